"""The bar under the transcript."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.remarks.ask import AskLine
from earmark.desk.theme import icon, theme, tokens
from earmark.model.label import Label

REASONS = ("No speech sound at all", "Another language", "The file is broken", "Private: must not be labeled")


class RemarkBar(QWidget):
    """Note, question, "cannot label", flag, and finish."""

    note_edited = Signal(str)
    question_asked = Signal(str)
    cannot_label = Signal(str)
    flag_toggled = Signal()
    finish_pressed = Signal()
    done = Signal()
    """A line was answered or left: the focus may go back to the clip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label()
        words = QLabel("Note")
        words.setProperty("muted", True)
        self.note = QLineEdit()
        self.note.setPlaceholderText("Add a note")
        self.note.setAccessibleName("Note")
        self._question = KeyButton("Question", "Q")
        self._cannot = KeyButton("Cannot label", "X")
        self._flag = KeyButton("Flag", "F")
        self._flag.setCheckable(True)
        self.finish = KeyButton("Finish and next", "↵", primary=True)
        self._question.setToolTip("Question to the reviewer  Q")
        self._cannot.setToolTip("This clip cannot be labeled, with a reason  X")
        self._flag.setToolTip("Flag for a second look  F")
        self.finish.setToolTip("Finish this clip and go to the next  ↵, in the text Ctrl+↵")
        self._question_line = AskLine("Question to the reviewer", "Keep the question")
        self._reason_line = AskLine("Cannot be labeled because", "Cannot label, and next", REASONS)

        bar = QWidget()
        bar.setProperty("bar", "bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(words)
        row.addWidget(self.note, 1)
        for button in (self._question, self._cannot, self._flag, self.finish):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._question_line)
        layout.addWidget(self._reason_line)
        layout.addWidget(bar)

        self.note.textEdited.connect(self.note_edited)
        self.note.returnPressed.connect(self.done)
        self._question.clicked.connect(self.ask_question)
        self._cannot.clicked.connect(self.ask_reason)
        self._flag.clicked.connect(self.flag_toggled)
        self.finish.clicked.connect(self.finish_pressed)
        self._question_line.given.connect(self._question_given)
        self._reason_line.given.connect(self._reason_given)
        for line in (self._question_line, self._reason_line):
            line.closed.connect(self.close_lines)
        theme().changed.connect(self._tint)
        self._tint()

    def show_label(self, label: Label) -> None:
        self._label = label
        if self.note.text() != label.note:
            self.note.setText(label.note)
        self._flag.setChecked(label.flag)
        self._question.setText("Question ·" if label.question else "Question")
        self._question.setToolTip(f"{label.question or 'Question to the reviewer'}  Q")
        self._tint()

    def ask_question(self) -> None:
        self._reason_line.hide()
        self._question_line.ask(self._label.question)

    def ask_reason(self) -> None:
        self._question_line.hide()
        self._reason_line.ask()

    def close_lines(self) -> None:
        """Put both lines away."""
        self._question_line.hide()
        self._reason_line.hide()
        self.done.emit()

    @property
    def is_asking(self) -> bool:
        return self._question_line.isVisible() or self._reason_line.isVisible()

    def allow_labeling(self, allowed: bool) -> None:
        for widget in (self.note, self._question, self._cannot, self._flag, self.finish):
            widget.setEnabled(allowed)

    def _question_given(self, words: str) -> None:
        self.question_asked.emit(words)
        self.close_lines()

    def _reason_given(self, reason: str) -> None:
        if not reason:
            self._reason_line.field.setPlaceholderText("A reason is needed: others must be able to follow")
            return
        self._reason_line.hide()
        self.done.emit()
        self.cannot_label.emit(reason)

    def _tint(self) -> None:
        colours = tokens()
        self._flag.setIcon(icon("flag", colours.severity if self._label.flag else colours.muted))
