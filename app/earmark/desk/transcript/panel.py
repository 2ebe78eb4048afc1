"""The transcript with its answer "nothing said"."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from earmark.desk import next_step
from earmark.desk.buttons import KeyButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.transcript.editor import TranscriptEditor
from earmark.model.label import NOTHING_SAID


class TranscriptPanel(QWidget):
    """Shows a transcript answer: text to write, or the explicit answer that nobody speaks."""

    text_edited = Signal(str)
    nothing_said_toggled = Signal()
    left = Signal()
    put_away = Signal()
    """The text that had the focus is gone: nobody speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = TranscriptEditor()
        self._answer = _NothingSaid()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self._answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(self._stack, 1)
        self.problem_line = ElidedLabel()
        self.problem_line.setProperty("small", True)
        self.problem_line.setProperty("tone", "warn")
        self.problem_line.setContentsMargins(14, 0, 14, 4)
        layout.addWidget(self.problem_line)
        self._still_open = False

        self.editor.text_edited.connect(self.text_edited)
        self.editor.left.connect(self.left)
        self.editor.focused.connect(self._prompt)
        self.editor.problems.changed.connect(self._tell_problem)
        in_force().changed.connect(self._prompt)
        self._answer.taken_back.connect(self.nothing_said_toggled)
        self._prompt()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A line of the text and one of its problems: the explanation of "nothing said" may be cut."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.editor.minimumHeight() + self.problem_line.sizeHint().height() + 8)

    def show_transcript(self, transcript: str | None) -> None:
        """None is not answered; ``NOTHING_SAID`` is the answer that nobody speaks."""
        said_nothing = transcript == NOTHING_SAID
        had_focus = self.editor.hasFocus()
        self.editor.show_text(transcript or "")
        self._stack.setCurrentWidget(self._answer if said_nothing else self.editor)
        self._tell_problem()
        if said_nothing and had_focus:
            self.put_away.emit()

    def allow_writing(self, allowed: bool) -> None:
        self.editor.setReadOnly(not allowed)
        self._tell_problem()
        self._prompt()

    def point_out(self, missing: bool) -> None:
        """Say where the text would stand that the answer is still open."""
        self._still_open = missing
        self._prompt()

    def start_writing(self) -> None:
        """Put the cursor into the text."""
        if self._stack.currentWidget() is self._answer:
            self.nothing_said_toggled.emit()
        self.editor.setFocus()

    def _tell_problem(self) -> None:
        """Always one line high, so that nothing moves; a screen reader hears it as the text's description."""
        shown = self._stack.currentWidget() is self.editor and not self.editor.isReadOnly()
        words = self.editor.problems.words() if shown else ""
        if self.problem_line.text() != (words or " "):
            self.problem_line.say(words or " ")
            self.editor.setAccessibleDescription(words)

    def _prompt(self) -> None:
        """The keys that hold where the focus is."""
        if self.editor.isReadOnly():
            self.editor.set_prompt("")
        elif self.editor.hasFocus():
            self.editor.set_prompt(next_step.in_text())
        else:
            prompt = next_step.transcript_open() if self._still_open else next_step.outside()
            self.editor.set_prompt(prompt, warns=self._still_open)


class _NothingSaid(QWidget):
    """The answer itself, with the way back."""

    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = QLabel(tr("Nothing said"))
        words.setProperty("heading", True)
        why = QLabel(tr("Nobody speaks in this clip. That is an answer, not an empty field."))
        why.setProperty("muted", True)
        why.setWordWrap(True)
        self.button: QPushButton = KeyButton(tr("Somebody speaks"), "text.nothing")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(why)
        layout.addLayout(row)
        layout.addStretch()
        self.button.clicked.connect(self.taken_back)
