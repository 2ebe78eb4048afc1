"""What is said of one sound file."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_sound import voice

from earmark.audio.probe import SOUND_SUFFIXES, probe
from earmark.model.errors import UserError

Write = Callable[..., Path]


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        probe(path)
    assert caught.value.where == str(path)
    return caught.value


@pytest.mark.parametrize(
    ("name", "subtype", "container", "lossy"),
    [
        ("a.wav", "PCM_16", None, False),
        ("a.wav", "PCM_24", None, False),
        ("a.wav", "PCM_U8", None, False),
        ("a.wav", "FLOAT", None, False),
        ("a.wav", "DOUBLE", None, False),
        ("a.wav", "ULAW", None, True),
        ("a.wav", "IMA_ADPCM", None, True),
        ("a.wav", "GSM610", None, True),
        ("a.flac", "PCM_16", None, False),
        ("a.flac", "PCM_24", None, False),
        ("a.aiff", "PCM_16", None, False),
        ("a.au", "PCM_16", None, False),
        ("a.caf", "PCM_16", None, False),
        ("a.w64", "PCM_16", None, False),
        ("a.rf64", "PCM_16", "RF64", False),
        ("a.sph", "PCM_16", "NIST", False),
        ("a.ogg", "VORBIS", None, True),
        ("a.opus", "OPUS", "OGG", True),
        ("a.mp3", "MPEG_LAYER_III", None, True),
    ],
)
def test_every_format_is_known_by_its_bytes_and_counted(
    write: Write, name: str, subtype: str, container: str | None, lossy: bool
) -> None:
    path = write(name, voice(0.7), subtype=subtype, container=container)
    recording = probe(path)
    assert recording.id == hashlib.sha256(path.read_bytes()).hexdigest()
    assert recording.size_bytes == path.stat().st_size
    assert recording.codec == subtype
    assert recording.lossy is lossy
    assert (recording.clock.sample_rate, recording.channels) == (16_000, 1)
    decoded = 0
    with soundfile.SoundFile(path) as file:
        while read := len(file.read(1000)):
            decoded += read
    assert recording.clock.frames == decoded
    assert path.suffix in SOUND_SUFFIXES


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(frames=st.integers(1, 3000), channels=st.integers(1, 4), flac=st.booleans())
def test_plain_sound_of_any_length_has_its_frames(tmp_path: Path, frames: int, channels: int, flac: bool) -> None:
    path = tmp_path / ("a.flac" if flac else "a.wav")
    soundfile.write(path, np.zeros((frames, channels), np.int16), 8000)
    recording = probe(path)
    assert (recording.clock.frames, recording.channels) == (frames, channels)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lost=st.integers(2, 3000), suffix=st.sampled_from(["wav", "aiff", "au", "caf", "w64", "flac"]))
def test_a_file_that_lost_its_end_is_refused_with_both_durations(tmp_path: Path, lost: int, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    soundfile.write(path, (voice(0.2) * 32767).astype(np.int16), 16_000)
    content = path.read_bytes()
    path.write_bytes(content[: -min(lost, len(content) // 2)])
    if suffix == "caf" and lost < 3000 and probe_or_none(path) is not None:
        # libsndfile pads a CAF's end with free space that may be lost.
        assert probe(path).clock.frames == 3200
        return
    error = refusal(path)
    assert "promises" in error.sentence
    assert "cut off" in error.hint


def probe_or_none(path: Path) -> object:
    try:
        return probe(path)
    except UserError:
        return None


def test_a_truncated_wav_says_how_much_is_missing(write: Write) -> None:
    path = write("b17.wav", np.zeros(16_000 * 100, np.int16))
    path.write_bytes(path.read_bytes()[: 44 + 16_000 * 4 * 2])
    assert refusal(path).reason == (
        "the header promises 1 min 40 s of sound, the file holds 4 s. "
        "It was probably cut off while copying; copy it again."
    )


def patched_data_size(path: Path, size: int) -> None:
    content = bytearray(path.read_bytes())
    place = content.index(b"data") + 4
    content[place : place + 4] = struct.pack("<I", size)
    path.write_bytes(content)


def test_a_header_of_zero_bytes_before_sound_is_refused(write: Write) -> None:
    path = write("a.wav", voice(0.5))
    patched_data_size(path, 0)
    error = refusal(path)
    assert error.sentence == "the header promises no sound, but 16,000 bytes follow it"
    assert "repair the header" in error.hint


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0x7FFFFFFF - 36])
def test_a_stream_of_open_length_is_taken_as_long_as_it_is(write: Write, size: int) -> None:
    path = write("a.wav", voice(0.5))
    patched_data_size(path, size)
    assert probe(path).clock.frames == 8000


def test_an_empty_wav_with_tags_behind_holds_no_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    tags = b"LIST" + struct.pack("<I", 4) + b"INFO"
    fmt = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 16_000, 32_000, 2, 16)
    body = b"WAVE" + fmt + struct.pack("<4sI", b"data", 0) + tags
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    assert refusal(path).sentence == "it holds a header but no sound"


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_what_is_not_a_number_is_counted_and_placed(write: Write, bad: float, subtype: str) -> None:
    samples = voice(12, channels=2)
    samples[16_000 * 9, 1] = bad
    error = refusal(write("a.wav", samples, subtype=subtype))
    assert error.sentence == "1 sample is not a number (NaN or infinity), the first at 9.000 s"


def test_huge_but_finite_doubles_are_numbers(write: Write) -> None:
    assert probe(write("a.wav", np.full(10, 3e38), subtype="DOUBLE")).clock.frames == 10


def test_mp3_with_an_index_that_promises_more_is_refused(write: Write) -> None:
    path = write("a.mp3", voice(20))
    path.write_bytes(path.read_bytes()[:20_000])
    assert "promises 20" in refusal(path).sentence


def test_ogg_that_ends_inside_a_page_is_refused(write: Write) -> None:
    path = write("a.ogg", voice(5))
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(path).sentence == "the file ends in the middle of a piece of sound"


def without_index(path: Path) -> None:
    """Take the first MPEG frame, which is the index, away."""
    from earmark.audio import mpeg

    content = path.read_bytes()
    header = mpeg.frame_header(content, 0)
    assert header is not None
    path.write_bytes(content[header.length :])


@pytest.mark.parametrize("mode", ["CONSTANT", "VARIABLE"])
def test_mp3_without_an_index_is_not_shortened(write: Write, mode: str) -> None:
    silence_then_voice = np.concatenate((np.zeros((16_000 * 20, 1), np.float32), voice(20)))
    path = write("a.mp3", silence_then_voice, bitrate_mode=mode)
    without_index(path)
    recording = probe(path)
    assert recording.clock.decoder == "qt"
    assert abs(recording.clock.duration_s - 40) < 0.2


def test_two_mp3_files_joined_end_to_end_are_not_shortened(write: Write) -> None:
    path = write("a.mp3", voice(10))
    content = path.read_bytes()
    path.write_bytes(content + content)
    assert abs(probe(path).clock.duration_s - 20) < 0.5


def test_files_that_are_no_sound_are_named_for_what_they_are(tmp_path: Path) -> None:
    cases = {
        b"": "the file is empty (0 bytes)",
        b"\x89PNG\r\n\x1a\n" + bytes(100): "this is a PNG picture, not sound",
        b"hello there, this is text\n" * 10: "this is text, not sound",
        b"ID3\x04\x00\x00\x00\x00\x00\x10" + bytes(16): "it holds tags but no sound",
        bytes(range(1, 256)) * 4: "it holds no sound in a format that Earmark can recognise",
    }
    for number, (content, sentence) in enumerate(cases.items()):
        path = tmp_path / f"{number}.wav"
        path.write_bytes(content)
        assert refusal(path).sentence == sentence


def test_a_folder_a_missing_file_and_a_forbidden_one_are_refused(tmp_path: Path, write: Write) -> None:
    assert refusal(tmp_path).sentence == "this is a folder, not a sound file"
    assert refusal(tmp_path / "absent.wav").sentence == "the file is not there"
    forbidden = write("a.wav", voice(0.1))
    forbidden.chmod(0)
    if not os.access(forbidden, os.R_OK):
        assert refusal(forbidden).sentence == "the file may not be read"


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_pipe_and_a_name_that_is_no_text_are_refused(tmp_path: Path) -> None:
    broken = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.wav"))
    with pytest.raises(UserError, match="not valid text") as caught:
        probe(broken)
    caught.value.where.encode()
    assert refusal(Path("/dev/null")).sentence == "this is a device or a pipe, not a file"


def test_names_in_any_script_are_opened(write: Write) -> None:
    for name in ("שלום.wav", "日本語 テスト.flac", "naïve 🎙.ogg"):
        assert probe(write(name, voice(0.1))).clock.frames == 1600


def test_time_runs_out_for_a_file_that_takes_too_long(write: Write) -> None:
    path = write("a.ogg", voice(60))
    with pytest.raises(UserError, match="longer than"):
        probe(path, timeout_s=-1)
