"""What lies over the sound: ruler, frequency marks, selection, playhead, readout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from earmark.desk.theme import CORNER, DARK, Tokens
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.frequency import FrequencyMark
from earmark.desk.timeline.parts import Parts
from earmark.desk.timeline.ruler import ticks
from earmark.desk.timeline.view import View

_VEIL_ON_PAPER = 0.13
_VEIL_ON_COLOURS = 0.15
_VEIL_ON_CUT = 0.65
_CUTS_APART = 8.0


def paint_ruler(painter: QPainter, rect: QRect, view: View, sample_rate: int, font: QFont, colours: Tokens) -> None:
    """Times of the clip under short marks; the first and last word stay inside."""
    small = QFontMetrics(font)
    widest = small.horizontalAdvance("0:00:00.000")
    painter.save()
    painter.setClipRect(rect)
    painter.setFont(font)
    for tick in ticks(view, sample_rate, widest * 1.6):
        long = bool(tick.text)
        painter.setPen(QPen(colours.muted if long else colours.line, 1))
        x = rect.x() + round(tick.x) + 0.5
        painter.drawLine(QLineF(x, rect.y(), x, rect.y() + (4 if long else 2)))
        if long:
            width = small.horizontalAdvance(tick.text)
            left = min(max(x - width / 2, rect.x() + 4), rect.right() - 4 - width)
            painter.setPen(colours.muted)
            painter.drawText(QRectF(left, rect.y() + 4, width + 1, small.height()), tick.text)
    painter.restore()


def paint_frequencies(painter: QPainter, rect: QRect, marks: Sequence[FrequencyMark], font: QFont) -> None:
    """Frequencies at the right edge of the spectrogram, each on its own dark ground."""
    small = QFontMetrics(font)
    painter.save()
    painter.setClipRect(rect)
    painter.setFont(font)
    for mark in marks:
        width = small.horizontalAdvance(mark.text) + 8
        y = rect.bottom() + 1 - mark.share * rect.height()
        top = min(max(y - small.height() / 2, rect.top() + 2.0), rect.bottom() - small.height() - 1.0)
        chip = QRectF(rect.right() - width - 3, top, width, small.height())
        painter.setPen(QPen(_over_colours(0.7), 1))
        painter.drawLine(QLineF(rect.right() - 2, y, rect.right() + 1, y))
        _paint_chip(painter, chip, mark.text)
    painter.restore()


def paint_selection(painter: QPainter, areas: Parts, view: View, selection: TimeRange, colours: Tokens) -> None:
    """Bright edges and a light veil, so that the sound under it stays visible."""
    left, right = view.x_of(selection.first), view.x_of(selection.end)
    for area, strength, edge in (
        (areas.waveform, _VEIL_ON_PAPER, colours.accent),
        (areas.spectrogram, _VEIL_ON_COLOURS, colours.accent if colours.is_dark else DARK.accent),
    ):
        veil = QColor(edge)
        veil.setAlphaF(strength)
        painter.fillRect(QRectF(left, area.y(), right - left, area.height()), veil)
        for x in (left, right):
            painter.fillRect(QRectF(round(x) - 0.5, area.y(), 1.5, area.height()), edge)


def paint_cuts(painter: QPainter, areas: Parts, view: View, stretches: Sequence[TimeRange], colours: Tokens) -> None:
    """Stretches that would become clips: dashed edges, and a veil over what would be in none."""
    sound = areas.sound
    near = [one for one in stretches if one.end > view.first and one.first < view.end]
    edges = [view.x_of(edge) for one in near for edge in (one.first, one.end)]
    bounds = [0.0, *edges, float(sound.width())]
    for area, ground in ((areas.waveform, colours.surface), (areas.spectrogram, DARK.bg)):
        veil = QColor(ground)
        veil.setAlphaF(_VEIL_ON_CUT)
        for left, right in zip(bounds[::2], bounds[1::2], strict=True):
            painter.fillRect(QRectF(left, area.y(), right - left, area.height()), veil)
    if len(edges) * _CUTS_APART > sound.width():
        # So many lines would only hide the sound.
        return
    painter.save()
    for area, edge in ((areas.waveform, colours.accent), (areas.spectrogram, DARK.accent)):
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
        for x in edges:
            painter.drawLine(QLineF(round(x) + 0.5, area.top(), round(x) + 0.5, area.bottom()))
    painter.restore()


def paint_selection_on_map(painter: QPainter, rect: QRect, whole: View, selection: TimeRange, colours: Tokens) -> None:
    """The selection in the minimap, at least one pixel wide."""
    left, right = whole.x_of(selection.first), whole.x_of(selection.end)
    veil = QColor(colours.accent)
    veil.setAlphaF(0.35)
    painter.fillRect(QRectF(left, rect.y(), max(1.0, right - left), rect.height()), veil)


def paint_window_on_map(painter: QPainter, rect: QRect, whole: View, view: View, colours: Tokens) -> None:
    """Which part of the clip is on screen."""
    left, right = whole.x_of(view.first), whole.x_of(view.end)
    window = QRectF(left, rect.y(), max(3.0, right - left), rect.height())
    veil = QColor(colours.muted)
    veil.setAlphaF(0.16)
    painter.fillRect(window, veil)
    painter.setPen(QPen(colours.accent, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(window.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_playhead_on_map(painter: QPainter, rect: QRect, x: float, colours: Tokens) -> None:
    """Where in the clip the playhead is."""
    painter.fillRect(QRectF(round(x) - 0.5, rect.y(), 1, rect.height()), colours.text)


def paint_playhead(painter: QPainter, areas: Parts, x: float, colours: Tokens) -> None:
    """One line on the waveform, white or as the text is; white with dark edges on the spectrogram's colours."""
    x, wave, below = round(x), areas.waveform, areas.spectrogram
    ink = QColor(Qt.GlobalColor.white) if colours.is_dark else colours.text
    painter.fillRect(QRectF(x - 1, wave.top(), 2, below.top() - wave.top()), ink)
    painter.fillRect(QRectF(x - 1.5, below.top(), 3, below.height()), DARK.bg)
    painter.fillRect(QRectF(x - 0.5, below.top(), 1, below.height()), Qt.GlobalColor.white)


def paint_readout(painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
    """Time, frequency and level under the pointer, in the corner of the spectrogram."""
    small = QFontMetrics(font)
    width = small.horizontalAdvance(text) + 16
    painter.save()
    painter.setFont(font)
    _paint_chip(painter, QRectF(rect.x() + 8, rect.y() + 6, width, small.height() + 6), text)
    painter.restore()


def _paint_chip(painter: QPainter, chip: QRectF, text: str) -> None:
    ground = QColor(DARK.bg)
    ground.setAlphaF(0.78)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(chip, CORNER / 2, CORNER / 2)
    painter.setPen(_over_colours(1.0))
    painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _over_colours(strength: float) -> QColor:
    colour = QColor(Qt.GlobalColor.white)
    colour.setAlphaF(strength)
    return colour
