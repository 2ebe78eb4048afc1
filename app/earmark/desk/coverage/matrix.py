"""Coverage by two axes, within a value of a third: a heat map with its numbers, and targets typed into cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from earmark.desk.coverage.pictures import HeatDelegate
from earmark.desk.coverage.targets import HOW_TO_TYPE, parse_amount
from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import text_label
from earmark.desk.reporting.rows import Column, RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.tag_names import tag_name
from earmark.desk.theme import SPACE
from earmark.jobs.matrix import CoverageAxes
from earmark.jobs.report_findings import MatrixCell
from earmark.measure.coverage import Amount
from earmark.measure.coverage_matrix import CoverageMatrix
from earmark.measure.slices.records import CHANNEL, ENVIRONMENT, SEVERITY, SNR, SOURCE
from earmark.model.signal import BAND_NAMES, SnrBand
from earmark.model.tag import TagCode
from earmark.model.target import CellTarget
from earmark.model.taxonomy import Taxonomy
from earmark.report.amounts import amount_words
from earmark.report.slice_words import AXIS_NAMES

MOST_ROWS, MOST_COLUMNS = 40, 12
"""A larger matrix shows its fullest rows and columns, and says so."""

_ROWS_BEFORE, _COLUMNS_BEFORE = (SOURCE,), (SNR, SEVERITY, ENVIRONMENT)
"""What is shown at first, where some clip lies on it."""


@dataclass(frozen=True, slots=True)
class _Row:
    value: str
    clips: tuple[int, ...]
    minutes: tuple[float, ...]
    still_open: tuple[int, ...]


class MatrixPanel(QWidget):
    """``cell_opened`` carries a MatrixCell and a title for its clips, ``target_set`` a CellTarget."""

    cell_opened = Signal(object, str)
    target_set = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Coverage by two axes"))
        self._found: CoverageAxes | None = None
        self._columns: tuple[str, ...] = ()
        self.rows = _chooser(tr("Rows"))
        self.columns = _chooser(tr("Columns"))
        self.within = _chooser(tr("Within"))
        self.model: RowsModel[_Row] = RowsModel(())
        self.table = ResultTable(self.model)
        self.table.setAccessibleName(tr("Coverage by two axes"))
        self._heat = HeatDelegate(self.table)
        self.remark = text_label("", muted=True, small=True)
        choosers = QHBoxLayout()
        choosers.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        choosers.setSpacing(SPACE[2])
        for box in (self.rows, self.columns, self.within):
            label = QLabel(box.accessibleName())
            label.setProperty("muted", "true")
            label.setBuddy(box)
            choosers.addWidget(label)
            choosers.addWidget(box, 1)
            box.activated.connect(self._show)
        self.remark.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[2])
        layout.addLayout(choosers)
        layout.addWidget(self.table)
        layout.addWidget(self.remark)
        layout.addStretch(1)
        self.table.opened.connect(self._open)

    def show_axes(self, found: CoverageAxes) -> None:
        """Offer the axes of a result; what was chosen stays chosen."""
        self._found = found
        names = found.names
        _offer(self.rows, [(axis_title(name), name) for name in names], _ROWS_BEFORE)
        _offer(self.columns, [(axis_title(name), name) for name in names], _COLUMNS_BEFORE)
        self._offer_within(found)
        self._show()

    def _offer_within(self, found: CoverageAxes) -> None:
        offered: list[tuple[str, object]] = [(tr("All clips"), None)]
        for axis in found.axes:
            name, values = axis.known.axis, axis.known.values
            # Of many values nobody finds one in a list: those are rows or columns.
            if name in found.names and len(values) <= MOST_ROWS:
                offered += [
                    (f"{axis_title(name)}: {value_title(name, value, found.taxonomy)}", (name, value))
                    for value in values
                ]
        _offer(self.within, offered, (None,))

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        rows, columns, within = self.rows.currentData(), self.columns.currentData(), self.within.currentData()
        if rows == columns or (within is not None and within[0] in (rows, columns)):
            self.remark.setText(tr("Choose different axes for rows, columns and what they lie within."))
            self.table.hide()
            return
        by = (rows, columns) if within is None else (rows, columns, within[0])
        made = found.matrix(by)
        layer = None if within is None else made.values[2].index(within[1])
        self._show_matrix(found, made, layer)

    def _show_matrix(self, found: CoverageAxes, made: CoverageMatrix, layer: int | None) -> None:
        clips, minutes, still_open = (
            table if layer is None else table[:, :, layer] for table in (made.clips, made.minutes, made.still_open)
        )
        targets = {one.cell: one for one in found.cell_targets}
        wanted = {one for target in targets for name, one in target if name == made.axes[0]}
        held = clips.sum(axis=1) + np.isin(made.values[0], list(wanted))
        rows = _fullest(held if held.any() else still_open.sum(axis=1), MOST_ROWS)
        columns = _fullest(clips.sum(axis=0) + 1, MOST_COLUMNS)
        self._columns = tuple(made.values[1][at] for at in columns)
        self._heat.most = int(clips.max(initial=1))
        self.model.columns = (
            Column(
                axis_title(made.axes[0]),
                lambda row: value_title(made.axes[0], row.value, found.taxonomy),
                lambda row: value_title(made.axes[0], row.value, found.taxonomy).casefold(),
            ),
            *(self._column(place, value, made, targets, found.taxonomy) for place, value in enumerate(self._columns)),
        )
        self.model.show_rows(
            [
                _Row(
                    made.values[0][row],
                    *(tuple(table[row, columns].tolist()) for table in (clips, minutes, still_open)),
                )
                for row in rows
            ]
        )
        for place in range(1, len(self._columns) + 1):
            self.table.setItemDelegateForColumn(place, self._heat)
        self.table.fit_columns(0)
        self.table.setVisible(bool(rows))
        parts = [] if rows else [tr("No clip lies there yet.")]
        if np.count_nonzero(held) > len(rows) or len(made.values[1]) > len(columns):
            parts.append(tr("The fullest rows and columns are shown."))
        if still_open.any():
            parts.append(tr("A number behind + counts clips nobody has answered: they may be of it."))
        parts.append(tr("Type into a cell to set its target."))
        self.remark.setText(" ".join(parts))
        self.table.updateGeometry()

    def _column(
        self,
        place: int,
        value: str,
        made: CoverageMatrix,
        targets: dict[tuple[tuple[str, str], ...], CellTarget],
        taxonomy: Taxonomy,
    ) -> Column[_Row]:
        def target(row: _Row) -> CellTarget | None:
            return targets.get(tuple(sorted(self._cell(row, value))))

        def text(row: _Row) -> str:
            wanted, has = target(row), row.clips[place]
            shown = counted.count(has)
            if wanted is not None and wanted.clips is not None:
                shown = f"{shown} / {counted.count(wanted.clips)}"
            return f"{shown} +{counted.count(row.still_open[place])}" if row.still_open[place] else shown

        def tip(row: _Row) -> str:
            parts = [counted.clips(row.clips[place])]
            parts.append(tr("{minutes} minutes").format(minutes=counted.minutes(row.minutes[place])))
            if row.still_open[place]:
                parts.append(tr("%Ln clips nobody has answered may be of it", row.still_open[place]))
            if (wanted := target(row)) is not None:
                parts.append(tr("target {amount}").format(amount=_amount(wanted)))
            return f"{title(row)}: {', '.join(parts)}"

        def title(row: _Row) -> str:
            return f"{value_title(made.axes[0], row.value, taxonomy)}, {value_title(made.axes[1], value, taxonomy)}"

        def lacks(row: _Row) -> bool:
            wanted = target(row)
            if wanted is None:
                return False
            return (wanted.clips or 0) > row.clips[place] or (wanted.minutes or 0) > row.minutes[place]

        return Column(
            value_title(made.axes[1], value, taxonomy),
            text,
            lambda row: row.clips[place],
            number=True,
            link=lambda row: bool(row.clips[place]),
            tip=tip,
            spoken=tip,
            tone=lambda row: "bad" if lacks(row) else "text",
            edit=lambda row, typed: self._type(row, value, typed),
            edited=lambda row: _amount(target(row)),
        )

    def _cell(self, row: _Row, value: str) -> tuple[tuple[str, str], ...]:
        within = self.within.currentData()
        cell = ((self.rows.currentData(), row.value), (self.columns.currentData(), value))
        return cell if within is None else (*cell, within)

    def _type(self, row: _Row, value: str, typed: str) -> bool:
        amount = parse_amount(typed)
        if amount is None:
            self.remark.setText(f"{tr('“{text}” is no target.').format(text=typed)} {tr(HOW_TO_TYPE)}")
            return False
        self.target_set.emit(CellTarget(self._cell(row, value), *amount))
        return True

    def _open(self, index: QModelIndex) -> None:
        if self._found is None or not index.column():
            return
        row, value = self.model.row(index.row()), self._columns[index.column() - 1]
        cell = self._cell(row, value)
        title = ", ".join(value_title(axis, one, self._found.taxonomy) for axis, one in cell)
        has = bool(row.clips[index.column() - 1])
        self.cell_opened.emit(MatrixCell(cell, still_open=not has), title)


def _amount(target: CellTarget | None) -> str:
    return "" if target is None else amount_words(Amount(target.clips, target.minutes))


def axis_title(axis: str) -> str:
    """An axis in the user's language; an attribute is called as it is."""
    return tr(AXIS_NAMES[axis]) if axis in AXIS_NAMES else axis


