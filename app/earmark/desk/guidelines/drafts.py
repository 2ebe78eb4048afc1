"""What is done to the next edition from the place, on its way to the disk; the last step can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from earmark.desk.answers import Answers
from earmark.desk.guidelines.board import Board
from earmark.desk.language import tr
from earmark.desk.places.bench import PlaceBench
from earmark.model.errors import UserError
from earmark.model.guideline import DraftDefinition, Example, NextEdition
from earmark.model.tag import TagCode
from earmark.store import examples, next_edition
from earmark.store.database import Database

Step = Callable[[Database], object]


class Drafts(QObject):
    """Writes for whoever looks at the place, where they may."""

    done = Signal(str)
    """News of something that ``undo`` takes back."""
    said = Signal(str)
    refused = Signal(str)
    tags_added = Signal(object)  # the code of the first
    tags_refused = Signal(str)

    def __init__(self, bench: PlaceBench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = bench.project
        self._who = bench.labeler.id
        self._answers = Answers(self)
        self._answers.refused.connect(self.refused)
        self._board: Board | None = None
        self._may_write = False
        self._undo: list[Step] = []

    def show_board(self, board: Board, *, may_write: bool) -> None:
        self._board = board
        self._may_write = may_write

    def keep(self, draft: DraftDefinition) -> None:
        """What was typed: the field's own undo takes it back."""
        self._write(lambda db: next_edition.save(db, [draft], self._who))

    def keep_remark(self, remark: str) -> None:
        self._write(lambda db: next_edition.save(db, [], self._who, remark))

    def put_back(self, subject: TagCode) -> None:
        """Leave out what was written of a subject."""
        self._do(lambda db: next_edition.drop(db, [subject], self._who), tr("What was written is put back"))

    def retire(self, subject: TagCode, retires: bool) -> None:
        if self._board is not None:
            draft = replace(self._board.draft(subject), retires=retires)
            words = tr("{tag} retires with the next edition") if retires else tr("{tag} stays")
            self._do(lambda db: next_edition.save(db, [draft], self._who), words.format(tag=self._board.name(subject)))

    def add_tags(self, drafts: Sequence[DraftDefinition]) -> None:
        """New tags, the wholes and parts of others among them; ``tags_added`` or ``tags_refused`` follows."""
        back = self._as_it_is()

        def added(_done: object) -> None:
            self._undo.append(back)
            self.done.emit(tr("%n tags are new in the next edition", len(drafts)))
            self.tags_added.emit(drafts[0].subject)

        written = self._project.write(lambda db: next_edition.save(db, drafts, self._who), urgent=True)
        self._answers.wait(written, added, lambda error: self.tags_refused.emit(str(error)))

    def put_example(self, example: Example) -> None:
        """A clip becomes an example, or another kind of one."""
        known = self._board.examples if self._board is not None else ()
        before = next((one for one in known if (one.tag, one.clip) == (example.tag, example.clip)), None)
        self._undo.append(self._without(example) if before is None else self._with(before))
        self._write(self._with(example))
        self.done.emit(tr("An example for the next edition") if before is None else tr("The example is changed"))

    def take_example_away(self, example: Example) -> None:
        self._undo.append(self._with(example))
        self._write(self._without(example))
        self.done.emit(tr("The example is taken away"))

    def undo(self) -> None:
        """Take back the last thing that was done here; what was typed has the undo of its field."""
        if self._undo:
            self._write(self._undo.pop())
        else:
            self.said.emit(tr("Nothing to undo here"))

    def forget(self) -> None:
        """An edition was published: there is nothing left to take back."""
        self._undo.clear()

    def close(self) -> None:
        """The place is taken down; what was written is on its way."""
        self._answers.close()

    def _do(self, step: Step, words: str) -> None:
        self._undo.append(self._as_it_is())
        self._write(step)
        self.done.emit(words)

    def _as_it_is(self) -> Step:
        planned = self._board.planned if self._board is not None else NextEdition()
        return lambda db: next_edition.replace_with(db, planned, self._who)

    def _with(self, example: Example) -> Step:
        return lambda db: examples.put(db, example, self._who)

    def _without(self, example: Example) -> Step:
        return lambda db: examples.take_away(db, example.tag, example.clip)

    def _write(self, step: Step) -> None:
        if not self._may_write:
            return
        try:
            written: Future[object] = self._project.write(step, urgent=True)
        except UserError as error:
            self.refused.emit(str(error))
            return
        self._answers.wait(written, lambda _done: None)
