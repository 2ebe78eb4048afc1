"""The queue of disagreements: what is in it, in which order, and what becomes of it as clips are settled."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.jobs import reviewing as reviewing_job
from earmark.jobs.disagreements import DisagreementQueue, QueueFilter, Standing, disagreement_queue
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.jobs.reviewing import accept_agreements, agreed_label, reviewed_clip, shuffled
from earmark.measure.agreement.confusions import Confusion
from earmark.model.label import Label, Span, State
from earmark.model.people import Role
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey, OperationId, RevisionId, revision_digest
from earmark.model.settling import Cause, DisagreementKind, both
from earmark.model.tag import Mark, Severity, TagCode
from earmark.model.travelling import Operation, Work
from earmark.store import clips, labelers, merging, operations, reviewing, revisions, rounds, settlements
from earmark.store.project import Project
from earmark.store.settlements import Decision

BABBLE, SPEECH, MUSIC, HVAC = map(TagCode, ("babble", "competing_speech", "music", "hvac_fan"))
ROWS: dict[str, tuple[tuple[str, str], ...]] = {
    # clip: for each of Ann, Ben (and Cleo) the tags and the transcript
    "agreed": (("music:1", "well then"), ("music:1", "well then")),
    "convention": (("music:1", "It's 5"), ("music:1", "it is five")),
    "confused": (("babble:1", "one"), ("competing_speech:1", "one")),
    "confused too": (("babble:1", "two cars"), ("competing_speech:1", "two cats")),
    "severity": (("music:1", "so"), ("music:3", "so")),
    "unsure": (("?music", "so"), ("music:1", "so")),
    "of three": (("music:1", "so"), ("music:1", "so"), ("music:1;hvac_fan:1", "so")),
    "of one": (("music:1", "so"),),
    **{f"clear {number}": (("hvac_fan:1", "so"), ("hvac_fan:1", "so")) for number in range(12)},
}
NAMES = ("Ann", "Ben", "Cleo")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    table = tmp_path / "labels.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "labeler", "tags", "transcript"])
        for clip, labels in ROWS.items():
            for name, (tags, text) in zip(NAMES, labels, strict=False):
                writer.writerow([f"{clip}.wav", name, tags, text])
    with new_project(tmp_path / "queue.earmark", language="en") as made:
        assert not import_paths(made, [table], without_audio=True).refused
        made.write(lambda db: labelers.add(db, "Rosa", Role.REVIEWER)).result()
        yield made


def listed(project: Project, queue: DisagreementQueue, rows: Sequence[int]) -> list[str]:
    ids = [queue.clip(row) for row in rows]
    return [view.name.removesuffix(".wav") for view in project.read(lambda db: clips.views(db, ids))]


def clip_named(project: Project, name: str) -> ClipId:
    found = project.read(lambda db: db.value("SELECT id FROM clip WHERE name = ?", (f"{name}.wav",)))
    return ClipId(found)


def test_what_teaches_most_comes_first_and_what_is_agreed_does_not_come(project: Project) -> None:
    queue = disagreement_queue(project)
    names = listed(project, queue, queue.rows().tolist())
    # Two tags taken for each other, and words beside them; then one tag that is clear elsewhere; a grade; the rest.
    assert names == ["confused too", "confused", "severity", "unsure", "of three", "convention"]
    assert (queue.total, queue.count(Standing.OPEN), queue.clip_count) == (6, 6, 19)
    again = disagreement_queue(project)
    assert again.rows().tolist() == queue.rows().tolist()
    agreed = listed(project, queue, queue.agreements().tolist())
    assert sorted(agreed) == sorted(["agreed", *(f"clear {number}" for number in range(12))])


def test_a_disagreement_says_what_it_is_about(project: Project) -> None:
    queue = disagreement_queue(project)
    first = queue.disagreement(int(queue.rows()[0]))
    assert first.kinds == (DisagreementKind.TAG, DisagreementKind.WORDS)
    assert set(first.tags) == {BABBLE, SPEECH}
    row = queue.row_of(clip_named(project, "severity"))
    assert row is not None
    assert queue.disagreement(row).severities == (MUSIC,)
    assert queue.disagreement(row).kinds == (DisagreementKind.SEVERITY,)


def test_the_queue_is_narrowed_by_kind_tag_confused_pair_and_labelers(project: Project) -> None:
    queue = disagreement_queue(project)

    def names(**chosen: object) -> list[str]:
        return listed(project, queue, queue.rows(QueueFilter(**chosen)).tolist())  # type: ignore[arg-type]

    assert names(kind=DisagreementKind.CONVENTION) == ["convention"]
    assert names(kind=DisagreementKind.WORDS) == ["confused too"]
    assert names(tag=MUSIC) == ["severity"]
    assert names(tag=BABBLE, other=SPEECH) == ["confused too", "confused"]
    assert queue.confused() == (Confusion(BABBLE, SPEECH, 2),)
    ann, ben, cleo = (queue.labelers.index(name) for name in NAMES)
    assert names(labelers=(ben, cleo)) == ["of three"]
    assert "of three" not in names(labelers=(ann, ben))
    assert dict(queue.kinds())[DisagreementKind.TAG] == 3
    assert queue.tags()[0][1] == 2


def test_settled_and_sent_back_clips_leave_the_queue_and_come_back_when_reopened(project: Project) -> None:
    rosa = project.read(lambda db: labelers.by_name(db, "Rosa"))
    ann = project.read(lambda db: labelers.by_name(db, "Ann"))
    assert rosa is not None
    assert ann is not None
    settled, sent = clip_named(project, "confused"), clip_named(project, "severity")
    gold = Decision(settled, Label("one", (Mark(BABBLE),)), Cause.GUIDELINE_UNCLEAR)
    project.write(lambda db: settlements.settle(db, rosa.id, gold)).result()
    project.write(lambda db: settlements.send_back(db, rosa.id, sent, [ann.id], "How loud?")).result()
    queue = disagreement_queue(project)
    assert [queue.count(standing) for standing in Standing] == [4, 1, 1]
    assert listed(project, queue, queue.rows(QueueFilter(Standing.SETTLED)).tolist()) == ["confused"]
    assert listed(project, queue, queue.rows(QueueFilter(Standing.SENT_BACK)).tolist()) == ["severity"]
    project.write(lambda db: settlements.reopen(db, rosa.id, settled)).result()
    assert disagreement_queue(project).count(Standing.OPEN) == 5


def test_what_is_labeled_blind_is_not_reviewed_before_its_round_is_opened(project: Project) -> None:
    clip = clip_named(project, "confused")

    def plan(db: object) -> None:
        run = db.run  # type: ignore[attr-defined]
        run("INSERT INTO round VALUES (1, 'round-1', 'spring', 1, 1, '', '{}', 1, 0, NULL, NULL)")
        run(
            """INSERT INTO assignment SELECT NULL, 'given', 1, c.number, p.number, NULL, 1, 'open'
            FROM clip c, labeler p WHERE c.id = ? AND p.name = 'Ann'""",
            (clip,),
        )

    project.write(plan).result()
    assert disagreement_queue(project).row_of(clip) is None
    assert project.read(reviewing.blind_rounds) == ("spring",)
    assert project.read(reviewing.rounds_to_review) == ()
    project.write(lambda db: db.run("UPDATE round SET opened_us = 5")).result()
    assert disagreement_queue(project).row_of(clip) is not None
    assert [one.name for one in project.read(reviewing.rounds_to_review)] == ["spring"]


def test_in_a_round_the_first_answers_are_compared_and_later_ones_stand_beside(project: Project) -> None:
    clip = clip_named(project, "confused")
    people = [project.read(lambda db, name=name: labelers.by_name(db, name)) for name in ("Ann", "Ben")]
    keys = [LabelKey(clip, one.id, AssignmentId(f"given to {one.name}")) for one in people if one is not None]

    def plan(db: object) -> None:
        run = db.run  # type: ignore[attr-defined]
        run("INSERT INTO round VALUES (1, 'round-1', 'spring', 1, 1, '', '{}', 1, 0, NULL, NULL)")
        for key in keys:
            run(
                """INSERT INTO assignment SELECT NULL, ?, 1, c.number, p.number, NULL, 1, 'open'
                FROM clip c, labeler p WHERE c.id = ? AND p.id = ?""",
                (key.assignment, key.clip, key.labeler),
            )

    def finish(key: LabelKey, tag: TagCode) -> None:
        project.write(lambda db: revisions.append(db, key, Label("one", (Mark(tag),)), State.FINISHED)).result()

    project.write(plan).result()
    for key, tag in zip(keys, (BABBLE, MUSIC), strict=True):
        finish(key, tag)
    project.write(lambda db: rounds.open_for_review(db, "round-1")).result()
    finish(keys[1], BABBLE)
    queue = disagreement_queue(project, "round-1")
    assert queue.clip_count == 1
    (row,) = queue.rows().tolist()
    assert set(queue.disagreement(row).tags) == {BABBLE, MUSIC}
    seen = project.read(lambda db: reviewed_clip(db, clip, queue.revisions(row), "en"))
    assert seen is not None
    assert [one.later.label.mark(BABBLE) if one.later else None for one in seen.labels] == [None, Mark(BABBLE)]


def test_agreements_become_gold_together(project: Project) -> None:
    rosa = project.read(lambda db: labelers.by_name(db, "Rosa"))
    assert rosa is not None
    queue = disagreement_queue(project)
    found = [(queue.clip(row), queue.revisions(row)) for row in queue.agreements().tolist()]
    done = accept_agreements(project, rosa, found, title="13 agreements")
    assert len(done) == len(found) == 13
    gold = project.read(lambda db: settlements.gold_of(db, clip_named(project, "agreed")))
    assert gold[0].label == Label("well then", (Mark(MUSIC, severity=Severity.AUDIBLE),))
    after = disagreement_queue(project)
    assert len(after.agreements()) == 0
    assert after.count(Standing.OPEN) == 6
    undone = project.write(lambda db: operations.undo(db, rosa.id)).result()
    assert undone is not None
    assert (len(undone.settled), undone.title) == (13, "13 agreements")


def test_agreements_that_are_accepted_in_pieces_are_undone_as_one(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing_job, "_A_PIECE", 4)
    rosa = project.read(lambda db: labelers.by_name(db, "Rosa"))
    assert rosa is not None
    queue = disagreement_queue(project)
    found = [(queue.clip(row), queue.revisions(row)) for row in queue.agreements().tolist()]
    assert len(accept_agreements(project, rosa, found)) == 13
    undone = project.write(lambda db: operations.undo(db, rosa.id)).result()
    assert undone is not None
    assert len(undone.settled) == 13
    assert len(disagreement_queue(project).agreements()) == 13


def test_a_label_that_went_on_on_two_machines_shows_both(project: Project) -> None:
    clip, ann = clip_named(project, "convention"), project.read(lambda db: labelers.by_name(db, "Ann"))
    assert ann is not None
    known = project.read(lambda db: revisions.current(db, LabelKey(clip, ann.id)))
    assert known is not None
    other = replace(
        known,
        id=RevisionId("elsewhere"),
        label=Label("It's six", (Mark(MUSIC),)),
        device="another laptop",
        time_us=known.time_us - 1,
        operation=OperationId("there"),
    )
    other = replace(other, digest=revision_digest(other))
    done = Work(ann.id, (other,), (Operation(other.operation, other.device, "commit", None, "", other.time_us),))
    project.write(lambda db: merging.merge(db, done)).result()
    queue = disagreement_queue(project)
    row = queue.row_of(clip)
    assert row is not None
    seen = project.read(lambda db: reviewed_clip(db, clip, queue.revisions(row), "en"))
    assert seen is not None
    assert [[one.label.transcript for one in label.elsewhere] for label in seen.labels] == [["It's six"], []]


def test_a_clip_is_read_with_its_labels_side_by_side(project: Project) -> None:
    queue = disagreement_queue(project)
    row = queue.row_of(clip_named(project, "of three"))
    assert row is not None
    seen = project.read(lambda db: reviewed_clip(db, queue.clip(row), queue.revisions(row), "en"))
    assert seen is not None
    assert [one.labeler.name for one in seen.labels] == list(NAMES)
    assert (seen.said, seen.words.places, seen.gold) == ((0, 1, 2), (), None)


def test_both_takes_all_that_was_marked_and_none_only_where_nothing_was() -> None:
    none = Label("so", (Mark(TagCode("none")),))
    loud = Label("so so", (Mark(MUSIC, severity=Severity.WORDS_LOST),), spans=(Span(MUSIC, 1, 5),), note="a radio")
    soft = Label(None, (Mark(HVAC), Mark(MUSIC, severity=Severity.AUDIBLE)), environment=TagCode("street"))
    assert both([none, loud, soft]) == Label(
        "so",
        (Mark(HVAC), Mark(MUSIC, severity=Severity.WORDS_LOST)),
        environment=TagCode("street"),
        spans=(Span(MUSIC, 1, 5),),
        note="a radio",
    )
    assert both([none, none]) == none


def test_what_agrees_keeps_every_answer_that_one_of_them_gave() -> None:
    one = Label("so", (Mark(MUSIC),), spans=(Span(MUSIC, 100, 500),))
    other = Label("so", (Mark(MUSIC, severity=Severity.AUDIBLE),), environment=TagCode("street"))
    assert agreed_label([one, other]) == Label(
        "so", (Mark(MUSIC, severity=Severity.AUDIBLE),), environment=TagCode("street"), spans=(Span(MUSIC, 100, 500),)
    )


def test_hidden_names_stand_in_an_order_that_tells_nothing() -> None:
    orders = {shuffled(ClipId(f"clip {number}"), 2) for number in range(20)}
    assert orders == {(0, 1), (1, 0)}
