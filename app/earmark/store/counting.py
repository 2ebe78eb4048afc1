"""Which labels count in reports.

Of each clip and labeler the first presentation's newest finished revision, made before its round
was opened for review. Hidden repeats, drafts, gold and reference labels stay out, and labels made
while a suggestion was shown, which coverage counts all the same. So do the anchor clips of a round,
which everybody hears because their gold is known: they are asked for by themselves. In the whole project
each clip speaks through its latest round with two answers; labels without a round come before every round.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.mapping import Mapping
from earmark.model.revision import Lane
from earmark.store import mappings
from earmark.store.compact import TagColumn, encode, tag_columns
from earmark.store.database import Database
from earmark.store.fixed_width import CHUNK, from_hex
from earmark.store.keys import Numbers
from earmark.store.revisions.reading import carried_by, chain, newest, stored
from earmark.store.revisions.settling import asked_of

_HEAD = 8 + 6 + 8 + 4
_NEVER = 1 << 62
_SUGGESTED = """(l.suggestion_shown = 1 AND EXISTS (SELECT 1 FROM revision v WHERE v.number = l.revision
    AND v.state = 'finished' AND v.kind <> 'withdrawn'))"""
"""Labels that would count, had no suggestion been shown: few, so that asking for each is cheap."""

_ANCHORED = """EXISTS (SELECT 1 FROM round_clip k
    WHERE k.round = r.number AND k.clip IN (l.clip, a.clip) AND k.anchor = 1)"""
"""Labels of a clip that was added to its round because its gold is known."""


@dataclass(frozen=True, slots=True)
class CountingRows:
    """One row a label: clip, labeler and revision numbers, and the answers' characters uint8 (rows, tags)."""

    clips: NDArray[np.int64]
    labelers: NDArray[np.int64]
    revisions: NDArray[np.int64]
    chars: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Earlier:
    clip: int
    labeler: int
    round: int
    revision: int
    answers: str


def labels_that_count(
    db: Database, width: int, round_id: str | None = None, *, suggested: bool = False, anchors: bool = False
) -> CountingRows:
    """The labels that count in the whole project, or in one round; ``suggested`` ones too where asked for.

    With ``anchors`` those of the round's anchor clips in place of the others.
    """
    if db.value("SELECT 1 FROM assignment LIMIT 1") is None and round_id is None:
        table = _table(db, width, "0", "current l", "l.assignment = ''", suggested=suggested)
        return _unpacked(table)
    return _of_rounds(db, width, round_id, suggested=suggested, anchors=anchors)


def repairing(db: Database) -> bool:
    """Whether a label was made in a round that was not drawn by chance: no verdict follows from the whole project."""
    if db.value("SELECT 1 FROM round WHERE probability_sample = 0 LIMIT 1") is None:
        return False
    return (
        db.value(
            """SELECT 1 FROM current l JOIN assignment a ON a.id = l.assignment JOIN round r ON r.number = a.round
            WHERE l.lane = 'work' AND l.counts = 1 AND r.probability_sample = 0 AND a.repeat_of IS NULL LIMIT 1"""
        )
        is not None
    )


@dataclass(frozen=True, slots=True)
class RepeatRows:
    """Hidden repeats with an answer beside their first presentation, by clip; ``rows`` hold two entries for each."""

    clips: NDArray[np.int64]
    rows: CountingRows


def repeats(db: Database, width: int, round_id: str | None = None) -> RepeatRows:
    """First presentation and repeat of one clip by one labeler, both before the round was opened for review."""
    found: list[tuple[int, int, int, str]] = []
    columns, known = tag_columns(db), mappings.merges(db)
    for clip, labeler, opened, *both in db.rows(
        f"""SELECT again.clip, again.labeler, coalesce(r.opened_us, {_NEVER}),
            before.assignment, before.revision, before.answers, before.time_us,
            again.assignment, again.revision, again.answers, again.time_us
        FROM assignment a JOIN round r ON r.number = a.round
        JOIN current again ON again.lane = 'work' AND again.assignment = a.id AND again.labeler = a.labeler
            AND again.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE number = a.clip)
        JOIN current before ON before.lane = 'work' AND before.assignment = a.repeat_of
            AND before.labeler = a.labeler AND before.clip = again.clip
        WHERE a.repeat_of IS NOT NULL AND before.counts = 1 AND again.counts = 1 AND (?1 IS NULL OR r.id = ?1)
        ORDER BY again.clip, again.labeler, a.position""",
        (round_id,),
    ):
        pair = []
        for assignment, revision, answers, time_us in (both[:4], both[4:]):
            if time_us <= opened:
                pair.append((clip, labeler, revision, answers))
                continue
            at = Numbers(clip, labeler, assignment, Lane.WORK)
            earlier = _as_it_was(db, at, opened, columns, known, suggested=False)
            if earlier is not None:
                pair.append((clip, labeler, *earlier))
        if len(pair) == 2:
            found += pair
    rows = _rows(found, width)
    return RepeatRows(rows.clips[::2], rows)


