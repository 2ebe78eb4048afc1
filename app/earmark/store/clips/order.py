"""Which clips a filter lets through, and in which order: arrays of clip numbers.

The order of a sort is an index read once; a labeler's states are one byte a clip in blocks; both
are combined in memory, which takes milliseconds for a million clips.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from earmark.model.recording import ClipId, Split
from earmark.model.tag import TagCode
from earmark.store import assignments, fixed_width, questions
from earmark.store.clips import searching
from earmark.store.database import Database
from earmark.store.work import BLOCK, FLAG, WorkState

Numbers = NDArray[np.int64]

_LISTS_KEPT = 8
_FEW = 20_000
"""Up to so many hits are sorted by the database; more are picked out of the whole order."""


class QueueState(StrEnum):
    """Which of a labeler's own states are shown; ``todo`` is everything not done, drafts too.

    ``answered``: a reviewer has answered the labeler's question.
    """

    ALL = "all"
    TODO = "todo"
    DRAFT = "draft"
    DONE = "done"
    FLAGGED = "flagged"
    ANSWERED = "answered"


class ClipSort(StrEnum):
    """By state: not begun, drafts, done, and by name within each."""

    NAME = "name"
    DURATION = "duration"
    STATE = "state"
    RECORDED = "recorded"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class ClipFilter:
    """What the queue shows; parts are joined by "and". Everything by default.

    ``text`` is looked for in names, speakers, batches and the labeler's own transcripts, notes
    and tags. ``tags`` are marked by the labeler, all of them. ``ids`` are named clips alone.
    With a ``round`` (its id) the labeler's assignments in it are listed, in their own order, by state and text.
    """

    text: str = ""
    state: QueueState = QueueState.ALL
    tags: tuple[TagCode, ...] = ()
    language: str = ""
    speaker: str = ""
    batch: str = ""
    split: Split | None = None
    ids: tuple[ClipId, ...] | None = None
    round: str = ""


_INDEXES = {
    ClipSort.NAME: "sort_name, number",
    ClipSort.STATE: "sort_name, number",
    ClipSort.DURATION: "duration_s, number",
    ClipSort.RECORDED: "recorded_at, number",
    ClipSort.ADDED: "number",
}


def materialised(
    db: Database, chosen: ClipFilter, sort: ClipSort, person: int, *, descending: bool, fresh: bool
) -> Numbers:
    """The list as clip numbers. Kept with the project; ``fresh`` makes it anew.

    Clips that the labeler's rounds keep to themselves are in no list but theirs.
    """

    def make() -> Numbers:
        numbers = _made(db, chosen, sort, person)
        elsewhere = kept_elsewhere(db, person)
        if elsewhere.any():
            numbers = numbers[~elsewhere[numbers]]
        return numbers[::-1] if descending else numbers

    return kept(db, ("list", chosen, sort, person, descending), make, fresh=fresh)


def kept_elsewhere(db: Database, person: int) -> NDArray[np.bool_]:
    """For each clip number whether one of the labeler's rounds keeps the clip to itself."""
    found = np.zeros(_size(db), dtype=bool)
    found[assignments.kept_clips(db, person)] = True
    return found


def kept(db: Database, name: tuple[object, ...], make: Callable[[], Numbers], *, fresh: bool) -> Numbers:
    """A list by its name, which begins with "list": as it was made last, or anew where that is wanted."""
    found: Numbers | None = db.kept.get(name)
    if found is None or fresh:
        found = make()
        _keep(db, name, found)
    return found


def _made(db: Database, chosen: ClipFilter, sort: ClipSort, person: int) -> Numbers:
    hits = _hits(db, chosen, person)
    states = None
    if sort is ClipSort.STATE or chosen.state is not QueueState.ALL:
        states = states_of(db, person)
    if hits is not None and len(hits) <= _FEW:
        if states is not None:
            hits = _in_state(hits, states, chosen.state)
        numbers = _sorted(db, hits, sort)
    else:
        numbers = _whole(db, sort)
        if hits is not None:
            through = np.zeros(_size(db), dtype=bool)
            through[hits] = True
            numbers = numbers[through[numbers]]
        if states is not None:
            numbers = _in_state(numbers, states, chosen.state)
    if sort is ClipSort.STATE and states is not None:
        numbers = numbers[np.argsort(states[numbers] & 3, kind="stable")]
    return numbers


