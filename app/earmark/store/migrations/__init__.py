"""The schema of the project file, one step a version, and what is verified after each.

``VERSION`` is the newest schema; it is written to ``user_version`` in the transaction of the
last step, and triggers, which ``table.transform()`` drops, are made anew and verified there.
The steps stand in ``migrations.steps``; a small project of each released version stays in
``tests/store/versions``.
"""

from __future__ import annotations

import sqlite3

from earmark.store.migrations import version_1, version_2, version_3, version_4, version_5
from earmark.store.migrations.triggers import make_triggers, verify_triggers

VERSION = 5
APPLICATION_ID = 0x4541524D
"""``EARM``: tells an Earmark project from any other SQLite file."""


def tables_of(version: int) -> frozenset[str]:
    """The tables that a file of this version has."""
    added = {
        1: version_1.TABLES,
        2: version_2.TABLES,
        3: version_3.TABLES,
        4: version_4.TABLES,
        5: version_5.TABLES,
    }
    return frozenset().union(*(tables for number, tables in added.items() if number <= max(version, 1)))


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to ``VERSION``; each step is one transaction."""
    # A project that is up to date, as nearly every one is, need not wait for sqlite-utils.
    from earmark.store.migrations import steps

    steps.take(connection)


def finish(connection: sqlite3.Connection, version: int) -> None:
    """End a step: triggers stand as they should, and the file says its version."""
    make_triggers(connection)
    verify_triggers(connection)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version}")
