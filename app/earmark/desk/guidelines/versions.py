"""The versions of one definition, and what changed between two of them, word by word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from earmark.desk.elided import ElidedLabel
from earmark.desk.guidelines.board import Board
from earmark.desk.language import tr
from earmark.desk.markdown import MarkdownView
from earmark.desk.reporting.cards import text_label
from earmark.desk.theme import SPACE
from earmark.desk.word_changes import changes_html
from earmark.model.guideline import Definition, Edition
from earmark.model.tag import TagCode

_DRAFT = -1


class Versions(QWidget):
    """Two versions to compare, and the history: who published what, when and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[int, str] = {}
        self.before, self.after = QComboBox(), QComboBox()
        self.before.setAccessibleName(tr("Older version"))
        self.after.setAccessibleName(tr("Newer version"))
        for box in (self.before, self.after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.changes = MarkdownView(SPACE[3])
        self.changes.setAccessibleName(tr("What changed"))
        self.history = QListWidget()
        self.history.setAccessibleName(tr("History of this definition"))
        self.history.setFrameShape(QFrame.Shape.NoFrame)
        self.history.setWordWrap(True)
        pair = QHBoxLayout()
        pair.setSpacing(SPACE[2])
        pair.addWidget(self.before)
        pair.addWidget(text_label("→", muted=True))
        pair.addWidget(self.after)
        pair.addStretch(1)
        legend = ElidedLabel(tr("Gone is struck out, new is underlined."))
        legend.setProperty("muted", "true")
        pair.addWidget(legend)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE[2])
        whole.addLayout(pair)
        whole.addWidget(self.changes, 3)
        whole.addWidget(text_label(tr("History"), heading=True))
        whole.addWidget(self.history, 2)
        self.before.activated.connect(self._compare)
        self.after.activated.connect(self._compare)
        self.history.currentItemChanged.connect(self._chosen)

    def show_subject(self, board: Board, subject: TagCode, known: Sequence[Definition]) -> None:
        """``known`` are the published versions, the oldest first."""
        editions = {one.number: one for one in board.editions}
        draft = board.planned.of(subject)
        self._texts = {one.version: _read(one.name, one.text, one.boundary) for one in known}
        names = [(tr("version {n}").format(n=one.version), one.version) for one in known]
        if draft is not None:
            self._texts[_DRAFT] = _read(draft.name, draft.text, draft.boundary)
            names.append((tr("as it is being written"), _DRAFT))
        for box in (self.before, self.after):
            box.clear()
            for words, version in names:
                box.addItem(words, version)
        self.before.setCurrentIndex(max(0, len(names) - 2))
        self.after.setCurrentIndex(len(names) - 1)
        self.history.blockSignals(True)
        self.history.clear()
        for one in reversed(known):
            item = QListWidgetItem(_line(one, editions.get(one.edition)))
            item.setData(Qt.ItemDataRole.UserRole, one.version)
            self.history.addItem(item)
        self.history.blockSignals(False)
        self._compare()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        """A row of the history shows what that version changed."""
        if item is not None:
            version = item.data(Qt.ItemDataRole.UserRole)
            self.after.setCurrentIndex(self.after.findData(version))
            self.before.setCurrentIndex(max(0, self.before.findData(version) - 1))
            self._compare()

    def _compare(self) -> None:
        before, after = (self._texts.get(box.currentData(), "") for box in (self.before, self.after))
        self.changes.show_html(changes_html(before, after))


def _read(name: str, text: str, boundary: str) -> str:
    return "\n\n".join(part for part in (name, text, boundary) if part)


def _day(edition: Edition) -> str:
    at = edition.published_at
    return QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)


def _line(one: Definition, edition: Edition | None) -> str:
    parts = [tr("version {n}").format(n=one.version)]
    if edition is not None:
        parts.append(tr("edition {n}").format(n=edition.number))
        parts.append(_day(edition))
        parts += [edition.author] if edition.author else []
    if one.wording_only:
        parts.append(tr("wording only"))
    line = " · ".join(parts)
    return f"{line}\n{edition.remark}" if edition is not None and edition.remark else line
