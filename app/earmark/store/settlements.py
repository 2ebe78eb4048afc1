"""What reviewers decided on clips that labelers differ on, and the gold that it led to.

Gold is a label of its own lane under the reviewer's name. Each step, also each undoing of one, adds a
settlement; of a clip the newest is in force. Nothing is changed or removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.people import LabelerId, Role
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane, OperationId, Revision, RevisionId, RevisionKind, uuid7
from earmark.model.round import AssignmentState
from earmark.model.settling import Cause, DisagreementKind, Outcome, Settlement, SettlementId
from earmark.store import fixed_width, revisions
from earmark.store.compact import tag_columns
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.keys import labeler_number, numbers
from earmark.store.revisions.appending import next_time, seal
from earmark.store.revisions.operation import OperationKind, begin
from earmark.store.revisions.reading import stored

_MAY = (Role.REVIEWER, Role.LEAD)
_COLUMNS = """s.id, c.id, s.round, p.id, s.outcome, s.operation, s.time_us, s.gold, s.cause, s.kinds, s.remark,
    s.in_bulk, s.blind, s.sent_to"""
_FROM = "FROM settlement s JOIN clip c ON c.number = s.clip JOIN labeler p ON p.number = s.reviewer"
_OF_CLIP = "s.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE id = ?)"


@dataclass(frozen=True, slots=True)
class Decision:
    """A clip, the answer that becomes its gold, and what labelers differed on; ``cause`` is why."""

    clip: ClipId
    label: Label
    cause: Cause | None = None
    kinds: tuple[DisagreementKind, ...] = ()
    remark: str = ""
    blind: bool = False


def settle(db: Database, reviewer: LabelerId, decision: Decision, round_id: str | None = None) -> Settlement:
    """Make the decision the clip's gold: one operation, undone by itself.

    Raises UserError where the person does not review, or where the clip is unknown.
    """
    _require_reviewer(db, reviewer)
    operation = begin(db, reviewer, OperationKind.COMMIT)
    return _make_gold(db, reviewer, decision, round_id, operation, in_bulk=False)


def accept(
    db: Database,
    reviewer: LabelerId,
    decisions: Iterable[Decision],
    round_id: str | None = None,
    *,
    title: str = "",
    operation: OperationId | None = None,
) -> tuple[Settlement, ...]:
    """Take what labelers agree on for gold, many clips as one operation and marked as taken in bulk.

    ``operation`` is that of the clips before, where they are taken in pieces.
    """
    _require_reviewer(db, reviewer)
    operation = operation or begin(db, reviewer, OperationKind.BULK, title)
    return tuple(_make_gold(db, reviewer, one, round_id, operation, in_bulk=True) for one in decisions)


def send_back(
    db: Database,
    reviewer: LabelerId,
    clip: ClipId,
    to: Sequence[LabelerId],
    remark: str,
    round_id: str | None = None,
    kinds: tuple[DisagreementKind, ...] = (),
) -> Settlement:
    """Ask labelers to look at their label again; their assignments of the clip are returned, gold is taken back.

    Raises UserError without a remark or without anybody to send it to.
    """
    _require_reviewer(db, reviewer)
    if not remark.strip():
        raise UserError("a label that is sent back needs a remark", "Say what to look at again.", clip)
    if not to:
        raise UserError("nobody is named to send the clip back to", "Choose a labeler.", clip)
    operation = begin(db, reviewer, OperationKind.COMMIT)
    _withdraw(db, clip, operation)
    step = _step(db, clip, round_id, reviewer, Outcome.SENT_BACK, operation)
    return _add(db, replace(step, kinds=kinds, remark=remark.strip(), sent_to=tuple(to)))


def reopen(db: Database, reviewer: LabelerId, clip: ClipId, round_id: str | None = None) -> Settlement | None:
    """Take the clip's gold back, whoever settled it: it counts no more and stays in the history.

    None where the clip has no gold. An operation of the one who reopens, undone like any other.
    """
    _require_reviewer(db, reviewer)
    if not gold_of(db, clip):
        return None
    operation = begin(db, reviewer, OperationKind.COMMIT)
    _withdraw(db, clip, operation)
    return _add(db, _step(db, clip, round_id, reviewer, Outcome.TAKEN_BACK, operation))


def gold_of(db: Database, clip: ClipId) -> tuple[Revision, ...]:
    """The gold that counts, newest first: of several reviewers each has one, and the newest leaves."""
    rows = db.rows(
        """SELECT g.revision FROM current g WHERE g.lane = 'gold' AND g.counts = 1
        AND g.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE id = ?)
        ORDER BY g.time_us DESC, g.revision DESC""",
        (clip,),
    )
    return tuple(stored(db, [row[0] for row in rows]))


def of_clip(db: Database, clip: ClipId) -> tuple[Settlement, ...]:
    """Every step on a clip, the newest first."""
    rows = db.rows(f"SELECT {_COLUMNS} {_FROM} WHERE {_OF_CLIP} ORDER BY s.time_us DESC, s.id DESC", (clip,))
    return tuple(map(_settlement, rows))


def outcomes(db: Database, clips: Iterable[ClipId]) -> dict[ClipId, Outcome]:
    """How these clips stand; without those on which nobody took a step."""
    steps = ((clip, of_clip(db, clip)) for clip in clips)
    return {clip: found[0].outcome for clip, found in steps if found}


def in_force(db: Database) -> dict[int, Settlement]:
    """The newest step of each clip that has any, by the clip's number in this file."""
    rows = db.rows(f"SELECT s.clip, {_COLUMNS} {_FROM} ORDER BY s.time_us, s.id")
    newest = {row[0]: row[1:] for row in rows}
    return {clip: _settlement(row) for clip, row in newest.items()}


