"""Answering: tags, transcript, note, question and flag of the clip at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from earmark.desk import next_step
from earmark.desk.language import tr
from earmark.desk.session import Typed
from earmark.desk.work.part import Bench, Part
from earmark.model import editing
from earmark.model.label import Label
from earmark.model.tag import CLEAN, Axis, Severity, TagCode


class Answering(Part):
    """Turns what is pressed and typed into edits of the label."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        view, on = self.view, self.on
        on(view.transcript.text_edited, self._written)
        on(view.transcript.editor.text_taken_back, self._taken_back)
        on(view.transcript.editor.break_refused, lambda: self.line.say(next_step.no_break()))
        on(view.transcript.nothing_said_toggled, self.nothing_said)
        on(view.tags.source_stepped, self.set_tag)
        on(view.tags.severity_set, self._severity_set)
        on(view.tags.environment_toggled, self.set_tag)
        on(view.tags.channel_toggled, self.set_tag)
        on(view.tags.cannot_tell_toggled, self.cannot_tell)
        on(view.remarks.note_edited, self._note_edited)
        on(view.remarks.question_asked, self._question_asked)
        on(view.remarks.cannot_label, self.session.cannot_label)
        on(view.remarks.flag_toggled, self.toggle_flag)

    def commands(self) -> dict[str, Callable[[], object]]:
        view = self.view
        return {
            "clip.flag": self.toggle_flag,
            "clip.cannot": view.remarks.ask_reason,
            "clip.question": view.remarks.ask_question,
            "clip.note": view.remarks.note.setFocus,
            "text.enter": view.transcript.start_writing,
            "text.nothing": self.nothing_said,
            "row.step": view.tags.step_focused,
        }

    def set_tag(self, code: str) -> None:
        """One press of a tag's key: a source steps its severity, the others toggle."""
        tag = TagCode(code)
        axis = self._axis(tag)
        change = {
            Axis.SOURCE: lambda label: editing.step_source(label, tag),
            Axis.CHANNEL: lambda label: editing.toggle_channel(label, tag),
            Axis.ENVIRONMENT: lambda label: editing.toggle_environment(label, tag),
        }[axis]
        self._answer_tag(change)
        self.view.tags.look_at(code)

    def cannot_tell(self, code: str) -> None:
        """ "Cannot tell" for a source, a channel defect or the environment."""
        tag = TagCode(code)
        if tag == "environment":
            self._answer_tag(editing.cannot_tell_environment)
            return
        rule = editing.cannot_tell_channel if self._axis(tag) is Axis.CHANNEL else editing.cannot_tell_source
        self._answer_tag(lambda label: rule(label, tag))
        self.view.tags.look_at(code)

    def nothing_said(self) -> None:
        self.answer(editing.toggle_nothing_said)

    def toggle_flag(self) -> None:
        self.answer(lambda label: replace(label, flag=not label.flag))

    def _axis(self, code: TagCode) -> Axis:
        if code == CLEAN:
            return Axis.CHANNEL
        tag = self.taxonomy.by_code.get(code)
        return tag.axis if tag is not None else Axis.ENVIRONMENT

    def _written(self, text: str) -> None:
        self.session.edit(lambda label: editing.write_transcript(label, text), Typed.TRANSCRIPT)

    def _taken_back(self, text: str) -> None:
        self.session.amend(lambda label: editing.write_transcript(label, text), Typed.TRANSCRIPT)

    def _severity_set(self, code: str, severity: Severity | None) -> None:
        self._answer_tag(lambda label: editing.set_severity(label, TagCode(code), severity))

    def _answer_tag(self, change: Callable[[Label], Label]) -> None:
        """Time spans go with their tag: one press too many for the severity would lose them unnoticed."""
        before = len(self.session.label.spans)
        self.answer(change)
        lost = before - len(self.session.label.spans)
        if lost > 0:
            self.line.say_done(tr("%Ln time spans went with their tag", lost))

    def _note_edited(self, words: str) -> None:
        self.session.edit(lambda label: replace(label, note=words), Typed.NOTE)

    def _question_asked(self, words: str) -> None:
        self.answer(lambda label: replace(label, question=words))
