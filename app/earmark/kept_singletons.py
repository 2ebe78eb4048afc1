"""Keeps a fault of PySide6 6.12 on Python 3.11 from ending the program.

PySide6 6.12.0 gives back one reference to None too many with every call that returns nothing, and
one to True with every signal that is emitted. Before Python 3.12 these are counted like any other
object (PEP 683 made them immortal), so after some thousand calls, a few dozen paintings, the
interpreter aborts with "deallocating None". PySide6 6.11.3 does not do it. Here they get a count
that no day of work can use up.
"""

from __future__ import annotations

import sys

_BEYOND_USE = 1 << 60


def keep_singletons() -> None:
    """Call before the first use of Qt; does nothing where None, True and False are immortal already."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    for single in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(single))
        if count.value < _BEYOND_USE // 2:
            count.value += _BEYOND_USE
