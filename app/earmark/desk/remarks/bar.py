"""The bar under the transcript."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.fitted import FittedRow
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.remarks.ask import AskLine
from earmark.desk.theme import icon, theme, tokens
from earmark.model.label import Label

REASONS = (
    later("No speech sound at all"),
    later("Another language"),
    later("The file is broken"),
    later("Private: must not be labeled"),
)


def reason_words(reason: str) -> str:
    """A reason as it is shown: ours in the user's language, others as they were written."""
    return tr(reason) if reason in REASONS else reason


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
        words = QLabel(tr("Note"))
        words.setProperty("muted", True)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Add a note"))
        self.note.setAccessibleName(tr("Note"))
        self._question = KeyButton(tr("Question"), "clip.question")
        self._cannot = KeyButton(tr("Cannot label"), "clip.cannot")
        self._flag = KeyButton(tr("Flag"), "clip.flag")
        self._flag.setCheckable(True)
        self.finish = KeyButton(tr("Finish and next"), "clip.finish", primary=True)
        self._question_line = AskLine(tr("Question to the reviewer"), tr("Keep the question"))
        self._reason_line = AskLine(tr("Cannot be labeled because"), tr("Cannot label, and next"), REASONS)

        self._note_row = QWidget()
        beside = QHBoxLayout(self._note_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(words)
        beside.addWidget(self.note, 1)
        bar = QWidget()
        bar.setProperty("bar", "bottom")
        self._above = QVBoxLayout(bar)
        self._above.setContentsMargins(12, 8, 12, 8)
        self._above.setSpacing(8)
        self._buttons = FittedRow()
        self._buttons.row.setContentsMargins(0, 0, 0, 0)
        self._buttons.row.setSpacing(8)
        self._buttons.row.addWidget(self._note_row, 1)
        for button in (self._question, self._cannot, self._flag, self.finish):
            self._buttons.row.addWidget(button)
        self._buttons.spare(self._put_note_above, self._spare_keys, self._shorten_finish)
        self._above.addWidget(self._buttons)
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
        in_force().changed.connect(self._name_keys)
        self._name_keys()

    def show_label(self, label: Label) -> None:
        before, self._label = self._label, label
        if self.note.text() != label.note:
            self.note.setText(label.note)
        self._flag.setChecked(label.flag)
        if label.question != before.question:
            self._question.setText(f"{tr('Question')} ·" if label.question else tr("Question"))
            self._name_keys()
        if label.flag != before.flag:
            self._tint()

    def _name_keys(self) -> None:
        keys = in_force()
        self._question.setToolTip(keys.tip(self._label.question or tr("Question to the reviewer"), "clip.question"))
        self._cannot.setToolTip(keys.tip(tr("This clip cannot be labeled, with a reason"), "clip.cannot"))
        self._flag.setToolTip(keys.tip(tr("Flag for a second look"), "clip.flag"))
        finish = keys.tip(tr("Finish this clip and go to the next"), "clip.finish")
        inside = keys.inside("clip.finish")
        in_text = tr("{tip}, in the text {key}").format(tip=finish, key=inside)
        self.finish.setToolTip(in_text if inside else finish)
        self._buttons.fit()

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

    def _put_note_above(self, above: bool) -> None:
        """Where the buttons need the width the note has a row of its own."""
        if above:
            self._above.insertWidget(0, self._note_row)
        else:
            self._buttons.row.insertWidget(0, self._note_row, 1)

    def _spare_keys(self, gone: bool) -> None:
        for button in (self._question, self._cannot, self._flag, self.finish):
            button.show_keys(not gone)

    def _shorten_finish(self, short: bool) -> None:
        self.finish.setText(tr("Finish") if short else tr("Finish and next"))
        self.finish.updateGeometry()

    def _question_given(self, words: str) -> None:
        self.question_asked.emit(words)
        self.close_lines()

    def _reason_given(self, reason: str) -> None:
        if not reason:
            self._reason_line.field.setPlaceholderText(tr("A reason is needed: others must be able to follow"))
            return
        self._reason_line.hide()
        self.done.emit()
        self.cannot_label.emit(reason)

    def _tint(self) -> None:
        colours = tokens()
        self._flag.setIcon(icon("flag", colours.severity if self._label.flag else colours.muted))