def waiting(db: Database) -> dict[int, Settlement]:
    """Clips that were sent back and wait for a labeler, by their number in this file."""
    return {
        clip: one
        for clip, one in in_force(db).items()
        if one.outcome is Outcome.SENT_BACK and not all(_looked_again(db, clip, one, who) for who in one.sent_to)
    }


def accepted_in_bulk(db: Database) -> NDArray[np.int64]:
    """Numbers of clips whose gold was accepted together with that of others, so that nobody listened for it."""
    return fixed_width.numbers(
        db,
        "s.clip",
        """FROM settlement s WHERE s.in_bulk = 1 AND NOT EXISTS (
            SELECT 1 FROM settlement t WHERE t.clip = s.clip AND (t.time_us, t.id) > (s.time_us, s.id))""",
    )


def sent_back_to(db: Database, labeler: LabelerId) -> tuple[Settlement, ...]:
    """What waits for a labeler to be looked at again, oldest first: until the label has a newer revision."""
    own = [
        one
        for clip, one in in_force(db).items()
        if one.outcome is Outcome.SENT_BACK and labeler in one.sent_to and not _looked_again(db, clip, one, labeler)
    ]
    return tuple(sorted(own, key=lambda one: (one.time_us, one.id)))


def _looked_again(db: Database, clip: int, step: Settlement, labeler: LabelerId) -> bool:
    newer = db.value(
        "SELECT 1 FROM current WHERE lane = 'work' AND clip = ? AND labeler = ? AND time_us > ?",
        (clip, labeler_number(db, labeler), step.time_us),
    )
    return newer is not None


def turned(
    db: Database, target: OperationId, operation: OperationId, made: Sequence[Revision], *, undone: bool
) -> tuple[ClipId, ...]:
    """An operation was undone or done again: its steps are followed by what stands now. Returns their clips.

    ``made`` are the revisions that turning it added. A clip whose gold went on elsewhere stays as it is.
    """
    followed = {revision.key.clip for revision in made if revision.key.lane is Lane.GOLD}
    rows = db.rows(f"SELECT {_COLUMNS} {_FROM} WHERE s.operation = ? ORDER BY s.number", (target,))
    touched = []
    for own in map(_settlement, rows):
        if own.clip not in followed and own.outcome is not Outcome.SENT_BACK:
            continue
        before = next((one for one in of_clip(db, own.clip) if (one.time_us, one.id) < (own.time_us, own.id)), None)
        stands = before if undone else own
        if stands is None:
            stands = replace(own, outcome=Outcome.TAKEN_BACK, cause=None, remark="", sent_to=())
        standing = gold_of(db, own.clip) if stands.outcome is Outcome.SETTLED else ()
        _add(
            db,
            replace(
                stands,
                id=SettlementId(uuid7()),
                gold=standing[0].id if standing else None,
                operation=operation,
                time_us=next_time(db),
            ),
        )
        touched.append(own.clip)
    return tuple(touched)


def _make_gold(
    db: Database,
    reviewer: LabelerId,
    decision: Decision,
    round_id: str | None,
    operation: OperationId,
    *,
    in_bulk: bool,
) -> Settlement:
    gold = revisions.append(
        db,
        LabelKey(decision.clip, reviewer, lane=Lane.GOLD),
        # A flag asks for somebody's eyes, a question for an answer: gold is what came of both.
        replace(decision.label, question="", flag=False),
        State.FINISHED,
        RevisionKind.GOLD,
        operation=operation,
    )
    step = _step(db, decision.clip, round_id, reviewer, Outcome.SETTLED, operation)
    return _add(
        db,
        replace(
            step,
            gold=gold.id,
            cause=decision.cause,
            kinds=decision.kinds,
            remark=decision.remark,
            in_bulk=in_bulk,
            blind=decision.blind,
        ),
    )


