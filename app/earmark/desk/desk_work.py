"""A labeler's work on the desk: what the parts of the desk tell the session, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from earmark.desk import next_step
from earmark.desk.desk_commands import desk_commands
from earmark.desk.desk_view import DeskView
from earmark.desk.finishing import Finishing
from earmark.desk.frame.quiet_line import QuietLine
from earmark.desk.session import LastPlace, OpenClip, Remembered, Session, Typed
from earmark.desk.time_range import TimeRange
from earmark.model import editing
from earmark.model.changes import Changes
from earmark.model.guideline import Guideline
from earmark.model.label import Label, Span, State
from earmark.model.recording import ClipId
from earmark.model.tag import CLEAN, NONE, Axis, Severity, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.store import clips
from earmark.store.clips import ClipRow, QueueCounts
from earmark.store.operations import Undone

_REFRESH_MS = 150
_AT_ONCE = 60


class DeskWork(QObject):
    """One session on the desk. Made anew for each project and ended with it."""

    clip_changed = Signal()
    counts_changed = Signal(object)  # QueueCounts

    def __init__(
        self,
        view: DeskView,
        line: QuietLine,
        session: Session,
        remembered: Remembered,
        taxonomy: Taxonomy,
        guideline: Guideline,
    ) -> None:
        super().__init__(view)
        self.session = session
        self._view = view
        self._line = line
        self._remembered = remembered
        self._taxonomy = taxonomy
        self._arriving: LastPlace | None = None
        self._wants_new = False
        self._wants_listed = False
        self._concerned: set[ClipId] = set()
        self._finishing = Finishing(view, line, session, self)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        view.tags.set_taxonomy(taxonomy, guideline)
        view.queue.set_taxonomy(taxonomy)
        self._connections: list[tuple[object, object]] = []
        self._connect()

    def _connect(self) -> None:
        view, session = self._view, self.session
        on = self._on
        on(session.clip_opened, self._clip_opened)
        on(session.label_changed, self._label_changed)
        on(session.work_changed, view.queue.show_state)
        on(session.work_changed, self.say_next)
        on(session.finished, self._finishing.finished)
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
        on(view.listening.heard, session.stopwatch.sign_of_life)
        on(view.listening.unheard, self._unheard)
        on(view.listening.span_drawn, self.mark)
        on(view.listening.span_chosen, self._span_chosen)
        on(view.transcript.text_edited, self._written)
        on(view.transcript.editor.text_taken_back, self._taken_back)
        on(view.transcript.editor.undo_ran_out, session.undo)
        on(view.transcript.editor.redo_ran_out, session.redo)
        on(view.transcript.nothing_said_toggled, self.nothing_said)
        on(view.transcript.left, session.save_draft)
        on(view.transcript.put_away, self.to_clip)
        on(view.transcript.editor.focused, self._finishing.focus_moved)
        on(view.transcript.editor.break_refused, self._break_refused)
        on(view.tags.source_stepped, self.set_tag)
        on(view.tags.severity_set, self._severity_set)
        on(view.tags.environment_toggled, self.set_tag)
        on(view.tags.channel_toggled, self.set_tag)
        on(view.tags.cannot_tell_toggled, self.cannot_tell)
        on(view.remarks.note_edited, self._note_edited)
        on(view.remarks.question_asked, self._question_asked)
        on(view.remarks.cannot_label, session.cannot_label)
        on(view.remarks.flag_toggled, self.toggle_flag)
        on(view.remarks.finish_pressed, self.finish)
        on(view.remarks.done, self.to_clip)
        on(self._refresh.timeout, self._show_news)

    def begin(self) -> None:
        """Show this labeler's queue, and the clip where they left off."""
        session = self.session
        who = session.labeler
        self._arriving = self._remembered.last_place(session.project.uuid, who.id) if who is not None else None
        around = None
        if self._arriving is not None:
            around = self._arriving.clip
            # The clip need not wait for the queue around it.
            session.open(around)
        self._view.queue.show_queue(session.project, who, around)
        self._ask_counts()

    def clips_added(self) -> None:
        """An import is through: the queue is asked anew, the clip at hand stays."""
        self._ask_counts()
        self._view.queue.ask_again()

    def open_first_of_queue(self) -> None:
        """Once the queue that was asked for stands there, open its first clip."""
        self._wants_new = True

    def _open_first_found(self) -> None:
        self.to_clip()
        self.open_first_of_queue()
        if not self._view.queue.model.is_asking:
            self._queue_ready()

    def _list_changed(self) -> None:
        """Other clips are listed: unless the clip at hand is one of them, one of them is opened."""
        self._wants_listed = True

    def _list_ended(self, by: int) -> None:
        self._line.say(next_step.NO_FURTHER if by > 0 else next_step.NO_EARLIER)

    def end(self) -> None:
        """The project is being left: remember the place, and listen no more."""
        self.remember_place()
        for signal, slot in self._connections:
            signal.disconnect(slot)  # type: ignore[attr-defined]
        self._connections = []
        self._view.queue.show_queue(None, None)
        self._view.listening.show_nothing("")
        self._view.transcript.show_transcript(None)

    def remember_place(self) -> None:
        """Where this labeler is: the window opens there next time."""
        here, who = self.session.clip, self.session.labeler
        if here is None or who is None:
            return
        view = self._view.listening.timeline.view
        editor = self._view.transcript.editor
        place = LastPlace(here.key.clip, view.first, view.end, editor.cursor_position, editor.hasFocus())
        self._remembered.keep_place(self.session.project.uuid, who.id, place)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return desk_commands(self, self._view, self._remembered)

    def finish(self) -> None:
        """Finish and go on, or say what is still open."""
        self._finishing.finish()

    def set_tag(self, code: str) -> None:
        """One press of a tag's key: a source steps its severity, the others toggle."""
        tag = TagCode(code)
        axis = self._axis(tag)
        change = {
            Axis.SOURCE: lambda label: editing.step_source(label, tag),
            Axis.CHANNEL: lambda label: editing.toggle_channel(label, tag),
            Axis.ENVIRONMENT: lambda label: editing.toggle_environment(label, tag),
        }[axis]
        self._answer(change)
        self._view.tags.look_at(code)

    def cannot_tell(self, code: str) -> None:
        tag = TagCode(code)
        if tag == "environment":
            self._answer(editing.cannot_tell_environment)
            return
        rule = editing.cannot_tell_channel if self._axis(tag) is Axis.CHANNEL else editing.cannot_tell_source
        self._answer(lambda label: rule(label, tag))
        self._view.tags.look_at(code)

    def nothing_said(self) -> None:
        self._answer(editing.toggle_nothing_said)

    def toggle_flag(self) -> None:
        self._answer(lambda label: replace(label, flag=not label.flag))

    def leave_text(self) -> None:
        """Esc: put a question's line away, else out of the text or a list, back to the clip; there
        it takes the selection back.
        """
        timeline = self._view.listening.timeline
        if self._view.remarks.is_asking:
            self._view.remarks.close_lines()
        elif timeline.hasFocus():
            timeline.clear_selection()
        self.to_clip()

    def to_clip(self) -> None:
        self._view.listening.timeline.setFocus()

    def _answer(self, change: Callable[[Label], Label]) -> None:
        self._view.transcript.editor.forget_history()
        self.session.edit(change)

    def _axis(self, code: TagCode) -> Axis:
        if code == CLEAN:
            return Axis.CHANNEL
        tag = self._taxonomy.by_code.get(code)
        return tag.axis if tag is not None else Axis.ENVIRONMENT

    def _clip_chosen(self, clip: str) -> None:
        here = self.session.clip
        if here is None or here.key.clip != clip:
            self.session.open(ClipId(clip))

    def step(self, by: int) -> None:
        """To a neighbour in the queue, without finishing."""
        here = self.session.clip
        self._view.queue.step(here.key.clip if here is not None else None, by)

    def _clip_opened(self, here: OpenClip | None) -> None:
        view = self._view
        view.allow_labeling(self.session.can_label)
        self._finishing.forget_refusal()
        view.tags.begin_with(self.session.label)
        if here is None:
            view.listening.show_nothing(next_step.CHOOSE)
            view.notice("")
            self.clip_changed.emit()
            return
        clip = here.view.clip
        view.listening.show_clip(clip, here.view.recording, here.path)
        view.queue.select(here.key.clip)
        revision = here.revision
        cannot = revision is not None and revision.state is State.CANNOT_LABEL and not revision.label.sources
        view.notice(f"Marked as not to be labeled: {revision.reason}" if cannot and revision is not None else "")
        self.session.sources(view.queue.neighbours(here.key.clip), view.listening.fetch_ahead)
        if view.remarks.is_asking:
            view.remarks.close_lines()
        self._arrive(here)
        self.clip_changed.emit()

    def _arrive(self, here: OpenClip) -> None:
        place, self._arriving = self._arriving, None
        if place is not None and place.clip == here.key.clip:
            self._view.listening.restore(place.first, place.end)
            QTimer.singleShot(0, self, lambda: self._restore_cursor(place))
        elif not self._view.keeps_focus():
            self.to_clip()

    def _restore_cursor(self, place: LastPlace) -> None:
        self._view.transcript.editor.place_cursor(place.cursor)
        if place.in_text and self.session.label.transcript != "":
            self._view.transcript.editor.setFocus()
        else:
            self.to_clip()

    def _label_changed(self, label: Label) -> None:
        self._view.tags.show_label(label)
        self._view.transcript.show_transcript(label.transcript)
        self._view.remarks.show_label(label)
        self._view.listening.show_label(label, self._taxonomy)
        self._finishing.label_changed(label)

    def say_next(self) -> None:
        """What to do next stands in the line while there is no news."""
        self._finishing.say_next()

    def _unheard(self, why: str) -> None:
        self._line.say(why, tone="warn")

    def _break_refused(self) -> None:
        self._line.say(next_step.NO_BREAK)

    def _undone(self, result: Undone, undone: bool) -> None:
        if not result.revisions:
            self._line.say("That label was changed elsewhere since, so it stays as it is", tone="warn")
            return
        revision = result.revisions[-1]
        if undone:
            # What was finished is at hand again as it was just before: the label, not yet committed.
            self.session.open(revision.key.clip)
            self._line.say("Not finished any more; it is a draft again", action="Redo", do=self.session.redo)
        else:
            self.session.open(revision.key.clip)
            self._line.say_done("Finished again")

    def _nothing_to_undo(self, undone: bool) -> None:
        self._line.say("Nothing to undo" if undone else "Nothing to redo")

    def _refused(self, words: str) -> None:
        self._line.say(words, tone="bad")

    def _written(self, text: str) -> None:
        self.session.edit(lambda label: editing.write_transcript(label, text), Typed.TRANSCRIPT)

    def _taken_back(self, text: str) -> None:
        self.session.amend(lambda label: editing.write_transcript(label, text), Typed.TRANSCRIPT)

    def _severity_set(self, code: str, severity: Severity | None) -> None:
        self._answer(lambda label: editing.set_severity(label, TagCode(code), severity))

    def _note_edited(self, words: str) -> None:
        self.session.edit(lambda label: replace(label, note=words), Typed.NOTE)

    def _question_asked(self, words: str) -> None:
        self._answer(lambda label: replace(label, question=words))

    def mark(self, stretch: TimeRange | None) -> None:
        """A span of the tag at hand; of the only one that is set where none is at hand."""
        if stretch is None:
            self._line.say("Select a stretch first: drag over the sound, then M marks it", tone="warn")
            return
        label = self.session.label
        heard = [mark.code for mark in label.sources if mark.code != NONE and not mark.cannot_tell]
        current = self._view.tags.current
        code = current if current in heard else heard[0] if len(heard) == 1 else None
        if code is None:
            self._line.say("Which tag? Press its key, then M marks the selection with it", tone="warn")
            return
        self._answer(lambda label: editing.add_span(label, Span(code, stretch.first, stretch.end)))
        self._line.say_done(f"{self._taxonomy.name(code)} marked")

    def _span_chosen(self, span: Span) -> None:
        self._view.listening.timeline.select(span.first, span.end)
        self._view.tags.look_at(span.code)
        self._line.say(
            f"Span of {self._taxonomy.name(span.code)}",
            action="Take it away",
            do=lambda: self._answer(lambda label: editing.remove_span(label, span)),
        )

    def _not_opened(self) -> None:
        """The clip where the labeler left off is gone: any other will do."""
        self._arriving = None
        if self.session.clip is None:
            self._view.queue.go_on_from_start()

    def _queue_ready(self) -> None:
        here = self.session.clip
        if here is not None:
            self._view.queue.select(here.key.clip)
        is_listed = here is not None and self._view.queue.model.row_of(here.key.clip) is not None
        wants_new = self._wants_new or (self._wants_listed and not is_listed)
        self._wants_new = self._wants_listed = False
        if wants_new or (here is None and not self.session.is_opening):
            self._view.queue.go_on_from_start()
        self.say_next()

    def _store_changed(self, changes: Changes) -> None:
        if changes.labels or changes.drafts or changes.recordings or changes.all_clips or changes.clips:
            self._concerned.update(changes.clips)
            if not self._refresh.isActive():
                self._refresh.start()

    def _show_news(self) -> None:
        who = self.session.labeler
        concerned, self._concerned = self._concerned, set()
        self._ask_counts()
        if who is None:
            return
        shown = [clip for clip in concerned if self._view.queue.model.row_of(clip) is not None][:_AT_ONCE]
        if shown:
            self.session.ask(lambda db: [clips.row(db, clip, labeler=who.id) for clip in shown], self._show_rows)
        if len(concerned) > len(shown) and self._view.queue.is_short:
            self._view.queue.ask_again()

    def _show_rows(self, rows: list[ClipRow | None]) -> None:
        for row in rows:
            if row is not None:
                self._view.queue.refresh(row)

    def _ask_counts(self) -> None:
        who = self.session.labeler
        self.session.ask(lambda db: clips.counts(db, who.id if who is not None else None), self._show_counts)

    def _show_counts(self, counts: QueueCounts) -> None:
        self._view.queue.show_counts(counts)
        self.counts_changed.emit(counts)

    def _on(self, signal: object, slot: object) -> None:
        signal.connect(slot)  # type: ignore[attr-defined]
        self._connections.append((signal, slot))
