"""Changing many of one labeler's own labels at once: one operation, undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from earmark.jobs.progress import Progress, Unwatched
from earmark.jobs.writing import Pieces
from earmark.model.label import Label, State, unanswered
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, OperationId, Presented, RevisionKind
from earmark.store import assignments, drafts, operations, revisions
from earmark.store.database import Database
from earmark.store.operations import OperationKind
from earmark.store.project import Project

Change = Callable[[ClipId, Label], Label]
"""What becomes of a clip's label; the same label where nothing does."""

_PIECE = 20


@dataclass(frozen=True, slots=True)
class ChangedDraft:
    """A draft as it was and as it is; an empty one was or is not there."""

    key: LabelKey
    before: Label
    after: Label


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What was changed: ``finished`` labels got a revision each, ``drafts`` were replaced.

    ``operation`` undoes the revisions; ``left`` clips kept what they had, since the change would have
    left their finished label without an answer that it needs. ``stopped``: clips after these were not reached.
    """

    finished: int
    drafts: tuple[ChangedDraft, ...]
    left: tuple[ClipId, ...]
    operation: OperationId | None
    stopped: bool = False

    @property
    def changed(self) -> int:
        return self.finished + len(self.drafts)


def change_labels(
    project: Project,
    labeler: LabelerId,
    chosen: Sequence[Presented],
    change: Change,
    title: str,
    *,
    edition: int | None = None,
    progress: Progress | None = None,
) -> BulkResult:
    """Change this labeler's own labels of the clips, and nobody else's.

    A finished label gets a new revision; what is being typed, or a clip without a label, becomes a
    draft. All revisions are one operation, titled ``title``. Stopped in the middle, what was changed
    so far stays, is in the result, and is undone as one. Raises UserError where the disk refuses.
    """
    watch = progress or Unwatched()
    made = _Made(edition)
    pieces: Pieces[None] = Pieces(project, lambda _nothing: None)
    stopped = False
    try:
        for start in range(0, len(chosen), _PIECE):
            if watch.cancelled:
                stopped = True
                break
            part = chosen[start : start + _PIECE]
            pieces.send(lambda db, part=part: made.take(db, labeler, part, change, title))  # type: ignore[misc]
            watch.report(start + len(part), len(chosen), title)
    finally:
        pieces.finish()
    return BulkResult(made.finished, tuple(made.drafts), tuple(made.left), made.operation, stopped)


def put_drafts(db: Database, changed: Sequence[ChangedDraft], *, back: bool) -> None:
    """Take the drafts of a bulk edit back to what they were, or forward again.

    One that was changed since stays as it is.
    """
    for one in changed:
        expected, wanted = (one.after, one.before) if back else (one.before, one.after)
        if (drafts.load(db, one.key) or Label()) != expected:
            continue
        if wanted.is_empty:
            drafts.drop(db, one.key)
        else:
            drafts.save(db, one.key, wanted)


class _Made:
    """What the pieces have done so far; the writer's thread alone touches it until they are through."""

    def __init__(self, edition: int | None) -> None:
        self._edition = edition
        self.operation: OperationId | None = None
        self.finished = 0
        self.drafts: list[ChangedDraft] = []
        self.left: list[ClipId] = []

    def take(self, db: Database, labeler: LabelerId, chosen: Sequence[Presented], change: Change, title: str) -> None:
        for one in chosen:
            clip = one.clip
            key = assignments.key_of(db, clip, labeler, one.assignment)
            typed = drafts.draft(db, key)
            stored = revisions.current(db, key)
            finished = stored is not None and stored.kind is not RevisionKind.WITHDRAWN
            before = typed.label if typed is not None else stored.label if stored is not None else Label()
            after = change(clip, before)
            if after == before:
                continue
            if typed is not None or not finished or stored is None:
                drafts.save(
                    db,
                    key,
                    after,
                    edition=self._edition,
                    seconds_spent=typed.seconds_spent if typed is not None else 0.0,
                )
                self.drafts.append(ChangedDraft(key, before, after))
            elif stored.state is State.FINISHED and unanswered(after, assignments.required_for(db, key.assignment)):
                self.left.append(clip)
            else:
                if self.operation is None:
                    self.operation = operations.begin(db, labeler, OperationKind.BULK, title)
                revisions.append(
                    db,
                    key,
                    after,
                    stored.state,
                    edition=self._edition,
                    operation=self.operation,
                    reason=stored.reason,
                    suggestion_shown=stored.suggestion_shown,
                )
                self.finished += 1
