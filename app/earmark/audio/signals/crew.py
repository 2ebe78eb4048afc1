"""Processes that measure side by side: whoever dies or dawdles is known, and everything is measured once.

Each process has a pipe, and two batches so that it never waits for the next. Where one dies, the batch it had
in hand is done again, each task alone: what takes a process along twice, or takes too long, is refused by name.
"""

from __future__ import annotations

import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from earmark.audio.signals.task import Row, SoundTask
from earmark.audio.workers import silence
from earmark.model.errors import UserError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Outcome = tuple[Row, ...] | UserError
Work = Callable[[Sequence[SoundTask]], list[Outcome]]
"""Runs in the process; a module's function."""

LEAST_S = 120.0
"""What a batch may take however short its sound: a busy machine, a slow disk, a process that has to start."""
BATCHES_AHEAD = 2
LOOK_S = 0.2
DEATHS = 2


@dataclass(slots=True)
class _Batch:
    tasks: Sequence[SoundTask]
    deaths: int = 0

    @property
    def limit_s(self) -> float:
        return LEAST_S + sum(task.limit_s for task in self.tasks)


def work_in_processes(
    batches: Iterator[Sequence[SoundTask]],
    work: Work,
    count: int,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[SoundTask, Outcome]]:
    """Do all batches in ``count`` processes; each task comes back once, in no certain order.

    Ends early, with what was under way left out, once ``stopped()`` is true. Raises what ``work`` raises.
    """
    from multiprocessing.connection import wait

    again: deque[_Batch] = deque()
    workers: list[_Worker] = []

    def following() -> _Batch | None:
        if again:
            return again.popleft()
        tasks = next(batches, None)
        return None if tasks is None else _Batch(tasks)

    try:
        while not stopped():
            _give(workers, following, work, count)
            if not any(worker.batches for worker in workers):
                return
            ready = wait([worker.pipe for worker in workers], LOOK_S)
            for worker in list(workers):
                if worker.pipe in ready:
                    came = worker.outcome()
                    if isinstance(came, BaseException):
                        raise came
                    if came is not None:
                        yield from came
                        continue
                elif not worker.is_late:
                    continue
                workers.remove(worker)
                yield from _buried(worker, again)
    finally:
        for worker in workers:
            worker.end()


def _give(workers: list[_Worker], following: Callable[[], _Batch | None], work: Work, count: int) -> None:
    """Two batches for everyone; a new process only where everyone has something to do."""
    for ahead in range(BATCHES_AHEAD):
        for worker in workers:
            if len(worker.batches) <= ahead and (batch := following()) is not None:
                worker.take(batch)
        while not ahead and len(workers) < count and (batch := following()) is not None:
            workers.append(_Worker(work))
            workers[-1].take(batch)


def _buried(worker: _Worker, again: deque[_Batch]) -> Iterator[tuple[SoundTask, Outcome]]:
    """What a process that died or dawdled had: the batch in hand is suspected, the next one is not."""
    late = worker.is_late
    worker.end()
    if not worker.batches:
        return
    in_hand, *unbegun = worker.batches
    again.extend(unbegun)
    deaths = in_hand.deaths + 1
    if len(in_hand.tasks) > 1:
        again.extend(_Batch([task], deaths) for task in in_hand.tasks)
    elif deaths < DEATHS and not late:
        again.append(_Batch(in_hand.tasks, deaths))
    else:
        sentence = "measuring it takes too long" if late else "the process that measures ends at this sound, twice"
        hint = "Convert it to WAV or FLAC with another program and add that."
        yield in_hand.tasks[0], UserError(sentence, hint, str(in_hand.tasks[0].path))


@dataclass(slots=True, eq=False)
class _Worker:
    """One spawned process, what it has to do, and since when."""

    work: Work
    batches: deque[_Batch] = field(default_factory=deque)
    pipe: Connection = field(init=False)
    process: BaseProcess = field(init=False)
    since: float = 0.0

    def __post_init__(self) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, self.work), daemon=True, name="earmark measuring")
        self.process.start()
        theirs.close()

    @property
    def is_late(self) -> bool:
        return bool(self.batches) and time.monotonic() - self.since > self.batches[0].limit_s

    def take(self, batch: _Batch) -> None:
        if not self.batches:
            self.since = time.monotonic()
        self.batches.append(batch)
        try:
            self.pipe.send(batch.tasks)
        except OSError:
            # It died; its pipe is ready to say so, and the batch is done again.
            return

    def outcome(self) -> list[tuple[SoundTask, Outcome]] | BaseException | None:
        """What it did with the batch in hand; None where it died."""
        try:
            came: Any = self.pipe.recv()
        except (EOFError, OSError):
            return None
        if isinstance(came, BaseException):
            return came
        self.since = time.monotonic()
        return list(zip(self.batches.popleft().tasks, came, strict=True))

    def end(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _serve(pipe: Connection, work: Work) -> None:
    """The process: do what comes until the pipe closes. Ctrl+C is for the process that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    silence()
    while True:
        try:
            tasks = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            outcome: object = work(tasks)
        except Exception as error:  # a bug of ours: raised again in the process that asked
            error.__traceback__ = None
            outcome = error
        pipe.send(outcome)
