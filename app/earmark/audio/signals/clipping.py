"""Clipping: samples where the sound wanted to go on and was cut off flat."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from earmark.audio.signals.frames import Line

NEAR_PEAK = 0.999
FULL_SCALE = 0.999
FLAT = 1.5 / 2**15
"""Neighbours that differ by no more are equal: one step of 16 bits, and rounding."""
LEAST_RUN = 3
"""A sound that was only made as loud as fits touches its peak with one sample, rarely with two."""


def clipped_samples(line: Line) -> tuple[int, float]:
    """How many samples stand in flat runs of three and more at the peak, or at full scale whatever they do there.

    With the peak itself, the largest size of a sample. Also what was clipped and then made softer is found. Lossy
    coding ripples the flat tops: of such sound only what reaches full scale is.
    """
    if not len(line):
        return 0, 0.0
    top, bottom = float(line.max()), float(line.min())
    peak = max(top, -bottom)
    if peak <= 0:
        return 0, peak
    clipped = 0
    for side, limit in ((line, top), (-line, -bottom)) if -bottom >= NEAR_PEAK * peak else ((line, top),):
        if limit >= NEAR_PEAK * peak:
            clipped += _in_runs(side, np.flatnonzero(side >= NEAR_PEAK * peak), peak)
    return clipped, peak


def _in_runs(line: Line, near: NDArray[np.intp], peak: float) -> int:
    """How many of the samples near the peak stand in runs."""
    if len(near) < LEAST_RUN:
        return 0
    close = np.diff(near) == 1
    if peak < FULL_SCALE:
        close &= np.abs(np.diff(line[near])) <= FLAT
    runs = np.diff(np.flatnonzero(np.concatenate(([True], ~close, [True]))))
    return int(runs[runs >= LEAST_RUN].sum())