def gold(db: Database, width: int, *, suggested: bool = True) -> CountingRows:
    """The newest gold of each clip; without ``suggested`` only what was made with no model's suggestion in sight."""
    where = "1" if suggested else f"NOT {_SUGGESTED}"
    table = _table(db, width, "0", "current l", where, lane="gold")
    rows = _unpacked(table)
    if len(rows.clips) == len(np.unique(rows.clips)):
        return rows
    newest = {
        row[0]: row
        for row in db.rows(
            f"""SELECT clip, labeler, revision, answers FROM current l WHERE lane = 'gold' AND counts = 1
            AND {where} ORDER BY clip, time_us, revision"""
        )
    }
    return _rows([row for _, row in sorted(newest.items())], width)


def with_suggestion(db: Database, round_id: str | None = None) -> int:
    """How many labels stay out because a draft or suggestion of a model was shown."""
    if round_id is None:
        return int(db.value(f"SELECT count(*) FROM current l WHERE l.lane = 'work' AND {_SUGGESTED}"))
    return int(
        db.value(
            f"""SELECT count(*) FROM current l JOIN assignment a ON a.id = l.assignment
            JOIN round r ON r.number = a.round WHERE l.lane = 'work' AND {_SUGGESTED} AND r.id = ?""",
            (round_id,),
        )
    )


def speaking(rows: list[tuple[int, int, int, str]], rounds: list[int], width: int) -> CountingRows:
    """Of other labels (clip, labeler, revision, answers) with the numbers of their rounds those that speak."""
    made = _rows(rows, width)
    keep = _speaking(made.clips, np.array(rounds, dtype=np.int64))
    return CountingRows(made.clips[keep], made.labelers[keep], made.revisions[keep], made.chars[keep])


def after_discussion(db: Database, round_id: str | None = None) -> int:
    """How many labels were changed after their round was opened for review: they count as they were before."""
    return int(
        db.value(
            """SELECT count(*) FROM round r JOIN assignment a ON a.round = r.number
            JOIN current l ON l.lane = 'work' AND l.assignment = a.id AND l.labeler = a.labeler
                AND l.clip = (SELECT coalesce(stands_for, number) FROM clip WHERE number = a.clip)
            WHERE a.repeat_of IS NULL AND l.time_us > r.opened_us AND (?1 IS NULL OR r.id = ?1)""",
            (round_id,),
        )
    )


def _of_rounds(db: Database, width: int, round_id: str | None, *, suggested: bool, anchors: bool) -> CountingRows:
    source = """current l LEFT JOIN assignment a ON a.id = l.assignment LEFT JOIN round r ON r.number = a.round"""
    where = f"a.repeat_of IS NULL AND l.time_us <= coalesce(r.opened_us, {_NEVER})"
    if round_id is not None:
        quoted = round_id.replace("'", "''")
        where += f" AND r.id = '{quoted}'"
    anchored = db.value("SELECT 1 FROM round_clip WHERE anchor = 1 LIMIT 1") is not None
    if anchored or anchors:
        where += f" AND {'' if anchors else 'NOT'} {_ANCHORED}"
    table = _table(db, width, "coalesce(r.number, 0)", source, where, suggested=suggested)
    rows, rounds = _unpacked(table), from_hex(table[:, 22:26])
    earlier = _before_opening(db, round_id, suggested=suggested, anchors=anchors)
    if earlier:
        added = _rows([(one.clip, one.labeler, one.revision, one.answers) for one in earlier], width)
        rounds = np.concatenate([rounds, np.array([one.round for one in earlier], dtype=np.int64)])
        rows = CountingRows(
            np.concatenate([rows.clips, added.clips]),
            np.concatenate([rows.labelers, added.labelers]),
            np.concatenate([rows.revisions, added.revisions]),
            np.concatenate([rows.chars, added.chars]),
        )
    keep = _speaking(rows.clips, rounds)
    return CountingRows(rows.clips[keep], rows.labelers[keep], rows.revisions[keep], rows.chars[keep])


