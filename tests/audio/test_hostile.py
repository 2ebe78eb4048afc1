"""292 odd, broken and lying files: none crashes, hangs or is taken for what it is not."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from earmark.audio.cache import DiskCache
from earmark.audio.decode import open_sound
from earmark.audio.probe import Probed, probe_many


@pytest.fixture(scope="module")
def outcomes(shared_data: Path) -> dict[str, Probed]:
    folder = shared_data / "hostile"
    with (folder / "expected.csv").open(encoding="utf-8", newline="") as file:
        names = [row["path"] for row in csv.DictReader(file)]
    paths = [folder / name for name in names]
    probed = list(probe_many(paths, timeout_s=20))
    assert sorted(one.path for one in probed) == sorted(paths)
    return {one.path.relative_to(folder).as_posix(): one for one in probed}


def test_each_is_accepted_or_refused_in_one_sentence(outcomes: dict[str, Probed]) -> None:
    accepted = [one for one in outcomes.values() if one.recording is not None]
    for one in outcomes.values():
        if one.recording is None:
            assert one.refusal is not None
            assert one.refusal.where == str(one.path)
            assert len(one.refusal.sentence) > 10
            assert "\n" not in one.refusal.reason
            assert not one.refusal.sentence.endswith(".")
    print(f"{len(accepted)} accepted, {len(outcomes) - len(accepted)} refused")
    assert 180 <= len(accepted) <= 195


def test_accepted_files_decode_to_the_frames_of_their_clock(outcomes: dict[str, Probed], cache: DiskCache) -> None:
    for one in outcomes.values():
        if one.recording is not None:
            with open_sound(one.path, one.recording, cache) as sound:
                assert sum(len(block) for block in sound.blocks()) == one.recording.clock.frames, one.path


REFUSED = {
    "channels_65535.wav": "Too many channels",
    "channels_zero.wav": "Channel count is zero",
    "data_size_zero_but_data_present.wav": "promises no sound, but 169,600 bytes follow",
    "float_nan_inf.wav": "3 samples are not numbers",
    "header_then_nothing_44B.wav": "promises 169,600 bytes of sound, the file holds none",
    "headerless_s16le_16k.raw": "no sound in a format",
    "png_renamed.wav": "a PNG picture",
    "riff_header_cut_at_20B.wav": "no sound can be decoded",
    "sample_rate_zero.wav": "no sound can be decoded",
    "sample_rate_4294967295.wav": "no sound can be decoded",
    "text_renamed.wav": "text, not sound",
    "truncated.flac": "promises 5.3 s of sound, the file holds 704 ms",
    "truncated.mp3": "promises 5.4 s of sound, the file holds 2 s",
    "truncated.ogg": "ends in the middle",
    "truncated.opus": "ends in the middle",
    "truncated_mid_data_odd_byte.wav": "promises 5.3 s of sound, the file holds 1.9 s",
    "truncated_no_moov.m4a": "no sound can be decoded",
    "unknown_codec_0x1234.wav": "no sound can be decoded",
    "zero_bytes.wav": "empty",
    "zero_samples_header_only.wav": "a header but no sound",
}


def test_damaged_clips_are_refused_for_the_right_reason(outcomes: dict[str, Probed]) -> None:
    for name, part in REFUSED.items():
        refusal = outcomes[f"made_from_real_speech/{name}"].refusal
        assert refusal is not None, name
        assert part in refusal.sentence, name


FRAMES = {
    "aac.m4a": 84_800,
    "alac.m4a": 84_800,
    "mp3_noxing.mp3": 86_400,
    "mp3_vbr.mp3": 84_800,
    "opus.opus": 84_800,
    "opus_in_webm.webm": 254_400,
    "data_size_0xFFFFFFFF_streamed.wav": 84_800,
    "riff_size_zero.wav": 84_800,
    "trailing_garbage.wav": 84_800,
    "rf64.wav": 84_800,
    "one_sample.wav": 1,
}
PADDING = {"aac.m4a": 1024, "mp3_noxing.mp3": 1152, "opus_in_webm.webm": 960}
"""Formats whose last codec frame some versions of FFmpeg keep whole; the clock says which counted."""


def test_sound_clips_are_accepted_with_their_frames(outcomes: dict[str, Probed]) -> None:
    for name, frames in FRAMES.items():
        recording = outcomes[f"made_from_real_speech/{name}"].recording
        assert recording is not None, name
        assert 0 <= recording.clock.frames - frames <= PADDING.get(name, 0), name
    made = [name for name in outcomes if name.startswith("made_from_real_speech/")]
    refused = [name for name in made if outcomes[name].recording is None]
    assert {name.split("/")[1] for name in refused} == set(REFUSED)
