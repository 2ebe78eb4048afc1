"""The ground of the timeline: all that stands still while a clip plays, painted once a view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPaintDevice, QPainter, QPen, QPixmap

from earmark.desk.theme import Tokens, digits, small
from earmark.desk.timeline import marks
from earmark.desk.timeline.frequency import FrequencyAxis
from earmark.desk.timeline.overlays import Overlays, paint_overlays
from earmark.desk.timeline.parts import Parts
from earmark.desk.timeline.spans import StripSpan, paint_spans
from earmark.desk.timeline.spectrogram import SpectrogramTiles
from earmark.desk.timeline.view import View, whole_view
from earmark.desk.timeline.waveform import paint_waveform
from earmark.model.recording import Clip

_FREQUENCY_MARKS_APART = 3.2
"""In lines of text."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What is to be painted: ``whole``, and over the view ``layers`` of pictures, the last the finest.

    ``scale`` is how much larger than full scale the waveform is drawn.
    """

    clip: Clip
    view: View
    areas: Parts
    whole: SpectrogramTiles
    layers: tuple[SpectrogramTiles, ...]
    spans: tuple[StripSpan, ...]
    scale: float
    overlays: Overlays


class Grounds:
    """The painted ground, kept as one picture until something of it changes: a playhead costs a copy a frame.

    The minimap's waveform stays while the view moves.
    """

    def __init__(self) -> None:
        self._ground: QPixmap | None = None
        self._map: QPixmap | None = None

    def view_changed(self) -> None:
        self._ground = None

    def all_changed(self) -> None:
        self._ground = self._map = None

    def painted(self, size: QSize, ratio: float, colours: Tokens, ground: Callable[[], Ground]) -> QPixmap:
        """The ground on ``size`` logical pixels, in the screen's own resolution."""
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            shown = ground()
            self._ground = _screen(size, ratio)
            _paint_ground(self._ground, shown, self._painted_map(shown, ratio, colours), colours)
        return self._ground

    def _painted_map(self, ground: Ground, ratio: float, colours: Tokens) -> QPixmap:
        area = ground.areas.minimap
        if self._map is None or self._map.devicePixelRatio() != ratio or self._map.size() != area.size() * ratio:
            self._map = _screen(area.size(), ratio)
            painter = QPainter(self._map)
            painter.fillRect(area, colours.surface)
            paint_waveform(
                painter,
                area,
                whole_view(ground.view.bounds, area.width()),
                (ground.whole.picture,),
                blended(colours.muted, colours.surface, 0.75),
                colours.surface,
                scale=ground.scale,
                lanes=False,
            )
            painter.end()
        return self._map


def _screen(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    return made


def _paint_ground(device: QPaintDevice, ground: Ground, minimap: QPixmap, colours: Tokens) -> None:
    """Minimap, waveform, spectrogram with its frequencies, ruler and spans."""
    painter = QPainter(device)
    areas, view = ground.areas, ground.view
    width = view.width
    painter.fillRect(QRect(0, 0, width, areas.spans.bottom() + 1), colours.surface)
    painter.drawPixmap(areas.minimap.topLeft(), minimap)
    if not view.shows_all:
        marks.paint_window_on_map(painter, areas.minimap, whole_view(view.bounds, width), view, colours)
    paint_waveform(
        painter,
        areas.waveform,
        view,
        [layer.picture for layer in ground.layers],
        blended(colours.text, colours.muted, 0.35),
        colours.surface,
        scale=ground.scale,
    )
    paint_overlays(painter, areas.waveform, view, ground.overlays, digits(small()), colours)
    for layer in ground.layers:
        layer.paint(painter, areas.spectrogram, view)
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
