"""Writing much in small pieces, so that a label never waits long behind a job."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from earmark.store.database import Database
from earmark.store.project import Project

Item = TypeVar("Item")
LONGEST_S = 0.02
"""What one transaction of a job should take at most."""
_FIRST = 50


def write_all(
    project: Project,
    items: Sequence[Item],
    work: Callable[[Database, Sequence[Item]], None],
    *,
    after_each: Callable[[int], None] | None = None,
) -> None:
    """Call ``work`` with a part of the items in each transaction, in order, each part about 20 ms long.

    ``after_each`` is told how many are written, and may raise to stop there: what is written stays.
    Waits for the disk; call it on a job's thread, never on the window's.
    """
    done, size = 0, _FIRST
    while done < len(items):
        part = items[done : done + size]
        took = project.write(lambda db, part=part: _timed(db, part, work)).result()  # type: ignore[misc]
        done += len(part)
        if after_each is not None:
            after_each(done)
        size = max(1, min(4 * size, int(size * LONGEST_S / max(took, 1e-4))))


def _timed(db: Database, part: Sequence[Item], work: Callable[[Database, Sequence[Item]], None]) -> float:
    started = time.perf_counter()
    work(db, part)
    return time.perf_counter() - started
