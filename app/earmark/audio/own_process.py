"""A process of its own for work that holds the interpreter lock: in a thread it would stall the window."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

P = ParamSpec("P")
R = TypeVar("R")


class OwnProcess:
    """One spawned process for one kind of work; begun when first needed, begun again if it dies."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()

    def __call__(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What ``work``, a module's function, returns there. Blocks until done: for workers only.

        Raises what ``work`` raises, and BrokenExecutor or OSError where the process died twice or
        cannot be started.
        """
        try:
            return self._started().submit(work, *args, **kwargs).result()
        except (BrokenExecutor, OSError):
            self.close()
        return self._started().submit(work, *args, **kwargs).result()

    def close(self) -> None:
        """End the process once it is done with what it has."""
        with self._lock:
            if self._pool is not None:
                self._pool.shutdown(wait=False, cancel_futures=True)
                atexit.unregister(self.close)
            self._pool = None

    def _started(self) -> ProcessPoolExecutor:
        # Loaded when first needed: the start need not wait for them.
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
                # A pool that lives on until Python takes its modules apart complains on the terminal.
                atexit.register(self.close)
            return self._pool
