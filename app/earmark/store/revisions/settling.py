"""A label's rows, and which of its revisions is in force: kept in step with every revision that is added."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from earmark.model.mapping import carried_id
from earmark.model.revision import OperationId, Revision, RevisionKind, revision_digest
from earmark.store import assignments, mappings
from earmark.store.clips import aside
from earmark.store.compact import TagColumn, encode
from earmark.store.content import in_order, insert_parts
from earmark.store.database import Database
from earmark.store.keys import Numbers
from earmark.store.revisions.reading import carried_by, chain, newest, stored


def insert(db: Database, revision: Revision) -> int:
    """Write a revision as it is, with salt and digest; returns its number here."""
    number: int = db.value("SELECT coalesce(max(number), 0) + 1 FROM revision")
    clip = db.value("SELECT number FROM clip WHERE id = ?", (revision.key.clip,))
    labeler = db.value("SELECT number FROM labeler WHERE id = ?", (revision.key.labeler,))
    marks, spans = insert_parts(db, number, revision.label)
    db.run(
        "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            revision.id,
            clip,
            labeler,
            revision.key.assignment or "",
            revision.key.lane,
            revision.parent,
            revision.device,
            revision.time_us,
            revision.edition,
            revision.kind,
            revision.state,
            revision.reason,
            revision.label.flag,
            revision.operation,
            revision.seconds_spent,
            revision.suggestion_shown,
            marks,
            spans,
            revision.salt,
            revision.digest,
        ),
    )
    db.run(
        """INSERT INTO tally VALUES ('newest_time_us', ?)
        ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)""",
        (revision.time_us,),
    )
    return number


def settle(db: Database, at: Numbers, columns: tuple[TagColumn, ...]) -> None:
    """Bring the label's row in ``current``, and its assignment, up to what its revisions say.

    A label made before tags were merged is carried over first.
    """
    _carry_over(db, at, columns)
    db.run(
        "DELETE FROM current WHERE lane = ? AND clip = ? AND labeler = ? AND assignment = ?",
        (at.lane, at.clip, at.labeler, at.assignment),
    )
    row = current_row(db, at, columns)
    if row is not None:
        aside.bring_back_number(db, at.clip)
        db.run("INSERT INTO current VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    assignments.follow(db, at)


def current_row(db: Database, at: Numbers, columns: tuple[TagColumn, ...]) -> tuple[object, ...] | None:
    """The row of ``current`` as the revisions have it."""
    links = chain(db, at)
    if not links:
        return None
    best, conflict = newest(links)
    revision = stored(db, [best.number])[0]
    carried = carried_by(links, best, mappings.merges(db)) if revision.kind is RevisionKind.MAPPED else ()
    return (
        str(at.lane),
        at.clip,
        at.labeler,
        at.assignment,
        best.number,
        int(revision.counts and not revision.suggestion_shown),
        int(revision.suggestion_shown),
        int(conflict),
        revision.edition,
        revision.time_us,
        encode(revision.label, columns, revision.edition, asked_of(db, at.assignment), carried),
    )


def _carry_over(db: Database, at: Numbers, columns: tuple[TagColumn, ...]) -> None:
    """Add what the merges since its edition make of the label in force.

    Every content of such a revision follows from its origin and the mapping, so that it is the same
    wherever it is made.
    """
    known = mappings.merges(db)
    links = chain(db, at) if known else []
    if not links:
        return
    best, _ = newest(links)
    revision = stored(db, [best.number])[0]
    if not revision.counts:
        return
    done, asked = carried_by(links, best, known), asked_of(db, at.assignment)
    for one, label in mappings.carried(revision.label, columns, revision.edition, asked, known, done):
        revision = replace(
            revision,
            id=carried_id(revision.id, one.id),
            label=in_order(label),
            kind=RevisionKind.MAPPED,
            parent=revision.id,
            operation=OperationId(one.id),
            seconds_spent=0.0,
            salt=hashlib.sha256(f"{revision.digest} {one.id}".encode()).hexdigest()[:32],
        )
        revision = replace(revision, digest=revision_digest(revision))
        insert(db, revision)


def asked_of(db: Database, assignment: str) -> frozenset[str] | None:
    """What the assignment's round asks for; None is everything."""
    if not assignment:
        return None
    asks = db.value("SELECT r.asks FROM assignment a JOIN round r ON r.number = a.round WHERE a.id = ?", (assignment,))
    return frozenset(asks.split(";")) if asks else None
