"""What is painted in the rows: the model's error with its interval, and people's beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from earmark.desk.language import later, tr
from earmark.desk.reporting.rows import ROW_ROLE
from earmark.desk.reporting.table import EDGE, CellDelegate, Index
from earmark.desk.theme import SPACE, sized, small, tokens
from earmark.measure.slices import Slice
from earmark.report import words
from earmark.report.slice_words import axis_end

_MODEL, _PEOPLE, _OTHER = _SIGNS = (later("model"), later("people"), later("other model"))


class ErrorDelegate(CellDelegate):
    """Paints the model's error as a dot, people's as a tick, another model's as a ring; from 0 to ``most``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.most = 1.0
        self.compared = False

    def fit(self, slices: tuple[Slice, ...]) -> None:
        """Choose where the axis ends, by the errors alone: one wide interval may run out of it."""
        errors = [one.error for one in slices] + [one.rival.error for one in slices if one.rival]
        self.most = axis_end(errors)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option)
        one: Slice = index.data(ROW_ROLE)
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(EDGE, 0, -EDGE, 0)
        middle = QRectF(inside).center().y()
        if one.error is None:
            painter.setFont(small())
            painter.setPen(colours.muted)
            side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(inside, side, one.why.get("error", ""))
            painter.restore()
            return
        colour = colours.bad if one.stands_out else colours.accent
        at = self._place(inside, one.error)
        if one.human is not None:
            people = self._place(inside, one.human)
            # The stretch between people and the model is what can be gained.
            painter.setPen(QPen(colours.line, sized(6)))
            painter.drawLine(QPointF(people, middle), QPointF(at, middle))
            painter.setPen(QPen(colours.text, 2))
            painter.drawLine(QPointF(people, middle - sized(6)), QPointF(people, middle + sized(6)))
        if one.interval is not None:
            low, high = (self._place(inside, end) for end in one.interval)
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        if one.rival is not None and one.rival.error is not None:
            painter.setPen(QPen(colours.muted, 2))
            painter.setBrush(self.ground(option))
            painter.drawEllipse(QPointF(self._place(inside, one.rival.error), middle), sized(9) / 2, sized(9) / 2)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour)
        if one.stands_out:
            reach = sized(11) / 2
            corners = (
                QPointF(at, middle - reach),
                QPointF(at + reach, middle),
                QPointF(at, middle + reach),
                QPointF(at - reach, middle),
            )
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.drawEllipse(QPointF(at, middle), sized(9) / 2, sized(9) / 2)
        painter.restore()

    def paint_head(self, painter: QPainter, inside: QRect) -> None:
        """The head of the column: what the signs mean, and where the axis ends."""
        metrics = painter.fontMetrics()
        muted, colours = painter.pen().color(), tokens()
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        end = f"{100 * self.most:g}{words.NO_BREAK}%"
        wide = metrics.horizontalAdvance(end)
        room = QRectF(inside)
        painter.drawText(QRectF(room.right() - wide, room.top(), wide + 1, room.height()), side, end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = room.left() + sized(6), room.center().y()
        for sign in _SIGNS:
            if sign == _OTHER and not self.compared:
                continue
            word = tr(sign)
            if x + metrics.horizontalAdvance(word) + sized(20) > room.right() - wide - SPACE[3]:
                break
            if sign == _PEOPLE:
                painter.setPen(QPen(colours.text, 2))
                painter.drawLine(QPointF(x, middle - sized(5)), QPointF(x, middle + sized(5)))
            else:
                colour = colours.accent if sign == _MODEL else colours.muted
                painter.setPen(QPen(colour, 2))
                painter.setBrush(colour if sign == _MODEL else colours.surface)
                painter.drawEllipse(QPointF(x, middle), sized(7) / 2, sized(7) / 2)
            painter.setPen(muted)
            left = x + sized(8)
            painter.drawText(QRectF(left, room.top(), metrics.horizontalAdvance(word) + 2, room.height()), side, word)
            x = left + metrics.horizontalAdvance(word) + SPACE[4]

    def _place(self, inside: QRect, share: float) -> float:
        """The x of an error; what lies beyond the axis is cut off at its end."""
        return inside.left() + sized(6) + min(share, self.most) / self.most * (inside.width() - sized(12))
