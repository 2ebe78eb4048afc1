"""Keys of the whole window hold inside the transcript and in one-line fields too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from earmark.desk.frame.top_bar import Place
from hands import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _field(desk: Desk, where: str) -> QWidget:
    view = desk.window.desk
    return {"text": view.transcript.editor, "note": view.remarks.note, "search": view.queue.search}[where]


@pytest.mark.parametrize("where", ["text", "note", "search"])
@pytest.mark.parametrize(
    ("key", "modifiers", "action"),
    [
        (Qt.Key.Key_Q, CTRL, "project.quit"),
        (Qt.Key.Key_F, CTRL, "queue.search"),
        (Qt.Key.Key_I, CTRL, "project.import"),
        (Qt.Key.Key_L, CTRL, "project.labeler"),
        (Qt.Key.Key_At, CTRL | SHIFT, "place.coverage"),
        (Qt.Key.Key_Plus, CTRL | SHIFT, "view.larger"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help.keys"),
    ],
)
def test_a_key_of_the_window_holds_in_every_text(
    desk: Desk, where: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, action: str
) -> None:
    ran: list[str] = []
    for name in list(desk.window._commands):
        desk.window._commands[name] = lambda name=name: ran.append(name)
    _field(desk, where).setFocus()
    desk.press(key, modifiers)
    assert ran == [action]


def test_undo_in_the_text_is_the_texts_own_until_it_is_empty(desk: Desk) -> None:
    desk.press("4t")
    desk.press("one")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.transcript is None
    assert desk.label.sources != ()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.label.sources == ()


def test_control_shift_and_a_digit_goes_to_a_place_and_zooms_nothing(desk: Desk) -> None:
    view = desk.window.desk.listening.timeline.view
    desk.press(Qt.Key.Key_NumberSign, CTRL | SHIFT)
    page = desk.window.reports.pages[Place.AGREEMENT]
    assert desk.window.pages.currentWidget() is page
    desk.press(Qt.Key.Key_1, CTRL | SHIFT)
    assert desk.window.pages.currentWidget() is desk.window.desk
    assert desk.window.desk.listening.timeline.view == view
    desk.until(lambda: not desk.window.runner.is_busy)


def test_who_walks_by_tab_gets_past_the_transcript_by_escape(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Tab)
    while desk.focus is not desk.window.desk.transcript.editor:
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Escape)
    assert desk.focus is desk.window.desk.remarks.note
