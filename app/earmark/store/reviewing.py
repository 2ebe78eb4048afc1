"""What may be reviewed: rounds that were opened for it, and what lies outside of rounds that are still blind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.recording import ClipId
from earmark.store.database import Database
from earmark.store.fixed_width import numbers


@dataclass(frozen=True, slots=True)
class ReviewableRound:
    """A round whose labelers have answered: their labels may be compared in the open."""

    id: str
    name: str
    is_closed: bool = False


def rounds_to_review(db: Database) -> tuple[ReviewableRound, ...]:
    """The rounds that were opened for review, or closed without that, the newest first."""
    rows = db.rows(
        """SELECT id, name, closed_us IS NOT NULL FROM round WHERE opened_us IS NOT NULL OR closed_us IS NOT NULL
        ORDER BY coalesce(opened_us, closed_us) DESC, number DESC"""
    )
    return tuple(ReviewableRound(id_, name, bool(closed)) for id_, name, closed in rows)


def blind_rounds(db: Database) -> tuple[str, ...]:
    """The names of rounds that labelers still work on blind, the oldest first."""
    rows = db.rows("SELECT name FROM round WHERE opened_us IS NULL AND closed_us IS NULL ORDER BY number")
    return tuple(row[0] for row in rows)


def blind_clips(db: Database) -> NDArray[np.int64]:
    """The numbers of clips that somebody labels blind in a round not opened for review, ascending."""
    found = numbers(
        db,
        "a.clip",
        """FROM assignment a JOIN round r ON r.number = a.round
        WHERE r.opened_us IS NULL AND r.closed_us IS NULL""",
    )
    return np.unique(found)


def is_blind(db: Database, clip: ClipId) -> bool:
    """Whether somebody labels the clip blind in a round not opened for review."""
    return (
        db.value(
            """SELECT 1 FROM assignment a JOIN round r ON r.number = a.round
            WHERE a.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE id = ?)
            AND r.opened_us IS NULL AND r.closed_us IS NULL LIMIT 1""",
            (clip,),
        )
        is not None
    )


def settled_clips(db: Database) -> NDArray[np.int64]:
    """The numbers of clips with gold that counts, ascending."""
    return np.unique(numbers(db, "clip", "FROM current WHERE lane = 'gold' AND counts = 1"))


def clip_names(db: Database, clips: Sequence[ClipId]) -> dict[ClipId, str]:
    """What screens call these clips."""
    marks = ",".join("?" * len(clips))
    return dict(db.rows(f"SELECT id, name FROM clip WHERE id IN ({marks})", clips))
