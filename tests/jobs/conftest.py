"""Small real projects and small real sound for the jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

import pytest

from earmark.jobs.projects import new_project
from earmark.store.project import Project
from sounds import write_sound

Recorder = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project with the default guidelines."""
    with new_project(tmp_path / "team.earmark", language="en") as made:
        yield made


@pytest.fixture
def record(tmp_path: Path) -> Recorder:
    """Writes a sound file below the test's folder and returns its path; another name is other content."""

    def write(name: str, *, seconds: float = 0.5, seed: int | None = None, channels: int = 1) -> Path:
        own = seed if seed is not None else crc32(name.encode())
        return write_sound(tmp_path / name, seconds=seconds, seed=own, channels=channels)

    return write
