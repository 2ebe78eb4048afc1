"""The list of segments: number, when, sign, and how one's own transcript begins."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import tr
from earmark.desk.segments.model import SEGMENT_ROLE, SegmentsModel, start_time
from earmark.desk.signs import draw_row_ground, draw_state
from earmark.desk.theme import digits, on_grid, pixmap, small, text_font, tokens
from earmark.model.label import State
from earmark.model.recording import ClipId
from earmark.model.writing_direction import in_its_direction
from earmark.store.clips import Segment

_SIDE = 8
_SIGN = {State.DRAFT: "draft", State.FINISHED: "done", State.CANNOT_LABEL: "cannot"}


class SegmentsPanel(QWidget):
    """Shows the segments and says which one was chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SegmentsModel(self)
        self._title = QLabel()
        self._title.setProperty("muted", True)
        self._title.setContentsMargins(_SIDE, 4, _SIDE, 4)
        self.view = QListView()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(tr("Segments of this recording"))
        self.view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.view, 1)
        self.setMinimumWidth(120)
        self.model.modelReset.connect(self._count)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self._count()

    def mark(self, row: int | None) -> None:
        """Mark the segment that is at hand, or at the playhead, without choosing it."""
        selection = self.view.selectionModel()
        if (row if row is not None else -1) == (selection.currentIndex().row() if selection.hasSelection() else -1):
            return
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self.model.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        selection.blockSignals(False)
        self.view.viewport().update()

    def mark_clip(self, clip: ClipId) -> bool:
        """Mark a clip; False where it is no segment of the list."""
        row = self.model.row_of(clip)
        if row is not None:
            self.mark(row)
        return row is not None

    def step(self, by: int) -> bool:
        """Choose the next or previous segment; False at the ends."""
        found = self.model.clip_at(max(-1, self.view.currentIndex().row()) + by)
        if found is not None:
            self.chosen.emit(found)
        return found is not None

    def _count(self) -> None:
        self._title.setText(tr("%n segments of this recording", self.model.rowCount()))

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        clip = self.model.clip_at(current.row())
        if clip is not None:
            self.chosen.emit(clip)


class _Delegate(QStyledItemDelegate):
    """One line a segment."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(120, on_grid(QFontMetrics(text_font()).height() + 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(SEGMENT_ROLE)
        if not isinstance(row, Segment):
            return
        colours = tokens()
        box: QRect = option.rect
        painter.save()
        draw_row_ground(painter, option)
        sign = round(QFontMetrics(text_font()).height() * 0.7)
        middle = box.center().y() + 1
        left = float(box.left() + _SIDE)
        if row.flag:
            flag = pixmap("flag-set", colours.muted, sign + 4, painter.device().devicePixelRatioF())
            painter.drawPixmap(round(left) - 2, round(middle - sign / 2 - 2), flag)
        else:
            shown = "" if row.state is None else _SIGN[row.state]
            draw_state(painter, QPointF(left + sign / 2, middle), shown, colours.muted, sign)
        left += sign + _SIDE
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(digits(small()))
        painter.setPen(colours.muted)
        metrics = painter.fontMetrics()
        for words, widest in ((f"{index.row() + 1}", "0000"), (start_time(row), "00:00.0")):
            width = max(metrics.horizontalAdvance(words), metrics.horizontalAdvance(widest))
            painter.drawText(QRectF(left, box.top(), width + 1, box.height()), middle_left, words)
            left += width + _SIDE
        painter.setFont(text_font())
        painter.setPen(colours.text if row.transcript else colours.muted)
        words = tr("nothing said") if row.transcript == "" else in_its_direction(row.transcript or "")
        room = QRectF(left, box.top(), box.right() - _SIDE - left, box.height())
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, middle_left, elided)
        painter.restore()
