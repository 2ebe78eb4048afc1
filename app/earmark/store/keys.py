"""A label's key in the numbers of this file."""

from __future__ import annotations

from typing import NamedTuple

from earmark.model.errors import UserError
from earmark.model.revision import AssignmentId, LabelKey, Lane
from earmark.store.database import Database


class Numbers(NamedTuple):
    """``clip`` is the clip that is shown; the clip that was named may have turned out to be that one."""

    clip: int
    labeler: int
    assignment: str
    lane: Lane


def numbers(db: Database, key: LabelKey) -> Numbers:
    """Raises UserError where clip or labeler is unknown."""
    clip = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (key.clip,))
    if clip is None:
        raise UserError("the project has no such clip", "It may have been taken out.", key.clip)
    return Numbers(clip, labeler_number(db, key.labeler), key.assignment or "", key.lane)


def labeler_number(db: Database, labeler: str) -> int:
    """Raises UserError where the labeler is unknown."""
    number = db.value("SELECT number FROM labeler WHERE id = ?", (labeler,))
    if number is None:
        raise UserError("the project has no such labeler", "Add the labeler first.", labeler)
    return int(number)


def label_key(clip: str, labeler: str, assignment: str, lane: str) -> LabelKey:
    """The key from stored columns."""
    return LabelKey(clip, labeler, AssignmentId(assignment) if assignment else None, Lane(lane))  # type: ignore[arg-type]
