"""A copy of a project elsewhere, with what could not be saved in its own place."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from earmark.model.errors import UserError
from earmark.store.database import Database, as_writer, connect
from earmark.store.saving import disk_reason


def write_copy(source: Database, waiting: Iterable[Callable[[Database], Any]], path: Path) -> None:
    """Copy the project to ``path`` by SQLite's backup, and do there what still waits for the disk here.

    Work that was written meanwhile is done again, which changes nothing: a draft replaces itself,
    and a label that is in force is not appended twice. Raises UserError where the copy cannot be
    written; nothing half-written stays.
    """
    path = path.absolute()
    if path.exists():
        raise UserError("there is such a file already", "Choose another name.", str(path))
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.unlink(missing_ok=True)
        copy = as_writer(connect(beside, mode="rwc"), journal="DELETE")
    except (OSError, sqlite3.Error) as error:
        raise UserError(f"the copy cannot be written ({error})", "Choose another disk.", str(path)) from error
    try:
        source.conn.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        database = Database(copy, path)
        for work in waiting:
            with database.atomic():
                work(database)
        copy.close()
        beside.rename(path)
    except (OSError, sqlite3.Error) as error:
        copy.close()
        beside.unlink(missing_ok=True)
        reason = disk_reason(error) if isinstance(error, sqlite3.Error) else None
        raise UserError("the copy cannot be written", reason or f"Choose another disk ({error}).", str(path)) from error
