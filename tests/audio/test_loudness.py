"""Momentary loudness: the filters of BS.1770, and the signals of EBU Tech 3341."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from earmark.audio.cache import DiskCache
from earmark.audio.drawing import Overtaken
from earmark.audio.loudness import k_weighting, momentary_loudness
from earmark.audio.probe import probe


def measured(folder: Path, samples: np.ndarray, rate: int, channel: int | None = None) -> np.ndarray:
    path = folder / f"{rate}.wav"
    soundfile.write(path, samples, rate, subtype="FLOAT")
    cache = DiskCache(folder / "cache", 1 << 26)
    recording = probe(path)
    found = momentary_loudness(path, recording, 0, len(samples), cache, channel=channel)
    again = momentary_loudness(path, recording, 0, len(samples), cache, channel=channel)
    assert np.array_equal(found, again)
    return found


def test_at_48_khz_the_filters_are_the_tables_of_bs_1770() -> None:
    shelf = [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585]
    high_pass = [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621]
    np.testing.assert_allclose(k_weighting(48_000), [shelf, high_pass], atol=1e-8)


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000])
@pytest.mark.parametrize("level_db", [-23.0, -33.0])
def test_a_stereo_sine_has_the_loudness_of_ebu_tech_3341(tmp_path: Path, rate: int, level_db: float) -> None:
    sine = 10 ** (level_db / 20) * np.sin(2 * np.pi * 1000 * np.arange(3 * rate) / rate)
    found = measured(tmp_path, np.stack((sine, sine), axis=1), rate)
    assert len(found) == 30
    np.testing.assert_allclose(found[4:], level_db, atol=0.1)
    np.testing.assert_allclose(
        measured(tmp_path, np.stack((sine, sine), axis=1), rate, 0)[4:], level_db - 3.01, atol=0.1
    )


def test_loudness_follows_the_sound_within_its_window_and_silence_is_no_minus_infinity(tmp_path: Path) -> None:
    rate = 16_000
    sound = np.zeros(12 * rate + 700)
    sound[5 * rate : 7 * rate] = 0.1 * np.sin(2 * np.pi * 1000 * np.arange(2 * rate) / rate)
    found = measured(tmp_path, sound, rate)
    assert len(found) == 121
    assert found[49] == -100
    np.testing.assert_allclose(found[53:70], -23.0, atol=0.1)
    assert found[80] < -60


def test_nobody_waits_for_what_is_overtaken(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros(16_000), 16_000)
    recording = probe(tmp_path / "a.wav")
    with pytest.raises(Overtaken):
        momentary_loudness(
            tmp_path / "a.wav", recording, 0, 16_000, DiskCache(tmp_path / "cache"), overtaken=lambda: True
        )
