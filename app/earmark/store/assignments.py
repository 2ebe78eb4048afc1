"""A labeler's own assignments: the rounds that wait, the clips that these keep to themselves, how far each is.

A round is at work until it is closed, or opened for review with nothing left to do. Its clips are
labeled there and nowhere else, so that nobody looks up what they said of one before, and a hidden
repeat opens empty.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.asking import required_in
from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.label import REQUIRED, Question
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey, Lane, RevisionKind
from earmark.model.round import AssignmentState
from earmark.store import fixed_width, guidelines
from earmark.store.database import Database
from earmark.store.keys import Numbers, labeler_number

ASKED = "a.state <> 'withdrawn'"
"""Of an assignment ``a``: it is the labeler's to do, or done."""
_AT_WORK = """r.closed_us IS NULL AND EXISTS (SELECT 1 FROM assignment o
        WHERE o.labeler = ?1 AND o.round = r.number AND o.state <> 'withdrawn')
    AND (r.opened_us IS NULL OR EXISTS
        (SELECT 1 FROM assignment o WHERE o.labeler = ?1 AND o.round = r.number AND o.state IN ('open', 'returned')))"""
"""Of a round ``r``, for the labeler whose number is the first parameter."""
KEPT = f"""EXISTS (SELECT 1 FROM assignment a JOIN round r ON r.number = a.round
    WHERE a.clip = c.number AND a.labeler = ?1 AND {ASKED} AND {_AT_WORK})"""
"""Of a clip ``c``: a round at work keeps it to itself for the labeler whose number is the first parameter."""
_PACE = "CASE WHEN json_valid(r.plan) THEN json_extract(r.plan, '$.pace') END"
_HIDES = "EXISTS (SELECT 1 FROM assignment o WHERE o.round = r.number AND o.repeat_of IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class OwnRound:
    """A round at work as one labeler sees it: how many of their assignments are done and were returned.

    ``hides_repeats``: the same clip may come twice, and nothing may tell which. ``shows_pace``: the lead
    sees how long the labeler takes.
    """

    id: str
    name: str
    done: int
    total: int
    returned: int
    hides_repeats: bool
    shows_pace: bool = False

    @property
    def todo(self) -> int:
        return self.total - self.done


@dataclass(frozen=True, slots=True)
class AtHand:
    """The assignment that a label is written for. ``place`` is its place in the labeler's order, from 1."""

    round: str
    round_name: str
    place: int
    state: AssignmentState
    required: frozenset[Question]
    hides_repeats: bool
    at_work: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """An assignment of one clip, the name of its round, and whether that is not closed."""

    assignment: AssignmentId
    round_name: str
    state: AssignmentState
    running: bool

    @property
    def waits(self) -> bool:
        return self.running and self.state in (AssignmentState.OPEN, AssignmentState.RETURNED)


def own_rounds(db: Database, labeler: LabelerId) -> tuple[OwnRound, ...]:
    """The rounds that are at work for this labeler, the oldest first."""
    person = labeler_number(db, labeler)
    found = []
    for number, id_, name, hides, pace in db.rows(
        f"SELECT r.number, r.id, r.name, {_HIDES}, {_PACE} FROM round r WHERE {_AT_WORK} ORDER BY r.number", (person,)
    ):
        counted = counts(db, person, number)
        done = counted.get(AssignmentState.FULFILLED, 0)
        returned = counted.get(AssignmentState.RETURNED, 0)
        found.append(OwnRound(id_, name, done, sum(counted.values()), returned, bool(hides), bool(pace)))
    return tuple(found)


def counts(db: Database, person: int, round_number: int) -> dict[AssignmentState, int]:
    """How many of the labeler's assignments in a round are in each state, but for those that were withdrawn."""
    rows = db.rows(
        """SELECT state, count(*) FROM assignment WHERE labeler = ? AND round = ? AND state <> 'withdrawn'
        GROUP BY state""",
        (person, round_number),
    )
    return {AssignmentState(state): count for state, count in rows}


def round_of(db: Database, assignment: AssignmentId) -> str:
    """The id of the assignment's round; empty where it did not come along."""
    found = db.value("SELECT r.id FROM assignment a JOIN round r ON r.number = a.round WHERE a.id = ?", (assignment,))
    return str(found or "")


def at_hand(db: Database, key: LabelKey) -> AtHand | None:
    """What is known of the key's assignment; None for a label outside rounds, or where it did not come along."""
    if key.assignment is None:
        return None
    row = db.one(
        f"""SELECT r.id, r.name, a.position - (SELECT min(position) FROM assignment o
            WHERE o.labeler = a.labeler AND o.round = a.round) + 1, a.state, r.asks, {_HIDES}, {_AT_WORK}
        FROM assignment a JOIN round r ON r.number = a.round WHERE a.id = ?2""",
        (labeler_number(db, key.labeler), key.assignment),
    )
    if row is None:
        return None
    id_, name, place, state, asks, hides, at_work = row
    return AtHand(id_, name, place, AssignmentState(state), required_by(db, asks), bool(hides), bool(at_work))


def required_for(db: Database, assignment: AssignmentId | None) -> frozenset[Question]:
    """What a label of this assignment needs to be finished."""
    if assignment is None:
        return REQUIRED
    asks = db.value("SELECT r.asks FROM assignment a JOIN round r ON r.number = a.round WHERE a.id = ?", (assignment,))
    return required_by(db, asks or "")


