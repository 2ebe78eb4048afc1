"""The frame of a place that shows results: a card with the table, and a column of cards beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from earmark.desk.reporting.cards import text_label
from earmark.desk.theme import SPACE
from earmark.desk.theme.fonts import TEXT_PX

SIDE_WIDTH = 336
"""At the ordinary size of text."""

WIDEST_SIDE = 0.46
"""Share of the page that the side takes at most."""


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
        card = _TableCard()
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
        table = _scrolling(card)
        side = QWidget()
        side.setProperty("page", "true")
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(SPACE[3])
        self._side_width = side_width
        self._scroll = _scrolling(side)
        across.addWidget(table, 1)
        across.addWidget(self._scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._set_side_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_side_width()

    def _set_side_width(self) -> None:
        """As wide as its text needs, and never more than the table has."""
        wanted = round(self._side_width * self.fontInfo().pixelSize() / TEXT_PX)
        self._scroll.setFixedWidth(min(wanted, round(self.width() * WIDEST_SIDE)))

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


class _TableCard(QFrame):
    """The large card. Its table scrolls by itself; the card does only where not even few rows have room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        # A scroll area takes this for the least height, where a layout gives the one it likes best:
        # the table would always be at full length, and arrow keys would lead out of sight.
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.minimumHeightForWidth(width)


def _scrolling(inside: QWidget) -> QScrollArea:
    """Scrolls down where the window is low or the text large; never sideways."""
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    for widget in (scroll, scroll.viewport()):
        widget.setProperty("page", "true")
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
