"""Marks inside text that runs from the right: shown as they are written.

The bidirectional algorithm turns ``[noise/]`` around there, so that it reads ``[/noise]``: its
slash is neutral and goes with the text (UAX #9, rules N1 and N2). Characters that would keep it
in order must not get into the transcript, so such marks are painted over what Qt laid out; the
glyphs are the same, and so is the room that they take.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from earmark.desk.theme import tokens
from earmark.desk.transcript.positions import in_qt

if TYPE_CHECKING:
    from earmark.desk.transcript.editor import TranscriptEditor

_TURNED = re.compile(r"\[/?[A-Za-z_]+/?\]|</?[A-Za-z_-]+>")


def paint_turned_marks(editor: TranscriptEditor) -> None:
    """Paint the marks of an editor whose text runs from the right, over its own painting."""
    text = editor.toPlainText()
    selected = editor.textCursor()
    painter = QPainter(editor.viewport())
    painter.setFont(editor.document().defaultFont())
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for found in _TURNED.finditer(text):
        first, end = in_qt(text, found.start()), in_qt(text, found.end())
        if selected.selectionStart() < end and selected.selectionEnd() > first:
            # A selection shows the order in which the keys go through it.
            continue
        room = editor.rect_of(first, end)
        if room is None:
            continue
        painter.fillRect(room, tokens().accent_soft)
        painter.setPen(tokens().accent)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), found.group())
