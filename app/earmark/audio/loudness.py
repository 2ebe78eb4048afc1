"""Loudness as it is heard, over time: momentary loudness of ITU-R BS.1770-5 and EBU R128.

The sound is filtered by the K-weighting (a shelf for the head, a high-pass), and the mean square of the
last 400 ms is taken in steps of 100 ms (EBU Tech 3341, "momentary"). The filters are those of BS.1770,
annex 1, given there for 48 kHz; for other rates they are made anew from the same analogue filters, as
libebur128 does. All channels weigh 1: which one stands behind the listener a recording does not say.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.drawing import Overtaken
from earmark.audio.samples import Samples, of_channel
from earmark.model.recording import Recording

STEP_S = 0.1
STEPS = 4
"""Steps of a window: 400 ms."""
SILENCE_LUFS = -100.0
LOUDNESS_KIND = "loudness"
LOUDNESS_VERSION = 1
BLOCK_S = 10.0


def momentary_loudness(
    path: Path,
    recording: Recording,
    first: int,
    end: int,
    cache: DiskCache,
    *,
    channel: int | None = None,
    overtaken: Callable[[], bool] = lambda: False,
) -> NDArray[np.float32]:
    """Momentary loudness of a stretch in LUFS: float32, one value for each 100 ms begun, at its end.

    A value before the first 400 ms are over measures what there is. ``channel`` as for pictures: None is
    all, their power added as BS.1770 has it. Raises UserError as ``open_sound`` does, and Overtaken
    within ten seconds of sound. Kept in the cache.
    """
    detail = f"{first} {end} {channel}"
    key = CacheKey(recording.file_sha256, LOUDNESS_KIND, LOUDNESS_VERSION, detail)
    kept = cache.read_bytes(key)
    rate = recording.clock.sample_rate
    edges = step_edges(first, end, rate)
    if kept is not None and len(kept) == 4 * (len(edges) - 1):
        return np.frombuffer(kept, "<f4").astype(np.float32)
    energy = np.empty(len(edges) - 1)
    weighting = KWeighting(rate)
    steps_a_block = round(BLOCK_S / STEP_S)
    with open_sound(path, recording, cache) as sound:
        for at in range(0, len(energy), steps_a_block):
            if overtaken():
                raise Overtaken
            inside = edges[at : at + steps_a_block + 1]
            samples = of_channel(sound.read(int(inside[0]), int(inside[-1])), channel)
            power = np.square(weighting.filtered(samples)).sum(axis=1)
            energy[at : at + steps_a_block] = np.add.reduceat(power, inside[:-1] - inside[0])
    found = _windowed(energy, np.diff(edges))
    cache.write_bytes(key, found.astype("<f4").tobytes())
    return found


def step_edges(first: int, end: int, sample_rate: int) -> NDArray[np.int64]:
    """Where the steps of 100 ms begin, and where the last one ends: frames, int64 (steps + 1)."""
    steps = max(1, math.ceil((end - first) / (STEP_S * sample_rate) - 1e-9))
    edges = first + np.round(np.arange(steps + 1) * STEP_S * sample_rate).astype(np.int64)
    edges[-1] = end
    return edges


class KWeighting:
    """The two filters of BS.1770 one after the other, block by block."""

    def __init__(self, sample_rate: int) -> None:
        self._sections = k_weighting(sample_rate)
        self._state: NDArray[np.float64] | None = None

    def filtered(self, samples: Samples) -> NDArray[np.float64]:
        """The next block, (frames, channels)."""
        from scipy.signal import sosfilt

        if self._state is None:
            self._state = np.zeros((len(self._sections), 2, samples.shape[1]))
        made, self._state = sosfilt(self._sections, samples.astype(np.float64), axis=0, zi=self._state)
        return np.asarray(made)


def k_weighting(sample_rate: int) -> NDArray[np.float64]:
    """The filters as second-order sections (2, 6), as scipy takes them.

    The analogue parameters are those from which the coefficients of BS.1770-5, annex 1, tables 1 and 2 come at
    48 kHz (as found for libebur128, ebur128.c, ``ebur128_init_filter``).
    """
    shelf_hz, shelf_db, shelf_q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
    k = math.tan(math.pi * shelf_hz / sample_rate)
    high = 10 ** (shelf_db / 20)
    band = high**0.4996667741545416
    norm = 1 + k / shelf_q + k * k
    shelf = [
        (high + band * k / shelf_q + k * k) / norm,
        2 * (k * k - high) / norm,
        (high - band * k / shelf_q + k * k) / norm,
        1.0,
        2 * (k * k - 1) / norm,
        (1 - k / shelf_q + k * k) / norm,
    ]
    pass_hz, pass_q = 38.13547087602444, 0.5003270373238773
    k = math.tan(math.pi * pass_hz / sample_rate)
    norm = 1 + k / pass_q + k * k
    high_pass = [1.0, -2.0, 1.0, 1.0, 2 * (k * k - 1) / norm, (1 - k / pass_q + k * k) / norm]
    return np.array([shelf, high_pass])


def _windowed(energy: NDArray[np.float64], frames: NDArray[np.int64]) -> NDArray[np.float32]:
    """From the power of each step to the loudness of the last four: -0.691 + 10 lg (mean square)."""
    sums = np.convolve(energy, np.ones(STEPS))[: len(energy)]
    lengths = np.convolve(frames, np.ones(STEPS))[: len(energy)]
    with np.errstate(divide="ignore"):
        found = -0.691 + 10 * np.log10(sums / lengths)
    return np.maximum(found, SILENCE_LUFS).astype(np.float32)
