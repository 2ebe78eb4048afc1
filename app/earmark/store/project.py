"""A project: its file, its writer, its readers.

``write`` runs a piece of work on the writer's thread in one transaction; ``read`` runs a query on
this thread's own connection and snapshot; ``fetch`` does that on a thread of the store's. What
they are given takes the connection alone and returns finished values.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import uuid as uuids
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.taxonomy import Taxonomy
from earmark.store import guidelines, opening
from earmark.store.damage import PUT_BACK, is_damage, unreadable
from earmark.store.database import Database
from earmark.store.lock import ProjectLock
from earmark.store.saving import SaveState, Saving
from earmark.store.writer import Writer

T = TypeVar("T")


class Project:
    """An open project. Made by ``create`` or ``open``; ends with ``close`` or its ``with`` block.

    ``path`` is the file as the user named it. ``notices`` are sentences that a user should see
    after opening, such as that the folder is read-only and a copy is shown.
    """

    def __init__(self, opened: opening.Opened, lock: ProjectLock | None) -> None:
        self.path = opened.path
        self.read_only = opened.read_only
        self.notices = opened.notices
        self._opened = opened
        self._lock = lock
        self._kept: dict[object, Any] = {}
        self._readers = threading.local()
        self._all_readers: weakref.WeakSet[Database] = weakref.WeakSet()
        self._one_connection = threading.RLock()
        self._pool: ThreadPoolExecutor | None = None
        self._change_listeners: list[Callable[[Changes], None]] = []
        self._save_listeners: list[Callable[[SaveState], None]] = []
        self._closed = False
        self._writing: Database | None = None
        self._writer: Writer | None = None
        if not opened.read_only:
            self._writing = Database(opened.writing_connection(), opened.path, self._kept)
            self._writer = Writer(
                self._writing,
                exclusive=self._exclusive,
                on_change=self._tell_changes,
                on_save_state=self._tell_save_state,
                logged=not opened.single_connection,
            )
        try:
            facts = dict(self.read(lambda db: db.rows("SELECT name, value FROM project")))
            if not {"name", "uuid"} <= facts.keys():
                raise UserError("the project was never finished, or lost its name", PUT_BACK, str(self.path))
        except BaseException:
            self.close(abandon=True)
            raise
        self.name: str = facts["name"]
        self.uuid: str = facts["uuid"]
        self.language: str = facts.get("language", "")

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        name: str,
        taxonomy: Taxonomy,
        transcript_rules: str,
        language: str = "",
        author: str = "",
    ) -> Project:
        """A new project with edition 1 of its guidelines made from the taxonomy and the rules.

        Raises UserError where the file exists already or the folder cannot be written.
        """

        def fill(database: Database) -> None:
            facts = {
                "name": name,
                "uuid": str(uuids.uuid4()),
                "language": language,
                "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
            }
            database.run_many("INSERT INTO project VALUES (?, ?)", list(facts.items()))
            guidelines.start(database, taxonomy, transcript_rules, author)

        return cls.made(path, fill)

    @classmethod
    def made(cls, path: Path, fill: Callable[[Database], None]) -> Project:
        """A new project with what ``fill`` writes, in one transaction; where it raises there is no file.

        Raises UserError where the file exists already or the folder cannot be written.
        """
        path = path.absolute()
        lock = ProjectLock(path)
        opening.prepare_new(path, lock)
        try:
            with opening.beside(path) as unfinished:
                opened = opening.made(unfinished)
                with contextlib.closing(opened.writing_connection()) as connection:
                    database = Database(connection, unfinished)
                    with database.atomic():
                        fill(database)
            return cls(opening.for_writing(path), lock)
        except BaseException:
            lock.give_back()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Project:
        """Open a project; an older one is backed up beside itself and brought up to date.

        Reading only takes no lock, so it works beside a running window. A read-only folder is
        opened from a temporary copy; ``notices`` says so. Raises UserError where the file is
        missing, is no project, comes from a newer Earmark, or is open for writing elsewhere.
        """
        path = path.absolute()
        if read_only or not opening.can_write(path):
            return cls(opening.for_reading(path, asked=read_only), None)
        lock = ProjectLock(path)
        opening.require_file(path)
        opening.take_lock(path, lock)
        try:
            return cls(opening.for_writing(path), lock)
        except BaseException:
            lock.give_back()
            raise

    def write(self, work: Callable[[Database], T], *, urgent: bool = False) -> Future[T]:
        """Queue a transaction; labels are ``urgent`` and overtake jobs. Jobs keep each piece under 20 ms.

        The Future holds what ``work`` returned once it is on the disk, or what it raised after
        its transaction was undone. A full or busy disk is neither: the piece waits and is tried
        again, and ``on_save_state`` tells; so ``work`` must be repeatable (no half-read iterators).
        Raises UserError where the project is read-only.
        """
        if self._writer is None:
            raise UserError("the project is open for reading only", "Nothing can be changed in it.", str(self.path))
        return self._writer.submit(work, urgent=urgent)

    def read(self, query: Callable[[Database], T]) -> T:
        """Run a query on this thread in one snapshot, and return what it returned.

        Raises UserError where the file turns out to be damaged.
        """
        if self._closed:
            raise RuntimeError("the project is closed")
        if self._opened.single_connection and self._writing is not None:
            with self._one_connection:
                return query(self._writing)
        database = getattr(self._readers, "database", None)
        if database is None:
            database = Database(self._opened.reading_connection(), self.path, self._kept)
            self._readers.database = database
            self._all_readers.add(database)
        if database.conn.in_transaction:
            return query(database)
        database.conn.execute("BEGIN")
        try:
            return query(database)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            raise unreadable(self.path, error) from error
        finally:
            database.conn.execute("ROLLBACK")

    def fetch(self, query: Callable[[Database], T]) -> Future[T]:
        """``read`` on a thread of the store's; the window's thread never waits for a query."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="earmark-reader")
        return self._pool.submit(self.read, query)

    def on_change(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell what each committed write changed, on the writer's thread. Returns how to stop."""
        self._change_listeners.append(callback)
        return lambda: _forget(self._change_listeners, callback)

    def on_save_state(self, callback: Callable[[SaveState], None]) -> Callable[[], None]:
        """Tell whenever the save state changes, on the writer's thread. Returns how to stop."""
        self._save_listeners.append(callback)
        return lambda: _forget(self._save_listeners, callback)

    @property
    def save_state(self) -> SaveState:
        return self._writer.state if self._writer is not None else SaveState(Saving.SAVED)

    def retry(self) -> None:
        """Try again now what the disk refused."""
        if self._writer is not None:
            self._writer.retry()

    def copy_to(self, path: Path) -> None:
        """Write the project as it would be, with everything that still waits for the disk, to a new file.

        Raises UserError where that cannot be written.
        """
        from earmark.store.copying import write_copy

        waiting = self._writer.waiting() if self._writer is not None else ()
        self.read(lambda db: write_copy(db, waiting, path))

    def close(self, *, abandon: bool = False) -> None:
        """Write everything queued, fold the log into the file, and let go of it.

        Raises UserError with the reason where something cannot be written; the project then
        stays open. ``abandon`` gives the unwritten up (their Futures are cancelled).
        """
        if self._closed:
            return
        if self._writer is not None:
            state = self._writer.stop(abandon=abandon)
            if state.saving is Saving.NOT_SAVED and not abandon:
                raise UserError(f"{state.waiting} changes are not saved", state.reason, str(self.path))
        self._closed = True
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        for database in list(self._all_readers):
            database.conn.close()
        if self._writing is not None:
            self._writing.conn.close()
        self._opened.clean_up()
        if self._lock is not None:
            self._lock.give_back()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(abandon=error is not None and self.save_state.saving is Saving.NOT_SAVED)

    @contextlib.contextmanager
    def _exclusive(self) -> Iterator[None]:
        if self._opened.single_connection:
            with self._one_connection:
                yield
        else:
            yield

    def _tell_changes(self, changes: Changes) -> None:
        for listener in list(self._change_listeners):
            listener(changes)

    def _tell_save_state(self, state: SaveState) -> None:
        for listener in list(self._save_listeners):
            listener(state)


def _forget(listeners: list[Callable[..., None]], callback: Callable[..., None]) -> None:
    if callback in listeners:
        listeners.remove(callback)
