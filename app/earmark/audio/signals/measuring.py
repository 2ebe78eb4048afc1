"""All signals of a clip in one pass over its sound.

A clip is measured as a whole up to a minute; a longer one in equal pieces of at most a minute, each with gaps
and a mean of its own, whose sums are brought together: the memory is the same for ten hours, and a background
that changes within them is followed. Channels are measured as their mean, as a loudspeaker alone would play them;
loudness adds their power, as BS.1770 has it, and clipping is looked for in each.

Gaps, and with them speech share, gap SNR and the spectral shape, are told by level (``earmark.audio.gaps``),
which fails where the background is as loud as the speech, or by the stretches of speech that are given.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from earmark.audio.gaps import gaps_by_level, quantile
from earmark.audio.samples import Samples
from earmark.audio.signals.bandwidth import bandwidth_hz
from earmark.audio.signals.clipping import clipped_samples
from earmark.audio.signals.frames import SILENT, Framing, Line, frame_powers, framing, half_powers, level_db
from earmark.audio.signals.gap_snr import gap_snr_db
from earmark.audio.signals.loudness import integrated_loudness, passed_power
from earmark.audio.signals.shape import modulation, spectral_shape
from earmark.audio.signals.wada import WadaMeter
from earmark.model.signal import SOUND_SIGNALS, Readings, Signal, SignalMethod

PIECE_S = 60.0
BY_LEVEL = SignalMethod("sound", "1", SOUND_SIGNALS)

Speech = NDArray[np.int64]
"""int64 (n, 2): where somebody speaks, frames [first, end) of the recording's clock, as ``speech_of`` gives them."""


