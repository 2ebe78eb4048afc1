"""What the place says where there is nothing to settle, and what brings something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from earmark.desk.reporting.cards import text_label
from earmark.desk.theme import SPACE, sized


class Emptiness(QWidget):
    """A heading, a lesson, and a button where there is something to press."""

    pressed = Signal(str)
    """The id of the action, or another word that the place knows."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = text_label("", heading=True)
        self.lesson = text_label("", muted=True)
        self.button = QPushButton()
        self.button.setProperty("primary", "true")
        self._does = ""
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE[2])
        layout.addStretch(2)
        for label in (self.heading, self.lesson):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(sized(520))
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE[2])
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.button.clicked.connect(lambda: self.pressed.emit(self._does))

    def say(self, heading: str, lesson: str, button: str = "", does: str = "") -> None:
        """``does`` is told by ``pressed`` when the button is."""
        self.heading.setText(heading)
        self.lesson.setText(lesson)
        self.heading.setMinimumWidth(min(sized(520), max(120, self.width() - 2 * SPACE[5])))
        self.lesson.setMinimumWidth(self.heading.minimumWidth())
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._does = does
