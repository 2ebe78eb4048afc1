"""The real program in a process of its own, and small real sound."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from sounds import write_sound


@dataclass(frozen=True)
class Ended:
    """How a run ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output, which must be one JSON document and nothing else."""
        return json.loads(self.out)


class Earmark(Protocol):
    def __call__(self, *arguments: object, folder: Path | None = None) -> Ended: ...


@pytest.fixture
def earmark(tmp_path: Path) -> Earmark:
    """Runs ``earmark …`` as a user does, in the test's folder."""

    def run(*arguments: object, folder: Path | None = None) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "earmark", *map(str, arguments)],
            cwd=folder or tmp_path,
            env=dict(os.environ),
            capture_output=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def sounds(tmp_path: Path) -> Path:
    """A folder with three recordings."""
    for number in (1, 2, 3):
        write_sound(tmp_path / "sound" / f"{number}.wav", seed=number)
    return tmp_path / "sound"
