"""The table of results: hairlines, pictures by delegates, every cell a link, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from earmark.desk.reporting.rows import LINK_ROLE, RowsModel, SortedRows
from earmark.desk.theme import SPACE, on_grid, small, tokens

Index = QModelIndex | QPersistentModelIndex
HeadPainter = Callable[[QPainter, QRect], None]

EDGE = SPACE[2]

FEWEST_ROWS = 8
"""Shown at once even where text is so large that the page must scroll."""


class CellDelegate(QStyledItemDelegate):
    """The ground of every cell: hairline below, soft accent when selected, 2 px accent when focused."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option)
        painter.save()
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        inside = option.rect.adjusted(EDGE, 0, -EDGE, 0)
        text = painter.fontMetrics().elidedText(
            index.data(Qt.ItemDataRole.DisplayRole) or "", Qt.TextElideMode.ElideRight, inside.width()
        )
        if index.data(LINK_ROLE) and option.state & QStyle.StateFlag.State_MouseOver:
            font = painter.font()
            font.setUnderline(True)
            painter.setFont(font)
            painter.setPen(tokens().accent)
        painter.drawText(inside, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = tokens()
        painter.fillRect(option.rect, self.ground(option))
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)
            painter.restore()

    def ground(self, option: QStyleOptionViewItem) -> QColor:
        selected = option.state & QStyle.StateFlag.State_Selected
        return tokens().accent_soft if selected else tokens().surface

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        return QSize(metrics.horizontalAdvance(text) + 2 * EDGE + 2, metrics.height() + SPACE[4])


class ResultTable(QTableView):
    """A sortable table; ``opened`` carries the model's own (unsorted) index of a cell.

    Enter or a double click open any cell, a single click opens cells whose ``LINK_ROLE`` is true.
    Typing opens the editor where a column has one; Tab goes on to the next widget.
    """

    opened = Signal(object)
    row_changed = Signal(object)

    def __init__(self, model: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._pressed = QPersistentModelIndex()
        self._dense = False
        self._whole = False
        self._sorted = SortedRows()
        self._sorted.setSourceModel(model)
        self.setModel(self._sorted)
        self.setItemDelegate(CellDelegate(self))
        self.head = ResultHead(self)
        self.setHorizontalHeader(self.head)
        self.head.setSortIndicatorClearable(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def sort_rows(self, column: int, order: Qt.SortOrder) -> None:
        """Sort, show it in the head, and stand on the first row."""
        self.sortByColumn(column, order)
        self.updateGeometry()
        if self._sorted.rowCount():
            self.setCurrentIndex(self._sorted.index(0, 0))

    def stand_on(self, matches: Callable[[object], bool], column: int = 0) -> bool:
        """Make the first row that matches current; False where none does."""
        for shown in range(self._sorted.rowCount()):
            index = self._sorted.index(shown, column)
            if matches(self._rows.row(self._sorted.mapToSource(index).row())):
                self.setCurrentIndex(index)
                return True
        return False

    def shown_rows(self) -> list[object]:
        """The rows in the order on the screen."""
        return [
            self._rows.row(self._sorted.mapToSource(self._sorted.index(shown, 0)).row())
            for shown in range(self._sorted.rowCount())
        ]

    def current_row(self) -> object | None:
        index = self._sorted.mapToSource(self.currentIndex())
        return self._rows.row(index.row()) if index.isValid() else None

    def fit_columns(self, stretched: int) -> None:
        """Columns as wide as what they hold, the ``stretched`` one takes what is left."""
        head = self.horizontalHeader()
        for column in range(self._sorted.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column == stretched else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._set_row_height()

    def _set_row_height(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(
            on_grid(QFontMetrics(self.font()).height() + (SPACE[2] if self._dense else SPACE[4]))
        )

    def show_whole(self, whole: bool) -> None:
        """All rows at once, for a page that scrolls as a whole; else the table scrolls where room is short."""
        self._whole = whole
        self.updateGeometry()

    def show_dense(self) -> None:
        """For a card: low rows, all of them, and no row marked but the focused cell."""
        self._dense = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as all rows, so that what follows stands right under them."""
        return QSize(super().sizeHint().width(), self._height_of(self._sorted.rowCount()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        rows = self._sorted.rowCount()
        return QSize(120, self._height_of(rows if self._whole or self._dense else min(rows, FEWEST_ROWS)))

    def _height_of(self, rows: int) -> int:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        head = self.horizontalHeader().sizeHint().height()
        return int(head + rows * self.verticalHeader().defaultSectionSize() + below + 2)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_row_height()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing and self.currentIndex().isValid():
            self._open(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if event.button() is Qt.MouseButton.LeftButton and index.data(LINK_ROLE) and pressed == index:
            self._open(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        # The first press of the two has opened what is a link.
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not index.data(LINK_ROLE):
            self._open(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        link = self.indexAt(event.position().toPoint()).data(LINK_ROLE)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._sorted.mapToSource(index))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        source = self._sorted.mapToSource(current)
        self.row_changed.emit(self._rows.row(source.row()) if source.isValid() else None)


class ResultHead(QHeaderView):
    """The head of the table; a column can have its own marks painted, such as the limit's name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._painters: dict[int, HeadPainter] = {}
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFont(small())

    def paint_section(self, section: int, painted: HeadPainter) -> None:
        """Have ``painted`` draw over the ground of a section, in place of its title."""
        self._painters[section] = painted

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        colours = tokens()
        painter.save()
        painter.fillRect(rect, colours.surface)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(small())
        painter.setPen(colours.muted)
        inside = rect.adjusted(EDGE, 0, -EDGE, 0)
        own = self._painters.get(section)
        if own is not None:
            own(painter, inside)
        else:
            model = self.model()
            title = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            painter.drawText(inside, int(side), title)
            if section == self.sortIndicatorSection():
                advance = painter.fontMetrics().horizontalAdvance(title)
                right = bool(int(side) & int(Qt.AlignmentFlag.AlignRight))
                x = inside.right() - advance - 8 if right else inside.left() + advance + 3
                _arrow(painter, x, rect.center().y(), self.sortIndicatorOrder(), colours.muted)
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(small())

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802
        title = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        metrics = QFontMetrics(small())
        return QSize(metrics.horizontalAdvance(title) + 2 * EDGE + 4, metrics.height() + SPACE[4])


def _arrow(painter: QPainter, x: int, y: int, order: Qt.SortOrder, colour: QColor) -> None:
    tip = -3 if order is Qt.SortOrder.AscendingOrder else 3
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygon([QPoint(x, y - tip // 2), QPoint(x + 6, y - tip // 2), QPoint(x + 3, y + tip)]))
