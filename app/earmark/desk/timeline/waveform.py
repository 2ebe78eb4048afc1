"""The waveform: columns of peaks as one picture with soft edges; from far to single samples."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from earmark.desk.timeline.view import View

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

MAX_GAIN = 4.0
"""A soft clip is drawn up to 12 dB larger; softer still looks soft."""

FILL = 0.94
LINE_FROM_PIXELS = 8.0
"""From this distance between samples the waveform is one stroke with a dot for each; nearer ones are columns."""

Columns = NDArray[np.float32]


def gain(picture: ClipPicture) -> float:
    """How much larger than full scale the clip is drawn, so that it fills its height."""
    loudest = float(np.abs(picture.peaks).max(initial=0.0))
    return min(MAX_GAIN, FILL / loudest) if loudest > 0 else 1.0


def paint_waveform(
    painter: QPainter,
    rect: QRect,
    view: View,
    pictures: Sequence[ClipPicture],
    colour: QColor,
    ground: QColor,
    *,
    scale: float,
    lanes: bool = True,
) -> None:
    """Draw the pictures' peaks on ``ground``, the later ones in place of the earlier; one lane a channel,
    or all channels in one.
    """
    if rect.width() <= 0 or rect.height() <= 0 or not pictures:
        return
    ratio = painter.device().devicePixelRatioF()
    finest = pictures[-1]
    count = finest.peaks.shape[1] if lanes else 1
    columns = round(rect.width() * ratio)
    by_sample = _frames_per_peak(finest) <= 1.0 and view.frames_shown < columns
    as_line = by_sample and view.frames_shown * LINE_FROM_PIXELS < columns
    bottom, top = np.zeros((2, count, columns), np.float32)
    for picture in () if as_line else pictures:
        join = _join_into if by_sample and picture is finest else _reduce_into
        join(picture, view, bottom, top, lanes=lanes)
    height = rect.height() / count
    for channel in range(count):
        lane = QRectF(rect.x(), rect.y() + channel * height, rect.width(), height)
        if as_line:
            _paint_samples(painter, lane, view, finest.first, finest.peaks[1, channel] * scale, colour)
            continue
        shape = filled_columns(
            bottom[channel] * scale, top[channel] * scale, round(lane.height() * ratio), colour, ground
        )
        painter.drawImage(lane, shape)


def _frames_per_peak(picture: ClipPicture) -> float:
    peaks: int = picture.peaks.shape[2]
    return (picture.end - picture.first) / peaks


def _reduce_into(picture: ClipPicture, view: View, bottom: Columns, top: Columns, *, lanes: bool) -> None:
    """Put the picture's peaks into (channels, columns) of the screen, where the picture reaches."""
    columns = bottom.shape[1]
    edges = view.first - picture.first + np.arange(columns + 1) * (view.frames_shown / columns)
    edges /= _frames_per_peak(picture)
    from_peak = max(0, int(edges[0]))
    to_peak = min(picture.peaks.shape[2], int(edges[-1]) + 2)
    if from_peak >= to_peak:
        return
    low, high = picture.peaks[:, :, from_peak:to_peak]
    if not lanes:
        low, high = low.min(axis=0, keepdims=True), high.max(axis=0, keepdims=True)
    starts = np.floor(edges[:-1]).astype(np.int64) - from_peak
    inside = (starts >= 0) & (starts < low.shape[1])
    if not inside.any():
        return
    end = int(np.ceil(edges[-1])) - from_peak
    for channel in range(len(bottom)):
        least, greatest = _reduced(low[channel], high[channel], starts[inside], end)
        bottom[channel, inside], top[channel, inside] = least, greatest


