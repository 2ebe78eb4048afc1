"""Appending revisions: the one way in which a label is stored."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.label import Label, State
from earmark.model.people import Role
from earmark.model.recording import ClipId
from earmark.model.revision import (
    LabelKey,
    Lane,
    OperationId,
    Revision,
    RevisionId,
    RevisionKind,
    revision_digest,
    uuid7,
)
from earmark.store import guidelines, predictions, questions, work
from earmark.store.compact import TagColumn, tag_columns
from earmark.store.content import in_order
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.keys import Numbers, numbers
from earmark.store.revisions.operation import OperationKind, begin
from earmark.store.revisions.reading import chain, current_number, leaves, newest, stored
from earmark.store.revisions.settling import insert, settle

_NAMED_CLIPS = 10_000
"""Beyond so many touched clips a change is told as "all clips"."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A label from elsewhere. ``time_us`` is when it was made, None for now."""

    key: LabelKey
    label: Label
    state: State = State.FINISHED
    kind: RevisionKind = RevisionKind.WORK
    edition: int | None = None
    time_us: int | None = None
    reason: str = ""
    seconds_spent: float = 0.0
    suggestion_shown: bool = False


@dataclass(frozen=True, slots=True)
class Appended:
    """What became of incoming labels; ``known`` were there with the same content and time."""

    added: int
    known: int
    operation: OperationId | None


def append(
    db: Database,
    key: LabelKey,
    label: Label,
    state: State,
    kind: RevisionKind = RevisionKind.WORK,
    *,
    edition: int | None = None,
    operation: OperationId | None = None,
    reason: str = "",
    seconds_spent: float = 0.0,
    suggestion_shown: bool = False,
) -> Revision:
    """Commit a label: a new revision, in force at once; its draft is gone.

    Without ``operation`` it is an operation of its own, undone by itself. ``edition`` is the
    guideline edition that the labeler saw, the current one unless given. A label that says what
    is in force already under the same edition adds nothing and returns that revision. Where the label
    went on separately on two machines, this commit settles it: the other ends are taken back. Raises
    UserError for an engineer, an unknown clip or labeler, or "cannot be labeled" without a reason.
    Where a model's suggestion was in sight of this label, the revision says so, whoever calls.
    """
    if state is State.DRAFT:
        raise ValueError("a draft is saved by drafts.save")
    if state is State.CANNOT_LABEL and not reason.strip():
        raise UserError("a clip that cannot be labeled needs a reason", "Say why.", key.clip)
    label = in_order(label)
    at = numbers(db, key)
    _require_writer(db, at)
    edition = guidelines.current_edition(db) if edition is None else edition
    in_force = current_number(db, at)
    parent = None if in_force is None else stored(db, [in_force])[0]
    others = _standing_against(db, at)
    if parent is not None and not others and _says_the_same(parent, label, state, kind, edition, reason):
        _drop_draft(db, at)
        _finish(db, [(key.clip, at)])
        return parent
    if operation is None:
        operation = begin(db, key.labeler, OperationKind.COMMIT)
    _take_back(db, at, others, edition)
    revision = seal(
        db,
        at,
        Revision(
            id=RevisionId(uuid7()),
            key=key,
            label=label,
            state=state,
            kind=kind,
            parent=None if parent is None else parent.id,
            device=device_id(),
            time_us=next_time(db),
            edition=edition,
            operation=operation,
            reason=reason,
            seconds_spent=seconds_spent,
            suggestion_shown=suggestion_shown or _suggestion_in_sight(db, at),
        ),
        tag_columns(db),
    )
    questions.follow(db, at, label.question, revision.time_us)
    _drop_draft(db, at)
    _finish(db, [(key.clip, at)])
    return revision


