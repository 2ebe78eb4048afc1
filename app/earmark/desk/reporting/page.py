"""The frame of a place that shows results: a card with the table, and a column of cards beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.reporting.cards import text_label
from earmark.desk.reporting.table import ResultTable
from earmark.desk.theme import SPACE, sized

SIDE_WIDTH = 336
"""At the ordinary size of text."""

STACKED_BELOW = 1200
"""At the ordinary size of text: narrower pages have their cards below the table."""

_BAR_WIDTH = QStyle.PixelMetric.PM_ScrollBarExtent

WIDEST_SIDE = 0.46
"""Share of the page that the side takes at most."""


class ReportPage(QWidget):
    """``main`` is the layout of the large card; cards go to the side by ``add_card``.

    ``way_on`` carries the id of the action that an empty page offers.
    """

    way_on = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, side_width: int = SIDE_WIDTH) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        inside.setProperty("page", "true")
        self._across = QHBoxLayout(inside)
        self._across.setContentsMargins(*[SPACE[4]] * 4)
        self._across.setSpacing(SPACE[4])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_scrolling(inside))
        card = _TableCard()
        self.main = QVBoxLayout(card)
        self.main.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[3])
        self.main.setSpacing(SPACE[2])
        self.emptiness = text_label("", heading=True)
        self.lesson = text_label("", muted=True)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.addStretch(2)
        empty.setSpacing(SPACE[2])
        for label in (self.emptiness, self.lesson):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            empty.addWidget(label)
        self.step = QPushButton()
        self.step.setProperty("primary", "true")
        self._action = ""
        self.step.clicked.connect(lambda: self.way_on.emit(self._action))
        empty.addSpacing(SPACE[2])
        empty.addWidget(self.step, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addStretch(3)
        self._empty.hide()
        self.main.addWidget(self._empty, 100)
        self._table = _scrolling(card)
        side = QWidget()
        side.setProperty("page", "true")
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(SPACE[3])
        self._side_width = side_width
        self._scroll = _scrolling(side)
        self._across.addWidget(self._table, 1)
        self._across.addWidget(self._scroll)
        self._is_stacked = False
        for content in (card, side):
            content.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self._is_stacked and event.type() == QEvent.Type.LayoutRequest:
            self._set_heights()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        """Side by side; one below the other where the text is too large for that."""
        stacked = self.width() < sized(STACKED_BELOW)
        if stacked is not self._is_stacked:
            self._is_stacked = stacked
            direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
            self._across.setDirection(direction)
            for table in self.findChildren(ResultTable):
                table.show_whole(stacked)
        if stacked:
            self._scroll.setFixedWidth(max(0, self.width() - 2 * SPACE[4] - self.style().pixelMetric(_BAR_WIDTH)))
            self._set_heights()
            return
        self._scroll.setFixedWidth(min(sized(self._side_width), round(self.width() * WIDEST_SIDE)))
        for scroll in (self._table, self._scroll):
            scroll.setMinimumHeight(0)

    def _set_heights(self) -> None:
        """What stands one below the other is as high as it is, and the page scrolls as a whole."""
        for scroll, contents in ((self._table, self.main), (self._scroll, self._side)):
            # Where nothing in a layout wraps, Qt gives no height for a width.
            wraps = contents.hasHeightForWidth()
            height = contents.totalHeightForWidth(self._scroll.width()) if wraps else contents.totalSizeHint().height()
            scroll.setMinimumHeight(height + SPACE[1])

    def show_side(self, shown: bool) -> None:
        """An empty page has its whole width for saying so."""
        self._scroll.setVisible(shown)

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

    def show_emptiness(self, text: str = "", lesson: str = "", step: str = "", action: str = "") -> None:
        """Say in place of rows why there are none and what brings them; empty text takes it away.

        ``step`` is what stands on the button that does ``action``, the id of an action.
        """
        self.emptiness.setText(text)
        self.lesson.setText(lesson)
        self.step.setText(step)
        self.step.setVisible(bool(step))
        self._action = action
        self._empty.setVisible(bool(text))
        if text and step and self.isVisible():
            self.step.setFocus()

    def show_emptiness_of(self, shown: bool) -> None:
        """Whether what ``show_emptiness`` said is in sight: a page with several parts says it for one of them."""
        self._empty.setVisible(shown)


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
