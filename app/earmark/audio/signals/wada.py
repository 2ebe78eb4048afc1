"""WADA: the signal-to-noise ratio from how the samples are spread, without looking for speech.

Kim & Stern (2008), "Robust signal-to-noise ratio estimation based on waveform amplitude distribution
analysis", Interspeech, 2598-2601. Clean speech is taken to be symmetric gamma of shape .4 and noise
Gaussian; the more noise, the smaller G = ln mean|x| - mean ln|x|. The curve from G to the ratio is
integrated here: tables in public code differ, and some are corrupt.
"""

from __future__ import annotations

import math
from functools import cache as once

import numpy as np
from numpy.typing import NDArray

from earmark.audio.samples import Samples

SHAPE = 0.4
LOWEST_DB, HIGHEST_DB = -20, 100


class WadaMeter:
    """Gathers what the ratio needs, a block at a time. A block's mean is removed: the whole clip's, where it is one."""

    def __init__(self) -> None:
        self._sum = 0.0
        self._log_sum = 0.0
        self._samples = 0

    def add(self, line: Samples) -> None:
        """The next samples of one channel, float32 (frames,)."""
        if not len(line):
            return
        # numpy sums in pairs: float32 loses nothing that matters to it.
        size = line - line.sum() / np.float32(len(line))
        np.abs(size, out=size)
        if not size.all():
            size = size[size > 0]
        self._sum += float(size.sum())
        self._log_sum += float(np.log(size, out=size).sum())
        self._samples += len(size)

    def snr_db(self) -> float | None:
        """The ratio in dB, -20 to 100; None for silence."""
        if not self._samples:
            return None
        gain = math.log(self._sum / self._samples) - self._log_sum / self._samples
        levels, curve = wada_curve()
        return float(np.interp(gain, curve, levels))


@once
def wada_curve() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Ratios in dB, a step of 1 dB, and G at each, rising: both float64 (121,)."""
    levels = np.arange(LOWEST_DB, HIGHEST_DB + 1, dtype=np.float64)
    return levels, np.array([expected_g(level) for level in levels])


def expected_g(snr_db: float) -> float:
    """G = ln E|s + n| - E ln|s + n| at this ratio of the powers of s and n.

    Given s, n of deviation 1 makes E|s + n| the mean of a folded normal, and E ln|s + n| grows from
    -(gamma + ln 2)/2 at s = 0 by the integral of sqrt(2) D(s / sqrt(2)), D Dawson's function (the Hilbert
    transform of the Gaussian). Over s, which spans many decades, the trapezoid rule in ln s is exact to 1e-9.
    """
    from scipy.special import dawsn, erf, gammaln

    scale = math.sqrt(10 ** (snr_db / 10) / (SHAPE * (SHAPE + 1)))
    log_s = np.linspace(math.log(scale) - 70, math.log(scale) + 4.5, 6000)
    s = np.exp(log_s)
    ratio = s / scale
    weight = np.exp(SHAPE * np.log(ratio) - ratio - gammaln(SHAPE)) * (log_s[1] - log_s[0])
    size = math.sqrt(2 / math.pi) * np.exp(-(s**2) / 2) + s * erf(s / math.sqrt(2))
    slope = math.sqrt(2) * dawsn(s / math.sqrt(2)) * s
    grown = np.concatenate(([0.0], np.cumsum((slope[1:] + slope[:-1]) / 2) * (log_s[1] - log_s[0])))
    log_size = grown - (np.euler_gamma + math.log(2)) / 2
    total = weight.sum()
    return math.log(float(weight @ size / total)) - float(weight @ log_size / total)
