"""The place Review: the queue of disagreements, one clip with its labels, and what is decided on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget

from earmark.desk.actions import Scope, When
from earmark.desk.language import later, tr
from earmark.desk.next_step import NO_EARLIER, NO_FURTHER
from earmark.desk.places import PlaceBench, PlaceView
from earmark.desk.review import next_step
from earmark.desk.review.decisions import Decisions
from earmark.desk.review.empty import Emptiness
from earmark.desk.review.panel import ReviewPanel
from earmark.desk.review.table import ReviewTable
from earmark.desk.review.words import CAUSES, turned_words
from earmark.desk.theme import sized
from earmark.jobs.disagreements import DisagreementQueue, QueueFilter, Standing, disagreement_queue
from earmark.jobs.progress import Progress
from earmark.jobs.reviewing import accept_agreements
from earmark.model.changes import Changes
from earmark.model.recording import ClipId
from earmark.model.settling import Outcome
from earmark.store import questions, reviewing, settlements
from earmark.store.reviewing import ReviewableRound
from earmark.store.settlements import Decision

if TYPE_CHECKING:
    from earmark.store.operations import Undone

_SIDE_WIDTH = 276
_ACCEPTING = later("Accepting agreements")
_Compared = tuple[DisagreementQueue, tuple[ReviewableRound, ...], tuple[str, ...]]
_STANDS = {Outcome.SETTLED: Standing.SETTLED, Outcome.SENT_BACK: Standing.SENT_BACK, Outcome.TAKEN_BACK: Standing.OPEN}


class ReviewPlace(PlaceView):
    """Lists, opens, settles, goes on; undo goes back through all of it."""

    def __init__(self, bench: PlaceBench) -> None:
        super().__init__(bench)
        self.decisions = Decisions(bench.project, bench.labeler, self)
        self.panel = ReviewPanel(bench.project, bench.open.taxonomy)
        self.table = ReviewTable(bench, self.decisions, self)
        self.empty = Emptiness()
        self._queue: DisagreementQueue | None = None
        self._filter = QueueFilter()
        self._step: next_step.ReviewStep | None = None
        self._rounds: tuple[ReviewableRound, ...] = ()
        self._blind: tuple[str, ...] = ()
        self._round: str | None = None
        self._round_is_chosen = False
        self._stale = True
        self._asked = object()
        self._comparing = False
        self._asked_for: ClipId | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self.columns = QSplitter()
        self.columns.addWidget(self.panel)
        self.columns.addWidget(self._pages)
        self.columns.setStretchFactor(0, 0)
        self.columns.setStretchFactor(1, 1)
        self.columns.setCollapsible(1, False)
        self.columns.setSizes([sized(_SIDE_WIDTH), 1090])
        self.columns.setHandleWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)

    def _connect(self) -> None:
        panel, table, decisions = self.panel, self.table, self.decisions
        panel.row_chosen.connect(self.open)
        panel.filter_chosen.connect(self.show_filter)
        panel.round_chosen.connect(self.show_round)
        panel.step_taken.connect(self._take_step)
        panel.acceptance_wanted.connect(self.accept)
        panel.questions_wanted.connect(lambda: self.way_on.emit("questions.answer"))
        panel.narrowing.hide_names_when(lambda: table.names_hidden)
        table.decided.connect(self._decided)
        table.sent_back.connect(self._sent_back)
        table.said.connect(self.said)
        table.on_its_way.connect(self.on_its_way)
        table.arrived.connect(self.arrived)
        table.changed.connect(self.possible_changed)
        table.in_force.connect(self.in_force)
        table.board.reopen.clicked.connect(self.reopen)
        table.board.to_guideline.clicked.connect(lambda: self.way_on.emit("place.guidelines"))
        decisions.refused.connect(self._was_refused)
        decisions.settled.connect(self._written)
        decisions.sent_back.connect(self._written)
        decisions.reopened.connect(self._reopened)
        decisions.turned.connect(self._turned)
        self.empty.pressed.connect(self._pressed)
        self.bench.runner.stopped.connect(self._job_stopped)

    # The place

    def enter(self) -> None:
        self.table.enter()
        self._count_questions()
        if self._stale:
            self.ask_again()
        else:
            self.table.take_focus()

    def leave(self) -> None:
        self.table.leave()

    def close_down(self) -> None:
        self._asked = object()
        self.table.close_down()
        self.panel.model.close()
        self.decisions.close()

    def take_changes(self, changes: Changes) -> None:
        if changes.labels or changes.recordings or changes.settlements or changes.guideline:
            self._stale = True
        if changes.questions:
            self._count_questions()

    def _count_questions(self) -> None:
        who = self.bench.labeler.id
        self.decisions.ask(lambda db: len(questions.open(db, who)), self.panel.show_asked)

    def has(self, when: When) -> bool:
        if when is When.CAN_HEAR:
            return self.table.seen is not None
        if when is When.LABELING:
            return self.table.is_editing
        return super().has(when)

    def can(self) -> bool:
        return self._queue is not None

    @property
    def scope(self) -> Scope:
        return Scope.DESK if self.table.is_editing else Scope.REVIEW

    def released(self, name: str) -> None:
        if name == "play.gaps":
            self.table.board.listening.end_aside()

    def commands(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {
            "edit.undo": self.undo,
            "edit.redo": partial(self.undo, again=True),
            "review.next": partial(self.step, 1),
            "review.previous": partial(self.step, -1),
            "review.reopen": self.reopen,
            "review.accept": self.accept,
        }
        return {**self.table.commands(), **own}

    # The queue

    def ask_again(self) -> None:
        """Compare the labels anew, aside; what is shown stays until the list is there."""
        self._stale = False
        self._comparing = True
        asked = self._asked = object()
        project, round_id, is_chosen = self.bench.project, self._round, self._round_is_chosen

        def work(progress: Progress) -> _Compared:
            rounds = project.read(reviewing.rounds_to_review)
            # What was opened for review last is what waits, until something else is chosen.
            waiting = next((one.id for one in rounds if not one.is_closed), None)
            queue = disagreement_queue(project, round_id if is_chosen else waiting, progress)
            return queue, rounds, project.read(reviewing.blind_rounds)

        def take(found: _Compared) -> None:
            if self._asked is asked:
                self._take_queue(*found)

        self.bench.runner.start(tr("Review: comparing labels"), work, take)

    def _take_queue(
        self, queue: DisagreementQueue, rounds: tuple[ReviewableRound, ...], blind: tuple[str, ...]
    ) -> None:
        self._comparing = False
        self._queue, self._rounds, self._blind = queue, rounds, blind
        self._round = queue.round_id
        self.panel.show_rounds(rounds, self._round)
        here = self.table.seen
        self._list()
        row = None if here is None else queue.row_of(here.clip)
        if row is not None and self.panel.model.place_of(row) is not None:
            self.open(row)
        else:
            self._open_first()
        self.possible_changed.emit()
        wanted, self._asked_for = self._asked_for, None
        if wanted is not None:
            self.show_clip(wanted)

    def show_round(self, round_id: str | None) -> None:
        """Review a round, or the whole project outside of rounds that are still blind."""
        self._round, self._round_is_chosen = round_id, True
        self._filter = QueueFilter()
        self.table.show_nothing()
        self.ask_again()

    def show_filter(self, chosen: QueueFilter) -> None:
        """List other disagreements and open the first."""
        self._filter = chosen
        self._list()
        self._open_first()

    def _list(self) -> None:
        assert self._queue is not None
        self.panel.show_queue(self._queue, self._filter, self._queue.rows(self._filter).tolist())
        self._show_step()

    def _open_first(self) -> None:
        first = self.panel.model.row_at(0)
        if first is None:
            self._show_emptiness()
        else:
            self.open(first)

    def open(self, row: int) -> None:
        """Show a clip of the queue with its labels."""
        if self._queue is None:
            return
        self._pages.setCurrentWidget(self.table)
        self.panel.select(row)
        self.table.open(self._queue, row, self._after(row))
        self._show_tag(row)

    def show_clip(self, clip: ClipId) -> None:
        """A clip that another place asks for, once labels are compared; settled ones too."""
        row = self._queue.row_of(clip) if self._queue is not None and not self._comparing else None
        if row is None and self._comparing:
            self._asked_for = clip
        elif row is None and self._round is not None:
            # Labels of other rounds, or of none, are compared in the whole project.
            self._asked_for = clip
            self.show_round(None)
        elif row is None:
            self.said.emit(tr("This clip has no two labels to compare"))
        else:
            self.open(row)

    def step(self, by: int) -> None:
        """To a neighbour in the list, without settling."""
        here = self.panel.model.place_of(self.table.row) if self.table.row is not None else None
        row = self.panel.model.row_at(by - 1 if here is None else here + by)
        if row is None:
            self.said.emit(tr(NO_FURTHER) if by > 0 else tr(NO_EARLIER))
        else:
            self.open(row)

    def _after(self, row: int) -> int | None:
        """The row that is opened once this one is settled."""
        place = self.panel.model.place_of(row)
        after = None if place is None else self.panel.model.next_open(place)
        found = None if after is None else self.panel.model.row_at(after)
        return None if found == row else found

    # What was decided

    def _decided(self, decision: Decision) -> None:
        row, queue = self.table.row, self._queue
        if row is None or queue is None:
            return
        self.decisions.settle(decision, self._round)
        self.panel.pace.clip_finished()
        words = tr("Settled: {cause}").format(cause=tr(CAUSES[decision.cause])) if decision.cause else tr("Settled")
        self._stands(row, Standing.SETTLED, words)

    def _sent_back(self, to: list[str], remark: str) -> None:
        row, queue, seen = self.table.row, self._queue, self.table.seen
        if row is None or queue is None or seen is None:
            return
        kinds = queue.disagreement(row).kinds
        people = [one.labeler.id for one in seen.labels if one.labeler.id in to]
        self.decisions.send_back(seen.clip, people, remark, self._round, kinds)
        self._stands(row, Standing.SENT_BACK, tr("Sent back with your remark"))

    def _stands(self, row: int, standing: Standing, words: str) -> None:
        """A step was taken on the clip at hand: say so, and go on to the next."""
        assert self._queue is not None
        after = self._after(row)
        self._set_standing(row, standing)
        self.table.forget(row)
        if after is None:
            self.table.show_nothing()
            self._show_emptiness()
        else:
            self.open(after)
        self.done.emit(words)

    def _was_refused(self, words: str) -> None:
        """What was shown as done is not: the list is asked anew."""
        self.refused.emit(words)
        self.ask_again()

    def _written(self, clip: ClipId) -> None:
        """A step is on the disk: what was read of its clip before is old."""
        row = self._queue.row_of(clip) if self._queue is not None else None
        if row is not None:
            self.table.forget(row)
            if row == self.table.wanted:
                self.open(row)

    def _set_standing(self, row: int, standing: Standing) -> None:
        assert self._queue is not None
        self._queue.standing[row] = standing
        self.panel.model.changed(row)
        self.panel.show_counts(self._queue)
        self._show_step()

    def reopen(self) -> None:
        """Take the gold of the clip at hand back."""
        seen = self.table.seen
        if seen is not None:
            self.decisions.reopen(seen.clip, self._round)

    def _reopened(self, clip: ClipId | None) -> None:
        if clip is None:
            self.said.emit(tr("This clip is not settled yet"))
            return
        row = self._queue.row_of(clip) if self._queue is not None else None
        if row is not None:
            self._set_standing(row, Standing.OPEN)
            self.table.forget(row)
            self.open(row)
        self.done.emit(tr("Reopened; what it was settled on stays in its history"))

    def accept(self) -> None:
        """Take what labelers agree on for gold, marked as taken in bulk."""
        queue = self._queue
        rows = [] if queue is None else queue.agreements().tolist()
        if queue is None or not rows:
            self.said.emit(tr("No clip without gold has labels that agree in everything"))
            return
        found = [(queue.clip(row), queue.revisions(row)) for row in rows]
        title = tr("%Ln agreements accepted as gold", len(rows))
        project, who, round_id = self.bench.project, self.bench.labeler, self._round

        def work(progress: Progress) -> tuple[ClipId, ...]:
            return accept_agreements(project, who, found, round_id, title=title, progress=progress)

        self.bench.runner.start(tr(_ACCEPTING), work, self._accepted)

    def _job_stopped(self, title: str) -> None:
        """Some agreements are gold already: the list is asked anew."""
        if title == tr(_ACCEPTING):
            self.ask_again()

    def _accepted(self, clips: tuple[ClipId, ...]) -> None:
        self._follow(dict.fromkeys(clips, Outcome.SETTLED))
        if self.table.seen is None:
            self._show_emptiness()
        self.done.emit(tr("%Ln agreements accepted as gold", len(clips)))

    def undo(self, *, again: bool = False) -> None:
        """The last edit of gold; where none is left, the last step of this reviewer, also after a restart."""
        if self.table.is_editing:
            self.table.editor.redo() if again else self.table.editor.undo()
        else:
            self.decisions.undo(again=again)

    def _turned(self, result: Undone | None, undone: bool) -> None:
        if result is None:
            self.said.emit(tr("Nothing to undo") if undone else tr("Nothing to redo"))
            return
        if not result.settled:
            words = tr("A label on the desk was taken back") if undone else tr("A label on the desk is finished again")
            self.done.emit(words)
            return
        clips = result.settled

        def take(stand: dict[ClipId, Outcome]) -> None:
            self._follow(stand)
            row = self._queue.row_of(clips[0]) if self._queue is not None else None
            if row is not None and len(clips) == 1:
                self.open(row)
            elif self.table.seen is None:
                self._show_emptiness()
            self.said.emit(turned_words(result.title, undone=undone))

        self.decisions.ask(lambda db: settlements.outcomes(db, clips), take)

    def _follow(self, stand: dict[ClipId, Outcome]) -> None:
        """Bring the list up to how clips stand now."""
        queue = self._queue
        if queue is None:
            return
        for clip, outcome in stand.items():
            row = queue.row_of(clip)
            if row is not None:
                queue.standing[row] = _STANDS[outcome]
                self.table.forget(row)
                self.panel.model.changed(row)
        self.panel.show_counts(queue)
        self._show_step()

    # What to do next

    def _show_step(self) -> None:
        """One sentence from what is still open, with the way to its clips."""
        assert self._queue is not None
        title = self.panel.narrowing.title_of(self._filter)
        step = self._step = next_step.step(self._queue, self._filter, title, self.bench.open.taxonomy)
        self.panel.next.setVisible(step is not None)
        if step is not None:
            self.panel.next.show_step(step.sentence, step.button)

    def _take_step(self) -> None:
        if self._step is not None:
            self.show_filter(self._step.leads_to)

    def _show_tag(self, row: int) -> None:
        """The guideline of the first tag in dispute stands beside the clip."""
        assert self._queue is not None
        one = self._queue.disagreement(row)
        tags = (*one.tags, *one.severities, *one.environments)
        self.table.board.show_tag(tags[0] if tags else None)

    def _show_emptiness(self) -> None:
        """Nothing is listed: say why, and what brings something."""
        self.table.board.show_tag(None)
        self._pages.setCurrentWidget(self.empty)
        why = next_step.emptiness(self._queue, self._filter, self._blind)
        self.empty.say(why.heading, why.lesson, why.button, why.does)

    def _pressed(self, does: str) -> None:
        if does == next_step.ACCEPT:
            self.accept()
        elif does == next_step.EVERYTHING:
            self.show_filter(QueueFilter())
        else:
            self.way_on.emit(does)
