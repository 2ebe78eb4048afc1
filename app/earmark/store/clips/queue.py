"""The queue: clips a page at a time, filtered and sorted, with one labeler's own work.

An unfiltered list is paged by keyset on its sort's index. A filtered one, or one sorted by state,
is materialised once as an array of clip numbers (order.py) that is kept with the project and paged
by place; it stays as it was while its pages are read, and is made anew when its first page is
asked for after a change. What the rows show is always what is stored now.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import Presented
from earmark.model.round import AssignmentState
from earmark.store import assignments, questions
from earmark.store.clips import assigned, order, rows
from earmark.store.clips.order import ClipFilter, ClipSort, QueueState
from earmark.store.clips.rows import ClipRow
from earmark.store.database import Database
from earmark.store.work import FLAG, WorkState

_KEYS = {
    ClipSort.NAME: "sort_name",
    ClipSort.DURATION: "duration_s",
    ClipSort.RECORDED: "recorded_at",
    ClipSort.ADDED: "number",
}


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ends or begins. ``place`` is the row's place in a materialised list, else -1."""

    clip: int
    key: str | float | int
    place: int = -1
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class ClipPage:
    """Rows in order. ``first`` is the place of the first row in the whole list, where it is known."""

    rows: tuple[ClipRow, ...]
    total: int
    before: Cursor | None
    after: Cursor | None
    first: int | None = None


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """One labeler's own progress. ``todo`` are clips not done yet, the drafts among them; ``answered`` those on
    which a reviewer has answered a question. ``total`` is of the list, ``known`` of the whole project.
    """

    todo: int
    done: int
    flagged: int
    draft: int
    total: int
    answered: int = 0
    known: int = 0


def page(
    db: Database,
    chosen: ClipFilter,
    sort: ClipSort = ClipSort.NAME,
    *,
    labeler: LabelerId | None,
    after: Cursor | None = None,
    at: int | None = None,
    size: int = 100,
    descending: bool = False,
) -> ClipPage:
    """A page of the list: the first one, or the one ``after`` (or before) a cursor, or from place ``at``.

    Without a labeler no work is shown. Cursors come from a page of the same list.
    """
    person = number_of(db, labeler)
    unfiltered = chosen == ClipFilter() and sort is not ClipSort.STATE and at is None
    if unfiltered and (after is None or after.place < 0) and not assignments.keeps_clips(db, person):
        return _keyset(db, sort, person, after, size, descending)
    fresh = after is None and at is None
    numbers = _listed(db, chosen, sort, person, descending=descending, fresh=fresh)
    start = _start(numbers, after, size) if at is None else max(0, min(at, len(numbers)))
    chosen_numbers = [int(one) for one in numbers[start : start + size]]
    end = start + len(chosen_numbers)
    return ClipPage(
        rows=assigned.rows(db, chosen_numbers) if chosen.round else rows.rows(db, chosen_numbers, person),
        total=len(numbers),
        before=Cursor(chosen_numbers[0], 0, start, True) if chosen_numbers and start > 0 else None,
        after=Cursor(chosen_numbers[-1], 0, end - 1) if chosen_numbers and end < len(numbers) else None,
        first=start,
    )


def position(
    db: Database,
    chosen: ClipFilter,
    sort: ClipSort,
    one: Presented,
    *,
    labeler: LabelerId | None,
    descending: bool = False,
) -> int | None:
    """The place of a clip in the list, None where the list does not have it."""
    numbers = _listed(db, chosen, sort, number_of(db, labeler), descending=descending, fresh=False)
    if chosen.round:
        number = None if one.assignment is None else assigned.number_of_assignment(db, one.assignment)
    else:
        number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (one.clip,))
    found = np.flatnonzero(numbers == (-1 if number is None else number))
    return int(found[0]) if found.size else None


