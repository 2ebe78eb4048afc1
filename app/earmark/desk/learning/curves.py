"""The curves of one tag: held-out scores on labels as they came and on cleaned ones, training scores beside them."""

from __future__ import annotations

from math import log2

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.desk.language import number, tr
from earmark.desk.theme import sized, small, theme, tokens
from earmark.measure.probe import LearningPoint, TagLearning
from earmark.report import words

_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 150, 16, 40
_DOT = 4
_APART = 15
"""Names at the ends of curves stand no nearer than this."""

_Curve = tuple[str, list[tuple[LearningPoint, float]], QColor, bool]


class CurvesPicture(QWidget):
    """Average precision from 0 to 1 over the number of training clips, which doubles from tick to tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag: TagLearning | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    def show_tag(self, tag: TagLearning, name: str) -> None:
        self._tag = tag
        told = [
            tr("{curve}, {clips} clips: {held} held out, {train} on the clips it was taught").format(
                curve=curve,
                clips=point.clips,
                held=words.coefficient(point.held_out),
                train=words.coefficient(point.train),
            )
            for curve, points in ((tr("labels as they came"), tag.noisy), (tr("cleaned labels"), tag.clean))
            for point in points
        ]
        self.setAccessibleName(tr("Learning curves of {tag}").format(tag=name))
        self.setAccessibleDescription("; ".join(told))
        self.setToolTip("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sized(560), sized(320))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        tag = self._tag
        if tag is None or not tag.noisy:
            return
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small())
        inside = QRectF(self.rect()).adjusted(sized(_LEFT), sized(_TOP), -sized(_RIGHT), -sized(_BOTTOM))
        self._paint_axes(painter, inside, tag)
        curves: list[_Curve] = [
            (tr("taught, as they came"), [(one, one.train) for one in tag.noisy], colours.severity, True),
            (tr("taught, cleaned"), [(one, one.train) for one in tag.clean], colours.accent, True),
            (tr("others, as they came"), [(one, one.held_out) for one in tag.noisy], colours.severity, False),
            (tr("others, cleaned"), [(one, one.held_out) for one in tag.clean], colours.accent, False),
        ]
        for shift, (_, points, colour, is_training) in enumerate(curves):
            self._paint_curve(painter, inside, tag, points, colour, is_training, shift % 2)
        self._paint_names(painter, inside, curves)
        painter.end()

    def _paint_axes(self, painter: QPainter, inside: QRectF, tag: TagLearning) -> None:
        colours = tokens()
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = inside.bottom() - value * inside.height()
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            painter.setPen(colours.muted)
            room = QRectF(0, y - 10, inside.left() - 8, 20)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number(value, 2))
        below = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for point in tag.noisy:
            x = _across(inside, tag, point.clips)
            painter.drawText(QRectF(x - 40, inside.bottom() + 4, 80, 18), below, number(point.clips))
        painter.drawText(
            QRectF(inside.left(), inside.bottom() + 20, inside.width(), 20), below, tr("training clips, doubling")
        )

    def _paint_curve(
        self,
        painter: QPainter,
        inside: QRectF,
        tag: TagLearning,
        points: list[tuple[LearningPoint, float]],
        colour: QColor,
        is_training: bool,
        side: int,
    ) -> None:
        # Intervals of the two curves stand beside each other rather than over each other.
        aside = (2 * side - 1) * 2.5
        line = [
            QPointF(_across(inside, tag, point.clips) + aside, inside.bottom() - value * inside.height())
            for point, value in points
        ]
        painter.setPen(
            QPen(colour, 1.3 if is_training else 2, Qt.PenStyle.DashLine if is_training else Qt.PenStyle.SolidLine)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        if is_training:
            return
        for at, (point, _) in zip(line, points, strict=True):
            painter.setPen(QPen(colour, 1.4))
            if point.interval is not None:
                low, high = (inside.bottom() - end * inside.height() for end in point.interval)
                painter.drawLine(QPointF(at.x(), low), QPointF(at.x(), high))
            painter.setBrush(colour if side else tokens().surface)
            painter.drawEllipse(at, sized(_DOT), sized(_DOT))

    def _paint_names(self, painter: QPainter, inside: QRectF, curves: list[_Curve]) -> None:
        """Each curve's name at its end, pushed apart where ends lie close."""
        ends = sorted(
            (inside.bottom() - points[-1][1] * inside.height(), name, colour) for name, points, colour, _ in curves
        )
        lowest = -1e9
        for y, name, colour in ends:
            lowest = max(y, lowest + sized(_APART))
            painter.setPen(colour)
            painter.drawText(
                QRectF(inside.right() + 12, lowest - 10, sized(_RIGHT) - 14, 20),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                name,
            )


def _across(inside: QRectF, tag: TagLearning, clips: int) -> float:
    first, last = log2(tag.noisy[0].clips), log2(tag.noisy[-1].clips)
    return inside.left() + 12 + (inside.width() - 24) * (log2(clips) - first) / max(1e-9, last - first)
