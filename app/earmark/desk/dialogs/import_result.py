"""What an import refused, file by file, in words. Stays open beside the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import number, tr
from earmark.desk.theme import sized
from earmark.jobs.import_result import ImportResult, Refused

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


def import_words(result: ImportResult) -> str:
    """One sentence for the quiet line."""
    parts = [tr("%Ln clips added", result.added)]
    if result.known:
        parts.append(tr("%Ln known already", result.known))
    if result.labels:
        parts.append(tr("%Ln labels taken", result.labels))
    if result.predictions:
        parts.append(tr("%Ln predictions taken", result.predictions))
    if result.duplicates:
        parts.append(tr("%Ln duplicates left out", len(result.duplicates)))
    if result.refused:
        parts.append(tr("%Ln files refused", len(result.refused)))
    return ", ".join(parts)


class ImportResultDialog(QDialog):
    """The refused files and rows with their reasons, and the remarks of the import."""

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableSize()
        self.resize(min(sized(860), room.width() - 80), min(sized(440), room.height() - 80))
        self._result = result
        words = QLabel(f"{import_words(result)}.")
        words.setProperty("heading", True)
        words.setWordWrap(True)
        remarks = QLabel("\n".join(result.remarks))
        remarks.setProperty("muted", True)
        remarks.setWordWrap(True)
        remarks.setVisible(bool(result.remarks))
        self.table = QTableView()
        self.table.setProperty("rows", True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setModel(_Refusals(result.refused, self))
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setColumnWidth(0, sized(320))
        copy = QPushButton(tr("Copy the list"))
        close = QPushButton(tr("Close"))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(remarks)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.close)

    def _copy(self) -> None:
        lines = [f"{_place(one)}\t{one.reason}" for one in self._result.refused]
        QGuiApplication.clipboard().setText("\n".join(lines))


class _Refusals(QAbstractTableModel):
    """File or row, and why it was refused."""

    def __init__(self, refused: Sequence[Refused], parent: QWidget) -> None:
        super().__init__(parent)
        self._refused = refused

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._refused)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._refused[index.row()]
        return f"{one.reason[:1].upper()}{one.reason[1:]}" if index.column() else _place(one)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("File"), tr("Why it was refused"))[section]
        return None


def _place(one: Refused) -> str:
    return one.path if one.line is None else tr("{file}, line {line}").format(file=one.path, line=number(one.line))
