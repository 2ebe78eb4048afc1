"""The mean spectrum of stretches of sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from earmark.audio.cache import DiskCache
from earmark.audio.probe import probe
from earmark.audio.spectra import MAX_WINDOWS, Spectrum, gaps_between, mean_spectrum

RATE = 16_000


def spectrum(folder: Path, samples: np.ndarray, stretches: list[tuple[int, int]]) -> Spectrum | None:
    path = folder / "sound.wav"
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return mean_spectrum(path, probe(path), np.array(stretches, np.int64).reshape(-1, 2), DiskCache(folder / "cache"))


def test_only_what_lies_in_the_stretches_is_heard(tmp_path: Path) -> None:
    times = np.arange(4 * RATE) / RATE
    hum = 0.01 * np.sin(2 * np.pi * 100 * times)
    voice = 0.3 * np.sin(2 * np.pi * 1500 * times) * ((times >= 1) & (times < 2))
    whole = spectrum(tmp_path, hum + voice, [(RATE, 2 * RATE)])
    gaps = spectrum(tmp_path, hum + voice, [(0, RATE), (2 * RATE, 4 * RATE)])
    assert whole is not None
    assert gaps is not None
    assert whole.loudest_hz == pytest.approx(1500, abs=16)
    assert gaps.loudest_hz == pytest.approx(100, abs=16)
    assert gaps.level_db.max() == pytest.approx(-40, abs=1.5)
    assert gaps.total_db == pytest.approx(-40, abs=0.5)
    assert gaps.share_below(300) > 0.99


def test_the_level_of_noise_is_that_of_its_samples_however_many_windows_are_heard(tmp_path: Path) -> None:
    noise = np.random.default_rng(4).normal(0, 0.05, RATE * 240)
    assert len(noise) / 512 > MAX_WINDOWS
    found = spectrum(tmp_path, noise, [(0, len(noise))])
    assert found is not None
    # A full-scale sine has a mean square of one half.
    assert found.total_db == pytest.approx(20 * np.log10(0.05 * np.sqrt(2)), abs=0.1)
    assert found.share_below(4000) == pytest.approx(0.5, abs=0.01)


def test_stretches_too_short_for_a_window_have_no_spectrum(tmp_path: Path) -> None:
    assert spectrum(tmp_path, np.zeros(RATE), [(0, 500)]) is None
    assert spectrum(tmp_path, np.zeros(RATE), []) is None


def test_gaps_are_what_lies_in_no_stretch() -> None:
    speech = np.array([[50, 100], [200, 300]])
    assert gaps_between(speech, 0, 400).tolist() == [[0, 50], [100, 200], [300, 400]]
    assert gaps_between(speech, 60, 250).tolist() == [[100, 200]]
    assert gaps_between(np.zeros((0, 2), np.int64), 5, 9).tolist() == [[5, 9]]
    assert gaps_between(speech, 210, 290).tolist() == []
