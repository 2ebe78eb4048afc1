"""The spectrum beside the sound: level over frequency, at the same heights as in the spectrogram."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from earmark.desk.language import number, tr
from earmark.desk.look.measures import SpectrumPair
from earmark.desk.theme import digits, sized, small, theme, tokens
from earmark.desk.timeline.timeline import Timeline

if TYPE_CHECKING:
    from earmark.audio.spectra import Spectrum

WIDTH = 212
MOST_OF_THE_SOUND = 0.34
_SIDE = 8
_LEAST_RANGE_DB = 40.0
_LOW_HZ, _HIGH_HZ = 300.0, 3000.0
_MOST = 0.6
"""A noise is called low, middle or high where this share of its power is."""


class SpectrumView(QWidget):
    """Two curves: what is selected (or the clip) as a full line, the gaps dashed; and words on both."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._pair: SpectrumPair | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Spectrum"))
        theme().changed.connect(self.fit)
        timeline.view_changed.connect(self.update)
        self.hide()

    def show_pair(self, pair: SpectrumPair | None) -> None:
        """None while it is being measured."""
        self._pair = pair
        words = " ".join(self.words)
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.fit()
        self.update()

    def fit(self) -> None:
        """As wide as the text asks for, while the sound keeps two thirds."""
        parent = self.parentWidget()
        room = parent.width() if parent is not None else 3 * sized(WIDTH)
        self.setFixedWidth(min(sized(WIDTH), round(room * MOST_OF_THE_SOUND)))

    @property
    def words(self) -> tuple[str, str]:
        """One sentence on each curve."""
        pair = self._pair
        if pair is None:
            return tr("Measuring"), ""
        return _words_of_chosen(pair), _words_of_gaps(pair.gaps)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        colours, areas = tokens(), self._timeline.areas
        painter.fillRect(self.rect(), colours.surface)
        painter.fillRect(QRect(0, 0, 1, self.height()), colours.line)
        self._paint_words(painter, QRect(_SIDE, 4, self.width() - 2 * _SIDE, areas.spectrogram.top() - 8))
        plot = QRect(_SIDE, areas.spectrogram.top(), self.width() - 2 * _SIDE, areas.spectrogram.height())
        if self._pair is not None and self._timeline.frequency_axis is not None and plot.height() > 0:
            self._paint_plot(painter, plot, areas.ruler)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        """Each sentence behind a piece of its line; what does not fit is in the tool tip."""
        font = small()
        painter.setFont(font)
        line = QFontMetrics(font)
        sample = round(line.height() * 1.1)
        top = room.top()
        for words, pen in zip(self.words, self._pens(), strict=True):
            if not words or top + line.height() > room.bottom() + 1:
                continue
            middle = top + line.height() / 2
            painter.setPen(pen)
            painter.drawLine(QPointF(room.left(), middle), QPointF(room.left() + sample, middle))
            lines = max(1, min(3, (room.bottom() + 1 - room.top()) // line.height() // 2))
            box = QRect(room.left() + sample + 6, top, room.width() - sample - 6, lines * line.height())
            painter.setPen(tokens().text)
            flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
            painter.save()
            painter.setClipRect(box)
            painter.drawText(box, flags, words)
            painter.restore()
            top += min(box.height(), line.boundingRect(box, flags, words).height()) + 4

    def _paint_plot(self, painter: QPainter, plot: QRect, ruler: QRect) -> None:
        assert self._pair is not None
        colours = tokens()
        curves = [self._curve(spectrum, plot.height()) for spectrum in (self._pair.chosen, self._pair.gaps)]
        known = [curve for curve in curves if curve is not None]
        if not known:
            return
        high = 10 * math.ceil((max(float(curve.max()) for curve in known) + 2) / 10)
        low = min(10 * math.floor(min(float(np.percentile(curve, 2)) for curve in known) / 10), high - _LEAST_RANGE_DB)
        font = digits(small())
        painter.setFont(font)
        line = QFontMetrics(font)
        step = 20 if plot.width() / (high - low) * 20 > line.horizontalAdvance("−100") * 1.2 else 40
        for mark in range(math.ceil(low / step) * step, int(high) + 1, step):
            x = plot.left() + (mark - low) / (high - low) * plot.width()
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(round(x) + 0.5, plot.top()), QPointF(round(x) + 0.5, ruler.top() + 3))
            text = number(mark) if mark + step <= high else f"{number(mark)} dB"
            width = line.horizontalAdvance(text)
            left = min(max(x - width / 2, 2.0), self.width() - width - 2.0)
            painter.setPen(colours.muted)
            painter.drawText(QRectF(left, ruler.top() + 4, width + 1, line.height()), text)
        painter.setClipRect(plot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for curve, pen in reversed(list(zip(curves, self._pens(), strict=True))):
            if curve is None:
                continue
            xs = plot.left() + (curve - low) / (high - low) * plot.width()
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(float(x), plot.bottom() - at) for at, x in enumerate(xs)]))

    def _curve(self, spectrum: Spectrum | None, height: int) -> NDArray[np.float64] | None:
        """The level at each pixel from below: the mean power of the bins there, between bins a straight line."""
        axis = self._timeline.frequency_axis
        if spectrum is None or axis is None or height < 2:
            return None
        edges = np.array([axis.hz_at(at / height) for at in range(height + 1)])
        power = 10 ** (spectrum.level_db / 10)
        bins = spectrum.frequencies_hz
        summed = np.concatenate(([0.0], np.cumsum((power[1:] + power[:-1]) / 2 * np.diff(bins))))
        widths = np.maximum(np.diff(edges), 1e-9)
        means = np.diff(np.interp(edges, bins, summed)) / widths
        points = np.interp((edges[1:] + edges[:-1]) / 2, bins, power)
        found = np.where(widths > 1e-6, means, points)
        return np.asarray(10 * np.log10(np.maximum(found, 1e-20)))

    def _pens(self) -> tuple[QPen, QPen]:
        colours = tokens()
        return QPen(QColor(colours.accent), 1.6), QPen(QColor(colours.severity), 1.6, Qt.PenStyle.DashLine)


def _words_of_chosen(pair: SpectrumPair) -> str:
    name = tr("Selection") if pair.of_selection else tr("Clip")
    if pair.chosen is None:
        return tr("{name}: too short").format(name=name)
    level = tr("{name}: {level} dB").format(name=name, level=number(round(pair.chosen.total_db)))
    if pair.gaps is None:
        return level
    over = round(pair.chosen.total_db - pair.gaps.total_db)
    words = tr("{level}, {over} dB over the gaps") if over >= 0 else tr("{level}, {over} dB under the gaps")
    return words.format(level=level, over=number(abs(over)))


def _words_of_gaps(gaps: Spectrum | None) -> str:
    """How loud the background is, and what kind of noise it is by where its power lies."""
    if gaps is None:
        return tr("No gaps: somebody speaks throughout")
    level = number(round(gaps.total_db))
    low, high = gaps.share_below(_LOW_HZ), 1 - gaps.share_below(_HIGH_HZ)
    if low >= _MOST:
        words = tr("Gaps: {level} dB, mostly below 300 Hz, as hum, engines and wind are")
    elif high >= _MOST:
        words = tr("Gaps: {level} dB, mostly above 3 kHz, as hiss is")
    elif 1 - low - high >= _MOST:
        words = tr("Gaps: {level} dB, mostly from 300 Hz to 3 kHz, where voices are")
    else:
        words = tr("Gaps: {level} dB, spread over low and high")
    return words.format(level=level)
