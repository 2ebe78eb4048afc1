"""Rows of results as a Qt model: each column says how its cells read, sort and open clips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFont

from earmark.desk.theme import bold, digits, tokens

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LINK_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""True where a single click opens clips; Enter and a double click open them on every cell."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """How one column reads.

    ``spoken`` is what a screen reader says where ``text`` is short or a picture; ``tone`` names the
    token of the text's colour; ``edit`` takes what was typed and says whether it was understood.
    """

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any]
    number: bool = False
    strong: bool = False
    link: Callable[[Row], bool] = lambda row: False
    tip: Callable[[Row], str] = lambda row: ""
    spoken: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] = lambda row: "text"
    edit: Callable[[Row, str], bool] | None = None
    edited: Callable[[Row], str] = lambda row: ""
    head_tip: str = ""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows and columns without a state of their own; ``show_rows`` replaces everything."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        given = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return given | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].edit else given

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.head_tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.number)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.text(row),
            Qt.ItemDataRole.EditRole: lambda: column.edited(row),
            Qt.ItemDataRole.ToolTipRole: lambda: column.tip(row) or None,
            Qt.ItemDataRole.AccessibleTextRole: lambda: (column.spoken or column.text)(row),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _alignment(column.number),
            Qt.ItemDataRole.ForegroundRole: lambda: _colour(column.tone(row)),
            Qt.ItemDataRole.FontRole: lambda: _font(column),
            SORT_ROLE: lambda: column.sort(row),
            ROW_ROLE: lambda: row,
            LINK_ROLE: lambda: column.link(row),
        }
        answer = answers.get(role)
        return answer() if answer else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802
        edit = self.columns[index.column()].edit
        if edit is None or role != Qt.ItemDataRole.EditRole:
            return False
        return edit(self._rows[index.row()], str(value).strip())


class SortedRows(QSortFilterProxyModel):
    """Sorts by ``SORT_ROLE``; what has no value stands last in either direction."""

    def __init__(self) -> None:
        super().__init__()
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(False)

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802
        first, second = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if first is None or second is None:
            rising = self.sortOrder() is Qt.SortOrder.AscendingOrder
            return (second is None and first is not None) if rising else (first is None and second is not None)
        return bool(first < second)


def _alignment(number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _colour(tone: str) -> QColor:
    colour = tokens().colours()[tone]
    return QColor(colour)


def _font(column: Column[Any]) -> QFont:
    font = digits() if column.number else QFont()
    return bold(font) if column.strong else font
