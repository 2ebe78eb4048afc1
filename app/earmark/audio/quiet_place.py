"""The quietest place in a stretch of sound: where a cut through speech does the least harm."""

from __future__ import annotations

import numpy as np

from earmark.audio.decode import Sound

WINDOW_S = 0.05
STEP_S = 0.005


def quietest(sound: Sound, first: int, last: int) -> int:
    """The frame from ``first`` to ``last`` about which 50 ms are quietest; of equal ones the most central."""
    half = max(1, round(WINDOW_S / 2 * sound.sample_rate))
    step = max(1, round(STEP_S * sound.sample_rate))
    low, high = max(0, first - half), min(sound.frames, last + half)
    line = sound.read(low, high).mean(axis=1, dtype=np.float64)
    energy = np.concatenate(([0.0], np.cumsum(np.square(line))))
    places = np.arange(first, last + 1, step)
    starts, ends = np.maximum(places - half, low) - low, np.minimum(places + half, high) - low
    level = (energy[ends] - energy[starts]) / np.maximum(ends - starts, 1)
    # Sums of squares differ in their last bits where the sound does not.
    equal = np.flatnonzero(level <= level.min() * (1 + 1e-9) + 1e-12)
    central = equal[np.argmin(np.abs(2 * places[equal] - first - last))]
    return int(places[central])
