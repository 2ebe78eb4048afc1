"""The frame: people, places, import, export, empty states, faults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from earmark.desk.crash import write_report
from earmark.desk.dialogs.export import ExportDialog
from earmark.desk.dialogs.import_result import ImportResultDialog
from earmark.desk.frame.top_bar import Place
from earmark.desk.session import Remembered
from earmark.desk.window import MainWindow
from earmark.model.label import Label
from earmark.store import clips, labelers, snapshots
from earmark.store.clips import ClipFilter
from hands import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def empty_window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Remembered(tmp_path / "desk.ini"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


def _drop(window: MainWindow, paths: list[Path]) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def _clips(desk: Desk) -> int:
    return desk.project.read(lambda db: clips.counts(db, None)).total


def test_switching_the_labeler_shows_only_their_own_work(desk: Desk) -> None:
    first = desk.label_and_finish("what Ada heard")
    desk.press("t")
    desk.press("Ada is typing")
    desk.press(Qt.Key.Key_Escape)
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    desk.window.switch_labeler(ben)
    desk.ready()
    assert desk.label == Label()
    assert desk.clip == first
    model = desk.window.desk.queue.model
    desk.until(lambda: model.rowCount() == 5)
    assert all(model.data(model.index(row), 257).state is None for row in range(model.rowCount()))
    assert desk.window.desk.transcript.editor.toPlainText() == ""
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: "Nothing to undo" in desk.window.line.words)
    ada = desk.project.read(lambda db: labelers.by_name(db, "Ada"))
    assert ada is not None
    desk.window.switch_labeler(ada)
    desk.until(lambda: desk.label.transcript == "Ada is typing")


def test_a_labeler_has_the_desk_alone(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ben")
    shown = [place for place, button in desk.window.top._places.items() if button.isVisible()]
    assert shown == [Place.DESK]
    desk.window.go_to(Place.COVERAGE)
    assert desk.window.pages.currentWidget() is desk.window.desk
    assert not desk.window.menus.is_possible("place.coverage")


def test_a_lead_sees_coverage_and_agreement(desk: Desk) -> None:
    desk.label_and_finish("yes")
    desk.saved()
    for place in (Place.COVERAGE, Place.AGREEMENT):
        desk.window.go_to(place)
        assert desk.window.pages.currentWidget() is desk.window.reports.pages[place]
        desk.until(lambda: not desk.window.runner.is_busy)
    desk.press("4")
    desk.window.go_to(Place.DESK)
    assert desk.label == Label()


def test_clips_of_a_report_open_as_a_queue_with_the_way_back(desk: Desk) -> None:
    rows = desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows
    wanted = rows[3].id
    desk.window.show_clips((wanted,), "1 clip tagged Babble")
    desk.until(lambda: desk.clip == wanted)
    assert desk.window.desk.queue.model.rowCount() == 1
    desk.window.desk.queue.show_everything()
    desk.until(lambda: desk.window.desk.queue.model.rowCount() == 5)


def test_a_dropped_folder_is_imported_and_what_is_refused_is_listed(desk: Desk, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    soundfile.write(more / "new.wav", [0.1] * 4000, 8000)
    (more / "broken.wav").write_bytes(b"RIFF nothing of the sort")
    _drop(desk.window, [more])
    desk.until(lambda: _clips(desk) == 6, timeout=15000)
    desk.until(lambda: not desk.window.runner.is_busy)
    shown = desk.window.findChildren(ImportResultDialog)
    assert len(shown) == 1
    table = shown[0].table.model()
    assert table.rowCount() == 1
    assert "broken.wav" in table.data(table.index(0, 0))
    assert len(table.data(table.index(0, 1))) > 20
    assert "1 clip added" in desk.window.line.words


def test_search_finds_clips_by_name(desk: Desk) -> None:
    desk.window.desk.queue.search.setFocus()
    desk.press("clip_3")
    desk.until(lambda: desk.window.desk.queue.model.rowCount() == 1)


def test_the_queue_counts_what_is_done_and_keeps_its_rows_in_place(desk: Desk) -> None:
    chips = desk.window.desk.queue._chips
    desk.until(lambda: chips[0].text() == "To do 5")
    desk.label_and_finish("yes")
    desk.until(lambda: chips[0].text() == "To do 4" and chips[1].text() == "Done 1")
    assert desk.window.desk.queue.model.rowCount() == 5


def test_without_a_project_the_window_says_what_to_do(empty_window: MainWindow) -> None:
    assert empty_window.pages.currentWidget() is empty_window.no_project
    assert not empty_window.menus.is_possible("project.import")
    assert empty_window.menus.is_possible("project.new")


def test_the_first_start_leads_to_the_first_clip(
    empty_window: MainWindow, tmp_path: Path, sound_folder: Path, qtbot: QtBot
) -> None:
    empty_window.traffic.make_project(tmp_path / "first.earmark")
    qtbot.waitUntil(lambda: empty_window.pages.currentWidget() is empty_window.who)
    empty_window.who.name.setText("Chris")
    qtbot.keyClick(empty_window.who.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: empty_window.pages.currentWidget() is empty_window.no_clips)
    _drop(empty_window, [sound_folder])
    desk = Desk(empty_window, qtbot)
    qtbot.waitUntil(lambda: empty_window.pages.currentWidget() is empty_window.desk, timeout=15000)
    desk.ready()
    qtbot.waitUntil(lambda: not empty_window.runner.is_busy)
    empty_window.close()


def test_a_project_that_cannot_be_opened_is_told_in_the_line(empty_window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.earmark"
    wrong.write_text("not a project")
    empty_window.open_path(wrong)
    assert "wrong.earmark" in empty_window.line.words
    assert empty_window.pages.currentWidget() is empty_window.no_project


def test_a_project_that_is_open_elsewhere_is_offered_for_reading(
    desk: Desk, empty_window: MainWindow, qtbot: QtBot
) -> None:
    empty_window.remembered.keep_labeler(desk.project.uuid, desk.labeler.id)
    empty_window.open_path(desk.project.path)
    assert empty_window.project is None
    assert "open already" in empty_window.line.words
    empty_window.line._action.click()
    reading = Desk(empty_window, qtbot)
    reading.ready()
    assert reading.project.read_only
    reading.press("4")
    assert reading.label.sources == ()
    assert "writes no labels" in empty_window.line.words
    empty_window.close()


def test_labels_leave_by_the_export_dialog(desk: Desk, tmp_path: Path) -> None:
    desk.label_and_finish("yes")
    desk.saved()
    opened = desk.window.open
    assert opened is not None
    dialog = ExportDialog(opened.taxonomy, opened.labelers, desk.window)
    dialog.format.setCurrentIndex(dialog.format.findData("labels"))
    desk.window.traffic._export(desk.project, dialog.order(tmp_path / "labels.csv"))
    desk.until(lambda: "exported" in desk.window.line.words, timeout=15000)
    assert "yes" in (tmp_path / "labels.csv").read_text()


def test_labels_leave_as_a_snapshot_froze_them(desk: Desk, tmp_path: Path) -> None:
    desk.label_and_finish("yes")
    desk.saved()
    desk.project.write(lambda db: snapshots.make(db, "May")).result()
    desk.label_and_finish("later")
    desk.saved()
    desk.window.traffic.export()
    (dialog,) = desk.window.findChildren(ExportDialog)
    desk.until(lambda: dialog.snapshot.count() == 2)
    assert dialog.snapshot.isVisible()
    dialog.format.setCurrentIndex(dialog.format.findData("labels"))
    dialog.snapshot.setCurrentIndex(1)
    desk.window.traffic._export(desk.project, dialog.order(tmp_path / "labels.csv"))
    desk.until(lambda: "exported" in desk.window.line.words, timeout=15000)
    dialog.reject()
    left = (tmp_path / "labels.csv").read_text()
    assert "yes" in left
    assert "later" not in left


def test_a_job_can_be_stopped_from_the_line(desk: Desk) -> None:
    import time

    def endless(progress: object) -> None:
        from earmark.jobs.progress import stop_if_cancelled

        while True:
            progress.report(1, 10, "counting")  # type: ignore[attr-defined]
            stop_if_cancelled(progress)  # type: ignore[arg-type]
            time.sleep(0.01)

    desk.window.runner.start("Counting", endless, lambda _result: None)
    desk.until(lambda: desk.window.line._stop.isVisible() and "of 10" in desk.window.line._job_words.text())
    desk.window.line._stop.click()
    desk.until(lambda: not desk.window.runner.is_busy)
    assert "stopped" in desk.window.line.words


def test_every_action_stands_in_a_menu_with_its_key(desk: Desk) -> None:
    from earmark.desk.actions import ACTIONS, When, tag_actions

    assert desk.window.open is not None
    table = (*ACTIONS, *tag_actions(desk.window.open.taxonomy))
    assert set(desk.window.menus.actions) == {action.id for action in table}
    # What needs something open in another place is done by the place itself, while it is shown.
    assert all(action.id in desk.window._commands for action in table if action.when is not When.OPEN_HERE)
    assert desk.window.menus.actions["clip.finish"].text().endswith("\t↵")


def test_every_part_has_a_name_for_screen_readers(desk: Desk) -> None:
    nameless = [
        type(widget).__name__
        for widget in desk.window.desk.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and type(widget).__module__.startswith("earmark")
    ]
    assert nameless == []


def test_a_crash_report_says_where_but_not_what_was_typed() -> None:
    try:
        raise ValueError("secret words of a transcript")
    except ValueError as error:
        path = write_report(type(error), error, error.__traceback__)
    text = path.read_text()
    assert "ValueError" in text
    assert "test_window.py" in text
    assert "secret words of a transcript" not in text.replace('raise ValueError("secret words of a transcript")', "")
