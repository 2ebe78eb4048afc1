"""Who speaks in the demo, what they say, and how espeak-ng says it.

espeak-ng is needed to make the demo's sound, not to run Earmark. Its output is the same for the
same version, voice and text.
"""

from __future__ import annotations

import csv
import io
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

SAMPLE_RATE = 16_000
SENTENCES = Path(__file__).with_name("demo_sentences.csv")


@dataclass(frozen=True)
class Speaker:
    """A voice of espeak-ng with its pitch (0 to 99) and speed (words a minute), and the device it speaks into."""

    name: str
    language: str
    voice: str
    pitch: int
    speed: int
    device: str


SPEAKERS = (
    Speaker("Alice", "en", "en-gb+f2", 55, 165, "headset"),
    Speaker("Brian", "en", "en-gb+m1", 40, 170, "headset"),
    Speaker("Cora", "en", "en-us+f4", 60, 180, "headset"),
    Speaker("Derek", "en", "en-us+m3", 30, 160, "car kit"),
    Speaker("Edith", "en", "en-gb-scotland+f3", 50, 160, "car kit"),
    Speaker("Frank", "en", "en-gb-x-rp+m7", 45, 175, "telephone"),
    Speaker("Grace", "en", "en-029+f1", 58, 170, "headset"),
    Speaker("Hanna", "de", "de+f2", 55, 165, "headset"),
    Speaker("Ingo", "de", "de+m2", 38, 170, "car kit"),
    Speaker("Jule", "de", "de+f5", 62, 175, "headset"),
    Speaker("Karl", "de", "de+m6", 28, 160, "telephone"),
    Speaker("Lena", "de", "de+f4", 48, 168, "headset"),
)

BYSTANDERS = ("en-us+m5", "en-gb+f5", "de+m4", "en-us+f3", "de+f3", "en-gb+m2", "en-029+m4", "de+m1")
"""Voices of the people in the background; none of them is a speaker."""


def sentences(language: str) -> list[str]:
    """The demo's sentences in one language, in the order of the file."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file) if row["language"] == language]


def speak(text: str, voice: str, pitch: int = 50, speed: int = 170) -> np.ndarray:
    """The sentence as samples (frames,) at 16 kHz, silence at both ends trimmed to 0.1 s."""
    command = ["espeak-ng", "-v", voice, "-p", str(pitch), "-s", str(speed), "--stdout", text]
    wave = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    samples, sample_rate = soundfile.read(io.BytesIO(wave), dtype="float64")
    samples = soxr.resample(samples, sample_rate, SAMPLE_RATE)
    loud = np.flatnonzero(np.abs(samples) > 0.01 * np.abs(samples).max())
    margin = SAMPLE_RATE // 10
    return np.pad(samples[loud[0] : loud[-1] + 1], margin)


def active_power(samples: np.ndarray) -> float:
    """Mean power over the frames of 20 ms in which the voice is within 35 dB of its loudest frame."""
    length = SAMPLE_RATE // 50
    frames = samples[: samples.size // length * length].reshape(-1, length)
    power = (frames**2).mean(axis=1)
    return float(power[power > power.max() * 10**-3.5].mean())
