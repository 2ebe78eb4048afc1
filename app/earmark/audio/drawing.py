"""One pass over a stretch of sound: lowest and highest samples, and spectrogram columns, in blocks.

Memory does not grow with the stretch: an hour and ten hours take the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.audio.decode import Sound
from earmark.audio.samples import MIX
from earmark.audio.spectrogram import SpectrogramSettings, power_columns, rows_of

BLOCK_SAMPLES = 1 << 19
"""Samples (frames x channels) read at once: 2 MB as float32."""
BATCH_SAMPLES = 1 << 18
"""Windowed samples transformed at once: 1 MB, which a processor's cache holds."""


class Overtaken(Exception):
    """Nobody waits for this picture any more."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where columns and peaks lie on the recording's clock.

    ``edges`` int64 (peak columns + 1): each peak column covers edge to next edge. ``starts`` int64
    (columns, windows per column): where the windows of each spectrogram column begin, which may be
    before the recording's start or end after it: there is silence.
    """

    edges: NDArray[np.int64]
    starts: NDArray[np.int64]
    n_fft: int

    @property
    def columns(self) -> int:
        return len(self.starts)

    @property
    def peak_columns(self) -> int:
        return len(self.edges) - 1

    def part(self, share: int, shares: int) -> tuple[Layout, slice, slice]:
        """One of several parts, for a thread each, and which columns and peak columns of the whole it has."""
        columns = slice(self.columns * share // shares, self.columns * (share + 1) // shares)
        peaks = slice(self.peak_columns * share // shares, self.peak_columns * (share + 1) // shares)
        return Layout(self.edges[peaks.start : peaks.stop + 1], self.starts[columns], self.n_fft), columns, peaks


def window_starts(first: float, step: float, columns: int, n_fft: int, most: int) -> NDArray[np.int64]:
    """Where the windows begin of columns ``step`` frames apart: int64 (columns, windows per column).

    Where columns step further than a window is long, up to ``most`` windows share a column evenly; the
    middle of a window is the middle of its place.
    """
    windows = max(1, min(most, int(step // n_fft)))
    middles = first + (np.arange(columns * windows) + 0.5) * (step / windows)
    starts: NDArray[np.int64] = np.floor(middles).astype(np.int64) - n_fft // 2
    return starts.reshape(columns, windows)


def draw(
    sound: Sound,
    plan: Layout,
    settings: SpectrogramSettings,
    peaks: NDArray[np.float32],
    channel: int | None,
    overtaken: Callable[[], bool],
) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """Go through the sound once, from left to right: fills ``peaks`` (2, channels, peak columns) and gives
    (number of the first column, power of some columns as float32 (columns, rows)) as it gets there.

    Several windows of a column are averaged in power. Raises Overtaken between two blocks.
    """
    starts, edges = plan.starts, plan.edges
    low = int(min(starts[0, 0], edges[0]))
    high = int(max(starts[-1, -1] + plan.n_fft, edges[-1]))
    block = max(plan.n_fft, BLOCK_SAMPLES // sound.channels)
    per_batch = max(1, BATCH_SAMPLES // plan.n_fft // starts.shape[1])
    peaks[0], peaks[1] = np.inf, -np.inf
    held = np.zeros((0, 1 if channel is not None else sound.channels), np.float32)
    held_from = low
    done = 0
    for position in range(low, high, block):
        if overtaken():
            raise Overtaken
        fresh = _read(sound, position, min(position + block, high), channel)
        _add_peaks(fresh, position, edges, peaks)
        held = np.concatenate((held, fresh)) if len(held) else fresh
        ready = int(np.searchsorted(starts[:, -1], position + len(fresh) - plan.n_fft, "right"))
        for start in range(done, ready, per_batch):
            batch = starts[start : min(start + per_batch, ready)]
            power = power_columns(held, (batch - held_from).ravel(), sound.sample_rate, settings)
            if batch.shape[1] > 1:
                power = power.reshape(*batch.shape, -1).mean(axis=1)
            yield start, rows_of(power, sound.sample_rate, settings)
        done = max(done, ready)
        keep_from = int(starts[done, 0]) if done < len(starts) else position + len(fresh)
        cut = min(max(0, keep_from - held_from), len(held))
        held, held_from = held[cut:], held_from + cut


def _read(sound: Sound, first: int, end: int, channel: int | None) -> NDArray[np.float32]:
    """The frames as (frames, channels), silence where they lie outside the recording."""
    inner_first, inner_end = min(max(first, 0), sound.frames), max(0, min(end, sound.frames))
    samples = sound.read(inner_first, max(inner_first, inner_end))
    if channel == MIX:
        samples = samples.mean(axis=1, keepdims=True)
    elif channel is not None:
        samples = samples[:, channel : channel + 1]
    before, after = max(0, inner_first - first), max(0, end - max(inner_end, first))
    if inner_first - first > end - first:
        return np.zeros((end - first, samples.shape[1]), np.float32)
    if before or after:
        samples = np.pad(samples, ((before, after), (0, 0)))
    return samples


def _add_peaks(
    samples: NDArray[np.float32], position: int, edges: NDArray[np.int64], peaks: NDArray[np.float32]
) -> None:
    """Take the block's lowest and highest samples into the peak columns that it reaches."""
    first = max(position, int(edges[0]))
    end = min(position + len(samples), int(edges[-1]))
    if first >= end:
        return
    low = int(np.searchsorted(edges, first, "right")) - 1
    high = int(np.searchsorted(edges, end, "left"))
    cuts = np.maximum(edges[low:high], first) - first
    for channel in range(samples.shape[1]):
        line = np.ascontiguousarray(samples[first - position : end - position, channel])
        for index, extreme in enumerate((np.minimum, np.maximum)):
            target = peaks[index, channel, low:high]
            extreme(target, extreme.reduceat(line, cuts), out=target)
