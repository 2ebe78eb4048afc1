"""All sound signals of a folder of clips against the bare loop that decodes them."""

from __future__ import annotations

import time
from pathlib import Path

import soundfile
from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, median

from earmark.audio.probe import probe
from earmark.audio.signals.task import SoundTask, measure_tasks
from earmark.jobs.importing import import_paths
from earmark.jobs.measuring import default_processes
from earmark.jobs.measuring import measure as measure_project
from earmark.jobs.projects import new_project

ONE_CORE_CLIPS = 1_000


def measure(scratch: Path, *, clips: int = 10_000, rounds: int = 3) -> list[Figure]:
    """Each round times the bare loop, the measuring of some clips on one core, and the job with all its processes."""
    folder = corpora.clips(scratch / f"clips_{clips}", clips)
    paths = sorted(folder.rglob("*.wav"))
    some = paths[:: max(1, clips // ONE_CORE_CLIPS)]
    tasks = [SoundTask(path, one, ((0, one.clock.frames, None),)) for path in some for one in (probe(path),)]
    measure_tasks(tasks[:20])
    bare, alone, whole = [], [], []
    for number in range(rounds):
        bare.append(_bare_loop(paths))
        few = _bare_loop(some, cpu=True)
        began = time.process_time()
        measure_tasks(tasks)
        alone.append((time.process_time() - began) / few)
        whole.append(_job(folder, scratch / f"measure_{number}_{time.time_ns()}.earmark", clips))
    work = f"measure {clips:,} WAV clips"
    cores = default_processes()
    return [
        Figure(
            f"{work}, {cores} processes", median(whole), "s", None, median(bare), "bare loop that decodes, one core"
        ),
        Figure(f"{work}, ratio to that loop", median(whole) / median(bare), "x", 3.0),
        Figure("measure a clip on one core, ratio of processor time to decoding it", median(alone), "x", 6.0),
    ]


def _bare_loop(paths: list[Path], *, cpu: bool = False) -> float:
    clock = time.process_time if cpu else time.perf_counter
    began = clock()
    for path in paths:
        soundfile.read(path, dtype="float32", always_2d=True)
    return clock() - began


def _job(folder: Path, project_path: Path, clips: int) -> float:
    with new_project(project_path) as project:
        import_paths(project, [folder])
        began = time.perf_counter()
        result = measure_project(project)
        took = time.perf_counter() - began
    if result.measured != clips:
        raise RuntimeError(f"{result.measured} of {clips} clips were measured: {result.refused[:3]}")
    return took
