"""Probing foreign files in processes of their own, which may crash or hang without harm.

Each process has one file at a time, so whoever dies or dawdles is known by name; all others go on.
Processes are spawned when first needed and serve until the import ends.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from earmark.model.errors import UserError
from earmark.model.recording import Recording

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

GRACE_S = 5.0
"""What a process gets on top of its file's time-out to say so itself."""
SECONDS_PER_BYTE = 1e-6
"""What a time-out grows by: an hour of M4A (30 MB) decodes in 4 s here, on a slow laptop in 20."""
START_S = 60.0
"""How long a process may take to start on a busy machine."""

Probe = Callable[[Path, float], Recording]
"""Runs inside the process: (path, time-out in seconds) to a recording, or UserError."""


@dataclass(frozen=True, slots=True)
class Probed:
    """One file of an import: its recording, or why it is refused."""

    path: Path
    recording: Recording | None
    refusal: UserError | None = None


class Isolated:
    """A few processes that probe what is handed to ``submit``; results come through ``done``."""

    def __init__(self, probe: Probe, limit: int, timeout_s: float, done: Callable[[Probed | BaseException], None]):
        self._probe = probe
        self._limit = limit
        self._timeout_s = timeout_s
        self._done = done
        self._waiting: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._unfinished = 0

    def submit(self, path: Path) -> None:
        """Queue a file; one more process is started where all are at work and the limit allows it."""
        with self._lock:
            self._unfinished += 1
            if len(self._threads) < min(self._limit, self._unfinished):
                thread = threading.Thread(target=self._serve, name=f"probing {len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()
        self._waiting.put(path)

    def close(self) -> None:
        """End all processes, at work or not."""
        self._stopping.set()
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        """One thread for one process: hands it files, replaces it when it dies."""
        worker: _Worker | None = None
        try:
            while (path := self._waiting.get()) is not None and not self._stopping.is_set():
                if worker is None:
                    worker = _Worker(self._probe)
                outcome = worker.ask(path, self._timeout_s, self._stopping)
                if not worker.alive:
                    worker = None
                with self._lock:
                    self._unfinished -= 1
                self._done(outcome)
        except BaseException as error:
            self._done(error)
            raise
        finally:
            if worker is not None:
                worker.end()


class _Worker:
    """One spawned process and the pipe to it."""

    def __init__(self, probe: Probe) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_work, args=(theirs, probe), daemon=True, name="earmark probe"
        )
        self._process.start()
        theirs.close()
        self.alive = True
        self._ready = False

    def ask(self, path: Path, timeout_s: float, stopping: threading.Event) -> Probed | BaseException:
        """The file's outcome; a dead or late process is ended, and its file refused."""
        try:
            if not self._ready:
                self._wait(START_S, stopping)
                self._pipe.recv()
                self._ready = True
            self._pipe.send((path, timeout_s))
            limit_s = timeout_s + _size(path) * SECONDS_PER_BYTE + GRACE_S
            if not self._wait(limit_s, stopping):
                self.end()
                return Probed(path, None, _refusal(path, f"reading it took longer than {limit_s - GRACE_S:.0f} s"))
            outcome = self._pipe.recv()
        except (EOFError, OSError):
            self.end()
            return Probed(path, None, _refusal(path, "it makes the decoder crash"))
        if isinstance(outcome, Recording):
            return Probed(path, outcome)
        if isinstance(outcome, UserError):
            return Probed(path, None, outcome)
        assert isinstance(outcome, BaseException)
        return outcome

    def end(self) -> None:
        self.alive = False
        self._pipe.close()
        self._process.kill()
        self._process.join()

    def _wait(self, seconds: float, stopping: threading.Event) -> bool:
        """Whether something came in time; looks up now and then for a stop."""
        while seconds > 0 and not stopping.is_set():
            if self._pipe.poll(min(0.2, seconds)):
                return True
            seconds -= 0.2
        return False


def _work(pipe: Connection, probe: Probe) -> None:
    """The process: probe what comes until the pipe closes."""
    silence()
    pipe.send(None)
    while True:
        try:
            path, timeout_s = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            outcome: object = probe(path, timeout_s)
        except UserError as error:
            outcome = error
        except Exception as error:  # a bug of ours: raised again as it is, in the process that asked
            error.__traceback__ = None
            outcome = error
        pipe.send(outcome)


def silence() -> None:
    """Decoders complain about every odd file on the terminal; the refusal says it in our words."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            os.dup2(nothing, stream.fileno())
    os.close(nothing)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _refusal(path: Path, sentence: str) -> UserError:
    return UserError(sentence, "Convert it to WAV or FLAC with another program and add that.", str(path))
