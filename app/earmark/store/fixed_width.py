"""Numbers in rows of fixed width, as long strings out of the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from earmark.store.database import Database

CHUNK = 2048
"""Clip numbers a query: one string of them stays small."""


def numbers(db: Database, expression: str, query: str, parameters: Sequence[Any] = ()) -> NDArray[np.int64]:
    """An integer of each row as one string: ``query`` is what follows SELECT, without an order."""
    text = db.value(f"SELECT group_concat(printf('%010x', {expression}), '') {query}", parameters)
    if not text:
        return np.zeros(0, dtype=np.int64)
    return from_hex(np.frombuffer(text.encode("ascii"), dtype=np.uint8).reshape(-1, 10))


def from_hex(digits: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Numbers from rows of hexadecimal digits, uint8 (rows, an even number up to 16)."""
    rows, width = digits.shape
    bytes_each = width // 2
    packed = np.zeros((rows, 8), dtype=np.uint8)
    found = np.frombuffer(bytes.fromhex(digits.tobytes().decode("ascii")), dtype=np.uint8)
    packed[:, 8 - bytes_each :] = found.reshape(rows, bytes_each)
    return packed.view(">i8").reshape(-1).astype(np.int64)


def translated(chars: NDArray[np.uint8], table: bytes) -> NDArray[np.int8]:
    """Each character by a table of 256 entries, in its shape."""
    return np.frombuffer(chars.tobytes().translate(table), dtype=np.int8).reshape(chars.shape)
