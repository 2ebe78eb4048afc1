"""What is painted in the rows: a dot with its interval and the limit, and the verdict's own shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting.rows import ROW_ROLE
from earmark.desk.reporting.table import EDGE, CellDelegate, Index
from earmark.desk.theme import SPACE, sized, small, tokens
from earmark.measure.agreement import TagAgreement, Verdict
from earmark.report import words
from earmark.report.verdicts import verdict_words

TONES = {
    Verdict.AGREED: "ok",
    Verdict.DISAGREEING: "bad",
    Verdict.UNDECIDED: "warn",
    Verdict.TOO_FEW: "muted",
    None: "text",
}
"""The token of each verdict's colour; word and shape say the same."""


SHAPE_ROOM = SPACE[4] + 2
"""What the shape before the words of a verdict takes."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a row shows on the axis: a figure, its interval, the verdict that gives shape and colour, or the reason."""

    value: float | None
    interval: tuple[float, float] | None
    verdict: Verdict | None = None
    reason: str = "undefined"


def shown_of_tag(tag: TagAgreement) -> Shown:
    """A row of the main table."""
    reason = tag.why.get("positive_agreement", "undefined")
    return Shown(tag.positive_agreement, tag.positive_interval, tag.verdict, reason)


class IntervalDelegate(CellDelegate):
    """Paints an agreement with its interval on an axis from 0 to 1; ``limit`` None draws no limit."""

    def __init__(self, parent: QWidget, shown: Callable[[Any], Shown] = shown_of_tag) -> None:
        super().__init__(parent)
        self.limit: float | None = 0.7
        self._shown = shown

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option)
        shown = self._shown(index.data(ROW_ROLE))
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(EDGE, 0, -EDGE, 0)
        middle = QRectF(inside).center().y()
        if self.limit is not None:
            limit = place(inside, self.limit)
            painter.setPen(QPen(colours.muted, 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(limit, inside.top() + 4), QPointF(limit, inside.bottom() - 4))
        colour = colours.colours()[TONES[shown.verdict]]
        if shown.interval is not None:
            low, high = (place(inside, end) for end in shown.interval)
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        if shown.value is not None:
            centre = QPointF(place(inside, shown.value), middle)
            paint_shape(painter, centre, shown.verdict, colour, self.ground(option))
        else:
            painter.setFont(small())
            painter.setPen(colours.muted)
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                inside,
                int(side),
                painter.fontMetrics().elidedText(shown.reason, Qt.TextElideMode.ElideRight, inside.width()),
            )
        painter.restore()

    def paint_head(self, painter: QPainter, inside: QRect) -> None:
        """The head of the column: what is shown, and the limit's name above the limit."""
        assert self.limit is not None
        metrics = painter.fontMetrics()
        titles = (
            tr("Positive agreement, {share} interval").format(share=f"95{words.NO_BREAK}%"),
            tr("Positive agreement"),
            tr("Positive"),
            "",
        )
        name = tr("agreed above {limit}").format(limit=words.coefficient3(self.limit))
        wide = metrics.horizontalAdvance(name)
        left = min(place(inside, self.limit) - wide / 2, inside.right() - wide)
        room = QRectF(inside)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, room.top(), wide + 2, room.height()), int(side), name)
        space = left - room.left() - SPACE[3]
        fitting = next((title for title in titles if metrics.horizontalAdvance(title) <= space), "")
        painter.drawText(room, int(side), fitting)


class VerdictDelegate(CellDelegate):
    """Paints the verdict: its shape, then its words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option)
        tag: TagAgreement = index.data(ROW_ROLE)
        colour = tokens().colours()[TONES[tag.verdict]]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(option.rect.adjusted(EDGE, 0, -EDGE, 0))
        centre = QPointF(inside.left() + sized(6), inside.center().y())
        paint_shape(painter, centre, tag.verdict, colour, self.ground(option))
        painter.setPen(colour)
        text = inside.adjusted(sized(SHAPE_ROOM), 0, 0, 0)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), verdict_words(tag))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return super().sizeHint(option, index) + QSize(sized(SHAPE_ROOM), 0)


def paint_shape(painter: QPainter, centre: QPointF, verdict: Verdict | None, colour: QColor, ground: QColor) -> None:
    """Agreed a dot, as without a verdict; disagreeing a diamond, undecided a ring, too few a small ring."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour)
    large = sized(9) / 2
    if verdict is Verdict.DISAGREEING:
        x, y, reach = centre.x(), centre.y(), sized(10) / 2
        corners = (QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y))
        painter.drawPolygon(QPolygonF(corners))
    elif verdict in (Verdict.AGREED, None):
        painter.drawEllipse(centre, large, large)
    else:
        painter.setBrush(ground)
        radius = large if verdict is Verdict.UNDECIDED else sized(6) / 2
        painter.drawEllipse(centre, radius, radius)


def place(inside: QRect, share: float) -> float:
    """The x of a share from 0 to 1; a dot at either end is painted whole."""
    return inside.left() + sized(6) + min(max(share, 0.0), 1.0) * (inside.width() - sized(12))
