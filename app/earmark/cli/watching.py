"""A job's progress on a terminal, and Ctrl+C that stops it where stopping is safe."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_EVERY_S = 0.1
_WIDTH = 24


class TerminalProgress:
    """A bar on standard error, where that is a terminal; silent elsewhere."""

    def __init__(self) -> None:
        self.cancelled = False
        self._shown = sys.stderr is not None and sys.stderr.isatty()
        self._last = 0.0
        self._drawn = 0

    def report(self, done: int, total: int | None, message: str) -> None:
        now = time.monotonic()
        if not self._shown or (now - self._last < _EVERY_S and done != total):
            return
        self._last = now
        if total:
            filled = min(_WIDTH, _WIDTH * done // total)
            line = f"{'█' * filled}{'·' * (_WIDTH - filled)} {done:,} of {total:,}  {message}"
        else:
            line = f"{done:,}  {message}"
        self._draw(line[:110])

    def close(self) -> None:
        """Take the bar away, so that the result stands alone."""
        if self._drawn:
            self._draw("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _draw(self, line: str) -> None:
        sys.stderr.write(f"\r{line:<{self._drawn}}")
        sys.stderr.flush()
        self._drawn = len(line)


@contextmanager
def watched() -> Iterator[TerminalProgress]:
    """Progress for one job. The first Ctrl+C asks the job to stop; the second insists."""
    progress = TerminalProgress()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if progress.cancelled:
            raise KeyboardInterrupt
        progress.cancelled = True

    if threading.current_thread() is not threading.main_thread():
        yield progress
        return
    before = signal.signal(signal.SIGINT, stop)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        progress.close()
