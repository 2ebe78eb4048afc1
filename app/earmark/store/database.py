"""A connection to a project file, with the settings that every connection needs."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from earmark.model.changes import Changes

BUSY_MS = 2_000
"""How long a statement waits for another process before it is refused as busy."""


class Database:
    """One connection, the folder of its project, and what the open transaction changed so far.

    ``kept`` belongs to the project and is shared by all its connections: lists that were
    materialised for paging.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, kept: dict[object, Any] | None = None) -> None:
        self.conn = connection
        self.path = path
        self.kept: dict[object, Any] = {} if kept is None else kept
        self.noted = Changes()

    def note(self, changes: Changes) -> None:
        """Remember what a write changed; told to everyone who listens once it is committed."""
        self.noted = self.noted | changes

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query as tuples."""
        return self.conn.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, None where there is none."""
        row: tuple[Any, ...] | None = self.conn.execute(sql, parameters).fetchone()
        return row

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, None where there is none."""
        row = self.conn.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """One statement whose rows nobody reads."""
        self.conn.execute(sql, parameters)

    def run_many(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        """One statement for many rows."""
        self.conn.executemany(sql, parameters)

    @contextlib.contextmanager
    def atomic(self) -> Iterator[None]:
        """One transaction: committed where the block ends, undone where it raises."""
        self.conn.execute("BEGIN")
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            # An error such as RAISE(ROLLBACK) in a trigger has ended it already.
            if self.conn.in_transaction:
                self.conn.execute("ROLLBACK")
            raise


def connect(path: Path, *, mode: str = "rw", immutable: bool = False) -> sqlite3.Connection:
    """Open the file; ``mode`` is SQLite's ro, rw or rwc.

    Transactions are begun and ended explicitly (isolation_level None). The schema of a file is
    never trusted: a file from elsewhere could carry functions or virtual tables in its triggers.
    """
    uri = path.absolute().as_uri() + f"?mode={mode}" + ("&immutable=1" if immutable else "")
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000, cached_statements=256
    )
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")
    connection.execute("PRAGMA cell_size_check=ON")
    return connection


def as_reader(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Make the connection refuse every write and leave the log alone."""
    with_vocabularies(connection)
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("PRAGMA cache_size=-8000")
    return connection


def with_vocabularies(connection: sqlite3.Connection) -> None:
    """Let the connection see which trigrams the text indexes hold; they are temporary tables."""
    for table in ("clip_text", "work_text"):
        if connection.execute("SELECT 1 FROM main.sqlite_master WHERE name = ?", (table,)).fetchone():
            connection.execute(f"CREATE VIRTUAL TABLE temp.{table}_trigrams USING fts5vocab('main', '{table}', 'row')")


def as_writer(connection: sqlite3.Connection, *, journal: str = "WAL") -> sqlite3.Connection:
    """Make every commit durable before it returns."""
    connection.execute(f"PRAGMA journal_mode={journal}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA cache_size=-16000")
    return connection
