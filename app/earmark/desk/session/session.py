"""The session: the label at hand, its edits, drafts, finishing, undo.

A label is immutable; an edit is a new one, put on the undo stack and saved as a draft within a
second and at every commit point (leaving the text, changing clip, finishing, switching labeler,
closing). All reading and writing happens on the store's threads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from earmark.desk.answers import Answers
from earmark.desk.clip_source import ClipSource
from earmark.desk.session.loading import Loaded, OpenClip, load, sources_of
from earmark.desk.session.steps import CommittedStep, EditStep, Typed
from earmark.desk.session.stopwatch import Stopwatch
from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.label import REQUIRED, Label, Question, State, unanswered
from earmark.model.people import Labeler, LabelerId
from earmark.model.prediction import Model
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, LabelKey, Presented, Revision, RevisionKind
from earmark.store import drafts, predictions, revisions
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.project import Project
from earmark.store.saving import SaveState, Saving

if TYPE_CHECKING:
    from earmark.store.operations import Undone

T = TypeVar("T")

AUTOSAVE_MS = 500
"""From the first unsaved edit to the draft's way to the disk: well under a second with the write itself."""


class Session(QObject):
    """One labeler's work on one project."""

    clip_left = Signal()
    """Another clip is on its way: ``clip_opened`` or ``not_opened`` follows."""
    clip_opened = Signal(object)  # OpenClip, or None
    label_changed = Signal(object)  # Label
    work_changed = Signal(object, object)  # Presented, State or None: what the queue may show at once
    saving_changed = Signal(object)  # SaveState
    store_changed = Signal(object)  # Changes
    finished = Signal(object, object)  # Presented, State
    undone = Signal(object, bool)  # Undone, and whether it was undone (else redone)
    nothing_to_undo = Signal(bool)
    not_opened = Signal()
    refused = Signal(str)

    _state_told = Signal(object)

    def __init__(
        self, project: Project, labeler: Labeler | None, edition: int | None = None, parent: QObject | None = None
    ) -> None:
        """``edition`` is the guideline edition that is shown to the labeler."""
        super().__init__(parent)
        self._edition = edition
        self.project = project
        self._labeler = labeler
        self._answers = Answers(self)
        self._stack = QUndoStack(self)
        self._open: OpenClip | None = None
        self._wanted: Presented | None = None
        self._label = Label()
        self._dirty = False
        self._unwritten: dict[LabelKey, Label] = {}
        self._undoing = False
        self.stopwatch = Stopwatch()
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(AUTOSAVE_MS)
        self._autosave.timeout.connect(self.save_draft)
        self._answers.refused.connect(self.refused)
        self._state_told.connect(self._tell_saving)
        self._stop_listening = [
            project.on_change(self._store_wrote),
            project.on_save_state(self._state_told.emit),
        ]

    @property
    def labeler(self) -> Labeler | None:
        return self._labeler

    @property
    def label(self) -> Label:
        return self._label

    @property
    def clip(self) -> OpenClip | None:
        return self._open

    @property
    def is_opening(self) -> bool:
        """Whether a clip is on its way to the desk."""
        return self._wanted is not None

    @property
    def can_label(self) -> bool:
        """Whether a clip is open and somebody may write its label."""
        return (
            self._open is not None
            and self._labeler is not None
            and self._labeler.writes_labels
            and not self.project.read_only
        )

    def unanswered(self, label: Label) -> tuple[Question, ...]:
        """What the label at hand still needs, by what its round asks for."""
        return unanswered(label, self._open.required if self._open is not None else REQUIRED)

    @property
    def save_state(self) -> SaveState:
        """The store's state; an edit that is not yet on its way counts as being saved."""
        state = self.project.save_state
        return SaveState(Saving.SAVING) if self._dirty and state.saving is Saving.SAVED else state

    def switch(self, labeler: Labeler | None) -> None:
        """Another person sits down: nothing of the one before stays in sight or in the undo stack."""
        self.save_draft()
        self._stack.clear()
        self._labeler = labeler
        self._show_nothing()

    def open(self, clip: ClipId, put: Label | None = None, *, assignment: AssignmentId | None = None) -> None:
        """Put a clip on the desk, in a round as one of the labeler's assignments; with ``put``, make that its label."""
        self.save_draft()
        if self._labeler is None:
            return
        who, wanted = self._labeler.id, Presented(clip, assignment)
        self._wanted = wanted
        self.clip_left.emit()
        self._answers.wait(
            self.project.fetch(lambda db: load(db, who, wanted)),
            lambda loaded: self._loaded(wanted, loaded, put),
            self._not_opened,
        )

    def open_label(self, key: LabelKey, put: Label | None = None) -> None:
        """Put the clip of this label on the desk with it."""
        self.open(key.clip, put, assignment=key.assignment)

    def edit(self, change: Callable[[Label], Label], typed: Typed | None = None) -> None:
        """Replace the label by what ``change`` makes of it, as one step of undo.

        A clip that is being left takes no more edits: they would be meant for the next one.
        """
        if not self.can_label or self._open is None or self.is_opening:
            return
        self.stopwatch.sign_of_life()
        after = change(self._label)
        if after != self._label:
            self._stack.push(EditStep(self._open.key, self._label, after, self._put, typed))

    def amend(self, change: Callable[[Label], Label], typed: Typed) -> None:
        """The field's own undo went back or forth inside what was typed: no step of its own."""
        top = self._top_step()
        if self._open is None or top is None or top.typed is not typed or top.key != self._open.key:
            self.edit(change, typed)
            return
        top.after = change(self._label)
        self._put(top.key, top.after)

    def did_together(self, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Several labels were changed as one: one step of undo, whatever lies in it."""
        self._stack.push(CommittedStep(undo, redo))

    def undo_operation(self, *, again: bool = False) -> None:
        """Take back the last operation of this labeler in the store, or do it ``again``."""
        self._redo_committed() if again else self._undo_committed()

    def reload(self) -> None:
        """The store knows better than what stands on the desk: load it anew."""
        if self._open is not None:
            self.open_label(self._open.key)

    def close_step(self) -> None:
        """What follows is a step of undo of its own, though it is typed in the same place."""
        top = self._top_step()
        if top is not None:
            top.closed = True

    def save_draft(self) -> None:
        """Send the draft on its way to the disk: a commit point."""
        self._autosave.stop()
        if not self._dirty or self._open is None:
            return
        self._dirty = False
        key, label, seconds = self._open.key, self._label, self.stopwatch.seconds
        stored = self._open.revision.label if self._open.revision is not None else Label()
        if label == stored:
            self._write(key, label, lambda db: drafts.drop(db, key))
        else:
            self._write(key, label, lambda db: drafts.save(db, key, label, seconds_spent=seconds))

    def finish(self) -> tuple[Question, ...]:
        """Store the label as finished; what it still lacks comes back, and then nothing is stored."""
        if not self.can_label or self.is_opening:
            return ()
        missing = self.unanswered(self._label)
        if not missing:
            self._commit(State.FINISHED, "")
        return missing

    def cannot_label(self, reason: str) -> None:
        """Store that this clip cannot be labeled, and why."""
        if self.can_label and not self.is_opening:
            self._commit(State.CANNOT_LABEL, reason)

    def undo(self) -> None:
        """The last edit of a draft; where none is left, the last thing this labeler committed here."""
        if self._undoing or self._labeler is None:
            return
        while (top := self._top_step()) is not None and top.before == top.after:
            # Typed and taken back inside the text: nothing to see in it.
            self._stack.undo()
        if self._stack.canUndo():
            self._stack.undo()
        else:
            self._undo_committed()

    def redo(self) -> None:
        if self._undoing or self._labeler is None:
            return
        if self._stack.canRedo():
            self._stack.redo()
        else:
            self._redo_committed()

    def sources(self, ids: Sequence[ClipId], then: Callable[[list[ClipSource]], object]) -> None:
        """The sounds of clips that may be wanted next."""
        wanted = tuple(ids)
        if wanted:
            self._answers.wait(self.project.fetch(lambda db: sources_of(db, wanted)), then)

    def ask(self, query: Callable[[Database], T], then: Callable[[T], object]) -> None:
        """Any other question to the project; the answer comes to the window's thread.

        News of the store may still be on its way when the session is closed: nothing is asked then.
        """
        if self._answers.is_open:
            self._answers.wait(self.project.fetch(query), then)

    def note_suggestion(self, model: Model) -> None:
        """What this model says of the clip comes into sight: the label says so from here on."""
        if self.can_label and self._open is not None:
            key = self._open.key
            written = self.project.write(lambda db: predictions.note_shown(db, key, model), urgent=True)
            self._answers.wait(written, lambda _: None)
            self.saving_changed.emit(self.save_state)

    def committed_elsewhere(self) -> None:
        """A job stored an operation of this labeler's: the next undo takes it back."""
        self.did_together(self._undo_committed, self._redo_committed)

    def write(self, work: Callable[[Database], T], then: Callable[[T], object]) -> None:
        """Any other write of the labeler's; ``then`` follows once it is on the disk."""
        self._answers.wait(self.project.write(work, urgent=True), then)

    def close(self) -> None:
        """Send what is unsaved on its way and listen no more; the project itself stays open."""
        self.save_draft()
        self._answers.close()
        for stop in self._stop_listening:
            stop()

    def _loaded(self, wanted: Presented, loaded: Loaded, put: Label | None) -> None:
        key = loaded.key
        if self._wanted != wanted or self._labeler is None or key.labeler != self._labeler.id:
            return
        self._wanted = None
        self._open = OpenClip(loaded.view, key, loaded.revision, loaded.path, loaded.assigned, loaded.news)
        stored = loaded.revision.label if loaded.revision is not None else Label()
        # A draft on its way to the disk is newer than what a reader saw there.
        found = self._unwritten.get(key, loaded.draft if loaded.draft is not None else stored)
        self._label = found
        self.stopwatch.start(loaded.seconds)
        self.clip_opened.emit(self._open)
        self.label_changed.emit(self._label)
        if put is not None and put != found:
            self._put(key, put)

    def _top_step(self) -> EditStep | None:
        top = self._stack.command(self._stack.index() - 1) if self._stack.index() else None
        return top if isinstance(top, EditStep) else None

    def _not_opened(self, error: UserError) -> None:
        self._wanted = None
        self.refused.emit(str(error))
        self.not_opened.emit()

    def _put(self, key: LabelKey, label: Label) -> None:
        if self._open is None or key != self._open.key:
            self.open_label(key, put=label)
            return
        self._label = label
        self._dirty = True
        if not self._autosave.isActive():
            self._autosave.start()
        self.label_changed.emit(label)
        self.work_changed.emit(self._open.presented, State.DRAFT)
        self.saving_changed.emit(self.save_state)

    def _commit(self, state: State, reason: str) -> None:
        if self._open is None:
            return
        self.stopwatch.sign_of_life()
        self._autosave.stop()
        self._dirty = False
        key, label, seconds = self._open.key, self._label, self.stopwatch.seconds
        edition = self._edition

        def store(db: Database) -> None:
            revisions.append(db, key, label, state, edition=edition, reason=reason, seconds_spent=seconds)

        self._write(key, label, store)
        before = self._open.revision
        if before is None or not _says_the_same(before, label, state, reason, edition):
            self._stack.push(CommittedStep(self._undo_committed, self._redo_committed))
        self.work_changed.emit(self._open.presented, state)
        self.finished.emit(self._open.presented, state)

    def _write(self, key: LabelKey, label: Label, work: Callable[[Database], object]) -> None:
        self._unwritten[key] = label
        written: Future[object] = self.project.write(work, urgent=True)

        def forget(_result: object) -> None:
            if self._unwritten.get(key) is label:
                del self._unwritten[key]

        self._answers.wait(written, forget)
        self.saving_changed.emit(self.save_state)

    def _undo_committed(self) -> None:
        from earmark.store import operations

        self._ask_store(operations.undo, undone=True)

    def _redo_committed(self) -> None:
        from earmark.store import operations

        self._ask_store(operations.redo, undone=False)

    def _ask_store(self, step: Callable[[Database, LabelerId, str | None], Undone | None], *, undone: bool) -> None:
        if self._labeler is None or self.project.read_only:
            return
        self.save_draft()
        self._undoing = True
        who = self._labeler.id
        self._answers.wait(
            self.project.write(lambda db: step(db, who, device_id()), urgent=True),
            lambda result: self._step_taken(result, undone),
            self._step_refused,
        )

    def _step_taken(self, result: Undone | None, undone: bool) -> None:
        self._undoing = False
        if result is None:
            self.nothing_to_undo.emit(undone)
            return
        self.undone.emit(result, undone)

    def _step_refused(self, error: UserError) -> None:
        self._undoing = False
        self.refused.emit(str(error))

    def _show_nothing(self) -> None:
        self._open = None
        self._wanted = None
        self._label = Label()
        self._dirty = False
        self.clip_opened.emit(None)
        self.label_changed.emit(self._label)

    def _store_wrote(self, changes: Changes) -> None:
        # On the writer's thread: the signal carries it over.
        self.store_changed.emit(changes)

    def _tell_saving(self, _state: SaveState) -> None:
        self.saving_changed.emit(self.save_state)


def _says_the_same(before: Revision, label: Label, state: State, reason: str, edition: int | None) -> bool:
    """Whether the store will find that nothing is new, so that there is nothing to undo."""
    said = (before.label, before.state, before.reason)
    return said == (label, state, reason) and before.kind is not RevisionKind.WITHDRAWN and before.edition == edition
