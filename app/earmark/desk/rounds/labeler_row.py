"""One labeler's part of a round: a bar with numbers, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from earmark.desk.buttons import MenuButton
from earmark.desk.elided import ElidedLabel
from earmark.desk.language import tr
from earmark.desk.reporting.cards import text_label
from earmark.desk.rounds.pictures import DoneBar
from earmark.desk.rounds.words import done_words, labeler_notes
from earmark.desk.theme import SPACE
from earmark.model.round import LabelerProgress, RoundState


class LabelerRow(QWidget):
    """Shows progress; ``buttons`` is the row of what can be done, in which others may add buttons."""

    reassign_wanted = Signal(object, object)
    """The labeler's progress, and the names of those who take over; an empty tuple for nobody."""
    return_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: LabelerProgress | None = None
        self.name = ElidedLabel()
        self.numbers = QLabel()
        self.bar = DoneBar()
        self.notes = text_label("", muted=True, small=True)
        self.reassign = MenuButton(tr("Reassign"))
        self.reassign.setToolTip(tr("Give what is not done yet to others, evenly"))
        self._menu = QMenu(self)
        self.reassign.setMenu(self._menu)
        self.again = QPushButton(tr("Do again"))
        self.again.setToolTip(tr("Ask for the finished clips once more; their labels stay until then"))
        self.again.clicked.connect(lambda: self.return_wanted.emit(self._shown))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.numbers)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE[2])
        self.buttons.addWidget(self.reassign)
        self.buttons.addWidget(self.again)
        self.buttons.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE[1], 0, SPACE[2])
        inside.setSpacing(SPACE[1])
        inside.addLayout(head)
        inside.addWidget(self.bar)
        inside.addWidget(self.notes)
        inside.addLayout(self.buttons)

    def show_labeler(self, one: LabelerProgress, state: RoundState, others: Sequence[str]) -> None:
        """``others`` are the names of those who could take clips over."""
        self._shown = one
        done = done_words(one.fulfilled, one.total)
        self.name.say(one.name)
        self.numbers.setText(done)
        self.bar.show_done(one.fulfilled, one.draft, one.total)
        self.bar.setAccessibleName(f"{one.name}: {done}")
        notes = labeler_notes(one)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        asked = state is not RoundState.CLOSED
        self.reassign.setVisible(asked and bool(one.todo))
        self.again.setVisible(asked and bool(one.fulfilled))
        self.reassign.setAccessibleName(tr("Reassign what {name} has not done").format(name=one.name))
        self.again.setAccessibleName(tr("Have {name} do the finished clips again").format(name=one.name))
        self._fill_menu(one, others)

    def _fill_menu(self, one: LabelerProgress, others: Sequence[str]) -> None:
        self._menu.clear()
        for name in others:
            self._add(tr("To {name}").format(name=name), one, (name,))
        if len(others) > 1:
            self._add(tr("To all of them, evenly"), one, tuple(others))
        self._menu.addSeparator()
        self._add(tr("To nobody"), one, ())

    def _add(self, words: str, one: LabelerProgress, to: tuple[str, ...]) -> None:
        # In a menu & makes a key; a name with one keeps it.
        made = self._menu.addAction(words.replace("&", "&&"))
        made.triggered.connect(lambda: self.reassign_wanted.emit(one, to))
