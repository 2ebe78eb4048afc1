"""Signals measured from sound whose properties were put there."""

from __future__ import annotations

import math

import librosa
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

from earmark.audio.integrated_loudness import LevelMeter
from earmark.audio.signals.measuring import measure_clip, pieces
from earmark.audio.signals.shape import _mel_filters
from earmark.audio.signals.wada import WadaMeter, expected_g, wada_curve
from earmark.audio.speech import speech_in
from earmark.model.signal import SHAPE_SIGNALS, SOUND_SIGNALS, Readings, Signal

RATE = 16_000
Array = NDArray[np.float32]


def white(seconds: float, level_db: float, seed: int = 1, rate: int = RATE) -> Array:
    noise = np.random.default_rng(seed).standard_normal(round(seconds * rate)) * 10 ** (level_db / 20)
    return noise.astype(np.float32)[:, None]


def words(seconds: float = 6.0, level_db: float = -20.0, rate: int = RATE) -> Array:
    """Bursts of half a second of broad sound, with pauses of half a second of nothing."""
    on = (np.arange(round(seconds * rate)) // (rate // 2)) % 2 == 0
    return np.asarray(white(seconds, level_db, seed=9, rate=rate) * on[:, None], np.float32)


def measured(samples: Array, rate: int = RATE, **more: object) -> Readings:
    return measure_clip(lambda first, end: samples[first:end], 0, len(samples), rate, **more)  # type: ignore[arg-type]


def test_the_wada_curve_has_the_integrated_values() -> None:
    assert [round(expected_g(level), 3) for level in (0, 10, 20)] == [0.462, 0.667, 0.956]
    levels, curve = wada_curve()
    assert (levels[0], levels[-1]) == (-20, 100)
    assert (np.diff(curve) > 0).all()


@pytest.mark.parametrize("snr_db", [-5, 0, 10, 25])
def test_wada_finds_the_ratio_of_gamma_speech_and_gaussian_noise(snr_db: float) -> None:
    chance = np.random.default_rng(3)
    speech = chance.gamma(0.4, size=400_000) * chance.choice((-1, 1), 400_000)
    noise = chance.standard_normal(400_000) * speech.std() * 10 ** (-snr_db / 20)
    meter = WadaMeter()
    meter.add((0.01 * (speech + noise) + 0.2).astype(np.float32))
    assert meter.snr_db() == pytest.approx(snr_db, abs=0.7)


def test_the_gap_ratio_is_that_of_the_speech_over_its_active_frames() -> None:
    found = measured(words(level_db=-20) + white(6, -35))
    assert found[Signal.GAP_SNR] == pytest.approx(15, abs=0.5)
    assert found[Signal.SPEECH] == pytest.approx(0.5, abs=0.03)
    assert found[Signal.GAP] == pytest.approx(3, abs=0.2)
    assert found[Signal.NOISE_FLOOR] == pytest.approx(-35.5, abs=1)
    assert measured(words(0.5) + white(0.5, -35))[Signal.GAP_SNR] is None, "under .3 s of gap"


def test_digital_silence_around_the_sound_is_no_gap() -> None:
    quiet = np.zeros((RATE, 1), np.float32)
    sound = words() + white(6, -35)
    framed = measured(np.concatenate((quiet, sound, quiet)))
    assert framed[Signal.GAP_SNR] == pytest.approx(measured(sound)[Signal.GAP_SNR], abs=0.5)
    assert framed[Signal.NOISE_FLOOR] == pytest.approx(-35.5, abs=1)


def test_loudness_is_that_of_the_filters() -> None:
    chance = np.random.default_rng(4)
    stereo = np.concatenate((words() + white(6, -40), words(level_db=-30)), axis=1)
    low = sosfilt(butter(2, 300, fs=RATE, output="sos"), white(4, -20), axis=0).astype(np.float32)
    for samples, rate in ((stereo, RATE), (low, RATE), (white(0.2, -30), RATE), (white(3, -25, rate=48_000), 48_000)):
        meter = LevelMeter(rate)
        meter.add(samples)
        assert measured(samples, rate)[Signal.LOUDNESS] == pytest.approx(meter.level().loudness, abs=0.2)
    soft = (chance.standard_normal((RATE, 1)) * 1e-5).astype(np.float32)
    assert measured(soft)[Signal.LOUDNESS] is None


def test_clipping_is_found_also_when_it_was_made_softer_afterwards() -> None:
    sound = words(level_db=-12)
    assert measured(sound)[Signal.CLIPPING] == 0
    low = np.sin(2 * np.pi * 60 * np.arange(RATE) / RATE).astype(np.float32)[:, None]
    assert measured(np.round(low * 0.9 * 2**15) / np.float32(2**15))[Signal.CLIPPING] == 0, "a tone is round at its top"
    loud = np.sin(2 * np.pi * 200 * np.arange(RATE) / RATE).astype(np.float32)[:, None] * 2
    share = np.mean(np.abs(loud) >= 1)
    assert measured(np.clip(loud, -1, 1))[Signal.CLIPPING] == pytest.approx(share, abs=0.02)
    assert measured(np.clip(loud, -1, 1) * np.float32(0.3))[Signal.CLIPPING] == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize(("top_hz", "rate"), [(3400, 16_000), (8000, 44_100)])
def test_the_bandwidth_is_where_the_sound_ends_and_not_half_the_sample_rate(top_hz: int, rate: int) -> None:
    sound = words(level_db=-15, rate=rate) + white(6, -40, rate=rate)
    cut = sosfilt(butter(20, top_hz, fs=rate, output="sos"), sound, axis=0).astype(np.float32)
    assert measured(sound, rate)[Signal.BANDWIDTH] == pytest.approx(rate / 2, rel=0.02)
    assert measured(cut, rate)[Signal.BANDWIDTH] == pytest.approx(top_hz, rel=0.5)
    assert measured(cut, rate)[Signal.BANDWIDTH] > top_hz * 0.97


def test_the_shape_tells_rumble_from_hiss() -> None:
    rumble = sosfilt(butter(4, 120, fs=RATE, output="sos"), white(6, -20), axis=0).astype(np.float32)
    car, hiss = measured(words() + rumble), measured(words() + white(6, -40))
    assert car[Signal.GAP_LOW] > 0.95
    assert hiss[Signal.GAP_LOW] < 0.05
    assert car[Signal.GAP_CENTROID] < 200 < 3500 < hiss[Signal.GAP_CENTROID]
    assert car[Signal.GAP_FLATNESS] < 0.1 < 0.9 < hiss[Signal.GAP_FLATNESS]
    assert car[SHAPE_SIGNALS[0]] > car[SHAPE_SIGNALS[-1]] + 40
    narrow = measured(words(rate=8000) + white(6, -40, rate=8000), 8000)
    assert [name for name in SHAPE_SIGNALS if narrow[name] is None] == list(SHAPE_SIGNALS[19:])


@pytest.mark.parametrize(("rate", "n_fft"), [(16_000, 512), (44_100, 1440), (48_000, 1536)])
def test_the_mel_bands_are_those_of_librosa(rate: int, n_fft: int) -> None:
    expected = librosa.filters.mel(sr=rate, n_fft=n_fft, n_mels=len(SHAPE_SIGNALS), fmax=8000, norm=None)
    np.testing.assert_allclose(_mel_filters(rate, n_fft)[0], expected, atol=1e-6)


def test_a_long_clip_is_measured_a_minute_at_a_time() -> None:
    sound = np.concatenate([words(60) + white(60, level) for level in (-45, -30)])
    asked: list[int] = []

    def read(first: int, end: int) -> Array:
        asked.append(end - first)
        return sound[first:end]

    found = measure_clip(read, 0, len(sound), RATE)
    assert max(asked) <= 60 * RATE
    noise = 10 * math.log10((10**-4.5 + 10**-3) / 2)
    assert found[Signal.GAP_SNR] == pytest.approx(-20 - noise, abs=0.5)
    assert list(pieces(0, 10, RATE)) == [(0, 10)]


def test_silence_and_crumbs_of_sound_have_no_numbers_but_make_no_trouble() -> None:
    for samples in (np.zeros((RATE, 1), np.float32), np.zeros((0, 1), np.float32), white(0.001, -20), white(0.04, -20)):
        found = measured(samples)
        assert set(found) == set(SOUND_SIGNALS)
        assert all(value is None or math.isfinite(value) for value in found.values())
    assert measured(np.zeros((RATE, 1), np.float32))[Signal.WADA_SNR] is None


def test_gaps_may_be_told_by_given_speech() -> None:
    sound = words() + white(6, -35)
    told = np.array([[first, first + RATE // 2] for first in range(0, len(sound), RATE)], np.int64)
    found = measured(sound, speech=told)
    assert found[Signal.SPEECH] == pytest.approx(0.52, abs=0.02)
    assert found[Signal.GAP_SNR] == pytest.approx(15, abs=0.3)
    assert measured(sound, speech=np.zeros((0, 2), np.int64))[Signal.SPEECH] == 0


def test_the_ratio_of_real_speech_in_noise_is_near_the_true_one(shared_data) -> None:
    errors = []
    for path in sorted((shared_data / "noisy" / "mixed").glob("*_1[05]dB.flac"))[:12]:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
        true = float(path.stem.rsplit("_", 1)[1].removesuffix("dB"))
        errors.append(measured(samples, rate)[Signal.GAP_SNR] - true)
        assert 0 < measured(samples, rate, speech=speech_in(samples, rate))[Signal.SPEECH] <= 1
    assert np.abs(errors).mean() < 4
