"""Answers of the store's threads, brought to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from earmark.model.errors import UserError

T = TypeVar("T")


class Answers(QObject):
    """Waits for futures so that the window need not.

    ``then`` and ``failed`` are called on the thread that made this object. A fault of the world
    without a ``failed`` is told by the signal ``refused``; any other exception is a bug and is raised there.
    """

    refused = Signal(str)
    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def wait(
        self, future: Future[T], then: Callable[[T], object], failed: Callable[[UserError], object] | None = None
    ) -> None:
        """Call ``then`` with the result once it is there."""
        future.add_done_callback(lambda done: self._pass_on(done, then, failed))

    @property
    def is_open(self) -> bool:
        """Whether anything is still delivered."""
        return self._open

    def close(self) -> None:
        """Deliver nothing any more: what is shown is being taken down."""
        self._open = False

    def _pass_on(self, done: Future[Any], then: object, failed: object) -> None:
        if self._open:
            self._arrived.emit(done, then, failed)

    def _deliver(self, done: Future[Any], then: Any, failed: Any) -> None:
        if not self._open:
            return
        try:
            result = done.result()
        except CancelledError:
            return
        except UserError as error:
            if failed is not None:
                failed(error)
            else:
                self.refused.emit(str(error))
            return
        then(result)
