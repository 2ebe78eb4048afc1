"""Time spans: chosen, moved, listed and played by key; several tags may overlap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from earmark.desk.time_range import TimeRange
from earmark.model.label import Span
from earmark.model.tag import TagCode
from hands import Desk

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
BABBLE, FAN = TagCode("babble"), TagCode("hvac_fan")


def marked(desk: Desk, key: str, first: int, end: int) -> Span:
    """A span made as a labeler makes it: tag, selection, M."""
    desk.press(key)
    desk.window.desk.listening.timeline.select(first, end)
    before = set(desk.label.spans)
    desk.press("m")
    (made,) = set(desk.label.spans) - before
    return made


def test_an_end_is_nudged_by_ten_milliseconds_and_a_row_of_presses_is_one_step_of_undo(desk: Desk) -> None:
    marked(desk, "4", 2000, 4000)
    desk.press(Qt.Key.Key_Down, ALT)
    for _ in range(3):
        desk.press(Qt.Key.Key_Left, ALT)
    desk.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert desk.label.spans == (Span(BABBLE, 1520, 4160),)
    assert desk.window.desk.listening.timeline.selection == TimeRange(1520, 4160)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.spans == (Span(BABBLE, 2000, 4000),)


def test_spans_of_different_tags_overlap_and_are_stepped_through_in_time(desk: Desk) -> None:
    fan = marked(desk, "9", 3000, 7000)
    babble = marked(desk, "4", 1000, 5000)
    assert set(desk.label.spans) == {fan, babble}
    seen = []
    desk.window.desk.listening.timeline.clear_selection()
    for _ in range(2):
        desk.press(Qt.Key.Key_Down, ALT)
        selection = desk.window.desk.listening.timeline.selection
        assert selection is not None
        seen.append(selection.first)
    assert seen == [1000, 3000]
    desk.press(Qt.Key.Key_Up, ALT)
    desk.press(Qt.Key.Key_Delete)
    assert desk.label.spans == (fan,)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert set(desk.label.spans) == {fan, babble}


def test_nudging_two_spans_in_turn_is_two_steps_of_undo(desk: Desk) -> None:
    marked(desk, "4", 1000, 2000)
    marked(desk, "9", 4000, 6000)
    desk.window.desk.listening.timeline.clear_selection()
    desk.press(Qt.Key.Key_Down, ALT)
    desk.press(Qt.Key.Key_Right, ALT)
    desk.press(Qt.Key.Key_Down, ALT)
    desk.press(Qt.Key.Key_Right, ALT)
    assert set(desk.label.spans) == {Span(BABBLE, 1160, 2000), Span(FAN, 4160, 6000)}
    desk.press(Qt.Key.Key_Z, CTRL)
    assert set(desk.label.spans) == {Span(BABBLE, 1160, 2000), Span(FAN, 4000, 6000)}


def test_spans_are_listed_and_the_list_works_by_keys(desk: Desk) -> None:
    marked(desk, "9", 3200, 7000)
    marked(desk, "4", 1600, 5000)
    spans = desk.window.desk.tags.spans
    assert spans.isVisible()
    rows = [spans.list.model().index(row, 0).data() for row in range(spans.list.model().rowCount())]
    assert [row.split("   ") for row in rows] == [
        ["0:00.10 – 0:00.31", "Babble"],
        ["0:00.20 – 0:00.44", "Fan or air conditioning"],
    ]
    spans.list.setFocus()
    spans.list.setCurrentIndex(spans.list.model().index(0, 0))
    desk.press(Qt.Key.Key_Down)
    assert desk.window.desk.listening.timeline.selection == TimeRange(3200, 7000)
    desk.press(Qt.Key.Key_Delete)
    assert [span.code for span in desk.label.spans] == [BABBLE]
    desk.press("0")
    assert not spans.isVisible()


def test_a_chosen_span_is_given_up_when_something_else_is_selected(desk: Desk) -> None:
    marked(desk, "4", 1000, 2000)
    desk.press(Qt.Key.Key_Down, ALT)
    desk.window.desk.listening.timeline.select(4000, 5000)
    desk.press(Qt.Key.Key_Left, ALT)
    assert desk.label.spans == (Span(BABBLE, 1000, 2000),)
    assert desk.window.desk.listening.timeline.selection == TimeRange(3840, 5000)


def test_an_edge_of_a_span_is_dragged_in_the_strip(desk: Desk) -> None:
    marked(desk, "4", 2000, 4000)
    timeline = desk.window.desk.listening.timeline
    timeline.clear_selection()
    middle = timeline.areas.spans.top() + 6
    at = QPoint(round(timeline.view.x_of(4000)) - 1, middle)
    to = QPoint(round(timeline.view.x_of(6000)), middle)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(timeline, to)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=to)
    (span,) = desk.label.spans
    assert span.first == 2000
    assert abs(span.end - 6000) <= timeline.view.frames_per_pixel + 1


def test_what_was_just_marked_is_in_hand_and_its_ends_move_at_once(desk: Desk) -> None:
    marked(desk, "4", 2000, 4000)
    desk.press(Qt.Key.Key_Right, ALT)
    assert desk.label.spans == (Span(BABBLE, 2160, 4000),)
    desk.window.desk.listening.timeline.select(3000, 6000)
    desk.press("m")
    assert desk.label.spans == (Span(BABBLE, 2160, 6000),)
    assert desk.window.desk.listening.timeline.selection == TimeRange(2160, 6000)
    desk.press(Qt.Key.Key_Delete)
    assert desk.label.spans == ()


def test_spans_that_go_with_their_tag_are_told_and_come_back_by_undo(desk: Desk) -> None:
    fan = marked(desk, "9", 3000, 7000)
    for _ in range(3):
        desk.press("9")
    assert desk.label.spans == ()
    assert desk.window.line.words == "1 time span went with its tag"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.spans == (fan,)
