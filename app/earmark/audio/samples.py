"""Sound in memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""float32 (frames, channels), full scale ±1."""

MIX = -1
"""In place of a channel's number: the mean of all, as a loudspeaker alone would play it."""
