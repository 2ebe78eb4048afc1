"""The schema of the project file, one step a version, and what is verified after each.

``VERSION`` is the newest schema; it is written to ``user_version`` in the transaction of the
last step, and triggers, which ``table.transform()`` drops, are made anew and verified there.
A new step is a decorated function at the end of ``steps``, never a change to an older one; a
small project of each released version stays in ``tests/store/versions``.
"""

from __future__ import annotations

from sqlite_utils import Migrations
from sqlite_utils.db import Database as PlainDatabase

from earmark.store.migrations import version_1
from earmark.store.migrations.triggers import make_triggers, verify_triggers

VERSION = 1
APPLICATION_ID = 0x4541524D
"""``EARM``: tells an Earmark project from any other SQLite file."""

steps = Migrations("earmark")


@steps()
def version_1_tables(db: PlainDatabase) -> None:
    version_1.create(db.conn)
    finish(db, 1)


def migrate(db: PlainDatabase) -> None:
    """Bring the file to ``VERSION``; each step is one transaction."""
    steps.apply(db)


def finish(db: PlainDatabase, version: int) -> None:
    """End a step: triggers stand as they should, and the file says its version."""
    make_triggers(db.conn)
    verify_triggers(db.conn)
    db.conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
    db.conn.execute(f"PRAGMA user_version={version}")
