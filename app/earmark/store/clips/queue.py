"""The queue: clips a page at a time, filtered and sorted, with one labeler's own work.

An unfiltered list is paged by keyset on its sort's index. A filtered one, or one sorted by state,
is materialised once as an array of clip numbers (order.py) that is kept with the project and paged
by place; it stays as it was while its pages are read, and is made anew when its first page is
asked for after a change. What the rows show is always what is stored now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from earmark.model.label import State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.tag import Mark, Severity, TagCode
from earmark.store.clips import order
from earmark.store.clips.order import ClipFilter, ClipSort, QueueState
from earmark.store.database import Database
from earmark.store.work import PAD, WorkState, work_number

PREVIEW = 200
"""Characters of the transcript that a row carries."""

_KEYS = {
    ClipSort.NAME: "sort_name",
    ClipSort.DURATION: "duration_s",
    ClipSort.RECORDED: "recorded_at",
    ClipSort.ADDED: "number",
}
_STATES = {
    WorkState.TODO: None,
    WorkState.DRAFT: State.DRAFT,
    WorkState.FINISHED: State.FINISHED,
    WorkState.CANNOT_LABEL: State.CANNOT_LABEL,
}


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ends or begins. ``place`` is the row's place in a materialised list, else -1."""

    clip: int
    key: str | float | int
    place: int = -1
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class ClipRow:
    """A clip as the queue shows it to one labeler; ``state`` is None while not begun."""

    id: ClipId
    name: str
    duration_s: float
    state: State | None
    flag: bool
    marks: tuple[Mark, ...]
    environment: TagCode | None
    transcript: str | None
    speaker: str
    language: str
    recorded_at: datetime | None
    batch: str
    split: str


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
    """One labeler's own progress. ``todo`` are clips not done yet, the drafts among them."""

    todo: int
    done: int
    flagged: int
    draft: int
    total: int


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
    if chosen == ClipFilter() and sort is not ClipSort.STATE and at is None and (after is None or after.place < 0):
        return _keyset(db, sort, person, after, size, descending)
    fresh = after is None and at is None
    numbers = order.materialised(db, chosen, sort, person, descending=descending, fresh=fresh)
    start = _start(numbers, after, size) if at is None else max(0, min(at, len(numbers)))
    chosen_numbers = [int(one) for one in numbers[start : start + size]]
    end = start + len(chosen_numbers)
    return ClipPage(
        rows=_rows(db, chosen_numbers, person),
        total=len(numbers),
        before=Cursor(chosen_numbers[0], 0, start, True) if chosen_numbers and start > 0 else None,
        after=Cursor(chosen_numbers[-1], 0, end - 1) if chosen_numbers and end < len(numbers) else None,
        first=start,
    )


def position(
    db: Database,
    chosen: ClipFilter,
    sort: ClipSort,
    clip: ClipId,
    *,
    labeler: LabelerId | None,
    descending: bool = False,
) -> int | None:
    """The place of a clip in the list, None where the list does not have it."""
    numbers = order.materialised(db, chosen, sort, number_of(db, labeler), descending=descending, fresh=False)
    number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (clip,))
    found = np.flatnonzero(numbers == (-1 if number is None else number))
    return int(found[0]) if found.size else None


def ids(db: Database, chosen: ClipFilter, *, labeler: LabelerId | None = None) -> list[ClipId]:
    """Every clip that the filter lets through, by name."""
    person = number_of(db, labeler)
    numbers = order.materialised(db, chosen, ClipSort.NAME, person, descending=False, fresh=True).tolist()
    found: dict[int, ClipId] = {}
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        marks = ",".join("?" * len(part))
        found.update(db.rows(f"SELECT number, id FROM clip WHERE number IN ({marks})", part))
    return [found[number] for number in numbers]


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
    if chosen == ClipFilter() and sort is not ClipSort.STATE:
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


def counts(db: Database, labeler: LabelerId | None) -> QueueCounts:
    """The labeler's own progress; kept, so that it costs the same for any number of clips."""
    total = db.value("SELECT value FROM tally WHERE name = 'clips'") or 0
    row = db.one("SELECT done, draft, flagged FROM labeler_tally WHERE labeler = ?", (number_of(db, labeler),))
    done, draft, flagged = row or (0, 0, 0)
    return QueueCounts(todo=total - done, done=done, flagged=flagged, draft=draft, total=total)


def row(db: Database, clip: ClipId, *, labeler: LabelerId | None) -> ClipRow | None:
    """One clip as the queue shows it now."""
    number = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (clip,))
    return None if number is None else _rows(db, [number], number_of(db, labeler))[0]


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


def state_of(stored: int) -> State | None:
    """How far a clip is, from what the store keeps; None while not begun."""
    return _STATES[WorkState(stored)]


def _keyset(db: Database, sort: ClipSort, person: int, after: Cursor | None, size: int, descending: bool) -> ClipPage:
    keys = _step_keys(db, sort, after, size + 1, descending)
    more = len(keys) > size
    keys = keys[:size]
    backwards = after is not None and after.backwards
    if backwards:
        keys.reverse()
    has_before, has_after = (more, True) if backwards else (after is not None, more)
    return ClipPage(
        rows=_rows(db, [number for number, _ in keys], person),
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


def _rows(db: Database, numbers: Sequence[int], person: int) -> tuple[ClipRow, ...]:
    marks = ",".join("?" * len(numbers))
    clips = {
        found[0]: found[1:]
        for found in db.rows(
            f"""SELECT number, id, name, duration_s, speaker, language, recorded_at, batch, split
            FROM clip WHERE number IN ({marks})""",
            numbers,
        )
    }
    own = [work_number(person, number) for number in numbers]
    states = {
        found[0]: found[1:] for found in db.rows(f"SELECT number, state, flag FROM work WHERE number IN ({marks})", own)
    }
    texts = {
        found[0]: found[1:]
        for found in db.rows(
            f"SELECT rowid, substr(transcript, 1, {PREVIEW + len(PAD)}), tags FROM work_text WHERE rowid IN ({marks})",
            own,
        )
    }
    return tuple(
        _row(clips[number], states.get(mine), texts.get(mine)) for number, mine in zip(numbers, own, strict=True)
    )


def _row(clip: tuple[object, ...], state: tuple[int, int] | None, text: tuple[str | None, str] | None) -> ClipRow:
    id_, name, duration_s, speaker, language, recorded_at, batch, split = clip
    transcript, tags = text or (None, PAD)
    marks, environment = _marks(tags)
    return ClipRow(
        id=ClipId(str(id_)),
        name=str(name),
        duration_s=duration_s,  # type: ignore[arg-type]
        state=None if state is None else state_of(state[0]),
        flag=state is not None and bool(state[1]),
        marks=marks,
        environment=environment,
        transcript=None if transcript is None else transcript.removesuffix(PAD)[:PREVIEW],
        speaker=str(speaker),
        language=str(language),
        recorded_at=datetime.fromisoformat(str(recorded_at)) if recorded_at else None,
        batch=str(batch),
        split=str(split),
    )


def _marks(tags: str) -> tuple[tuple[Mark, ...], TagCode | None]:
    """Marks and environment from the text of work.tags_text."""
    text, _, environment = tags.removesuffix(PAD).partition("|")
    marks = []
    for part in filter(None, text.split(";")):
        code, _, severity = part.lstrip("?").partition(":")
        marks.append(Mark(TagCode(code), part.startswith("?"), Severity(int(severity)) if severity else None))
    return tuple(marks), TagCode(environment) if environment else None


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
