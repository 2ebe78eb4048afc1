"""The spectrogram on screen: pictures of uint8 levels as coloured tiles, in several resolutions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from earmark.desk.timeline.colour_maps import ColourMap, colour_table
from earmark.desk.timeline.colour_range import fitted_range
from earmark.desk.timeline.view import View

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

TILE = 1024
"""Columns of a tile. One more on each side lets neighbours be smoothed into each other."""

WIDE_COLUMN_PIXELS = 64
"""Of columns wider than this only the part on screen is drawn, which may be a millionth of one."""

COARSE = 0.5
"""Columns a pixel; wider columns are seen as blocks, and a finer picture is worth asking for."""

HALVED_ABOVE = 1.5
"""Columns a pixel; smoothing looks at two columns only and would skip some of more."""

FINEST_HOP_S = 0.001
"""Finer steps show nothing new (earmark.audio.picture draws none)."""

Levels = NDArray[np.uint8]


class SpectrogramTiles:
    """One picture as tiles, made when first seen and kept until the picture or the colours change.

    Where several columns fall on one pixel, halved pictures are used that keep the louder of two
    columns, so that a click stays visible from afar.
    """

    def __init__(self, picture: ClipPicture, colours: ColourMap, shown: tuple[int, int] | None = None) -> None:
        """``shown`` is the range of levels that the colours reach over: by default fitted to the picture."""
        self.picture = picture
        self.shown = shown or fitted_range(picture)
        self._table = list(colour_table(colours, *self.shown))
        self._levels: list[Levels] = [np.ascontiguousarray(picture.spectrogram[::-1])]
        self._tiles: dict[tuple[int, int], QPixmap] = {}

    def set_colours(self, colours: ColourMap, shown: tuple[int, int]) -> None:
        """Other colours for the same levels: nothing is drawn from the sound again."""
        self.shown = shown
        self._table = list(colour_table(colours, *self.shown))
        self._tiles.clear()

    def covers(self, first: float, end: float) -> bool:
        """Whether the picture reaches over these frames, up to one."""
        return self.picture.first <= first + 1 and end - 1 <= self.picture.end

    def columns_per_pixel(self, view: View, ratio: float) -> float:
        """How many columns of the picture fall on one pixel of the screen."""
        return float(view.frames_per_pixel / ratio / self._frames_per_column)

    def is_too_coarse(self, view: View, ratio: float) -> bool:
        """Whether a finer picture would show more: until columns or peaks are as fine as pixels or as sound."""
        peak_frames = (self.picture.end - self.picture.first) / self.picture.peaks.shape[2]
        per_pixel = view.frames_per_pixel / ratio
        columns = self.columns_per_pixel(view, ratio) < COARSE and self.picture.hop_s > FINEST_HOP_S * 1.1
        return columns or (per_pixel / peak_frames < COARSE and peak_frames > 1)

    @property
    def _frames_per_column(self) -> float:
        return float((self.picture.end - self.picture.first) / self.picture.spectrogram.shape[1])

    def paint(self, painter: QPainter, rect: QRect, view: View) -> None:
        """Draw what the view shows of the picture."""
        if rect.isEmpty():
            return
        level = 0
        per_pixel = self.columns_per_pixel(view, painter.device().devicePixelRatioF())
        while per_pixel > HALVED_ABOVE and self._level(level).shape[1] > 2:
            per_pixel, level = per_pixel / 2, level + 1
        levels = self._level(level)
        frames_per_column = self._frames_per_column * 2**level
        first = (view.first - self.picture.first) / frames_per_column
        last = (view.end - self.picture.first) / frames_per_column
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        begin, end = max(0.0, first), min(float(levels.shape[1]), last)
        if view.frames_per_pixel * WIDE_COLUMN_PIXELS > frames_per_column:
            begin, end = math.floor(begin), math.ceil(end)
        for number in range(int(begin) // TILE, math.ceil(end / TILE)):
            left, right = max(begin, number * TILE), min(end, (number + 1) * TILE)
            x = view.x_of(self.picture.first + left * frames_per_column)
            wide = (right - left) * frames_per_column / view.frames_per_pixel
            source = QRectF(left - number * TILE + (1 if number else 0), 0, right - left, levels.shape[0])
            target = QRectF(rect.x() + x, rect.y(), wide, rect.height())
            painter.drawPixmap(target, self._tile(level, number), source)
        painter.restore()

    def level_db(self, frame: float, share: float) -> float | None:
        """The level at a frame and a share of the height from below; None outside the picture."""
        rows, columns = self.picture.spectrogram.shape
        place = (frame - self.picture.first) / (self.picture.end - self.picture.first)
        column, row = math.floor(place * columns), math.floor(share * rows)
        if not (0 <= column < columns and 0 <= row < rows):
            return None
        return self.picture.level_db(row, column)

    def _level(self, number: int) -> Levels:
        while len(self._levels) <= number:
            finer = self._levels[-1]
            even = finer.shape[1] // 2 * 2
            halved = np.maximum(finer[:, 0:even:2], finer[:, 1:even:2])
            self._levels.append(np.concatenate([halved, finer[:, even:]], axis=1))
        return self._levels[number]

    def _tile(self, level: int, number: int) -> QPixmap:
        tile = self._tiles.get((level, number))
        if tile is None:
            levels = self._level(level)
            part = levels[:, max(0, number * TILE - 1) : (number + 1) * TILE + 1]
            stride = -(-part.shape[1] // 4) * 4
            padded = np.zeros((part.shape[0], stride), np.uint8)
            padded[:, : part.shape[1]] = part
            image = QImage(padded.data, part.shape[1], part.shape[0], stride, QImage.Format.Format_Indexed8)
            image.setColorTable(self._table)
            tile = QPixmap.fromImage(image)
            self._tiles[(level, number)] = tile
        return tile
