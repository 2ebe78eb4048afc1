"""Stretches of a recording in a file of their own: heard elsewhere at the recording's own frames."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from made_sound import voice

from earmark.audio.cache import DiskCache
from earmark.audio.carrying import carry
from earmark.audio.cut import cut
from earmark.audio.decode import open_sound
from earmark.audio.probe import probe
from earmark.model.errors import UserError
from earmark.model.recording import Piece

Write = Callable[..., Path]
STRETCHES = ((4_000, 9_000), (1_000, 2_000), (8_000, 12_000))
CARRIED = (Piece(0, 1_000, 2_000), Piece(1_000, 4_000, 12_000))


@pytest.mark.parametrize(
    ("name", "subtype", "flac", "suffix"),
    [
        ("a.wav", "PCM_16", False, ".wav"),
        ("a.wav", "PCM_16", True, ".flac"),
        ("a.wav", "PCM_24", True, ".flac"),
        ("a.wav", "PCM_U8", True, ".flac"),
        ("a.wav", "FLOAT", True, ".wav"),
        ("a.flac", "PCM_24", False, ".flac"),
        ("a.mp3", None, False, ".wav"),
        ("a.ogg", None, True, ".flac"),
    ],
)
def test_stretches_are_heard_at_the_frames_of_the_recording(
    write: Write, cache: DiskCache, tmp_path: Path, name: str, subtype: str | None, flac: bool, suffix: str
) -> None:
    path = write(name, voice(2, channels=2), **({"subtype": subtype} if subtype else {}))
    recording = probe(path)
    taken = carry(path, recording, STRETCHES, tmp_path / "carried" / "a", cache, flac=flac)
    assert taken.file.suffix == suffix
    assert taken.carrier is not None
    assert taken.carrier.pieces == CARRIED
    assert soundfile.info(taken.file).frames == 9_000
    elsewhere = replace(recording, carrier=taken.carrier)
    with open_sound(path, recording, cache) as original, open_sound(taken.file, elsewhere, cache) as carried:
        assert (carried.frames, carried.sample_rate) == (original.frames, original.sample_rate)
        step = 0 if not recording.lossy else 2**-15
        for first, end in (*STRETCHES, (5_001, 5_002), (9_990, 12_000)):
            assert np.abs(carried.read(first, end) - original.read(first, end)).max() <= step
        assert not carried.read(2_000, 4_000).any()
        across = carried.read(1_990, 4_010)
        assert across[:10].any()
        assert not across[10:2_010].any()
        assert across[2_010:].any()
        if not recording.lossy:
            assert (carried.read_exactly(4_000, 5_000) == original.read_exactly(4_000, 5_000)).all()


def test_a_whole_recording_is_carried_as_its_own_bytes(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    path = write("a.mp3", voice(1))
    recording = probe(path)
    taken = carry(path, recording, [(0, recording.clock.frames)], tmp_path / "b", cache, flac=True)
    assert taken.carrier is None
    assert taken.file.read_bytes() == path.read_bytes()


def test_a_whole_recording_can_be_packed_without_loss(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    path = write("a.wav", voice(3))
    recording = probe(path)
    taken = carry(path, recording, [(0, recording.clock.frames)], tmp_path / "b", cache, flac=True)
    assert taken.file.stat().st_size < path.stat().st_size
    elsewhere = replace(recording, carrier=taken.carrier)
    with open_sound(taken.file, elsewhere, cache) as carried, open_sound(path, recording, cache) as original:
        assert (carried.read_exactly(0, carried.frames) == original.read_exactly(0, original.frames)).all()


def test_what_is_cut_from_a_carrier_is_what_would_be_cut_from_the_recording(
    write: Write, cache: DiskCache, tmp_path: Path
) -> None:
    path = write("a.wav", voice(2))
    recording = probe(path)
    taken = carry(path, recording, STRETCHES, tmp_path / "carried" / "a", cache)
    for name, file, one in (
        ("here", path, recording),
        ("there", taken.file, replace(recording, carrier=taken.carrier)),
    ):
        cut(file, one, 4_100, 8_900, tmp_path / f"{name}.wav", cache)
    assert (tmp_path / "here.wav").read_bytes() == (tmp_path / "there.wav").read_bytes()


def test_a_carrier_that_was_changed_is_refused(write: Write, cache: DiskCache, tmp_path: Path) -> None:
    path = write("a.wav", voice(1))
    recording = probe(path)
    taken = carry(path, recording, [(0, 100)], tmp_path / "carried" / "a", cache)
    content = bytearray(taken.file.read_bytes())
    content[-1] ^= 1
    taken.file.write_bytes(content)
    with pytest.raises(UserError, match="content has changed"):
        open_sound(taken.file, replace(recording, carrier=taken.carrier), cache)
