"""Whether everything is saved, and how the disk's refusals read in plain words."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from enum import StrEnum


class Saving(StrEnum):
    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not_saved"


@dataclass(frozen=True, slots=True)
class SaveState:
    """Shown at all times. ``cause`` says what keeps something from being saved yet, empty where nothing does."""

    saving: Saving
    cause: str = ""
    waiting: int = 0

    @property
    def reason(self) -> str:
        """The cause, for those who wait: what waits is not lost."""
        return f"{self.cause} Saving is tried again by itself." if self.cause else ""


_REASONS = {
    sqlite3.SQLITE_FULL: "The disk is full. Make room on it.",
    sqlite3.SQLITE_BUSY: "Another program is using the project file.",
    sqlite3.SQLITE_LOCKED: "Another program is using the project file.",
    sqlite3.SQLITE_READONLY: "The project file cannot be written. Check its permissions, or save a copy elsewhere.",
    sqlite3.SQLITE_IOERR: "The disk did not take the data. Check that it is still connected.",
    sqlite3.SQLITE_CANTOPEN: "The project file cannot be reached. Check that its disk is connected.",
    sqlite3.SQLITE_PERM: "The project file may not be written by this user. Check its permissions.",
    sqlite3.SQLITE_NOLFS: "The project file has outgrown its disk's file system. Save a copy elsewhere.",
}


def disk_reason(error: sqlite3.Error) -> str | None:
    """Why the disk refused, as a sentence; None where the error is not the disk's.

    Extended result codes carry the primary code in their low byte (sqlite.org/rescode.html).
    """
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _REASONS.get(code & 0xFF)