def _join_into(picture: ClipPicture, view: View, bottom: Columns, top: Columns, *, lanes: bool) -> None:
    """The same where several columns share a sample: what a line from each sample to the next passes through.

    A stroke of so many points would take four times as long.
    """
    columns = bottom.shape[1]
    edges = view.first - picture.first + np.arange(columns + 1) * (view.frames_shown / columns)
    values = picture.peaks[1] if lanes else picture.peaks[1].max(axis=0, keepdims=True)
    begin, end = max(0, int(edges[0]) - 1), min(values.shape[1], int(edges[-1]) + 2)
    if begin >= end:
        return
    frames = np.arange(begin, end)
    inside = (edges[:-1] >= -1) & (edges[1:] <= values.shape[1])
    at = np.floor((frames - edges[0]) * (columns / view.frames_shown)).astype(np.int64)
    on_screen = (at >= 0) & (at < columns)
    at = at[on_screen]
    for channel in range(len(bottom)):
        line = np.interp(edges, frames, values[channel, begin:end]).astype(np.float32)
        least, greatest = np.minimum(line[:-1], line[1:]), np.maximum(line[:-1], line[1:])
        samples = values[channel, begin:end][on_screen]
        least[at], greatest[at] = np.minimum(least[at], samples), np.maximum(greatest[at], samples)
        bottom[channel, inside], top[channel, inside] = least[inside], greatest[inside]


def _reduced(low: Columns, high: Columns, places: NDArray[np.int64], end: int) -> tuple[Columns, Columns]:
    """Least and greatest value from each place up to the next, and from the last one up to ``end``."""
    bottom, top = np.minimum.reduceat(low, places), np.maximum.reduceat(high, places)
    # reduceat runs to the end of the array at its last place; that pixel takes its own column.
    stop = min(len(low), max(end, places[-1] + 1))
    bottom[-1], top[-1] = low[places[-1] : stop].min(), high[places[-1] : stop].max()
    return bottom, top


def filled_columns(bottom: Columns, top: Columns, height: int, colour: QColor, ground: QColor) -> QImage:
    """A picture of one column a pixel, from ``bottom`` to ``top`` (-1 to 1), edges softened by coverage.

    Silence is a line of one pixel. Whole pixels are found by comparing small integers and edges
    set one by one: a float for every pixel would take five times as long.
    """
    middle, half = height / 2, height / 2 - 1
    upper = np.maximum(middle - np.clip(top, -1, 1) * half - 0.5, 0)
    lower = np.minimum(middle - np.clip(bottom, -1, 1) * half + 0.5, height)
    first, last = np.ceil(upper).astype(np.int16), np.floor(lower).astype(np.int16)
    columns = np.arange(len(top))
    shades = np.zeros((height, -(-len(top) // 4) * 4), np.uint8)
    rows = np.arange(height, dtype=np.int16)[:, None]
    shades[:, : len(top)] = ((rows >= first) & (rows < last)).view(np.uint8) * np.uint8(255)
    shades[np.maximum(first - 1, 0), columns] = np.where(
        first > 0, (np.minimum(first, lower) - upper) * 255, shades[0, columns]
    )
    below = np.minimum(last, height - 1)
    part = np.where(last >= first, (lower - last) * 255, 0).astype(np.uint8)
    shades[below, columns] = np.maximum(shades[below, columns], part)
    image = QImage(shades.data, len(top), height, shades.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable(_shades(colour.rgb(), ground.rgb()))
    return image.convertToFormat(QImage.Format.Format_RGB32)


@lru_cache(maxsize=16)
def _shades(colour: int, ground: int) -> list[int]:
    """256 steps from the ground to the colour."""
    ends = [[(value >> shift) & 0xFF for shift in (16, 8, 0)] for value in (ground, colour)]
    red, green, blue = (np.linspace(low, high, 256).round().astype(int) for low, high in zip(*ends, strict=True))
    return [int(value) for value in (0xFF << 24) | (red << 16) | (green << 8) | blue]


def _paint_samples(painter: QPainter, lane: QRectF, view: View, first: int, values: Columns, colour: QColor) -> None:
    begin = max(0, int(view.first) - first - 1)
    end = min(len(values), int(view.end) - first + 2)
    middle, half = lane.center().y(), lane.height() / 2 - 1
    points = [
        QPointF(view.x_of(first + at), middle - float(np.clip(values[at], -1, 1)) * half) for at in range(begin, end)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(QPolygonF(points))
    painter.restore()
