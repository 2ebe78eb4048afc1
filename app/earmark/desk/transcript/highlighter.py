"""Markup of the transcript rules, coloured while it is typed."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from earmark.desk.theme import tokens
from earmark.desk.transcript.positions import in_qt
from earmark.model.markup_check import SOUNDS, MarkKind, check_markup


class MarkupHighlighter(QSyntaxHighlighter):
    """Colours the marks of one document; what is wrong with them is ``TextProblems``' affair."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.sounds = SOUNDS
        self._mark = QTextCharFormat()
        self._cut = QTextCharFormat()
        self.take_colours()

    def take_colours(self) -> None:
        """Use the tokens in force."""
        colours = tokens()
        self._mark.setForeground(colours.accent)
        self._mark.setBackground(colours.accent_soft)
        self._cut.setForeground(colours.accent)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        for mark in check_markup(text, self.sounds).marks:
            first, end = in_qt(text, mark.first), in_qt(text, mark.end)
            self.setFormat(first, end - first, self._cut if mark.kind is MarkKind.CUT_OFF else self._mark)
