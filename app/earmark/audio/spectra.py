"""What a stretch of sound is made of: its mean power by frequency, and how two of them differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.drawing import Overtaken
from earmark.audio.samples import MIX
from earmark.audio.spectrogram import SMALLEST_POWER, SpectrogramSettings, power_columns
from earmark.model.recording import Recording

SETTINGS = SpectrogramSettings(window_s=0.064)
"""Windows of 64 ms: 16 Hz apart, so that 50 and 100 Hz of the mains are two."""
MAX_WINDOWS = 6000
"""Half-overlapping windows of three minutes; of longer stretches so many are spread evenly."""

Stretches = NDArray[np.int64]
"""int64 (n, 2): frames [first, end) of the recording's clock, in order and apart."""


@dataclass(frozen=True, slots=True, eq=False)
class Spectrum:
    """``level_db``: float64 (bins,), the mean power of each Fourier bin, a full-scale sine is 0 dB.

    ``frames``: how much sound the stretches hold.
    """

    sample_rate: int
    level_db: NDArray[np.float64]
    frames: int

    @property
    def frequencies_hz(self) -> NDArray[np.float64]:
        """The middle of each bin."""
        return np.linspace(0, self.sample_rate / 2, len(self.level_db))

    @property
    def total_db(self) -> float:
        """All bins together, without 0 Hz: the level of the sound against a full-scale sine.

        A Hann window spreads each component over 1.5 bins' worth of power (Harris 1978, Proc. IEEE 66, 51-83).
        """
        power = 10 ** (self.level_db[1:] / 10)
        return float(10 * np.log10(max(power.sum() / 1.5, SMALLEST_POWER)))

    def share_below(self, hz: float) -> float:
        """Which part of the power lies below a frequency, 0 to 1."""
        power = 10 ** (self.level_db[1:] / 10)
        below = self.frequencies_hz[1:] < hz
        return float(power[below].sum() / max(power.sum(), SMALLEST_POWER))

    @property
    def loudest_hz(self) -> float:
        """Where the most power is, 0 Hz left out."""
        return float(self.frequencies_hz[1:][int(np.argmax(self.level_db[1:]))])


def mean_spectrum(
    path: Path,
    recording: Recording,
    stretches: Stretches,
    cache: DiskCache,
    *,
    channel: int | None = None,
    overtaken: Callable[[], bool] = lambda: False,
) -> Spectrum | None:
    """The mean spectrum of the stretches together; None where none is as long as a window.

    ``channel`` as for pictures. At most ``MAX_WINDOWS`` windows are heard, so that an hour costs little more
    than a minute. Raises UserError as ``open_sound`` does, and Overtaken between two windows' batches.
    """
    rate = recording.clock.sample_rate
    n_fft = SETTINGS.n_fft(rate)
    starts = _starts(stretches, n_fft)
    if not len(starts):
        return None
    total = np.zeros(n_fft // 2 + 1)
    with open_sound(path, recording, cache) as sound:
        for batch in np.array_split(starts, max(1, len(starts) // 64)):
            # Windows that lie apart are read one by one, neighbours together.
            for near in np.split(batch, np.flatnonzero(np.diff(batch) > 4 * n_fft) + 1):
                if overtaken():
                    raise Overtaken
                samples = sound.read(int(near[0]), int(near[-1]) + n_fft)
                if channel == MIX:
                    samples = samples.mean(axis=1, keepdims=True)
                elif channel is not None:
                    samples = samples[:, channel : channel + 1]
                total += power_columns(samples, near - near[0], rate, SETTINGS).sum(axis=0, dtype=np.float64)
    level_db = 10 * np.log10(np.maximum(total / len(starts), SMALLEST_POWER))
    return Spectrum(rate, level_db, int((stretches[:, 1] - stretches[:, 0]).sum()))


def gaps_between(stretches: Stretches, first: int, end: int) -> Stretches:
    """What of [first, end) lies in none of the stretches."""
    inside = np.clip(stretches.reshape(-1, 2), first, end)
    edges = np.concatenate(([first], inside.ravel(), [end])).reshape(-1, 2)
    return np.asarray(edges[edges[:, 1] > edges[:, 0]], np.int64)


def _starts(stretches: Stretches, n_fft: int) -> NDArray[np.int64]:
    """Where windows of half a step's overlap begin inside the stretches, thinned to ``MAX_WINDOWS``."""
    parts = [np.arange(first, end - n_fft + 1, n_fft // 2) for first, end in stretches if end - first >= n_fft]
    if not parts:
        return np.zeros(0, np.int64)
    starts = np.concatenate(parts)
    if len(starts) > MAX_WINDOWS:
        starts = starts[np.arange(MAX_WINDOWS) * len(starts) // MAX_WINDOWS]
    return np.asarray(starts, np.int64)
