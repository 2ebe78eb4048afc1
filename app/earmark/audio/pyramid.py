"""A clip's tiles: the coarser resolutions from one pass over all of it, the finer ones where somebody looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from earmark.audio import tiles
from earmark.audio.cache import CacheKey
from earmark.audio.decode import Sound, open_sound
from earmark.audio.drawing import Layout, draw, window_starts
from earmark.audio.picture_of import PictureOf
from earmark.audio.resolutions import FACTOR, TILE_COLUMNS, Resolutions
from earmark.audio.spectrogram import SpectrogramSettings, decibels, levels_of, row_count
from earmark.audio.tiles import Peaks, Powers, Tile, TileShelf

TILE_KIND = "tile"
TILE_VERSION = 1
PARALLEL_SAMPLES = 4_000_000
THREADS = 2
WINDOWS_PER_COLUMN = 1
"""Of the coarsest level that is drawn from sound; the levels above average all windows of those below."""

Overtaken = Callable[[], bool]


def tile(of: PictureOf, level: int, number: int, shelf: TileShelf, overtaken: Overtaken) -> Tile:
    """A tile from memory, else from the disk, else from its own stretch of sound.

    Raises as ``open_sound`` does, and Overtaken.
    """
    key = _key(of, level, number)
    found = shelf.get(key)
    if found is None:
        plan = of.resolutions
        lasting = level >= plan.kept or not of.decodes_cheaply
        if lasting:
            found = tiles.kept(of.cache, key, plan.tile_columns(level, number))
        if found is None:
            found = _tile_from_sound(of, plan, level, number, overtaken)
            if lasting:
                tiles.keep(of.cache, key, found)
        shelf.put(key, found)
    return found


def whole(of: PictureOf, overtaken: Overtaken) -> Tile:
    """The whole clip at its coarsest level, in one pass that keeps all tiles of the levels between on disk.

    Memory does not grow with the clip. Raises as ``open_sound`` does, and Overtaken.
    """
    plan = of.resolutions
    top: list[Tile] = []

    def take(level: int, number: int, made: Tile) -> None:
        if level == plan.whole:
            top.append(made)
        else:
            tiles.keep(of.cache, _key(of, level, number), made)

    gathering = _Gathering(of, plan, range(plan.kept, plan.whole + 1), take)
    numbers = range(plan.tiles(plan.kept))
    _in_parts(of, numbers, gathering, overtaken)
    return top[0]


def _tile_from_sound(of: PictureOf, plan: Resolutions, level: int, number: int, overtaken: Overtaken) -> Tile:
    if level <= plan.kept:
        with open_sound(of.path, of.recording, of.cache) as sound:
            piece = _piece(of, plan, sound, level, number, overtaken)
        return piece.tile(1, of.settings)
    made: list[Tile] = []
    each = FACTOR ** (level - plan.kept)
    numbers = range(number * each, min((number + 1) * each, plan.tiles(plan.kept)))
    gathering = _Gathering(of, plan, range(level, level + 1), lambda _level, _number, tile: made.append(tile))
    _in_parts(of, numbers, gathering, overtaken)
    return made[0]


def _in_parts(of: PictureOf, numbers: range, gathering: _Gathering, overtaken: Overtaken) -> None:
    """Draw the kept level's tiles of these numbers from sound, long stretches by two threads."""
    plan = of.resolutions

    def work(part: range) -> None:
        with open_sound(of.path, of.recording, of.cache) as sound:
            for number in part:
                gathering.add(number, _piece(of, plan, sound, plan.kept, number, overtaken))

    samples = len(numbers) * TILE_COLUMNS * plan.hop(plan.kept) * of.recording.channels
    if samples < PARALLEL_SAMPLES or len(numbers) < THREADS:
        work(numbers)
        return
    shares = [numbers[len(numbers) * n // THREADS : len(numbers) * (n + 1) // THREADS] for n in range(THREADS)]
    with ThreadPoolExecutor(THREADS - 1, thread_name_prefix="picture") as others:
        waiting = [others.submit(work, share) for share in shares[1:]]
        work(shares[0])
        for one in waiting:
            one.result()


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """One tile's stretch as drawn: ``power`` float32 (columns, rows), ``peaks`` float32 (2, channels, peak columns)."""

    power: Powers
    peaks: Peaks

    def tile(self, factor: int, settings: SpectrogramSettings) -> Tile:
        """At a level ``factor`` times as coarse."""
        power, peaks = self.power, self.peaks
        if factor > 1:
            power, peaks = tiles.coarser_power(power, factor), tiles.coarser_peaks(peaks, factor)
        return Tile(np.ascontiguousarray(levels_of(decibels(power), settings).T), peaks)


def _piece(of: PictureOf, plan: Resolutions, sound: Sound, level: int, number: int, overtaken: Overtaken) -> _Piece:
    hop, columns = plan.hop(level), plan.tile_columns(level, number)
    first = of.first + number * TILE_COLUMNS * hop
    end = min(first + columns * hop, of.end)
    step = hop // plan.peaks_per_column(level)
    peak_columns = -(-(end - first) // step)
    edges = first + np.minimum(np.arange(peak_columns + 1, dtype=np.int64) * step, end - first)
    starts = window_starts(first, hop, columns, of.n_fft, WINDOWS_PER_COLUMN)
    # Past the clip's end lies no sound of it: the last windows move back to where there is some.
    starts = np.minimum(starts, max(int(starts[0, 0]), of.end - of.n_fft // 2))
    power = np.empty((columns, row_count(of.sample_rate, of.settings)), np.float32)
    peaks = np.zeros((2, of.channels, columns * plan.peaks_per_column(level)), np.float32)
    drawn = draw(sound, Layout(edges, starts, of.n_fft), of.settings, peaks[:, :, :peak_columns], of.channel, overtaken)
    for column, part in drawn:
        power[column : column + len(part)] = part
    return _Piece(power, peaks)


class _Gathering:
    """Tiles of several levels, filled with pieces of the kept level in any order by several threads.

    A full tile is handed on and forgotten. The whole clip's level is one tile, however many columns it has.
    """

    def __init__(self, of: PictureOf, plan: Resolutions, levels: range, take: Callable[[int, int, Tile], None]) -> None:
        self._of = of
        self._plan = plan
        self._levels = levels
        self._take = take
        self._open: dict[tuple[int, int], tuple[Tile, list[int]]] = {}
        self._lock = threading.Lock()

    def add(self, number: int, piece: _Piece) -> None:
        """Take the piece with this number into every level."""
        for level, tile_number, made in self._full(number, piece):
            self._take(level, tile_number, made)

    def _full(self, number: int, piece: _Piece) -> Iterator[tuple[int, int, Tile]]:
        for level in self._levels:
            factor = FACTOR ** (level - self._plan.kept)
            part = piece.tile(factor, self._of.settings)
            column = number * TILE_COLUMNS // factor
            tile_number = 0 if level == self._plan.whole else column // TILE_COLUMNS
            with self._lock:
                made, open_columns = self._open.get((level, tile_number)) or self._opened(level, tile_number)
                at = column - tile_number * TILE_COLUMNS
                peaks = self._plan.peaks_per_column(level)
                made.levels[:, at : at + part.levels.shape[1]] = part.levels
                made.peaks[:, :, at * peaks : at * peaks + part.peaks.shape[2]] = part.peaks
                open_columns[0] -= part.levels.shape[1]
                full = open_columns[0] == 0
                if full:
                    del self._open[(level, tile_number)]
            if full:
                yield level, tile_number, made

    def _opened(self, level: int, number: int) -> tuple[Tile, list[int]]:
        """An empty tile, and how many of its columns are still open."""
        plan, of = self._plan, self._of
        columns = plan.columns(level) if level == plan.whole else plan.tile_columns(level, number)
        levels = np.empty((row_count(of.sample_rate, of.settings), columns), np.uint8)
        peaks = np.zeros((2, of.channels, columns * plan.peaks_per_column(level)), np.float32)
        opened = self._open[(level, number)] = (Tile(levels, peaks), [columns])
        return opened


def _key(of: PictureOf, level: int, number: int) -> CacheKey:
    detail = f"{of.first} {of.end} {of.channel} {level} {number}"
    return CacheKey(of.recording.file_sha256, TILE_KIND, TILE_VERSION, detail, tiles.made_for(of.settings))
