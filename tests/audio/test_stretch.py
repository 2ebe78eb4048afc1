"""Other speeds and other rates: the same pitch, true places, no seams."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_sound import voice

from earmark.audio.resample import Resampler, resample
from earmark.audio.stretch import stretch, stretched

RATE = 16_000


@pytest.mark.parametrize("speed", [0.25, 0.5, 0.8, 1.25, 2.0, 3.0])
def test_pitch_stays_and_length_follows_the_speed(speed: float) -> None:
    tone = (0.3 * np.sin(2 * np.pi * 440 * np.arange(RATE * 8) / RATE)).astype(np.float32)[:, None]
    made = stretch(tone, RATE, speed)
    assert made.dtype == np.float32
    assert len(made) == round(len(tone) / speed)
    power = np.abs(np.fft.rfft(made[:, 0] * np.hanning(len(made)))) ** 2
    frequency = np.fft.rfftfreq(len(made), 1 / RATE)
    # The centre, not the highest line: at a quarter of the speed the stretcher's random phases widen the tone.
    near = abs(frequency - 440) < 20
    assert power[near].sum() > 0.9 * power.sum()
    assert np.average(frequency[near], weights=power[near]) == pytest.approx(440, abs=1)


@pytest.mark.parametrize("speed", [0.5, 1.5])
def test_seams_of_a_long_sound_cannot_be_heard(speed: float) -> None:
    tone = (0.3 * np.sin(2 * np.pi * 220 * np.arange(RATE * 70) / RATE)).astype(np.float32)[:, None]
    made = stretch(tone, RATE, speed)[:, 0]
    inner = made[RATE:-RATE].astype(np.float64)
    frame = RATE // 50
    loudness = np.sqrt((inner[: len(inner) // frame * frame].reshape(-1, frame) ** 2).mean(axis=1))
    assert loudness.min() > 0.8 * np.median(loudness)
    assert loudness.max() < 1.2 * np.median(loudness)
    assert np.abs(np.diff(inner)).max() < 2 * 0.3 * 2 * np.pi * 220 / RATE


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_places_stay_true_however_long_it_is(speed: float) -> None:
    samples = np.zeros((RATE * 65, 1), np.float32)
    noise = np.random.default_rng(1).standard_normal((800, 1)).astype(np.float32) * 0.3
    places = [3, 17, 31, 47, 61]
    for place in places:
        samples[place * RATE : place * RATE + 800] = noise
    made = np.abs(stretch(samples, RATE, speed)[:, 0])
    for place in places:
        middle = (place * RATE + 400) / speed
        around = made[int(middle - 0.3 * RATE) : int(middle + 0.3 * RATE)]
        centre = (around**2 * np.arange(len(around))).sum() / (around**2).sum() - 0.3 * RATE
        assert abs(centre) < 0.03 * RATE


def test_normal_speed_changes_nothing() -> None:
    samples = voice(40, channels=2)
    np.testing.assert_allclose(stretch(samples, RATE, 1.0), samples, atol=1e-6)


@settings(max_examples=20, deadline=None)
@given(frames=st.integers(0, 50_000), speed=st.sampled_from([0.25, 0.7, 1.3, 3.0]), channels=st.integers(1, 2))
def test_any_length_comes_out_as_long_as_it_should(frames: int, speed: float, channels: int) -> None:
    made = stretch(np.zeros((frames, channels), np.float32), RATE, speed)
    assert made.shape == (round(frames / speed), channels)
    assert not made.any()


def test_pieces_come_one_by_one_and_the_first_soon() -> None:
    read: list[tuple[int, int]] = []
    samples = voice(60)

    def reading(first: int, end: int) -> np.ndarray:
        read.append((first, end))
        return samples[first:end]

    pieces = stretched(reading, RATE, len(samples), RATE, 1.5)
    first = next(pieces)
    assert len(read) == 1
    assert read[0][1] - read[0][0] < 4 * RATE
    rest = list(pieces)
    assert len(first) + sum(len(piece) for piece in rest) == round((len(samples) - RATE) / 1.5)
    assert max(end - start for start, end in read) <= 30 * RATE


@pytest.mark.parametrize("speed", [0.2, 3.1, 0, -1, float("nan")])
def test_speeds_that_do_not_exist_are_our_mistake(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        stretch(voice(0.1), RATE, speed)


def test_resampling_in_pieces_is_resampling_at_once() -> None:
    samples = voice(2, channels=2)
    resampler = Resampler(16_000, 48_000, 2)
    pieces = [resampler.add(samples[at : at + 5000], last=at + 5000 >= len(samples)) for at in range(0, 32_000, 5000)]
    joined = np.concatenate(pieces)
    at_once = resample(samples, 16_000, 48_000)
    assert len(joined) == len(at_once) == 96_000
    np.testing.assert_allclose(joined, at_once, atol=1e-4)
    assert resample(samples, 16_000, 16_000) is samples
