"""Small sound files, each of its own content."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

RATE = 16_000


def write_sound(path: Path, *, seconds: float = 0.5, seed: int = 1, channels: int = 1) -> Path:
    """Noise as a 16-bit WAV of 16 kHz; another ``seed`` is other content. Makes the folder where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(seed)
    samples = generator.integers(-2000, 2000, (round(seconds * RATE), channels), dtype=np.int16)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path
