"""What rounds there are, whose each clip is in them, and how far everybody is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from earmark.model.drafting import Drafts, drafts_of_plan
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey
from earmark.model.round import (
    Assignment,
    AssignmentState,
    Choice,
    LabelerProgress,
    Round,
    RoundClip,
    RoundId,
    RoundKind,
)
from earmark.store.database import Database
from earmark.store.settings import Json

_ROUND = "SELECT id, name, probability_sample, edition, asks, plan, seed, planned_us, opened_us, closed_us FROM round"
_FEWEST_FOR_PACE = 20
_ASSIGNMENT = """SELECT a.id, r.id, c.id, p.id, a.position, a.state, a.repeat_of FROM assignment a
    JOIN round r ON r.number = a.round JOIN clip c ON c.number = a.clip JOIN labeler p ON p.number = a.labeler"""


def all_rounds(db: Database) -> tuple[Round, ...]:
    """Every round, the oldest first."""
    return tuple(map(_round, db.rows(f"{_ROUND} ORDER BY number")))


def get(db: Database, round_id: str) -> Round | None:
    row = db.one(f"{_ROUND} WHERE id = ?", (round_id,))
    return None if row is None else _round(row)


def named(db: Database, name: str) -> Round:
    """The round with this name or id; of several with one name the newest. Raises UserError where there is none."""
    row = db.one(f"{_ROUND} WHERE name = ?1 OR id = ?1 ORDER BY number DESC LIMIT 1", (name,))
    if row is None:
        known = [row[0] for row in db.rows("SELECT name FROM round ORDER BY number")]
        hint = f"Its rounds are {', '.join(known)}." if known else "It has no rounds yet."
        raise UserError(f"the project has no round '{name}'", hint)
    return _round(row)


def plan_of(db: Database, round_id: str) -> dict[str, Json]:
    """How the round was drawn and dealt out, as it was written down (jobs.rounds says how)."""
    return _plan(db.value("SELECT plan FROM round WHERE id = ?", (round_id,)) or "{}")


def clips_of(db: Database, round_id: str) -> list[RoundClip]:
    """The round's clips with their inclusion probabilities, anchors too, in no order that tells anything."""
    rows = db.rows(
        """SELECT c.id, rc.inclusion, rc.stratum, rc.anchor FROM round_clip rc JOIN clip c ON c.number = rc.clip
        JOIN round r ON r.number = rc.round WHERE r.id = ? ORDER BY c.id""",
        (round_id,),
    )
    return [RoundClip(ClipId(row[0]), row[1], row[2], bool(row[3])) for row in rows]


def assignment(db: Database, assignment_id: str) -> Assignment | None:
    row = db.one(f"{_ASSIGNMENT} WHERE a.id = ?", (assignment_id,))
    return None if row is None else _assignment(row)


def assignments_of(
    db: Database, labeler: LabelerId, *, round_id: str | None = None, closed: bool = False
) -> list[Assignment]:
    """What a labeler is asked for, in the order of the queue: round by round, then by position.

    Of rounds that are not ``closed`` unless asked for; never what was withdrawn.
    """
    return [
        _assignment(row)
        for row in db.rows(
            f"""{_ASSIGNMENT} WHERE p.id = ?1 AND a.state <> ?2 AND (?3 IS NULL OR r.id = ?3)
            AND (?4 OR r.closed_us IS NULL) ORDER BY r.number, a.position""",
            (labeler, AssignmentState.WITHDRAWN, round_id, closed),
        )
    ]


def all_assignments(db: Database, round_id: str) -> list[Assignment]:
    """Everything that was ever asked in the round, what was withdrawn too."""
    return [
        _assignment(row) for row in db.rows(f"{_ASSIGNMENT} WHERE r.id = ? ORDER BY p.name, a.position", (round_id,))
    ]


def sizes(db: Database, round_id: str) -> tuple[int, int, int]:
    """How many clips, anchors (not among the clips) and hidden repeats the round has."""
    number = db.value("SELECT number FROM round WHERE id = ?", (round_id,))
    clips, anchors = db.rows("SELECT count(*), total(anchor) FROM round_clip WHERE round = ?", (number,))[0]
    repeats = db.value(
        "SELECT count(*) FROM assignment WHERE round = ? AND repeat_of IS NOT NULL AND state <> 'withdrawn'", (number,)
    )
    return clips - int(anchors), int(anchors), repeats


