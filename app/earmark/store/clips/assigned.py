"""The queue inside a round: a labeler's assignments in their shuffled order, each with its own label.

A hidden repeat is a row like any other. Where a round has them, rows have no name of their own:
equal names would tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import numpy as np

from earmark.model.label import Label, State
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId
from earmark.model.round import AssignmentState
from earmark.store import fixed_width, questions
from earmark.store.assignments import ASKED
from earmark.store.clips.order import ClipFilter, Numbers, QueueState
from earmark.store.clips.rows import PREVIEW, ClipRow
from earmark.store.content import label_from_json, labels_of
from earmark.store.database import Database

_STATES = {
    QueueState.TODO: (AssignmentState.OPEN, AssignmentState.RETURNED),
    QueueState.DONE: (AssignmentState.FULFILLED,),
}
_MINE = f"""FROM assignment a WHERE a.labeler = ? AND a.round = (SELECT number FROM round WHERE id = ?)
    AND {ASKED}"""
_DRAFTS = """JOIN draft d ON d.clip = a.clip AND d.labeler = a.labeler AND d.assignment = a.id AND d.lane = 'work'"""
_TYPED = """FROM draft d CROSS JOIN assignment a ON a.id = d.assignment
    WHERE d.labeler = ? AND d.assignment <> '' AND a.round = (SELECT number FROM round WHERE id = ?)"""
_LABELS = """JOIN current l ON l.lane = 'work' AND l.clip = a.clip AND l.labeler = a.labeler AND l.assignment = a.id
    JOIN revision v ON v.number = l.revision"""


def numbers(db: Database, chosen: ClipFilter, person: int) -> Numbers:
    """The numbers of the labeler's assignments in ``chosen.round`` that the filter lets through, in their order."""
    mine = (person, chosen.round)
    states = _STATES.get(chosen.state)
    if states is None:
        found = fixed_width.numbers(db, "number", f"FROM (SELECT a.number {_MINE} ORDER BY a.position)", mine)
    else:
        marks = ",".join("?" * len(states))
        query = f"FROM (SELECT a.number {_MINE} AND a.state IN ({marks}) ORDER BY a.position)"
        found = fixed_width.numbers(db, "number", query, (*mine, *states))
    if chosen.state is QueueState.DRAFT:
        found = found[np.isin(found, _drafts(db, mine))]
    elif chosen.state is QueueState.FLAGGED:
        found = found[np.isin(found, flagged(db, *mine))]
    elif chosen.state is QueueState.ANSWERED:
        found = found[np.isin(found, answered(db, *mine))]
    if chosen.text.strip():
        found = found[np.isin(found, _with_text(db, mine, chosen.text.strip()))]
    return found


def flagged(db: Database, person: int, round_id: str) -> Numbers:
    """The assignments whose label at hand is flagged: the draft, else what is in force."""
    mine = (person, round_id)
    typed = fixed_width.numbers(db, "a.number", f"{_TYPED} AND d.flag = 1", mine)
    # From the few flagged revisions to their assignments, not from all assignments to their labels.
    stored = fixed_width.numbers(
        db,
        "a.number",
        """FROM revision v CROSS JOIN assignment a ON a.id = v.assignment
        JOIN current l ON l.lane = 'work' AND l.clip = a.clip AND l.labeler = a.labeler AND l.assignment = a.id
            AND l.revision = v.number
        WHERE v.labeler = ? AND v.flag = 1 AND v.assignment <> ''
        AND a.round = (SELECT number FROM round WHERE id = ?)""",
        mine,
    )
    return np.union1d(typed, np.setdiff1d(stored, _drafts(db, mine)))


def answered(db: Database, person: int, round_id: str) -> Numbers:
    """The assignments on which the labeler has an answer to a question."""
    found = questions.answered_assignments(db, person)
    return (
        found[np.isin(found, fixed_width.numbers(db, "a.number", _MINE, (person, round_id)))] if len(found) else found
    )


def drafts_among(db: Database, person: int, round_id: str) -> int:
    """How many of the labeler's assignments have a draft."""
    return len(_drafts(db, (person, round_id)))