def append_many(
    db: Database, incoming: Iterable[Incoming], *, title: str = "", operation: OperationId | None = None
) -> Appended:
    """Store labels that were made elsewhere, in the order of their times, else of their rows.

    A label older than what is in force goes beside it and changes nothing; one with the same
    content and time as a stored one is known. All are one operation, which nobody undoes.
    """
    ordered = sorted(enumerate(incoming), key=lambda one: (one[1].time_us or 0, one[0]))
    columns = tag_columns(db)
    edition = guidelines.current_edition(db)
    touched: list[tuple[ClipId, Numbers]] = []
    known = 0
    for _, one in ordered:
        at = numbers(db, one.key)
        links = chain(db, at)
        if _is_stored(db, one, [link.number for link in links]):
            known += 1
            continue
        if operation is None:
            operation = begin(db, one.key.labeler, OperationKind.IMPORT, title)
        best = newest(links)[0] if links else None
        behind = best is not None and (one.time_us is None or one.time_us >= best.time_us)
        seal(
            db,
            at,
            Revision(
                id=RevisionId(uuid7()),
                key=one.key,
                label=one.label,
                state=one.state,
                kind=one.kind,
                parent=RevisionId(best.id) if best is not None and behind else None,
                device=device_id(),
                time_us=next_time(db) if one.time_us is None else one.time_us,
                edition=edition if one.edition is None else one.edition,
                operation=operation,
                reason=one.reason,
                seconds_spent=one.seconds_spent,
                suggestion_shown=one.suggestion_shown,
            ),
            columns,
        )
        if behind or best is None:
            questions.follow(db, at, one.label.question, one.time_us or time.time_ns() // 1000)
        touched.append((one.key.clip, at))
    _finish(db, touched)
    return Appended(len(touched), known, operation)


def seal(db: Database, at: Numbers, revision: Revision, columns: tuple[TagColumn, ...]) -> Revision:
    """Write a revision and its parts, and bring ``current`` up to it; returns it with its digest."""
    revision = replace(
        revision,
        label=in_order(revision.label),
        seconds_spent=float(revision.seconds_spent),
        suggestion_shown=bool(revision.suggestion_shown),
        salt=secrets.token_hex(16),
    )
    revision = replace(revision, digest=revision_digest(revision))
    insert(db, revision)
    settle(db, at, columns)
    return revision


def next_time(db: Database) -> int:
    """Hybrid logical time in microseconds: max(wall clock, newest seen) + 1.

    Source: Kulkarni et al. (2014), Logical physical clocks, OPODIS, in the form of one counter.
    """
    seen = db.value("SELECT value FROM tally WHERE name = 'newest_time_us'") or 0
    return int(max(time.time_ns() // 1000, seen) + 1)


def _finish(db: Database, touched: list[tuple[ClipId, Numbers]]) -> None:
    work.refresh(db, [(at.labeler, at.clip) for _, at in touched if at.lane is Lane.WORK])
    many = len(touched) > _NAMED_CLIPS
    named = frozenset() if many else frozenset(clip for clip, _ in touched)
    if touched:
        db.note(Changes(clips=named, all_clips=many, labels=True, drafts=True))


def _standing_against(db: Database, at: Numbers) -> list[Revision]:
    """The other newest revisions of a label that went on separately on two machines."""
    conflict = db.value(
        "SELECT conflict FROM current WHERE lane = ? AND clip = ? AND labeler = ? AND assignment = ?",
        (at.lane, at.clip, at.labeler, at.assignment),
    )
    return stored(db, [link.number for link in leaves(chain(db, at))[1:]]) if conflict else []


def _take_back(db: Database, at: Numbers, others: list[Revision], edition: int) -> None:
    """End the branches that are not gone on with. Not part of what is undone: the label stays settled."""
    if not others:
        return
    operation = begin(db, others[0].key.labeler, OperationKind.IMPORT)
    for one in others:
        ended = Revision(
            id=RevisionId(uuid7()),
            key=one.key,
            label=Label(),
            state=State.FINISHED,
            kind=RevisionKind.WITHDRAWN,
            parent=one.id,
            device=device_id(),
            time_us=next_time(db),
            edition=edition,
            operation=operation,
        )
        seal(db, at, ended, tag_columns(db))


def _drop_draft(db: Database, at: Numbers) -> None:
    db.run("DELETE FROM draft WHERE clip = ? AND labeler = ? AND assignment = ? AND lane = ?", at)


def _suggestion_in_sight(db: Database, at: Numbers) -> bool:
    """Whether the draft says that a suggestion was shown, or it was noted when it was."""
    draft = db.value(
        "SELECT suggestion_shown FROM draft WHERE clip = ? AND labeler = ? AND assignment = ? AND lane = ?", at
    )
    return bool(draft) or predictions.was_shown(db, at)


def _says_the_same(parent: Revision, label: Label, state: State, kind: RevisionKind, edition: int, reason: str) -> bool:
    return (
        parent.kind is not RevisionKind.WITHDRAWN
        and parent.key.lane.value == kind.value
        and (parent.label, parent.state, parent.edition, parent.reason) == (label, state, edition, reason)
    )


def _is_stored(db: Database, one: Incoming, revisions: list[int]) -> bool:
    return any(
        (revision.label, revision.state, revision.reason) == (in_order(one.label), one.state, one.reason)
        and one.time_us in (None, revision.time_us)
        for revision in stored(db, revisions)
    )


def _require_writer(db: Database, at: Numbers) -> None:
    name, role = db.rows("SELECT name, role FROM labeler WHERE number = ?", (at.labeler,))[0]
    if role == Role.ENGINEER and at.lane is not Lane.REFERENCE:
        raise UserError(f"{name} is an engineer, who writes no labels", "Label as somebody else.", name)
