"""How loud a clip is as a whole: integrated loudness with the two gates of ITU-R BS.1770-5 and EBU R128.

Power is taken over blocks of 400 ms that overlap by three quarters (annex 1, equation 4); blocks below
-70 LUFS do not count, nor those 10 LU below the mean of the rest (equations 5 to 7). One channel counts
twice, as it is heard on both sides (libebur128 calls that dual mono), so that a mono clip and the same
sound in stereo are equally loud here as they are in headphones.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.loudness import BLOCK_S, STEP_S, STEPS, KWeighting
from earmark.audio.samples import Samples, of_channel
from earmark.model.recording import Recording

TARGET_LUFS = -23.0
"""EBU R128, recommendation (h)."""

MAX_PEAK = 10 ** (-1 / 20)
"""-1 dB of full scale, the highest permitted peak of EBU R128, recommendation (l)."""

ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0
LEVEL_KIND = "level"
LEVEL_VERSION = 1


@dataclass(frozen=True, slots=True)
class Level:
    """``loudness`` in LUFS, None where all of it is below the gate (silence); ``peak`` of the samples, full scale 1."""

    loudness: float | None
    peak: float

    @property
    def gain(self) -> float:
        """The factor that brings it to TARGET_LUFS, or as near as its peak allows; silence stays as it is.

        >>> round(Level(-29.0, 0.1).gain, 3), round(Level(-29.0, 0.8).gain, 3)
        (1.995, 1.114)
        """
        if self.loudness is None or self.peak <= 0:
            return 1.0
        return float(min(10 ** ((TARGET_LUFS - self.loudness) / 20), MAX_PEAK / self.peak))


class LevelMeter:
    """Measures sound block by block."""

    def __init__(self, sample_rate: int) -> None:
        self._weighting = KWeighting(sample_rate)
        self._step = STEP_S * sample_rate
        self._rest = np.zeros(0)
        self._first = 0
        self._energy: list[float] = []
        self._frames: list[int] = []
        self._peak = 0.0

    def add(self, samples: Samples) -> None:
        """The next block, (frames, channels)."""
        if not len(samples):
            return
        self._peak = max(self._peak, float(np.abs(samples).max()))
        power = np.square(self._weighting.filtered(samples)).sum(axis=1)
        if samples.shape[1] == 1:
            power *= 2
        power = np.concatenate([self._rest, power])
        edges = np.round(np.arange(len(self._energy), len(self._energy) + len(power) / self._step + 2) * self._step)
        inside = (edges - self._first).astype(np.int64)
        inside = inside[inside <= len(power)]
        sums = np.concatenate([[0.0], np.cumsum(power)])[inside]
        self._energy.extend(np.diff(sums).tolist())
        self._frames.extend(np.diff(inside).tolist())
        self._rest = power[inside[-1] :]
        self._first += int(inside[-1])

    def level(self) -> Level:
        """Of all that was added; of less than 400 ms what there is counts as one block."""
        window = np.ones(STEPS)
        if len(self._energy) >= STEPS:
            power = np.convolve(self._energy, window, "valid") / np.convolve(self._frames, window, "valid")
        else:
            frames = sum(self._frames) + len(self._rest)
            power = np.array([(sum(self._energy) + self._rest.sum()) / frames]) if frames else np.zeros(0)
        return Level(gated(power), self._peak)


def integrated_level(
    path: Path, recording: Recording, first: int, end: int, cache: DiskCache, *, channel: int | None = None
) -> Level:
    """The level of frames ``first`` to ``end``; ``channel`` as in ``of_channel``. Kept in the cache.

    Raises UserError as ``open_sound`` does.
    """
    key = CacheKey(recording.file_sha256, LEVEL_KIND, LEVEL_VERSION, f"{first} {end} {channel}")
    kept = cache.read_bytes(key)
    if kept is not None and len(kept) == struct.calcsize("<dd"):
        loudness, peak = struct.unpack("<dd", kept)
        return Level(None if math.isnan(loudness) else loudness, peak)
    rate = recording.clock.sample_rate
    meter = LevelMeter(rate)
    block = round(BLOCK_S * rate)
    with open_sound(path, recording, cache) as sound:
        for at in range(first, end, block):
            meter.add(of_channel(sound.read(at, min(at + block, end)), channel))
    level = meter.level()
    cache.write_bytes(key, struct.pack("<dd", math.nan if level.loudness is None else level.loudness, level.peak))
    return level


def gated(power: NDArray[np.float64]) -> float | None:
    """LUFS of the blocks whose K-weighted power is given, by both gates; None where all are below the first."""
    loud = power[power > _power(ABSOLUTE_GATE_LUFS)]
    if not len(loud):
        return None
    loud = loud[loud > loud.mean() * 10 ** (RELATIVE_GATE_LU / 10)]
    return -0.691 + 10 * math.log10(loud.mean())


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
