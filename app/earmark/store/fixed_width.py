"""Numbers in rows of fixed width, as long strings out of the database."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

CHUNK = 2048
"""Clip numbers a query: one string of them stays small."""
_HEX = np.zeros(256, dtype=np.int64)
_HEX[[ord(sign) for sign in "0123456789abcdef"]] = range(16)


def from_hex(digits: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Numbers from rows of hexadecimal digits, uint8 (rows, digits)."""
    values: NDArray[np.int64] = np.zeros(len(digits), dtype=np.int64)
    for place in range(digits.shape[1]):
        values = values * 16 + _HEX[digits[:, place]]
    return values
