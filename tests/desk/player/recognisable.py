"""Sound of which every stretch can be told from every other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import soxr
from numpy.typing import NDArray

from earmark.desk.clip_source import ClipSource
from hearing import RATE as HEARD_RATE

RATE = 16_000
Samples = NDArray[np.float32]
MakeSource = Callable[..., ClipSource]


def unlike_itself(seconds: float, rate: int = RATE, seed: int = 3) -> Samples:
    """Noise of the band of speech: no stretch of it is like another, so its place can be told."""
    noise = np.random.default_rng(seed).standard_normal(round(seconds * rate))
    spectrum = np.fft.rfft(noise)
    hz = np.fft.rfftfreq(len(noise), 1 / rate)
    spectrum[(hz < 200) | (hz > 3500)] = 0
    shaped = np.fft.irfft(spectrum, len(noise))
    return (0.25 * shaped / np.abs(shaped).max()).astype(np.float32)


def as_heard(samples: Samples, rate: int = RATE) -> Samples:
    """The samples at the rate of the tests' loudspeaker."""
    return np.asarray(soxr.resample(samples, rate, HEARD_RATE), np.float32)