def value_title(axis: str, value: str, taxonomy: Taxonomy) -> str:
    """A value of an axis in the user's language."""
    if axis == SEVERITY:
        code, _, grade = value.rpartition(":")
        return tr("{tag}, severity {grade}").format(tag=tag_name(taxonomy, TagCode(code)), grade=grade)
    if axis in (SOURCE, CHANNEL, ENVIRONMENT):
        return tag_name(taxonomy, TagCode(value))
    return tr(BAND_NAMES[SnrBand(value)]) if axis == SNR else value


def _chooser(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _offer(
    box: QComboBox, offered: list[tuple[str, object]] | list[tuple[str, str]], first: tuple[object, ...]
) -> None:
    """Fill anew; what was chosen stays, else the first of ``first`` that is offered."""
    before = box.currentData() if box.count() else None
    values = [value for _, value in offered]
    box.clear()
    for title, value in offered:
        box.addItem(title, value)
    wanted = [*([before] if before is not None else []), *first]
    box.setCurrentIndex(next((values.index(one) for one in wanted if one in values), 0))


def _fullest(held: npt.NDArray[np.integer], most: int) -> list[int]:
    """Places that hold something, in their own order; of too many the fullest."""
    places = np.flatnonzero(held)
    if len(places) > most:
        places = np.sort(places[np.argsort(-held[places], kind="stable")[:most]])
    return [int(place) for place in places]
