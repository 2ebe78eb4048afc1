"""Writing gold by hand: the transcript and the tags of the desk, for the answer that a reviewer settles on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from earmark.desk.language import tr
from earmark.desk.session.session import AUTOSAVE_MS
from earmark.desk.session.steps import EditStep, Typed
from earmark.desk.tags import TagPanel
from earmark.desk.time_range import TimeRange
from earmark.desk.transcript import TranscriptPanel
from earmark.model import editing
from earmark.model.guideline import Guideline
from earmark.model.label import Label, Span
from earmark.model.revision import LabelKey
from earmark.model.tag import CLEAN, NONE, Axis, Severity, TagCode
from earmark.model.taxonomy import Taxonomy


class GoldEditor(QObject):
    """Holds the label that is edited; each edit is a step of undo, and is kept as a draft within a second."""

    label_changed = Signal(object)  # Label
    draft_changed = Signal(object, object)  # LabelKey, Label: to be kept
    said = Signal(str)

    def __init__(self, taxonomy: Taxonomy, guideline: Guideline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = taxonomy
        self.transcript = TranscriptPanel()
        self.tags = TagPanel()
        self.tags.set_taxonomy(taxonomy, guideline)
        self._stack = QUndoStack(self)
        self._key: LabelKey | None = None
        self._label = Label()
        self._dirty = False
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._autosave.timeout.connect(self.save)
        self._connect()

    def _connect(self) -> None:
        words, tags = self.transcript, self.tags
        words.text_edited.connect(
            lambda text: self._edit(lambda label: editing.write_transcript(label, text), Typed.TRANSCRIPT)
        )
        words.editor.text_taken_back.connect(
            lambda text: self._edit(lambda label: editing.write_transcript(label, text), Typed.TRANSCRIPT)
        )
        words.nothing_said_toggled.connect(lambda: self._answer(editing.toggle_nothing_said))
        words.left.connect(self.save)
        words.editor.undo_ran_out.connect(self.undo)
        words.editor.redo_ran_out.connect(self.redo)
        for signal in (tags.source_stepped, tags.environment_toggled, tags.channel_toggled):
            signal.connect(self.set_tag)
        tags.cannot_tell_toggled.connect(self.cannot_tell)
        tags.severity_set.connect(self._severity_set)

    @property
    def label(self) -> Label:
        return self._label

    @property
    def is_open(self) -> bool:
        return self._key is not None

    def open(self, key: LabelKey, label: Label, language: str) -> None:
        """Edit the gold of a clip, beginning with this label."""
        self._stack.clear()
        self._key, self._label, self._dirty = key, label, False
        self.transcript.editor.set_language(language)
        self._show()
        self.tags.begin_with(label)

    def close(self) -> None:
        """Edit no more; what was written is kept as a draft until it is settled."""
        self.save()
        self._key = None
        self._stack.clear()

    def put(self, label: Label) -> None:
        """Go on from this label: a step of undo."""
        self._answer(lambda _: label)

    def save(self) -> None:
        """Send the draft on its way to the disk."""
        self._autosave.stop()
        if self._dirty and self._key is not None:
            self._dirty = False
            self.draft_changed.emit(self._key, self._label)

    def undo(self) -> None:
        self._stack.undo()

    def redo(self) -> None:
        self._stack.redo()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do while gold is edited."""
        found: dict[str, Callable[[], object]] = {
            "text.enter": self.transcript.start_writing,
            "text.nothing": lambda: self._answer(editing.toggle_nothing_said),
            "row.step": self.tags.step_focused,
            f"tag.{CLEAN}": partial(self.set_tag, CLEAN),
            "unsure.environment": partial(self.cannot_tell, "environment"),
        }
        for tag in self._taxonomy.tags:
            found[f"tag.{tag.code}"] = partial(self.set_tag, tag.code)
            found[f"unsure.{tag.code}"] = partial(self.cannot_tell, tag.code)
        return found

    def set_tag(self, code: str) -> None:
        """One press of a tag's key: a source steps its severity, the others toggle."""
        tag = TagCode(code)
        change = {
            Axis.SOURCE: editing.step_source,
            Axis.CHANNEL: editing.toggle_channel,
            Axis.ENVIRONMENT: editing.toggle_environment,
        }[self._axis(tag)]
        self._answer(lambda label: change(label, tag))
        self.tags.look_at(code)

    def cannot_tell(self, code: str) -> None:
        if code == "environment":
            self._answer(editing.cannot_tell_environment)
            return
        tag = TagCode(code)
        rule = editing.cannot_tell_channel if self._axis(tag) is Axis.CHANNEL else editing.cannot_tell_source
        self._answer(lambda label: rule(label, tag))
        self.tags.look_at(code)

    def mark_span(self, stretch: TimeRange | None) -> None:
        """A span of the tag at hand; of the only one that is set where none is at hand."""
        heard = [mark.code for mark in self._label.sources if mark.code != NONE and not mark.cannot_tell]
        current = self.tags.current
        code = current if current in heard else heard[0] if len(heard) == 1 else None
        if stretch is None or code is None:
            self.said.emit(tr("Select a stretch and press a tag's key first: a time span is one of a tag"))
            return
        self._answer(lambda label: editing.add_span(label, Span(code, stretch.first, stretch.end)))

    def resize_span(self, span: Span, stretch: TimeRange) -> None:
        if span in self._label.spans:
            self._answer(lambda label: editing.change_span(label, span, stretch.first, stretch.end))

    def remove_span(self, span: Span) -> None:
        self._answer(lambda label: editing.remove_span(label, span))

    def _axis(self, code: TagCode) -> Axis:
        if code == CLEAN:
            return Axis.CHANNEL
        tag = self._taxonomy.by_code.get(code)
        return tag.axis if tag is not None else Axis.ENVIRONMENT

    def _severity_set(self, code: str, severity: Severity | None) -> None:
        self._answer(lambda label: editing.set_severity(label, TagCode(code), severity))

    def _answer(self, change: Callable[[Label], Label]) -> None:
        """One answer by key or mouse: a step of its own, after which the text has none."""
        self.transcript.editor.forget_history()
        self._edit(change)

    def _edit(self, change: Callable[[Label], Label], typed: Typed | None = None) -> None:
        if self._key is None:
            return
        after = change(self._label)
        if after != self._label:
            self._stack.push(EditStep(self._key, self._label, after, self._put, typed))

    def _put(self, key: LabelKey, label: Label) -> None:
        if key != self._key:
            return
        self._label = label
        self._dirty = True
        if not self._autosave.isActive():
            self._autosave.start()
        self._show()

    def _show(self) -> None:
        self.transcript.show_transcript(self._label.transcript)
        self.tags.show_label(self._label)
        self.label_changed.emit(self._label)
