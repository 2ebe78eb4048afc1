"""How long a labeler worked on a clip; going away does not count."""

from __future__ import annotations

import time
from collections.abc import Callable

IDLE_AFTER_S = 30.0
"""A longer pause without any key, click or sound counts as this long at most."""


class Stopwatch:
    """Adds up the time between signs of life."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._last = now()
        self._seconds = 0.0

    def start(self, seconds: float = 0.0) -> None:
        """Begin a clip, with the time that it took before."""
        self._last = self._now()
        self._seconds = seconds

    def sign_of_life(self) -> None:
        """A key, a click, or sound that plays."""
        now = self._now()
        self._seconds += min(now - self._last, IDLE_AFTER_S)
        self._last = now

    @property
    def idle_s(self) -> float:
        """How long there was no sign of life."""
        return self._now() - self._last

    @property
    def seconds(self) -> float:
        """Time spent so far, this moment included."""
        return self._seconds + min(self._now() - self._last, IDLE_AFTER_S)
