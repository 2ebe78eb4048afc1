"""The same fingers do the same on every keyboard layout, and no two actions want one key."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from earmark.desk.actions import ACTIONS, Action, Scope, tag_actions
from earmark.desk.keys.keymap import desk_keys, keys_in, text_keys
from earmark.desk.keys.strokes import stroke
from earmark.jobs.projects import default_taxonomy

NONE, SHIFT, CTRL, ALT, KEYPAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
# X11 keycodes of the keys that print 2, 4 and T on a US keyboard.
TWO, FOUR, LETTER_T = (3, 5, 20) if sys.platform == "win32" else (11, 13, 28)
# Those of -, / and [.
MINUS, SLASH, BRACKET = (12, 53, 26) if sys.platform == "win32" else (20, 61, 34)


def _event(key: int, modifiers: Qt.KeyboardModifier, text: str, scan_code: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


@pytest.mark.parametrize(
    ("layout", "event", "expected"),
    [
        ("US", _event(Qt.Key.Key_4, NONE, "4", FOUR), "4"),
        ("US keypad", _event(Qt.Key.Key_4, KEYPAD, "4"), "4"),
        ("French, top row", _event(Qt.Key.Key_Apostrophe, NONE, "'", FOUR), "4"),
        ("French, top row, no scan code", _event(Qt.Key.Key_Eacute, NONE, "é"), "2"),
        ("French with Shift", _event(Qt.Key.Key_4, SHIFT, "4", FOUR), "4"),
        ("French, Alt and the top row", _event(Qt.Key.Key_Apostrophe, ALT, "'", FOUR), "Alt+4"),
        ("Hindi digit", _event(0x096A, NONE, "४"), "4"),
        ("Hindi letter on the key of T", _event(0x0942, NONE, "ू", LETTER_T), "T"),
        ("Spanish question mark", _event(Qt.Key.Key_Question, SHIFT, "?"), "?"),
        ("German comma", _event(Qt.Key.Key_Comma, NONE, ","), ","),
        ("French full stop, with Shift", _event(Qt.Key.Key_Period, SHIFT, "."), "."),
        ("US, Ctrl and Shift", _event(Qt.Key.Key_At, CTRL | SHIFT, "", TWO), "Ctrl+Shift+2"),
        ("US, Ctrl and Shift, no scan code", _event(Qt.Key.Key_NumberSign, CTRL | SHIFT, ""), "Ctrl+Shift+3"),
        ("German, Ctrl and Shift", _event(Qt.Key.Key_QuoteDbl, CTRL | SHIFT, "", TWO), "Ctrl+Shift+2"),
        ("French, Ctrl and Shift", _event(Qt.Key.Key_2, CTRL | SHIFT, "2", TWO), "Ctrl+Shift+2"),
        ("French, Ctrl alone", _event(Qt.Key.Key_Eacute, CTRL, "", TWO), "Ctrl+2"),
        ("US, Ctrl and plus", _event(Qt.Key.Key_Plus, CTRL | SHIFT, "+", 21), "Ctrl++"),
        ("Swiss, Ctrl and plus", _event(Qt.Key.Key_Plus, CTRL | SHIFT, "+", TWO - 1), "Ctrl++"),
        ("US minus, which a French 6 prints", _event(Qt.Key.Key_Minus, NONE, "-", MINUS), "-"),
        ("Spanish apostrophe, which a French 4 prints", _event(Qt.Key.Key_Apostrophe, NONE, "'", MINUS), "'"),
        ("Hindi, the key of the question mark", _event(0x095F, SHIFT, "\u095f", SLASH), "?"),
        ("Hindi, Ctrl and the key of the bracket", _event(0x0921, CTRL, "\u0921", BRACKET), "Ctrl+["),
        ("French dead circumflex", _event(Qt.Key.Key_Dead_Circumflex, NONE, "", BRACKET), ""),
        ("German ü", _event(Qt.Key.Key_Udiaeresis, NONE, "ü", BRACKET), "Ü"),
        ("a pedal's media key", _event(Qt.Key.Key_MediaPlay, NONE, ""), "Media Play"),
        ("redo", _event(Qt.Key.Key_Z, CTRL | SHIFT, "\x1a"), "Ctrl+Shift+Z"),
        ("keypad Enter", _event(Qt.Key.Key_Enter, KEYPAD, "\r"), "Return"),
        ("back tab", _event(Qt.Key.Key_Backtab, SHIFT, ""), "Shift+Tab"),
        ("a bare Shift", _event(Qt.Key.Key_Shift, SHIFT, ""), ""),
    ],
)
def test_a_stroke_is_named_alike_on_every_layout(layout: str, event: QKeyEvent, expected: str) -> None:
    assert stroke(event) == expected


def test_no_two_actions_want_the_same_key() -> None:
    table = (*ACTIONS, *tag_actions(default_taxonomy()))
    for scope in Scope:
        assert keys_in(scope, table).clashes == []
    assert text_keys(table).clashes == []


def test_a_clash_is_told_and_the_first_action_keeps_the_key() -> None:
    keys = desk_keys((Action("a", "A", "E"), Action("b", "B", "E, 1")))
    assert [(clash.kept_by, clash.refused) for clash in keys.clashes] == [("a", "b")]


def test_every_source_of_the_default_taxonomy_has_a_key_and_every_id_is_unique() -> None:
    table = (*ACTIONS, *tag_actions(default_taxonomy()))
    ids = [action.id for action in table]
    assert len(ids) == len(set(ids))
    assert all(action.keys for action in tag_actions(default_taxonomy()))
