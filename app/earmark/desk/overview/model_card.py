"""What holds a model back: the first slices of noise by what closing their gap is worth."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.theme import SPACE, bold, digits
from earmark.jobs.slices import SliceFindings
from earmark.measure.slices.records import SOURCE
from earmark.report.slice_words import points, slice_name, slices_step

_MOST = 4
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ModelCard(Card):
    """``taken`` asks for the Model errors place."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What holds the model back"), parent)
        self.lesson = text_label("", muted=True)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, SPACE[1], 0, SPACE[1])
        self._grid.setHorizontalSpacing(SPACE[3])
        self._grid.setVerticalSpacing(SPACE[2])
        self._grid.setColumnStretch(0, 1)
        self.step = text_label("")
        self.button = QPushButton(tr("See where it errs"))
        self.button.clicked.connect(self.taken)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        for part in (self.lesson, self._table, self.step):
            self.inside.addWidget(part)
        self.inside.addLayout(row)

    def show_findings(self, findings: SliceFindings | None) -> None:
        """None: no model has transcribed anything."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for part in (self._table, self.step, self.button):
            part.setVisible(findings is not None)
        if findings is None:
            self.lesson.setText(
                tr("Import what a model said of labeled clips, and this card says which noise holds it back.")
            )
            return
        said = tr("Word error of {model}, people in brackets; worth is the gap times the share of the data.")
        self.lesson.setText(said.format(model=findings.model.title))
        rows = [one for one in findings.report.on(SOURCE) if one.rank is not None][:_MOST]
        self._table.setVisible(bool(rows))
        for column, head in enumerate((tr("Noise"), tr("Error"), tr("Gap"), tr("Share"), tr("Worth"))):
            self._put(0, column, head, muted=True)
        for place, one in enumerate(rows, 1):
            self._put(place, 0, slice_name(one.axis, one.value, findings.taxonomy))
            self._put(place, 1, f"{points(one.error)} ({points(one.human)})")
            self._put(place, 2, points(one.gap))
            self._put(place, 3, counted.percent(one.share, 0))
            self._put(place, 4, points(one.worth), strong=True)
        self.step.setText(slices_step(findings.report, findings.taxonomy).sentence)

    def _put(self, row: int, column: int, text: str, *, muted: bool = False, strong: bool = False) -> None:
        label = text_label(text, muted=muted, small=muted) if column == 0 else QLabel(text)
        if muted:
            label.setProperty("muted", "true")
            label.setProperty("small", "true")
        elif column:
            label.setFont(bold(digits()) if strong else digits())
        if column:
            label.setAlignment(_RIGHT)
        self._grid.addWidget(label, row, column)
