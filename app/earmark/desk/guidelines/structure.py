"""New tags: from nothing, as the whole of several, or as the parts of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.guidelines.board import Board
from earmark.desk.guidelines.publishing import scrolling
from earmark.desk.language import later, tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE
from earmark.model.guideline import TRANSCRIPT_RULES, DraftDefinition
from earmark.model.tag import NONE, Axis, TagCode

_AXES = {
    Axis.SOURCE: later("Background noise"),
    Axis.CHANNEL: later("Channel"),
    Axis.ENVIRONMENT: later("Environment"),
}


class Making(StrEnum):
    NEW = "new"
    MERGE = "merge"
    SPLIT = "split"


_TITLES = {
    Making.NEW: later("A new tag"),
    Making.MERGE: later("Merge tags into one"),
    Making.SPLIT: later("Split a tag into several"),
}
_LESSONS = {
    Making.NEW: later("Labels made before are missing for it, never no."),
    Making.MERGE: later(
        "The new tag is yes where any of them was yes, and no where all were no. Older labels are carried over, and the"
        " tags retire."
    ),
    Making.SPLIT: later(
        "The parts are missing in labels made before; the old answer is shown as a hint. The tag retires."
    ),
}


class StructurePanel(QWidget):
    """``wanted`` carries the DraftDefinitions of the new tags."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._making = Making.NEW
        self._board: Board | None = None
        self._card = Card("")
        self.lesson = text_label("", muted=True)
        self.axis = QComboBox()
        self.axis.setAccessibleName(tr("Axis"))
        for axis in Axis:
            self.axis.addItem(tr(_AXES[axis]), axis)
        self.tags = QListWidget()
        self.tags.setAccessibleName(tr("Tags"))
        self.names = QLineEdit()
        self.code = QLineEdit()
        self.code.setAccessibleName(tr("Code"))
        self.do = QPushButton()
        self.do.setProperty("primary", "true")
        self.back = QPushButton(tr("Leave it"))
        self.why_not = text_label("")
        self.why_not.setProperty("tone", "bad")
        self._lay_out()
        self.axis.activated.connect(self._list_tags)
        self.names.textEdited.connect(self._named)
        self.code.textEdited.connect(lambda _text: self._look())
        self.tags.itemChanged.connect(lambda _item: self._look())
        self.tags.currentItemChanged.connect(lambda _now, _before: self._look())
        self.do.clicked.connect(self._do)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._tags_title = text_label("")
        self._names_title = text_label("")
        self._code_title = text_label(tr("Code, which never changes"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[2])
        grid.setColumnStretch(1, 1)
        pairs: Sequence[tuple[QWidget, QWidget]] = (
            (text_label(tr("Axis")), self.axis),
            (self._tags_title, self.tags),
            (self._names_title, self.names),
            (self._code_title, self.code),
        )
        for row, (title, field) in enumerate(pairs):
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(self.do)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self._card.inside.addWidget(self.lesson)
        self._card.inside.addLayout(grid)
        self._card.inside.addWidget(self.why_not)
        self._card.inside.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(self._card))

    def ask(self, board: Board, making: Making, at: TagCode | None) -> None:
        """``at`` is the tag that was at hand."""
        self._board, self._making = board, making
        self._card.heading.setText(tr(_TITLES[making]))
        self.lesson.setText(tr(_LESSONS[making]))
        self.do.setText(tr(_TITLES[making]))
        tag = board.taxonomy.by_code.get(at) if at is not None else None
        self.axis.setCurrentIndex(self.axis.findData(tag.axis if tag is not None else Axis.SOURCE))
        self._tags_title.setVisible(making is not Making.NEW)
        self.tags.setVisible(making is not Making.NEW)
        self._code_title.setVisible(making is not Making.SPLIT)
        self.code.setVisible(making is not Making.SPLIT)
        self._tags_title.setText(tr("Which tags") if making is Making.MERGE else tr("Which tag"))
        self._names_title.setText(tr("Names, with ; between") if making is Making.SPLIT else tr("Name"))
        self.names.clear()
        self.code.clear()
        self._list_tags()
        for row in range(self.tags.count()):
            if self.tags.item(row).data(Qt.ItemDataRole.UserRole) == at:
                self.tags.setCurrentRow(row)
                if making is Making.MERGE:
                    self.tags.item(row).setCheckState(Qt.CheckState.Checked)
        self.names.setFocus()
        self._look()

    def _list_tags(self) -> None:
        self.tags.clear()
        if self._board is None:
            return
        axis = Axis(self.axis.currentData())
        for tag in self._board.taxonomy.on(axis):
            if tag.code in (NONE, TRANSCRIPT_RULES) or self._board.goes_into(tag.code):
                continue
            item = QListWidgetItem(tag.name)
            item.setData(Qt.ItemDataRole.UserRole, tag.code)
            if self._making is Making.MERGE:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
            self.tags.addItem(item)
        self._look()

    def _named(self, text: str) -> None:
        if self._making is not Making.SPLIT:
            self.code.setText(code_of(text))
        self._look()

    def _look(self) -> None:
        """Only what can be done is offered."""
        drafts = self._drafts()
        self.do.setEnabled(bool(drafts))
        self.why_not.hide()

    def _drafts(self) -> list[DraftDefinition]:
        if self._board is None:
            return []
        axis = Axis(self.axis.currentData())
        if self._making is Making.SPLIT:
            item = self.tags.currentItem()
            names = [part.strip() for part in self.names.text().split(";") if part.strip()]
            if not self.tags.count() or len(names) < 2:
                return []
            parent = TagCode(item.data(Qt.ItemDataRole.UserRole))
            old = self._board.old(parent)
            text = old.text if old is not None else ""
            boundary = old.boundary if old is not None else ""
            return [
                DraftDefinition(code_of(name), name, text, boundary, axis=axis, split_from=parent) for name in names
            ]
        name, code = self.names.text().strip(), TagCode(self.code.text().strip())
        if not name or not code:
            return []
        if self._making is Making.NEW:
            return [DraftDefinition(code, name, "", axis=axis)]
        parts = self._checked()
        if len(parts) < 2:
            return []
        texts = [old.text for part in parts if (old := self._board.old(part)) is not None]
        return [DraftDefinition(code, name, "\n\n".join(texts), axis=axis, merges=parts)]

    def _checked(self) -> tuple[TagCode, ...]:
        items = [self.tags.item(row) for row in range(self.tags.count())]
        return tuple(
            TagCode(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _do(self) -> None:
        if drafts := self._drafts():
            self.wanted.emit(drafts)

    def show_refusal(self, words: str) -> None:
        self.why_not.setText(words)
        self.why_not.show()


def code_of(name: str) -> TagCode:
    """A code made of a name.

    >>> code_of("Car, parked"), code_of("3 voices")
    ('car_parked', 'tag_3_voices')
    """
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:60]
    return TagCode(plain if not plain or plain[0].isalpha() else f"tag_{plain}")
