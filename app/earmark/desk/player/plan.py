"""What is to be played of a clip: all of it, a range of it once, or a loop round and round."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.prepared import MAX_IN_MEMORY_S
from earmark.desk.time_range import TimeRange


@dataclass(frozen=True, slots=True)
class Plan:
    """A clip with the range that is played once and the loop that is played otherwise; a change is a new Plan."""

    source: ClipSource
    once: TimeRange | None = None
    loop: TimeRange | None = None

    @property
    def bounds(self) -> TimeRange:
        return TimeRange(self.source.clip.first, self.source.clip.end)

    @property
    def loops(self) -> bool:
        return self.loop is not None and self.once is None

    @property
    def stretch(self) -> TimeRange:
        """Where playing ends, or goes round."""
        return self.once or self.loop or self.bounds

    @property
    def held(self) -> TimeRange:
        """What is made ready as one: all of a short clip; of a long one what is looped, or played as a range."""
        return self.bounds if self.source.clip.duration_s <= MAX_IN_MEMORY_S else self.stretch

    @property
    def fits_memory(self) -> bool:
        return self.held.frames / self.source.clip.sample_rate <= MAX_IN_MEMORY_S

    def inside(self, frame: int) -> int:
        """The frame, or the end of the clip that is nearer."""
        return min(max(frame, self.bounds.first), self.bounds.end)
