"""What is read from headers without decoding: promises, MPEG frames, Ogg pages; foreign bytes harm nobody."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from made_sound import voice

from earmark.audio import mpeg, ogg
from earmark.audio.durations import spoken_duration
from earmark.audio.kinds import kind_of
from earmark.audio.promise import promise

Write = Callable[..., Path]
STARTS = [b"RIFF", b"RIFX", b"RF64", b"riff", b"FORM", b"caff", b".snd", b"NIST_1A", b"OggS", b"ID3", b"\xff\xfb"]


@pytest.mark.parametrize("suffix", ["wav", "aiff", "au", "caf", "w64", "rf64", "nist"])
def test_a_whole_file_holds_what_its_header_promises(write: Write, suffix: str) -> None:
    path = write(f"a.{suffix}", (voice(0.5, channels=2) * 3000).astype(np.int16), container=suffix.upper())
    content = path.read_bytes()
    made = promise(io.BytesIO(content), len(content))
    assert made is not None
    assert made.declared == 8000 * 2 * 2
    assert not made.broken
    cut = promise(io.BytesIO(content[:-5000]), len(content) - 5000)
    assert cut is not None
    assert cut.broken is (len(content) - 5000 < content.find(b"data") + 32_000 or suffix != "caf")


@settings(max_examples=300, deadline=None)
@given(start=st.sampled_from(STARTS), rest=st.binary(max_size=400))
def test_foreign_bytes_harm_nobody(start: bytes, rest: bytes) -> None:
    for content in (start + rest, start + b"\x00\x00\x00\x10WAVE" + rest, start + b"\xff" * 8 + rest):
        made = promise(io.BytesIO(content), len(content))
        assert made is None or made.held <= len(content)
        frames = mpeg.survey(content)
        assert frames is None or frames.frames <= len(content)
        ogg.survey(content)
        kind_of(content)


@pytest.mark.parametrize(("rate", "spf"), [(16_000, 576), (44_100, 1152)])
def test_mpeg_frames_are_counted_without_decoding(write: Write, rate: int, spf: int) -> None:
    path = write("a.mp3", voice(10, rate), rate)
    found = mpeg.survey(path.read_bytes())
    assert found is not None
    assert found.indexed
    assert (found.sample_rate, found.samples) == (rate, spf)
    assert found.promised == found.frames
    assert 0 <= found.sample_frames - soundfile.info(path).frames < 4 * spf


def test_megabytes_of_sync_bytes_are_walked_in_bounded_time() -> None:
    assert mpeg.survey(b"\xff" * 10_000_000) is None
    assert mpeg.survey(b"\xff\xfb" * 5_000_000) is None
    assert ogg.survey(b"OggS" + bytes(23) * 1000).codec == ""


def test_an_ogg_cut_in_a_page_and_a_chained_one_are_told(write: Write) -> None:
    content = write("a.ogg", voice(3)).read_bytes()
    whole = ogg.survey(content)
    assert (whole.cut_off, whole.chained, whole.codec) == (False, False, "VORBIS")
    assert ogg.survey(content[:-1]).cut_off
    assert ogg.survey(content + content).chained
    assert not ogg.survey(content + b"junk behind the end").cut_off


def test_durations_are_said_as_people_say_them() -> None:
    assert spoken_duration(11_520) == "3 h 12 min"
    assert spoken_duration(3599.8) == "1 h 0 min"
    assert spoken_duration(59.97) == "1 min 0 s"
    assert spoken_duration(4) == "4 s"
    assert spoken_duration(0.9999) == "1 s"
    assert spoken_duration(0) == "0 ms"
