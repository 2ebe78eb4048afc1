"""Tiles on disk that were damaged."""

from __future__ import annotations

import random
import warnings
from pathlib import Path

import numpy as np

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.tiles import Tile, kept


def test_a_tile_damaged_anywhere_is_no_tile_and_never_a_fault(tmp_path: Path) -> None:
    cache, key = DiskCache(tmp_path), CacheKey("ab" * 32, "tile", 1)
    whole = Tile(np.zeros((4, 3), np.uint8), np.zeros((2, 1, 3), np.float32)).to_bytes()
    chance = random.Random(1)
    damaged = [whole[:end] for end in range(len(whole))]
    for _ in range(3000):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(256)] = chance.randrange(256)
        damaged.append(bytes(content))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for content in damaged:
            cache.write_bytes(key, content)
            tile = kept(cache, key, columns=3)
            assert tile is None or tile.levels.shape[1] == 3
