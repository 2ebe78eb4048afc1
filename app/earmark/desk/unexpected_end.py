"""A program that was killed cannot say so: the next start notices, and tells where the report lies.

While the window runs it holds a lock file in the log folder, and Python's faulthandler writes there
where a hard crash (a segmentation fault) happened. Both go with an orderly end.
"""

from __future__ import annotations

import faulthandler
import os
from datetime import datetime
from pathlib import Path
from typing import IO

from PySide6.QtCore import QLockFile

from earmark import __version__
from earmark.desk.crash import log_folder


class Running:
    """This run of the program, from ``begin`` to ``end``."""

    def __init__(self) -> None:
        self._lock: QLockFile | None = None
        self._faults: IO[str] | None = None
        self._place: Path | None = None

    def begin(self) -> Path | None:
        """The report of a run before this one that ended unexpectedly; None where all was well.

        A folder that cannot be written takes nothing from the work: then nothing is noticed.
        """
        try:
            folder = log_folder()
            folder.mkdir(parents=True, exist_ok=True)
            report = _unexpected(folder)
            self._place = folder / f"hard-{os.getpid()}.txt"
            self._faults = self._place.open("w", encoding="utf-8")
        except OSError:
            return None
        faulthandler.enable(self._faults)
        self._lock = _lock(folder / f"running-{os.getpid()}.lock")
        self._lock.tryLock(0)
        return report

    def end(self) -> None:
        """An orderly end leaves nothing."""
        if self._faults is None or self._place is None or self._lock is None:
            return
        faulthandler.disable()
        self._faults.close()
        self._place.unlink(missing_ok=True)
        self._lock.unlock()


def _unexpected(folder: Path) -> Path | None:
    found = None
    for mark in sorted(folder.glob("running-*.lock")):
        lock = _lock(mark)
        if not lock.tryLock(0):
            continue  # another window, at work
        lock.unlock()
        found = _report(folder, mark.stem.removeprefix("running-"))
    return found


def _report(folder: Path, process: str) -> Path:
    """What faulthandler wrote, under a name by time; a process that was killed wrote nothing."""
    left = folder / f"hard-{process}.txt"
    written = left.read_text(encoding="utf-8", errors="replace") if left.is_file() else ""
    words = written or "The process was ended from outside, or the machine stopped: nothing was written.\n"
    place = folder / f"crash-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
    place.write_text(f"Earmark {__version__}\n{words}", encoding="utf-8")
    left.unlink(missing_ok=True)
    return place


def _lock(place: Path) -> QLockFile:
    lock = QLockFile(str(place))
    # However long a day's work is: only a process that is gone makes the lock stale.
    lock.setStaleLockTime(0)
    return lock
