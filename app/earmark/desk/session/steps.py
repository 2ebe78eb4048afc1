"""Steps of the window's undo: an edit of a draft, and a finished clip."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtGui import QUndoCommand

from earmark.model.label import Label
from earmark.model.revision import LabelKey

PutLabel = Callable[[LabelKey, Label], None]


class Typed(IntEnum):
    """What is changed key by key; consecutive keys of one field, or at one span, are one step."""

    TRANSCRIPT = 1
    NOTE = 2
    SPAN_ENDS = 3


class EditStep(QUndoCommand):
    """One edit of one label. Typing in one field without another edit between is one step:
    finer steps are the field's own undo, which goes first inside the text.
    """

    def __init__(self, key: LabelKey, before: Label, after: Label, put: PutLabel, typed: Typed | None = None) -> None:
        super().__init__()
        self.key = key
        self.before = before
        self.after = after
        self.typed = typed
        self.closed = False
        """Whether what is typed next is a step of its own."""
        self._put = put

    def redo(self) -> None:
        self._put(self.key, self.after)

    def undo(self) -> None:
        self._put(self.key, self.before)

    def id(self) -> int:
        return -1 if self.typed is None else int(self.typed)

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, EditStep) or other.key != self.key or self.closed:
            return False
        self.after = other.after
        return True


class CommittedStep(QUndoCommand):
    """A clip that was finished: its undo and redo are the store's, which remembers them over restarts."""

    def __init__(self, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__()
        self._undo = undo
        self._redo = redo
        self._done_already = True

    def redo(self) -> None:
        if self._done_already:
            self._done_already = False
            return
        self._redo()

    def undo(self) -> None:
        self._undo()
