"""Frozen lists of labels, and the results of models on them. A snapshot is never changed; results are only added."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.recording import ClipId
from earmark.model.revision import RevisionId, RevisionKind
from earmark.model.snapshot import RULE, FrozenLabel, Result, Snapshot, SnapshotId, snapshot_digest
from earmark.store.database import Database

_COLUMNS = "id, name, digest, labels, edition, rule, author, made_us"


def make(db: Database, name: str, author: str = "") -> Snapshot:
    """Freeze every label in force, as one transaction. Raises UserError for a name that is taken."""
    name = " ".join(name.split())
    if not name:
        raise UserError("a snapshot needs a name", "Name it, such as 2026-05 before cleaning.")
    if by_name(db, name) is not None:
        raise UserError(f"there is a snapshot '{name}' already", "A snapshot never changes; choose another name.")
    number = int(db.value("SELECT coalesce(max(number), 0) + 1 FROM snapshot"))
    db.run(
        """INSERT INTO snapshot_label SELECT ?, l.clip, l.revision, r.digest FROM current l
        JOIN revision r ON r.number = l.revision WHERE r.kind <> ?""",
        (number, RevisionKind.WITHDRAWN),
    )
    labels = int(db.value("SELECT count(*) FROM snapshot_label WHERE snapshot = ?", (number,)))
    made = Snapshot(
        id=SnapshotId(str(uuid.uuid4())),
        name=name,
        digest=snapshot_digest(_labels(db, number)),
        labels=labels,
        edition=int(db.value("SELECT coalesce(max(number), 0) FROM edition")),
        rule=RULE,
        author=author,
        made_us=time.time_ns() // 1000,
    )
    db.run(
        f"INSERT INTO snapshot (number, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, made.id, made.name, made.digest, made.labels, made.edition, made.rule, made.author, made.made_us),
    )
    db.note(Changes(snapshots=True))
    return made


def all_snapshots(db: Database) -> tuple[Snapshot, ...]:
    """Every snapshot, the oldest first."""
    return tuple(Snapshot(*row) for row in db.rows(f"SELECT {_COLUMNS} FROM snapshot ORDER BY number"))


def by_name(db: Database, name: str) -> Snapshot | None:
    row = db.one(f"SELECT {_COLUMNS} FROM snapshot WHERE name = ?", (" ".join(name.split()),))
    return None if row is None else Snapshot(*row)


def named(db: Database, name: str) -> Snapshot:
    """The snapshot of that name. Raises UserError with the names there are."""
    found = by_name(db, name)
    if found is None:
        known = ", ".join(f"'{one.name}'" for one in all_snapshots(db))
        hint = f"There are {known}." if known else "Make one: earmark snapshot PROJECT NAME."
        raise UserError(f"the project has no snapshot '{name}'", hint)
    return found


def labels(db: Database, snapshot: SnapshotId) -> tuple[FrozenLabel, ...]:
    """The frozen labels, by clip and revision."""
    return tuple(_labels(db, _number(db, snapshot)))


def add_result(
    db: Database, snapshot: str, model: str, metric: str, value: float, train_value: float | None = None
) -> Result:
    """Keep a model's score. Raises UserError for a snapshot that is not there, or without a model or a metric."""
    of = named(db, snapshot)
    model, metric = " ".join(model.split()), " ".join(metric.split())
    if not model or not metric:
        raise UserError("a result needs a model and a metric", "Say --model NAME --metric NAME.")
    made = Result(str(uuid.uuid4()), of.name, model, metric, value, train_value, time.time_ns() // 1000)
    db.run(
        "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?)",
        (made.id, _number(db, of.id), model, metric, value, train_value, made.added_us),
    )
    db.note(Changes(snapshots=True))
    return made


def results(db: Database, snapshot: str | None = None) -> tuple[Result, ...]:
    """Every result, or those on one snapshot by name: by model, metric and time."""
    rows = db.rows(
        """SELECT r.id, s.name, r.model, r.metric, r.value, r.train_value, r.added_us FROM result r
        JOIN snapshot s ON s.number = r.snapshot WHERE ?1 IS NULL OR s.name = ?1
        ORDER BY s.number, r.model, r.metric, r.added_us, r.id""",
        (snapshot,),
    )
    return tuple(Result(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class LabelChange:
    """A label of one key in two snapshots, by the numbers of its revisions; None where it is not in one of them."""

    clip: ClipId
    before: int | None
    after: int | None


def changes(db: Database, before: SnapshotId, after: SnapshotId) -> tuple[LabelChange, ...]:
    """Every label of either snapshot, by clip: of one clip, labeler, assignment and lane there is one."""
    first, second = (_keyed(db, _number(db, one)) for one in (before, after))
    keys = sorted(first.keys() | second.keys())
    return tuple(LabelChange(key[0], first.get(key), second.get(key)) for key in keys)


def _keyed(db: Database, number: int) -> dict[tuple[ClipId, int, str, str], int]:
    rows = db.rows(
        """SELECT c.id, r.labeler, r.assignment, r.lane, r.number FROM snapshot_label s
        JOIN clip c ON c.number = s.clip JOIN revision r ON r.number = s.revision WHERE s.snapshot = ?""",
        (number,),
    )
    return {(ClipId(clip), labeler, assignment, lane): revision for clip, labeler, assignment, lane, revision in rows}


def altered(db: Database) -> Iterator[str]:
    """Snapshots that are not what was frozen, in sentences."""
    for number, name, digest, count in db.rows("SELECT number, name, digest, labels FROM snapshot ORDER BY number"):
        frozen = tuple(_labels(db, number))
        if snapshot_digest(frozen) != digest or len(frozen) != count:
            yield f"The snapshot {name} is not what was frozen: its hash differs."
        other = db.value(
            """SELECT count(*) FROM snapshot_label s JOIN revision r ON r.number = s.revision
            WHERE s.snapshot = ? AND s.digest <> r.digest""",
            (number,),
        )
        if other:
            yield f"{other} labels of the snapshot {name} are no longer what was frozen."


def _labels(db: Database, number: int) -> Iterator[FrozenLabel]:
    for clip, revision, digest in db.conn.execute(
        """SELECT c.id, r.id, s.digest FROM snapshot_label s JOIN clip c ON c.number = s.clip
        JOIN revision r ON r.number = s.revision WHERE s.snapshot = ? ORDER BY c.id, r.id""",
        (number,),
    ):
        yield FrozenLabel(ClipId(clip), RevisionId(revision), digest)


def _number(db: Database, snapshot: SnapshotId) -> int:
    return int(db.value("SELECT number FROM snapshot WHERE id = ?", (snapshot,)))
