"""Bars of what is done: in the rows of the table, and beside a labeler's name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from earmark.desk.coverage.pictures import paint_hatched
from earmark.desk.reporting.rows import ROW_ROLE
from earmark.desk.reporting.table import EDGE, CellDelegate, Index
from earmark.desk.theme import SPACE, sized, tokens
from earmark.jobs.rounds import RoundStatus

THICK = 8


class DoneDelegate(CellDelegate):
    """Paints how much of a round is done, drafts hatched."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option)
        one: RoundStatus = index.data(ROW_ROLE)
        inside = QRectF(option.rect.adjusted(EDGE, 0, -EDGE, 0))
        bar = QRectF(inside.left(), inside.center().y() - sized(THICK) / 2, inside.width(), sized(THICK))
        paint_done(painter, bar, one.fulfilled, sum(each.draft for each in one.labelers), one.todo + one.fulfilled)


class DoneBar(QWidget):
    """How much one labeler has done; what it shows also stands beside it in numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_done(self, done: int, drafts: int, total: int) -> None:
        self._shown = (done, drafts, total)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sized(80), sized(THICK) + SPACE[1])

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        room = QRectF(self.rect())
        bar = QRectF(room.left(), room.center().y() - sized(THICK) / 2, room.width(), sized(THICK))
        paint_done(painter, bar, *self._shown)
        painter.end()


def paint_done(painter: QPainter, bar: QRectF, done: int, drafts: int, total: int) -> None:
    """The way to go as a faint bar, what is done over it, drafts hatched behind that."""
    colours = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.bg)
    painter.drawRoundedRect(bar, 3, 3)
    painter.setPen(colours.line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if total:
        full = QRectF(bar.left(), bar.top(), bar.width() * done / total, bar.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.ok if done == total else colours.accent)
        painter.drawRoundedRect(full, 3, 3)
        if drafts:
            begun = QRectF(full.right(), bar.top(), bar.width() * drafts / total, bar.height())
            paint_hatched(painter, begun, colours.accent)
    painter.restore()
