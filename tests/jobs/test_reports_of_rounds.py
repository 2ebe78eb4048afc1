"""The agreement of one round, and of labels made under a definition that has changed since."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.jobs.report_page import html_report
from earmark.jobs.reports import agreement_findings
from earmark.model.errors import UserError
from earmark.model.guideline import Definition
from earmark.model.label import Label
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.tag import Mark, TagCode
from earmark.store import columns, guidelines, labelers, revisions
from earmark.store.database import Database
from earmark.store.project import Project

BABBLE, NONE = TagCode("babble"), TagCode("none")
CLIPS = 12


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Ann and Ben agree on every clip, without a round; in the round they disagree on two of four."""
    table = tmp_path / "labels.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "labeler", "tags"])
        for clip in range(CLIPS):
            for labeler in ("Ann", "Ben"):
                writer.writerow([f"{clip:02d}.wav", labeler, "babble" if clip % 2 else "none"])
    with new_project(tmp_path / "rounds.earmark") as made:
        import_paths(made, [table], without_audio=True)
        yield made


def plan(db: Database, *, probability_sample: bool, inclusion: tuple[float, ...]) -> list[LabelKey]:
    """The round "spring" of as many clips as there are chances, each given to Ann and to Ben."""
    db.run(
        "INSERT INTO round VALUES (1, 'round-1', 'spring', 1, ?, '', '{}', 1, 0, NULL, NULL)",
        (int(probability_sample),),
    )
    known = columns.clip_columns(db)
    keys = []
    for row, chance in enumerate(inclusion):
        number = int(known.numbers[row])
        db.run("INSERT INTO round_clip VALUES (1, ?, ?, '', 0)", (number, chance))
        for name in ("Ann", "Ben"):
            person = labelers.by_name(db, name)
            assert person is not None
            at = db.value("SELECT number FROM labeler WHERE id = ?", (person.id,))
            id_ = f"{number}-{name}"
            db.run("INSERT INTO assignment VALUES (NULL, ?, 1, ?, ?, NULL, 1, 'open')", (id_, number, at))
            keys.append(LabelKey(known.id(row), person.id, AssignmentId(id_)))
    return keys


def play(project: Project, *, probability_sample: bool = True, inclusion: tuple[float, ...] = (0.5,) * 4) -> None:
    keys = project.write(lambda db: plan(db, probability_sample=probability_sample, inclusion=inclusion)).result()
    rows = [
        revisions.Incoming(key, Label(sources=(Mark(BABBLE if place % 4 else NONE),))) for place, key in enumerate(keys)
    ]
    project.write(lambda db: revisions.append_many(db, rows)).result()


def test_a_round_is_reported_by_its_name_or_id(project: Project) -> None:
    play(project)
    for name in ("spring", "round-1"):
        findings = agreement_findings(project, round_name=name)
        row = next(tag for tag in findings.report.tags if tag.tag == BABBLE)
        assert (findings.report.clips, row.a, row.b, row.c) == (4, 2, 0, 2)
        assert findings.round is not None
        assert findings.round.name == "spring"
        assert not findings.report.enriched
    assert agreement_findings(project).report.clips == CLIPS


def test_unequal_chances_of_a_round_are_weighed(project: Project) -> None:
    play(project, inclusion=(1.0, 0.25, 1.0, 0.25))
    row = next(tag for tag in agreement_findings(project, round_name="spring").report.tags if tag.tag == BABBLE)
    # Clips 0 and 2 are taken for certain and disagreed on; 1 and 3 stand for four clips each.
    assert row.population is not None
    assert row.raw_agreement == pytest.approx(0.5)
    assert row.population.raw_agreement == pytest.approx(8 / 10)


def test_an_unknown_round_is_told_with_the_known_ones(project: Project) -> None:
    with pytest.raises(UserError, match=r"the project has no round 'autumn'\. It has no rounds yet"):
        agreement_findings(project, round_name="autumn")
    play(project)
    with pytest.raises(UserError, match="Its rounds are spring"):
        agreement_findings(project, round_name="autumn")


def test_labels_under_an_older_definition_are_counted_and_told(project: Project, tmp_path: Path) -> None:
    assert agreement_findings(project).older == ()
    rewritten = Definition(BABBLE, "Babble", "Three or more voices.", "")
    project.write(lambda db: guidelines.publish(db, [rewritten], "Rita", "clearer")).result()
    assert agreement_findings(project).older == ((BABBLE, 2 * CLIPS),)
    page = html_report(project, tmp_path / "page.html").read_text(encoding="utf-8")
    assert f"Labeled under an older definition: Babble ({2 * CLIPS} labels)." in page
