"""Long clips in several resolutions: made in one pass, kept, put together again, and the same as librosa's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import librosa
import numpy as np
import pytest
from made_sound import voice

from earmark.audio import picture, pyramid, resolutions
from earmark.audio.cache import DiskCache
from earmark.audio.decode import Sound
from earmark.audio.picture import PictureOf, TileShelf, clip_picture, refine
from earmark.audio.probe import probe
from earmark.audio.resolutions import TILE_COLUMNS
from earmark.audio.spectrogram import Scale, SpectrogramSettings

Write = Callable[..., Path]
RATE = 8000
SECONDS = 400


@pytest.fixture
def long_clip(write: Write, cache: DiskCache, monkeypatch: pytest.MonkeyPatch) -> PictureOf:
    """Not quite seven minutes, with a few columns for the whole: all levels of a ten-hour clip, on less sound."""
    monkeypatch.setattr(resolutions, "MAX_WHOLE_COLUMNS", 60)
    piece = voice(20, RATE)
    fades = np.linspace(0.05, 1, SECONDS // 20)[:, None]
    samples = (fades * piece[:, 0]).reshape(-1, 1)[:-777].astype(np.float32)
    path = write("long.wav", samples, RATE)
    recording = probe(path)
    return PictureOf(path, recording, 1_600, recording.clock.frames, SpectrogramSettings(), cache)


@pytest.fixture
def frames_read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many frames were decoded, call by call."""
    read: list[int] = []
    plain = Sound.read

    def counted(sound: Sound, first: int, end: int) -> np.ndarray:
        read.append(end - first)
        return plain(sound, first, end)

    monkeypatch.setattr(Sound, "read", counted)
    return read


