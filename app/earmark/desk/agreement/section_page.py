"""The page of one section: a sentence, tables under headings, each cell a way to its clips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from earmark.desk.agreement.pictures import IntervalDelegate, Shown
from earmark.desk.reporting.cards import text_label
from earmark.desk.reporting.rows import Column, RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.theme import SPACE
from earmark.jobs.agreement_sections import SectionCell


class SectionPage(QWidget):
    """``cell_opened`` carries the cell whose clips are wanted, and a title for them."""

    cell_opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(SPACE[2])

    def sentence(self, *, small: bool = False) -> QLabel:
        """A line of text, at the table's own edge; empty ones hide."""
        label = text_label("", muted=True, small=small)
        label.setContentsMargins(SPACE[2], SPACE[0], SPACE[2], 0)
        self.inside.addWidget(label)
        return label

    def heading(self) -> QLabel:
        label = text_label("", heading=True)
        label.setContentsMargins(SPACE[2], SPACE[3], SPACE[2], 0)
        self.inside.addWidget(label)
        return label

    def table(self, name: str) -> SectionTable:
        """A table; ``opens`` says which clips a cell of a row leads to."""
        made = SectionTable(name)
        made.opened.connect(self._open)
        self.inside.addWidget(made)
        return made

    def opens(self, table: SectionTable, column: int, row: Any) -> tuple[SectionCell, str] | None:
        """The cell whose clips stand behind a number of one of the tables, and their title; None where none do."""
        raise NotImplementedError

    def finish(self) -> None:
        """Keep everything at the top."""
        self.inside.addStretch(1)

    def _open(self, index: QModelIndex) -> None:
        table = self.sender()
        assert isinstance(table, SectionTable)
        found = self.opens(table, index.column(), table.rows.row(index.row()))
        if found is not None:
            self.cell_opened.emit(*found)


class SectionTable(ResultTable):
    """A table whose columns and rows come later; one of the columns may show figures on an axis."""

    def __init__(self, name: str) -> None:
        self.rows: RowsModel[Any] = RowsModel(())
        super().__init__(self.rows)
        self.setAccessibleName(name)
        self._picture = -1

    def show_table(
        self,
        columns: Sequence[Column[Any]],
        rows: Sequence[Any],
        *,
        stretched: int = 0,
        picture: int | None = None,
        shown: Callable[[Any], Shown] | None = None,
        sort: tuple[int, Qt.SortOrder] | None = None,
    ) -> None:
        """Fill it; ``shown`` says what the column ``picture`` paints."""
        if tuple(column.title for column in columns) != tuple(column.title for column in self.rows.columns):
            # Another number of columns: the head is told by a reset.
            self.rows.beginResetModel()
            self.rows.columns = tuple(columns)
            self.rows.endResetModel()
        self.rows.columns = tuple(columns)
        self.rows.show_rows(rows)
        if picture is not None and shown is not None and self._picture != picture:
            self._picture = picture
            delegate = IntervalDelegate(self, shown)
            delegate.limit = None
            self.setItemDelegateForColumn(picture, delegate)
        self.fit_columns(stretched)
        if sort is not None:
            self.sort_rows(*sort)
        self.setVisible(bool(rows))
