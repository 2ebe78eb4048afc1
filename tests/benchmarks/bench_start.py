"""From the start of the process to a painted clip, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, median

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.model.people import Role
from earmark.store import labelers

DRIVER = Path(__file__).with_name("first_picture.py")


def measure(scratch: Path, *, rounds: int = 11) -> list[Figure]:
    """Bare window and Earmark in turn; the first round warms the disk cache and does not count."""
    short = _project(scratch / "start.earmark", corpora.clips(scratch / "clips_100", 100))
    long = _project(scratch / "hour.earmark", corpora.hour(scratch / "hour" / "hour.flac").parent)
    bare, clip, hour, memory = [], [], [], []
    for number in range(rounds + 1):
        home = scratch / "start_home"
        took = (_run("bare", home)[0], _run(str(short), home)[0])
        long_took, long_memory = _run(str(long), scratch / f"hour_home_{number}")
        if number:
            bare.append(took[0])
            clip.append(took[1])
            hour.append(long_took)
            memory.append(long_memory)
    beside = median(bare)
    return [
        Figure("start to a painted short clip", median(clip), "s", 2.2 * beside, beside, "bare PySide6 window"),
        Figure(
            "start to an hour of FLAC painted, nothing cached", median(hour), "s", 1.6, remark="Sonic Visualiser 1.6 s"
        ),
        Figure("resident memory then", median(memory), "MB", 200),
    ]


def _project(path: Path, folder: Path) -> Path:
    if not path.exists():
        with new_project(path) as project:
            import_paths(project, [folder])
            project.write(lambda db: labelers.add(db, "Ada", Role.LABELER)).result()
    return path


def _run(what: str, home: Path) -> tuple[float, float]:
    """Seconds and megabytes of one run, with user folders of its own."""
    folders = {
        name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    environment = {**os.environ, **folders, "EARMARK_BENCHMARK_BEGAN": str(time.monotonic())}
    output = subprocess.run(
        [sys.executable, str(DRIVER), what], env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )
    seconds, megabytes = output.stdout.split()
    return float(seconds), float(megabytes)
