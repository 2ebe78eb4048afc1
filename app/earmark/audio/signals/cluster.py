"""The same measuring on a Dask cluster (extra ``cluster``): for millions of recordings.

The workers run this same package, and see the sound under the same paths. Dask gives the batches of a worker
that dies to another one, and gives up a batch that was there too often when one died, were it by chance. Such
batches are done in the end, task by task, with nothing beside them: what still takes workers along is refused by name.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any

from earmark.audio.signals.crew import Outcome, Work
from earmark.audio.signals.task import SoundTask
from earmark.model.errors import UserError

BATCHES_A_WORKER = 4
"""In flight at once, so that no worker waits and a stop is soon heard."""
CONNECT_S = 10
LOOK_S = 0.5


def require_cluster() -> None:
    """Raises UserError, with the command that installs it, where Dask is not there."""
    if importlib.util.find_spec("distributed") is None:
        command = f'{sys.executable} -m pip install "distributed>=2024.9"'
        raise UserError("measuring on a cluster needs Dask, which is not installed", f"Install it: {command}")


def work_on_cluster(
    batches: Iterator[Sequence[SoundTask]],
    work: Work,
    scheduler: str,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[SoundTask, Outcome]]:
    """Do all batches on the cluster of this scheduler (``tcp://host:port``); each task comes back once.

    Ends early once ``stopped()`` is true. Raises what ``work`` raises, UserError where there is no such cluster.
    """
    require_cluster()
    client = _connected(scheduler)
    under_way: dict[Any, Sequence[SoundTask]] = {}
    again: list[Sequence[SoundTask]] = []

    def give() -> None:
        workers = len(client.nthreads())
        while len(under_way) < BATCHES_A_WORKER * max(1, workers):
            tasks = next(batches, None)
            if tasks is None and again and not under_way:
                tasks = again.pop()
            if tasks is None:
                return
            # Every batch is work of its own (pure=False): Dask would give two equal ones a single answer.
            under_way[client.submit(work, tasks, pure=False, retries=0)] = tasks

    try:
        while not stopped():
            give()
            if not under_way:
                return
            for future in _done(client, list(under_way)):
                yield from _outcomes(future, under_way.pop(future), again)
    finally:
        client.cancel(list(under_way))
        client.close()


def _outcomes(
    future: Any, tasks: Sequence[SoundTask], again: list[Sequence[SoundTask]]
) -> Iterator[tuple[SoundTask, Outcome]]:
    lost_again = import_module("distributed.scheduler").KilledWorker
    cancelled = import_module("distributed.client").FutureCancelledError
    try:
        outcomes: list[Outcome] = future.result()
    except lost_again:
        if len(tasks) > 1:
            again.extend([task] for task in tasks)
            return
        sentence = "the worker of the cluster that measures ends at this sound, again and again"
        yield tasks[0], UserError(sentence, "Convert it to WAV or FLAC with another program.", str(tasks[0].path))
    except cancelled:
        again.append(tasks)
    except ModuleNotFoundError as error:
        hint = "Install this version of Earmark where the workers run."
        raise UserError(f"the workers of the cluster cannot measure ({error})", hint) from error
    else:
        yield from zip(tasks, outcomes, strict=True)


def _done(client: Any, futures: list[Any]) -> list[Any]:
    """Those that are done, waiting a moment for the first."""
    with client.as_current():
        try:
            wait = import_module("distributed").wait
            return list(wait(futures, timeout=LOOK_S, return_when="FIRST_COMPLETED").done)
        except TimeoutError:
            return []


def _connected(scheduler: str) -> Any:
    """A client; Dask has no types of its own."""
    try:
        return import_module("distributed").Client(scheduler, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError, ImportError) as error:
        raise UserError(
            "no Dask scheduler answers there", f"Start one, and name it as in tcp://host:8786 ({error}).", scheduler
        ) from error
