"""A piece of sound cut into frames of 32 ms, with the level of their halves and their power by frequency."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache as once

import numpy as np
from numpy.typing import NDArray

HALF_S = 0.016
"""Half a frame, about: its length in samples is one that a Fourier transform is quick with."""
SILENT = 1e-12
"""Power at and below which a half frame holds nothing, -120 dB: digital silence, which no microphone records."""

Line = NDArray[np.float32]
"""float32 (frames,): one channel."""


@dataclass(frozen=True, slots=True, eq=False)
class Framing:
    """How sound of one rate is framed: ``half`` samples are half a frame."""

    sample_rate: int
    half: int

    @property
    def half_s(self) -> float:
        return self.half / self.sample_rate

    @property
    def bins(self) -> int:
        return self.half + 1

    @property
    def frequencies_hz(self) -> NDArray[np.float64]:
        """The middle of each bin; not to be written to."""
        return _middles(self)


@once
def framing(sample_rate: int) -> Framing:
    """The framing for a rate.

    >>> framing(16000).half, framing(44100).half
    (256, 720)
    """
    from scipy.fft import next_fast_len

    return Framing(sample_rate, max(8, next_fast_len(round(HALF_S * sample_rate), real=True)))


def half_powers(line: Line, frames: Framing) -> NDArray[np.float32]:
    """The mean square of each half frame, two a frame; what is left at the end of ``line`` is dropped."""
    halves = line[: _whole(line, frames)].reshape(-1, frames.half)
    return np.asarray(np.einsum("ij,ij->i", halves, halves) / np.float32(frames.half), np.float32)


def frame_powers(line: Line, frames: Framing) -> NDArray[np.float32]:
    """The power of each frame by frequency: float32 (frames, bins); its sum over the bins is the frame's mean square.

    A Hann window; frames do not overlap. The bins at 0 Hz and half the rate count as twice what they are:
    there is no sound in either.
    """
    # Five times as quick as numpy's: it transforms several frames at once.
    from scipy.fft import rfft

    spectrum = rfft(line[: _whole(line, frames)].reshape(-1, 2 * frames.half) * _window(frames.half), axis=1)
    power: NDArray[np.float32] = np.square(spectrum.real)
    power += np.square(spectrum.imag)
    return power


def level_db(power: NDArray[np.floating]) -> NDArray[np.float32]:
    """Decibels of full scale: a square wave that fills it has 0 dB, silence -120 dB."""
    return np.asarray(10 * np.log10(np.maximum(power, SILENT)), np.float32)


def _whole(line: Line, frames: Framing) -> int:
    """How many samples fill whole frames."""
    return len(line) - len(line) % (2 * frames.half)


@once
def _window(half: int) -> NDArray[np.float32]:
    """A periodic Hann window, scaled so that the squared bins are mean squares (Parseval, one side)."""
    window = 0.5 - 0.5 * np.cos(np.pi * np.arange(2 * half) / half)
    return np.asarray(window / np.sqrt(half * np.square(window).sum()), np.float32)


@once
def _middles(frames: Framing) -> NDArray[np.float64]:
    return np.linspace(0, frames.sample_rate / 2, frames.bins)
