"""A figure over time as a short line with a dot at its end."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.desk.theme import sized, tokens
from earmark.model.scorecard import TrendPoint

WIDTH, HEIGHT = 108, 32


class TrendLine(QWidget):
    """Hidden where there are fewer than two points; its tool tip tells them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._tone = "muted"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_trend(self, points: tuple[TrendPoint, ...], of: str, tone: str) -> None:
        """``of`` says what the figure is; ``tone`` names the token of its colour."""
        self._points, self._tone = points, tone
        self.setVisible(len(points) > 1)
        told = "\n".join(f"{point.at}: {point.value:.3g}" for point in points)
        self.setToolTip(f"{of[:1].upper()}{of[1:]}\n{told}")
        self.setAccessibleName(f"{of}: {', '.join(told.splitlines())}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sized(WIDTH), sized(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if len(self._points) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour: QColor = tokens().colours()[self._tone]
        edge = sized(6)
        values = [point.value for point in self._points]
        low, span = min(values), (max(values) - min(values)) or 1.0
        width, height = self.width() - 2 * edge, self.height() - 2 * edge
        line = [
            QPointF(edge + width * place / (len(values) - 1), edge + height * (1 - (value - low) / span))
            for place, value in enumerate(values)
        ]
        if max(values) == min(values):
            line = [QPointF(point.x(), self.height() / 2) for point in line]
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(line)
        painter.setBrush(colour)
        painter.drawEllipse(line[-1], sized(4), sized(4))
