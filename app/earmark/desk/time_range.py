"""A stretch of a recording: what is selected, looped, played or on screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class TimeRange:
    """Frames ``first`` to ``end`` (exclusive) of the recording's clock."""

    first: int
    end: int

    @property
    def frames(self) -> int:
        return self.end - self.first

    def __contains__(self, frame: int) -> bool:
        return self.first <= frame < self.end
