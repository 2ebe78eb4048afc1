"""Schema version 3: the words that a team gives its labelers."""

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
