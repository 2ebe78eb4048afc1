"""The same as before: the tags of the last finished clip on this one; many clips changed at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from earmark.desk.language import later, tr
from earmark.desk.runner import Runner
from earmark.desk.work.part import Bench, Part
from earmark.model.copying import same_tags
from earmark.model.label import Label, State
from earmark.model.revision import Presented
from earmark.store import clips, rounds

if TYPE_CHECKING:
    from earmark.jobs.bulk_editing import BulkResult
    from earmark.jobs.progress import Progress


ON_ITS_OWN = later("In this round every clip is answered on its own")


class Copying(Part):
    """Takes answers over from clip to clip, where that is allowed."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._finished: tuple[Presented, Label] | None = None
        self._runner = Runner(self)
        self.on(self._runner.started, self.line.watch)
        self.on(self._runner.refused, self._refused)
        self.on(self.session.finished, self._remember)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"clip.same": self.same_as_before, "clip.bulk": self.ask_for_change}

    def end(self) -> None:
        self._runner.stop_all()
        super().end()

    def same_as_before(self) -> None:
        """The tags, channel and environment of the clip that was finished last; never across a hidden repeat."""
        here, who = self.session.clip, self.session.labeler
        if here is None or who is None:
            return
        if self._finished is None or self._finished[0] == here.presented:
            self.line.say(tr("No other clip was finished yet: there is nothing to take over"))
            return
        last, before = self._finished
        asked = here.presented

        def answered(hidden: bool) -> None:
            if hidden:
                self.line.say(tr(ON_ITS_OWN))
            elif self.session.clip is not None and self.session.clip.presented == asked:
                self.answer(lambda label: same_tags(label, before))
                self.line.say_done(tr("The tags of the last finished clip taken over"))

        self.session.ask(lambda db: rounds.repeats_are_hidden(db, (last.clip, asked.clip), who.id), answered)

    def ask_for_change(self) -> None:
        """A change of all clips that are chosen in the queue."""
        from earmark.desk.dialogs.bulk import BulkDialog

        if self.view.queue.round is not None and self.view.queue.round.hides_repeats:
            self.line.say(tr(ON_ITS_OWN))
            return
        chosen = self.view.queue.selected
        dialog = BulkDialog(self.taxonomy, len(chosen), self.view.queue.model.total, self.view.window())
        dialog.wanted.connect(self.change)
        dialog.show()

    def change(self, change: Callable[[Label], Label], title: str, whole_list: bool) -> None:
        """Change the chosen clips, or the whole list, as one step of undo."""
        from earmark.jobs.bulk_editing import change_labels

        who = self.session.labeler
        if who is None or not self.session.can_label:
            return
        self.session.save_draft()
        project, edition = self.session.project, self.guideline.edition
        chosen: Sequence[Presented] = self.view.queue.selected
        listed, order = self.view.queue.listed
        total = self.view.queue.model.total

        def work(progress: Progress) -> BulkResult:
            wanted = chosen
            if whole_list:
                page = project.read(
                    lambda db: clips.page(db, listed, order.by, labeler=who.id, size=total, descending=order.descending)
                )
                wanted = [row.presented for row in page.rows]
            return change_labels(
                project, who.id, wanted, lambda _clip, label: change(label), title, edition=edition, progress=progress
            )

        self._runner.start(title, work, self._changed)

    def _changed(self, result: BulkResult) -> None:
        self.session.did_together(lambda: self._turn(result, back=True), lambda: self._turn(result, back=False))
        self.session.reload()
        words = tr("%Ln clips changed", result.changed)
        if result.left:
            words += " · " + tr("%Ln left as they were: their label would have lacked an answer", len(result.left))
        if result.stopped:
            words += " · " + tr("stopped before the end")
        self.line.say_done(words)

    def _turn(self, result: BulkResult, *, back: bool) -> None:
        """Undo or redo a bulk edit: the drafts here, the revisions in the store."""
        from earmark.jobs.bulk_editing import put_drafts

        self.session.save_draft()

        def put(_nothing: None) -> None:
            if result.operation is not None:
                self.session.undo_operation(again=not back)
                return
            self.session.reload()
            self.line.say(tr("%Ln clips are as they were", len(result.drafts)) if back else tr("Changed again"))

        self.session.write(lambda db: put_drafts(db, result.drafts, back=back), put)

    def _refused(self, words: str) -> None:
        # Some clips may be changed by now, the one on the desk among them.
        self.session.reload()
        self.line.say(words, tone="bad")

    def _remember(self, one: Presented, state: State) -> None:
        if state is State.FINISHED:
            self._finished = (one, self.session.label)
