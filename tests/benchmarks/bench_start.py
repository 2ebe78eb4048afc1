"""From the start of the process to a painted clip, against a bare PySide6 window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, median

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.model.people import Role
from earmark.store import labelers

DRIVER = Path(__file__).with_name("first_picture.py")


class Run(NamedTuple):
    """One start: wall clock, processor and peak memory up to the first picture."""

    seconds: float
    processor: float
    megabytes: float


def measure(scratch: Path, *, rounds: int = 11) -> list[Figure]:
    """Bare window and Earmark in turn; the first round warms the disk cache and does not count."""
    short = _project(scratch / "start.earmark", corpora.clips(scratch / "clips_100", 100))
    long = _project(scratch / "hour.earmark", corpora.hour(scratch / "hour" / "hour.flac").parent)
    home, hour_home = scratch / "start_home", scratch / "hour_home"
    kinds = {"bare": "bare", "loaded": "loaded", "clip": str(short), "hour": str(long)}
    runs: dict[str, list[Run]] = {kind: [] for kind in kinds}
    for number in range(rounds + 1):
        for kind, what in kinds.items():
            if kind == "hour":
                shutil.rmtree(hour_home, ignore_errors=True)
            run = _run(what, hour_home if kind == "hour" else home)
            if number:
                runs[kind].append(run)

    def middle(kind: str, part: str) -> float:
        return median([getattr(run, part) for run in runs[kind]])

    beside, used = middle("bare", "seconds"), middle("bare", "processor")
    return [
        Figure(
            "start to a painted short clip", middle("clip", "seconds"), "s", 2.2 * beside, beside, "bare PySide6 window"
        ),
        Figure("seconds of processor in it", middle("clip", "processor"), "s", None, used, "bare PySide6 window"),
        Figure(
            "a bare window with numpy and soundfile", middle("loaded", "seconds"), "s", None, beside, "without them"
        ),
        Figure(
            "start to an hour of FLAC painted, nothing cached",
            middle("hour", "seconds"),
            "s",
            1.6,
            remark="Sonic Visualiser 1.6 s",
        ),
        Figure("resident memory then", middle("hour", "megabytes"), "MB", 200),
    ]


def _project(path: Path, folder: Path) -> Path:
    if not path.exists():
        with new_project(path) as project:
            import_paths(project, [folder])
            project.write(lambda db: labelers.add(db, "Ada", Role.LABELER)).result()
    return path


def _run(what: str, home: Path) -> Run:
    """One start, with user folders of its own."""
    folders = {
        name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    environment = {**os.environ, **folders, "EARMARK_BENCHMARK_BEGAN": str(time.monotonic())}
    # As for a user from the second start on: compiled once, even where this shell keeps Python from doing so.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home.parent / "bytecode")
    output = subprocess.run(
        [sys.executable, str(DRIVER), what], env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )
    return Run(*map(float, output.stdout.split()))
