"""Schema version 4: clips that show by example what a tag means."""

from __future__ import annotations

import sqlite3

TABLES = frozenset({"example"})


def create(connection: sqlite3.Connection) -> None:
    """Add the table of version 4 in the transaction that is open."""
    connection.execute(
        """CREATE TABLE example (
            tag TEXT NOT NULL,
            clip INTEGER NOT NULL REFERENCES clip (number),
            kind TEXT NOT NULL,
            remark TEXT NOT NULL,
            labeler INTEGER NOT NULL REFERENCES labeler (number),
            added_us INTEGER NOT NULL,
            PRIMARY KEY (tag, clip)
        ) STRICT, WITHOUT ROWID"""
    )
    connection.execute("CREATE INDEX example_of_clip ON example (clip)")
