"""Schema version 3: the words that a team gives its labelers."""

"""Schema version 3: clips that show by example what a tag means."""

from __future__ import annotations

import sqlite3

TABLES = frozenset({"word"})


def create(connection: sqlite3.Connection) -> None:
    """Add the table of version 3 in the transaction that is open. An empty language stands for every one."""
    connection.execute(
        """CREATE TABLE word (
            language TEXT NOT NULL,
            word TEXT NOT NULL,
            PRIMARY KEY (language, word)
        ) STRICT, WITHOUT ROWID"""
    )


_STATEMENTS = (
    """CREATE TABLE example (
        tag TEXT NOT NULL,
        clip INTEGER NOT NULL REFERENCES clip (number),
        kind TEXT NOT NULL,
        remark TEXT NOT NULL,
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        added_us INTEGER NOT NULL,
        PRIMARY KEY (tag, clip)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX example_of_clip ON example (clip)",
)


def create(connection: sqlite3.Connection) -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        connection.execute(statement)
