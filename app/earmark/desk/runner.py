"""Jobs in threads of their own, with progress and Stop; results come back to the window's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from earmark.jobs.progress import Cancelled, Progress
from earmark.model.errors import UserError

T = TypeVar("T")

_BETWEEN_REPORTS_S = 0.05
"""A job may report every file; the window hears of it at most twenty times a second."""


class Job(QObject):
    """One running piece of work. It is its own ``Progress``, called from its own thread."""

    progressed = Signal(int, object, str)
    """Done, total (None while unknown), and what is being done."""
    ended = Signal()
    _came_to_an_end = Signal(object, object)

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.started_at = time.monotonic()
        self._stop = threading.Event()
        self._last_report = 0.0
        self._thread: threading.Thread | None = None

    def report(self, done: int, total: int | None, message: str) -> None:
        now = time.monotonic()
        if now - self._last_report >= _BETWEEN_REPORTS_S or done == total:
            self._last_report = now
            self.progressed.emit(done, total, message)

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the job to end; it does so where stopping is safe."""
        self._stop.set()

    def wait(self, timeout_s: float) -> bool:
        """Whether the job's thread has ended within the time: for closing only."""
        if self._thread is not None:
            self._thread.join(timeout_s)
            return not self._thread.is_alive()
        return True

    def run(self, work: Callable[[Progress], Any]) -> None:
        self._thread = threading.Thread(target=self._work, args=(work,), name=f"job: {self.title}", daemon=True)
        self._thread.start()

    def _work(self, work: Callable[[Progress], Any]) -> None:
        # Whatever ends the job must reach the window, which tells faults of the world from bugs.
        try:
            result = work(self)
        except BaseException as error:
            self._came_to_an_end.emit(None, error)
            return
        self._came_to_an_end.emit(result, None)


class Runner(QObject):
    """Starts jobs and tells the window about them."""

    started = Signal(object)
    refused = Signal(str)
    stopped = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    @property
    def running(self) -> tuple[Job, ...]:
        """Every job that runs, in the order of their starts."""
        return tuple(self._running)

    @property
    def newest(self) -> Job | None:
        """The job that was started last and still runs."""
        return self._running[-1] if self._running else None

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Run ``work(progress)``; ``then(result)`` or ``failed(error)`` is called on this object's thread."""
        job = Job(title, self)
        self._running.append(job)

        def end(result: Any, error: BaseException | None) -> None:
            self._running.remove(job)
            job.ended.emit()
            job.deleteLater()
            if error is None:
                then(result)
            elif isinstance(error, Cancelled):
                self.stopped.emit(title)
            elif isinstance(error, UserError):
                failed(error) if failed is not None else self.refused.emit(str(error))
            else:
                raise error

        job._came_to_an_end.connect(_Ending(end, job).take, Qt.ConnectionType.QueuedConnection)
        self.started.emit(job)
        job.run(work)
        return job

    def stop_all(self, timeout_s: float = 5.0) -> None:
        """Ask every job to stop and give it a moment: for closing."""
        for job in list(self._running):
            job.stop()
        for job in list(self._running):
            job.wait(timeout_s)


class _Ending(QObject):
    """Receives the end on the window's thread: a plain function would run on the job's."""

    def __init__(self, end: Callable[[Any, BaseException | None], None], job: Job) -> None:
        super().__init__(job)
        self._end = end

    def take(self, result: Any, error: BaseException | None) -> None:
        self._end(result, error)
