"""Coverage by two axes in the window: a heat map to read, to open clips from, and to type targets into."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from earmark.desk.frame.top_bar import Place
from earmark.desk.session import Remembered
from earmark.desk.window import MainWindow
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import set_target
from earmark.jobs.projects import new_project
from earmark.model.people import Role
from earmark.model.prediction import Model, PredictedTag, Prediction
from earmark.model.tag import Axis, Mark, TagCode
from earmark.store import columns, labelers, predictions, targets
from hands import Desk

BABBLE = TagCode("babble")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Twelve clips: nine labeled, three with babble in the split train; in one of the others a model hears it."""
    table = tmp_path / "labels.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "labeler", "tags", "split", "device"])
        for clip in range(12):
            tags = "" if clip >= 9 else "babble" if clip < 3 else "none"
            split = "train" if clip < 6 or clip >= 9 else "test"
            writer.writerow([f"{clip:02}.wav", "Ann" if tags else "", tags, split, "phone" if clip % 2 else "tablet"])
    with new_project(tmp_path / "cover.earmark", language="en") as project:
        assert not import_paths(project, [table], without_audio=True).refused
        lead = project.write(lambda db: labelers.add(db, "Lea", Role.LEAD)).result()
        set_target(project, "babble", clips=8)
        clips = project.read(columns.clip_columns)
        names = dict(project.read(lambda db: db.rows("SELECT name, id FROM clip")))
        said = Prediction(names["10.wav"], Model("guess"), tags=(PredictedTag(Axis.SOURCE, Mark(BABBLE), 0.9),))
        project.write(lambda db: predictions.put(db, [said])).result()
        assert len(clips) == 12
        uuid = project.uuid
    remembered = Remembered(tmp_path / "desk.ini")
    remembered.keep_labeler(uuid, lead.id)
    window = MainWindow(remembered)
    qtbot.addWidget(window)
    window.show()
    window.open_path(tmp_path / "cover.earmark")
    made = Desk(window, qtbot)
    made.ready()
    window.go_to(Place.COVERAGE)
    made.until(lambda: Place.COVERAGE in window.reports._shown, timeout=20_000)
    yield made
    window.close()


def choose(desk: Desk, rows: str, columns: str) -> None:
    card = desk.window.reports._coverage.matrix  # type: ignore[union-attr]
    for box, name in ((card.rows, rows), (card.columns, columns)):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())


def texts(desk: Desk) -> list[list[str]]:
    model = desk.window.reports._coverage.matrix.model  # type: ignore[union-attr]
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_rows_and_columns_are_chosen_and_open_clips_are_told_apart(desk: Desk) -> None:
    choose(desk, "source", "split")
    assert ["Babble", "0", "3 +3"] in texts(desk)
    choose(desk, "device", "split")
    assert texts(desk) == [["phone", "1", "5"], ["tablet", "2", "4"]]
    choose(desk, "split", "split")
    card = desk.window.reports._coverage.matrix  # type: ignore[union-attr]
    assert card.table.isHidden()
    assert "different axes" in card.remark.text()


def test_a_target_is_typed_into_a_cell_and_its_clips_are_heard(desk: Desk, qtbot: QtBot) -> None:
    choose(desk, "source", "split")
    card = desk.window.reports._coverage.matrix  # type: ignore[union-attr]
    assert card.table.stand_on(lambda row: row.value == BABBLE, 2)  # type: ignore[attr-defined]
    qtbot.keyClicks(card.table, "5")
    qtbot.keyClicks(desk.window.focusWidget(), " min")
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    project = desk.window.project
    assert project is not None
    desk.until(lambda: bool(project.read(targets.all_cells)))
    (wanted,) = project.read(targets.all_cells)
    assert (wanted.cell, wanted.clips, wanted.minutes) == ((("source", "babble"), ("split", "train")), None, 5.0)
    card.table.stand_on(lambda row: row.value == BABBLE, 2)  # type: ignore[attr-defined]
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    desk.until(lambda: desk.window._place is Place.DESK)
    desk.until(lambda: desk.window.desk.queue.model.rowCount() == 3)


def test_likely_clips_are_offered_for_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    card = desk.window.reports._coverage.collect  # type: ignore[union-attr]
    assert not card.isHidden()
    qtbot.mouseClick(card.likely, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.window._place is Place.DESK)
    desk.until(lambda: desk.window.desk.queue.model.rowCount() == 1)
