"""Whether the labelers of a qualification may see how they stand themselves: a setting of the project, off at first."""

from __future__ import annotations

from earmark.store import settings
from earmark.store.database import Database

_SHOWN = "qualification_shown/"


def show(db: Database, round_id: str, *, shown: bool) -> None:
    """Let the round's labelers see their own result, or no longer."""
    settings.save(db, _SHOWN + round_id, shown)


def shown(db: Database) -> frozenset[str]:
    """The ids of the rounds whose labelers see their own result."""
    rows = db.rows("SELECT name FROM setting WHERE name GLOB ? AND value = 'true'", (f"{_SHOWN}*",))
    return frozenset(row[0].removeprefix(_SHOWN) for row in rows)
