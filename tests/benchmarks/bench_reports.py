"""Export of 10,000 labels, and agreement: through a project at 10,000 clips, on columns at 1,000,000."""

from __future__ import annotations

import csv
import random
import sqlite3
import time
from pathlib import Path

import numpy as np
from rapidfuzz.distance import Levenshtein
from tests.benchmarks.figures import Figure, median
from tests.simulations.million_clips import project as million

from earmark.jobs.exporting import export
from earmark.jobs.importing import import_paths
from earmark.jobs.projects import new_project, open_project
from earmark.jobs.reports import agreement_report
from earmark.measure.agreement import agreement
from earmark.measure.slices import SliceInput
from earmark.measure.slices.edits import clip_edits
from earmark.model.normalizing import NormalizingSettings

TAGS = ("car_interior", "road_traffic", "babble", "music", "hvac_fan", "wind_on_mic")


def measure(scratch: Path, *, labels: int = 10_000, rounds: int = 3) -> list[Figure]:
    """Labels of two labelers for half as many clips, brought in by the label table."""
    path = _project(scratch, labels)
    figures = []
    with open_project(path, read_only=True) as project:
        for name in ("labels", "jsonl"):
            times = [
                _timed(lambda n=number, f=name: export(project, scratch / f"out_{time.time_ns()}_{n}.{f}", f))  # type: ignore[misc]
                for number in range(rounds)
            ]
            figures.append(Figure(f"export {labels:,} labels as {name}", median(times), "s", 0.5 * labels / 10_000))
        times = [_timed(lambda: agreement_report(project)) for _ in range(rounds)]
        figures.append(Figure(f"agreement report of a project, {labels // 2:,} clips × 2 labelers", median(times), "s"))
    small, large = million(10_000, 1_000), million(1_000_000, 10_000)
    figures.append(
        Figure(
            "agreement, 10,000 clips × 2 × 20 tags", median([_timed(lambda: agreement(small)) for _ in range(3)]), "s"
        )
    )
    figures.append(Figure("agreement, 1,000,000 clips × 2 × 20 tags", _timed(lambda: agreement(large)), "s", 5.0))
    figures += _transcripts(random.Random(7))
    figures.append(Figure("an SQLite commit with fsync, for comparison", _commit(scratch), "ms"))
    return figures


def _project(scratch: Path, labels: int) -> Path:
    path = scratch / f"labels_{labels}.earmark"
    if path.exists():
        return path
    chance = random.Random(5)
    table = scratch / f"labels_{labels}.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "labeler", "transcript", "tags", "environment", "speaker"])
        for clip in range(labels // 2):
            words = " ".join(chance.choices(["turn", "left", "at", "the", "next", "light", "please", "stop"], k=8))
            tag = chance.choice(TAGS)
            for labeler in ("Ada", "Ben"):
                said = tag if chance.random() < 0.85 else chance.choice(TAGS)
                row = [
                    f"c/{clip:06d}.wav",
                    labeler,
                    words,
                    f"{said}:{chance.randint(1, 3)}",
                    "small_room",
                    f"s{clip % 200}",
                ]
                writer.writerow(row)
    with new_project(path) as project:
        import_paths(project, [table], without_audio=True)
    return path


def _transcripts(chance: random.Random, *, clips: int = 50_000) -> list[Figure]:
    """A model's errors on clips that two people transcribed, and a bare loop of rapidfuzz over the same pairs."""
    vocabulary = [f"word{number}" for number in range(3000)]
    true = [chance.choices(vocabulary, k=12) for _ in range(clips)]
    said, ada, ben = (
        [" ".join(word if chance.random() > rate else chance.choice(vocabulary) for word in text) for text in true]
        for rate in (0.1, 0.03, 0.03)
    )
    people = np.column_stack([np.array(texts, object) for texts in (ada, ben)])
    given = SliceInput(np.array(said, object), people, np.arange(clips) % 500, ())
    pairs = [pair for texts in ((said, ada), (said, ben), (ada, ben)) for pair in zip(*texts, strict=True)]
    settings = NormalizingSettings()
    clip_edits(given, settings)  # normal forms are remembered from here on

    def bare() -> None:
        for one, other in pairs:
            Levenshtein.distance(one.split(), other.split())

    loop = median([_timed(bare) for _ in range(3)])
    made = median([_timed(lambda: clip_edits(given, settings)) for _ in range(3)])
    return [
        Figure(f"rapidfuzz's bare loop over {len(pairs):,} pairs of 12 words", loop, "s"),
        Figure(f"a model's errors on {clips:,} clips of two labelers, the same pairs", made, "s", 2 * loop),
    ]


def _timed(work: object) -> float:
    assert callable(work)
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _commit(scratch: Path) -> float:
    """Milliseconds of one durable commit, median of 100."""
    path = scratch / f"commit_{time.time_ns()}.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (x)")
    times = [_timed(lambda: connection.execute("INSERT INTO t VALUES (1)")) for _ in range(100)]
    connection.close()
    return median(times) * 1000
