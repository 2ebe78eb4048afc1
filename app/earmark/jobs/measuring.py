"""Measuring the sound signals of every clip that lacks them, in processes or on a cluster.

Stopped, what was measured stays, and another run goes on from there. A recording that cannot be read, or that
takes the measuring process along twice, stops nothing and is in the result with its reason.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from earmark.audio.signals.crew import Outcome, work_in_processes
from earmark.audio.signals.dnsmos import dnsmos_method
from earmark.audio.signals.task import SoundTask, measure_tasks, sound_method
from earmark.jobs.import_result import Refused, shown
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import Pieces
from earmark.model.recording import ClipId
from earmark.model.signal import Readings, SignalMethod
from earmark.store import signals
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.signals import Unmeasured

CLIPS_A_TASK = 100
"""Of a recording that was cut into many clips; its sound is opened once for so many."""
TASKS_A_BATCH = 16
SOUND_A_BATCH_S = 600.0
MOST_PROCESSES = 16
ROWS_A_PIECE = 100
"""What the writer stores at once, in less than 20 ms."""

_Key = tuple[str, tuple[tuple[int, int, int | None], ...]]


@dataclass
class MeasureResult:
    """``measured`` clips are new, ``known`` ones had the method's numbers; refused are recordings, by path."""

    method: SignalMethod
    measured: int = 0
    known: int = 0
    refused: list[Refused] = field(default_factory=list)


def measure(
    project: Project,
    *,
    processes: int | None = None,
    scheduler: str | None = None,
    by_network: bool = False,
    dnsmos: Path | None = None,
    progress: Progress | None = None,
) -> MeasureResult:
    """Measure what lacks numbers of the method in force, and store them a batch at a time.

    In ``processes`` (every core has one unless said otherwise), or on the Dask cluster of ``scheduler``.
    ``by_network`` tells gaps by the network instead of by level; ``dnsmos`` asks that model instead of measuring.
    Raises Cancelled where the user stops, UserError where there is no such cluster or model, or the disk refuses.
    """
    watched = progress if progress is not None else Unwatched()
    method = sound_method(by_network=by_network) if dnsmos is None else dnsmos_method(dnsmos)
    total, known = project.read(lambda db: (signals.measurable(db), signals.known(db, method)))
    result = MeasureResult(method, known=known)
    watched.report(0, total - known, "measuring sound")
    clips: dict[_Key, list[ClipId]] = {}
    lacking = _lacking(project, method, result)
    batches = _batches(_tasks(lacking, clips, by_network=by_network, dnsmos=dnsmos))
    done = 0

    def count(stored: int) -> None:
        result.measured += stored

    pieces = Pieces[int](project, count)
    waiting: list[tuple[ClipId, Readings]] = []
    for rows, clips_done in _measured(_outcomes(batches, processes, scheduler, watched), clips, method, result):
        done += clips_done
        waiting += rows
        if len(waiting) >= ROWS_A_PIECE:
            pieces.send(partial(_store, method=method, rows=waiting))
            waiting = []
        watched.report(min(done, total - known), total - known, "measuring sound")
    if waiting:
        pieces.send(partial(_store, method=method, rows=waiting))
    pieces.finish()
    stop_if_cancelled(watched)
    result.refused.sort(key=lambda one: one.path)
    watched.report(total - known, total - known, "measuring sound")
    return result


def default_processes() -> int:
    """One for each core that this process may use."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(MOST_PROCESSES, allowed))


def _outcomes(
    batches: Iterator[Sequence[SoundTask]], processes: int | None, scheduler: str | None, progress: Progress
) -> Iterator[tuple[SoundTask, Outcome]]:
    if scheduler is None:
        return work_in_processes(
            batches, measure_tasks, processes or default_processes(), lambda: bool(progress.cancelled)
        )
    from earmark.audio.signals.cluster import work_on_cluster

    return work_on_cluster(batches, measure_tasks, scheduler, lambda: bool(progress.cancelled))


def _measured(
    outcomes: Iterator[tuple[SoundTask, Outcome]],
    clips: dict[_Key, list[ClipId]],
    method: SignalMethod,
    result: MeasureResult,
) -> Iterator[tuple[list[tuple[ClipId, Readings]], int]]:
    """What each task brought, as rows to store, and how many clips it spoke of."""
    for task, outcome in outcomes:
        ids = clips.pop(_key(task))
        if isinstance(outcome, Exception):
            result.refused.append(Refused(shown(task.path), None, outcome.reason))
            yield [], len(ids)
            continue
        rows: list[tuple[ClipId, Readings]] = [
            (clip, dict(zip(method.signals, row, strict=True))) for clip, row in zip(ids, outcome, strict=True)
        ]
        yield rows, len(ids)


def _lacking(project: Project, method: SignalMethod, result: MeasureResult) -> Iterator[Unmeasured]:
    """What is to be measured, a page at a time; what has no sound here is refused."""
    after: int | None = 0
    while after is not None:
        page, after = project.read(partial(signals.unmeasured, method=method, after=after))
        for one in page:
            if one.path is not None:
                yield one
                continue
            result.refused.append(Refused(one.name, None, "its sound is not where it was. Find it again with relink."))


def _tasks(
    lacking: Iterator[Unmeasured], clips: dict[_Key, list[ClipId]], *, by_network: bool, dnsmos: Path | None
) -> Iterator[SoundTask]:
    """Tasks of bounded size; ``clips`` learns whose numbers each will bring."""
    for one in lacking:
        assert one.path is not None
        for start in range(0, len(one.clips), CLIPS_A_TASK):
            part = one.clips[start : start + CLIPS_A_TASK]
            stretches = tuple((clip.first, clip.end, clip.channel) for clip in part)
            task = SoundTask(one.path, one.recording, stretches, by_network, dnsmos, one.mtime_ns)
            clips[_key(task)] = [clip.clip for clip in part]
            yield task


def _batches(tasks: Iterator[SoundTask]) -> Iterator[Sequence[SoundTask]]:
    """Batches that are worth a message, and not so long that a stop has to wait for them."""
    batch: list[SoundTask] = []
    sound_s = 0.0
    for task in tasks:
        batch.append(task)
        sound_s += task.sound_s
        if len(batch) >= TASKS_A_BATCH or sound_s >= SOUND_A_BATCH_S:
            yield batch
            batch, sound_s = [], 0.0
    if batch:
        yield batch


def _key(task: SoundTask) -> _Key:
    return task.recording.id, task.clips


def _store(db: Database, method: SignalMethod, rows: Sequence[tuple[ClipId, Readings]]) -> int:
    return signals.put(db, method, rows)