def _hits(db: Database, chosen: ClipFilter, person: int) -> Numbers | None:
    """The clips that every part of the filter but the state lets through; None where there is no part."""
    parts: list[Numbers] = []
    if chosen.ids is not None:
        parts.append(_of_ids(db, chosen.ids))
    if chosen.text.strip():
        parts.append(searching.search(db, chosen.text.strip(), person))
    if chosen.state is QueueState.ANSWERED:
        parts.append(questions.answered_clips(db, person))
    for tag in chosen.tags:
        parts.append(fixed_width.numbers(db, "clip", "FROM work_tag WHERE labeler = ? AND code = ?", (person, tag)))
    for column, wanted in (
        ("speaker", chosen.speaker),
        ("batch", chosen.batch),
        ("split", chosen.split or ""),
        ("language", chosen.language),
    ):
        if wanted:
            query = f"FROM clip WHERE {column} = ? AND {column} <> ''"
            parts.append(fixed_width.numbers(db, "number", query, (wanted,)))
    if not parts:
        return None
    hits = parts[0]
    for part in parts[1:]:
        hits = np.intersect1d(hits, part)
    return _shown(db, hits if len(parts) > 1 else _ascending(hits))


def _ascending(hits: Numbers) -> Numbers:
    """Each number once, in order; an index gives them so already."""
    return np.unique(hits) if (np.diff(hits) <= 0).any() else hits


def _shown(db: Database, hits: Numbers) -> Numbers:
    """Without clips that turned out to be others, or are set aside."""
    standing_in = fixed_width.numbers(db, "number", "FROM clip WHERE stands_for IS NOT NULL")
    return np.setdiff1d(hits, standing_in) if len(standing_in) else hits


def _of_ids(db: Database, ids: Sequence[ClipId]) -> Numbers:
    found: list[tuple[int]] = []
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        marks = ",".join("?" * len(part))
        found += db.rows(f"SELECT coalesce(stands_for, number) FROM clip WHERE id IN ({marks})", part)
    return _array(found)


def states_of(db: Database, person: int) -> NDArray[np.uint8]:
    """One byte for each clip number."""
    states = np.zeros(_size(db), dtype=np.uint8)
    for block, stored in db.rows("SELECT block, states FROM progress WHERE labeler = ?", (person,)):
        part = np.frombuffer(stored, dtype=np.uint8)
        room = states[block * BLOCK : (block + 1) * BLOCK]
        room[:] = part[: len(room)]
    return states


def _in_state(numbers: Numbers, states: NDArray[np.uint8], state: QueueState) -> Numbers:
    own = states[numbers]
    through = {
        QueueState.ALL: np.ones(len(own), dtype=bool),
        QueueState.ANSWERED: np.ones(len(own), dtype=bool),
        QueueState.TODO: (own & 3) < WorkState.FINISHED,
        QueueState.DONE: (own & 3) >= WorkState.FINISHED,
        QueueState.DRAFT: (own & 3) == WorkState.DRAFT,
        QueueState.FLAGGED: (own & FLAG) != 0,
    }[state]
    chosen: Numbers = numbers[through]
    return chosen


def _whole(db: Database, sort: ClipSort) -> Numbers:
    """Every clip in the order of the sort; kept until clips or their fields change."""
    index = _INDEXES[sort]
    name = ("order", index)
    version = db.value("SELECT value FROM tally WHERE name = 'clips_version'") or 0
    kept = db.kept.get(name)
    if kept is None or kept[0] != version:
        numbers = _array(db.rows(f"SELECT number FROM clip WHERE stands_for IS NULL ORDER BY {index}"))
        kept = (version, numbers)
        db.kept[name] = kept
    found: Numbers = kept[1]
    return found


def _sorted(db: Database, hits: Numbers, sort: ClipSort) -> Numbers:
    """Few clips in the order of the sort."""
    if sort is ClipSort.ADDED:
        return hits
    column = _INDEXES[sort].partition(",")[0]
    keyed: list[tuple[object, int]] = []
    for start in range(0, len(hits), 500):
        part = hits[start : start + 500].tolist()
        marks = ",".join("?" * len(part))
        keyed += db.rows(f"SELECT {column}, number FROM clip WHERE number IN ({marks})", part)
    keyed.sort()
    return np.array([number for _, number in keyed], dtype=np.int64)


def _size(db: Database) -> int:
    return int(db.value("SELECT coalesce(max(number), 0) + 1 FROM clip"))


def _array(rows: Sequence[tuple[int]]) -> Numbers:
    return np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))


def _keep(db: Database, name: object, numbers: Numbers) -> None:
    lists = [one for one in db.kept if isinstance(one, tuple) and one[0] == "list" and one != name]
    for old in lists[: max(0, len(lists) - _LISTS_KEPT + 1)]:
        db.kept.pop(old, None)
    db.kept[name] = numbers


__all__ = ["ClipFilter", "ClipSort", "QueueState", "materialised"]
