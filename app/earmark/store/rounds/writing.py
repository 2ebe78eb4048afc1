"""Planning a round, and what happens to it until it is closed."""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId
from earmark.model.round import Assignment, AssignmentState, Round, RoundClip, RoundState
from earmark.store.database import Database
from earmark.store.revisions.appending import next_time
from earmark.store.rounds import reading
from earmark.store.settings import Json

MAX_NAME = 100
_AT_ONCE = 500
_CHANGED = Changes(rounds=True, all_clips=True, labels=True)
"""Queues show other clips, and reports count other labels."""


def plan(
    db: Database,
    made: Round,
    written: Mapping[str, Json],
    clips: Iterable[RoundClip],
    assignments: Iterable[Assignment],
) -> Round:
    """Store a round that was planned, here or on another machine; from now on it runs.

    ``written`` says how it was drawn. Raises UserError where the name is none or taken, or a clip or
    labeler is unknown.
    """
    name = _name(db, made.name)
    number = db.value("SELECT coalesce(max(number), 0) + 1 FROM round")
    db.run(
        "INSERT INTO round VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            made.id,
            name,
            made.edition,
            made.probability_sample,
            made.asks,
            json.dumps(written, ensure_ascii=False, sort_keys=True),
            made.seed,
            made.planned_us or time.time_ns() // 1000,
            made.opened_us,
            made.closed_us,
        ),
    )
    clips, assignments = list(clips), list(assignments)
    numbers = _numbers(db, "clip", {one.clip for one in clips} | {one.clip for one in assignments})
    people = _numbers(db, "labeler", {one.labeler for one in assignments})
    db.run_many(
        "INSERT INTO round_clip VALUES (?, ?, ?, ?, ?)",
        [(number, numbers[one.clip], one.inclusion, one.stratum, one.anchor) for one in clips],
    )
    _insert(db, number, assignments, numbers, people)
    db.note(_CHANGED)
    stored = reading.get(db, made.id)
    assert stored is not None
    return stored


def forget(db: Database, round_id: str) -> None:
    """Take back a round that nobody has begun or taken along. Raises UserError where somebody has."""
    begun = db.value(
        """SELECT 1 FROM assignment a JOIN round r ON r.number = a.round WHERE r.id = ? AND (
            EXISTS (SELECT 1 FROM revision v WHERE v.clip = a.clip AND v.labeler = a.labeler AND v.assignment = a.id)
            OR EXISTS (SELECT 1 FROM draft d WHERE d.clip = a.clip AND d.labeler = a.labeler AND d.assignment = a.id))
        LIMIT 1""",
        (round_id,),
    )
    if begun:
        raise UserError("somebody has begun to label this round", "Close it; what was labeled stays.")
    if db.value("SELECT 1 FROM packet WHERE round = ? LIMIT 1", (round_id,)):
        raise UserError("a packet of this round has gone out", "Close it; what comes back is taken all the same.")
    for table in ("assignment", "round_clip"):
        db.run(f"DELETE FROM {table} WHERE round = (SELECT number FROM round WHERE id = ?)", (round_id,))
    db.run("DELETE FROM round WHERE id = ?", (round_id,))
    db.note(_CHANGED)


def open_for_review(db: Database, round_id: str) -> None:
    """Reviewers may see the labels from now on; what is changed afterwards is "after discussion"."""
    _require(db, round_id, RoundState.RUNNING)
    opened = next_time(db)
    db.run("UPDATE round SET opened_us = ? WHERE id = ?", (opened, round_id))
    # Every label that is written from here on gets a later time.
    db.run(
        """INSERT INTO tally VALUES ('newest_time_us', ?)
        ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)""",
        (opened,),
    )
    db.note(_CHANGED)


def take_back_opening(db: Database, round_id: str) -> None:
    """The labelers go on blind. Raises UserError where a label was changed since, which was not blind any more."""
    changed = db.value(
        """SELECT 1 FROM assignment a JOIN round r ON r.number = a.round
        JOIN current l ON l.clip = a.clip AND l.labeler = a.labeler AND l.assignment = a.id AND l.lane = 'work'
        WHERE r.id = ? AND l.time_us > r.opened_us LIMIT 1""",
        (round_id,),
    )
    if changed:
        raise UserError("labels were changed since the round was opened", "It stays open for review.")
    db.run("UPDATE round SET opened_us = NULL WHERE id = ?", (round_id,))
    db.note(_CHANGED)


