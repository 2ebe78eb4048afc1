"""The steps of the schema, by sqlite-utils, which is loaded only where one is to be taken.

A new step is a decorated function at the end, never a change to an older one.
"""

from __future__ import annotations

import sqlite3
import sys

from earmark.store.migrations import finish, version_1, version_2, version_3, version_4, version_5

# sqlite-utils imports pandas wherever it is installed, only to know its column types: half a
# second for nothing. It takes "not there" for an answer.
_pandas = sys.modules.get("pandas")
sys.modules["pandas"] = _pandas  # type: ignore[assignment]
try:
    import sqlite_utils
finally:
    if _pandas is None:
        del sys.modules["pandas"]

steps = sqlite_utils.Migrations("earmark")


@steps()
def version_1_tables(db: sqlite_utils.Database) -> None:
    version_1.create(db.conn)
    finish(db.conn, 1)


@steps()
def version_2_predictions(db: sqlite_utils.Database) -> None:
    version_2.create(db.conn)
    finish(db.conn, 2)


@steps()
def version_3_words(db: sqlite_utils.Database) -> None:
    version_3.create(db.conn)
    finish(db.conn, 3)


@steps()
def version_4_examples(db: sqlite_utils.Database) -> None:
    version_4.create(db.conn)
    finish(db.conn, 4)


@steps()
def version_5_rounds(db: sqlite_utils.Database) -> None:
    version_5.create(db.conn)
    finish(db.conn, 5)


def take(connection: sqlite3.Connection) -> None:
    """Take the steps that the file has not taken yet."""
    steps.apply(sqlite_utils.Database(connection, execute_plugins=False))
