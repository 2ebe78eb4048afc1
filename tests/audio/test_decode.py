"""Reading at exact places, the same from wherever one starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_sound import voice

from earmark.audio.cache import DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.probe import probe
from earmark.model.errors import UserError

Write = Callable[..., Path]
MP3_STEP = 2.0**-22
"""mpg123's synthesis rounds by the place it started: less than a step of 22 bits."""


@pytest.mark.parametrize(
    ("name", "subtype", "container"),
    [
        ("a.wav", "PCM_16", None),
        ("a.wav", "FLOAT", None),
        ("a.flac", "PCM_24", None),
        ("a.aiff", "PCM_16", None),
        ("a.wav", "ULAW", None),
        ("a.wav", "MS_ADPCM", None),
        ("a.wav", "GSM610", None),
        ("a.caf", "ALAC_16", None),
        ("a.ogg", "VORBIS", None),
        ("a.opus", "OPUS", "OGG"),
        ("a.mp3", "MPEG_LAYER_III", None),
    ],
)
def test_reading_anywhere_gives_what_reading_through_gives(
    write: Write, cache: DiskCache, name: str, subtype: str, container: str | None
) -> None:
    path = write(name, voice(9), subtype=subtype, container=container)
    recording = probe(path)
    random = np.random.default_rng(3)
    with open_sound(path, recording, cache) as through, open_sound(path, recording, cache) as anywhere:
        whole = np.concatenate(list(through.blocks(block=5000)))
        assert whole.shape == (recording.clock.frames, 1)
        assert whole.dtype == np.float32
        for _ in range(30):
            first = int(random.integers(0, len(whole) - 1))
            end = min(len(whole), first + int(random.integers(1, 4000)))
            difference = np.abs(anywhere.read(first, end) - whole[first:end]).max()
            assert difference <= (MP3_STEP if "MPEG" in subtype else 0)


@pytest.mark.parametrize("mode", ["CONSTANT", "VARIABLE"])
@pytest.mark.parametrize("sample_rate", [16_000, 44_100])
def test_mp3_seeks_are_exact_on_the_sequential_clock(
    write: Write, cache: DiskCache, mode: str, sample_rate: int
) -> None:
    path = write("a.mp3", voice(40, sample_rate, channels=2), sample_rate, bitrate_mode=mode)
    recording = probe(path)
    with soundfile.SoundFile(path) as file:
        sequential = file.read(dtype="float32", always_2d=True)
    assert len(sequential) == recording.clock.frames
    with open_sound(path, recording, cache) as sound:
        for first in np.random.default_rng(4).integers(0, len(sequential) - 3000, 40):
            got = sound.read(int(first), int(first) + 3000)
            assert np.abs(got - sequential[first : first + 3000]).max() <= MP3_STEP


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_range_of_pcm_has_its_own_samples(tmp_path: Path, data: st.DataObject) -> None:
    channels = data.draw(st.integers(1, 3))
    samples = np.arange(700 * channels, dtype=np.int16).reshape(-1, channels) * 7
    path = tmp_path / "a.wav"
    soundfile.write(path, samples, 8000)
    recording = probe(path)
    with open_sound(path, recording, DiskCache(tmp_path / "cache")) as sound:
        for _ in range(5):
            first = data.draw(st.integers(0, 700))
            end = data.draw(st.integers(first, 700))
            np.testing.assert_array_equal(sound.read(first, end), samples[first:end].astype(np.float32) / 32768)
            np.testing.assert_array_equal(sound.read_exactly(first, end) >> 16, samples[first:end])


def test_a_range_outside_is_our_mistake(write: Write, cache: DiskCache) -> None:
    path = write("a.wav", voice(0.1))
    with open_sound(path, probe(path), cache) as sound:
        assert sound.read(1600, 1600).shape == (0, 1)
        for first, end in ((-1, 5), (5, 4), (0, 1601)):
            with pytest.raises(ValueError, match="frames"):
                sound.read(first, end)


def test_a_file_that_changed_is_not_taken_for_the_recording(write: Write, cache: DiskCache) -> None:
    path = write("a.wav", voice(0.5))
    recording = probe(path)
    with open_sound(path, recording, cache):
        pass
    write("a.wav", voice(0.5, seed=2))
    with pytest.raises(UserError, match="content has changed"):
        open_sound(path, recording, cache)
    write("a.wav", voice(0.6))
    with pytest.raises(UserError, match="content has changed"):
        open_sound(path, recording, cache)
    path.unlink()
    with pytest.raises(UserError, match="not there"):
        open_sound(path, recording, cache)


def test_a_flac_damaged_in_the_middle_is_told_when_it_is_read(write: Write, cache: DiskCache) -> None:
    path = write("a.flac", voice(10))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 3000] = bytes(3000)
    path.write_bytes(content)
    recording = probe(path)
    with open_sound(path, recording, cache) as sound, pytest.raises(UserError, match="less sound"):
        for _ in sound.blocks():
            pass


def test_sound_that_cannot_be_sought_is_decoded_once(write: Write, cache: DiskCache) -> None:
    path = write("a.wav", voice(3), subtype="GSM610")
    recording = probe(path)
    with open_sound(path, recording, cache) as sound:
        once = sound.read(20_000, 30_000)
    entries = [entry for entry in cache.folder.rglob("*") if entry.is_file()]
    assert len(entries) == 1
    made = entries[0].stat().st_ino
    with open_sound(path, recording, cache) as sound:
        np.testing.assert_array_equal(sound.read(20_000, 30_000), once)
    assert entries[0].stat().st_ino == made
    entries[0].write_bytes(b"damaged")
    with open_sound(path, recording, cache) as sound:
        np.testing.assert_array_equal(sound.read(20_000, 30_000), once)
