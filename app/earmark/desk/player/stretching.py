"""Other speeds with the pitch kept, worked out in a process of their own.

The stretcher holds the interpreter lock for as long as it works (0.2 s for 30 s of sound), which
would be seen in the window as a stall.
"""

from __future__ import annotations

import threading
from concurrent.futures import BrokenExecutor
from typing import TYPE_CHECKING

from earmark.desk.player.device import Samples
from earmark.model.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor


class StretchingProcess:
    """A process that does nothing but stretch; begun when first needed, begun again if it dies."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()

    def __call__(self, samples: Samples, sample_rate: int, speed: float) -> Samples:
        """One window (earmark.audio.stretch.stretched_window). Blocks until done: for workers only."""
        for _ in range(2):
            try:
                return self._started().submit(_stretch, samples, sample_rate, speed).result()
            except (BrokenExecutor, OSError):
                self.close()
        raise UserError("this clip could not be made slower or faster", "It can be heard at normal speed.")

    def close(self) -> None:
        with self._lock:
            if self._pool is not None:
                self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _started(self) -> ProcessPoolExecutor:
        # Loaded when first needed: the start need not wait for them.
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
            return self._pool


def _stretch(samples: Samples, sample_rate: int, speed: float) -> Samples:
    from earmark.audio.stretch import stretched_window

    return stretched_window(samples, sample_rate, speed)
