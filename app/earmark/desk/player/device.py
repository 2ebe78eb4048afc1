"""Which loudspeakers there are, the format in which one wants its sound, and sound brought into it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Frames × channels, full scale 1."""

Pcm = NDArray[np.int16]
"""Frames × channels, full scale 32,768."""

BYTES_PER_SAMPLE = 2


@dataclass(frozen=True, slots=True)
class DeviceFormat:
    """Sixteen-bit frames of the device's own rate and channels, so that nothing is converted later."""

    sample_rate: int
    channels: int

    @property
    def bytes_per_frame(self) -> int:
        return self.channels * BYTES_PER_SAMPLE


@dataclass(frozen=True, slots=True)
class SoundOutput:
    """A loudspeaker or headphones: ``id`` stays the same when it comes back, ``name`` is for people."""

    id: bytes
    name: str


@dataclass(frozen=True, slots=True)
class Outputs:
    """What is plugged in, and what is played on: None where this computer has no sound output."""

    known: tuple[SoundOutput, ...] = ()
    in_use: SoundOutput | None = None
    format: DeviceFormat | None = None


def pcm(samples: Samples) -> Pcm:
    """Sixteen bits of float sound; what is louder than full scale is held there."""
    scaled: NDArray[np.float32] = np.clip(samples * np.float32(32768), -32768, 32767)
    return np.rint(scaled).astype(np.int16)


def spread(mono_or_more: Pcm, device: DeviceFormat) -> Pcm:
    """The same sound on the device's channels: one on all, equal numbers as they are, else the mix on all."""
    given = mono_or_more.shape[1]
    if given == device.channels:
        return mono_or_more
    one = mono_or_more if given == 1 else mono_or_more.mean(axis=1, keepdims=True).astype(np.int16)
    return np.repeat(one, device.channels, axis=1)
