"""The sound that is measured on: made here, the same at every run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

SAMPLE_RATE = 16_000


def clips(folder: Path, count: int, seed: int = 1) -> Path:
    """``count`` WAV files of 2 to 6 s, 16 kHz, 16 bit, a hundred to a folder; made once."""
    done = folder / "complete"
    if done.exists():
        return folder
    random = np.random.default_rng(seed)
    noise = (random.standard_normal(SAMPLE_RATE * 8) * 2000).astype(np.int16)
    for number in range(count):
        place = folder / f"{number // 100:04d}"
        place.mkdir(parents=True, exist_ok=True)
        frames = int(random.integers(2 * SAMPLE_RATE, 6 * SAMPLE_RATE))
        start = int(random.integers(0, SAMPLE_RATE * 2))
        samples = noise[start : start + frames].copy()
        samples[:8] = np.frombuffer(number.to_bytes(16, "little"), np.int16)
        soundfile.write(place / f"clip_{number:06d}.wav", samples, SAMPLE_RATE, subtype="PCM_16")
    done.touch()
    return folder


def hour(path: Path, seed: int = 2) -> Path:
    """One FLAC file of an hour, 16 kHz mono; made once."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    with soundfile.SoundFile(path, "w", SAMPLE_RATE, 1, "PCM_16", format="FLAC") as file:
        for minute in range(60):
            level = 500 + 3000 * (minute % 7) / 7
            file.write((random.standard_normal(SAMPLE_RATE * 60) * level).astype(np.int16))
    return path


def hours(path: Path, count: int, seed: int = 4) -> Path:
    """One FLAC file of ``count`` hours, 16 kHz mono: bursts as long as syllables over soft noise; made once."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    frames = SAMPLE_RATE * 60
    times = np.arange(frames) / SAMPLE_RATE
    with soundfile.SoundFile(path, "w", SAMPLE_RATE, 1, "PCM_16", format="FLAC") as file:
        minute = np.zeros(frames)
        for harmonic in range(1, 20):
            minute += np.sin(2 * np.pi * 120 * harmonic * times + harmonic) / harmonic
        minute *= np.maximum(0, np.sin(2 * np.pi * 2.7 * times)) * 3000
        minute += random.standard_normal(frames) * 30
        for number in range(60 * count):
            file.write((minute * (0.3 + 0.7 * (number % 11) / 11)).astype(np.int16))
    return path
