"""Labels that were made under an older definition than the one in force.

Of the labels that count (``store.counting``), those made with a suggestion in sight included: a clip that
was labeled again in a later round speaks through that one. A label is stale for a tag when it answers the
tag and its edition is older than the last change of the tag's meaning; the transcript rules are a
subject like the tags.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.store import counting, guidelines
from earmark.store.compact import MISSING
from earmark.store.database import Database
from earmark.store.fixed_width import CHUNK, from_hex

_FREE = frozenset((ord(MISSING), ord(" ")))


@dataclass(frozen=True, slots=True)
class StaleCount:
    """How many labels of how many clips are stale for a subject."""

    subject: TagCode
    labels: int
    clips: int


def counts(db: Database, changes: Mapping[TagCode, int] | None = None) -> tuple[StaleCount, ...]:
    """Stale labels and clips by subject. ``changes`` stands in for ``guidelines.changed``, to look ahead."""
    changes = guidelines.changed(db) if changes is None else changes
    if not changes:
        return ()
    labels = _Labels(db)
    found = []
    for subject, edition in changes.items():
        rows = labels.stale(subject, edition)
        found.append(StaleCount(subject, int(np.count_nonzero(rows)), len(np.unique(labels.clips[rows]))))
    return tuple(found)


def clips(db: Database, changes: Mapping[TagCode, int] | None = None) -> list[ClipId]:
    """Clips with a label that is stale for any of the subjects, the one made under the oldest edition first."""
    changes = guidelines.changed(db) if changes is None else changes
    if not changes:
        return []
    labels = _Labels(db)
    rows = np.zeros(len(labels.clips), dtype=bool)
    for subject, edition in changes.items():
        rows |= labels.stale(subject, edition)
    order = np.lexsort((labels.times[rows], labels.editions[rows]))
    numbers = list(dict.fromkeys(labels.clips[rows][order].tolist()))
    ids = dict(db.rows("SELECT number, id FROM clip"))
    return [ClipId(ids[number]) for number in numbers]


class _Labels:
    """The labels that count, as columns: one row a label."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._columns: dict[str, int] = dict(db.rows("SELECT code, number - 1 FROM tag"))
        width = max(len(self._columns), 1)
        rows = counting.labels_that_count(db, width, suggested=True)
        self._chars = rows.chars
        self._revisions = rows.revisions
        self.clips: NDArray[np.int64] = rows.clips
        self.editions, self.times, self._transcribed = self._facts()

    def stale(self, subject: TagCode, edition: int) -> NDArray[np.bool_]:
        if subject == TRANSCRIPT_RULES:
            answered = self._transcribed
        elif subject in self._columns:
            signs = self._chars[:, self._columns[subject]]
            answered = ~np.isin(signs, list(_FREE))
        else:
            answered = np.zeros(len(self.clips), dtype=bool)
        older: NDArray[np.bool_] = answered & (self.editions < edition)
        return older

    def _facts(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
        """Edition, time and whether there is a transcript, of each row's revision."""
        last = int(self._revisions.max(initial=0))
        editions, times = np.zeros(last + 1, dtype=np.int64), np.zeros(last + 1, dtype=np.int64)
        transcribed = np.zeros(last + 1, dtype=bool)
        for start in range(0, last + 1, CHUNK):
            text = self._db.value(
                """SELECT group_concat(printf('%08x%06x%016x%d', r.number, r.edition, r.time_us,
                t.transcript IS NOT NULL), '') FROM revision r JOIN revision_text t ON t.revision = r.number
                WHERE r.number BETWEEN ? AND ?""",
                (start, start + CHUNK - 1),
            )
            if text:
                table = np.frombuffer(text.encode("ascii"), dtype=np.uint8).reshape(-1, 31)
                at = from_hex(table[:, :8])
                inside = at <= last
                at = at[inside]
                editions[at] = from_hex(table[:, 8:14])[inside]
                times[at] = from_hex(table[:, 14:30])[inside]
                transcribed[at] = (table[:, 30] == ord("1"))[inside]
        return editions[self._revisions], times[self._revisions], transcribed[self._revisions]
