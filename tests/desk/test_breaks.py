"""The reminder of a break is off unless wanted, counts work alone, and goes away with a break."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from earmark.desk.work.breaks import REST_S, Breaks
from hands import Desk


def breaks(desk: Desk) -> Breaks:
    assert desk.window.open is not None
    assert desk.window.open.work is not None
    found = desk.window.open.work.findChild(Breaks)
    assert isinstance(found, Breaks)
    return found


def work(desk: Desk, minutes: int) -> None:
    for _ in range(minutes):
        desk.window.keyboard.used.emit()
        breaks(desk).passed(60)


def test_nothing_is_said_unless_it_is_wanted(desk: Desk) -> None:
    work(desk, 200)
    assert "break" not in desk.window.line.words


def test_after_the_wanted_time_at_work_the_line_says_so_and_goes_when_told(desk: Desk) -> None:
    desk.window.run("break.30")
    work(desk, 29)
    assert "break" not in desk.window.line.words
    work(desk, 1)
    assert "30 minutes" in desk.window.line.words
    (button,) = (one for one in desk.window.line.findChildren(QPushButton) if one.text() == "After this clip")
    button.click()
    desk.window.line.clear()
    work(desk, 29)
    assert "break" not in desk.window.line.words


def test_a_break_begins_the_count_anew(desk: Desk) -> None:
    desk.window.run("break.30")
    work(desk, 25)
    stopwatch = desk.window.open.work.session.stopwatch  # type: ignore[union-attr]
    stopwatch._last -= REST_S + 1
    breaks(desk).passed(60)
    work(desk, 25)
    assert "break" not in desk.window.line.words
