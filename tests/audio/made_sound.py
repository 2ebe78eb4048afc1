"""Sound made for the tests."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def voice(seconds: float, sample_rate: int = 16_000, channels: int = 1, seed: int = 1) -> NDArray[np.float32]:
    """A gliding tone that comes and goes over soft noise, different on each channel: (frames, channels)."""
    random = np.random.default_rng(seed)
    t = np.arange(round(seconds * sample_rate)) / sample_rate
    lines = [
        0.4 * np.sin(2 * np.pi * (180 + 40 * channel + 30 * np.sin(2 * t)) * t) * (0.5 + 0.5 * np.sin(5 * t))
        + 0.03 * random.standard_normal(len(t))
        for channel in range(channels)
    ]
    return np.stack(lines, axis=1).astype(np.float32)
