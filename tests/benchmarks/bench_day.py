"""A day of 200 clips by keys in one process: the memory that it takes, and how soon sound follows a key."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, percentile
from tests.hearing import SoundServer

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project
from earmark.model.people import Role
from earmark.store import labelers

DRIVER = Path(__file__).with_name("working_day.py")
CLIPS = 200


def measure(scratch: Path) -> list[Figure]:
    path = scratch / f"day_{time.time_ns()}.earmark"
    with new_project(path) as project:
        import_paths(project, [corpora.clips(scratch / "clips_1000", 1_000)])
        project.write(lambda db: labelers.add(db, "Ada", Role.LABELER)).result()
    with _loudspeaker() as address:
        output = subprocess.run(
            [sys.executable, str(DRIVER), str(path), str(CLIPS)],
            env={**os.environ, **address},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=600,
        )
    told = json.loads(output.stdout)
    figures = [
        Figure(
            f"resident memory after a day of {CLIPS} clips",
            told["resident_mb"],
            "MB",
            250,
            remark=f"at most {told['peak_mb']:.0f} MB",
        )
    ]
    if told["to_sound_s"]:
        middle = percentile(told["to_sound_s"], 0.5) * 1000
        soonest = percentile(told["to_sound_s"], 0.95) * 1000
        figures.append(
            Figure("key press to the stream started, p95", soonest, "ms", 80, remark=f"median {middle:.1f} ms")
        )
    return figures


@contextmanager
def _loudspeaker() -> Iterator[dict[str, str]]:
    """A sound server of the benchmark's own, where PulseAudio is installed; else the day is silent."""
    if shutil.which("pulseaudio") is None:
        yield {}
        return
    with tempfile.TemporaryDirectory() as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            yield {"PULSE_SERVER": server.address}
        finally:
            server.stop()
