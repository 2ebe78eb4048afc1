"""Whether the file is whole: SQLite's own check, the triggers, every hash, and everything that is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from earmark.model.label import Label
from earmark.model.revision import revision_digest
from earmark.store import predictions, signals, snapshots, work
from earmark.store.compact import tag_columns
from earmark.store.damage import PUT_BACK
from earmark.store.database import Database
from earmark.store.identity import altered_clips, altered_editions, altered_people
from earmark.store.keys import Numbers
from earmark.store.migrations.triggers import expected_triggers, stored_triggers
from earmark.store.revisions.reading import stored
from earmark.store.revisions.settling import current_row

_AT_ONCE = 500
_MISFITS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What reading a row raises that points nowhere or holds what it never holds."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with the file: a kind for scripts, a sentence for people."""

    kind: str
    what: str


def check(db: Database, step: Callable[[int, int], None] | None = None) -> list[Problem]:
    """Everything that is wrong with the project file; nothing is changed.

    ``step`` is told how many labels of how many are checked, and may raise to stop.
    """
    found: list[Problem] = []
    hashes = partial(_hashes, step=step or (lambda done, total: None))
    parts = (_file, _triggers, _identity, _parts, hashes, _current, _work, _predictions, _signals, _snapshots)
    for part in parts:
        try:
            found.extend(part(db))
        except sqlite3.DatabaseError as error:
            # What lies behind a damaged page cannot be judged any further.
            return [*found, Problem("file", f"The file is damaged ({error}). {PUT_BACK}")]
        except _MISFITS as error:
            # Rows that another program has altered may say anything; the other parts are still judged.
            said = f"{type(error).__name__}: {error}"
            what = f"Another program altered rows, which do not fit together ({said}). {PUT_BACK}"
            found.append(Problem("file", what))
    return found


def _file(db: Database) -> Iterator[Problem]:
    for (line,) in db.rows("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield Problem("file", f"SQLite finds the file damaged: {line}.")
    for table, row, parent, _ in db.rows("PRAGMA foreign_key_check"):
        yield Problem("file", f"Row {row} of {table} points at a {parent} that is not there.")


def _triggers(db: Database) -> Iterator[Problem]:
    if stored_triggers(db.conn) != expected_triggers():
        yield Problem(
            "protection", "The rules that protect stored labels were changed; opening the project mends them."
        )


def _identity(db: Database) -> Iterator[Problem]:
    for kind, told in (("clip", altered_clips), ("guideline", altered_editions), ("labeler", altered_people)):
        for what in told(db):
            yield Problem(kind, what)


def _parts(db: Database) -> Iterator[Problem]:
    for table in ("revision_mark", "revision_span", "revision_text"):
        count = db.value(
            f"SELECT count(*) FROM {table} p WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.number = p.revision)"
        )
        if count:
            yield Problem("label", f"{count} parts of labels in {table} belong to no label.")


def _hashes(db: Database, step: Callable[[int, int], None]) -> Iterator[Problem]:
    """Every revision still says what it was sealed with."""
    total = db.value("SELECT count(*) FROM revision")
    after, done = -1, 0
    while True:
        query = "SELECT number FROM revision WHERE number > ? ORDER BY number LIMIT ?"
        numbers = [row[0] for row in db.rows(query, (after, _AT_ONCE))]
        if not numbers:
            return
        for revision in stored(db, numbers):
            if revision_digest(revision) != revision.digest:
                what = f"The label {revision.id} of clip {revision.key.clip} is not what was stored: its hash differs."
                yield Problem("hash", what)
        after, done = numbers[-1], done + len(numbers)
        step(done, total)


def _current(db: Database) -> Iterator[Problem]:
    """The labels in force are what the revisions say."""
    columns = tag_columns(db)
    kept = {
        tuple(row[:4]): tuple(row)
        for row in db.conn.execute(
            """SELECT lane, clip, labeler, assignment, revision, counts, suggestion_shown, conflict, edition, time_us,
            answers FROM current"""
        )
    }
    keys = db.rows(
        """SELECT DISTINCT r.lane, coalesce(c.stands_for, c.number), r.labeler, r.assignment FROM revision r
        JOIN clip c ON c.number = r.clip"""
    )
    for lane, clip, labeler, assignment in keys:
        row = current_row(db, Numbers(clip, labeler, assignment, lane), columns)
        if row is None or kept.pop((lane, clip, labeler, assignment), None) != row:
            yield Problem("current", f"The label in force of clip {_clip(db, clip)} is not its newest.")
    for _, clip, _, _ in kept:
        yield Problem("current", f"A label in force of clip {_clip(db, int(str(clip)))} was never stored.")


def _work(db: Database) -> Iterator[Problem]:
    """States, search texts and tallies are what drafts and labels say."""
    tallies: dict[int, list[int]] = {}
    pairs = db.rows(
        """SELECT labeler, clip FROM current WHERE lane = 'work'
        UNION SELECT labeler, clip FROM draft WHERE lane = 'work'
        UNION SELECT number >> 40, number & 1099511627775 FROM work"""
    )
    for labeler, clip in pairs:
        state, label = work.shown(db, labeler, clip)
        tally = tallies.setdefault(labeler, [0, 0, 0])
        tally[0] += state >= work.WorkState.FINISHED
        tally[1] += state == work.WorkState.DRAFT
        tally[2] += label.flag
        if not _is_kept(db, labeler, clip, state, label):
            yield Problem("queue", f"What the queue shows of clip {_clip(db, clip)} is not what is stored.")
    for labeler, done, draft, flagged in db.rows("SELECT labeler, done, draft, flagged FROM labeler_tally"):
        if tallies.get(labeler, [0, 0, 0]) != [done, draft, flagged]:
            yield Problem("queue", "The kept counts of a labeler's progress are wrong.")
    total = db.value("SELECT count(*) FROM clip WHERE stands_for IS NULL")
    if total != (db.value("SELECT value FROM tally WHERE name = 'clips'") or 0):
        yield Problem("queue", "The kept count of clips is wrong.")


def _predictions(db: Database) -> Iterator[Problem]:
    """What models say can be read, and names only tags that there are."""
    for what in predictions.misfits(db):
        yield Problem("prediction", what)


def _signals(db: Database) -> Iterator[Problem]:
    """What was measured is as many numbers as there should be."""
    for what in signals.misfits(db):
        yield Problem("signal", what)


def _snapshots(db: Database) -> Iterator[Problem]:
    """Snapshots hold what was frozen."""
    for what in snapshots.altered(db):
        yield Problem("snapshot", what)


def _is_kept(db: Database, labeler: int, clip: int, state: work.WorkState, label: Label) -> bool:
    number = work.work_number(labeler, clip)
    row = db.one(
        """SELECT w.state, w.flag, t.transcript, t.tags FROM work w JOIN work_text t ON t.rowid = w.number
        WHERE w.number = ?""",
        (number,),
    )
    if state is work.WorkState.TODO and label.is_empty:
        expected: tuple[object, ...] | None = None
    else:
        transcript = None if label.transcript is None else label.transcript + work.PAD
        expected = (int(state), int(label.flag), transcript, work.tags_text(label) + work.PAD)
    return row == expected and work.progress_byte(db, labeler, clip) == (state | (work.FLAG if label.flag else 0))


def _clip(db: Database, number: int) -> str:
    return str(db.value("SELECT name FROM clip WHERE number = ?", (number,)))
