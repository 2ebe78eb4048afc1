"""Opening a project file: what it is, whether it may be written, and where it lies."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from earmark.model.errors import UserError
from earmark.store import places
from earmark.store.damage import OTHER_FILE, PUT_BACK, unreadable
from earmark.store.database import as_reader, as_writer, connect, with_vocabularies
from earmark.store.lock import ProjectLock
from earmark.store.migrations import APPLICATION_ID, VERSION, migrate, tables_of
from earmark.store.migrations.triggers import expected_triggers, make_triggers, stored_triggers


@dataclass(frozen=True)
class Opened:
    """Where a project's connections lead.

    ``file`` differs from ``path`` where a temporary copy stands in. ``single_connection``: the
    folder is shared over a network, where a log and several connections are not safe.
    """

    path: Path
    file: Path
    read_only: bool = False
    single_connection: bool = False
    notices: tuple[str, ...] = ()
    temporary: Path | None = field(default=None)

    def writing_connection(self) -> sqlite3.Connection:
        connection = as_writer(connect(self.file), journal="TRUNCATE" if self.single_connection else "WAL")
        with_vocabularies(connection)
        return connection

    def reading_connection(self) -> sqlite3.Connection:
        # A reader of a log needs to write the log's index, so "ro" is for logless files alone.
        return as_reader(connect(self.file, mode="ro" if self.single_connection else "rw"))

    def clean_up(self) -> None:
        if self.temporary is not None:
            shutil.rmtree(self.temporary, ignore_errors=True)


def prepare_new(path: Path, lock: ProjectLock) -> None:
    """Take the lock for a file that does not exist yet."""
    if path.suffix != ".earmark":
        raise UserError("a project's name ends with .earmark", f"Call it {path.name}.earmark.", str(path))
    if path.exists():
        raise UserError("there is a file of that name already", "Choose another name, or open it.", str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.take()
    except OSError as error:
        raise UserError(
            f"the folder cannot be written ({error.strerror})", "Choose another folder.", str(path)
        ) from None


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A file to make a new project in, which becomes ``path`` once it is whole, and else is gone."""
    unfinished = path.with_name(f".{path.stem[:40]}.{uuid.uuid4().hex[:8]}.part")
    try:
        yield unfinished
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        hint = "Make room on the disk, or choose another folder."
        raise UserError(f"the project could not be made ({reason})", hint, str(path)) from None
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def made(path: Path) -> Opened:
    """An empty project file with the newest schema. Raises sqlite3.Error where the disk refuses it."""
    require_trigram()
    opened = _placed(path)
    with contextlib.closing(connect(path, mode="rwc")) as connection:
        as_writer(connection, journal="TRUNCATE" if opened.single_connection else "WAL")
        migrate(connection)
    return opened


def take_lock(path: Path, lock: ProjectLock) -> None:
    """Raises UserError where another window has the project, or its lock cannot be written."""
    try:
        lock.take()
    except OSError as error:
        raise UserError(
            f"its lock, {path.name}.lock, cannot be written ({error.strerror})",
            "Mend its permissions or take it away, or open the project for reading only.",
            str(path),
        ) from None


def for_writing(path: Path) -> Opened:
    """Check the file, bring it up to date, and say where it lies."""
    require_trigram()
    opened = _placed(path)
    try:
        connection = connect(path)
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from None
    try:
        version = _version(connection, path)
        if version < VERSION:
            _back_up_beside(connection, path, version)
            as_writer(connection, journal="TRUNCATE" if opened.single_connection else "WAL")
            migrate(connection)
        if stored_triggers(connection) != expected_triggers():
            connection.execute("BEGIN IMMEDIATE")
            make_triggers(connection)
            connection.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from None
    finally:
        connection.close()
    return opened


def for_reading(path: Path, *, asked: bool) -> Opened:
    """Check the file for reading; from a temporary copy where its folder cannot be written."""
    require_file(path)
    notices: tuple[str, ...] = ()
    temporary = None
    file = path
    if not can_write(path):
        temporary = Path(tempfile.mkdtemp(prefix="earmark-"))
        file = _copy(path, temporary)
        notices = ("This project or its folder is read-only: you see a copy, and nothing you change is kept.",)
    elif not asked:
        notices = ("This project is open for reading only.",)
    opened = Opened(
        path, file, read_only=True, single_connection=places.is_shared(path), notices=notices, temporary=temporary
    )
    try:
        connection = opened.reading_connection()
        try:
            version = _version(connection, path)
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        opened.clean_up()
        raise unreadable(path, error) from None
    if version < VERSION:
        opened.clean_up()
        raise UserError(
            "the project comes from an older Earmark",
            "Open it once in the window, which brings it up to date.",
            str(path),
        )
    return opened


def can_write(path: Path) -> bool:
    """Whether file and folder may be written; a file that is not there counts as writable."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def require_file(path: Path) -> None:
    if not path.is_file():
        raise UserError("there is no such project", "Check the name, or make it with 'earmark new'.", str(path))


def require_trigram() -> None:
    """Raises UserError where this Python's SQLite cannot search text."""
    probe = sqlite3.connect(":memory:")
    try:
        probe.execute("CREATE VIRTUAL TABLE probe USING fts5 (text, tokenize='trigram')")
    except sqlite3.OperationalError:
        raise UserError(
            f"SQLite {sqlite3.sqlite_version} of this Python has no trigram search",
            "Use a Python with SQLite 3.34 or newer.",
        ) from None
    finally:
        probe.close()


def _placed(path: Path) -> Opened:
    if places.is_shared(path):
        return Opened(
            path,
            path,
            single_connection=True,
            notices=(
                f"{path.parent} is {places.kind(path)}: saving is slower there, and one window at a time is safe.",
            ),
        )
    return Opened(path, path)


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version. Raises UserError for a foreign or a newer file."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise UserError("this is not an Earmark project", OTHER_FILE, str(path))
    if version > VERSION:
        raise UserError(
            f"the project comes from a newer Earmark (its version is {version}, this one reads up to {VERSION})",
            "Update Earmark on this machine.",
            str(path),
        )
    if version >= 1:
        stored = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        lost = sorted(tables_of(version) - stored)
        if lost:
            sentence = f"another program took a part of the project away (the table {lost[0]} is not there)"
            raise UserError(sentence, PUT_BACK, str(path))
    return version


def _back_up_beside(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep the file as it was before its schema changes, by SQLite's own backup."""
    stamp = datetime.now().strftime("%Y-%m-%d %H%M%S")
    beside = path.with_name(f"{path.stem} (version {version}, {stamp}).earmark")
    copy = sqlite3.connect(beside)
    try:
        connection.backup(copy)
    except sqlite3.Error as error:
        copy.close()
        beside.unlink(missing_ok=True)
        raise UserError(
            f"the project cannot be backed up before it is brought up to date ({error})",
            "Make room beside it and open it again.",
            str(path),
        ) from None
    copy.close()


def _copy(path: Path, folder: Path) -> Path:
    """A copy with its log, taken before this process has any connection to the file."""
    copied = folder / path.name
    try:
        for suffix in ("", "-wal"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                shutil.copyfile(part, folder / part.name)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise UserError(f"the project cannot be read ({error.strerror})", "Check its permissions.", str(path)) from None
    return copied
