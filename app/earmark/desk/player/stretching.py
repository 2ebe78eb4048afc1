"""Other speeds with the pitch kept: windows of at most 30 s, overlapped and cross-faded.

The stretcher holds the interpreter lock for as long as it works (0.2 s for 30 s of sound), which
would be seen in the window; so it runs in a process of its own, started with the first other speed.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

import numpy as np

from earmark.desk.player.device import Samples
from earmark.desk.player.prepared import Stretcher

WINDOW_S = 30.0
OVERLAP_S = 0.1
"""Sound of the recording that two neighbouring windows share."""


def stretched(samples: Samples, sample_rate: int, speed: float, stretcher: Stretcher) -> Samples:
    """All of ``samples`` (frames × channels) at ``speed``: frames / speed of them, but for rounding."""
    if not len(samples):
        return samples
    parts = windows(0, len(samples), round(WINDOW_S * sample_rate), round(OVERLAP_S * sample_rate))
    made = (stretcher(samples[first:end], sample_rate, speed) for first, end in parts)
    return np.concatenate(list(joined(made, round(OVERLAP_S * sample_rate / speed))))


def windows(first: int, end: int, window: int, overlap: int) -> Iterator[tuple[int, int]]:
    """Windows over frames ``first`` to ``end``, each beginning ``overlap`` before the last one's end."""
    stop = min(first + window, end)
    yield first, stop
    while stop < end:
        first, stop = stop - overlap, min(stop - overlap + window, end)
        yield first, stop


def joined(parts: Iterable[Samples], overlap: int) -> Iterator[Samples]:
    """The parts one after the other, ``overlap`` frames of each faded into the next."""
    held: Samples | None = None
    for part in parts:
        if held is not None:
            shared = min(overlap, len(held), len(part))
            rising = np.sin(np.linspace(0, np.pi / 2, shared, dtype=np.float32))[:, None] ** 2
            fade = held[len(held) - shared :] * (1 - rising) + part[:shared] * rising
            yield held[: len(held) - shared]
            part = np.concatenate([fade, part[shared:]])
        held = part
    if held is not None:
        yield held


class StretchingProcess:
    """A process that does nothing but stretch; begun when first needed, begun again if it dies."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()

    def __call__(self, samples: Samples, sample_rate: int, speed: float) -> Samples:
        """Blocks until done; called from workers only."""
        try:
            return self._started().submit(_stretch, samples, sample_rate, speed).result()
        except BrokenProcessPool:
            self.close()
            return self._started().submit(_stretch, samples, sample_rate, speed).result()

    def close(self) -> None:
        with self._lock:
            if self._pool is not None:
                self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _started(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
            return self._pool


def _stretch(samples: Samples, sample_rate: int, speed: float) -> Samples:
    from earmark.audio.stretch import stretch

    return stretch(samples, sample_rate, speed)
