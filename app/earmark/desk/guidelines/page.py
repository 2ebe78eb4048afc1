"""The parts of the place side by side: subjects, text, and what asks for a change of it; or a page instead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.buttons import MenuButton
from earmark.desk.guidelines.editor import DraftEditor
from earmark.desk.guidelines.evidence_card import DisagreementsCard, ExamplesCard
from earmark.desk.guidelines.follow_up import FollowUp
from earmark.desk.guidelines.publishing import PublishPanel, scrolling
from earmark.desk.guidelines.state_card import StateCard
from earmark.desk.guidelines.structure import Making, StructurePanel
from earmark.desk.guidelines.subject_list import SubjectList
from earmark.desk.guidelines.versions import Versions
from earmark.desk.language import later, tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE, sized, theme

_LEFT, _RIGHT = 256, 336
_MOST_LEFT, _MOST_RIGHT = 0.24, 0.3
"""Shares of the width."""
_MAKINGS = {
    Making.NEW: later("New tag…"),
    Making.MERGE: later("Merge tags…"),
    Making.SPLIT: later("Split a tag…"),
}
_WHOLE = QSizePolicy.Policy.Expanding


class GuidelinesPage(QWidget):
    """``making_wanted`` carries what kind of new tag is wanted."""

    making_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.subjects = SubjectList()
        self.editor = DraftEditor()
        self.versions = Versions()
        self.publishing = PublishPanel()
        self.follow_up = FollowUp()
        self.structure = StructurePanel()
        self.state = StateCard()
        self.disagreements = DisagreementsCard()
        self.examples = ExamplesCard()
        self.writing = QSplitter()
        self.writing.addWidget(self._lay_out_middle())
        self.writing.addWidget(self._lay_out_cards())
        self.pages = QStackedWidget()
        for page in (self.writing, self.publishing, self.follow_up, self.structure):
            self.pages.addWidget(page)
        split = QSplitter()
        split.addWidget(self._lay_out_left())
        split.addWidget(self.pages)
        split.setStretchFactor(1, 1)
        self._split = split
        for one in (self.writing, split):
            one.setProperty("page", "true")
            one.setHandleWidth(SPACE[3])
            one.setChildrenCollapsible(False)
        self.writing.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[SPACE[3]] * 4)
        whole.addWidget(split)
        self._pulled = False
        for one in (self.writing, split):
            one.splitterMoved.connect(self._pull)
        theme().changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The sides at the size of the text, as long as the middle keeps most of the room; nobody's pull is undone."""
        if self._pulled:
            return
        width = max(self.width(), sized(_LEFT))
        left = min(sized(_LEFT), round(width * _MOST_LEFT))
        right = min(sized(_RIGHT), round(width * _MOST_RIGHT))
        self._split.setSizes([left, width - left])
        self.writing.setSizes([width - left - right, right])

    def _pull(self) -> None:
        self._pulled = True

    def _lay_out_left(self) -> Card:
        self.edition = text_label("", muted=True)
        self.make = MenuButton()
        self.make.setText(tr("New, merge, split"))
        menu = QMenu(self.make)
        for making, words in _MAKINGS.items():
            menu.addAction(tr(words), partial(self.making_wanted.emit, making))
        self.make.setMenu(menu)
        self.publish = QPushButton()
        self.publish.setProperty("primary", "true")
        left = Card(tr("Guidelines"))
        left.setSizePolicy(QSizePolicy.Policy.Preferred, _WHOLE)
        left.inside.setContentsMargins(0, SPACE[3], 0, SPACE[3])
        self.edition.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        left.heading.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        left.inside.addWidget(self.edition)
        left.inside.addWidget(self.subjects, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(self.make)
        buttons.addWidget(self.publish)
        left.inside.addLayout(buttons)
        return left

    def _lay_out_middle(self) -> Card:
        middle = Card("")
        middle.setSizePolicy(QSizePolicy.Policy.Preferred, _WHOLE)
        self.title = middle.heading
        head = QHBoxLayout()
        head.setSpacing(SPACE[2])
        middle.inside.removeWidget(middle.heading)
        head.addWidget(middle.heading, 1)
        self.tabs = QButtonGroup(self)
        for place, words in enumerate((tr("Write"), tr("Versions"))):
            chip = QPushButton(words)
            chip.setProperty("chip", "true")
            chip.setCheckable(True)
            self.tabs.addButton(chip, place)
            head.addWidget(chip)
        self.tabs.button(0).setChecked(True)
        self.faces = QStackedWidget()
        self.faces.addWidget(self.editor)
        self.faces.addWidget(self.versions)
        self.read_only = text_label("", muted=True)
        middle.inside.addLayout(head)
        middle.inside.addWidget(self.read_only)
        middle.inside.addWidget(self.faces, 1)
        return middle

    def _lay_out_cards(self) -> QWidget:
        cards = QWidget()
        cards.setProperty("page", "true")
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[3])
        for card in (self.state, self.disagreements, self.examples):
            column.addWidget(card)
        return scrolling(cards)
