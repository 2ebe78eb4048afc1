"""The labels of a snapshot as columns, as reports read those in force."""

from __future__ import annotations

from earmark.model.label import State
from earmark.model.revision import Lane, RevisionKind
from earmark.model.snapshot import SnapshotId
from earmark.store import columns, counting, mappings
from earmark.store.columns import AnswerColumns
from earmark.store.compact import encode, tag_columns
from earmark.store.database import Database
from earmark.store.revisions.reading import stored
from earmark.store.revisions.settling import asked_of


def answers(db: Database, snapshot: SnapshotId) -> AnswerColumns:
    """The labels of a snapshot that count in reports, read in the tags of today.

    As counting.py says, but that a label stands as it was frozen, also where its round was open for review.
    """
    rows = db.rows(
        """SELECT s.clip, r.labeler, r.number, coalesce(o.number, 0), r.assignment, l.answers FROM snapshot_label s
        JOIN snapshot t ON t.number = s.snapshot JOIN revision r ON r.number = s.revision
        LEFT JOIN assignment a ON a.id = r.assignment LEFT JOIN round o ON o.number = a.round
        LEFT JOIN current l ON l.lane = 'work' AND l.clip = s.clip AND l.labeler = r.labeler
            AND l.assignment = r.assignment AND l.revision = r.number
        WHERE t.id = ? AND r.lane = ? AND r.state = ? AND r.kind <> ? AND NOT r.suggestion_shown
        AND a.repeat_of IS NULL ORDER BY s.clip, r.labeler, r.number""",
        (snapshot, Lane.WORK, State.FINISHED, RevisionKind.WITHDRAWN),
    )
    replaced = [(row[2], row[4]) for row in rows if row[5] is None]
    said = _as_frozen(db, replaced)
    made = [(row[0], row[1], row[2], said[row[2]] if row[5] is None else row[5]) for row in rows]
    width = db.value("SELECT count(*) FROM tag")
    return columns.answers(db, of=counting.speaking(made, [row[3] for row in rows], width))


def _as_frozen(db: Database, replaced: list[tuple[int, str]]) -> dict[int, str]:
    """The answers of labels that are no longer in force, by number of their revision, carried over by later merges."""
    tags, known = tag_columns(db), mappings.merges(db)
    found = {}
    for (number, assignment), made in zip(replaced, stored(db, [one for one, _ in replaced]), strict=True):
        label, asked, done = made.label, asked_of(db, assignment), []
        for one, merged in mappings.carried(label, tags, made.edition, asked, known):
            label = merged
            done.append(one)
        found[number] = encode(label, tags, made.edition, asked, done)
    return found
