"""Small real projects and small real sound for the jobs."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from earmark.jobs.projects import new_project
from earmark.store.project import Project

RATE = 16_000

Recorder = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project with the default guidelines."""
    with new_project(tmp_path / "team.earmark", language="en") as made:
        yield made


@pytest.fixture
def record(tmp_path: Path) -> Recorder:
    """Writes a sound file of its own content below the test's folder and returns its path."""

    def write(name: str, *, seconds: float = 0.5, seed: int = 0, channels: int = 1) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        generator = np.random.default_rng(seed if seed else abs(hash(name)))
        samples = generator.integers(-2000, 2000, (round(seconds * RATE), channels), dtype=np.int16)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(channels)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())
        return path

    return write