def at_level(of: PictureOf, level: int, first: int = 0, end: int | None = None) -> picture.ClipPicture:
    """A closer look at the level that has a column for every pixel."""
    plan = of.resolutions
    last = of.end if end is None else end
    return refine(of, TileShelf(), of.first + first, last, max(1, (last - of.first - first) // plan.hop(level)))


@pytest.mark.parametrize("scale", list(Scale))
@pytest.mark.parametrize("window_s", [0.008, 0.032, 0.064])
def test_every_level_has_the_decibels_of_librosa(long_clip: PictureOf, scale: Scale, window_s: float) -> None:
    of = replace(
        long_clip,
        settings=SpectrogramSettings(scale=scale, window_s=window_s, floor_db=-110, ceiling_db=0),
    )
    plan = of.resolutions
    whole = clip_picture(of)
    assert whole.spectrogram.shape[1] == plan.columns(plan.whole)
    samples = librosa.load(of.path, sr=None)[0]
    for level in (2, 3, plan.kept, plan.kept + 1, plan.whole):
        made = whole if level == plan.whole else at_level(of, level, end=of.first + 150 * plan.hop(level))
        windows = 1 if level <= plan.kept else 4 ** (level - plan.kept)
        expected = librosa_levels(of, samples, plan.hop(min(level, plan.kept)), windows)
        columns = min(made.spectrogram.shape[1], expected.shape[1], 150) - 2
        ours = of.settings.floor_db + made.spectrogram[:, 1:columns] * (110 / 255)
        theirs = np.clip(expected[:, 1:columns], -110, 0)
        # A level is 0.43 dB, and rounded to the nearest.
        # Where a short window leaves a mel filter without a bin, librosa has an empty row.
        filled = expected.max(axis=1) > -190
        assert filled.mean() > 0.4
        assert np.abs(ours - theirs)[filled].max() < 0.22 + 0.03, level


def librosa_levels(of: PictureOf, samples: np.ndarray, hop: int, windows: int) -> np.ndarray:
    """Decibels by librosa, of the mean power of ``windows`` windows that are ``hop`` apart: (rows, columns)."""
    n_fft = of.n_fft
    start = of.first + hop // 2 - n_fft // 2
    spectrum = np.abs(librosa.stft(samples[start:], n_fft=n_fft, hop_length=hop, center=False)) ** 2
    if of.settings.scale is Scale.MEL:
        spectrum = librosa.feature.melspectrogram(S=spectrum, sr=RATE, n_fft=n_fft, n_mels=128, norm=None)
    columns = spectrum.shape[1] // windows
    joined = spectrum[:, : columns * windows].reshape(len(spectrum), columns, windows).mean(axis=2)
    full_scale = (np.hanning(n_fft + 1)[:-1].sum() / 2) ** 2
    return librosa.power_to_db(joined, ref=full_scale, amin=1e-20 * full_scale, top_db=None)


def test_peaks_of_every_level_are_those_of_the_samples(long_clip: PictureOf) -> None:
    plan = long_clip.resolutions
    whole = clip_picture(long_clip)
    with pyramid.open_sound(long_clip.path, long_clip.recording, long_clip.cache) as sound:
        samples = sound.read(long_clip.first, long_clip.end)[:, 0]
    for level in range(plan.whole + 1):
        span = TILE_COLUMNS * plan.hop(level)
        made = whole if level == plan.whole else at_level(long_clip, level, span // 2, long_clip.first + span * 3 // 2)
        step = plan.hop(level) // plan.peaks_per_column(level)
        seen = samples[made.first - long_clip.first : made.end - long_clip.first]
        full = len(seen) // step
        pieces = seen[: full * step].reshape(full, step)
        np.testing.assert_array_equal(made.peaks[0, 0, :full], pieces.min(axis=1))
        np.testing.assert_array_equal(made.peaks[1, 0, :full], pieces.max(axis=1))


def test_kept_levels_are_seen_again_without_decoding_anything(long_clip: PictureOf, frames_read: list[int]) -> None:
    first = clip_picture(long_clip)
    assert sum(frames_read) <= long_clip.frames * 1.01
    frames_read.clear()
    again = clip_picture(long_clip)
    np.testing.assert_array_equal(again.spectrogram, first.spectrogram)
    plan = long_clip.resolutions
    for level in range(plan.kept, plan.whole):
        assert at_level(long_clip, level).spectrogram.shape[1] == plan.columns(level)
    assert frames_read == []


def test_below_them_only_what_is_on_screen_is_decoded_and_only_once(
    long_clip: PictureOf, frames_read: list[int]
) -> None:
    clip_picture(long_clip)
    shelf = TileShelf()
    plan = long_clip.resolutions
    for level in range(plan.kept):
        frames_read.clear()
        hop = plan.hop(level)
        shown = min(800 * hop, long_clip.frames // 2)
        refine(long_clip, shelf, long_clip.first + shown, long_clip.first + 2 * shown, 800)
        assert 0 < sum(frames_read) <= shown + 2 * TILE_COLUMNS * hop + 4 * long_clip.n_fft
        frames_read.clear()
        refine(long_clip, shelf, long_clip.first + shown + hop, long_clip.first + 2 * shown, 800)
        assert frames_read == []


def test_a_tile_that_was_evicted_or_damaged_is_made_again_as_it_was(long_clip: PictureOf) -> None:
    clip_picture(long_clip)
    plan = long_clip.resolutions
    before = [at_level(long_clip, level).spectrogram for level in range(plan.kept, plan.whole)]
    entries = sorted(entry for entry in long_clip.cache.folder.glob("tile*/**/*") if entry.is_file())
    assert len(entries) > 4
    for number, entry in enumerate(entries):
        if number % 3 == 0:
            entry.unlink()
        elif number % 3 == 1:
            entry.write_bytes(entry.read_bytes()[: 40 * number])
        else:
            entry.write_bytes(bytes(1000))
    after = [at_level(long_clip, level).spectrogram for level in range(plan.kept, plan.whole)]
    for was, now in zip(before, after, strict=True):
        np.testing.assert_array_equal(was, now)


def test_clearing_the_cache_while_somebody_looks_harms_nothing(long_clip: PictureOf) -> None:
    shelf = TileShelf()
    whole = clip_picture(long_clip)
    near = at_level(long_clip, 3)
    assert long_clip.cache.clear() > 0
    assert long_clip.cache.size_bytes() == 0
    np.testing.assert_array_equal(refine(long_clip, shelf, long_clip.first, long_clip.end, 9_000).peaks, near.peaks)
    np.testing.assert_array_equal(clip_picture(long_clip).spectrogram, whole.spectrogram)


def test_two_threads_make_the_same_tiles_as_one(long_clip: PictureOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyramid, "PARALLEL_SAMPLES", 1)
    by_two = clip_picture(long_clip)
    mid = at_level(long_clip, long_clip.resolutions.kept + 1)
    long_clip.cache.clear()
    monkeypatch.setattr(pyramid, "PARALLEL_SAMPLES", 1 << 60)
    by_one = clip_picture(long_clip)
    np.testing.assert_array_equal(by_one.spectrogram, by_two.spectrogram)
    np.testing.assert_array_equal(at_level(long_clip, long_clip.resolutions.kept + 1).spectrogram, mid.spectrogram)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_in_the_middle_of_writing_tiles_leaves_a_usable_cache(long_clip: PictureOf) -> None:
    code = f"""
from pathlib import Path
from earmark.audio import resolutions, tiles
from earmark.audio.cache import DiskCache
from earmark.audio.picture import PictureOf, SpectrogramSettings, clip_picture
from earmark.audio.probe import probe
resolutions.MAX_WHOLE_COLUMNS = 60
path, cache = Path({str(long_clip.path)!r}), DiskCache(Path({str(long_clip.cache.folder)!r}))
recording = probe(path)
while True:
    clip_picture(PictureOf(path, recording, 1600, recording.clock.frames, SpectrogramSettings(), cache))
    cache.clear()
"""
    running = subprocess.Popen([sys.executable, "-c", code])
    until = time.monotonic() + 60
    while time.monotonic() < until and not list(long_clip.cache.folder.glob("tile*/**/*")):
        time.sleep(0.01)
    time.sleep(0.05)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    after = clip_picture(long_clip)
    level = long_clip.resolutions.kept + 1
    seen = at_level(long_clip, level)
    fresh = replace(long_clip, cache=DiskCache(long_clip.cache.folder.parent / "other"))
    np.testing.assert_array_equal(clip_picture(fresh).spectrogram, after.spectrogram)
    np.testing.assert_array_equal(at_level(fresh, level).spectrogram, seen.spectrogram)
