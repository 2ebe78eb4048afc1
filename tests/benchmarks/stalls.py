"""Blocks of the window's thread: how long it did not answer, and what ran meanwhile.

A second thread sends the window's thread a signal every few milliseconds and measures how long the
answer takes. While it waits longer than that it looks at the stack, so that a block has a name.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, Signal, Slot

EVERY_S = 0.002
LONG_S = 0.008


@dataclass(frozen=True, slots=True)
class Block:
    """One time that the window's thread did not answer.

    ``worked_s`` is the processor time of that thread: on a busy machine the rest was somebody else's.
    """

    lasted_s: float
    worked_s: float
    what: str


class Stalls(QObject):
    """Made in the window's thread; watches from ``start`` to ``stop``."""

    _asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._window = threading.get_ident()
        self._answered = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="stalls", daemon=True)
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def longest(self, count: int = 5) -> list[Block]:
        """The longest blocks by the thread's own work."""
        return sorted(self.blocks, key=lambda block: -block.worked_s)[:count]

    @Slot()
    def _answer(self) -> None:
        self._answered.set()

    def _watch(self) -> None:
        clock = time.pthread_getcpuclockid(self._window)
        while not self._over.wait(EVERY_S):
            self._answered.clear()
            began, worked = time.perf_counter(), time.clock_gettime(clock)
            seen: Counter[str] = Counter()
            self._asked.emit()
            while not self._answered.wait(EVERY_S) and not self._over.is_set():
                seen[_named(sys._current_frames().get(self._window))] += 1
            lasted, worked = time.perf_counter() - began, time.clock_gettime(clock) - worked
            if lasted >= LONG_S:
                self.blocks.append(Block(lasted, worked, "; ".join(name for name, _ in seen.most_common(3))))


def _named(frame: FrameType | None) -> str:
    """The innermost place in Earmark, and who called it there."""
    places: list[str] = []
    while frame is not None and len(places) < 3:
        code = frame.f_code
        if "/earmark/" in code.co_filename.replace("\\", "/"):
            file = code.co_filename.replace("\\", "/").rpartition("/earmark/")[2]
            places.append(f"{file}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " < ".join(places) or "Qt"
