"""From a key event to the name of a stroke, on every keyboard layout.

Digits of the top row count as digits whatever the layout prints there (AZERTY has them under
Shift, Devanagari has digits of its own); letters on layouts that do not write Latin letters count
by their place on the US keyboard, and so do signs.
"""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_AZERTY = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
"""What the top row of a French keyboard writes without Shift."""

_US_SHIFTED = dict(zip(map(ord, "!@#$%^&*()"), "1234567890", strict=True))
"""What the top row of a US keyboard prints with Shift, for systems that tell no places of keys."""

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

_US_ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
# First scan code of each row: X11 and Wayland keycodes (evdev + 8), and the set of Windows.
_ROW_STARTS = (2, 16, 30, 44) if sys.platform == "win32" else (10, 24, 38, 52)
_BY_PLACE = {
    start + column: letter
    for start, row in zip(_ROW_STARTS, _US_ROWS, strict=True)
    for column, letter in enumerate(row)
}

_SIGNS = ("-_", "=+", "[{", "]}", ";:", "'\"", "\\|", ",<", ".>", "/?")
_SIGN_PLACES = (12, 13, 26, 27, 39, 40, 43, 51, 52, 53)
_SIGN_BY_PLACE = {
    place + (0 if sys.platform == "win32" else 8): signs for place, signs in zip(_SIGN_PLACES, _SIGNS, strict=True)
}
"""What the keys of signs print on a US keyboard, without Shift and with it."""

_LATIN_ENDS = 0x250
_DEAD = range(Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Grave + 0x50)

_BARE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}
_NAMED = {Qt.Key.Key_Enter: "Return", Qt.Key.Key_Backtab: "Tab", Qt.Key.Key_Escape: "Escape"}


def stroke(event: QKeyEvent) -> str:
    """The stroke as the action table writes it ("Ctrl+Shift+Z", "1", "?"); "" for a bare modifier."""
    key = Qt.Key(event.key())
    if key in _BARE or key in _DEAD:
        return ""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    if key == Qt.Key.Key_Backtab:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    name = _NAMED.get(key) or _digit(event) or _letter(event) or _plain_name(key)
    if len(name) == 1 and not name.isalpha() and not (name.isdigit() and modifiers & _COMMAND):
        # A digit or sign is what it prints: whether Shift was needed is the layout's affair.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return _prefix(modifiers) + name


def are_keys(keys: str) -> bool:
    """Whether strokes are written as ``stroke`` writes them: anything else would never be pressed.

    >>> are_keys("Ctrl+K, Escape"), are_keys("ctrl+k"), are_keys("Gibberish+K"), are_keys("F5; F6")
    (True, False, False, False)
    """
    form = QKeySequence.SequenceFormat.PortableText
    for one in keys.split(", "):
        read = QKeySequence.fromString(one, form)
        if read.count() != 1:
            return False
        pressed: QKeyCombination = read[0]  # type: ignore[index]  # the stubs do not know it
        alone = _NAMED.get(pressed.key())
        written = read.toString(form) if alone is None else _prefix(pressed.keyboardModifiers()) + alone
        if not written or written != one:
            return False
    return True


def _digit(event: QKeyEvent) -> str:
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key)
    if event.modifiers() & _COMMAND and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return _digit_of_command(event)
    place = _BY_PLACE.get(event.nativeScanCode(), "")
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if place.isdigit() and not shifted:
        return place
    text = event.text()
    if len(text) == 1 and unicodedata.digit(text, -1) >= 0:
        return str(unicodedata.digit(text))
    printed = chr(key) if 0x20 < key < 0x110000 else ""
    if shifted or event.nativeScanCode():
        # Where the place is known, a minus or an apostrophe elsewhere is itself.
        return ""
    return _AZERTY.get(text or printed, "") or _AZERTY.get(printed.lower(), "")


def _digit_of_command(event: QKeyEvent) -> str:
    """With Ctrl and Shift a digit's key counts by its place, whatever it prints with Shift; only plus,
    which larger text waits for, stays a plus where a layout has it there.
    """
    if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        return ""
    place = _BY_PLACE.get(event.nativeScanCode(), "")
    if place:
        return place if place.isdigit() else ""
    return _US_SHIFTED.get(event.key(), "")


def _letter(event: QKeyEvent) -> str:
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or key < 0x80 or key >= Qt.Key.Key_Escape:
        return ""
    place = event.nativeScanCode()
    if key >= _LATIN_ENDS and place in _SIGN_BY_PLACE:
        return _SIGN_BY_PLACE[place][bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)]
    return _BY_PLACE.get(place, "")


def _plain_name(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _prefix(modifiers: Qt.KeyboardModifier) -> str:
    combined = QKeySequence(QKeyCombination(modifiers, Qt.Key.Key_A)).toString(QKeySequence.SequenceFormat.PortableText)
    return combined[:-1]
