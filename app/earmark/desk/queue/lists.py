"""Which list is on the desk: one of the labeler's rounds, or the clips outside of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from earmark.desk.language import number, tr
from earmark.store.assignments import OwnRound

ALL_CLIPS = ""
"""The list that is no round."""


class ListChooser(QComboBox):
    """Worth showing while the labeler has a round at work; says which list was chosen, by the round's id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rounds: tuple[OwnRound, ...] = ()
        self.setAccessibleName(tr("Which clips are listed"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def show_rounds(self, rounds: Sequence[OwnRound], round_id: str) -> None:
        """The rounds with how far they are, and which list is shown."""
        self.rounds = tuple(rounds)
        entries = [(_words(one), one.id) for one in rounds]
        if entries:
            entries.append((tr("Clips outside the rounds"), ALL_CLIPS))
        if entries != [(self.itemText(place), self.itemData(place)) for place in range(self.count())]:
            self.clear()
            for words, id_ in entries:
                self.addItem(words, id_)
        self.setCurrentIndex(self.findData(round_id))
        self.setToolTip(self.currentText())

    def step(self) -> None:
        """The list after the one that is shown, the first after the last."""
        if self.count() > 1:
            self.chosen.emit(self.itemData((self.currentIndex() + 1) % self.count()))

    def of(self, round_id: str) -> OwnRound | None:
        """The round with this id, where it is at work."""
        return next((one for one in self.rounds if one.id == round_id), None)


def _words(one: OwnRound) -> str:
    words = tr("Round {name} ({done} of {total})").format(name=one.name, done=number(one.done), total=number(one.total))
    return f"{words} · {tr('%Ln sent back', one.returned)}" if one.returned else words