def progress(db: Database, round_id: str) -> tuple[LabelerProgress, ...]:
    """How far each labeler of the round is, by name."""
    rows = db.rows(
        """SELECT p.id, p.name, sum(a.state IN ('open', 'returned')),
            sum(a.state IN ('open', 'returned') AND EXISTS (SELECT 1 FROM draft d
                WHERE d.clip = a.clip AND d.labeler = a.labeler AND d.assignment = a.id AND d.lane = 'work')),
            sum(a.state = 'returned'), sum(a.state = 'fulfilled'),
            sum(a.state = 'fulfilled' AND EXISTS (SELECT 1 FROM current l JOIN revision v ON v.number = l.revision
                WHERE l.lane = 'work' AND l.clip = a.clip AND l.labeler = a.labeler AND l.assignment = a.id
                AND v.state = 'cannot_label')),
            sum(a.state = 'withdrawn'),
            CASE WHEN json_valid(r.plan) AND json_extract(r.plan, '$.pace') THEN (SELECT avg(v.seconds_spent)
                FROM assignment o JOIN current l ON l.lane = 'work' AND l.clip = o.clip AND l.labeler = o.labeler
                    AND l.assignment = o.id JOIN revision v ON v.number = l.revision
                WHERE o.labeler = a.labeler AND o.round = r.number AND v.seconds_spent > 0) END
        FROM assignment a JOIN labeler p ON p.number = a.labeler JOIN round r ON r.number = a.round
        WHERE r.id = ? GROUP BY a.labeler ORDER BY p.name, p.id""",
        (round_id,),
    )
    return tuple(LabelerProgress(LabelerId(row[0]), *row[1:]) for row in rows)


def pace(db: Database, labelers: Sequence[LabelerId], *, newest: int = 500) -> float | None:
    """Seconds that these labelers spent on a second of sound, over their newest labels; None for fewer than 20."""
    marks = ",".join("?" * len(labelers))
    spent, heard, labels = db.rows(
        f"""SELECT sum(seconds_spent), sum(duration_s), count(*) FROM (
            SELECT v.seconds_spent, c.duration_s FROM revision v JOIN clip c ON c.number = v.clip
            JOIN labeler p ON p.number = v.labeler
            WHERE v.seconds_spent > 0 AND v.parent IS NULL AND p.id IN ({marks}) ORDER BY v.number DESC LIMIT ?)""",
        (*labelers, newest),
    )[0]
    return spent / heard if labels >= _FEWEST_FOR_PACE and heard else None


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
    told = [drafts_of_plan(_plan(plan)) for _, plan in rows]
    # An assignment whose round has not come along is blind as well.
    return told if told or key.assignment is None else [Drafts.BLIND]


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


def _plan(text: str) -> dict[str, Json]:
    said = json.loads(text)
    return said if isinstance(said, dict) else {}


def _round(row: Sequence[Any]) -> Round:
    id_, name, by_chance, edition, asks, plan, seed, planned_us, opened_us, closed_us = row
    said = _plan(plan)
    kinds = {one.value: one for one in RoundKind}
    choices = {one.value: one for one in Choice}
    return Round(
        RoundId(id_),
        name,
        bool(by_chance),
        # A round from elsewhere may say less of itself; that it was drawn by chance stands in its own column.
        kinds.get(str(said.get("kind")), RoundKind.SAMPLE if by_chance else RoundKind.REPAIR),
        choices.get(str(said.get("choice")), Choice.RANDOM if by_chance else Choice.GIVEN),
        edition,
        asks,
        drafts_of_plan(said),
        said.get("unheard") is True,
        seed,
        planned_us,
        opened_us,
        closed_us,
    )


def _assignment(row: Sequence[Any]) -> Assignment:
    id_, round_id, clip, labeler, position, state, repeat_of = row
    return Assignment(
        AssignmentId(id_),
        RoundId(round_id),
        ClipId(clip),
        LabelerId(labeler),
        position,
        AssignmentState(state),
        None if repeat_of is None else AssignmentId(repeat_of),
    )
