"""Clips as files: original bytes where nothing is cut, else every sample as it was."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_sound import voice

from earmark.audio.cache import DiskCache
from earmark.audio.cut import cut, suffix_for
from earmark.audio.decode import open_sound
from earmark.audio.probe import probe
from earmark.model.errors import UserError

Write = Callable[..., Path]


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.mp3", "a.ogg"])
def test_a_whole_recording_keeps_its_bytes(write: Write, cache: DiskCache, tmp_path: Path, name: str) -> None:
    path = write(name, voice(1))
    recording = probe(path)
    destination = tmp_path / "out" / name
    assert suffix_for(path, recording, 0, recording.clock.frames) == path.suffix
    assert cut(path, recording, 0, recording.clock.frames, destination, cache) is True
    assert destination.read_bytes() == path.read_bytes()
    assert sorted(entry.name for entry in destination.parent.iterdir()) == [name]


@pytest.mark.parametrize(
    ("name", "subtype", "dtype"),
    [
        ("a.wav", "PCM_U8", "int16"),
        ("a.wav", "PCM_16", "int16"),
        ("a.wav", "PCM_24", "int32"),
        ("a.wav", "PCM_32", "int32"),
        ("a.wav", "FLOAT", "float32"),
        ("a.wav", "DOUBLE", "float64"),
        ("a.wav", "ULAW", "int16"),
        ("a.wav", "ALAW", "int16"),
        ("a.flac", "PCM_16", "int16"),
        ("a.flac", "PCM_24", "int32"),
    ],
)
def test_a_stretch_keeps_type_and_every_sample(
    write: Write, cache: DiskCache, tmp_path: Path, name: str, subtype: str, dtype: str
) -> None:
    path = write(name, voice(2, channels=2).astype(np.float64), subtype=subtype)
    recording = probe(path)
    destination = tmp_path / ("clip" + suffix_for(path, recording, 1001, 20_003))
    assert cut(path, recording, 1001, 20_003, destination, cache) is False
    assert soundfile.info(destination).subtype == subtype
    expected = soundfile.read(path, start=1001, stop=20_003, dtype=dtype)[0]
    np.testing.assert_array_equal(soundfile.read(destination, dtype=dtype)[0], expected)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_stretch_of_any_channel_is_exact(tmp_path: Path, data: st.DataObject) -> None:
    channels = data.draw(st.integers(1, 3))
    samples = np.random.default_rng(1).integers(-32768, 32768, (500, channels)).astype(np.int16)
    path = tmp_path / "a.wav"
    soundfile.write(path, samples, 8000)
    first = data.draw(st.integers(0, 498))
    end = data.draw(st.integers(first + 1, 500))
    channel = data.draw(st.sampled_from([None, *range(channels)]))
    suffix = data.draw(st.sampled_from([".wav", ".flac"]))
    destination = tmp_path / f"clip{suffix}"
    copied = cut(path, probe(path), first, end, destination, DiskCache(tmp_path / "cache"), channel=channel)
    got = soundfile.read(destination, dtype="int16", always_2d=True)[0]
    chosen = samples if channel is None else samples[:, channel : channel + 1]
    np.testing.assert_array_equal(got, chosen[first:end])
    assert copied is ((end - first) == 500 and suffix == ".wav" and (channel is None or channels == 1))


def test_a_stretch_of_lossy_sound_is_what_is_heard_there(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    path = write("a.mp3", voice(5))
    recording = probe(path)
    destination = tmp_path / ("clip" + suffix_for(path, recording, 30_000, 40_000))
    cut(path, recording, 30_000, 40_000, destination, cache)
    got, rate = soundfile.read(destination, dtype="float32", always_2d=True)
    assert (rate, soundfile.info(destination).subtype) == (16_000, "PCM_16")
    with open_sound(path, recording, cache) as sound:
        assert np.abs(got - sound.read(30_000, 40_000)).max() <= 1 / 32768


def test_another_sample_rate_keeps_pitch_and_length(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    tone = 0.3 * np.sin(2 * np.pi * 1000 * np.arange(44_100 * 8) / 44_100)
    path = write("a.wav", tone.astype(np.float32)[:, None], 44_100)
    destination = tmp_path / "clip.wav"
    assert cut(path, probe(path), 0, 44_100 * 8, destination, cache, sample_rate=16_000) is False
    got, rate = soundfile.read(destination)
    assert rate == 16_000
    assert abs(len(got) - 128_000) <= 1
    expected = 0.3 * np.sin(2 * np.pi * 1000 * np.arange(len(got)) / 16_000)
    assert np.abs(got - expected)[1000:-1000].max() < 1e-3


def test_a_changed_recording_is_not_exported(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    path = write("a.wav", voice(1))
    recording = probe(path)
    write("a.wav", voice(1, seed=5))
    with pytest.raises(UserError, match="content has changed"):
        cut(path, recording, 0, 10, tmp_path / "clip.wav", cache)
    assert not (tmp_path / "clip.wav").exists()


def test_the_recording_itself_is_never_written_over(write: Write, cache: DiskCache) -> None:
    path = write("a.wav", voice(1))
    content = path.read_bytes()
    with pytest.raises(UserError, match="recording itself"):
        cut(path, probe(path), 0, 10, path, cache)
    assert path.read_bytes() == content


def test_a_full_disk_is_told_and_leaves_nothing(
    write: Write, cache: DiskCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = write("a.wav", voice(1))
    monkeypatch.setattr("earmark.audio.cut.shutil.copyfile", full)
    destination = tmp_path / "out" / "a.wav"
    with pytest.raises(UserError, match="disk is full") as caught:
        cut(path, probe(path), 0, 16_000, destination, cache)
    assert caught.value.where == str(destination)
    assert list(destination.parent.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    path = write("a.wav", voice(1))
    with pytest.raises(UserError, match="cannot be written"):
        cut(path, probe(path), 0, 10, path / "inside" / "clip.wav", cache)
