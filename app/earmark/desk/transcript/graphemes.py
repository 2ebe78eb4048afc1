"""What one press of Backspace takes away: a cluster, or the last sign of one that is typed sign by sign."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from earmark.desk.transcript.positions import in_python, in_qt
from earmark.model.writing_direction import typed_in_signs


def backspaced(text: str, place: int) -> int:
    """The place up to which Backspace deletes, from ``place``; both as Python counts.

    Qt itself takes one code point, which leaves half an emoji or flag and a letter without its accent.
    """
    if place <= 0 or typed_in_signs(text[place - 1]):
        return max(0, place - 1)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(in_qt(text, place))
    before = finder.toPreviousBoundary()
    return in_python(text, before) if before >= 0 else place - 1
