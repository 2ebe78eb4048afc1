"""Sound in memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""float32 (frames, channels), full scale ±1."""

MIX = -1
"""In place of a channel's number: the mean of all, as a loudspeaker alone would play it."""


def of_channel(samples: Samples, channel: int | None) -> Samples:
    """One channel, the mean of all (MIX), or all as they are (None).

    >>> of_channel(np.array([[1, 3]], np.float32), MIX).tolist()
    [[2.0]]
    """
    if channel is None:
        return samples
    return samples.mean(axis=1, keepdims=True) if channel == MIX else samples[:, channel : channel + 1]
