"""Clips by batch and by split: their numbers as arrays, and which there are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from earmark.store.database import Database
from earmark.store.fixed_width import numbers


def batches(db: Database) -> list[str]:
    """The batches that clips belong to, by name."""
    return [row[0] for row in db.rows("SELECT DISTINCT batch FROM clip WHERE batch <> '' ORDER BY batch")]


def in_batch(db: Database, batch: str) -> NDArray[np.int64]:
    """The numbers of the batch's clips, rising."""
    return np.sort(numbers(db, "number", "FROM clip WHERE batch = ? AND stands_for IS NULL", (batch,)))


def in_split(db: Database, split: str) -> NDArray[np.int64]:
    """The numbers of the split's clips, rising."""
    return np.sort(numbers(db, "number", "FROM clip WHERE split = ? AND stands_for IS NULL", (split,)))
