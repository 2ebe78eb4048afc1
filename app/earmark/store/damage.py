"""A broken file told apart from a wrong query, and the sentence for it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from earmark.model.errors import UserError
from earmark.store.saving import disk_reason

OTHER_FILE = "Choose a file that Earmark has made."
NO_DISK = "Make room on its disk, check that it is connected, and close other programs that use the project."
PUT_BACK = "Put back a copy of it from before."

_BROKEN = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, which is no fault of the query."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN


def unreadable(path: Path, error: sqlite3.Error) -> UserError:
    """The sentence for a file that SQLite cannot read."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
        return UserError("this is not an Earmark project", OTHER_FILE, str(path))
    if disk_reason(error) is not None:
        # Even a reader needs some room, for the index of the log.
        return UserError(f"the project cannot be opened ({error})", NO_DISK, str(path))
    return UserError(f"the project cannot be read ({error})", PUT_BACK, str(path))
