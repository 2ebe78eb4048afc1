"""When clips were recorded, and when they were first labeled."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.label import State
from earmark.model.recording import ClipId, Split
from earmark.model.revision import Lane, RevisionKind
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class FirstLabel:
    """A labeled clip: ``recorded_at`` in ISO 8601 or "", ``labeled_us`` in microseconds since 1970."""

    clip: ClipId
    recorded_at: str
    labeled_us: int
    production: bool


def first_labels(db: Database) -> tuple[FirstLabel, ...]:
    """Every clip with a finished label, by the time of its first one."""
    rows = db.rows(
        """SELECT o.id, o.recorded_at, min(r.time_us), o.split = ? FROM revision r JOIN clip c ON c.number = r.clip
        JOIN clip o ON o.number = coalesce(c.stands_for, c.number)
        WHERE r.lane = ? AND r.state = ? AND r.kind <> ? GROUP BY o.number ORDER BY min(r.time_us), o.id""",
        (Split.PRODUCTION, Lane.WORK, State.FINISHED, RevisionKind.WITHDRAWN),
    )
    return tuple(FirstLabel(ClipId(row[0]), row[1], row[2], bool(row[3])) for row in rows)
