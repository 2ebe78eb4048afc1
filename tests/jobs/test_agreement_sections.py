"""People, kinds, rounds and changes of a real project with planted rounds, and the clips behind each number."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.agreement_sections import agreement_sections
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.jobs.reports import agreement_findings
from earmark.measure.agreement.cells import AgreementCell, ComparedCell, Part, RoundCell, Table
from earmark.measure.agreement.change import Outcome
from earmark.measure.agreement.comparisons import Side
from earmark.measure.transcripts import word_error
from earmark.model.guideline import Definition
from earmark.model.label import Label
from earmark.model.normalizing import normalize
from earmark.model.people import Role
from earmark.model.recording import ClipId
from earmark.model.settling import DisagreementKind
from earmark.model.tag import Mark, TagCode
from earmark.store import columns, guidelines, labelers, settlements
from earmark.store.project import Project
from planted_labels import add_clips, planted_project, play_round

BABBLE = TagCode("babble")
CLIPS = 40


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path / "rounds.earmark", language="en") as made:
        add_clips(made, 3 * CLIPS)
        yield made


def revise(project: Project) -> None:
    rewritten = Definition(BABBLE, "Babble", "Three or more voices.", "")
    project.write(lambda db: guidelines.publish(db, [rewritten], "Rita", "clearer")).result()


def places(project: Project, clips: tuple[ClipId, ...]) -> list[int]:
    """Where the clips stand among those of the project."""
    known = project.read(columns.clip_columns)
    at = {known.id(row): row for row in range(len(known))}
    return [at[clip] for clip in clips]


def test_two_rounds_with_a_revision_between_them_are_compared(project: Project) -> None:
    play_round(project, "May", {"Ana": "YYnnY" * 8, "Ben": "YnYnY" * 8})
    revise(project)
    play_round(project, "June", {"Ana": "YYnnY" * 8, "Ben": "YYnnY" * 7 + "YYYnY"}, first_clip=CLIPS, edition=2)
    found = agreement_sections(project)
    assert [(one.name, one.in_trend, one.changed) for one in found.rounds] == [
        ("May", True, ()),
        ("June", True, (BABBLE,)),
    ]
    (made,) = found.changes
    assert (made.before, made.after, made.before_edition, made.after_edition, made.heard_before) == (
        "May",
        "June",
        1,
        2,
        0,
    )
    (babble,) = made.change.revised
    assert babble.before.positive_agreement == pytest.approx(2 / 3)
    assert babble.after.positive_agreement == pytest.approx(48 / 49)
    assert babble.outcome is Outcome.RISEN
    assert babble.before.clusters == 8
    cell = RoundCell("May", AgreementCell(Part.DISAGREED, BABBLE))
    assert places(project, found.clips(cell)) == [clip for clip in range(CLIPS) if clip % 5 in (1, 2)]


def test_clips_that_were_heard_before_and_rounds_of_picked_clips_enter_no_comparison(project: Project) -> None:
    play_round(project, "May", {"Ana": "YYnn" * 10, "Ben": "YnYn" * 10})
    revise(project)
    play_round(project, "Repair", {"Ana": "Y" * 20, "Ben": "Y" * 20}, by_chance=False, edition=2)
    play_round(project, "Half", {"Ana": "YYnn" * 5, "Ben": "YnYn" * 5}, first_clip=60, edition=2, finished=False)
    found = agreement_sections(project)
    assert found.changes == ()
    assert [one.in_trend for one in found.rounds] == [True, False, False]
    assert [tag.why["verdict"] for one in found.rounds[1:] for tag in one.tags if tag.tag == BABBLE] == [
        "its clips were not drawn by chance",
        "the round is still being labeled",
    ]
    play_round(project, "June", {"Ana": "Y" * 40, "Ben": "Y" * 40}, first_clip=30, edition=2)
    (made,) = agreement_sections(project).changes
    # Ten of May, and ten of the round that is still being labeled.
    assert made.heard_before == 20
    assert made.change.revised[0].after.clips == 20


def test_other_frames_are_not_compared(project: Project) -> None:
    play_round(project, "May", {"Ana": "YYnn" * 10, "Ben": "YnYn" * 10}, plan='{"frame": {"batch": "May"}}')
    revise(project)
    play_round(project, "June", {"Ana": "Y" * 40, "Ben": "Y" * 40}, first_clip=CLIPS, edition=2, plan="{}")
    assert agreement_sections(project).changes == ()


def test_labels_of_picked_clips_give_no_verdict(project: Project) -> None:
    play_round(project, "Repair", {"Ana": "YYnn" * 10, "Ben": "YnYn" * 10}, by_chance=False)
    for name in ("Repair", None):
        findings = agreement_findings(project, round_name=name)
        babble = next(tag for tag in findings.report.tags if tag.tag == BABBLE)
        assert babble.verdict is None
        assert "not drawn by chance" in babble.why["verdict"]
        assert (findings.report.judged, babble.positive_agreement) == (0, 0.5)
        assert "No verdict follows" in findings.next_step().sentence


def test_repeats_are_compared_labeler_by_labeler_and_can_be_heard(project: Project) -> None:
    play_round(
        project,
        "May",
        {"Ana": "YYnn" * 10, "Ben": "YnYn" * 10},
        repeats={"Ana": "YYnn", "Ben": "Ynnn"},
    )
    found = agreement_sections(project)
    assert [one.labeler for one in found.self_consistency] == ["Ana", "Ben"]
    pooled = [one.agreement.pooled for one in found.self_consistency]
    assert [(one.a, one.b, one.c) for one in pooled] == [(2, 0, 0), (1, 1, 0)]
    cell = ComparedCell(Table.REPEATS, 1, Side.DIFFER, BABBLE)
    assert places(project, found.clips(cell)) == [2]
    assert agreement_findings(project).report.clips == CLIPS


def gold(project: Project, clip: int, label: Label, *, bulk: bool = False) -> None:
    known = project.read(columns.clip_columns)
    decision = settlements.Decision(known.id(clip), label)
    person = project.read(lambda db: labelers.by_name(db, "Rita"))
    if person is None:
        person = project.write(lambda db: labelers.add(db, "Rita", Role.REVIEWER)).result()
    assert person is not None
    if bulk:
        project.write(lambda db: settlements.accept(db, person.id, [decision])).result()
    else:
        project.write(lambda db: settlements.settle(db, person.id, decision)).result()


def test_gold_tells_precision_and_recall_once_every_disagreement_has_some(project: Project) -> None:
    play_round(project, "May", {"Ana": "YYnn" * 10, "Ben": "YnYn" * 10})
    babble, none = Label("x", (Mark(BABBLE),)), Label("x", (Mark(TagCode("none")),))
    for clip in range(0, CLIPS, 4):
        gold(project, clip, babble, bulk=True)
        gold(project, clip + 3, none, bulk=True)
    for clip in range(CLIPS):
        if clip % 4 in (1, 2):
            gold(project, clip, babble if clip % 4 == 1 else none)
    found = agreement_sections(project).gold
    assert (found.labelers, found.why["labelers"]) == (None, "no clip without disagreement has gold of its own")
    gold(project, 0, babble)
    gold(project, 3, none)
    sections = agreement_sections(project)
    assert sections.gold.labelers is not None
    ana, ben = (next(tag for tag in one.tags if tag.tag == BABBLE) for one in sections.gold.labelers)
    # Ten clips of each kind; the two agreements with gold stand for twenty.
    assert (ana.precision, ana.recall) == (1, 1)
    assert ben.recall == pytest.approx(0.5)
    assert ben.precision == pytest.approx(0.5)
    missed = ComparedCell(Table.GOLD, 1, Side.SECOND_ALONE, BABBLE)
    assert places(project, sections.clips(missed)) == [clip for clip in range(CLIPS) if clip % 4 == 1]


def test_each_round_tells_how_labelers_stand_against_the_anchors(project: Project) -> None:
    play_round(project, "May", {"Ana": "Yn" * 10, "Ben": "Yn" * 10}, anchors={"Ana": "YYn", "Ben": "Ynn"})
    for clip in (20, 21, 22):
        gold(project, clip, Label("x", (Mark(BABBLE if clip < 22 else TagCode("none")),)))
    found = agreement_sections(project)
    (anchors,) = found.anchors
    assert anchors.round == "May"
    pooled = [(one.labeler, one.agreement.pooled.a, one.agreement.pooled.c) for one in anchors.labelers]
    assert pooled == [("Ana", 2, 0), ("Ben", 1, 1)]
    assert agreement_findings(project).report.clips == 20
    cell = ComparedCell(Table.ANCHORS, 1, Side.DIFFER, BABBLE, "May")
    assert places(project, found.clips(cell)) == [21]


def test_three_labelers_have_pairs_and_skills(project: Project) -> None:
    letters = {"Ana": "YYnn" * 25, "Ben": "YnYn" * 25, "Cem": "YYnn" * 24 + "YYnY"}
    play_round(project, "May", letters)
    found = agreement_sections(project, round_name="May")
    assert [pair.labelers for pair in found.people.pairs] == [("Ana", "Ben"), ("Ana", "Cem"), ("Ben", "Cem")]
    babble = next(tag for tag in found.skills if tag.tag == BABBLE)
    assert babble.labelers is not None
    assert [one.labeler for one in babble.labelers] == ["Ana", "Ben", "Cem"]
    both = ComparedCell(Table.PAIRS, 1, Side.DIFFER, BABBLE)
    row = next(tag for tag in found.people.pairs[1].agreement.tags if tag.tag == BABBLE)
    assert len(found.clips(both)) == row.c == 1
    likely = ComparedCell(Table.SKILLS, 1, Side.DIFFER, BABBLE)
    # On the last clip Cem, who agrees with Ana on all others, makes the tag likely.
    assert places(project, found.clips(likely)) == [*(clip for clip in range(100) if clip % 4 in (1, 2)), 99]


def test_kinds_are_counted_and_open_their_clips(tmp_path: Path) -> None:
    with planted_project(tmp_path) as planted:
        found = agreement_sections(planted)
        for kind in found.kinds:
            if kind.kind is DisagreementKind.TAG:
                assert len(found.clips(AgreementCell(Part.DISAGREED))) == kind.clips
        counts = {kind.kind: kind.clips for kind in found.kinds}
        assert counts[DisagreementKind.CANNOT_TELL] == 1
        assert counts[DisagreementKind.WORDS] > 0
        assert (found.rounds, found.changes, found.anchors, found.self_consistency) == ((), (), (), ())


def test_the_json_holds_all_of_it_and_a_reason_for_every_null(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    play_round(project, "May", {"Ana": "YYnn" * 10, "Ben": "YnYn" * 10, "Cem": "YYnn" * 10}, repeats={"Ana": "Yn"})
    revise(project)
    play_round(project, "June", {"Ana": "YYnn" * 10, "Ben": "YYnn" * 10}, first_clip=CLIPS, edition=2)
    assert main(["report", "agreement", str(project.path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    wanted = {
        "labelers_quality", "pairs", "more_pairs", "self_consistency", "dawid_skene", "against_gold", "anchors",
        "kinds", "rounds", "changes", "spans",
    }  # fmt: skip
    assert said.keys() >= wanted
    assert said["changes"][0]["change"]["tags"][0].keys() >= {"tag", "revised", "difference", "interval", "outcome"}

    def walk(value: object) -> None:
        if isinstance(value, dict):
            empty = {key for key, held in value.items() if held is None} - {"tag"}
            assert empty == set(value.get("why", {})), value
            for held in value.values():
                walk(held)
        elif isinstance(value, list):
            for held in value:
                walk(held)

    walk(said)
    assert main(["report", "agreement", str(project.path)]) == 0
    told = capsys.readouterr().out
    assert "Babble from May to June: up by" in told
    assert "Revised before June: Babble." in told
    assert "Most often: A tag is there or not" in told


def test_each_of_546_crowd_workers_is_compared_with_the_other_six_of_a_clip(tmp_path: Path, shared_data: Path) -> None:
    table = shared_data / "agreement" / "crowdspeech_dev_clean_300.csv"
    with table.open(newline="", encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["labeler"]]
    of_clip: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        of_clip[row["file"]][row["labeler"]] = row["transcript"]
    with new_project(tmp_path / "crowd.earmark", language="en") as project:
        import_paths(project, [table], without_audio=True)
        people = agreement_sections(project).people
    assert len(people.labelers) == len({row["labeler"] for row in rows}) == 546
    assert len(people.pairs) == 300
    for one in people.labelers[:40]:
        texts = [
            (normalize(said[one.labeler], "en"), normalize(other, "en"))
            for said in of_clip.values()
            if one.labeler in said
            for who, other in said.items()
            if who != one.labeler
        ]
        assert one.agreement.clips == one.labels == len(texts) / 6
        expected = word_error([text for text, _ in texts], [text for _, text in texts])
        assert one.agreement.word_error == pytest.approx(expected)
