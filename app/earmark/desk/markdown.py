"""Markdown that people wrote, shown without anything that it could fetch or run."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from earmark.desk.dialogs.page_look import dress
from earmark.desk.theme import sized, text_font, theme

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_PICTURE = re.compile(r"<img[^>]*>")
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)


def markdown_html(text: str) -> str:
    """The text as rich text for a label: no HTML of its own, no pictures."""
    document = QTextDocument()
    document.setMarkdown(text, _FEATURES)
    found = _BODY.search(document.toHtml())
    return _PICTURE.sub("", found.group(1) if found else "")


class MarkdownView(QTextBrowser):
    """Shows Markdown as a page of the guide looks; links lead nowhere and pictures are not loaded."""

    def __init__(self, margin: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = margin
        self._markdown: str | None = ""
        self._html = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme().changed.connect(self._show)

    def show_markdown(self, text: str) -> None:
        """Where the reader was in the text before stays in sight."""
        self._markdown = text
        self._show()

    def show_html(self, html: str) -> None:
        """Rich text that the program itself put together."""
        self._markdown, self._html = None, html
        self._show()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802
        return None

    def _show(self) -> None:
        at = self.verticalScrollBar().value()
        if self._markdown is None:
            self.document().setDefaultFont(text_font())
            self.document().setDocumentMargin(sized(self._margin))
            self.document().setHtml(self._html)
        else:
            self.document().setMarkdown(self._markdown, _FEATURES)
            dress(self.document(), self.viewport().width(), self._margin)
        self.verticalScrollBar().setValue(at)
