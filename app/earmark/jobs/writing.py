"""Writing many small pieces through the store's queue, and not waiting for ever on a full disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from earmark.model.errors import UserError
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.saving import Saving

T = TypeVar("T")

_LOOK_S = 0.5
_AT_ONCE = 8


def written(project: Project, future: Future[T]) -> T:
    """The outcome of a write once it is on the disk. Raises UserError where the disk refuses it."""
    while True:
        try:
            return future.result(timeout=_LOOK_S)
        except TimeoutError:
            state = project.save_state
            if state.saving is Saving.NOT_SAVED:
                raise UserError("the project cannot be saved", state.cause, str(project.path)) from None


class Pieces(Generic[T]):
    """Sends pieces to the writer, a few ahead of the disk; outcomes come back in order."""

    def __init__(self, project: Project, take: Callable[[T], None]) -> None:
        self._project = project
        self._take = take
        self._waiting: deque[Future[T]] = deque()

    def send(self, work: Callable[[Database], T]) -> None:
        """Queue one piece; waits where the disk is behind."""
        self._waiting.append(self._project.write(work))
        while len(self._waiting) > _AT_ONCE:
            self._take(written(self._project, self._waiting.popleft()))

    def finish(self) -> None:
        """Wait until everything sent is on the disk."""
        while self._waiting:
            self._take(written(self._project, self._waiting.popleft()))
