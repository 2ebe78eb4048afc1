"""Tiles: columns of spectrogram and peaks of one resolution, in memory and on disk."""

from __future__ import annotations

import hashlib
import io
import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from tokenize import TokenError

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.spectrogram import SpectrogramSettings

SHELF_BYTES = 16_000_000

Powers = NDArray[np.float32]
Peaks = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """``levels`` uint8 (rows, columns) between the settings' floor and ceiling, row 0 the lowest frequency;
    ``peaks`` float32 (2, channels, peak columns), lowest and highest sample.
    """

    levels: NDArray[np.uint8]
    peaks: Peaks

    @property
    def size_bytes(self) -> int:
        return self.levels.nbytes + self.peaks.nbytes

    def to_bytes(self) -> bytes:
        content = io.BytesIO()
        np.save(content, self.peaks, allow_pickle=False)
        np.save(content, self.levels, allow_pickle=False)
        return content.getvalue()


def coarser_power(power: Powers, factor: int) -> Powers:
    """``factor`` neighbouring columns as one: the mean of their power, never of decibels.

    (columns, rows) to (columns / factor, rows), rounded up: at the end what there is is averaged. So a
    column of any level is the mean power of all windows that lie in it.
    """
    starts = np.arange(0, len(power), factor)
    counts = np.diff(np.append(starts, len(power))).astype(np.float32)
    joined: Powers = np.add.reduceat(power, starts, axis=0)
    joined /= counts[:, None]
    return joined


def coarser_peaks(peaks: Peaks, factor: int) -> Peaks:
    """Lowest of the lowest and highest of the highest: (2, channels, n) to (2, channels, n / factor), rounded up."""
    starts = np.arange(0, peaks.shape[2], factor)
    low, high = peaks
    return np.stack((np.minimum.reduceat(low, starts, axis=1), np.maximum.reduceat(high, starts, axis=1)))


def made_for(settings: SpectrogramSettings) -> str:
    """A short name of the settings, which tiles of others do not share."""
    return hashlib.sha256(str(settings).encode()).hexdigest()[:12]


def keep(cache: DiskCache, key: CacheKey, tile: Tile) -> None:
    cache.write_bytes(key, tile.to_bytes())


def kept(cache: DiskCache, key: CacheKey, columns: int | None = None) -> Tile | None:
    """The tile on disk; None where there is none, or one that is damaged, which is then dropped."""
    content = cache.read_bytes(key)
    if content is None:
        return None
    file = io.BytesIO(content)
    try:
        peaks, levels = np.load(file, allow_pickle=False), np.load(file, allow_pickle=False)
        whole = peaks.ndim == 3 and levels.ndim == 2 and (peaks.dtype, levels.dtype) == (np.float32, np.uint8)
    except (ValueError, TypeError, EOFError, OSError, MemoryError, TokenError):
        # All of them come from damaged headers, which numpy reads as Python.
        whole = False
    if not whole or (columns is not None and levels.shape[1] != columns):
        cache.drop(key)
        return None
    return Tile(levels, peaks)


class TileShelf:
    """The tiles looked at lately, in memory; the longest unused make room. Shared between threads."""

    def __init__(self, limit_bytes: int = SHELF_BYTES) -> None:
        self._limit = limit_bytes
        self._tiles: OrderedDict[Hashable, Tile] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> Tile | None:
        with self._lock:
            tile = self._tiles.get(key)
            if tile is not None:
                self._tiles.move_to_end(key)
            return tile

    def put(self, key: Hashable, tile: Tile) -> None:
        with self._lock:
            if key in self._tiles:
                return
            self._tiles[key] = tile
            self._bytes += tile.size_bytes
            while self._bytes > self._limit and len(self._tiles) > 1:
                self._bytes -= self._tiles.popitem(last=False)[1].size_bytes
