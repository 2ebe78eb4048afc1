"""Undo and redo of committed work, for one labeler on one device, also after a restart.

An operation groups its revisions (a bulk edit is one). Undoing appends revisions with what was in
force before; a label's first revision is taken back by a ``withdrawn`` one, which counts as
missing, and what was typed is a draft again. Nothing is ever removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from earmark.model.changes import Changes
from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane, OperationId, Revision, RevisionId, RevisionKind, uuid7
from earmark.store import drafts, settlements, work
from earmark.store.compact import TagColumn, tag_columns
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.keys import labeler_number, numbers
from earmark.store.revisions.appending import next_time, seal
from earmark.store.revisions.operation import OperationKind, begin
from earmark.store.revisions.reading import current_number, origin, stored

__all__ = ["OperationKind", "Undone", "begin", "can_redo", "can_undo", "redo", "undo"]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone or redone.

    ``revisions`` are the new ones. ``skipped`` labels were changed elsewhere since and stay as they
    are. ``drafts`` are what was being typed on the touched labels and has made way. ``settled`` are the
    clips on which a reviewer's step was turned.
    """

    operation: OperationId
    title: str
    revisions: tuple[Revision, ...]
    skipped: tuple[LabelKey, ...]
    drafts: tuple[tuple[LabelKey, Label], ...]
    settled: tuple[ClipId, ...] = ()

    @property
    def clips(self) -> tuple[ClipId, ...]:
        return tuple(revision.key.clip for revision in self.revisions)


def can_undo(db: Database, labeler: LabelerId, device: str | None = None) -> bool:
    return _to_undo(db, labeler, device or device_id()) is not None


def can_redo(db: Database, labeler: LabelerId, device: str | None = None) -> bool:
    return _to_redo(db, labeler, device or device_id()) is not None


def undo(db: Database, labeler: LabelerId, device: str | None = None) -> Undone | None:
    """Take back the labeler's last operation on this device that still stands; None where none does."""
    target = _to_undo(db, labeler, device or device_id())
    if target is None:
        return None
    return _turn(db, labeler, target, OperationKind.UNDO)


def redo(db: Database, labeler: LabelerId, device: str | None = None) -> Undone | None:
    """Do again what was undone last; None where nothing was, or something else was done since."""
    target = _to_redo(db, labeler, device or device_id())
    if target is None:
        return None
    return _turn(db, labeler, target, OperationKind.REDO)


def _to_undo(db: Database, labeler: LabelerId, device: str) -> str | None:
    """The newest operation that is not undone.

    Read backwards: each undo accounts for one operation before it, done or done again.
    """
    undone = 0
    for operation, kind, undoes in _backwards(db, labeler, device):
        if kind == OperationKind.UNDO:
            undone += 1
        elif undone:
            undone -= 1
        else:
            return str(undoes) if kind == OperationKind.REDO else str(operation)
    return None


def _to_redo(db: Database, labeler: LabelerId, device: str) -> str | None:
    """The newest undone operation that nothing was done after; each redo accounts for one undo before it."""
    redone = 0
    for _, kind, undoes in _backwards(db, labeler, device):
        if kind == OperationKind.REDO:
            redone += 1
        elif kind != OperationKind.UNDO:
            return None
        elif redone:
            redone -= 1
        else:
            return str(undoes)
    return None


def _backwards(db: Database, labeler: LabelerId, device: str) -> Iterable[tuple[str, str, str | None]]:
    return db.conn.execute(
        """SELECT id, kind, undoes FROM operation WHERE labeler = ? AND device = ?
        AND kind IN ('commit', 'bulk', 'undo', 'redo') ORDER BY number DESC""",
        (labeler_number(db, labeler), device),
    )


def _turn(db: Database, labeler: LabelerId, target: str, kind: OperationKind) -> Undone:
    title, turned = db.rows("SELECT title, kind FROM operation WHERE id = ?", (target,))[0]
    operation = begin(db, labeler, kind, title, undoes=OperationId(target))
    person = labeler_number(db, labeler)
    columns = tag_columns(db)
    made: list[Revision] = []
    skipped: list[LabelKey] = []
    displaced: list[tuple[LabelKey, Label]] = []
    touched: list[tuple[int, int]] = []
    group = [row[0] for row in db.rows("SELECT number FROM revision WHERE operation = ? ORDER BY number", (target,))]
    for revision in stored(db, group):
        at = numbers(db, revision.key)
        number = current_number(db, at)
        in_force = None if number is None else origin(db, stored(db, [number])[0])
        # Who reopens gold takes back that of others, and may put it back.
        is_own = at.labeler == person or at.lane is Lane.GOLD
        if in_force is None or not is_own or not _stands(db, in_force, revision, target):
            skipped.append(revision.key)
            continue
        typed = drafts.load(db, revision.key)
        if typed is not None:
            displaced.append((revision.key, typed))
            drafts.drop(db, revision.key)
        made.append(_restore(db, revision, in_force, kind, operation, columns))
        by_nobody = at.lane is Lane.GOLD and turned == OperationKind.BULK
        was_typed = revision.kind is not RevisionKind.WITHDRAWN and not by_nobody
        if made[-1].kind is RevisionKind.WITHDRAWN and was_typed:
            drafts.save(
                db,
                revision.key,
                revision.label,
                edition=revision.edition,
                seconds_spent=revision.seconds_spent,
                suggestion_shown=revision.suggestion_shown,
            )
        touched.append((at.labeler, at.clip))
    work.refresh(db, touched)
    db.note(Changes(clips=frozenset(one.key.clip for one in made), labels=True, drafts=True))
    settled = settlements.turned(db, OperationId(target), operation, made, undone=kind is OperationKind.UNDO)
    return Undone(OperationId(target), title, tuple(made), tuple(skipped), tuple(displaced), settled)


def _stands(db: Database, in_force: Revision, revision: Revision, target: str) -> bool:
    """Whether what is in force comes from the operation itself, or from undoing or redoing it here."""
    if in_force.operation == target:
        return True
    undoes = db.value("SELECT undoes FROM operation WHERE id = ?", (in_force.operation,))
    if undoes is None or in_force.device != revision.device:
        return False
    return undoes == target or in_force.kind in (RevisionKind.UNDO, RevisionKind.REDO, RevisionKind.WITHDRAWN)


def _restore(
    db: Database,
    revision: Revision,
    in_force: Revision,
    kind: OperationKind,
    operation: OperationId,
    columns: tuple[TagColumn, ...],
) -> Revision:
    """Append what stood before the revision, or for a redo what the revision says."""
    if kind is OperationKind.REDO:
        source: Revision | None = revision
    else:
        source = _before(db, revision)
    withdrawn = source is None or source.kind is RevisionKind.WITHDRAWN
    content = revision if source is None else source
    turned = Revision(
        id=RevisionId(uuid7()),
        key=revision.key,
        label=Label() if withdrawn else content.label,
        state=State.FINISHED if withdrawn else content.state,
        kind=RevisionKind.WITHDRAWN if withdrawn else RevisionKind(kind.value),
        parent=in_force.id,
        device=device_id(),
        time_us=next_time(db),
        edition=content.edition,
        operation=operation,
        reason="" if withdrawn else content.reason,
        seconds_spent=0.0,
        suggestion_shown=content.suggestion_shown,
    )
    return seal(db, numbers(db, revision.key), turned, columns)


def _before(db: Database, revision: Revision) -> Revision | None:
    if revision.parent is None:
        return None
    number = db.value("SELECT number FROM revision WHERE id = ?", (revision.parent,))
    return None if number is None else origin(db, stored(db, [number])[0])
