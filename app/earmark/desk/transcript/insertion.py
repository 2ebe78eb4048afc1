"""Putting marks into the text: around what is selected, or at the cursor, with the blanks they need."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from earmark.desk.transcript.positions import in_python, in_qt


def wrap(editor: QTextEdit, opening: str, closing: str) -> None:
    """``opening`` and ``closing`` around the selected words, else around the cursor: one step of undo."""
    text = editor.toPlainText()
    cursor = editor.textCursor()
    first, end = (in_python(text, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
    words = text[first:end].strip()
    if words:
        first += len(text[first:end]) - len(text[first:end].lstrip())
        end = first + len(words)
    gap = " " if opening.endswith("]") else ""
    inside = f"{gap}{words}{gap}" if words or gap else " "
    before, after = _blanks(text, first, end)
    cursor.setPosition(in_qt(text, first))
    cursor.setPosition(in_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(f"{before}{opening}{inside}{closing}{after}")
    if not words:
        # Between the two, so that a guess takes the place of the blank; left alone it means "not understood".
        cursor.setPosition(cursor.position() - len(closing) - len(after) - 1)
        if not gap:
            cursor.setPosition(cursor.position() + 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def insert_sound(editor: QTextEdit, mark: str) -> None:
    """A sound of the speaker behind the selection, or at the cursor."""
    text = editor.toPlainText()
    cursor = editor.textCursor()
    place = in_python(text, cursor.selectionEnd())
    before, after = _blanks(text, place, place)
    cursor.setPosition(in_qt(text, place))
    cursor.insertText(f"{before}{mark}{after}")
    editor.setTextCursor(cursor)


def _blanks(text: str, first: int, end: int) -> tuple[str, str]:
    """What must stand before and behind a mark, so that it is inside no word."""
    before = " " if text[:first] and not text[first - 1].isspace() else ""
    after = " " if text[end : end + 1].isalnum() else ""
    return before, after
