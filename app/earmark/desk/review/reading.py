"""Reading clips for review off the window's thread, and holding the next one ready."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.review.decisions import Decisions
from earmark.jobs.disagreements import DisagreementQueue
from earmark.jobs.reviewing import ReviewedClip, reviewed_clip
from earmark.model.label import Label
from earmark.model.people import Labeler
from earmark.model.revision import LabelKey, Lane
from earmark.store import drafts
from earmark.store.project import Project

Read = tuple[ReviewedClip | None, Label | None]
"""A clip, None where it is gone, and the gold that is being written for it."""

_HELD = 6
"""Clips that are kept: the next, and those just left."""


class ClipReader:
    """Holds what was read until it is forgotten, or another queue is read from."""

    def __init__(self, project: Project, reviewer: Labeler, decisions: Decisions) -> None:
        self._project = project
        self._reviewer = reviewer
        self._decisions = decisions
        self._queue: DisagreementQueue | None = None
        self._held: dict[int, Read] = {}
        self._changes: dict[int, int] = {}

    def held(self, queue: DisagreementQueue, row: int) -> Read | None:
        """What is known of a clip already."""
        return self._held.get(row) if queue is self._queue else None

    def read(self, queue: DisagreementQueue, row: int, then: Callable[[Read], object]) -> None:
        """``then`` follows on the window's thread, at once where the clip is held."""
        if queue is not self._queue:
            self._queue, self._held, self._changes = queue, {}, {}
        held = self._held.get(row)
        if held is not None:
            then(held)
            return
        clip, compared, language = queue.clip(row), queue.revisions(row), self._project.language
        key = LabelKey(clip, self._reviewer.id, lane=Lane.GOLD)
        asked = self._changes.get(row, 0)

        def take(read: Read) -> None:
            # What changed while it was read is shown, but not held as the truth.
            if queue is self._queue and asked == self._changes.get(row, 0):
                self._held[row] = read
                while len(self._held) > _HELD:
                    self._held.pop(next(iter(self._held)))
            then(read)

        self._decisions.ask(lambda db: (reviewed_clip(db, clip, compared, language), drafts.load(db, key)), take)

    def forget(self, row: int) -> None:
        """The clip is another than was read, or is being read."""
        self._held.pop(row, None)
        self._changes[row] = self._changes.get(row, 0) + 1
