"""The clip's picture: every sample in its place, whatever the length."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_sound import voice

from earmark.audio import drawing, picture, pyramid
from earmark.audio.cache import DiskCache
from earmark.audio.picture import Overtaken, PictureOf, TileShelf, clip_picture, levels, refine
from earmark.audio.probe import probe
from earmark.audio.resolutions import Resolutions
from earmark.audio.spectrogram import Scale, SpectrogramSettings

Write = Callable[..., Path]
PLAIN = SpectrogramSettings()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_peaks_are_the_lowest_and_highest_samples_of_their_columns(tmp_path: Path, data: st.DataObject) -> None:
    frames = data.draw(st.integers(1, 6000))
    channels = data.draw(st.integers(1, 3))
    seed = data.draw(st.integers(0, 99))
    samples = np.random.default_rng(seed).uniform(-1, 1, (frames, channels)).astype(np.float32)
    path = tmp_path / "a.wav"
    soundfile.write(path, samples, 8000, subtype="FLOAT")
    first = data.draw(st.integers(0, frames - 1))
    end = data.draw(st.integers(first + 1, frames))
    made = clip_picture(PictureOf(path, probe(path), first, end, PLAIN, DiskCache(tmp_path / "cache")))
    count = made.peaks.shape[2]
    assert made.peaks.shape == (2, channels, min(4096, end - first))
    for column in range(0, count, max(1, count // 7)):
        low, high = (first + (end - first) * edge // count for edge in (column, column + 1))
        np.testing.assert_array_equal(made.peaks[0, :, column], samples[low:high].min(axis=0))
        np.testing.assert_array_equal(made.peaks[1, :, column], samples[low:high].max(axis=0))


def test_a_click_stands_in_its_column(write: Write, cache: DiskCache) -> None:
    samples = np.zeros((16_000 * 4, 1), np.float32)
    samples[16_000 * 3] = 0.9
    path = write("a.wav", samples)
    made = clip_picture(PictureOf(path, probe(path), 0, len(samples), PLAIN, cache))
    column = int(made.spectrogram.sum(axis=0, dtype=np.int64).argmax())
    assert abs((column + 0.5) * made.hop_s - 3) <= made.hop_s
    assert made.hop_s == pytest.approx(0.01)
    assert int(made.peaks[1, 0].argmax()) == made.peaks.shape[2] * 3 // 4


def test_a_tone_stands_in_its_row(write: Write, cache: DiskCache) -> None:
    tone = 0.1 * np.sin(2 * np.pi * 2000 * np.arange(16_000) / 16_000)
    path = write("a.wav", tone[:, None].astype(np.float32), subtype="FLOAT")
    made = clip_picture(PictureOf(path, probe(path), 0, 16_000, PLAIN, cache))
    rows = made.spectrogram[:, 5:-5].argmax(axis=0)
    assert set(rows.tolist()) == {64}
    assert (made.fmin_hz, made.fmax_hz) == (0, 8000)
    assert made.level_db(64, 50) == pytest.approx(-20, abs=0.5)


def test_drawn_in_small_blocks_it_is_the_same_picture(
    write: Write, cache: DiskCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("a.wav", voice(7, channels=2))
    recording = probe(path)
    of = PictureOf(path, recording, 1234, recording.clock.frames - 77, PLAIN, cache)
    at_once = clip_picture(of)
    monkeypatch.setattr(drawing, "BLOCK_SAMPLES", 3000)
    monkeypatch.setattr(drawing, "BATCH_SAMPLES", 2000)
    in_blocks = clip_picture(of)
    monkeypatch.setattr(pyramid, "PARALLEL_SAMPLES", 1000)
    by_threads = clip_picture(of)
    for other in (in_blocks, by_threads):
        np.testing.assert_array_equal(other.peaks, at_once.peaks)
        np.testing.assert_array_equal(other.spectrogram, at_once.spectrogram)


def test_wide_columns_average_what_is_in_them(write: Write, cache: DiskCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MAX_COLUMNS", 20)
    monkeypatch.setattr(PictureOf, "resolutions", Resolutions(16_000 * 60, 1 << 20, 0))
    samples = np.zeros((16_000 * 60, 1), np.float32)
    samples[16_000 * 30 :] = voice(30)
    path = write("a.wav", samples)
    made = clip_picture(PictureOf(path, probe(path), 0, len(samples), PLAIN, cache))
    assert made.spectrogram.shape[1] == 20
    assert made.spectrogram[:, :9].max() == 0
    assert made.spectrogram[:, 11:].max(axis=0).min() > 100


@pytest.mark.parametrize("frames", [1, 2, 15, 160])
def test_the_shortest_sounds_have_pictures(write: Write, cache: DiskCache, frames: int) -> None:
    path = write("a.wav", voice(1)[:frames])
    for scale in Scale:
        made = clip_picture(PictureOf(path, probe(path), 0, frames, SpectrogramSettings(scale=scale), cache))
        assert made.peaks.shape == (2, 1, frames)
        assert np.isfinite(made.peaks).all()
        assert made.spectrogram.shape[1] >= 1


def test_zooming_in_shows_the_same_sound_finer(write: Write, cache: DiskCache) -> None:
    path = write("a.wav", voice(10))
    recording = probe(path)
    whole_clip = PictureOf(path, recording, 0, 160_000, PLAIN, cache)
    whole = clip_picture(whole_clip)
    near = refine(whole_clip, TileShelf(), 80_000, 88_000, 800)
    assert near.first <= 80_000
    assert near.end >= 88_000
    assert near.hop_s == 0.000625
    # The window's edges are drawn from the sound around it, not from silence.
    middle = whole.spectrogram[:, 500].astype(int)
    there = round((80_080 - near.first) / 10)
    assert np.abs(near.spectrogram[:, there].astype(int) - middle).mean() < 5


def test_one_channel_alone_can_be_drawn(write: Write, cache: DiskCache) -> None:
    samples = voice(1, channels=2)
    samples[:, 1] = 0
    path = write("a.wav", samples)
    silent = clip_picture(PictureOf(path, probe(path), 0, 16_000, PLAIN, cache, 1))
    assert silent.peaks.shape[1] == 1
    assert not silent.peaks.any()
    assert not silent.spectrogram.any()


def test_compressed_sound_is_drawn_once_and_kept(write: Write, cache: DiskCache) -> None:
    path = write("a.ogg", voice(3))
    recording = probe(path)
    made = clip_picture(PictureOf(path, recording, 0, 48_000, PLAIN, cache))
    entries = [entry for entry in cache.folder.rglob("*") if entry.is_file()]
    assert len(entries) == 1
    kept = clip_picture(PictureOf(path, recording, 0, 48_000, PLAIN, cache))
    np.testing.assert_array_equal(kept.spectrogram, made.spectrogram)
    np.testing.assert_array_equal(kept.peaks, made.peaks)
    entries[0].write_bytes(entries[0].read_bytes()[:100])
    again = clip_picture(PictureOf(path, recording, 0, 48_000, PLAIN, cache))
    np.testing.assert_array_equal(again.spectrogram, made.spectrogram)
    louder = SpectrogramSettings(ceiling_db=-50)
    brighter = clip_picture(PictureOf(path, recording, 0, 48_000, louder, cache))
    assert brighter.spectrogram.mean() > made.spectrogram.mean()


def test_a_picture_that_nobody_waits_for_is_given_up(write: Write, cache: DiskCache) -> None:
    path = write("a.wav", voice(1))
    with pytest.raises(Overtaken):
        clip_picture(PictureOf(path, probe(path), 0, 16_000, PLAIN, cache), overtaken=lambda: True)


def test_a_minimap_shows_the_loudest_of_each_piece(write: Write, cache: DiskCache) -> None:
    samples = np.zeros((16_000, 1), np.float32)
    samples[4000] = -0.5
    samples[12_000] = 0.25
    path = write("a.wav", samples, subtype="FLOAT")
    made = clip_picture(PictureOf(path, probe(path), 0, 16_000, PLAIN, cache))
    assert levels(made, 4).tolist() == [0, 0.5, 0, 0.25]
    assert len(levels(made, 100_000)) == made.peaks.shape[2]


def test_nothing_heavy_is_imported_for_a_picture(write: Write, cache: DiskCache) -> None:
    import subprocess

    path = write("a.wav", voice(1))
    code = f"""
import sys
from pathlib import Path
from earmark.audio.cache import DiskCache
from earmark.audio.picture import PictureOf, SpectrogramSettings, clip_picture
from earmark.audio.probe import probe
path = Path({str(path)!r})
clip_picture(PictureOf(path, probe(path), 0, 16000, SpectrogramSettings(), DiskCache(Path({str(cache.folder)!r}))))
print([name for name in ("librosa", "scipy", "PySide6", "soxr", "python_stretch", "multiprocessing.process")
       if name in sys.modules])
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.slow
def test_memory_does_not_grow_with_the_recording(write: Write, cache: DiskCache) -> None:
    import tracemalloc

    used = []
    for minutes in (5, 40):
        path = write(f"{minutes}.wav", np.zeros(16_000 * 60 * minutes, np.int16))
        recording = probe(path)
        tracemalloc.start()
        clip_picture(PictureOf(path, recording, 0, recording.clock.frames, PLAIN, cache))
        used.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert used[1] < used[0] * 1.3
    assert used[1] < 60e6
