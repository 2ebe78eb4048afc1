"""Other sample rates, by soxr in high quality."""

from __future__ import annotations

import numpy as np

from earmark.audio.samples import Samples


def resample(samples: Samples, from_rate: int, to_rate: int) -> Samples:
    """All of it at another rate: float32 (about frames x to_rate / from_rate, channels)."""
    if from_rate == to_rate or not len(samples):
        return samples
    import soxr

    return np.asarray(soxr.resample(samples, from_rate, to_rate, quality="HQ"), np.float32)


class Resampler:
    """The same for sound that comes in pieces: the pieces joined are what ``resample`` gives."""

    def __init__(self, from_rate: int, to_rate: int, channels: int) -> None:
        import soxr

        self._same = from_rate == to_rate
        self._stream = soxr.ResampleStream(from_rate, to_rate, channels, dtype="float32", quality="HQ")

    def add(self, samples: Samples, *, last: bool = False) -> Samples:
        """The next piece; what comes out lags a little behind until the ``last`` one."""
        if self._same:
            return samples
        return np.asarray(self._stream.resample_chunk(np.ascontiguousarray(samples), last=last), np.float32)
