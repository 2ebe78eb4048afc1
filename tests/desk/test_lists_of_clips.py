"""The list of clips: what a report opened, what is searched, and what stays of it for whoever comes next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from earmark.desk.frame.top_bar import Place
from earmark.desk.reporting.table import ResultTable
from earmark.model.revision import Presented
from earmark.model.tag import TagCode
from earmark.store import clips, labelers
from earmark.store.clips import ClipFilter
from hands import Desk

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ROAD = TagCode("road_traffic")


def _rows(desk: Desk) -> int:
    return desk.window.desk.queue.model.rowCount()


def _show_third(desk: Desk, title: str = "Babble: severity 2") -> str:
    rows = desk.project.read(lambda db: clips.page(db, ClipFilter(), labeler=None)).rows
    desk.window.show_clips((rows[3].id,), title)
    desk.until(lambda: desk.clip == rows[3].id)
    return rows[3].id


def test_another_project_begins_with_its_own_queue(desk: Desk, tmp_path: Path, sound_folder: Path) -> None:
    _show_third(desk)
    queue = desk.window.desk.queue
    desk.window.traffic.make_project(tmp_path / "next.earmark", then_import=[sound_folder])
    desk.until(lambda: desk.window.pages.currentWidget() is desk.window.who)
    assert queue.title == ""
    desk.window.who.name.setText("Chris")
    QTest.keyClick(desk.window.who.name, Qt.Key.Key_Return)
    desk.until(lambda: _rows(desk) == 5, timeout=15000)
    desk.ready()
    assert not queue.heading_row.isVisible()
    desk.until(lambda: not desk.window.runner.is_busy)


def test_another_labeler_begins_with_their_own_queue(desk: Desk) -> None:
    _show_third(desk, "Babble: Ada alone")
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    desk.window.switch_labeler(ben)
    desk.until(lambda: _rows(desk) == 5)
    assert desk.window.desk.queue.title == ""
    assert not desk.window.desk.queue.heading_row.isVisible()


def test_a_search_does_not_follow_to_another_labeler(desk: Desk) -> None:
    queue = desk.window.desk.queue
    queue.search.setFocus()
    desk.press("clip_3")
    desk.until(lambda: _rows(desk) == 1)
    ben = desk.project.read(lambda db: labelers.by_name(db, "Ben"))
    assert ben is not None
    desk.window.switch_labeler(ben)
    desk.until(lambda: _rows(desk) == 5)
    assert queue.search.text() == ""


def test_back_to_all_clips_empties_the_search_field(desk: Desk) -> None:
    _show_third(desk)
    queue = desk.window.desk.queue
    queue.search.setFocus()
    desk.press("clip")
    QTest.qWait(300)
    queue.everything.click()
    desk.until(lambda: _rows(desk) == 5)
    assert queue.search.text() == ""
    QTest.qWait(300)
    assert _rows(desk) == 5


def test_a_filter_that_leads_to_clips_opens_one_of_them(desk: Desk) -> None:
    done = desk.label_and_finish()
    desk.saved()
    assert desk.clip != done
    desk.window.desk.queue._chips[1].click()
    desk.until(lambda: desk.clip == done)
    desk.window.desk.queue._chips[0].click()
    desk.until(lambda: desk.clip != done)


def test_enter_in_the_search_field_opens_the_first_clip_found(desk: Desk) -> None:
    queue = desk.window.desk.queue
    queue.search.setFocus()
    desk.press("clip_3")
    desk.until(lambda: _rows(desk) == 1)
    desk.press(Qt.Key.Key_Return)
    found = queue.model.clip_at(0)
    assert found is not None
    desk.until(lambda: desk.clip == found.clip)
    assert desk.window.desk.listening.timeline.hasFocus()


def test_without_a_clip_keys_say_what_to_do_and_n_opens_the_first(desk: Desk) -> None:
    work = desk.window.open.work  # type: ignore[union-attr]
    assert work is not None
    work.session._show_nothing()
    desk.press("4")
    assert "No clip is open" in desk.window.line.words
    desk.window.line.clear()
    desk.press(Qt.Key.Key_Space)
    assert "No clip is open" in desk.window.line.words
    desk.press("n")
    desk.ready()
    assert desk.window.desk.queue.model.clip_at(0) == Presented(desk.clip)


def test_the_end_of_the_list_is_said(desk: Desk) -> None:
    desk.press("p")
    desk.until(lambda: "first clip" in desk.window.line.words)


def test_the_last_clip_says_that_all_are_done_and_what_comes_next(desk: Desk) -> None:
    for number in range(5):
        desk.press("0y")
        clip = desk.clip
        desk.press(Qt.Key.Key_Return)
        if number < 4:
            desk.until(lambda clip=clip: desk.clip != clip)  # type: ignore[misc]
    assert "last clip" in desk.window.line.words
    desk.window.line.clear()
    assert desk.window.line.words.startswith("All clips are done. Next:")
    desk.press("4")
    assert "All clips are done" not in desk.window.line.words


def test_a_list_from_a_report_has_a_title_and_says_how_many_it_is(desk: Desk) -> None:
    _show_third(desk, "Babble: Ada alone")
    assert desk.window.desk.queue.heading.text() == "Babble: Ada alone · 1 clip"


def _event(widget: QWidget, kind: QEvent.Type, at: QPoint) -> QMouseEvent:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    place = QPointF(at)
    return QMouseEvent(kind, place, widget.mapToGlobal(place), LEFT, held, Qt.KeyboardModifier.NoModifier)


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    """One mouse event as it comes from the screen: to whatever lies there now."""
    window = widget.window()
    QApplication.sendEvent(window.windowHandle(), _event(window, kind, widget.mapTo(window, at)))


def test_the_second_press_of_a_double_click_on_a_report_does_not_reach_the_desk(desk: Desk) -> None:
    desk.window.go_to(Place.COVERAGE)
    desk.until(lambda: not desk.window.runner.is_busy)
    _show_third(desk)
    row = desk.window.desk.tags.row(ROAD)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        _mouse(row, kind, QPoint(60, 8))
    assert desk.label.sources == ()
    QTest.qWait(QApplication.doubleClickInterval() + 100)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        _mouse(row, kind, QPoint(60, 8))
    assert desk.label.mark(ROAD) is not None


def test_a_double_click_on_a_link_of_a_table_opens_its_clips_once(desk: Desk) -> None:
    desk.label_and_finish()
    desk.saved()
    desk.window.go_to(Place.COVERAGE)
    desk.until(lambda: not desk.window.runner.is_busy)
    tables = [one for one in desk.window.findChildren(ResultTable) if one.isVisible()]
    table, index = next(
        (one, one.model().index(row, column))
        for one in tables
        for row in range(one.model().rowCount())
        for column in range(one.model().columnCount())
        if one.model().index(row, column).data(259)
    )
    asked: list[object] = []
    table.opened.connect(asked.append)
    desk.window.reports.blockSignals(True)
    at = table.visualRect(index).center()
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    ):
        QApplication.sendEvent(table.viewport(), _event(table.viewport(), kind, at))
    desk.window.reports.blockSignals(False)
    assert len(asked) == 1