def _withdraw(db: Database, clip: ClipId, operation: OperationId) -> None:
    """Take back the gold of a clip, the oldest first: put back in that order, the newest is in force again."""
    standing = gold_of(db, clip)
    columns = tag_columns(db)
    for gold in reversed(standing):
        withdrawn = replace(
            gold,
            id=RevisionId(uuid7()),
            label=Label(),
            kind=RevisionKind.WITHDRAWN,
            parent=gold.id,
            device=device_id(),
            time_us=next_time(db),
            operation=operation,
            seconds_spent=0.0,
        )
        seal(db, numbers(db, gold.key), withdrawn, columns)
    if standing:
        db.note(Changes(clips=frozenset((clip,)), labels=True))


def _step(
    db: Database, clip: ClipId, round_id: str | None, reviewer: LabelerId, outcome: Outcome, operation: OperationId
) -> Settlement:
    return Settlement(
        id=SettlementId(uuid7()),
        clip=clip,
        round=round_id,
        reviewer=reviewer,
        outcome=outcome,
        operation=operation,
        time_us=next_time(db),
    )


def _add(db: Database, one: Settlement) -> Settlement:
    at = numbers(db, LabelKey(one.clip, one.reviewer, lane=Lane.GOLD))
    before = db.one(
        "SELECT outcome, sent_to FROM settlement WHERE clip = ? ORDER BY time_us DESC, id DESC LIMIT 1", (at.clip,)
    )
    db.run(
        """INSERT INTO settlement (id, clip, round, reviewer, outcome, operation, time_us, gold, cause, kinds, remark,
        in_bulk, blind, sent_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            one.id,
            at.clip,
            one.round,
            at.labeler,
            one.outcome,
            one.operation,
            one.time_us,
            one.gold,
            one.cause,
            ";".join(one.kinds),
            one.remark,
            one.in_bulk,
            one.blind,
            ";".join(one.sent_to),
        ),
    )
    if before is not None and before[0] == Outcome.SENT_BACK:
        _set_assignments(db, at.clip, before[1].split(";"), AssignmentState.RETURNED, AssignmentState.FULFILLED)
    if one.outcome is Outcome.SENT_BACK:
        _set_assignments(db, at.clip, one.sent_to, AssignmentState.FULFILLED, AssignmentState.RETURNED)
    db.run(
        """INSERT INTO tally VALUES ('newest_time_us', ?)
        ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)""",
        (one.time_us,),
    )
    db.note(Changes(clips=frozenset((one.clip,)), settlements=True))
    return one


def _set_assignments(
    db: Database, clip: int, labelers: Sequence[str], before: AssignmentState, after: AssignmentState
) -> None:
    """Hidden repeats stay as they are: they measure a labeler against that same labeler."""
    for labeler in labelers:
        db.run(
            """UPDATE assignment SET state = ? WHERE clip = ? AND state = ? AND repeat_of IS NULL
            AND labeler = (SELECT number FROM labeler WHERE id = ?)""",
            (after, clip, before, labeler),
        )


def _require_reviewer(db: Database, person: LabelerId) -> None:
    row = db.one("SELECT name, role FROM labeler WHERE id = ?", (person,))
    if row is None or row[1] not in _MAY:
        name = "" if row is None else row[0]
        raise UserError("only a reviewer or a lead settles disagreements", "Let one of them sit down.", name)


def _settlement(row: Sequence[Any]) -> Settlement:
    id_, clip, round_, reviewer, outcome, operation, time_us, gold, cause, kinds, remark, in_bulk, blind, sent_to = row
    return Settlement(
        id=SettlementId(id_),
        clip=ClipId(clip),
        round=round_,
        reviewer=LabelerId(reviewer),
        outcome=Outcome(outcome),
        operation=OperationId(operation),
        time_us=time_us,
        gold=None if gold is None else RevisionId(gold),
        cause=None if cause is None else Cause(cause),
        kinds=tuple(map(DisagreementKind, kinds.split(";"))) if kinds else (),
        remark=remark,
        in_bulk=bool(in_bulk),
        blind=bool(blind),
        sent_to=tuple(map(LabelerId, sent_to.split(";"))) if sent_to else (),
    )