def close(db: Database, round_id: str) -> None:
    """Nothing is asked of anybody any more; what was labeled stays and counts."""
    _require(db, round_id)
    db.run("UPDATE round SET closed_us = ? WHERE id = ?", (time.time_ns() // 1000, round_id))
    db.note(_CHANGED)


def reopen(db: Database, round_id: str) -> None:
    """A closed round goes on where it was."""
    db.run("UPDATE round SET closed_us = NULL WHERE id = ?", (round_id,))
    db.note(_CHANGED)


def withdraw(db: Database, assignments: Sequence[AssignmentId]) -> None:
    """Ask nobody for these any more; what is fulfilled stays."""
    _move(db, assignments, (AssignmentState.OPEN, AssignmentState.RETURNED), AssignmentState.WITHDRAWN)


def ask_again(db: Database, assignments: Sequence[AssignmentId]) -> None:
    """What was withdrawn is asked for again."""
    _move(db, assignments, (AssignmentState.WITHDRAWN,), AssignmentState.OPEN)


def return_to_labeler(db: Database, assignments: Sequence[AssignmentId]) -> None:
    """Ask for what is fulfilled once more: the label stays until it is finished anew."""
    _move(db, assignments, (AssignmentState.FULFILLED,), AssignmentState.RETURNED)


def take_back_return(db: Database, assignments: Sequence[AssignmentId]) -> None:
    """What was returned, and not done anew yet, is as good as it was."""
    _move(db, assignments, (AssignmentState.RETURNED,), AssignmentState.FULFILLED)


def add_assignments(db: Database, round_id: str, assignments: Sequence[Assignment]) -> None:
    """Give clips of a round to further labelers. Raises UserError where the round is closed."""
    _require(db, round_id)
    number = db.value("SELECT number FROM round WHERE id = ?", (round_id,))
    _insert(
        db,
        number,
        assignments,
        _numbers(db, "clip", {one.clip for one in assignments}),
        _numbers(db, "labeler", {one.labeler for one in assignments}),
    )
    db.note(_CHANGED)


def drop_assignments(db: Database, assignments: Sequence[AssignmentId]) -> None:
    """Take back assignments that were just added; those that somebody has begun stay."""
    for one in assignments:
        db.run(
            """DELETE FROM assignment WHERE id = ?1 AND state <> 'fulfilled' AND NOT EXISTS (
                SELECT 1 FROM revision v WHERE v.clip = assignment.clip AND v.labeler = assignment.labeler
                AND v.assignment = ?1) AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.clip = assignment.clip
                AND d.labeler = assignment.labeler AND d.assignment = ?1)""",
            (one,),
        )
    db.note(_CHANGED)


def _move(
    db: Database, assignments: Sequence[AssignmentId], states: Sequence[AssignmentState], state: AssignmentState
) -> None:
    marks = ",".join("?" * len(states))
    db.run_many(
        f"UPDATE assignment SET state = ? WHERE id = ? AND state IN ({marks})",
        [(state, one, *states) for one in assignments],
    )
    if assignments:
        db.note(_CHANGED)


def _insert(
    db: Database, number: int, assignments: Sequence[Assignment], clips: Mapping[str, int], people: Mapping[str, int]
) -> None:
    db.run_many(
        """INSERT INTO assignment (id, round, clip, labeler, repeat_of, position, state)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [
            (one.id, number, clips[one.clip], people[one.labeler], one.repeat_of, one.position, one.state)
            for one in assignments
        ],
    )


def _numbers(db: Database, table: str, ids: Iterable[ClipId] | Iterable[LabelerId]) -> dict[str, int]:
    """The numbers of clips or labelers in this file; a clip that turned out to be another one is that one."""
    number = "coalesce(stands_for, number)" if table == "clip" else "number"
    wanted = sorted(ids)
    found: dict[str, int] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        found.update(db.rows(f"SELECT id, {number} FROM {table} WHERE id IN ({marks})", part))
    missing = next((one for one in wanted if one not in found), None)
    if missing is not None:
        raise UserError(f"the project has no such {table}", "It may have been taken out.", missing)
    return found


def _name(db: Database, name: str) -> str:
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not any(unicodedata.category(sign)[0] in "LNPS" for sign in name):
        raise UserError("a round needs a name", "Give a name.")
    if len(name) > MAX_NAME:
        raise UserError(f"a round's name has {len(name):,} characters", f"Use at most {MAX_NAME}.")
    if db.value("SELECT 1 FROM round WHERE name = ?", (name,)):
        raise UserError(f"there is a round called {name} already", "Use another name.", name)
    return name


def _require(db: Database, round_id: str, state: RoundState | None = None) -> None:
    """Raises UserError where the round is closed, or is not in ``state``."""
    one = reading.get(db, round_id)
    if one is None:
        raise UserError("the project has no such round", "It may have been taken back.", round_id)
    if one.state is RoundState.CLOSED:
        raise UserError(
            f"the round {one.name} is closed", "Nothing is asked in it any more; plan a new round.", one.name
        )
    if state is not None and one.state is not state:
        raise UserError(f"the round {one.name} is open for review already", "Nothing was changed.", one.name)
