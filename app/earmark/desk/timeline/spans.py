"""The spans strip: time spans of tags as named boxes with their severity, overlapping ones in lanes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from earmark.desk.theme import CORNER, Tokens
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.parts import lane_height
from earmark.desk.timeline.view import View
from earmark.model.tag import Severity, TagCode

MAX_LANES = 4


@dataclass(frozen=True, slots=True)
class StripSpan:
    """A span as it is shown: where, which tag, its name, its severity if one is known, and whose it is.

    ``owner`` is set where spans of several labelers stand under one timeline, each in lanes of their own and
    told apart by ``hatch`` (0 is plain); ``chosen`` is the one at hand.
    """

    stretch: TimeRange
    code: TagCode
    name: str
    severity: Severity | None = None
    owner: str = ""
    chosen: bool = False
    hatch: int = 0

    @property
    def words(self) -> str:
        return f"{self.owner} · {self.name}" if self.owner else self.name


def lanes(spans: Sequence[StripSpan]) -> list[int]:
    """The lane of each span: of its owner's the first in which nothing lies under it; the last lane takes the rest."""
    chosen = [0] * len(spans)
    below = 0
    for owner in sorted({span.owner for span in spans}):
        ends: list[int] = []
        for place, span in enumerate(spans):
            if span.owner != owner:
                continue
            free = next((lane for lane, end in enumerate(ends) if end <= span.stretch.first), len(ends))
            lane = min(free, max(0, MAX_LANES - 1 - below))
            if lane == len(ends):
                ends.append(span.stretch.end)
            else:
                ends[lane] = max(ends[lane], span.stretch.end)
            chosen[place] = min(below + lane, MAX_LANES - 1)
        below += len(ends)
    return chosen


def box(span: StripSpan, lane: int, strip: QRect, view: View, small: QFontMetrics) -> QRectF:
    """The rectangle of a span, at least wide enough to be hit."""
    left, right = view.x_of(span.stretch.first), view.x_of(span.stretch.end)
    height = lane_height(small)
    return QRectF(strip.x() + left, strip.y() + 1 + lane * (height + 2), max(3.0, right - left), height)


def paint_spans(
    painter: QPainter, strip: QRect, view: View, spans: Sequence[StripSpan], font: QFont, colours: Tokens
) -> None:
    """Draw the boxes; names are elided, and stay in sight when a box begins left of the screen."""
    small = QFontMetrics(font)
    painter.save()
    painter.setClipRect(strip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for span, lane in zip(spans, lanes(spans), strict=True):
        whole = box(span, lane, strip, view, small)
        if whole.right() < strip.left() or whole.left() > strip.right():
            continue
        painter.setBrush(colours.severity_soft)
        edge = 1 if span.chosen else 0.5
        painter.setPen(QPen(colours.accent if span.chosen else colours.severity, 2 * edge))
        painter.drawRoundedRect(whole.adjusted(edge, edge, -edge, -edge), CORNER / 2, CORNER / 2)
        if span.hatch:
            _paint_hatch(painter, whole, span.hatch, colours)
        painter.setPen(QPen(colours.severity, 1))
        hatched = whole.height() * 0.5 if span.hatch else 0
        inside = whole.intersected(QRectF(strip)).adjusted(6 + hatched, 0, -4, 0)
        dot = small.height() * 0.25
        dots = _dots_width(span, dot)
        if inside.width() > small.averageCharWidth() * 2:
            words = small.elidedText(span.words, Qt.TextElideMode.ElideRight, int(inside.width()))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
            inside.setLeft(inside.left() + small.horizontalAdvance(words) + dot * 1.5)
        if inside.width() >= dots - 2 * dot:
            _paint_dots(painter, span, inside, dot)
    painter.restore()


_HATCHES = (Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.FDiagPattern, Qt.BrushStyle.DiagCrossPattern)


def _paint_hatch(painter: QPainter, whole: QRectF, hatch: int, colours: Tokens) -> None:
    """At the start of the box, clear of its name: whose span it is, without colour."""
    ink = QColor(colours.severity)
    ink.setAlpha(110)
    width = min(whole.width(), whole.height() * 0.5)
    painter.fillRect(whole.adjusted(1, 1, width - whole.width() - 1, -1), QBrush(ink, _HATCHES[(hatch - 1) % 3]))


def _dots_width(span: StripSpan, dot: float) -> float:
    return 0.0 if span.severity is None else dot * (1.5 + 3 * 2.6)


def _paint_dots(painter: QPainter, span: StripSpan, inside: QRectF, dot: float) -> None:
    """Three dots, as many filled as the severity says."""
    if span.severity is None:
        return
    colour = painter.pen().color()
    for number in range(len(Severity)):
        painter.setBrush(colour if number < span.severity else Qt.BrushStyle.NoBrush)
        centre = QPointF(inside.left() + dot + number * dot * 2.6, inside.center().y() + 0.5)
        painter.drawEllipse(centre, dot, dot)
