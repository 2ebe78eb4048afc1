"""Import of a folder of clips against the bare loop of hash and header."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import soundfile
from tests.benchmarks import corpora
from tests.benchmarks.figures import Figure, median

from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project


def measure(scratch: Path, *, clips: int = 10_000, rounds: int = 3) -> list[Figure]:
    """Each round times the bare loop and an import into a new project, one after the other."""
    folder = corpora.clips(scratch / f"clips_{clips}", clips)
    _bare_loop(folder)
    bare, imported = [], []
    for number in range(rounds):
        bare.append(_bare_loop(folder))
        imported.append(_import(folder, scratch / f"import_{number}_{time.time_ns()}.earmark", clips))
    work = f"import {clips:,} WAV clips of a folder"
    limit = 2.5 * clips / 10_000
    return [
        Figure(work, median(imported), "s", limit, median(bare), "bare hash and header"),
        Figure(f"{work}, ratio", median(imported) / median(bare), "x", 1.5),
    ]


def _bare_loop(folder: Path) -> float:
    began = time.perf_counter()
    for path in sorted(folder.rglob("*.wav")):
        hashlib.sha256(path.read_bytes()).hexdigest()
        soundfile.info(path)
    return time.perf_counter() - began


def _import(folder: Path, project_path: Path, clips: int) -> float:
    with new_project(project_path) as project:
        began = time.perf_counter()
        result = import_paths(project, [folder])
        took = time.perf_counter() - began
    if result.added != clips:
        raise RuntimeError(f"{result.added} of {clips} clips were imported: {result.refused[:3]}")
    return took
