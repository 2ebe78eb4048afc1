"""What a reviewer writes: decisions, clips sent back and reopened, all of it undone step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from earmark.desk.answers import Answers
from earmark.model.people import Labeler, LabelerId
from earmark.model.recording import ClipId
from earmark.model.settling import DisagreementKind, Settlement
from earmark.store import settlements
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.project import Project
from earmark.store.settlements import Decision

if TYPE_CHECKING:
    from earmark.store.operations import Undone

T = TypeVar("T")


class Decisions(QObject):
    """Writes in the store's queue and tells what became of it, on the window's thread."""

    settled = Signal(object)  # ClipId
    sent_back = Signal(object)  # ClipId
    reopened = Signal(object)  # ClipId, or None where there was nothing to reopen
    turned = Signal(object, bool)  # Undone or None, and whether it was undone (else done again)
    refused = Signal(str)

    def __init__(self, project: Project, reviewer: Labeler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._reviewer = reviewer
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self._turning = False

    @property
    def possible(self) -> bool:
        """Whether anything can be written."""
        return not self._project.read_only

    def ask(self, query: Callable[[Database], T], then: Callable[[T], object]) -> None:
        """A question to the project; the answer comes to the window's thread."""
        self._answers.wait(self._project.fetch(query), then)

    def write(self, work: Callable[[Database], T], then: Callable[[T], object] | None = None) -> None:
        """Any other write; ``then`` follows once it is on the disk."""
        self._answers.wait(self._project.write(work, urgent=True), then or (lambda _: None))

    def settle(self, decision: Decision, round_id: str | None) -> None:
        who = self._reviewer.id
        self.write(
            lambda db: settlements.settle(db, who, decision, round_id), lambda _: self.settled.emit(decision.clip)
        )

    def send_back(
        self,
        clip: ClipId,
        to: Sequence[LabelerId],
        remark: str,
        round_id: str | None,
        kinds: tuple[DisagreementKind, ...],
    ) -> None:
        who = self._reviewer.id
        self.write(
            lambda db: settlements.send_back(db, who, clip, to, remark, round_id, kinds),
            lambda _: self.sent_back.emit(clip),
        )

    def reopen(self, clip: ClipId, round_id: str | None) -> None:
        who = self._reviewer.id

        def done(step: Settlement | None) -> None:
            self.reopened.emit(None if step is None else clip)

        self.write(lambda db: settlements.reopen(db, who, clip, round_id), done)

    def undo(self, *, again: bool = False) -> None:
        """Take back the reviewer's last step on this machine, or do it ``again``; also after a restart."""
        if self._turning or not self.possible:
            return
        from earmark.store import operations

        self._turning = True
        step, who = operations.redo if again else operations.undo, self._reviewer.id

        def done(result: Undone | None) -> None:
            self._turning = False
            self.turned.emit(result, not again)

        def failed(error: Exception) -> None:
            self._turning = False
            self.refused.emit(str(error))

        written = self._project.write(lambda db: step(db, who, device_id()), urgent=True)
        self._answers.wait(written, done, failed)

    def close(self) -> None:
        self._answers.close()
