"""Decibels against full scale, the same as librosa's."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
from made_sound import voice

from earmark.audio.spectrogram import (
    Scale,
    SpectrogramSettings,
    decibels,
    levels_of,
    power_columns,
    row_frequencies,
    rows_of,
)


def level_db(samples: np.ndarray, starts: np.ndarray, rate: int, settings: SpectrogramSettings) -> np.ndarray:
    return decibels(rows_of(power_columns(samples, starts, rate, settings), rate, settings))


@pytest.mark.parametrize(("rate", "window_s"), [(16_000, 0.032), (44_100, 0.025), (8_000, 0.005)])
def test_levels_are_those_of_librosa(rate: int, window_s: float) -> None:
    samples = voice(2, rate)
    settings = SpectrogramSettings(window_s=window_s)
    n_fft = settings.n_fft(rate)
    hop = n_fft // 4
    starts = np.arange((len(samples) - n_fft) // hop + 1) * hop
    amplitude = np.abs(librosa.stft(samples[:, 0], n_fft=n_fft, hop_length=hop, center=False))
    full_scale = np.hanning(n_fft + 1)[:-1].sum() / 2
    expected = librosa.amplitude_to_db(amplitude, ref=full_scale, amin=1e-10 * full_scale, top_db=None)
    ours = level_db(samples, starts, rate, settings).T
    audible = expected > -100
    assert audible.mean() > 0.9
    np.testing.assert_allclose(ours[audible], expected[audible], atol=0.02)


def test_mel_rows_are_those_of_librosa() -> None:
    rate = 16_000
    samples = voice(1, rate)
    settings = SpectrogramSettings(scale=Scale.MEL, fmin_hz=50, fmax_hz=7000)
    n_fft = settings.n_fft(rate)
    starts = np.arange(50) * 160
    expected = librosa.feature.melspectrogram(
        y=samples[: 49 * 160 + n_fft, 0], sr=rate, n_fft=n_fft, hop_length=160, center=False,
        fmin=50, fmax=7000, n_mels=128, norm=None,
    )  # fmt: skip
    full_scale = (np.hanning(n_fft + 1)[:-1].sum() / 2) ** 2
    ours = level_db(samples, starts, rate, settings).T
    assert ours.shape == expected.shape
    expected_db = librosa.power_to_db(expected, ref=full_scale, amin=1e-20 * full_scale, top_db=None)
    audible = expected_db > -100
    np.testing.assert_allclose(ours[audible], expected_db[audible], atol=0.02)
    assert np.all(np.diff(row_frequencies(rate, settings)) > 0)


def test_no_mel_row_stays_dark_with_a_window_too_short_for_it() -> None:
    settings = SpectrogramSettings(scale=Scale.MEL, window_s=0.008, fmax_hz=4000)
    noise = np.random.default_rng(1).normal(0, 0.1, (4000, 1)).astype(np.float32)
    levels = level_db(noise, np.arange(30) * 100, 16_000, settings)
    assert levels.min(axis=0).min() > -90


@pytest.mark.parametrize("amplitude_db", [0, -20, -60])
def test_a_sine_reads_its_own_level_in_its_own_row(amplitude_db: float) -> None:
    rate = 16_000
    settings = SpectrogramSettings()
    frequencies = row_frequencies(rate, settings)
    row = 40
    sine = 10 ** (amplitude_db / 20) * np.sin(2 * np.pi * frequencies[row] * np.arange(rate) / rate)
    levels = level_db(sine[:, None].astype(np.float32), np.array([0, 4000]), rate, settings)
    assert levels.argmax(axis=1).tolist() == [row, row]
    np.testing.assert_allclose(levels[:, row], amplitude_db, atol=0.01)


def test_opposite_channels_do_not_vanish() -> None:
    mono = voice(0.5)
    settings = SpectrogramSettings()
    starts = np.arange(10) * 300
    both = power_columns(np.hstack((mono, -mono)), starts, 16_000, settings)
    np.testing.assert_allclose(both, power_columns(mono, starts, 16_000, settings), rtol=1e-5)


def test_silence_is_the_floor_and_not_minus_infinity() -> None:
    settings = SpectrogramSettings()
    levels = level_db(np.zeros((2000, 1), np.float32), np.array([0]), 16_000, settings)
    assert np.all(levels == -200)
    assert np.all(levels_of(levels, settings) == 0)


def test_levels_run_from_floor_to_ceiling() -> None:
    settings = SpectrogramSettings(floor_db=-100, ceiling_db=0)
    given = np.array([[-300, -100, -50, 0, 40]], np.float32)
    assert levels_of(given, settings).tolist() == [[0, 0, 128, 255, 255]]


def test_a_limited_band_has_only_its_rows() -> None:
    settings = SpectrogramSettings(fmin_hz=1000, fmax_hz=4000)
    frequencies = row_frequencies(16_000, settings)
    assert (frequencies[0], frequencies[-1]) == (1000, 4000)
    power = power_columns(voice(0.2), np.array([0]), 16_000, settings)
    assert rows_of(power, 16_000, settings).shape == (1, len(frequencies))
