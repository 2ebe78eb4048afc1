"""Spectrograms as pictures: short windows, Fourier transform, decibels against full scale, 256 levels.

A sine that fills the scale (amplitude 1) reads 0 dB in its own frequency row: power is divided by the
square of half the window's sum. Channels are joined by their mean power, so that sound in opposite
phase does not vanish.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

MEL_ROWS = 128
SMALLEST_POWER = 1e-20
"""-200 dB, far below anything shown: keeps the logarithm finite in digital silence."""


class Scale(StrEnum):
    """What the rows are: Fourier bins, or mel filters."""

    LINEAR = "linear"
    MEL = "mel"


@dataclass(frozen=True, slots=True)
class SpectrogramSettings:
    """How the picture is made. ``hop_s`` is the finest step: wide views step further.

    ``fmax_hz`` None is half the sample rate. Levels at or below ``floor_db`` are 0, at or above
    ``ceiling_db`` 255: the range that is held is wider than any that is looked at, so that colours can
    reach over another part of it without the sound. A step is 0.55 dB; 16 bits go down to -133 dB in
    the bins of long windows.
    """

    scale: Scale = Scale.LINEAR
    window_s: float = 0.032
    hop_s: float = 0.010
    fmin_hz: float = 0.0
    fmax_hz: float | None = None
    floor_db: float = -140.0
    ceiling_db: float = 0.0

    def n_fft(self, sample_rate: int) -> int:
        """The window in frames, made even."""
        return max(16, 2 * round(self.window_s * sample_rate / 2))

    def top_hz(self, sample_rate: int) -> float:
        """The highest frequency shown: ``fmax_hz``, or half the sample rate where that is lower."""
        nyquist = sample_rate / 2
        return nyquist if self.fmax_hz is None else min(self.fmax_hz, nyquist)

    def bottom_hz(self, sample_rate: int) -> float:
        """The lowest frequency shown: ``fmin_hz``, or 0 where the sound has nothing above that."""
        return self.fmin_hz if self.fmin_hz < self.top_hz(sample_rate) else 0.0


def power_columns(
    samples: NDArray[np.float32], starts: NDArray[np.int64], sample_rate: int, settings: SpectrogramSettings
) -> NDArray[np.float32]:
    """Power of the windows that begin at ``starts``, as float32 (columns, n_fft // 2 + 1).

    ``samples`` is (frames, channels); every window must lie inside. A full-scale sine has power 1.
    """
    n_fft = settings.n_fft(sample_rate)
    window = _window(n_fft)
    total: NDArray[np.float32] | None = None
    for channel in range(samples.shape[1]):
        views = np.lib.stride_tricks.sliding_window_view(np.ascontiguousarray(samples[:, channel]), n_fft)
        spectrum = np.fft.rfft(views[starts] * window, axis=1)
        power = np.square(spectrum.real) + np.square(spectrum.imag)
        total = power if total is None else total + power
    assert total is not None
    if samples.shape[1] > 1:
        total /= samples.shape[1]
    return total.astype(np.float32, copy=False)


def rows_of(power: NDArray[np.float32], sample_rate: int, settings: SpectrogramSettings) -> NDArray[np.float32]:
    """From Fourier bins to the rows that are shown: (columns, bins) to (columns, rows), lowest first."""
    bins = power.shape[1]
    if settings.scale is Scale.MEL:
        return (
            power
            @ mel_filters(sample_rate, (bins - 1) * 2, settings.bottom_hz(sample_rate), settings.top_hz(sample_rate)).T
        )
    low, high = linear_bins(sample_rate, (bins - 1) * 2, settings)
    return power[:, low:high]


def linear_bins(sample_rate: int, n_fft: int, settings: SpectrogramSettings) -> tuple[int, int]:
    """First and last (exclusive) Fourier bin that is shown on the linear scale."""
    bin_hz = sample_rate / n_fft
    low = min(n_fft // 2, max(0, round(settings.bottom_hz(sample_rate) / bin_hz)))
    high = min(n_fft // 2, round(settings.top_hz(sample_rate) / bin_hz)) + 1
    return low, max(low + 1, high)


def row_count(sample_rate: int, settings: SpectrogramSettings) -> int:
    """How many rows are shown."""
    if settings.scale is Scale.MEL:
        return MEL_ROWS
    low, high = linear_bins(sample_rate, settings.n_fft(sample_rate), settings)
    return high - low


def decibels(power: NDArray[np.float32]) -> NDArray[np.float32]:
    """10 log10, silence at -200 dB."""
    return np.log10(np.maximum(power, np.float32(SMALLEST_POWER))) * np.float32(10)


def levels_of(level_db: NDArray[np.float32], settings: SpectrogramSettings) -> NDArray[np.uint8]:
    """Decibels to 256 levels between floor and ceiling."""
    scale = np.float32(255 / (settings.ceiling_db - settings.floor_db))
    shifted = (level_db - np.float32(settings.floor_db)) * scale + np.float32(0.5)
    return np.clip(shifted, 0, 255, out=shifted).astype(np.uint8)


@lru_cache(maxsize=8)
def mel_filters(sample_rate: int, n_fft: int, fmin_hz: float, fmax_hz: float) -> NDArray[np.float32]:
    """librosa's mel filters with a peak of 1, so that levels stay comparable with the linear scale.

    float32 (``MEL_ROWS``, n_fft // 2 + 1), Slaney's mel scale. Where a short window has no bin between
    the limits of a filter, the nearest bin stands there instead of a dark stripe.
    """
    import librosa

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Empty filters")
        filters = librosa.filters.mel(
            sr=sample_rate, n_fft=n_fft, n_mels=MEL_ROWS, fmin=fmin_hz, fmax=fmax_hz, norm=None
        )
    empty = np.flatnonzero(~filters.any(axis=1))
    middles = librosa.mel_frequencies(n_mels=MEL_ROWS + 2, fmin=fmin_hz, fmax=fmax_hz)[1:-1]
    nearest = np.round(middles[empty] * n_fft / sample_rate).astype(np.int64)
    filters[empty, np.minimum(nearest, n_fft // 2)] = 1.0
    return np.asarray(filters, np.float32)


def row_frequencies(sample_rate: int, settings: SpectrogramSettings) -> NDArray[np.float64]:
    """The frequency at the middle of each row in Hz, lowest first."""
    n_fft = settings.n_fft(sample_rate)
    if settings.scale is Scale.MEL:
        import librosa

        top = settings.top_hz(sample_rate)
        edges = librosa.mel_frequencies(n_mels=MEL_ROWS + 2, fmin=settings.bottom_hz(sample_rate), fmax=top)
        return np.asarray(edges[1:-1], np.float64)
    low, high = linear_bins(sample_rate, n_fft, settings)
    return np.asarray(np.arange(low, high) * (sample_rate / n_fft), np.float64)


@lru_cache(maxsize=8)
def _window(n_fft: int) -> NDArray[np.float32]:
    """A periodic Hann window, scaled so that a full-scale sine has power 1."""
    window: NDArray[np.float64] = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(n_fft) / n_fft)
    return np.asarray(window * (2 / window.sum()), np.float32)
