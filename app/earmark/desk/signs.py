"""Signs that several parts draw alike: key badges, severity dots, the state of a clip, rows of lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from earmark.desk.theme import small, tokens

DOTS = 3


def draw_key(painter: QPainter, box: QRectF, keys: str, edge: QColor, ink: QColor) -> None:
    """A key cap: the keys in small letters inside a hairline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(tokens().surface if edge == tokens().line else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    painter.setFont(small())
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()


def key_width(keys: str) -> float:
    """How wide the key cap for these keys is."""
    metrics = QFontMetricsF(small())
    return max(metrics.height() * 1.25, metrics.horizontalAdvance(keys) + 10)


def draw_dots(painter: QPainter, right: float, middle: float, filled: int | None, ink: QColor, size: float) -> float:
    """Severity as three dots that end at ``right``; None (unknown) draws three dashes. Gives the left edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step = size * 1.4
    left = right - size - step * (DOTS - 1)
    for dot in range(DOTS):
        centre = QPointF(left + size / 2 + dot * step, middle)
        painter.setPen(QPen(ink, 1.2))
        if filled is None:
            painter.drawLine(centre - QPointF(size / 3, 0), centre + QPointF(size / 3, 0))
            continue
        painter.setBrush(ink if dot < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, size / 2 - 0.6, size / 2 - 0.6)
    painter.restore()
    return left


def draw_pill(painter: QPainter, right: float, middle: float, words: str, ink: QColor) -> float:
    """Words in a dashed outline that ends at ``right`` ("cannot tell"). Gives the left edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = small()
    metrics = QFontMetricsF(font)
    height = metrics.height() + 3
    box = QRectF(right - metrics.horizontalAdvance(words) - 14, middle - height / 2, 0, height)
    box.setRight(right)
    painter.setFont(font)
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return float(box.left())


def draw_state(painter: QPainter, centre: QPointF, state: str, ink: QColor, size: float) -> None:
    """○ not yet, ◐ draft, ● done, a crossed ring for "cannot be labeled"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = size / 2 - 0.75
    ring = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(ink if state == "done" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if state == "draft":
        painter.setBrush(ink)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    if state == "cannot":
        reach = radius * 0.7
        painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach))
    painter.restore()


def draw_row_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What lies under a row of a list: whether it is chosen, pointed at, or has the focus."""
    colours = tokens()
    box: QRect = option.rect
    state: QStyle.StateFlag = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, colours.accent_soft)
        painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), colours.accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, colours.bg)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
