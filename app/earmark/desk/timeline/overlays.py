"""What is laid over the waveform when asked for: where somebody speaks, and how loud it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF

from earmark.desk.language import number
from earmark.desk.theme import Tokens
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.view import View
from earmark.model.recording import Clip

BAND_PX = 5
SOFTEST_LUFS, LOUDEST_LUFS = -60.0, 0.0
"""The bottom and the top of the waveform, for the line of loudness."""
_MARKS_LUFS = (-20, -40)
_LINE_PX, _HALO_PX = 1.6, 3.6


@dataclass(frozen=True, slots=True, eq=False)
class Loudness:
    """Momentary loudness: ``lufs`` float32 (steps,), each in the middle of its window at ``frames`` int64 (steps,)."""

    frames: NDArray[np.int64]
    lufs: NDArray[np.float32]

    def at(self, frame: float) -> float:
        return float(np.interp(frame, self.frames, self.lufs))


@dataclass(frozen=True, slots=True, eq=False)
class Overlays:
    """None is what is not asked for, or not known yet."""

    speech: tuple[TimeRange, ...] | None = None
    loudness: Loudness | None = None

    def loudness_at(self, time_s: float, clip: Clip) -> float | None:
        """In LUFS, at so many seconds of the clip."""
        return None if self.loudness is None else self.loudness.at(clip.first + time_s * clip.sample_rate)


def paint_overlays(
    painter: QPainter, rect: QRect, view: View, overlays: Overlays, font: QFont, colours: Tokens
) -> None:
    """Over the waveform in ``rect``."""
    painter.save()
    painter.setClipRect(rect)
    if overlays.speech is not None:
        _paint_speech(painter, rect, view, overlays.speech, colours)
    if overlays.loudness is not None:
        _paint_loudness(painter, rect, view, overlays.loudness, font, colours)
    painter.restore()


def _paint_speech(painter: QPainter, rect: QRect, view: View, speech: tuple[TimeRange, ...], colours: Tokens) -> None:
    """A bar under the speech, a thin line under the rest: told apart without colours too."""
    top = rect.bottom() + 1 - BAND_PX
    painter.fillRect(QRectF(rect.x(), top, rect.width(), BAND_PX), colours.surface)
    painter.fillRect(QRectF(rect.x(), top + BAND_PX // 2, rect.width(), 1), colours.muted)
    for stretch in speech:
        if stretch.end > view.first and stretch.first < view.end:
            left, right = view.x_of(stretch.first), view.x_of(stretch.end)
            painter.fillRect(QRectF(rect.x() + left, top, max(1.0, right - left), BAND_PX), colours.ok)


def _paint_loudness(
    painter: QPainter, rect: QRect, view: View, loudness: Loudness, font: QFont, colours: Tokens
) -> None:
    """A line with a halo, so that it stands out from the waveform, and two marks to read it by."""
    words = QFontMetrics(font)
    painter.setFont(font)
    for mark in _MARKS_LUFS:
        y = _y_of(rect, mark)
        painter.setPen(QPen(colours.line, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        text = f"{number(mark)} LUFS"
        box = QRectF(rect.right() - words.horizontalAdvance(text) - 8, y - words.height() / 2, 0, words.height())
        box.setRight(rect.right() - 3)
        painter.fillRect(box, colours.surface)
        painter.setPen(colours.muted)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    line = QPolygonF(_points(rect, view, loudness))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((colours.surface, _HALO_PX), (colours.accent, _LINE_PX)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(line)


def _points(rect: QRect, view: View, loudness: Loudness) -> list[QPointF]:
    """One point a step, or the loudest of those that share a pixel."""
    first = max(0, int(np.searchsorted(loudness.frames, view.first)) - 1)
    end = min(len(loudness.frames), int(np.searchsorted(loudness.frames, view.end)) + 2)
    frames, lufs = loudness.frames[first:end], loudness.lufs[first:end]
    if len(frames) > 2 * rect.width():
        share = -(-len(frames) // rect.width())
        starts = np.arange(0, len(frames), share)
        frames, lufs = frames[starts], np.maximum.reduceat(lufs, starts)
    return [
        QPointF(rect.x() + view.x_of(float(frame)), _y_of(rect, float(level)))
        for frame, level in zip(frames, lufs, strict=True)
    ]


def _y_of(rect: QRect, lufs: float) -> float:
    share = (min(max(lufs, SOFTEST_LUFS), LOUDEST_LUFS) - SOFTEST_LUFS) / (LOUDEST_LUFS - SOFTEST_LUFS)
    return rect.bottom() - share * (rect.height() - 2)
