"""The demo's background sounds, made from random numbers, sines and other people's voices.

Each function returns samples (frames,) at 16 kHz of any level; the mixing sets the level. They are
meant to be told apart by ear and by eye in a spectrogram, not to pass for recordings.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from demo_speech import BYSTANDERS, SAMPLE_RATE, sentences, speak
from scipy.signal import butter, sosfilt

Random = np.random.Generator


def car(frames: int, random: Random) -> np.ndarray:
    """Inside a car: road rumble, an engine whose harmonics waver, a little cabin fan."""
    road = _band(random.standard_normal(frames), None, 180, order=3)
    engine = _harmonics(frames, random, base_hz=random.uniform(34, 55), count=9, waver=0.02)
    fan = _band(random.standard_normal(frames), 300, 2500)
    return _unit(road) + 0.6 * _unit(engine) + 0.15 * _unit(fan)


def traffic(frames: int, random: Random) -> np.ndarray:
    """A street heard from outside: a far hum, vehicles that pass, now and then a horn."""
    sound = 0.35 * _unit(_pink(frames, random))
    time_s = np.arange(frames) / SAMPLE_RATE
    for _ in range(max(1, round(frames / SAMPLE_RATE / 1.2))):
        nearest_s, length_s = random.uniform(0, time_s[-1]), random.uniform(0.5, 1.0)
        swell = 1 / (1 + ((time_s - nearest_s) / length_s * 2.5) ** 2)
        sound += swell * _unit(_band(random.standard_normal(frames), 90, random.uniform(900, 2200)))
    if random.random() < 0.4:
        start = int(random.uniform(0, 0.6) * frames)
        tone = _harmonics(frames, random, base_hz=random.uniform(390, 440), count=6, waver=0.0)
        sound[start : start + SAMPLE_RATE // 2] += 1.2 * _unit(tone)[start : start + SAMPLE_RATE // 2]
    return sound


def babble(frames: int, random: Random, voices: int = 7) -> np.ndarray:
    """Many people at once: with few voices a single one can almost be followed, as labelers will find."""
    return sum((_unit(_voice(frames, random, index)) for index in range(voices)), np.zeros(frames))


def competing(frames: int, random: Random, voices: int = 1) -> np.ndarray:
    """One or two other people whose words can be followed."""
    return babble(frames, random, voices)


def fan(frames: int, random: Random) -> np.ndarray:
    """Steady moving air with the faint tone of its blades."""
    air = _band(random.standard_normal(frames), 60, random.uniform(1200, 2400), order=1)
    blades = _harmonics(frames, random, base_hz=random.uniform(95, 140), count=3, waver=0.002)
    return _unit(air) + 0.25 * _unit(blades)


def music(frames: int, random: Random) -> np.ndarray:
    """Plucked chords over a bass, in a key and at a pace of chance."""
    beat = int(SAMPLE_RATE * 60 / random.uniform(95, 140) / 2)
    root = random.uniform(45, 57)
    chords = [(0, 4, 7), (9, 12, 16), (5, 9, 12), (7, 11, 14)]
    sound = np.zeros(frames + 4 * beat)
    for number, start in enumerate(range(0, frames, beat)):
        chord = chords[number // 8 % 4]
        notes = [root + 12 + chord[number % 3]] + ([root - 12 + chord[0]] if number % 4 == 0 else [])
        for note in notes:
            length = 4 * beat
            time_s = np.arange(length) / SAMPLE_RATE
            hz = 440 * 2 ** ((note - 69) / 12)
            pluck = sum(np.sin(2 * np.pi * hz * k * time_s) / k * np.exp(-time_s * (2 + k)) for k in range(1, 8))
            sound[start : start + length] += pluck
    return sound[:frames]


def rain(frames: int, random: Random) -> np.ndarray:
    """Dense drops over a bright hiss."""
    drops = np.where(random.random(frames) < 0.006, random.exponential(1.0, frames), 0.0)
    ring = np.exp(-np.arange(80) / 12.0) * np.sin(np.arange(80) * random.uniform(1.2, 1.9))
    hiss = _band(random.standard_normal(frames), 1500, 7000)
    return _unit(np.convolve(drops, ring)[:frames]) + 0.8 * _unit(hiss)


def wind(frames: int, random: Random) -> np.ndarray:
    """Air on the microphone: rumble below 150 Hz in gusts, with buffeting."""
    rumble = _band(random.standard_normal(frames), 15, 150)
    gusts = np.clip(_unit(_band(random.standard_normal(frames), None, 1.5, order=1)) + 1.0, 0.05, None)
    buffets = np.clip(_unit(_band(random.standard_normal(frames), 3, 9)), 0, None)
    return np.asarray(_unit(rumble) * gusts * (0.5 + buffets))


SOURCES: dict[str, Callable[[int, Random], np.ndarray]] = {
    "car_interior": car,
    "road_traffic": traffic,
    "babble": babble,
    "competing_speech": competing,
    "hvac_fan": fan,
    "music": music,
    "weather_nature": rain,
    "wind_on_mic": wind,
}
"""The maker of each source tag's sound."""


def _voice(frames: int, random: Random, index: int) -> np.ndarray:
    """A bystander who talks all the time, from a random place in what they say."""
    voice = BYSTANDERS[(index + int(random.integers(len(BYSTANDERS)))) % len(BYSTANDERS)]
    texts = sentences("de" if voice.startswith("de") else "en")
    said = " ".join(texts[int(number)] for number in random.integers(len(texts), size=3))
    talk = speak(said, voice, pitch=int(random.integers(20, 75)), speed=int(random.integers(150, 200)))
    return np.resize(np.roll(talk, -int(random.integers(talk.size))), frames)


def _band(samples: np.ndarray, low_hz: float | None, high_hz: float, order: int = 2) -> np.ndarray:
    """Butterworth filter; started early so that its onset is not heard."""
    kind, edges = ("lowpass", high_hz) if low_hz is None else ("bandpass", (low_hz, high_hz))
    sections = butter(order, edges, kind, fs=SAMPLE_RATE, output="sos")
    early = np.concatenate([samples[::-1], samples])
    return np.asarray(sosfilt(sections, early)[samples.size :])


def _pink(frames: int, random: Random) -> np.ndarray:
    """Noise whose power falls with frequency, from 20 Hz up."""
    spectrum = np.fft.rfft(random.standard_normal(frames))
    hz = np.maximum(np.fft.rfftfreq(frames, 1 / SAMPLE_RATE), 20)
    return np.fft.irfft(spectrum / np.sqrt(hz), frames)


def _harmonics(frames: int, random: Random, base_hz: float, count: int, waver: float) -> np.ndarray:
    """A tone of ``count`` harmonics whose pitch wavers slowly by the share ``waver``."""
    slow = np.interp(np.arange(frames), np.linspace(0, frames, 8), random.standard_normal(8))
    phase = 2 * np.pi * np.cumsum(base_hz * (1 + waver * slow)) / SAMPLE_RATE
    return sum((np.sin(k * phase + random.uniform(0, 6.28)) / k for k in range(1, count + 1)), np.zeros(frames))


def _unit(samples: np.ndarray) -> np.ndarray:
    """The same sound at a mean power of 1."""
    return samples / max(float(np.sqrt((samples**2).mean())), 1e-12)
