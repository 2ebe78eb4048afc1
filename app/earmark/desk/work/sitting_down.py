"""Where a labeler who sits down begins: in which list, and around which clip."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.desk.queue.lists import ALL_CLIPS
from earmark.desk.session import LastPlace
from earmark.model.people import LabelerId
from earmark.model.revision import Presented
from earmark.store import assignments
from earmark.store.assignments import OwnRound
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class SittingDown:
    """The rounds at work, the list to begin with (a round's id, or none), and the clip around which it is read."""

    rounds: tuple[OwnRound, ...]
    round_id: str
    around: Presented | None


def sitting_down(db: Database, labeler: LabelerId, left: LastPlace | None) -> SittingDown:
    """Where the labeler left off; who comes for the first time begins with the oldest round that waits."""
    rounds = assignments.own_rounds(db, labeler)
    waiting = next((one.id for one in rounds if one.todo), ALL_CLIPS)
    if left is None:
        return SittingDown(rounds, waiting, None)
    if left.assignment is None:
        kept_by = assignments.keeping_round(db, left.clip, labeler)
        return (
            SittingDown(rounds, kept_by[0], None) if kept_by else SittingDown(rounds, ALL_CLIPS, Presented(left.clip))
        )
    round_id = assignments.round_of(db, left.assignment)
    if round_id not in {one.id for one in rounds}:
        return SittingDown(rounds, waiting, None)
    return SittingDown(rounds, round_id, Presented(left.clip, left.assignment))
