"""The clip's picture: waveform peaks and spectrogram of any stretch, ready to be painted.

Images of palette indexes; which colours they get is the window's business.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.audio import pyramid, tiles
from earmark.audio.cache import CacheKey
from earmark.audio.decode import open_sound, verify
from earmark.audio.drawing import Layout, Overtaken, draw, window_starts
from earmark.audio.picture_of import PictureOf
from earmark.audio.resolutions import TILE_COLUMNS
from earmark.audio.spectrogram import SpectrogramSettings, decibels, levels_of, row_count
from earmark.audio.tiles import Tile, TileShelf

__all__ = [
    "ClipPicture",
    "Overtaken",
    "PictureOf",
    "SpectrogramSettings",
    "TileShelf",
    "clip_picture",
    "fetch",
    "levels",
    "refine",
]

MAX_COLUMNS = 2048
MAX_PEAK_COLUMNS = 4096
CHEAP_SAMPLES = 2_000_000
"""Pictures of plain sound up to here are drawn faster than a disk gives them back: not cached."""
WINDOWS_PER_COLUMN = 4
"""Where columns step further than a window is long, so many windows are averaged in each."""
PICTURE_KIND = "picture"
PICTURE_VERSION = 2


@dataclass(frozen=True, slots=True, eq=False)
class ClipPicture:
    """Frames ``first`` to ``end`` of a recording as a waveform and a spectrogram.

    ``peaks``: float32 (2, channels, columns), lowest and highest sample of each column.
    ``spectrogram``: uint8 (rows, columns), row 0 the lowest frequency, 0 = ``floor_db`` and below,
    255 = ``ceiling_db`` and above, in dB against a full-scale sine. Both spread evenly over the frames,
    each with its own number of columns. A long clip's last column may reach past its end.
    """

    first: int
    end: int
    sample_rate: int
    peaks: NDArray[np.float32]
    spectrogram: NDArray[np.uint8]
    settings: SpectrogramSettings

    @property
    def duration_s(self) -> float:
        return (self.end - self.first) / self.sample_rate

    @property
    def hop_s(self) -> float:
        """Seconds from one spectrogram column to the next."""
        columns: int = self.spectrogram.shape[1]
        return self.duration_s / columns

    @property
    def fmin_hz(self) -> float:
        return self.settings.bottom_hz(self.sample_rate)

    @property
    def fmax_hz(self) -> float:
        return self.settings.top_hz(self.sample_rate)

    @property
    def floor_db(self) -> float:
        return self.settings.floor_db

    @property
    def ceiling_db(self) -> float:
        return self.settings.ceiling_db

    def level_db(self, row: int, column: int) -> float:
        """The level at a pixel, for the readout at the pointer."""
        return self.floor_db + float(self.spectrogram[row, column]) * (self.ceiling_db - self.floor_db) / 255

    @property
    def size_bytes(self) -> int:
        return self.peaks.nbytes + self.spectrogram.nbytes


def clip_picture(of: PictureOf, *, overtaken: Callable[[], bool] = lambda: False) -> ClipPicture:
    """The whole clip at once, whether a second or ten hours.

    A long one leaves its tiles of several resolutions in the cache, from which ``refine`` takes its own.
    Raises UserError as ``open_sound`` does, and Overtaken as soon as ``overtaken()`` is true.
    """
    plan = of.resolutions
    is_long = plan.columns(plan.kept) >= MAX_COLUMNS
    key = None
    if is_long or not of.decodes_cheaply or of.samples > CHEAP_SAMPLES:
        verify(of.path, of.recording)
        detail = f"{of.first} {of.end} {of.channel}"
        key = CacheKey(of.recording.file_sha256, PICTURE_KIND, PICTURE_VERSION, detail, tiles.made_for(of.settings))
    drawn = tiles.kept(of.cache, key) if key is not None else None
    if drawn is None:
        drawn = pyramid.whole(of, overtaken) if is_long else _drawn(of, overtaken)
        if key is not None:
            tiles.keep(of.cache, key, drawn)
    end = of.first + plan.columns(plan.whole) * plan.hop(plan.whole) if is_long else of.end
    return _picture(of, of.first, end, drawn)


def refine(
    of: PictureOf,
    shelf: TileShelf,
    first: int,
    end: int,
    columns: int,
    *,
    overtaken: Callable[[], bool] = lambda: False,
) -> ClipPicture:
    """A closer look at frames ``first`` to ``end`` with ``columns`` columns or a few more, where sound is as fine.

    Put together from whole tiles, and so reaching further on both sides. Raises as ``clip_picture`` does.
    """
    verify(of.path, of.recording)
    plan = of.resolutions
    level = plan.level_for((end - first) / columns)
    numbers = plan.tiles_over(level, first - of.first, end - of.first)
    parts = [pyramid.tile(of, level, number, shelf, overtaken) for number in numbers]
    joined = Tile(
        np.concatenate([part.levels for part in parts], axis=1), np.concatenate([part.peaks for part in parts], axis=2)
    )
    begin = of.first + numbers.start * TILE_COLUMNS * plan.hop(level)
    return _picture(of, begin, begin + joined.levels.shape[1] * plan.hop(level), joined)


def fetch(
    of: PictureOf, shelf: TileShelf, first: int, end: int, columns: int, *, overtaken: Callable[[], bool]
) -> None:
    """Have the tiles of a closer look ready before they are asked for."""
    plan = of.resolutions
    level = plan.level_for((end - first) / columns)
    for number in plan.tiles_over(level, first - of.first, end - of.first):
        pyramid.tile(of, level, number, shelf, overtaken)


def levels(picture: ClipPicture, columns: int) -> NDArray[np.float32]:
    """The loudest sample of each of ``columns`` even pieces, 0 to 1: for a minimap."""
    loudest = np.maximum(-picture.peaks[0], picture.peaks[1]).max(axis=0)
    columns = min(columns, len(loudest))
    starts = np.arange(columns, dtype=np.int64) * len(loudest) // columns
    return np.maximum.reduceat(loudest, starts).astype(np.float32)


def _picture(of: PictureOf, first: int, end: int, drawn: Tile) -> ClipPicture:
    return ClipPicture(first, end, of.sample_rate, drawn.peaks, drawn.levels, of.settings)


def _drawn(of: PictureOf, overtaken: Callable[[], bool]) -> Tile:
    """A short clip, with columns that fit its length; two threads where there is enough to do."""
    columns = max(1, min(MAX_COLUMNS, round(of.frames / (of.settings.hop_s * of.sample_rate))))
    peak_columns = min(MAX_PEAK_COLUMNS, of.frames)
    edges = of.first + np.arange(peak_columns + 1, dtype=np.int64) * of.frames // peak_columns
    starts = window_starts(of.first, of.frames / columns, columns, of.n_fft, WINDOWS_PER_COLUMN)
    plan = Layout(edges, starts, of.n_fft)
    peaks = np.empty((2, of.channels, peak_columns), np.float32)
    by_column = np.empty((columns, row_count(of.sample_rate, of.settings)), np.uint8)

    def part(share: int, shares: int) -> None:
        own, own_columns, own_peaks = plan.part(share, shares)
        target = by_column[own_columns]
        with open_sound(of.path, of.recording, of.cache) as sound:
            for column, power in draw(sound, own, of.settings, peaks[:, :, own_peaks], of.channel, overtaken):
                target[column : column + len(power)] = levels_of(decibels(power), of.settings)

    shares = 1 if of.samples < pyramid.PARALLEL_SAMPLES or columns < pyramid.THREADS else pyramid.THREADS
    if shares == 1:
        part(0, 1)
    else:
        with ThreadPoolExecutor(shares - 1, thread_name_prefix="picture") as others:
            waiting = [others.submit(part, share, shares) for share in range(1, shares)]
            part(0, shares)
            for one in waiting:
                one.result()
    return Tile(np.ascontiguousarray(by_column.T), peaks)
