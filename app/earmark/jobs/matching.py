"""Where a user's pattern is found, looked for in a process of its own.

Some patterns take longer than anybody lives ("(a+)+$"), and Python matches them without letting the
window's thread run. A process can be ended.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from earmark.jobs.progress import Cancelled
from earmark.model.errors import UserError
from earmark.model.replacing import Hit, Replacement

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

LONGEST_S = 5.0
"""Fifty thousand transcripts take an ordinary pattern a tenth of it."""

_LOOK_S = 0.05
_IDLE_S = 60.0


def hits_in(
    wanted: Replacement, texts: Sequence[str], overtaken: Callable[[], bool] = lambda: False
) -> list[tuple[Hit, ...]]:
    """The hits of each text. For workers: blocks until done, at most ``LONGEST_S``, or until ``overtaken``.

    Raises UserError where the pattern cannot be read or takes too long, Cancelled where it is overtaken.
    """
    return _matching.hits(wanted, texts, overtaken) if wanted.is_pattern else [wanted.hits(text) for text in texts]


class _Matching:
    """One process, begun when first needed and again after it was ended; one search at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def hits(self, wanted: Replacement, texts: Sequence[str], overtaken: Callable[[], bool]) -> list[tuple[Hit, ...]]:
        with self._lock:
            try:
                pipe = self._sent(wanted, texts)
                until = time.monotonic() + LONGEST_S
                while not pipe.poll(_LOOK_S):
                    if overtaken():
                        self._end()
                        raise Cancelled
                    if time.monotonic() > until:
                        self._end()
                        raise UserError(
                            "the pattern takes too long", "Avoid repeats within repeats, such as (a+)+ for a+."
                        )
                answer: list[tuple[Hit, ...]] | UserError = pipe.recv()
            except (EOFError, OSError) as error:
                self._end()
                raise UserError("the process that looks for patterns ended", "Try again.") from error
        if isinstance(answer, UserError):
            raise answer
        return answer

    def _sent(self, wanted: Replacement, texts: Sequence[str]) -> Connection:
        try:
            pipe = self._started()
            pipe.send((wanted, texts))
        except OSError:
            # It ended by itself, having had nothing to do.
            self._end()
            pipe = self._started()
            pipe.send((wanted, texts))
        return pipe

    def _started(self) -> Connection:
        from multiprocessing import get_context

        if self._pipe is None:
            context = get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs,), name="patterns", daemon=True)
            self._process.start()
            theirs.close()
            # Its start is not the pattern's fault.
            self._pipe.recv()
        return self._pipe

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _serve(pipe: Connection) -> None:
    pipe.send(None)
    while pipe.poll(_IDLE_S):
        try:
            wanted, texts = pipe.recv()
        except EOFError:
            return
        try:
            pipe.send([wanted.hits(text) for text in texts])
        except UserError as error:
            pipe.send(error)


_matching = _Matching()
