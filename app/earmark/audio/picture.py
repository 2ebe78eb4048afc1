"""The clip's picture: waveform peaks and spectrogram of any stretch, ready to be painted.

Images of palette indexes; which colours they get is the window's business.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import CacheKey, DiskCache
from earmark.audio.decode import Sound, open_sound, verify
from earmark.audio.drawing import Layout, Overtaken, draw, layout
from earmark.audio.header import LINEAR
from earmark.audio.spectrogram import MEL_ROWS, Scale, SpectrogramSettings, linear_bins
from earmark.model.recording import Recording

__all__ = ["ClipPicture", "Overtaken", "SpectrogramSettings", "clip_picture", "levels", "refine"]

MAX_COLUMNS = 2048
MAX_PEAK_COLUMNS = 4096
FINEST_HOP_S = 0.001
CHEAP_SAMPLES = 2_000_000
"""Pictures of plain sound up to here are drawn faster than a disk gives them back: not cached."""
PARALLEL_SAMPLES = 4_000_000
THREADS = 2
PICTURE_KIND = "picture"
PICTURE_VERSION = 1


@dataclass(frozen=True, slots=True, eq=False)
class ClipPicture:
    """Frames ``first`` to ``end`` of a recording as a waveform and a spectrogram.

    ``peaks``: float32 (2, channels, columns), lowest and highest sample of each column.
    ``spectrogram``: uint8 (rows, columns), row 0 the lowest frequency, 0 = ``floor_db`` and below,
    255 = ``ceiling_db`` and above, in dB against a full-scale sine. Both spread evenly over the frames,
    each with its own number of columns.
    """

    first: int
    end: int
    sample_rate: int
    peaks: NDArray[np.float32]
    spectrogram: NDArray[np.uint8]
    settings: SpectrogramSettings

    @property
    def duration_s(self) -> float:
        return (self.end - self.first) / self.sample_rate

    @property
    def hop_s(self) -> float:
        """Seconds from one spectrogram column to the next."""
        columns: int = self.spectrogram.shape[1]
        return self.duration_s / columns

    @property
    def fmin_hz(self) -> float:
        return self.settings.bottom_hz(self.sample_rate)

    @property
    def fmax_hz(self) -> float:
        return self.settings.top_hz(self.sample_rate)

    @property
    def floor_db(self) -> float:
        return self.settings.floor_db

    @property
    def ceiling_db(self) -> float:
        return self.settings.ceiling_db

    def level_db(self, row: int, column: int) -> float:
        """The level at a pixel, for the readout at the pointer."""
        return self.floor_db + float(self.spectrogram[row, column]) * (self.ceiling_db - self.floor_db) / 255

    @property
    def size_bytes(self) -> int:
        return self.peaks.nbytes + self.spectrogram.nbytes


def clip_picture(
    path: Path,
    recording: Recording,
    first: int,
    end: int,
    settings: SpectrogramSettings,
    cache: DiskCache,
    *,
    channel: int | None = None,
    columns: int = MAX_COLUMNS,
    overtaken: Callable[[], bool] = lambda: False,
) -> ClipPicture:
    """The whole clip at once, whether a second or ten hours; at most ``columns`` spectrogram columns.

    Raises UserError as ``open_sound`` does, Overtaken as soon as ``overtaken()`` is true, and
    ValueError for an empty stretch or one outside the recording.
    """
    return _picture(path, recording, first, end, settings, cache, channel, columns, settings.hop_s, overtaken)


def refine(
    path: Path,
    recording: Recording,
    first: int,
    end: int,
    settings: SpectrogramSettings,
    cache: DiskCache,
    *,
    channel: int | None = None,
    columns: int = MAX_COLUMNS,
    overtaken: Callable[[], bool] = lambda: False,
) -> ClipPicture:
    """A zoomed window, with as many columns as are asked for, down to a step of 1 ms."""
    hop_s = min(settings.hop_s, FINEST_HOP_S)
    return _picture(path, recording, first, end, settings, cache, channel, columns, hop_s, overtaken)


def levels(picture: ClipPicture, columns: int) -> NDArray[np.float32]:
    """The loudest sample of each of ``columns`` even pieces, 0 to 1: for a minimap."""
    loudest = np.maximum(-picture.peaks[0], picture.peaks[1]).max(axis=0)
    columns = min(columns, len(loudest))
    starts = np.arange(columns, dtype=np.int64) * len(loudest) // columns
    return np.maximum.reduceat(loudest, starts).astype(np.float32)


def _picture(
    path: Path,
    recording: Recording,
    first: int,
    end: int,
    settings: SpectrogramSettings,
    cache: DiskCache,
    channel: int | None,
    columns: int,
    hop_s: float,
    overtaken: Callable[[], bool],
) -> ClipPicture:
    if not 0 <= first < end <= recording.clock.frames:
        raise ValueError(f"frames {first} to {end} of a recording of {recording.clock.frames}")
    rate = recording.clock.sample_rate
    frames = end - first
    plan = layout(
        first,
        end,
        max(1, min(columns, round(frames / (hop_s * rate)))),
        min(max(columns * 2, MAX_PEAK_COLUMNS), frames),
        settings.n_fft(rate),
    )
    key = None
    if recording.codec not in LINEAR or frames * recording.channels > CHEAP_SAMPLES:
        verify(path, recording)
        detail = f"{first} {end} {channel} {plan.columns} {plan.peak_columns} {settings}"
        key = CacheKey(recording.id, PICTURE_KIND, PICTURE_VERSION, detail)
        kept = _kept(cache, key)
        if kept is not None:
            return ClipPicture(first, end, rate, kept[0], kept[1], settings)
    peaks, spectrogram = _drawn(path, recording, plan, settings, cache, channel, overtaken)
    if key is not None:
        _keep(cache, key, peaks, spectrogram)
    return ClipPicture(first, end, rate, peaks, spectrogram, settings)


def _drawn(
    path: Path,
    recording: Recording,
    plan: Layout,
    settings: SpectrogramSettings,
    cache: DiskCache,
    channel: int | None,
    overtaken: Callable[[], bool],
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Peaks (2, channels, columns) and spectrogram (rows, columns); long stretches by two threads."""
    channels = recording.channels if channel is None else 1
    peaks = np.empty((2, channels, plan.peak_columns), np.float32)
    peaks[0], peaks[1] = np.inf, -np.inf
    by_column = np.empty((plan.columns, _rows(recording.clock.sample_rate, settings)), np.uint8)

    def part(sound: Sound, share: int, shares: int) -> None:
        columns, peak_columns = plan.part(share, shares)
        draw(sound, plan, columns, peak_columns, settings, by_column, peaks, channel, overtaken)

    def own_part(share: int) -> None:
        with open_sound(path, recording, cache) as sound:
            part(sound, share, THREADS)

    samples = int(plan.edges[-1] - plan.edges[0]) * recording.channels
    with open_sound(path, recording, cache) as sound:
        if samples < PARALLEL_SAMPLES or plan.columns < THREADS:
            part(sound, 0, 1)
        else:
            with ThreadPoolExecutor(THREADS - 1, thread_name_prefix="picture") as others:
                waiting = [others.submit(own_part, share) for share in range(1, THREADS)]
                part(sound, 0, THREADS)
                for one in waiting:
                    one.result()
    return peaks, np.ascontiguousarray(by_column.T)


def _rows(sample_rate: int, settings: SpectrogramSettings) -> int:
    if settings.scale is Scale.MEL:
        return MEL_ROWS
    low, high = linear_bins(sample_rate, settings.n_fft(sample_rate), settings)
    return high - low


def _keep(cache: DiskCache, key: CacheKey, peaks: NDArray[np.float32], spectrogram: NDArray[np.uint8]) -> None:
    content = io.BytesIO()
    np.save(content, peaks, allow_pickle=False)
    np.save(content, spectrogram, allow_pickle=False)
    cache.write_bytes(key, content.getvalue())


def _kept(cache: DiskCache, key: CacheKey) -> tuple[NDArray[np.float32], NDArray[np.uint8]] | None:
    content = cache.read_bytes(key)
    if content is None:
        return None
    file = io.BytesIO(content)
    try:
        return np.load(file, allow_pickle=False), np.load(file, allow_pickle=False)
    except (ValueError, EOFError):
        cache.drop(key)
        return None
