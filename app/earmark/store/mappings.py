"""What became of tags that were merged or split, and the labels that a merge carries over.

A mapping belongs to the edition that published it. A label that is written or comes in later under an
older edition is carried over as it is stored (``revisions.appending.settle``); those that were there
are gone through once, a piece at a time (``carry_over``), and it is kept how far that has come.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from earmark.model.changes import Changes
from earmark.model.label import Label
from earmark.model.mapping import Mapping, MappingId, MappingKind, merged_label
from earmark.model.tag import Axis, TagCode
from earmark.store.compact import TagColumn, asked_codes, tag_columns
from earmark.store.database import Database


def all(db: Database) -> tuple[Mapping, ...]:  # noqa: A001  (read as mappings.all)
    """Every mapping, in the order in which they apply."""
    rows = db.rows("SELECT id, edition, kind, sources, targets FROM mapping ORDER BY edition, id")
    return tuple(
        Mapping(MappingId(id_), edition, MappingKind(kind), _codes(sources), _codes(targets))
        for id_, edition, kind, sources, targets in rows
    )


def merges(db: Database) -> tuple[Mapping, ...]:
    """Those that carry labels over."""
    return tuple(one for one in all(db) if one.kind is MappingKind.MERGE)


def keep(db: Database, mapped: Sequence[Mapping]) -> None:
    """Store the mappings of the edition that is being published."""
    db.run_many(
        "INSERT INTO mapping VALUES (?, ?, ?, ?, ?)",
        [(one.id, one.edition, one.kind, ";".join(one.sources), ";".join(one.targets)) for one in mapped],
    )


def apply(db: Database, label: Label, since_edition: int, *, asked: frozenset[str] | None = None) -> Label:
    """What a label made under an older edition says in the codes of today.

    Merged tags take the place of their parts. Tags that were split or retired stay as they were said:
    their new parts are missing, and the old answer is a hint. ``asked`` is what
    the label's round asked for; None is everything.
    """
    for _, merged in carried(label, tag_columns(db), since_edition, asked, merges(db)):
        label = merged
    return label


def carried(
    label: Label,
    columns: tuple[TagColumn, ...],
    edition: int,
    asked: frozenset[str] | None,
    known: Sequence[Mapping],
    done: Sequence[Mapping] = (),
) -> Iterator[tuple[Mapping, Label]]:
    """The merges that a label of this edition is still to be carried over by, with what each makes of it.

    ``asked`` is what its round asked for (``compact.asked_codes``), ``done`` what was applied already.
    An axis that was not answered is carried nowhere.
    """
    applied = list(done)
    answered = {
        Axis.SOURCE: bool(label.sources),
        Axis.CHANNEL: bool(label.channels),
        Axis.ENVIRONMENT: label.environment is not None,
    }
    axes = {column.code: column.axis for column in columns}
    for one in known:
        if one not in applied and one.edition > edition and answered[axes[one.targets[0]]]:
            label = merged_label(label, one, asked_codes(columns, edition, asked, applied))
            applied.append(one)
            yield one, label


@dataclass(frozen=True, slots=True)
class Hint:
    """What a labeler said of a tag that has since been split, and the tags that it became."""

    name: str
    cannot_tell: bool
    targets: tuple[TagCode, ...]


def in_todays_codes(db: Database, label: Label, edition: int) -> tuple[Label, tuple[Hint, ...]]:
    """The label to go on with, without tags that are retired, and hints at what those said."""
    retired = {TagCode(row[0]) for row in db.rows("SELECT code FROM tag WHERE retired IS NOT NULL")}
    if not retired:
        return label, ()
    label = apply(db, label, edition)
    splits = {one.sources[0]: one for one in all(db) if one.kind is MappingKind.SPLIT}
    hints = []
    marks = {mark.code: mark.cannot_tell for mark in (*label.sources, *label.channels)}
    if label.environment is not None:
        marks[label.environment] = False
    for code, unsure in marks.items():
        if code in splits:
            hints.append(Hint(_last_name(db, code), unsure, _living(splits[code].targets, splits)))
    kept = Label(
        transcript=label.transcript,
        sources=tuple(mark for mark in label.sources if mark.code not in retired),
        channels=tuple(mark for mark in label.channels if mark.code not in retired),
        environment=None if label.environment in retired else label.environment,
        spans=tuple(span for span in label.spans if span.code not in retired),
        note=label.note,
        question=label.question,
        flag=label.flag,
    )
    return kept, tuple(hints)


AT_ONCE = 25
"""Labels a piece: the writer is free for a labeler's work again within some 20 ms."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far the labels have been gone through: the key of the last one."""

    lane: str = ""
    clip: int = -1
    labeler: int = -1
    assignment: str = ""


def unfinished(db: Database) -> bool:
    """Whether labels wait to be carried over, as after a publishing that was cut short."""
    done = db.value("SELECT value FROM tally WHERE name = 'carried_edition'") or 0
    return db.value("SELECT 1 FROM mapping WHERE kind = 'merge' AND edition > ?", (done,)) is not None


def waiting(db: Database) -> int:
    """How many labels were made before the newest merge, carried over or not."""
    newest = max((one.edition for one in merges(db)), default=0)
    return int(db.value("SELECT count(*) FROM current WHERE edition < ?", (newest,)))


def carry_over(db: Database, after: Position, *, size: int = AT_ONCE) -> Position | None:
    """Carry over the next labels made before the newest merge; None once all have been gone through."""
    from earmark.store import work
    from earmark.store.keys import Numbers
    from earmark.store.revisions.settling import settle

    known = merges(db)
    newest = max((one.edition for one in known), default=0)
    rows = db.rows(
        """SELECT lane, clip, labeler, assignment FROM current
        WHERE (lane, clip, labeler, assignment) > (?, ?, ?, ?) AND edition < ?
        ORDER BY lane, clip, labeler, assignment LIMIT ?""",
        (after.lane, after.clip, after.labeler, after.assignment, newest, size),
    )
    columns = tag_columns(db)
    for lane, clip, labeler, assignment in rows:
        settle(db, Numbers(clip, labeler, assignment, lane), columns)
    work.refresh(db, [(labeler, clip) for lane, clip, labeler, _ in rows if lane == "work"])
    if rows:
        db.note(Changes(all_clips=True, labels=True))
        return Position(*rows[-1])
    db.run(
        """INSERT INTO tally VALUES ('carried_edition', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        (newest,),
    )
    return None


def _living(codes: Sequence[TagCode], splits: dict[TagCode, Mapping]) -> tuple[TagCode, ...]:
    """The tags of today: parts that were split again stand for their own parts."""
    found: list[TagCode] = []
    for code in codes:
        found.extend(_living(splits[code].targets, splits) if code in splits else (code,))
    return tuple(found)


def _last_name(db: Database, code: TagCode) -> str:
    return str(db.value("SELECT name FROM definition WHERE subject = ? ORDER BY edition DESC LIMIT 1", (code,)))


def _codes(text: str) -> tuple[TagCode, ...]:
    return tuple(TagCode(part) for part in text.split(";"))