def ids(db: Database, chosen: ClipFilter, *, labeler: LabelerId | None = None) -> list[ClipId]:
    """Every clip that the filter lets through, by name, in a round in its order; each clip once."""
    person = number_of(db, labeler)
    numbers = _listed(db, chosen, ClipSort.NAME, person, descending=False, fresh=True).tolist()
    asked = "SELECT number, id FROM clip WHERE number"
    if chosen.round:
        asked = "SELECT a.number, c.id FROM assignment a JOIN clip c ON c.number = a.clip WHERE a.number"
    found: dict[int, ClipId] = {}
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        marks = ",".join("?" * len(part))
        found.update(db.rows(f"{asked} IN ({marks})", part))
    return list(dict.fromkeys(found[number] for number in numbers))


def neighbours(
    db: Database,
    chosen: ClipFilter,
    sort: ClipSort,
    clip: ClipId,
    *,
    labeler: LabelerId | None,
    descending: bool = False,
) -> tuple[ClipId | None, ClipId | None]:
    """The clips before and after this one in the list."""
    person = number_of(db, labeler)
    number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (clip,))
    if number is None:
        return None, None
    if chosen == ClipFilter() and sort is not ClipSort.STATE and not assignments.keeps_clips(db, person):
        key = db.value(f"SELECT {_KEYS[sort]} FROM clip WHERE number = ?", (number,))
        sides = [
            _step(db, sort, Cursor(number, key, backwards=backwards), 1, descending) for backwards in (True, False)
        ]
        before, after = (side[0] if side else None for side in sides)
    else:
        numbers = order.materialised(db, chosen, sort, person, descending=descending, fresh=False)
        found = np.flatnonzero(numbers == number)
        if not found.size:
            return None, None
        place = int(found[0])
        before = int(numbers[place - 1]) if place > 0 else None
        after = int(numbers[place + 1]) if place + 1 < len(numbers) else None
    return _id(db, before), _id(db, after)


def counts(db: Database, labeler: LabelerId | None, round_id: str = "") -> QueueCounts:
    """The labeler's own progress, in a round or with what no round at work keeps to itself.

    Kept, so that it costs the same for any number of clips; in a round it is read off an index.
    """
    person = number_of(db, labeler)
    if round_id:
        return _counts_in_round(db, person, round_id)
    known = total = db.value("SELECT value FROM tally WHERE name = 'clips'") or 0
    done, draft, flagged = db.one("SELECT done, draft, flagged FROM labeler_tally WHERE labeler = ?", (person,)) or (
        0,
        0,
        0,
    )
    answered = questions.answered_clips(db, person)
    if assignments.keeps_clips(db, person):
        elsewhere = order.kept_elsewhere(db, person)
        states = order.states_of(db, person)[elsewhere]
        total -= int(np.count_nonzero(elsewhere))
        done -= int(np.count_nonzero((states & 3) >= WorkState.FINISHED))
        draft -= int(np.count_nonzero((states & 3) == WorkState.DRAFT))
        flagged -= int(np.count_nonzero(states & FLAG))
        answered = answered[~elsewhere[answered]]
    return QueueCounts(total - done, done, flagged, draft, total, len(answered), known)


def _counts_in_round(db: Database, person: int, round_id: str) -> QueueCounts:
    number = db.value("SELECT number FROM round WHERE id = ?", (round_id,)) or 0
    by_state = assignments.counts(db, person, number)
    total, done = sum(by_state.values()), by_state.get(AssignmentState.FULFILLED, 0)
    flagged, draft = len(assigned.flagged(db, person, round_id)), assigned.drafts_among(db, person, round_id)
    known = db.value("SELECT value FROM tally WHERE name = 'clips'") or 0
    return QueueCounts(total - done, done, flagged, draft, total, len(assigned.answered(db, person, round_id)), known)


def row(db: Database, one: Presented, *, labeler: LabelerId | None) -> ClipRow | None:
    """One clip as the queue shows it now."""
    if one.assignment is not None:
        number = assigned.number_of_assignment(db, one.assignment)
        return None if number is None else assigned.rows(db, [number])[0]
    number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (one.clip,))
    return None if number is None else rows.rows(db, [number], number_of(db, labeler))[0]


