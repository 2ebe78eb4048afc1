"""Rounds and assignments: which clips a labeler is asked to label, and as which presentation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from earmark.model.drafting import Drafts, drafts_of_plan
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey
from earmark.store.database import Database


class AssignmentState(StrEnum):
    OPEN = "open"
    FULFILLED = "fulfilled"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One clip given to one labeler in one round; ``repeat_of`` names the first presentation of a hidden repeat."""

    id: AssignmentId
    round: str
    clip: ClipId
    labeler: LabelerId
    position: int
    state: AssignmentState
    repeat_of: AssignmentId | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """``probability_sample`` says whether its clips were drawn by chance, so that verdicts may follow from it."""

    id: str
    name: str
    probability_sample: bool


def all_rounds(db: Database) -> tuple[Round, ...]:
    """Every round, the oldest first."""
    rows = db.rows("SELECT id, name, probability_sample FROM round ORDER BY number")
    return tuple(Round(row[0], row[1], bool(row[2])) for row in rows)


def open_assignments(db: Database, clip: ClipId, labeler: LabelerId) -> Sequence[Assignment]:
    """The labeler's assignments of the clip that are not fulfilled yet, oldest round first."""
    rows = db.rows(
        """SELECT a.id, r.id, a.position, a.state, a.repeat_of FROM assignment a
        JOIN round r ON r.number = a.round JOIN clip c ON c.number = a.clip
        JOIN labeler p ON p.number = a.labeler
        WHERE c.id = ? AND p.id = ? AND a.state = ? AND r.closed_us IS NULL ORDER BY r.number, a.position""",
        (clip, labeler, AssignmentState.OPEN),
    )
    return [
        Assignment(
            AssignmentId(row[0]),
            row[1],
            clip,
            labeler,
            row[2],
            AssignmentState(row[3]),
            None if row[4] is None else AssignmentId(row[4]),
        )
        for row in rows
    ]


def drafts_in_rounds(db: Database, key: LabelKey) -> list[Drafts]:
    """What the rounds say of drafts in which the clip is this labeler's: the round that the label
    belongs to, and every one that still waits for it.
    """
    rows = db.rows(
        """SELECT DISTINCT r.number, r.plan FROM assignment a
        JOIN round r ON r.number = a.round JOIN clip c ON c.number = a.clip
        JOIN labeler p ON p.number = a.labeler
        JOIN clip asked ON c.number = coalesce(asked.stands_for, asked.number)
        WHERE asked.id = ? AND p.id = ? AND (a.id = ? OR (a.state = ? AND r.closed_us IS NULL))""",
        (key.clip, key.labeler, key.assignment or "", AssignmentState.OPEN),
    )
    told = [_drafts(plan) for _, plan in rows]
    # An assignment whose round has not come along is blind as well.
    return told if told or key.assignment is None else [Drafts.BLIND]


def _drafts(plan: str) -> Drafts:
    said = json.loads(plan)
    return drafts_of_plan(said) if isinstance(said, dict) else Drafts.BLIND


def repeats_are_hidden(db: Database, clips: Sequence[ClipId], labeler: LabelerId) -> bool:
    """Whether one of the clips was given to the labeler in an open round that has hidden repeats.

    It does not say which clip is one: nobody may learn that from what they are allowed to do.
    """
    marks = ",".join("?" * len(clips))
    found = db.value(
        f"""SELECT 1 FROM assignment a JOIN round r ON r.number = a.round JOIN clip c ON c.number = a.clip
        JOIN labeler p ON p.number = a.labeler WHERE p.id = ? AND c.id IN ({marks}) AND r.closed_us IS NULL
        AND EXISTS (SELECT 1 FROM assignment o WHERE o.round = a.round AND o.repeat_of IS NOT NULL) LIMIT 1""",
        (labeler, *clips),
    )
    return found is not None
