"""Two questions in a line of their own: what to send back and to whom, and a remark on a decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from earmark.desk.actions import with_key
from earmark.desk.flow import FlowLayout
from earmark.desk.language import tr
from earmark.desk.theme import SPACE


class _Line(QWidget):
    """A field with a button; Enter gives what was written, Esc goes back without it."""

    closed = Signal()

    def __init__(self, prompt: str, button: str) -> None:
        super().__init__()
        self.setProperty("bar", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setAccessibleName(prompt)
        self.field.installEventFilter(self)
        self._give_button = QPushButton(button)
        back = QPushButton(with_key(tr("Back"), "Escape"))
        back.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        row.addWidget(QLabel(prompt))
        row.addWidget(self.field, 1)
        row.addWidget(self._give_button)
        row.addWidget(back)
        self.above = QVBoxLayout(self)
        self.above.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        self.above.setSpacing(SPACE[2])
        self.above.addLayout(row)
        self.field.returnPressed.connect(self.give)
        self._give_button.clicked.connect(self.give)
        back.clicked.connect(self._close)
        self.hide()

    def give(self) -> None:
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class SendBackLine(_Line):
    """Who is asked to look again, and at what."""

    given = Signal(object, str)  # the places of the labels, the remark

    def __init__(self) -> None:
        super().__init__(tr("Look again at"), tr("Send back"))
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(spacing=SPACE[2])
        self._flow.addWidget(QLabel(tr("Send back to")))
        self.above.insertLayout(0, self._flow)
        self.field.setPlaceholderText(tr("What to hear or read again; the labeler sees this"))

    def ask(self, names: Sequence[str], chosen: Sequence[bool]) -> None:
        """Show the line; ``names`` are those of the labels as they are shown."""
        for chip in self._chips:
            chip.hide()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for name, on in zip(names, chosen, strict=True):
            chip = QPushButton(name)
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setChecked(on)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        self._show("")

    def give(self) -> None:
        to = [place for place, chip in enumerate(self._chips) if chip.isChecked()]
        if to and self.field.text().strip():
            self.hide()
            self.given.emit(to, self.field.text().strip())


class RemarkLine(_Line):
    """A few words that are kept with the decision."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Remark on the decision"), tr("Keep"))

    def ask(self, words: str) -> None:
        self._show(words)

    def give(self) -> None:
        self.hide()
        self.given.emit(self.field.text().strip())
