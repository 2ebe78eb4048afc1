"""The instructions that have changed, each with what is new in it marked, to be read and put away."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.desk.language import tr
from earmark.desk.markdown import MarkdownView
from earmark.desk.reporting.cards import text_label
from earmark.desk.theme import SPACE, sized
from earmark.desk.word_changes import changes_html
from earmark.model.guideline import Definition


class InstructionsDialog(QDialog):
    """Accepted once the reader says so; put away otherwise, the marks stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What changed in the guidelines"))
        self.page = MarkdownView(SPACE[3])
        self.page.setAccessibleName(tr("What changed in the guidelines"))
        self.read = QPushButton(tr("I have read it"))
        self.read.setProperty("primary", "true")
        self.read.setDefault(True)
        self.later = QPushButton(tr("Later"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(text_label(tr("Gone is struck out, new is underlined."), muted=True), 1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.read)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[SPACE[3]] * 4)
        whole.setSpacing(SPACE[3])
        whole.addWidget(self.page, 1)
        whole.addLayout(buttons)
        self.resize(sized(640), sized(480))
        self.read.clicked.connect(self.accept)
        self.later.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_changes(self, changes: Sequence[tuple[str, Sequence[Definition], int]]) -> None:
        """Names, all versions of each definition, and the version that was read last."""
        parts = []
        for name, known, since in changes:
            old = next((one for one in known if one.version == since), None)
            new = known[-1]
            title = tr("{name}, version {n}").format(name=html.escape(name), n=new.version)
            text = changes_html(_text(old) if old is not None else "", _text(new))
            parts.append(f"<p><b>{title}</b></p><p>{text}</p>")
        self.page.show_html("<p></p>".join(parts))


def _text(one: Definition) -> str:
    return "\n\n".join(part for part in (one.text, one.boundary) if part)
