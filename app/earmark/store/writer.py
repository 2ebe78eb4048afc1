"""The one thread that writes: a strict queue in which nothing is lost."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, TypeVar

from earmark.model.changes import Changes
from earmark.store.damage import is_damage, unreadable
from earmark.store.database import Database
from earmark.store.saving import SaveState, Saving, disk_reason

log = logging.getLogger("earmark.store.writer")

T = TypeVar("T")
IDLE_S = 2.0
"""Quiet for so long, the log is folded into the project file."""
RETRY_S = (0.25, 0.5, 1.0, 2.0, 5.0)
"""Pauses between attempts at a write that the disk refused; the last repeats."""


@dataclass(slots=True)
class _Item:
    work: Callable[[Database], Any]
    future: Future[Any]


class Writer:
    """Runs each piece of work in a transaction of its own, urgent ones before the others.

    A piece that the disk refuses (full, busy, read-only, gone) stays where it is and is tried
    again until it is stored; urgent work goes on ahead of a refused ordinary piece. Any other
    error undoes the piece's transaction and goes to its Future. Callbacks run on this thread.
    """

    def __init__(
        self,
        database: Database,
        *,
        exclusive: Callable[[], AbstractContextManager[Any]],
        on_change: Callable[[Changes], None],
        on_save_state: Callable[[SaveState], None],
        logged: bool = True,
    ) -> None:
        self._database = database
        self._exclusive = exclusive
        self._on_change = on_change
        self._on_save_state = on_save_state
        self._logged = logged
        self._urgent: deque[_Item] = deque()
        self._ordinary: deque[_Item] = deque()
        self._wake = threading.Condition()
        self._retry_now = False
        self._failures = 0
        self._reason = ""
        self._state = SaveState(Saving.SAVED)
        self._stopping = False
        self._abandoned = False
        self._thread = threading.Thread(target=self._run, name="earmark-writer", daemon=True)
        self._thread.start()

    @property
    def state(self) -> SaveState:
        """What waits in the queue is being saved, also before this thread has turned to it."""
        state, waiting = self._state, len(self._urgent) + len(self._ordinary)
        return SaveState(Saving.SAVING, "", waiting) if waiting and state.saving is Saving.SAVED else state

    def submit(self, work: Callable[[Database], T], *, urgent: bool) -> Future[T]:
        """Queue a piece of work; the Future holds what it returns, once that is on the disk."""
        future: Future[T] = Future()
        with self._wake:
            if self._stopping:
                raise RuntimeError("the project is closed")
            (self._urgent if urgent else self._ordinary).append(_Item(work, future))
            self._wake.notify()
        return future

    def waiting(self) -> tuple[Callable[[Database], Any], ...]:
        """What is not on the disk yet, in the order in which it will be."""
        with self._wake:
            return tuple(item.work for item in (*self._urgent, *self._ordinary))

    def retry(self) -> None:
        """Try a refused write again now."""
        with self._wake:
            self._retry_now = True
            self._wake.notify()

    def stop(self, *, abandon: bool = False) -> SaveState:
        """Write what is queued and end the thread. Unless abandoned, a refused write keeps it running.

        Returns the state: NOT_SAVED with its reason where something could not be written; the
        writer then goes on, and ``stop`` may be called again.
        """
        with self._wake:
            self._stopping = True
            self._abandoned = abandon
            self._retry_now = True
            self._wake.notify()
        self._thread.join()
        if self._urgent or self._ordinary:
            if abandon:
                self._give_up()
            else:
                refused = SaveState(Saving.NOT_SAVED, self._reason, len(self._urgent) + len(self._ordinary))
                self._stopping = False
                self._thread = threading.Thread(target=self._run, name="earmark-writer", daemon=True)
                self._thread.start()
                return refused
        return self.state

    def _run(self) -> None:
        folded = False
        while True:
            lane, stopping = self._next(wait_s=None if folded else IDLE_S)
            if lane is None:
                self._fold()
                folded = True
                if stopping:
                    return
                continue
            if stopping and self._abandoned:
                return
            folded = False
            if self._attempt(lane, lane[0]):
                self._failures = 0
            elif stopping:
                return
            else:
                self._pause()

    def _next(self, *, wait_s: float | None) -> tuple[deque[_Item] | None, bool]:
        """The queue whose head is to be written next, or None after a quiet while or at the end."""
        limit = None if wait_s is None else time.monotonic() + wait_s
        with self._wake:
            while True:
                if self._urgent:
                    return self._urgent, self._stopping
                if self._ordinary:
                    return self._ordinary, self._stopping
                left = None if limit is None else limit - time.monotonic()
                if self._stopping or (left is not None and left <= 0):
                    return None, self._stopping
                self._wake.wait(left)

    def _attempt(self, lane: deque[_Item], item: _Item) -> bool:
        """Run one piece; False where the disk refused it and it stays at its place."""
        if self._failures == 0:
            self._tell(Saving.SAVING)
        try:
            with self._exclusive():
                result, noted = self._transaction(item.work)
        except sqlite3.Error as error:
            reason = disk_reason(error)
            if reason is None:
                self._done(lane)
                told = unreadable(self._database.path, error) if is_damage(error) else error
                item.future.set_exception(told)
                return True
            log.warning("a write was refused: %s", error)
            self._failures += 1
            self._reason = reason
            self._tell(Saving.NOT_SAVED)
            return False
        except BaseException as error:
            # Whatever the work raised belongs to whoever asked for it; the queue goes on.
            self._done(lane)
            item.future.set_exception(error)
            return True
        self._done(lane)
        if noted != Changes():
            self._on_change(noted)
        item.future.set_result(result)
        return True

    def _transaction(self, work: Callable[[Database], Any]) -> tuple[Any, Changes]:
        database = self._database
        database.noted = Changes()
        database.conn.execute("BEGIN IMMEDIATE")
        try:
            result = work(database)
            database.conn.execute("COMMIT")
        except BaseException:
            if database.conn.in_transaction:
                database.conn.execute("ROLLBACK")
            raise
        return result, database.noted

    def _done(self, lane: deque[_Item]) -> None:
        with self._wake:
            lane.popleft()
            empty = not (self._urgent or self._ordinary)
        if empty:
            self._reason = ""
            self._tell(Saving.SAVED)

    def _pause(self) -> None:
        with self._wake:
            waiting = len(self._urgent)
            pause = RETRY_S[min(self._failures, len(RETRY_S)) - 1]
            self._wake.wait_for(lambda: self._retry_now or self._stopping or len(self._urgent) > waiting, pause)
            self._retry_now = False

    def _fold(self) -> None:
        """Move the log into the project file, so that the one file is the whole project.

        A reader that is in the middle of a query makes this return busy; the next idle moment
        tries again.
        """
        if not self._logged:
            return
        try:
            with self._exclusive():
                self._database.conn.execute("PRAGMA busy_timeout=50")
                self._database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                self._database.conn.execute("PRAGMA busy_timeout=2000")
        except sqlite3.Error as error:
            # The log keeps everything; nothing is lost by folding it later.
            log.info("the log could not be folded into the project yet: %s", error)

    def _give_up(self) -> None:
        for item in (*self._urgent, *self._ordinary):
            item.future.cancel()
        self._urgent.clear()
        self._ordinary.clear()

    def _tell(self, saving: Saving) -> None:
        reason = self._reason if saving is Saving.NOT_SAVED else ""
        state = SaveState(saving, reason, len(self._urgent) + len(self._ordinary))
        if state != self._state:
            self._state = state
            self._on_save_state(state)
