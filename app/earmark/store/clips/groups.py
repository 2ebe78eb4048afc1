"""Clips in bulk: those of a batch or a split as numbers, and the names of many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from earmark.model.recording import ClipId
from earmark.store.database import Database
from earmark.store.fixed_width import numbers

_AT_ONCE = 500


def batches(db: Database) -> list[str]:
    """The batches that clips belong to, by name."""
    return [row[0] for row in db.rows("SELECT DISTINCT batch FROM clip WHERE batch <> '' ORDER BY batch")]


def in_batch(db: Database, batch: str) -> NDArray[np.int64]:
    """The numbers of the batch's clips, rising."""
    return np.sort(numbers(db, "number", "FROM clip WHERE batch = ? AND stands_for IS NULL", (batch,)))


def in_split(db: Database, split: str) -> NDArray[np.int64]:
    """The numbers of the split's clips, rising."""
    return np.sort(numbers(db, "number", "FROM clip WHERE split = ? AND stands_for IS NULL", (split,)))


def names(db: Database, clips: Sequence[ClipId]) -> dict[ClipId, str]:
    """The names under which these clips are shown."""
    found: dict[ClipId, str] = {}
    for start in range(0, len(clips), _AT_ONCE):
        part = clips[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        found |= {ClipId(id_): name for id_, name in db.rows(f"SELECT id, name FROM clip WHERE id IN ({marks})", part)}
    return found
