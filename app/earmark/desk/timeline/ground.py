"""The ground of the timeline: all that stands still while a clip plays, painted once a view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QPaintDevice, QPainter, QPen

from earmark.desk.theme import Tokens, digits, small
from earmark.desk.timeline import marks
from earmark.desk.timeline.frequency import FrequencyAxis
from earmark.desk.timeline.parts import Parts
from earmark.desk.timeline.spans import StripSpan, paint_spans
from earmark.desk.timeline.spectrogram import SpectrogramTiles
from earmark.desk.timeline.view import View, whole_view
from earmark.desk.timeline.waveform import gain, paint_waveform
from earmark.model.recording import Clip

_FREQUENCY_MARKS_APART = 3.2
"""In lines of text."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What is to be painted: ``finer`` where a closer picture covers the view, else ``whole`` alone."""

    clip: Clip
    view: View
    areas: Parts
    whole: SpectrogramTiles
    finer: SpectrogramTiles | None
    spans: tuple[StripSpan, ...]


def paint_ground(device: QPaintDevice, ground: Ground, colours: Tokens) -> None:
    """Minimap, waveform, spectrogram with its frequencies, ruler and spans."""
    painter = QPainter(device)
    areas, view = ground.areas, ground.view
    width = view.width
    painter.fillRect(QRect(0, 0, width, areas.spans.bottom() + 1), colours.surface)
    scale = gain(ground.whole.picture)
    everything = whole_view(view.bounds, width)
    paint_waveform(
        painter,
        areas.minimap,
        everything,
        ground.whole.picture,
        blended(colours.muted, colours.surface, 0.75),
        colours.surface,
        scale=scale,
        lanes=False,
    )
    if not view.shows_all:
        marks.paint_window_on_map(painter, areas.minimap, everything, view, colours)
    best = ground.finer or ground.whole
    paint_waveform(
        painter,
        areas.waveform,
        view,
        best.picture,
        blended(colours.text, colours.muted, 0.35),
        colours.surface,
        scale=scale,
    )
    ground.whole.paint(painter, areas.spectrogram, view)
    if ground.finer is not None:
        ground.finer.paint(painter, areas.spectrogram, view)
    _paint_hairlines(painter, areas, colours)
    font = digits(small())
    axis = FrequencyAxis.of(ground.whole.picture)
    if areas.spectrogram.height() > 0:
        least = QFontMetrics(font).height() * _FREQUENCY_MARKS_APART / areas.spectrogram.height()
        marks.paint_frequencies(painter, areas.spectrogram, axis.marks(least), font)
    marks.paint_ruler(painter, areas.ruler, view, ground.clip.sample_rate, font, colours)
    paint_spans(painter, areas.spans, view, ground.spans, font, colours)
    painter.end()


def blended(colour: QColor, other: QColor, share: float) -> QColor:
    """``share`` of the first and the rest of the second."""
    return QColor(
        round(share * colour.red() + (1 - share) * other.red()),
        round(share * colour.green() + (1 - share) * other.green()),
        round(share * colour.blue() + (1 - share) * other.blue()),
    )


def _paint_hairlines(painter: QPainter, areas: Parts, colours: Tokens) -> None:
    painter.setPen(QPen(colours.line, 1))
    for area in (areas.minimap, areas.waveform):
        painter.drawLine(0, area.bottom() + 1, area.width(), area.bottom() + 1)