def required_by(db: Database, asks: str) -> frozenset[Question]:
    """What a round that asks for this needs; the guideline is read only where something was named."""
    return required_in(asks, guidelines.taxonomy(db).tags) if asks else REQUIRED


def key_of(db: Database, clip: ClipId, labeler: LabelerId, assignment: AssignmentId | None = None) -> LabelKey:
    """The label that a labeler opens: the assignment's, else the one that the queue shows of the clip.

    Raises UserError where the assignment is another's, or the clip belongs to a round at work, in
    which it is labeled.
    """
    person = labeler_number(db, labeler)
    number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (clip,))
    if assignment is not None:
        if db.value("SELECT 1 FROM assignment WHERE id = ? AND labeler = ? AND clip = ?", (assignment, person, number)):
            return LabelKey(clip, labeler, assignment)
        raise UserError("this clip is no longer yours in the round", "Choose another one in the queue.")
    kept_by = keeping_round(db, clip, labeler)
    if kept_by is not None:
        raise UserError(f"this clip is labeled in the round {kept_by[1]}", "Choose the round above the queue.")
    newest: str | None = db.value(
        """SELECT assignment FROM (
            SELECT assignment, 1 AS typed, saved_us AS at FROM draft WHERE clip = ?1 AND labeler = ?2 AND lane = 'work'
            UNION ALL SELECT assignment, 0, time_us FROM current WHERE lane = 'work' AND clip = ?1 AND labeler = ?2)
        ORDER BY typed DESC, at DESC LIMIT 1""",
        (number, person),
    )
    return LabelKey(clip, labeler, AssignmentId(newest) if newest else None)


def unnamed(db: Database, person: int) -> dict[str, tuple[int, int]]:
    """The labeler's assignments whose clips have no name on screens, with the round's number and the place in it."""
    rows = db.rows(
        f"""SELECT a.id, r.number, row_number() OVER (PARTITION BY r.number ORDER BY a.position)
        FROM round r JOIN assignment a ON a.round = r.number WHERE a.labeler = ?1 AND {_HIDES} AND {_AT_WORK}""",
        (person,),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def keeping_round(db: Database, clip: ClipId, labeler: LabelerId) -> tuple[str, str] | None:
    """Id and name of the round at work that keeps the clip to itself for this labeler."""
    return db.one(
        f"""SELECT r.id, r.name FROM assignment a JOIN round r ON r.number = a.round
        WHERE a.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE id = ?2) AND a.labeler = ?1
        AND {ASKED} AND {_AT_WORK} ORDER BY r.number LIMIT 1""",
        (labeler_number(db, labeler), clip),
    )


def of_clip(db: Database, clip: ClipId, labeler: LabelerId) -> tuple[Asked, ...]:
    """The labeler's assignments of the clip in every round, the oldest round first, then by their order in it."""
    rows = db.rows(
        f"""SELECT a.id, r.name, a.state, r.closed_us IS NULL FROM assignment a JOIN round r ON r.number = a.round
        WHERE a.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE id = ?)
        AND a.labeler = (SELECT number FROM labeler WHERE id = ?) AND {ASKED} ORDER BY r.number, a.position""",
        (clip, labeler),
    )
    return tuple(Asked(AssignmentId(row[0]), row[1], AssignmentState(row[2]), bool(row[3])) for row in rows)


def keeps_clips(db: Database, person: int) -> bool:
    """Whether a round at work has clips of the labeler with this number."""
    return db.value(f"SELECT 1 FROM round r WHERE {_AT_WORK} LIMIT 1", (person,)) is not None


def kept_clips(db: Database, person: int) -> NDArray[np.int64]:
    """The numbers of the clips that the rounds at work keep to themselves; one that comes twice is there twice."""
    rounds = [row[0] for row in db.rows(f"SELECT r.number FROM round r WHERE {_AT_WORK}", (person,))]
    query = f"FROM assignment a WHERE a.labeler = ? AND a.round = ? AND {ASKED}"
    parts = [fixed_width.numbers(db, "a.clip", query, (person, one)) for one in rounds]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)


def follow(db: Database, at: Numbers) -> None:
    """Bring the assignment's state up to what its label says: fulfilled while a label is in force."""
    if not at.assignment or at.lane is not Lane.WORK:
        return
    kind = db.value(
        """SELECT r.kind FROM current l JOIN revision r ON r.number = l.revision
        WHERE l.lane = 'work' AND l.clip = ? AND l.labeler = ? AND l.assignment = ?""",
        (at.clip, at.labeler, at.assignment),
    )
    done = kind not in (None, RevisionKind.WITHDRAWN)
    state = AssignmentState.FULFILLED if done else AssignmentState.OPEN
    # What was taken back from a labeler stays so while nothing was done on it.
    unless = "state <> 'fulfilled'" if done else "state = 'fulfilled'"
    if db.value(f"SELECT 1 FROM assignment WHERE id = ? AND {unless}", (at.assignment,)):
        db.run("UPDATE assignment SET state = ? WHERE id = ?", (state, at.assignment))
        db.note(Changes(rounds=True))
