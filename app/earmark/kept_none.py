"""Keeps a fault of PySide6 6.12 on Python 3.11 from ending the program.

PySide6 6.12.0 gives back one reference to None too many with every call that returns nothing.
Before Python 3.12 None is counted like any other object (PEP 683 made it immortal), so after some
ten thousand calls, a few dozen paintings, the interpreter aborts with "deallocating None".
PySide6 6.11.3 does not do it. Here None gets the count that 3.12 gives it.
"""

from __future__ import annotations

import sys

_IMMORTAL = 1 << 60


def keep_none() -> None:
    """Call before the first use of Qt; does nothing where None is immortal already."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(None))
    if count.value < _IMMORTAL // 2:
        count.value += _IMMORTAL
