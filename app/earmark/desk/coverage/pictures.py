"""What is painted in the rows: bars with their target, and cells of a heat map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from earmark.desk.language import later, tr
from earmark.desk.reporting.rows import ROW_ROLE, SORT_ROLE
from earmark.desk.reporting.table import EDGE, CellDelegate, Index
from earmark.desk.theme import sized, tokens
from earmark.measure.coverage import TagCoverage

_LABELED, _EXPECTED, _TARGET = _SIGNS = (later("labeled"), later("expected"), later("target"))
THICK = 12
HATCH = 4
DEEPEST = 0.42
"""How much accent the fullest cell of a heat map takes; the numbers stay readable on it."""


class BarDelegate(CellDelegate):
    """Paints clips as a bar, what is expected among the unanswered hatched, the target as a tick."""

    longest = 1.0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option)
        tag: TagCoverage = index.data(ROW_ROLE)
        colours = tokens()
        inside = QRectF(option.rect.adjusted(EDGE, 0, -EDGE - 2, 0))
        scale = inside.width() / self.longest
        top = inside.center().y() - sized(THICK) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full = QRectF(inside.left(), top, tag.clips * scale, sized(THICK))
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(full, 2, 2)
        if tag.expected:
            paint_hatched(painter, QRectF(full.right(), top, tag.expected * scale, sized(THICK)), colours.accent)
        if tag.target is not None and tag.target.clips is not None:
            x = inside.left() + tag.target.clips * scale
            # A rim of the ground keeps the tick apart from a bar that runs under it.
            painter.setPen(QPen(colours.surface, 4))
            painter.drawLine(int(x), int(top - 4), int(x), int(top + sized(THICK) + 4))
            painter.setPen(QPen(colours.text, 2))
            painter.drawLine(int(x), int(top - 4), int(x), int(top + sized(THICK) + 4))
        painter.restore()

    def paint_head(self, painter: QPainter, inside: QRect) -> None:
        """The head of the column, which explains the three signs by showing them."""
        metrics = painter.fontMetrics()
        muted = painter.pen().color()
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        x, middle = inside.left(), inside.center().y()
        accent = tokens().accent
        for kind in _SIGNS:
            word = tr(kind)
            wide = 3 if kind == _TARGET else 14
            if x + wide + metrics.horizontalAdvance(word) + 5 > inside.right():
                return
            sign = QRectF(x, middle - 4, wide, 8)
            if kind == _LABELED:
                painter.fillRect(sign, accent)
            elif kind == _EXPECTED:
                paint_hatched(painter, sign, accent)
            else:
                painter.fillRect(QRectF(x, middle - 7, 2, 14), tokens().text)
            painter.setPen(muted)
            x += wide + 5
            painter.drawText(QRect(int(x), inside.top(), inside.right() - int(x), inside.height()), side, word)
            x += metrics.horizontalAdvance(word) + 14


class HeatDelegate(CellDelegate):
    """Paints a number on a ground that is deeper the larger it is."""

    most = 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        number = index.data(SORT_ROLE) or 0
        depth = QColor(colours.accent)
        depth.setAlphaF(DEEPEST * number / self.most if self.most else 0.0)
        painter.fillRect(option.rect, colours.surface)
        painter.fillRect(option.rect.adjusted(0, 0, -1, -1), depth)
        painter.save()
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        hovered = number and option.state & QStyle.StateFlag.State_MouseOver
        if hovered:
            font = painter.font()
            font.setUnderline(True)
            painter.setFont(font)
        pen = QColor(index.data(Qt.ItemDataRole.ForegroundRole))
        painter.setPen(colours.muted if not number and pen == QColor(colours.text) else pen)
        inside = option.rect.adjusted(EDGE, 0, -EDGE, 0)
        alignment = int(index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.drawText(inside, alignment, index.data(Qt.ItemDataRole.DisplayRole))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()


def paint_hatched(painter: QPainter, where: QRectF, colour: QColor) -> None:
    """Slanted lines: what is not known but expected."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(where)
    painter.setPen(QPen(colour, 1.3))
    start = where.left() - where.height()
    for step in range(int((where.right() - start) / HATCH) + 1):
        x = start + step * HATCH
        painter.drawLine(QPointF(x, where.bottom()), QPointF(x + where.height(), where.top()))
    painter.restore()
