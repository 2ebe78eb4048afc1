"""Clipping: samples where the sound wanted to go on and was cut off flat."""

from __future__ import annotations

import numpy as np

from earmark.audio.signals.frames import Line

NEAR_PEAK = 0.999
FULL_SCALE = 0.999
FLAT = 1.5 / 2**15
"""Neighbours that differ by no more are equal: one step of 16 bits, and rounding."""
LEAST_RUN = 3
"""A sound that was only made as loud as fits touches its peak with one sample, rarely with two."""


def clipped_samples(line: Line) -> int:
    """How many samples stand in flat runs of three and more at the peak, or at full scale whatever they do there.

    Also what was clipped and then made softer is found. Lossy coding ripples the flat tops: of such sound
    only what reaches full scale is.
    """
    if not len(line):
        return 0
    size = np.abs(line)
    peak = size.max()
    if peak <= 0:
        return 0
    near = np.flatnonzero(size >= NEAR_PEAK * peak)
    if len(near) < LEAST_RUN:
        return 0
    values = line[near]
    close = (np.diff(near) == 1) & (np.sign(values[1:]) == np.sign(values[:-1]))
    if peak < FULL_SCALE:
        close &= np.abs(np.diff(values)) <= FLAT
    edges = np.flatnonzero(np.concatenate(([True], ~close, [True])))
    runs = np.diff(edges)
    return int(runs[runs >= LEAST_RUN].sum())