def pieces(first: int, end: int, sample_rate: int) -> Iterator[tuple[int, int]]:
    """A clip's frames in equal pieces of at most a minute.

    >>> list(pieces(0, 70, 1))
    [(0, 35), (35, 70)]
    """
    count = max(1, math.ceil((end - first) / (PIECE_S * sample_rate)))
    edges = [first + (end - first) * number // count for number in range(count + 1)]
    yield from pairwise(edges)


def measure_clip(
    read: Callable[[int, int], Samples], first: int, end: int, sample_rate: int, speech: Speech | None = None
) -> Readings:
    """Every signal of the clip from frame ``first`` to ``end``; ``read`` gives frames as float32 (frames, channels).

    With ``speech`` the gaps are what lies outside of it. Raises what ``read`` raises.
    """
    meter = SoundMeter(sample_rate)
    for start, stop in pieces(first, end, sample_rate):
        inside = None if speech is None else np.clip(speech, start, stop) - start
        meter.add(read(start, stop), inside)
    return meter.readings()


class SoundMeter:
    """Measures a clip piece by piece."""

    def __init__(self, sample_rate: int) -> None:
        self._frames = framing(sample_rate)
        self._wada = WadaMeter()
        self._samples = 0
        self._clipped = 0
        self._peak = 0.0
        self._weighted: list[NDArray[np.float32]] = []
        self._levels: list[NDArray[np.float32]] = []
        self._gap_levels: list[NDArray[np.float32]] = []
        self._moved = [0.0, 0.0]
        self._power = [0.0, 0.0]
        self._halves = [0, 0]
        self._spectrum = np.zeros((2, self._frames.bins))
        self._spectra = [0, 0]

    def add(self, samples: Samples, speech: Speech | None = None) -> None:
        """The next piece, float32 (frames, channels); ``speech`` within it, or None to tell gaps by level."""
        if not len(samples):
            return
        channels = samples.shape[1]
        line: Line = samples[:, 0] if channels == 1 else samples.mean(axis=1)
        self._samples += len(line)
        clipped = [clipped_samples(samples[:, channel]) for channel in range(channels)]
        self._clipped += max(count for count, _ in clipped)
        self._peak = max(self._peak, *(peak for _, peak in clipped))
        self._wada.add(line)
        half = half_powers(line, self._frames)
        if not len(half):
            return
        power = frame_powers(line, self._frames)
        self._add_loudness(samples, power)
        level = level_db(half)
        self._levels.append(level)
        self._moved = [sum(both) for both in zip(self._moved, modulation(half, self._frames.half_s), strict=True)]
        self._add_gaps(half, level, power, speech)

    def readings(self) -> Readings:
        """Of all that was added."""
        frames = self._frames
        levels = np.concatenate([*self._levels, np.zeros(0, np.float32)])
        heard = levels[levels > 10 * math.log10(SILENT) + 1]
        gap_levels = np.concatenate([*self._gap_levels, np.zeros(0, np.float32)])
        spoken, gaps = self._halves
        gap_s = gaps * frames.half_s
        means = [total / count if count else 0.0 for total, count in zip(self._power, self._halves, strict=True)]
        spectra = [self._spectrum[kind] / max(1, self._spectra[kind]) for kind in range(2)]
        return {
            Signal.LOUDNESS: integrated_loudness(
                np.concatenate([*self._weighted, np.zeros(0, np.float32)]), 2 * frames.half_s
            ),
            Signal.PEAK: 20 * math.log10(self._peak) if self._peak > 0 else None,
            Signal.CLIPPING: self._clipped / self._samples if self._samples else None,
            Signal.NOISE_FLOOR: quantile(np.sort(heard), 0.1) if len(heard) else None,
            Signal.BANDWIDTH: bandwidth_hz(spectra[0] if self._spectra[0] else spectra[1], frames),
            Signal.SPEECH: spoken / len(levels) if len(levels) else None,
            Signal.GAP: gap_s,
            Signal.WADA_SNR: self._wada.snr_db() if len(heard) else None,
            Signal.GAP_SNR: gap_snr_db(means[0], means[1], gap_s),
            Signal.MODULATION: self._moved[0] / self._moved[1] if self._moved[1] > 0 else None,
            Signal.GAP_VARIATION: float(gap_levels.std()) if len(gap_levels) > 1 else None,
            **spectral_shape(spectra[1], frames),
        }

    def _add_loudness(self, samples: Samples, power: NDArray[np.float32]) -> None:
        """The weighted power of all channels; a single one counts twice, as it is heard on both sides."""
        passed = passed_power(self._frames)
        if samples.shape[1] == 1:
            self._weighted.append(2 * _through(power, passed))
            return
        each = [
            _through(frame_powers(samples[:, channel], self._frames), passed) for channel in range(samples.shape[1])
        ]
        self._weighted.append(np.sum(each, axis=0))

    def _add_gaps(
        self, half: NDArray[np.float32], level: NDArray[np.float32], power: NDArray[np.float32], speech: Speech | None
    ) -> None:
        """Sort half frames, and the frames whose both halves agree, into speech and gaps; silence is neither."""
        heard = half > SILENT
        if speech is None:
            gap = np.zeros(len(half), np.bool_)
            gap[heard] = gaps_by_level(level[heard], self._frames.half_s)
        else:
            gap = ~_spoken(speech, len(half), self._frames)
        gap &= heard
        spoken = heard & ~gap
        self._gap_levels.append(level[gap])
        for kind, chosen in enumerate((spoken, gap)):
            self._halves[kind] += int(np.count_nonzero(chosen))
            self._power[kind] += float(half[chosen].sum(dtype=np.float64))
            both = chosen[::2] & chosen[1::2]
            self._spectra[kind] += int(np.count_nonzero(both))
            self._spectrum[kind] += np.einsum("i,ij->j", both.astype(np.float32), power)


def _through(power: NDArray[np.float32], passed: NDArray[np.float32]) -> NDArray[np.float32]:
    """The power of each frame that gets through. By einsum: BLAS would start threads in every process."""
    return np.asarray(np.einsum("ij,j->i", power, passed), np.float32)


def _spoken(speech: Speech, halves: int, frames: Framing) -> NDArray[np.bool_]:
    """Which half frames have any part in a stretch of speech: the edge of a word is not background."""
    edges = np.zeros(halves + 1, np.int64)
    inside = speech[speech[:, 1] > speech[:, 0]]
    np.add.at(edges, np.minimum(inside[:, 0] // frames.half, halves), 1)
    np.add.at(edges, np.minimum(-(-inside[:, 1] // frames.half), halves), -1)
    return np.cumsum(edges[:-1]) > 0
