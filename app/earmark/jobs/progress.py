"""How a job tells how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user stopped the job; the project is as before or at a stated, resumable point."""


class Progress(Protocol):
    """Called from the job's own thread."""

    def report(self, done: int, total: int | None, message: str) -> None:
        """``done`` of ``total`` (None while unknown), and what is being done in a few words."""

    @property
    def cancelled(self) -> bool:
        """True once the user asked to stop."""


class Unwatched:
    """The progress of a job that nobody watches or stops."""

    cancelled = False

    def report(self, done: int, total: int | None, message: str) -> None:
        return


def stop_if_cancelled(progress: Progress) -> None:
    """Raise Cancelled where the user asked to stop; call it where stopping is safe."""
    if progress.cancelled:
        raise Cancelled
