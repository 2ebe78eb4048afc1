"""Finishing never means anything else, and what is missing is said without moving the hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from earmark.desk.transcript.editor import TranscriptEditor
from earmark.model.label import NOTHING_SAID, State
from earmark.model.tag import TagCode
from hands import Desk

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ROAD, OTHER = TagCode("road_traffic"), TagCode("other")


def _codes(desk: Desk) -> list[str]:
    return [mark.code for mark in desk.label.sources]


def _editor(desk: Desk) -> TranscriptEditor:
    return desk.window.desk.transcript.editor


def _finished(desk: Desk, clip: str) -> bool:
    desk.saved()
    revision = desk.revision(clip)  # type: ignore[arg-type]
    return revision is not None and revision.state is State.FINISHED


def _press_second_of_two(button: QWidget) -> None:
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        place = QPointF(button.rect().center())
        left = Qt.MouseButton.LeftButton
        held = left if kind is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, place, button.mapToGlobal(place), left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(button, event)


def test_enter_after_a_refused_enter_finishes_and_toggles_no_tag(desk: Desk) -> None:
    first = desk.clip
    desk.press("y")
    desk.press(Qt.Key.Key_Return)
    assert "background noise" in desk.window.line.words
    desk.press("2")
    assert _codes(desk) == ["road_traffic"]
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    assert _finished(desk, first)
    revision = desk.revision(first)
    assert revision is not None
    assert [mark.code for mark in revision.label.sources] == [ROAD]


def test_a_refusal_leaves_the_focus_where_it_was_and_points_to_what_is_missing(desk: Desk) -> None:
    timeline = desk.window.desk.listening.timeline
    desk.press(Qt.Key.Key_Return)
    assert timeline.hasFocus()
    assert "still open" in desk.window.desk.tags.heading.text()
    desk.press("4")
    assert "still open" not in desk.window.desk.tags.heading.text()
    desk.press(Qt.Key.Key_Return)
    assert timeline.hasFocus()
    assert "still open" in _editor(desk).prompt
    desk.press("4")
    assert desk.label.mark(TagCode("babble")) is not None
    assert "T to write it" in desk.window.line.words
    desk.press("t")
    assert "write it here" in desk.window.line.words
    assert "still open" not in _editor(desk).prompt


def test_the_warning_goes_when_it_is_answered(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    assert desk.window.line.words.startswith("Not finished yet")
    desk.press("4")
    assert not desk.window.line.words.startswith("Not finished yet")


def test_a_refusal_inside_the_text_stays_there_and_names_the_keys_that_hold_there(desk: Desk) -> None:
    desk.press("t")
    desk.press("yes")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert _editor(desk).hasFocus()
    assert "Alt+1" in desk.window.line.words
    desk.press(Qt.Key.Key_2, ALT)
    assert _codes(desk) == ["road_traffic"]
    first = desk.clip
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != first)


def test_enter_on_a_focused_tag_row_finishes_and_plus_steps_the_row(desk: Desk) -> None:
    first = desk.clip
    desk.press("2y")
    row = desk.window.desk.tags.row(ROAD)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("+")
    mark = desk.label.mark(ROAD)
    assert mark is not None
    assert mark.severity == 2
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    assert _finished(desk, first)


def test_escape_leaves_the_tags_and_the_queue(desk: Desk) -> None:
    timeline = desk.window.desk.listening.timeline
    for widget in (desk.window.desk.tags.row(ROAD), desk.window.desk.queue.view):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert not timeline.hasFocus()
        desk.press(Qt.Key.Key_Escape)
        assert timeline.hasFocus()


def test_a_click_on_a_button_leaves_enter_to_finishing(desk: Desk) -> None:
    first = desk.clip
    desk.press("0y")
    flag = desk.window.desk.remarks._flag
    place = flag.mapTo(desk.window, QPoint(8, 8))
    QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.label.flag
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    revision = desk.revision(first)
    assert revision is not None
    assert revision.label.flag


@pytest.mark.parametrize("where", ["timeline", "queue", "tag", "button", "note", "search"])
def test_control_and_enter_finishes_everywhere_on_the_desk(desk: Desk, where: str) -> None:
    first = desk.clip
    desk.press("0y")
    view = desk.window.desk
    widgets = {
        "timeline": view.listening.timeline,
        "queue": view.queue.view,
        "tag": view.tags.row(ROAD),
        "button": view.remarks._flag,
        "note": view.remarks.note,
        "search": view.queue.search,
    }
    widgets[where].setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != first)
    assert _finished(desk, first)
    assert not desk.label.flag


def test_after_finishing_in_the_text_the_keys_are_those_of_the_desk(desk: Desk) -> None:
    first = desk.clip
    desk.press("0t")
    desk.press("one")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != first)
    assert not _editor(desk).hasFocus()
    desk.press("2")
    assert _codes(desk) == ["road_traffic"]
    assert desk.label.transcript is None


def test_prompt_and_hint_tell_the_keys_that_hold_where_the_focus_is(desk: Desk) -> None:
    assert "T starts here" in _editor(desk).prompt
    assert "1 to 9" in desk.window.line.words
    assert "Alt" not in desk.window.line.words
    desk.press("t")
    for words in (_editor(desk).prompt, desk.window.line.words):
        assert "Alt+1 to Alt+9" in words
        assert "Esc" in words
    assert "Ctrl+↵" in _editor(desk).prompt
    desk.press("yes")
    desk.press(Qt.Key.Key_2, ALT)
    assert "Ctrl+↵" in desk.window.line.words
    desk.press(Qt.Key.Key_Escape)
    assert "T starts here" in _editor(desk).prompt
    assert desk.window.line.words.startswith("Next: ↵ finishes")


def test_enter_in_the_note_keeps_the_note_and_nothing_else(desk: Desk) -> None:
    first = desk.clip
    desk.press("0y")
    desk.window.desk.remarks.note.setFocus()
    desk.press("a fan")
    desk.press(Qt.Key.Key_Return)
    QTest.qWait(100)
    assert desk.clip == first
    assert desk.label.note == "a fan"
    assert desk.revision(first) is None
    assert desk.window.desk.listening.timeline.hasFocus()


def test_enter_in_a_question_keeps_the_question_and_nothing_else(desk: Desk) -> None:
    first = desk.clip
    desk.press("0yq")
    desk.press("is this a fan?")
    desk.press(Qt.Key.Key_Return)
    QTest.qWait(100)
    assert desk.clip == first
    assert desk.label.question == "is this a fan?"
    assert desk.revision(first) is None


def test_a_reason_finishes_its_own_clip_and_not_the_one_after(desk: Desk) -> None:
    first = desk.clip
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    second = desk.clip
    desk.press("0y")
    desk.press("p")
    desk.until(lambda: desk.clip == first)
    desk.press("x")
    desk.press("another language")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip == second)
    QTest.qWait(100)
    desk.saved()
    assert desk.revision(second) is None


def test_pressing_finish_twice_by_mouse_finishes_one_clip(desk: Desk) -> None:
    first = desk.clip
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    second = desk.clip
    desk.press("0y")
    desk.press("p")
    desk.until(lambda: desk.clip == first)
    desk.press("0y")
    finish = desk.window.desk.remarks.finish
    place = finish.mapTo(desk.window, finish.rect().center())
    QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    desk.until(lambda: desk.clip == second)
    _press_second_of_two(finish)
    QTest.qWait(100)
    desk.saved()
    assert desk.clip == second
    assert desk.revision(second) is None


def test_nobody_speaks_leaves_no_button_under_enter(desk: Desk) -> None:
    first = desk.clip
    desk.press("0y")
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    desk.press("t")
    desk.window.run("clip.previous")
    desk.until(lambda: desk.clip == first)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    revision = desk.revision(first)
    assert revision is not None
    assert revision.label.transcript == NOTHING_SAID


@pytest.mark.parametrize("text", ["so [noise/] it goes", "so ((it goes", "so {laugh it goes"])
def test_a_mark_that_is_not_closed_is_told_and_stops_nothing(desk: Desk, text: str) -> None:
    first = desk.clip
    desk.press("0t")
    desk.press(text)
    assert "not closed" in desk.window.desk.transcript.problem_line.text()
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.clip != first)
    assert _finished(desk, first)
    assert "not closed" in desk.window.line.words
    desk.window.line._action.click()
    desk.until(lambda: desk.clip == first)


def test_enter_in_the_text_breaks_no_line_and_says_what_does(desk: Desk) -> None:
    desk.press("0t")
    desk.press("one")
    desk.press(Qt.Key.Key_Return)
    desk.press(" two")
    assert desk.label.transcript == "one two"
    assert "Ctrl+↵" in desk.window.line.words
    desk.press(Qt.Key.Key_Return, SHIFT)
    desk.press("three")
    assert desk.label.transcript == "one two\nthree"


def test_other_asks_for_a_note_before_it_is_finished(desk: Desk) -> None:
    first = desk.clip
    desk.press("oy")
    desk.press(Qt.Key.Key_Return)
    assert desk.clip == first
    assert "note" in desk.window.line.words
    assert desk.window.desk.remarks.note.hasFocus()
    desk.press("a drill next door")
    assert "Not finished" not in desk.window.line.words
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    assert _finished(desk, first)


def test_cannot_tell_of_other_needs_no_note(desk: Desk) -> None:
    first = desk.clip
    desk.press("4y")
    desk.press(Qt.Key.Key_Question, SHIFT)
    desk.press("o")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