def values(db: Database, field: str) -> list[str]:
    """The values in use of language, speaker, batch or split, for filters to offer."""
    if field not in ("language", "speaker", "batch", "split"):
        raise ValueError(f"clips cannot be filtered by {field}")
    # A skip scan: one look into the index a value, not one a clip.
    found: list[str] = []
    value = db.value(f"SELECT min({field}) FROM clip WHERE {field} <> ''")
    while value is not None:
        found.append(value)
        value = db.value(f"SELECT min({field}) FROM clip WHERE {field} <> '' AND {field} > ?", (value,))
    return found


def number_of(db: Database, labeler: LabelerId | None) -> int:
    """The labeler's number in this file; 0, whose work nobody shows, for nobody."""
    if labeler is None:
        return 0
    number = db.value("SELECT number FROM labeler WHERE id = ?", (labeler,))
    return 0 if number is None else int(number)


def _listed(
    db: Database, chosen: ClipFilter, sort: ClipSort, person: int, *, descending: bool, fresh: bool
) -> order.Numbers:
    """Numbers of clips, or of the assignments in a round."""
    if not chosen.round:
        return order.materialised(db, chosen, sort, person, descending=descending, fresh=fresh)
    return order.kept(db, ("list", chosen, person), lambda: assigned.numbers(db, chosen, person), fresh=fresh)


def _keyset(db: Database, sort: ClipSort, person: int, after: Cursor | None, size: int, descending: bool) -> ClipPage:
    keys = _step_keys(db, sort, after, size + 1, descending)
    more = len(keys) > size
    keys = keys[:size]
    backwards = after is not None and after.backwards
    if backwards:
        keys.reverse()
    has_before, has_after = (more, True) if backwards else (after is not None, more)
    return ClipPage(
        rows=rows.rows(db, [number for number, _ in keys], person),
        total=db.value("SELECT value FROM tally WHERE name = 'clips'") or 0,
        before=Cursor(*keys[0], backwards=True) if keys and has_before else None,
        after=Cursor(*keys[-1]) if keys and has_after else None,
        first=0 if after is None else None,
    )


def _step(db: Database, sort: ClipSort, cursor: Cursor, size: int, descending: bool) -> list[int]:
    return [number for number, _ in _step_keys(db, sort, cursor, size, descending)]


def _step_keys(
    db: Database, sort: ClipSort, cursor: Cursor | None, size: int, descending: bool
) -> list[tuple[int, str | float | int]]:
    key = _KEYS[sort]
    down = descending != (cursor is not None and cursor.backwards)
    way, beyond = ("DESC", "<") if down else ("ASC", ">")
    where, given = "", []
    if cursor is not None:
        where = f"AND ({key}, number) {beyond} (?, ?)"
        given = [cursor.key, cursor.clip]
    return [
        (row[0], row[1])
        for row in db.rows(
            f"""SELECT number, {key} FROM clip WHERE stands_for IS NULL {where}
            ORDER BY {key} {way}, number {way} LIMIT ?""",
            [*given, size],
        )
    ]


def _start(numbers: np.ndarray[tuple[int], np.dtype[np.int64]], cursor: Cursor | None, size: int) -> int:
    """Where the page begins; a cursor of an older list is found again by its clip."""
    if cursor is None:
        return 0
    place = cursor.place
    if not (0 <= place < len(numbers) and numbers[place] == cursor.clip):
        found = np.flatnonzero(numbers == cursor.clip)
        place = int(found[0]) if found.size else max(0, min(cursor.place, len(numbers)))
    return max(0, place - size) if cursor.backwards else min(place + 1, len(numbers))


def _id(db: Database, number: int | None) -> ClipId | None:
    return None if number is None else ClipId(db.value("SELECT id FROM clip WHERE number = ?", (number,)))


__all__ = [
    "ClipFilter",
    "ClipPage",
    "ClipRow",
    "ClipSort",
    "Cursor",
    "QueueCounts",
    "QueueState",
    "counts",
    "neighbours",
    "page",
    "position",
    "row",
    "values",
]