def rows(db: Database, wanted: Sequence[int]) -> tuple[ClipRow, ...]:
    """The rows of assignments by number, in the order asked for."""
    marks = ",".join("?" * len(wanted))
    typed = {
        row[0]: label_from_json(row[1])
        for row in db.rows(f"SELECT a.number, d.label FROM assignment a {_DRAFTS} WHERE a.number IN ({marks})", wanted)
    }
    stored = {
        row[0]: row[1:]
        for row in db.rows(
            f"""SELECT a.number, l.revision, v.state FROM assignment a {_LABELS}
            WHERE a.number IN ({marks}) AND v.kind <> 'withdrawn'""",
            wanted,
        )
    }
    labels = labels_of(db, [revision for revision, _ in stored.values()])
    found = {}
    for row in db.rows(
        f"""SELECT a.number, a.id, a.state, EXISTS (SELECT 1 FROM question q JOIN reply y ON y.question = q.id
            WHERE q.labeler = a.labeler AND q.clip = a.clip AND q.assignment = a.id AND y.kind = 'answer'),
        c.id, c.name, c.duration_s, c.speaker, c.language, c.recorded_at, c.batch, c.split,
         EXISTS (SELECT 1 FROM assignment o WHERE o.round = a.round AND o.repeat_of IS NOT NULL),
        a.position - (SELECT min(position) FROM assignment o WHERE o.labeler = a.labeler AND o.round = a.round) + 1
        FROM assignment a JOIN clip c ON c.number = a.clip WHERE a.number IN ({marks})""",
        wanted,
    ):
        number = row[0]
        if number in typed:
            state, label = State.DRAFT, typed[number]
        elif number in stored:
            state, label = State(stored[number][1]), labels[stored[number][0]]
        else:
            state, label = None, Label()
        found[number] = _row(row, state, label)
    return tuple(found[number] for number in wanted)


def number_of_assignment(db: Database, assignment: AssignmentId) -> int | None:
    """The assignment's number in this file."""
    number: int | None = db.value("SELECT number FROM assignment WHERE id = ?", (assignment,))
    return number


def _row(stored: Sequence[Any], state: State | None, label: Label) -> ClipRow:
    (
        _,
        id_,
        progress,
        is_answered,
        clip,
        name,
        duration_s,
        speaker,
        language,
        recorded_at,
        batch,
        split,
        hides,
        place,
    ) = stored
    return ClipRow(
        id=ClipId(clip),
        name="" if hides else name,
        duration_s=duration_s,
        state=state,
        flag=label.flag,
        marks=(*label.sources, *label.channels),
        environment=label.environment,
        transcript=None if label.transcript is None else label.transcript[:PREVIEW],
        speaker="" if hides else speaker,
        language=language,
        recorded_at=datetime.fromisoformat(recorded_at) if recorded_at and not hides else None,
        batch="" if hides else batch,
        split=split,
        assignment=AssignmentId(id_),
        place=place,
        returned=progress == AssignmentState.RETURNED,
        answered=bool(is_answered),
    )


def _drafts(db: Database, mine: tuple[int, str]) -> Numbers:
    return fixed_width.numbers(db, "a.number", _TYPED, mine)


def _with_text(db: Database, mine: tuple[int, str], text: str) -> Numbers:
    """Assignments whose own transcript, note, question or tag holds the text; names too where they are shown."""
    pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    like = "LIKE ? ESCAPE '\\'"
    stored = fixed_width.numbers(
        db,
        "a.number",
        f"""FROM assignment a {_LABELS} JOIN revision_text t ON t.revision = v.number
        WHERE a.labeler = ? AND a.round = (SELECT number FROM round WHERE id = ?) AND v.kind <> 'withdrawn'
        AND (coalesce(t.transcript, '') || char(10) || t.note || char(10) || t.question {like} OR EXISTS
            (SELECT 1 FROM revision_mark m WHERE m.revision = v.number AND m.code {like}))""",
        (*mine, pattern, pattern),
    )
    typed = np.array(
        [
            number
            for number, label in db.rows(f"SELECT a.number, d.label {_TYPED}", mine)
            if _holds(label_from_json(label), text.casefold())
        ],
        dtype=np.int64,
    )
    named = fixed_width.numbers(
        db,
        "a.number",
        f"""FROM assignment a JOIN clip c ON c.number = a.clip
        WHERE a.labeler = ? AND a.round = (SELECT number FROM round WHERE id = ?)
        AND c.name || char(10) || c.speaker || char(10) || c.batch {like}
        AND NOT EXISTS (SELECT 1 FROM assignment o WHERE o.round = a.round AND o.repeat_of IS NOT NULL)""",
        (*mine, pattern),
    )
    return np.concatenate([np.setdiff1d(stored, _drafts(db, mine)), typed, named])


def _holds(label: Label, text: str) -> bool:
    codes = [mark.code for mark in (*label.sources, *label.channels)]
    said = [label.transcript or "", label.note, label.question, *codes, label.environment or ""]
    return text in "\n".join(said).casefold()
