"""One question in a line of its own above the bar: no message box, no second window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from earmark.desk.actions import with_key
from earmark.desk.fitted import FittedRow
from earmark.desk.flow import FlowLayout
from earmark.desk.language import tr


class AskLine(QWidget):
    """Asks for a few words, with proposals to press; Enter gives them, Esc goes back.

    A proposal is shown in the user's language and given in English: in the project it reads the same for all.
    """

    given = Signal(str)
    closed = Signal()

    def __init__(self, prompt: str, button: str, proposals: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._prompt = QLabel(prompt)
        self.field = QLineEdit()
        self.field.setAccessibleName(prompt)
        self._button = QPushButton(button)
        self._close = QPushButton(with_key(tr("Back"), "Escape"))
        self._close.setProperty("quiet", True)
        answer = FittedRow()
        answer.row.setContentsMargins(0, 0, 0, 0)
        answer.row.setSpacing(8)
        answer.row.addWidget(self._prompt)
        answer.row.addWidget(self.field, 1)
        answer.row.addWidget(self._button)
        answer.row.addWidget(self._close)
        answer.spare(self._put_prompt_above)
        self._answer = answer
        layout = self._above = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        if proposals:
            chips = FlowLayout(spacing=8)
            for words in proposals:
                chip = QPushButton(tr(words))
                chip.setProperty("chip", True)
                chip.clicked.connect(lambda _checked=False, reason=words: self.given.emit(reason))
                chips.addWidget(chip)
            layout.addLayout(chips)
        layout.addWidget(answer)
        self.hide()

        self.field.returnPressed.connect(self._give)
        self._button.clicked.connect(self._give)
        self._close.clicked.connect(self.closed)

    def ask(self, words: str = "") -> None:
        """Show the line with what was said before."""
        self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _put_prompt_above(self, above: bool) -> None:
        if above:
            self._above.insertWidget(0, self._prompt)
        else:
            self._answer.row.insertWidget(0, self._prompt)

    def _give(self) -> None:
        self.given.emit(self.field.text().strip())
