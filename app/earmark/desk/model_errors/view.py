"""The table of slices with its picture, the next step, one slice in full, and another model beside."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from earmark.desk.language import later, tr
from earmark.desk.model_errors.columns import PICTURE, WORTH, cell_behind, columns
from earmark.desk.model_errors.pictures import ErrorDelegate
from earmark.desk.model_errors.slice_card import SliceCard
from earmark.desk.reporting.cards import NextCard, SaveCard, text_label
from earmark.desk.reporting.page import ReportPage
from earmark.desk.reporting.rows import RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.theme import SPACE
from earmark.jobs.report_findings import Figure
from earmark.jobs.slices import SliceFindings
from earmark.measure.slices import Slice, SliceCell, WrongWord
from earmark.measure.slices.records import CHANNEL, CROSS, ENVIRONMENT, SEVERITY, SNR, SOURCE, SPEAKER
from earmark.model.prediction import Model
from earmark.model.taxonomy import Taxonomy
from earmark.report.slice_words import (
    comparison_sentence,
    method_sentence,
    overall_sentence,
    settled_sentence,
    slice_name,
    slices_step,
)

AXES = {
    SOURCE: later("Background noise"),
    SEVERITY: later("Severity"),
    CHANNEL: later("Channel"),
    ENVIRONMENT: later("Environment"),
    SNR: later("Signal to noise"),
    SPEAKER: later("Speaker"),
}
"""The axes of every project; an attribute is called as it is."""


class ModelErrorsView(ReportPage):
    """``wanted`` carries the Model, the other one or None, and the pairs of axes to cross; ``cell_opened`` a SliceCell
    and a title; ``words_wanted`` the SliceCell of the row that is looked at.
    """

    wanted = Signal(object, object, object)
    cell_opened = Signal(object, str)
    words_wanted = Signal(object)
    save_wanted = Signal(object, str)
    """The Path to save to, and the axis that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model errors"), parent)
        self._findings: SliceFindings | None = None
        self.first, self.other, self.axis, self.cross = (QComboBox() for _ in range(4))
        names = (tr("Model"), tr("Compared with"), tr("Slices by"), tr("Crossed with"))
        for box, name in zip((self.first, self.other, self.axis, self.cross), names, strict=True):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.overall = text_label("")
        self.model: RowsModel[Slice] = RowsModel(columns(Taxonomy(())))
        self.table = ResultTable(self.model)
        self.table.setAccessibleName(tr("Errors by slice"))
        self._errors = ErrorDelegate(self.table)
        self.table.setItemDelegateForColumn(PICTURE, self._errors)
        self.table.head.paint_section(PICTURE, self._errors.paint_head)
        self.table.fit_columns(PICTURE)
        self.rival = text_label("", muted=True)
        self.settled = text_label("", muted=True)
        self.basis = text_label("", muted=True, small=True)
        self.next = NextCard()
        self.slice_card = SliceCard()
        self.save = SaveCard([(Figure.MODEL_ERRORS, tr("Errors by slice"))])
        self._head = QWidget()
        self._build()
        self._connect()

    def show_models(self, models: tuple[Model, ...]) -> None:
        """Offer the models; those that were chosen stay chosen."""
        chosen, other = self.first.currentData(), self.other.currentData()
        with QSignalBlocker(self.first), QSignalBlocker(self.other):
            self.first.clear()
            self.other.clear()
            self.other.addItem(tr("no other model"), None)
            for one in models:
                self.first.addItem(one.title, one)
                self.other.addItem(one.title, one)
            self.first.setCurrentIndex(max(0, self.first.findData(chosen)))
            self.other.setCurrentIndex(max(0, self.other.findData(other)))
        self._head.setVisible(bool(models))
        if not models:
            self._show_nothing(
                tr("No model's transcripts yet"),
                tr(
                    "Import what a model said of clips that two people transcribed; then this place says where it errs."
                ),
                tr("Import"),
                "project.import",
            )

    def chosen(self) -> tuple[Model | None, Model | None]:
        """The model that is looked at, and the other."""
        first, other = self.first.currentData(), self.other.currentData()
        return first, None if other == first else other

    def show_report(self, findings: SliceFindings) -> None:
        """Show a result; axis and row stay where they are."""
        self._findings = findings
        report = findings.report
        self._errors.compared = findings.against is not None
        axis, cross = self.axis.currentData(), self.cross.currentData()
        with QSignalBlocker(self.axis), QSignalBlocker(self.cross):
            self.axis.clear()
            self.cross.clear()
            self.cross.addItem(tr("nothing else"), None)
            for name in report.axes:
                if report.on(name) and CROSS not in name:
                    for box in (self.axis, self.cross):
                        box.addItem(tr(AXES[name]) if name in AXES else name, name)
            self.axis.setCurrentIndex(max(0, self.axis.findData(axis)))
            self.cross.setCurrentIndex(max(0, self.cross.findData(cross)))
        self.overall.setText(overall_sentence(report, findings.model.title))
        against = findings.against
        rival = report.overall.rival
        self.rival.setText(
            "" if rival is None or against is None else comparison_sentence(rival, findings.model.title, against.title)
        )
        self.rival.setVisible(bool(self.rival.text()))
        self.settled.setText(settled_sentence(report.overall))
        self.settled.setVisible(bool(self.settled.text()))
        self.basis.setText(method_sentence(report))
        step = slices_step(report, findings.taxonomy)
        self.next.show_step(step.sentence, step.button)
        if not report.overall.clips:
            self._show_nothing(overall_sentence(report, findings.model.title), step.sentence)
            return
        for part in (self.table, self.overall, self.basis):
            part.show()
        self.show_emptiness()
        self.show_side(True)
        self._show_axis()

    @property
    def shown_axis(self) -> str:
        """The axis whose slices are shown, or the pair of axes."""
        axis, cross = self.axis.currentData() or SOURCE, self.cross.currentData()
        return f"{axis}{CROSS}{cross}" if cross else axis

    def show_words(self, cell: SliceCell, found: tuple[WrongWord, ...]) -> None:
        """The words that go wrong in a slice, if it is still looked at."""
        row = self.table.current_row()
        if isinstance(row, Slice) and (row.axis, row.value) == (cell.axis, cell.value):
            self.slice_card.show_words(found)

    def focus_first(self) -> None:
        """Take the keyboard when the place is entered."""
        (self.table if self.table.isVisible() else self.first).setFocus()

    def _build(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], 0)
        head.setSpacing(SPACE[2])
        boxes = (self.first, self.other, self.axis, self.cross)
        for text, box in zip((tr("Model"), tr("compared with"), tr("by"), tr("and")), boxes, strict=True):
            label = QLabel(text)
            label.setBuddy(box)
            label.setProperty("muted", "true")
            head.addWidget(label)
            head.addWidget(box)
        head.addStretch(1)
        self.main.insertWidget(0, self._head)
        self.main.insertLayout(1, self.sentence_row(self.overall))
        self.main.insertWidget(2, self.table)
        foot = QVBoxLayout()
        for sentence in (self.rival, self.settled, self.basis):
            foot.addLayout(self.sentence_row(sentence))
        self.main.addLayout(foot)
        self.main.addStretch(1)
        for card in (self.next, self.slice_card, self.save):
            self.add_card(card)
        self.finish_side()

    def _connect(self) -> None:
        self.first.currentIndexChanged.connect(self._ask)
        self.other.currentIndexChanged.connect(self._ask)
        self.axis.currentIndexChanged.connect(self._axis_changed)
        self.cross.currentIndexChanged.connect(self._ask)
        self.table.opened.connect(self._open_index)
        self.table.row_changed.connect(self._show_row)
        self.slice_card.cell_opened.connect(self._open)
        self.next.taken.connect(self._take_step)
        self.save.save_wanted.connect(lambda path, _figure: self.save_wanted.emit(path, self.shown_axis))

    def _ask(self) -> None:
        first, other = self.chosen()
        if first is not None:
            cross = self.cross.currentData()
            self.wanted.emit(first, other, ((self.axis.currentData() or SOURCE, cross),) if cross else ())

    def _axis_changed(self) -> None:
        """Pairs are counted on demand, everything else is there."""
        if self.cross.currentData():
            self._ask()
        else:
            self._show_axis()

    def _show_axis(self) -> None:
        if self._findings is None:
            return
        before = self.table.current_row()
        rows = self._findings.report.on(self.shown_axis)
        self._errors.fit(rows)
        self.model.columns = columns(self._findings.taxonomy)
        self.model.show_rows(rows)
        self.table.sort_rows(WORTH, Qt.SortOrder.DescendingOrder)
        if isinstance(before, Slice):
            self.table.stand_on(
                lambda row: isinstance(row, Slice) and (row.axis, row.value) == (before.axis, before.value)
            )
        self._show_row(self.table.current_row())

    def _show_row(self, row: object) -> None:
        if self._findings is None:
            return
        one = row if isinstance(row, Slice) else None
        against = self._findings.against
        other = "" if against is None else against.title
        self.slice_card.show_slice(one, self._findings.taxonomy, self._findings.model.title, other)
        if one is not None:
            self.words_wanted.emit(SliceCell(one.axis, one.value))

    def _open_index(self, index: QModelIndex) -> None:
        self._open(cell_behind(index.column(), self.model.row(index.row())))

    def _take_step(self) -> None:
        if self._findings is not None:
            cell = slices_step(self._findings.report, self._findings.taxonomy).cell
            if cell is not None:
                self._open(cell)

    def _open(self, cell: SliceCell) -> None:
        if self._findings is not None:
            name = slice_name(cell.axis, cell.value, self._findings.taxonomy)
            title = tr("{slice}: {model} errs") if cell.wrong else tr("{slice}: heard by {model}")
            self.cell_opened.emit(cell, title.format(slice=name, model=self._findings.model.title))

    def _show_nothing(self, text: str, lesson: str, step: str = "", action: str = "") -> None:
        for part in (self.table, self.overall, self.rival, self.settled, self.basis):
            part.hide()
        self.show_emptiness(text, lesson, step, action)
        self.show_side(False)
