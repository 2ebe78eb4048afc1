"""Integrated loudness against the cases of EBU Tech 3341 (version 4, table 1) that sines can make."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from earmark.audio.cache import DiskCache
from earmark.audio.integrated_loudness import MAX_PEAK, Level, LevelMeter, integrated_level
from earmark.audio.probe import probe
from earmark.audio.samples import MIX

Samples = NDArray[np.float32]


def sine(*parts: tuple[float, float], rate: int = 48_000, channels: int = 2) -> Samples:
    """1 kHz, as (peak level in dBFS, seconds) one after the other, the same on all channels."""
    level = np.concatenate([np.full(round(seconds * rate), 10 ** (db / 20)) for db, seconds in parts])
    tone = level * np.sin(2 * np.pi * 1000 * np.arange(len(level)) / rate)
    return np.repeat(tone[:, None], channels, axis=1).astype(np.float32)


def level_of(samples: Samples, rate: int = 48_000, block: int = 77_777) -> Level:
    meter = LevelMeter(rate)
    for at in range(0, len(samples), block):
        meter.add(samples[at : at + block])
    return meter.level()


@pytest.mark.parametrize(
    ("parts", "lufs"),
    [
        pytest.param([(-23, 20)], -23, id="case 1"),
        pytest.param([(-33, 20)], -33, id="case 2"),
        pytest.param([(-36, 10), (-23, 60), (-36, 10)], -23, id="case 3, relative gate"),
        pytest.param([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23, id="case 4, both gates"),
        pytest.param([(-26, 20), (-20, 20.1), (-26, 20)], -23, id="case 5, within the gate"),
    ],
)
def test_the_cases_of_tech_3341_are_measured_within_a_tenth(parts: list[tuple[float, float]], lufs: float) -> None:
    assert level_of(sine(*parts)).loudness == pytest.approx(lufs, abs=0.1)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 44_100])
def test_at_the_rates_of_speech_it_is_the_same(rate: int) -> None:
    assert level_of(sine((-36, 5), (-23, 20), rate=rate), rate).loudness == pytest.approx(-23, abs=0.1)


def test_a_mono_clip_is_as_loud_as_the_same_sound_on_both_sides() -> None:
    assert level_of(sine((-23, 5), channels=1)).loudness == pytest.approx(-23, abs=0.1)


def test_blocks_make_no_difference() -> None:
    sound = sine((-30, 2), (-20, 1.234))
    assert level_of(sound, block=1_000).loudness == pytest.approx(level_of(sound, block=10**9).loudness, abs=1e-9)


def test_silence_has_no_loudness_and_stays_as_it_is() -> None:
    assert level_of(np.zeros((48_000, 2), np.float32)) == Level(None, 0.0)
    assert Level(None, 0.0).gain == 1.0


def test_a_clip_shorter_than_a_block_is_measured_all_the_same() -> None:
    assert level_of(sine((-23, 0.25))).loudness == pytest.approx(-23, abs=0.3)


def test_the_gain_reaches_the_target_unless_a_peak_would_clip() -> None:
    assert 20 * np.log10(Level(-35.0, 0.1).gain) == pytest.approx(12.0)
    assert Level(-35.0, 0.5).gain * 0.5 == pytest.approx(MAX_PEAK)


def test_a_stretch_and_a_channel_of_a_file_are_measured_and_kept(tmp_path: Path) -> None:
    left, right = sine((-40, 5), (-23, 5), channels=1), sine((-30, 10), channels=1)
    path = tmp_path / "two.wav"
    soundfile.write(path, np.concatenate([left, right], axis=1), 48_000, subtype="FLOAT")
    recording, cache = probe(path), DiskCache(tmp_path / "cache", 10**8)

    def measured(channel: int | None) -> Level:
        return integrated_level(path, recording, 5 * 48_000, 10 * 48_000, cache, channel=channel)

    assert measured(0).loudness == pytest.approx(-23, abs=0.1)
    assert measured(1).loudness == pytest.approx(-30, abs=0.1)
    mixed = 20 * np.log10((10 ** (-23 / 20) + 10 ** (-30 / 20)) / 2)
    assert measured(MIX).loudness == pytest.approx(mixed, abs=0.1)
    path.unlink()
    assert measured(0).loudness == pytest.approx(-23, abs=0.1)
