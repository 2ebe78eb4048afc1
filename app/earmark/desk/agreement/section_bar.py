"""The row above the tables: which part of agreement is shown, and of which round."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from earmark.desk.language import later, tr
from earmark.desk.reporting.cards import ChoiceButton
from earmark.desk.theme import SPACE, bold, sized
from earmark.model.round import Round

WIDEST_ROUND = 240
"""At the ordinary size of text; a longer name is cut off in the box, not in its list."""


class Section(StrEnum):
    """The parts of the place, the main table first."""

    TAGS = later("Tags")
    LABELERS = later("Labelers")
    PAIRS = later("Pairs")
    ROUNDS = later("Rounds and changes")
    SPANS = later("Spans")
    KINDS = later("Kinds")


class _SectionButton(ChoiceButton):
    """As wide as its bold name, so that nothing moves when it is chosen; arrows go to its neighbours."""

    moved = Signal(object, int)

    def __init__(self, section: Section) -> None:
        super().__init__(tr(section), section)
        self._section = section
        self.setProperty("place", True)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(QFontMetrics(bold()).horizontalAdvance(self.text()) + 26, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(self._section, step)


class SectionBar(QWidget):
    """``section_chosen`` carries a Section, ``round_chosen`` the id of a round or None for the whole project."""

    section_chosen = Signal(object)
    round_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE[2], 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[Section, QPushButton] = {}
        for section in Section:
            button = _SectionButton(section)
            button.chosen.connect(self.section_chosen)
            button.moved.connect(self._move)
            self._group.addButton(button)
            self.buttons[section] = button
            row.addWidget(button)
        self.buttons[Section.TAGS].setChecked(True)
        row.addStretch(1)
        self.rounds = QComboBox()
        self.rounds.setAccessibleName(tr("Round"))
        self.rounds.setToolTip(tr("Of which labels the figures speak"))
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rounds.setMaximumWidth(sized(WIDEST_ROUND))
        self.rounds.activated.connect(self._choose_round)
        row.addWidget(self.rounds)

    def show_rounds(self, rounds: Sequence[Round], chosen: Round | None) -> None:
        """The newest first; without any round there is nothing to choose."""
        self.rounds.clear()
        self.rounds.addItem(tr("Whole project"), None)
        for one in reversed(rounds):
            self.rounds.addItem(
                one.name if one.probability_sample else tr("{name} (picked)").format(name=one.name), one.id
            )
        at = 0 if chosen is None else self.rounds.findData(chosen.id)
        self.rounds.setCurrentIndex(max(at, 0))
        self.rounds.setVisible(bool(rounds))

    def _choose_round(self, at: int) -> None:
        self.round_chosen.emit(self.rounds.itemData(at))

    def _move(self, at: Section, step: int) -> None:
        known = list(Section)
        button = self.buttons[known[(known.index(at) + step) % len(known)]]
        button.setFocus()
        button.click()
