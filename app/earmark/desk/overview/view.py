"""Four cards two by two, and beside them what holds the model back and what waits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from earmark.desk.language import later, tr
from earmark.desk.overview.model_card import ModelCard
from earmark.desk.overview.question_card import QuestionCard
from earmark.desk.overview.snapshot_card import SnapshotCard
from earmark.desk.overview.waiting_card import WaitingCard
from earmark.desk.theme import SPACE, sized
from earmark.jobs.slices import SliceFindings
from earmark.jobs.waiting import Wait, Waiting
from earmark.model.scorecard import Scorecard, Target

_QUESTIONS = (
    later("Defined consistently?"),
    later("Covers the important cases?"),
    later("Timely feedback?"),
    later("Sized appropriately?"),
)
SIDE_WIDTH = 430
STACKED_BELOW = 1100
ONE_COLUMN_BELOW = 640
"""Widths at the ordinary size of text."""


class OverviewView(QScrollArea):
    """``taken`` carries the Target of a card's next action, ``opened`` a Waiting and its words."""

    taken = Signal(object)
    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Overview"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.cards = tuple(QuestionCard(tr(question)) for question in _QUESTIONS)
        self.model_card, self.waiting, self.snapshots = ModelCard(), WaitingCard(), SnapshotCard()
        inside = QWidget()
        for widget in (self, self.viewport(), inside):
            widget.setProperty("page", "true")
        self._across = QHBoxLayout(inside)
        self._across.setContentsMargins(*[SPACE[4]] * 4)
        self._across.setSpacing(SPACE[4])
        left = QVBoxLayout()
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE[4])
        left.addLayout(self._grid)
        left.addStretch(1)
        self._across.addLayout(left, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE[3])
        side.addWidget(self.model_card)
        side.addWidget(self.waiting)
        side.addWidget(self.snapshots)
        side.addStretch(1)
        self._across.addWidget(self._side)
        self._columns = 0
        self.setWidget(inside)
        self._arrange()
        for card in self.cards:
            card.taken.connect(self.taken)
        self.model_card.taken.connect(lambda: self.taken.emit(Target.MODEL_ERRORS))
        self.waiting.opened.connect(self.opened)

    def show_scorecard(self, found: Scorecard, possible: frozenset[Target]) -> None:
        """``possible`` targets can be gone to from here."""
        for card, answer in zip(self.cards, found.cards(), strict=True):
            card.show_answer(answer, possible=answer.target in possible)

    def show_slices(self, found: SliceFindings | None) -> None:
        self.model_card.show_findings(found)

    def show_waiting(self, found: tuple[Waiting, ...], possible: frozenset[Wait]) -> None:
        self.waiting.show_waiting(found, possible)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._arrange()

    def _arrange(self) -> None:
        """Side by side; what has no room goes below."""
        width = self.viewport().width()
        stacked = width < sized(STACKED_BELOW)
        down = QBoxLayout.Direction.TopToBottom
        self._across.setDirection(down if stacked else QBoxLayout.Direction.LeftToRight)
        self._side.setMinimumWidth(0 if stacked else sized(SIDE_WIDTH))
        self._side.setMaximumWidth(16_777_215 if stacked else sized(SIDE_WIDTH))
        columns = 1 if width < sized(ONE_COLUMN_BELOW) else 2
        if columns != self._columns:
            self._columns = columns
            for place, card in enumerate(self.cards):
                self._grid.addWidget(card, place // columns, place % columns)
            for column in range(2):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
