"""Where the sound is now: between two readings of the sink, time is counted on.

The sink counts what it has taken in steps of some milliseconds, and is asked only now and then,
so that its thread needs nothing from the window while it plays.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

OUTPUT_LATENCY_S = 0.015
"""How far the sink's count runs ahead of what is heard (measured with buffers of 20 to 60 ms: 10 to 15 ms)."""

_READINGS = 5
"""Their median is taken: enough against jitter, few enough to follow a gap within half a second."""


@dataclass(frozen=True, slots=True)
class Reading:
    """At ``at_s`` of the monotonic clock the sink had taken ``taken_s`` seconds of a passage."""

    at_s: float
    taken_s: float


class PlayingClock:
    """Seconds heard of the passage that plays, smooth and never going back."""

    def __init__(self, latency_s: float = OUTPUT_LATENCY_S) -> None:
        self._latency_s = latency_s
        self._offsets: deque[float] = deque(maxlen=_READINGS)
        self._heard_s = 0.0

    def restart(self) -> None:
        self._offsets.clear()
        self._heard_s = 0.0

    def add(self, reading: Reading) -> None:
        self._offsets.append(reading.taken_s - reading.at_s)

    def heard_s(self, now_s: float) -> float:
        """0 until the first reading came."""
        if self._offsets:
            middle = sorted(self._offsets)[len(self._offsets) // 2]
            heard_s = now_s + middle - self._latency_s
            self._heard_s = max(self._heard_s, heard_s)
        return self._heard_s
