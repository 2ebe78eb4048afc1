"""The resolutions in which a clip is drawn: each four times as coarse as the one below, cut into tiles.

Level 0 steps by a sixteenth of the settings' hop; below it only samples are finer. One pass over a long
clip makes level ``kept`` (some 160 ms a column) and all above; the levels below are made tile by tile
where somebody looks, a tile of the coarsest of them being half a minute of sound or less.
"""

from __future__ import annotations

from dataclasses import dataclass

FACTOR = 4
TILE_COLUMNS = 512
"""Two times 4^4: a tile of ``kept`` is a whole number of columns in each of the four levels above."""
LEVELS_ABOVE_KEPT = 4
KEPT_HOP_S = 0.15
FINEST_PART_OF_HOP = FACTOR**2
LARGEST_FINEST_HOP_S = 0.000_625
MAX_WHOLE_COLUMNS = 8192
COLUMNS_PER_PIXEL = 0.55
"""At least so many columns for a pixel: fewer are seen as blocks."""
PEAKS_PER_COLUMN = FACTOR


@dataclass(frozen=True, slots=True)
class Resolutions:
    """The levels of a clip of ``frames`` frames, whose finest columns are ``finest_hop`` frames apart.

    Places are frames of the clip, its first being 0. The last column of a level may reach past the end.
    """

    frames: int
    finest_hop: int
    kept: int

    @classmethod
    def of(cls, frames: int, sample_rate: int, hop_s: float) -> Resolutions:
        hop = max(1, round(sample_rate * min(hop_s / FINEST_PART_OF_HOP, LARGEST_FINEST_HOP_S)))
        kept = 0
        while hop * FACTOR**kept < KEPT_HOP_S * sample_rate:
            kept += 1
        return cls(frames, hop, kept)

    def hop(self, level: int) -> int:
        """Frames from one column to the next."""
        return self.finest_hop * int(FACTOR**level)

    def columns(self, level: int) -> int:
        return -(-self.frames // self.hop(level))

    def tiles(self, level: int) -> int:
        return -(-self.columns(level) // TILE_COLUMNS)

    def tile_columns(self, level: int, number: int) -> int:
        """How many columns a tile has: only the last has fewer than ``TILE_COLUMNS``."""
        return min(TILE_COLUMNS, self.columns(level) - number * TILE_COLUMNS)

    def peaks_per_column(self, level: int) -> int:
        """At level 0 every sample is a peak of its own."""
        return PEAKS_PER_COLUMN if level else self.finest_hop

    @property
    def whole(self) -> int:
        """The level that shows the whole clip at once: the finest kept one of few enough columns."""
        level = self.kept
        while self.columns(level) > MAX_WHOLE_COLUMNS and level < self.kept + LEVELS_ABOVE_KEPT:
            level += 1
        return level

    def level_for(self, frames_per_pixel: float) -> int:
        """The coarsest level that still has columns enough for such pixels, below ``whole``."""
        level = 0
        while level + 1 < self.whole and self.hop(level + 1) * COLUMNS_PER_PIXEL <= frames_per_pixel:
            level += 1
        return level

    def tiles_over(self, level: int, first: int, end: int) -> range:
        """The tiles that lie over frames ``first`` to ``end``."""
        span = self.hop(level) * TILE_COLUMNS
        return range(max(0, first) // span, -(-min(end, self.frames) // span))
