"""Schema version 2: what models say of clips, and to whom it was shown."""

from __future__ import annotations

import sqlite3

_STATEMENTS = (
    """CREATE TABLE model (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        UNIQUE (name, version)
    ) STRICT""",
    # transcript is NULL where the model was not asked for words and empty where it heard none;
    # tags and words are JSON lists (store/predictions.py).
    """CREATE TABLE prediction (
        model INTEGER NOT NULL REFERENCES model (number),
        clip INTEGER NOT NULL REFERENCES clip (number),
        transcript TEXT,
        tags TEXT NOT NULL,
        score REAL,
        words TEXT NOT NULL,
        taken_us INTEGER NOT NULL,
        source TEXT NOT NULL,
        PRIMARY KEY (model, clip)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX prediction_of_clip ON prediction (clip)",
    # Once shown, always shown: of each label the first time. What is committed under this key
    # afterwards was made with a suggestion in sight.
    """CREATE TABLE prediction_shown (
        clip INTEGER NOT NULL REFERENCES clip (number),
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        assignment TEXT NOT NULL,
        lane TEXT NOT NULL,
        model TEXT NOT NULL,
        shown_us INTEGER NOT NULL,
        PRIMARY KEY (clip, labeler, assignment, lane)
    ) STRICT, WITHOUT ROWID""",
)

TABLES = frozenset({"model", "prediction", "prediction_shown"})


def create(connection: sqlite3.Connection) -> None:
    """Add the tables of version 2 in the transaction that is open."""
    for statement in _STATEMENTS:
        connection.execute(statement)
