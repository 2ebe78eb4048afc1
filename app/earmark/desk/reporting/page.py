"""The frame of a place that shows results: a card with the table, and a column of cards beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from earmark.desk.reporting.cards import text_label
from earmark.desk.theme import SPACE

SIDE_WIDTH = 336


class ReportPage(QWidget):
    """``main`` is the layout of the large card; cards go to the side by ``add_card``."""

    def __init__(self, name: str, parent: QWidget | None = None, side_width: int = SIDE_WIDTH) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(self)
        across.setContentsMargins(*[SPACE[4]] * 4)
        across.setSpacing(SPACE[4])
        card = QFrame()
        card.setProperty("card", "true")
        self.main = QVBoxLayout(card)
        self.main.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[3])
        self.main.setSpacing(SPACE[2])
        self.emptiness = text_label("", heading=True)
        self.lesson = text_label("", muted=True)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.addStretch(2)
        for label in (self.emptiness, self.lesson):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            empty.addWidget(label)
        empty.addStretch(3)
        self._empty.hide()
        self.main.addWidget(self._empty, 100)
        side = QWidget()
        side.setProperty("page", "true")
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(SPACE[3])
        scroll = QScrollArea()
        scroll.setWidget(side)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("page", "true")
        scroll.viewport().setProperty("page", "true")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(side_width)
        scroll.setMaximumWidth(side_width + 84)
        across.addWidget(card, 3)
        across.addWidget(scroll, 1)

    def add_card(self, card: QWidget) -> None:
        self._side.addWidget(card)

    def finish_side(self) -> None:
        """Keep the cards at the top."""
        self._side.addStretch(1)

    def sentence_row(self, sentence: QLabel, link: QPushButton | None = None) -> QHBoxLayout:
        """A sentence under the table, with a link behind it."""
        row = QHBoxLayout()
        row.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        row.addWidget(sentence, 1)
        if link is not None:
            row.addWidget(link)
        return row

    def show_emptiness(self, text: str, lesson: str = "") -> None:
        """Say in place of rows why there are none and what brings them; empty text takes it away."""
        self.emptiness.setText(text)
        self.lesson.setText(lesson)
        self._empty.setVisible(bool(text))
