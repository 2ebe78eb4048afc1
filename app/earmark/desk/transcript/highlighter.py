"""Markup of the transcript rules, coloured while it is typed; what is left open is underlined."""

from __future__ import annotations

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from earmark.desk.theme import tokens

_MARKUP = re.compile(
    r"\{[^{}\s]+\}"  # a sound of the speaker
    r"|\(\([^()]*\)\)"  # a guess, or what cannot be understood
    r"|\[/?[a-z_]+/?\]"  # a background sound that hides words
)
_CUT_OFF = re.compile(r"(?<!\S)(?:\+\w[\w'’-]*|\w[\w'’]*-)(?!\S)")
_LEFT_OPEN = re.compile(r"[{}\[\]]|\(\(|\)\)")


class MarkupHighlighter(QSyntaxHighlighter):
    """Colours the markup of one document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._sound = QTextCharFormat()
        self._cut = QTextCharFormat()
        self._open = QTextCharFormat()
        self.take_colours()

    def take_colours(self) -> None:
        """Use the tokens in force."""
        colours = tokens()
        self._sound.setForeground(colours.accent)
        self._sound.setBackground(colours.accent_soft)
        self._cut.setForeground(colours.accent)
        self._open.setForeground(colours.warn)
        self._open.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._open.setUnderlineColor(colours.warn)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        covered: list[tuple[int, int]] = []
        for found in _MARKUP.finditer(text):
            covered.append(found.span())
            self.setFormat(_utf16(text, found.start()), _utf16(text, found.end(), found.start()), self._sound)
        for pattern, look in ((_CUT_OFF, self._cut), (_LEFT_OPEN, self._open)):
            for found in pattern.finditer(text):
                if not any(first <= found.start() < end for first, end in covered):
                    self.setFormat(_utf16(text, found.start()), _utf16(text, found.end(), found.start()), look)


def _utf16(text: str, end: int, first: int = 0) -> int:
    """Length of ``text[first:end]`` as Qt counts it: characters beyond the BMP count twice."""
    stretch = text[first:end]
    return len(stretch) + sum(character > "\uffff" for character in stretch)
