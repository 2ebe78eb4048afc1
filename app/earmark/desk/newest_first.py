"""Work in the background where the newest wish counts: a newer request overtakes those that wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Hashable
from enum import IntEnum


class Urgency(IntEnum):
    """Neighbours are fetched only while nobody waits for what is on screen."""

    AHEAD = 0
    WANTED = 1


class NewestFirst:
    """A few threads that take the most urgent, then the newest work; the same key is done once.

    Work runs on one of the threads and reports by itself, through a signal. Threads are started
    with the first work and die with the program.
    """

    def __init__(self, name: str, threads: int = 1) -> None:
        self._name = name
        self._limit = threads
        self._threads: list[threading.Thread] = []
        self._waiting: dict[Hashable, tuple[Urgency, int, Callable[[], None]]] = {}
        self._running: set[Hashable] = set()
        self._changed = threading.Condition()
        self._count = 0
        self._closed = False

    def submit(self, key: Hashable, work: Callable[[], None], urgency: Urgency = Urgency.WANTED) -> None:
        """Do ``work`` soon. What waits under the same key is replaced; what runs under it is enough."""
        with self._changed:
            if self._closed or key in self._running:
                return
            self._count += 1
            self._waiting[key] = (urgency, self._count, work)
            if len(self._threads) < self._limit:
                thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._threads.append(thread)
                thread.start()
            self._changed.notify()

    def keep(self, keys: Collection[Hashable]) -> None:
        """Forget all that waits under other keys."""
        with self._changed:
            for key in [key for key in self._waiting if key not in keys]:
                del self._waiting[key]

    def close(self, timeout_s: float = 2.0) -> None:
        """Forget what waits, and wait for what runs."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(timeout_s)

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._waiting and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return
                key = max(self._waiting, key=lambda waiting: self._waiting[waiting][:2])
                _, _, work = self._waiting.pop(key)
                self._running.add(key)
            try:
                work()
            finally:
                with self._changed:
                    self._running.discard(key)
