"""Finishing a label and going on; or saying what is still open, where it is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from earmark.desk import next_step
from earmark.desk.language import tr
from earmark.desk.work.part import Bench, Part
from earmark.model.label import Label, Question, State, lacks_note
from earmark.model.revision import Presented


class Finishing(Part):
    """Holds which question stopped the last try, until it is answered."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._refusal = ""
        self._refused_for: Question | None = None
        self.on(self.session.finished, self.finished)
        self.on(self.view.transcript.editor.focused, self.focus_moved)
        self.on(self.view.remarks.finish_pressed, self.finish)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {"clip.finish": self.finish}

    def finish(self) -> None:
        """Finish and go on, out of the text. What is still open is pointed out, and the focus stays:
        no key comes to mean something else. A note that "other" lacks is asked for in its field.
        """
        session = self.session
        if not session.can_label or session.is_opening:
            return
        label = session.label
        missing = session.unanswered(label)
        if missing:
            self._refuse(next_step.still_open(missing[0], in_text=self._in_text), missing[0])
            return
        if lacks_note(label):
            self._refuse(tr(next_step.NOTE_FOR_OTHER), None)
            self.view.remarks.note.setFocus()
            return
        self.view.listening.timeline.setFocus()
        session.finish()

    def finished(self, one: Presented, state: State) -> None:
        """The label is on its way to the disk: on to the next clip."""
        here, queue = self.session.clip, self.view.queue
        queue.clip_finished()
        name = here.name if here is not None else ""
        loose = (
            next_step.loose_words(self.session.label, self.view.transcript.editor.problems.sounds)
            if state is State.FINISHED
            else ""
        )
        said = tr("Finished: {name}") if state is State.FINISHED else tr("Marked as not to be labeled: {name}")
        words = said.format(name=name)
        goes_on = queue.go_on(one)
        if loose:
            self.line.say(
                f"{words}. {loose}",
                tone="warn",
                action=tr("Back to it"),
                do=lambda: self.session.open(one.clip, assignment=one.assignment),
            )
        else:
            self.line.say_done(words if goes_on else f"{words}. {tr('That was the last clip of this list')}")
        if not goes_on:
            self.say_next()

    def label_changed(self, label: Label) -> None:
        """What was missing may be there now: then nothing is pointed out any more."""
        if self._refusal and not self._still_stands(label):
            self.forget_refusal()
        self.say_next()

    def forget_refusal(self) -> None:
        """Another clip, or the answer: the warning goes, whatever said it."""
        self.line.withdraw(self._refusal)
        self._refusal, self._refused_for = "", None
        self._point_out(None)

    def focus_moved(self) -> None:
        """Into the text or out of it: other keys hold, and what is said names them."""
        if self._refused_for is not None and self.line.says(self._refusal):
            self._refuse(next_step.still_open(self._refused_for, in_text=self._in_text), self._refused_for)
        self.say_next()

    def say_next(self) -> None:
        """The sentence that stands in the line when there is no news."""
        session, queue = self.session, self.view.queue
        if session.clip is None:
            self.line.stand("" if queue.is_empty else next_step.choose())
        elif not session.can_label:
            self.line.stand(tr(next_step.READING))
        elif queue.all_done and not self._is_at_work():
            self.line.stand(next_step.all_done(queue.title, queue.round))
        else:
            self.line.stand(next_step.next_step(session.label, session.clip.required, in_text=self._in_text))

    def _is_at_work(self) -> bool:
        """Whether a done clip, which an empty queue does not list, is being changed."""
        here = self.session.clip
        if here is None or not self.view.queue.is_empty:
            return False
        return here.revision is None or here.revision.label != self.session.label

    @property
    def _in_text(self) -> bool:
        return self.view.transcript.editor.hasFocus()

    def _still_stands(self, label: Label) -> bool:
        if self._refused_for is None:
            return lacks_note(label)
        return self._refused_for in self.session.unanswered(label)

    def _refuse(self, words: str, question: Question | None) -> None:
        self._refusal, self._refused_for = words, question
        self._point_out(question)
        self.line.say(words, tone="warn", stays=True)

    def _point_out(self, question: Question | None) -> None:
        self.view.tags.point_out(question is Question.SOURCE)
        self.view.transcript.point_out(question is Question.TRANSCRIPT)
