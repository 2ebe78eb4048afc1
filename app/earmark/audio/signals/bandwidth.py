"""Effective bandwidth: up to where there is sound, whatever the sample rate promises."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from earmark.audio.signals.frames import Framing

BELOW_PEAK_DB = 60.0
"""Speech keeps within this of its loudest band up to 8 kHz and beyond; behind a low-pass filter of a telephone,
a codec or a resampler there is 70 dB less and more."""
SMOOTH_HZ = 200.0


def bandwidth_hz(spectrum: NDArray[np.floating], frames: Framing) -> float | None:
    """The highest frequency whose mean power is within 60 dB of the loudest, over bands of 200 Hz; None for silence.

    ``spectrum``: power by bin of what is not a gap, float (bins,). Noise as wide as the sample rate makes the
    bandwidth that wide too.
    """
    bin_hz = frames.sample_rate / 2 / frames.half
    width = max(1, round(SMOOTH_HZ / bin_hz))
    smooth = np.convolve(spectrum[1:], np.ones(width) / width, "same")
    peak = float(smooth.max(initial=0.0))
    if peak <= 0:
        return None
    loud = np.flatnonzero(smooth >= peak * 10 ** (-BELOW_PEAK_DB / 10))
    return min(float((loud[-1] + 1.5) * bin_hz), frames.sample_rate / 2)
