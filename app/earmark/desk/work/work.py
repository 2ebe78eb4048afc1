"""The work on the desk as a whole: which clip is open, where the labeler is, what the store has news of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from earmark.desk import next_step
from earmark.desk.language import tr
from earmark.desk.session import LastPlace, OpenClip
from earmark.desk.work.answering import Answering
from earmark.desk.work.autoplay import Autoplay
from earmark.desk.work.breaks import Breaks
from earmark.desk.work.copying import Copying
from earmark.desk.work.drafts import ModelDrafts
from earmark.desk.work.examples import Examples
from earmark.desk.work.finishing import Finishing
from earmark.desk.work.history import History
from earmark.desk.work.instructions import Instructions
from earmark.desk.work.listening import Listening
from earmark.desk.work.local_drafts import LocalDrafts
from earmark.desk.work.looking import Looking
from earmark.desk.work.noticing import Noticing
from earmark.desk.work.overlaying import Overlaying
from earmark.desk.work.own_results import OwnResults
from earmark.desk.work.part import Bench, Part
from earmark.desk.work.rounds import Rounds
from earmark.desk.work.segmenting import Segmenting
from earmark.desk.work.sitting_down import SittingDown, sitting_down
from earmark.desk.work.spans import Spans
from earmark.desk.work.spelling import Spelling
from earmark.desk.work.walking import Walking
from earmark.desk.work.writing import Writing
from earmark.model.changes import Changes
from earmark.model.label import Label
from earmark.model.recording import ClipId
from earmark.model.revision import Presented
from earmark.store import assignments, clips
from earmark.store.assignments import OwnRound
from earmark.store.clips import ClipRow, QueueCounts
from earmark.store.database import Database

if TYPE_CHECKING:
    from earmark.store.operations import Undone

_REFRESH_MS = 150
_AT_ONCE = 60


class DeskWork(Part):
    """One session on the desk. Made anew for each project and ended with it."""

    clip_changed = Signal()
    counts_changed = Signal(object)  # QueueCounts

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, bench.view)
        self._arriving: LastPlace | None = None
        self._wants_new = False
        self._wants_listed = False
        self._concerned: set[ClipId] = set()
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        self.view.tags.set_taxonomy(self.taxonomy, self.guideline)
        self.view.queue.set_taxonomy(self.taxonomy)
        self._finishing = Finishing(bench, self)
        self.answering = Answering(bench, self)
        self.listening = Listening(bench, self)
        self.looking = Looking(bench, self)
        self._segmenting = Segmenting(bench, self)
        self.drafts = ModelDrafts(bench, self)
        self._local_drafts = LocalDrafts(bench, self)
        self.on(self._local_drafts.made, self.drafts.show_model)
        self._examples = Examples(bench, self)
        self._spelling = Spelling(bench, self)
        self._writing = Writing(bench, self, self._spelling)
        self._own_rounds = Rounds(bench, self)
        self.on(self._own_rounds.others_at_work, self._writing.learn_again)
        self.on(self._own_rounds.others_at_work, self._examples.ask_again)
        self.overlaying = Overlaying(bench, self)
        self._parts: tuple[Part, ...] = (
            self._finishing,
            self.answering,
            Spans(bench, self),
            Copying(bench, self),
            History(bench, self),
            Noticing(bench, self),
            OwnResults(bench, self),
            Instructions(bench, self),
            self._examples,
            self._own_rounds,
            Breaks(bench, self),
            Autoplay(bench, self),
            self.listening,
            self.looking,
            self._writing,
            self._spelling,
            self._segmenting,
            self.drafts,
            self._local_drafts,
            Walking(bench, self),
            self.overlaying,
        )
        self._connect()

    def _connect(self) -> None:
        view, session = self.view, self.session
        on = self.on
        on(session.clip_opened, self._clip_opened)
        on(session.label_changed, self._label_changed)
        on(session.work_changed, view.queue.show_state)
        on(session.work_changed, self.say_next)
        on(session.not_opened, self._not_opened)
        on(session.undone, self._undone)
        on(session.nothing_to_undo, self._nothing_to_undo)
        on(session.refused, self._refused)
        on(session.store_changed, self._store_changed)
        on(view.queue.clip_chosen, self._clip_chosen)
        on(view.queue.ready, self._queue_ready)
        on(view.queue.filter_changed, self._list_changed)
        on(view.queue.first_wanted, self._open_first_found)
        on(view.queue.ended, self._list_ended)
        on(view.queue.failed, self._refused)
        on(view.transcript.editor.undo_ran_out, session.undo)
        on(view.transcript.editor.redo_ran_out, session.redo)
        on(view.transcript.left, session.save_draft)
        on(view.transcript.put_away, self.to_clip)
        on(view.remarks.done, self.to_clip)
        on(self.looking.put_away, self.to_clip)
        on(self._segmenting.clips_made, self.clips_added)
        on(self._refresh.timeout, self._show_news)

    def begin(self) -> None:
        """Show this labeler's queue, and the clip where they left off."""
        session = self.session
        who = session.labeler
        self._arriving = self.remembered.last_place(session.project.uuid, who.id) if who is not None else None
        left = self._arriving
        if left is not None:
            # The clip need not wait for the queue around it.
            session.open(left.clip, assignment=left.assignment)
        if who is None:
            self.view.queue.show_queue(session.project, None)
        else:
            session.ask(lambda db: sitting_down(db, who.id, left), self._sit_down)
        self._ask_counts()

    def _sit_down(self, found: SittingDown) -> None:
        self._own_rounds.sit_down(found)
        self._ask_counts()

    def clips_added(self) -> None:
        """An import is through: the queue is asked anew, the clip at hand stays."""
        self._ask_counts()
        self.view.queue.ask_again()

    def words_changed(self) -> None:
        """The project's list of words is another one."""
        self._writing.learn_again()

    def open_first_of_queue(self) -> None:
        """Once the queue that was asked for stands there, open its first clip."""
        self._wants_new = True

    def _open_first_found(self) -> None:
        self.to_clip()
        self.open_first_of_queue()
        if not self.view.queue.model.is_asking:
            self._queue_ready()

    def _list_changed(self) -> None:
        """Other clips are listed: unless the clip at hand is one of them, one of them is opened."""
        self._wants_listed = True
        self._ask_counts()

    def _list_ended(self, by: int) -> None:
        self.line.say(tr(next_step.NO_FURTHER) if by > 0 else tr(next_step.NO_EARLIER))

    def end(self) -> None:
        """The project is being left: remember the place, and listen no more."""
        self.remember_place()
        for part in self._parts:
            part.end()
        super().end()
        self.view.queue.show_queue(None, None)
        self.view.listening.show_nothing("")
        self.view.transcript.show_transcript(None)

    def remember_place(self) -> None:
        """Where this labeler is: the window opens there next time."""
        here, who = self.session.clip, self.session.labeler
        if here is None or who is None:
            return
        view = self.view.listening.timeline.view
        editor = self.view.transcript.editor
        place = LastPlace(
            here.key.clip,
            view.first,
            view.end,
            editor.cursor_position,
            editor.hasFocus(),
            here.presented.assignment,
        )
        self.remembered.keep_place(self.session.project.uuid, who.id, place)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        own: dict[str, Callable[[], object]] = {
            "edit.undo": self.session.undo,
            "edit.redo": self.session.redo,
            "queue.search": self.view.queue.search.setFocus,
            "clip.next": lambda: self.step(1),
            "clip.previous": lambda: self.step(-1),
            "text.leave": self.leave_text,
            "view.queue": self.view.toggle_queue,
            "view.tags": self.view.toggle_tags,
        }
        for part in self._parts:
            own.update(part.commands())
        return own

    def leave_text(self) -> None:
        """Esc: put offered words, the look's panel or a question's line away, else out of the text or a list, back to
        the clip; there it takes the selection back. Who came into the text by Tab goes on from it.
        """
        editor = self.view.transcript.editor
        if editor.completion.put_away():
            return
        if editor.hasFocus() and editor.came_by_tab and not self.view.remarks.is_asking:
            editor.move_on()
            return
        timeline = self.view.listening.timeline
        if self.view.look_is_open:
            self.view.look.close_panel()
        elif self.view.remarks.is_asking:
            self.view.remarks.close_lines()
        elif not self.view.segmenting.isHidden() and not self.view.transcript.editor.hasFocus():
            self._segmenting.put_away()
        elif timeline.hasFocus():
            timeline.clear_selection()
        self.to_clip()

    def to_clip(self) -> None:
        self.view.listening.timeline.setFocus()

    def _clip_chosen(self, one: Presented) -> None:
        here = self.session.clip
        if here is None or here.presented != one:
            self.session.open(one.clip, assignment=one.assignment)

    def step(self, by: int) -> None:
        """To a neighbour in the queue, without finishing."""
        here = self.session.clip
        self.view.queue.step(here.presented if here is not None else None, by)

    def _clip_opened(self, here: OpenClip | None) -> None:
        view = self.view
        view.allow_labeling(self.session.can_label)
        self._finishing.forget_refusal()
        view.tags.begin_with(self.session.label)
        if here is None:
            view.listening.show_nothing(next_step.choose())
            self.clip_changed.emit()
            return
        clip = here.view.clip
        view.listening.show_clip(clip, here.view.recording, here.path)
        view.queue.select(here.presented)
        self.session.sources(view.queue.neighbours(here.presented), view.listening.fetch_ahead)
        if view.remarks.is_asking:
            view.remarks.close_lines()
        self._arrive(here)
        self.clip_changed.emit()

    def _arrive(self, here: OpenClip) -> None:
        place, self._arriving = self._arriving, None
        if place is not None and place.clip == here.key.clip:
            self.view.listening.restore(place.first, place.end)
            QTimer.singleShot(0, self, lambda: self._restore_cursor(place))
        elif not self.view.keeps_focus():
            self.to_clip()

    def _restore_cursor(self, place: LastPlace) -> None:
        self.view.transcript.editor.place_cursor(place.cursor)
        if place.in_text and self.session.label.transcript != "":
            self.view.transcript.editor.setFocus()
        else:
            self.to_clip()

    def _label_changed(self, label: Label) -> None:
        self.view.tags.show_label(label)
        self.view.transcript.show_transcript(label.transcript)
        self.view.remarks.show_label(label)
        self._finishing.label_changed(label)

    def say_next(self) -> None:
        """What to do next stands in the line while there is no news."""
        self._finishing.say_next()

    def _undone(self, result: Undone, undone: bool) -> None:
        if result.settled:
            words = tr("A decision in Review was taken back") if undone else tr("A decision in Review is made again")
            do, title = (self.session.redo, tr("Redo")) if undone else (self.session.undo, tr("Undo"))
            self.line.say(words, action=title, do=do)
            return
        if not result.revisions:
            self.line.say(tr("That label was changed elsewhere since, so it stays as it is"), tone="warn")
            return
        revision = result.revisions[-1]
        if result.title:
            self._bulk_undone(result, undone)
            return
        if undone:
            # What was finished is at hand again as it was just before: the label, not yet committed.
            self.session.open_label(revision.key)
            words = tr("Not finished any more; it is a draft again")
            self.line.say(words, action=tr("Redo"), do=self.session.redo)
        else:
            self.session.open_label(revision.key)
            self.line.say_done(tr("Finished again"))

    def _bulk_undone(self, result: Undone, undone: bool) -> None:
        """Several labels that were changed as one: the clip at hand stays at hand."""
        here = self.session.clip
        if here is not None and here.key.clip in result.clips:
            self.session.reload()
        count = len(result.revisions)
        words = tr("Taken back in %Ln clips: {what}", count) if undone else tr("Done again in %Ln clips: {what}", count)
        self.line.say(
            words.format(what=result.title),
            action=tr("Redo") if undone else tr("Undo"),
            do=self.session.redo if undone else self.session.undo,
        )

    def _nothing_to_undo(self, undone: bool) -> None:
        self.line.say(tr("Nothing to undo") if undone else tr("Nothing to redo"))

    def _refused(self, words: str) -> None:
        if self._arriving is not None:
            # Where the labeler left off belongs to a round by now, or is gone: the queue goes on elsewhere.
            return
        self.line.say(words, tone="bad")

    def _not_opened(self) -> None:
        """The clip where the labeler left off is gone: any other will do."""
        self._arriving = None
        if self.session.clip is None:
            self.view.queue.go_on_from_start()

    def _queue_ready(self) -> None:
        here = self.session.clip
        if here is not None:
            self.view.queue.select(here.presented)
        is_listed = here is not None and self.view.queue.model.row_of(here.presented) is not None
        wants_new = self._wants_new or (self._wants_listed and not is_listed)
        self._wants_new = self._wants_listed = False
        if wants_new or (here is None and not self.session.is_opening):
            self.view.queue.go_on_from_start()
        self.say_next()

    def _store_changed(self, changes: Changes) -> None:
        if (
            changes.labels
            or changes.drafts
            or changes.recordings
            or changes.rounds
            or changes.all_clips
            or changes.clips
        ):
            self._concerned.update(changes.clips)
            if not self._refresh.isActive():
                self._refresh.start()

    def _show_news(self) -> None:
        who = self.session.labeler
        concerned, self._concerned = self._concerned, set()
        self._ask_counts()
        if who is None:
            return
        shown = [one for one in self.view.queue.model.presented if one.clip in concerned][:_AT_ONCE]
        if shown:
            self.session.ask(lambda db: [clips.row(db, one, labeler=who.id) for one in shown], self._show_rows)
        if len(concerned) > len({one.clip for one in shown}) and self.view.queue.is_short:
            self.view.queue.ask_again()

    def _show_rows(self, rows: list[ClipRow | None]) -> None:
        for row in rows:
            if row is not None:
                self.view.queue.refresh(row)

    def _ask_counts(self) -> None:
        who, round_id = self.session.labeler, self.view.queue.filter.round

        def counted(db: Database) -> tuple[QueueCounts, tuple[OwnRound, ...]]:
            if who is None:
                return clips.counts(db, None), ()
            return clips.counts(db, who.id, round_id), assignments.own_rounds(db, who.id)

        self.session.ask(counted, lambda found: self._show_counts(round_id, *found))

    def _show_counts(self, round_id: str, counts: QueueCounts, rounds: tuple[OwnRound, ...]) -> None:
        if self._own_rounds.take(rounds) and round_id == self.view.queue.filter.round:
            self.view.queue.show_counts(counts)
            self.counts_changed.emit(counts)
