"""Time spans of the labels that count, as arrays, in milliseconds on the recording's clock."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from earmark.store.columns import AnswerColumns
from earmark.store.database import Database
from earmark.store.fixed_width import from_hex

_REVISIONS = 50_000
"""Revisions whose spans are read at once."""

_WIDTHS = (8, 8, 12, 12)


@dataclass(frozen=True, slots=True)
class SpanRows:
    """One entry a span: the row of its clip and the place of its label in ``AnswerColumns``, the place of its tag.

    ``ends_ms`` are exclusive. ``clips_ms`` (clips, 2) says where each clip begins and ends.
    """

    clips: NDArray[np.int64]
    labels: NDArray[np.int64]
    tags: NDArray[np.int64]
    starts_ms: NDArray[np.float64]
    ends_ms: NDArray[np.float64]
    clips_ms: NDArray[np.float64]


def spans(db: Database, columns: AnswerColumns) -> SpanRows | None:
    """The spans of these labels by clip and label; None where they have none."""
    revision, tag, first, end = _stored(db, columns)
    last = int(columns.revisions.max(initial=0))
    cell = np.full(last + 1, -1, dtype=np.int64)
    flat = columns.revisions.reshape(-1)
    cell[flat[flat > 0]] = np.flatnonzero(flat > 0)
    cells = cell[revision]
    kept = np.flatnonzero((cells >= 0) & (tag >= 0))
    if not len(kept):
        return None
    kept = kept[np.argsort(cells[kept], kind="stable")]
    clips, labels = np.divmod(cells[kept], columns.revisions.shape[1])
    rates = _rates(db)[columns.clips.recordings]
    return SpanRows(
        clips=clips,
        labels=labels,
        tags=tag[kept],
        # Whole milliseconds come out exact: the product is, and the quotient is rounded once.
        starts_ms=first[kept] * 1000 / rates[clips],
        ends_ms=end[kept] * 1000 / rates[clips],
        clips_ms=_stretches(db, columns.clips.numbers) * 1000 / rates[:, np.newaxis],
    )


def _stored(
    db: Database, columns: AnswerColumns
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Revision, place of the tag (-1 where retired), first and last frame of every span up to the newest revision."""
    place = {code: number for number, code in enumerate(columns.tags)}
    numbers = {number: place.get(code, -1) for number, code in db.rows("SELECT number, code FROM tag")}
    places = np.full(max(numbers, default=0) + 1, -1, dtype=np.int64)
    places[list(numbers)] = list(numbers.values())
    last = int(columns.revisions.max(initial=0))
    found = []
    for start in range(1, last + 1, _REVISIONS):
        text = db.value(
            """SELECT group_concat(printf('%08x%08x%012x%012x', s.revision, t.number, s.first, s."end"), '')
            FROM revision_span s JOIN tag t ON t.code = s.code WHERE s.revision BETWEEN ? AND ?""",
            (start, min(start + _REVISIONS - 1, last)),
        )
        if text:
            found.append(text.encode("ascii"))
    table = np.frombuffer(b"".join(found), dtype=np.uint8).reshape(-1, sum(_WIDTHS))
    edges = np.cumsum((0, *_WIDTHS))
    revision, tag, first, end = (from_hex(table[:, a:b]) for a, b in pairwise(edges.tolist()))
    return revision, places[tag], first, end


def _rates(db: Database) -> NDArray[np.int64]:
    """Frames a second of each recording, by its number."""
    rows = db.rows("SELECT number, sample_rate FROM recording")
    rates = np.ones(max((number for number, _ in rows), default=0) + 1, dtype=np.int64)
    for number, rate in rows:
        rates[number] = rate
    return rates


def _stretches(db: Database, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """First and last frame of the clips with these rising numbers, (clips, 2)."""
    last = int(numbers.max(initial=0))
    found = []
    for start in range(0, last + 1, _REVISIONS):
        text = db.value(
            """SELECT group_concat(printf('%08x%012x%012x', number, first, "end"), '') FROM clip
            WHERE number BETWEEN ? AND ?""",
            (start, start + _REVISIONS - 1),
        )
        if text:
            found.append(text.encode("ascii"))
    table = np.frombuffer(b"".join(found), dtype=np.uint8).reshape(-1, 32)
    known = from_hex(table[:, :8])
    order = np.argsort(known)
    rows = order[np.searchsorted(known, numbers, sorter=order)]
    return np.column_stack([from_hex(table[rows, 8:20]), from_hex(table[rows, 20:])])