def _speaking(clips: NDArray[np.int64], rounds: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Of each clip the labels of its latest round with two answers, else of its latest round."""
    if not len(clips):
        return np.zeros(0, dtype=bool)
    pairs, place, answered = np.unique(clips << 16 | rounds, return_inverse=True, return_counts=True)
    worth = (answered >= 2).astype(np.int64) << 16 | (pairs & 0xFFFF)
    owners, owner = np.unique(pairs >> 16, return_inverse=True)
    best = np.full(len(owners), -1, dtype=np.int64)
    np.maximum.at(best, owner, worth)
    speaking: NDArray[np.bool_] = (worth == best[owner])[place]
    return speaking


def _before_opening(db: Database, round_id: str | None, *, suggested: bool, anchors: bool) -> list[_Earlier]:
    """Labels changed after their round was opened, as they were before."""
    found = []
    columns, known = tag_columns(db), mappings.merges(db)
    for clip, labeler, number, assignment, opened, id_ in db.rows(
        f"""SELECT l.clip, l.labeler, r.number, l.assignment, r.opened_us, r.id FROM current l
        JOIN assignment a ON a.id = l.assignment JOIN round r ON r.number = a.round
        WHERE l.lane = 'work' AND a.repeat_of IS NULL AND l.time_us > r.opened_us
        AND {"" if anchors else "NOT"} {_ANCHORED}"""
    ):
        if round_id is not None and id_ != round_id:
            continue
        at = Numbers(clip, labeler, assignment, Lane.WORK)
        as_it_was = _as_it_was(db, at, opened, columns, known, suggested=suggested)
        if as_it_was is not None:
            found.append(_Earlier(clip, labeler, number, *as_it_was))
    return found


def _as_it_was(
    db: Database,
    at: Numbers,
    opened: int,
    columns: tuple[TagColumn, ...],
    known: tuple[Mapping, ...],
    *,
    suggested: bool,
) -> tuple[int, str] | None:
    """The number and answers of the label's revision in force when its round was opened; None where none counts."""
    links = [link for link in chain(db, at) if link.time_us <= opened]
    if not links:
        return None
    best, _ = newest(links)
    made = stored(db, [best.number])[0]
    if not made.counts or (made.suggestion_shown and not suggested):
        return None
    # Only what is in force is carried over in rows of its own; this is no longer in force.
    label, done, asked = made.label, list(carried_by(links, best, known)), asked_of(db, at.assignment)
    for one, merged in mappings.carried(label, columns, made.edition, asked, known, tuple(done)):
        label = merged
        done.append(one)
    return best.number, encode(label, columns, made.edition, asked, done)


def _unpacked(table: NDArray[np.uint8]) -> CountingRows:
    return CountingRows(from_hex(table[:, :8]), from_hex(table[:, 8:14]), from_hex(table[:, 14:22]), table[:, _HEAD:])


def _table(
    db: Database, width: int, round_number: str, source: str, where: str, *, lane: str = "work", suggested: bool = False
) -> NDArray[np.uint8]:
    """Rows of fixed width: 8 digits clip, 6 labeler, 8 revision, 4 round, then the answers, filled up."""
    last = db.value("SELECT coalesce(max(number), 0) FROM clip")
    counts = f"(l.counts = 1 OR {_SUGGESTED})" if suggested else "l.counts = 1"
    query = f"""SELECT group_concat(printf('%08x%06x%08x%04x%-{width}s',
        l.clip, l.labeler, l.revision, {round_number}, l.answers), '')
        FROM {source} WHERE l.lane = '{lane}' AND l.clip BETWEEN ? AND ? AND {counts} AND {where}"""
    parts = []
    for start in range(0, last + 1, CHUNK):
        text = db.value(query, (start, start + CHUNK - 1))
        if text:
            parts.append(text.encode("ascii"))
    return np.frombuffer(b"".join(parts), dtype=np.uint8).reshape(-1, _HEAD + width)


def _rows(rows: list[tuple[int, int, int, str]], width: int) -> CountingRows:
    chars = "".join(row[3].ljust(width) for row in rows).encode("ascii")
    return CountingRows(
        np.array([row[0] for row in rows], dtype=np.int64),
        np.array([row[1] for row in rows], dtype=np.int64),
        np.array([row[2] for row in rows], dtype=np.int64),
        np.frombuffer(chars, dtype=np.uint8).reshape(-1, width),
    )
