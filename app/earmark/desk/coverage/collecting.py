"""What targets lack, the widest gap first: to be recorded, or found among clips nobody has labeled."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.desk.coverage.matrix import value_title
from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, LinkButton, text_label
from earmark.desk.theme import SPACE
from earmark.jobs.matrix import CoverageAxes
from earmark.jobs.report_findings import MatrixCell
from earmark.measure.coverage_matrix import Deficit
from earmark.report.amounts import amount_words

MOST = 6
"""So many are named; the list that is saved has all."""


class CollectCard(Card):
    """``list_wanted`` carries the Path of the list; ``likely_wanted`` asks for clips that may fill the gaps.

    ``cell_opened`` carries a MatrixCell whose unanswered clips are wanted, and a title.
    """

    list_wanted = Signal(object)
    likely_wanted = Signal()
    cell_opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Collect these first"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE[1])
        self.inside.addLayout(self._lines)
        self.save = QPushButton(tr("Save as a collection list"))
        self.likely = QPushButton(tr("Label likely ones next"))
        self.likely.setToolTip(tr("Clips nobody has labeled in which a model hears what is missing"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        for button in (self.save, self.likely):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.inside.addLayout(buttons)
        self.save.clicked.connect(self._ask)
        self.likely.clicked.connect(self.likely_wanted)
        self.hide()

    def show_axes(self, found: CoverageAxes) -> None:
        """Name the widest gaps."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.setVisible(bool(found.deficits))
        for place, one in enumerate(found.deficits[:MOST], 1):
            name = ", ".join(value_title(axis, value, found.taxonomy) for axis, value in one.spoken)
            self._lines.addWidget(self._line(place, one, name))
        if (left := len(found.deficits) - MOST) > 0:
            self._lines.addWidget(text_label(tr("%Ln more are in the list.", left), muted=True))
        self.likely.setVisible(any(one.still_open for one in found.deficits))

    def _line(self, place: int, one: Deficit, name: str) -> QWidget:
        words = tr("{place} · {what}: {amount} more").format(place=place, what=name, amount=amount_words(one.open_gap))
        if not one.still_open:
            return text_label(words)
        button = LinkButton(MatrixCell(one.cell, still_open=True))
        button.setText(words)
        button.setToolTip(tr("Hear the %Ln clips nobody has answered that may be of it", one.still_open))
        button.chosen.connect(lambda cell: self.cell_opened.emit(cell, name))
        return button

    def _ask(self) -> None:
        kinds = tr("Table (*.csv)")
        chosen, _filter = QFileDialog.getSaveFileName(self, tr("Save"), "collect.csv", kinds)
        if chosen:
            path = Path(chosen)
            self.list_wanted.emit(path if path.suffix else path.with_suffix(".csv"))
