"""Labels from a table fulfil assignments: of the round that is named, else the one that waits; and leave alike."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from earmark.jobs.exporting import export
from earmark.jobs.import_result import ImportResult
from earmark.jobs.importing import import_paths
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey
from earmark.store import assignments, clips, revisions
from earmark.store.clips import ClipFilter
from earmark.store.project import Project
from planted_labels import add_people, plant_round

Given = tuple[LabelerId, list[ClipId]]


@pytest.fixture
def given(project: Project, record: Callable[..., Path]) -> Given:
    """Ann, and two clips."""
    import_paths(project, [record("a.wav"), record("b.wav", seed=2)])
    (ann,) = add_people(project, "Ann")
    return ann, [row.id for row in project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows]


def take(project: Project, tmp_path: Path, *rows: str, columns: str = "file,labeler,transcript,tags") -> ImportResult:
    table = tmp_path / "labels.csv"
    table.write_text("\n".join([columns, *rows]) + "\n", "utf-8")
    return import_paths(project, [table])


def said(project: Project, clip: ClipId, who: LabelerId, assignment: AssignmentId | None) -> str | None:
    found = project.read(lambda db: revisions.current(db, LabelKey(clip, who, assignment)))
    return None if found is None else found.label.transcript


def done(project: Project, who: LabelerId) -> list[tuple[str, int, int]]:
    return [(one.name, one.done, one.total) for one in project.read(lambda db: assignments.own_rounds(db, who))]


def test_a_label_without_a_round_fulfils_the_one_assignment_that_waits(
    project: Project, given: Given, tmp_path: Path
) -> None:
    ann, (a, b) = given
    (first,) = plant_round(project, {ann: [a]})[ann]
    for expected in ((2, 0), (0, 2)):
        result = take(project, tmp_path, "a.wav,Ann,hello,none", "b.wav,Ann,there,none")
        assert (result.labels, result.unchanged_labels) == expected
    assert (said(project, a, ann, first), said(project, a, ann, None)) == ("hello", None)
    assert said(project, b, ann, None) == "there"
    assert done(project, ann) == [("May", 1, 1)]
    take(project, tmp_path, "a.wav,Ann,hello again,none")
    assert (said(project, a, ann, first), said(project, a, ann, None)) == ("hello again", None)


def test_the_round_column_names_the_round_and_its_presentations_come_in_their_order(
    project: Project, given: Given, tmp_path: Path
) -> None:
    ann, (a, b) = given
    may = plant_round(project, {ann: [a, b, a]})[ann]
    june = plant_round(project, {ann: [a]}, name="June")[ann]
    columns = "file,labeler,transcript,tags,round"
    rows = ["a.wav,Ann,one,none,May", "a.wav,Ann,two,none,May", "a.wav,Ann,three,none,June", "b.wav,Ann,four,none,June"]
    result = take(project, tmp_path, *rows, columns=columns)
    assert [said(project, a, ann, one) for one in (may[0], may[2], june[0])] == ["one", "two", "three"]
    assert said(project, b, ann, None) == "four"
    assert [line for line in result.remarks if "was not asked" in line] == [
        "labels.csv: 1 labels name a round in which their labeler was not asked for the clip; taken without it"
    ]
    out = tmp_path / "out.csv"
    export(project, out, "labels")
    with out.open(encoding="utf-8-sig", newline="") as file:
        left = [(row["transcript"], row["round"]) for row in csv.DictReader(file)]
    assert left == [("one", "May"), ("two", "May"), ("three", "June"), ("four", "")]
    again = import_paths(project, [out])
    assert (again.labels, again.unchanged_labels) == (0, 4)


def test_where_several_wait_and_no_round_is_named_the_label_stays_outside(
    project: Project, given: Given, tmp_path: Path
) -> None:
    ann, (a, _) = given
    plant_round(project, {ann: [a, a]})
    result = take(project, tmp_path, "a.wav,Ann,one,none")
    assert said(project, a, ann, None) == "one"
    assert any("more than one assignment" in line for line in result.remarks)
    assert done(project, ann) == [("May", 0, 2)]
