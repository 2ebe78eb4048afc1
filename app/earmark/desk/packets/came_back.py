"""What came back, file by file, and the labels that went on separately on two computers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.language import tr
from earmark.desk.packets.label_words import label_words
from earmark.desk.packets.words import back_words
from earmark.desk.theme import sized
from earmark.jobs.packets.merge import TakenBack
from earmark.model.revision import Revision
from earmark.model.taxonomy import Taxonomy
from earmark.model.travelling import Conflict
from earmark.store.database import Database
from earmark.store.merging import conflict_of


@dataclass(frozen=True, slots=True)
class Apart:
    """A conflict that still stands, with what each of its ends says, the one in force first."""

    conflict: Conflict
    revisions: tuple[Revision, ...]


def conflicts_of(db: Database, found: Sequence[Conflict]) -> tuple[Apart, ...]:
    """Those that nobody has settled since."""
    apart = (Apart(one, conflict_of(db, one.key)) for one in found)
    return tuple(one for one in apart if one.revisions)


class CameBackDialog(QDialog):
    """Stays open beside the work. ``clip_wanted`` carries the id of a clip in conflict."""

    clip_wanted = Signal(str)
    asked_again = Signal()

    def __init__(
        self, result: TakenBack, apart: Sequence[Apart], taxonomy: Taxonomy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Work that came back"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableSize()
        self.resize(min(sized(860), room.width() - 80), min(sized(480), room.height() - 80))
        self._apart = tuple(apart)
        words = QLabel(f"{back_words(result)}.")
        words.setProperty("heading", True)
        words.setWordWrap(True)
        remarks = QLabel("\n".join(result.remarks))
        remarks.setWordWrap(True)
        remarks.setVisible(bool(result.remarks))
        self.files = _table((tr("File"), tr("What came of it")))
        _fill(self.files, _file_rows(result))
        self.conflicts = _table((tr("Clip"), tr("In force"), tr("The other label")))
        _fill(self.conflicts, [_conflict_row(one, taxonomy) for one in apart])
        told = QLabel(
            tr(
                "These were labeled on two computers by one person. Both labels are kept; "
                "finishing the clip once more settles it."
            )
        )
        told.setWordWrap(True)
        self.again = QPushButton(tr("Ask their labelers again"))
        self.hear = QPushButton(tr("Hear the clip"))
        close = QPushButton(tr("Close"))
        for widget in (told, self.conflicts, self.again, self.hear):
            widget.setVisible(bool(apart))
        self.again.setEnabled(any(one.conflict.key.assignment is not None for one in apart))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.hear)
        row.addWidget(self.again)
        row.addStretch()
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for part, stretch in ((words, 0), (remarks, 0), (self.files, 1), (told, 0), (self.conflicts, 1)):
            layout.addWidget(part, stretch)
        layout.addLayout(row)
        self.conflicts.itemActivated.connect(lambda item: self._hear(item.row()))
        self.hear.clicked.connect(lambda: self._hear(max(0, self.conflicts.currentRow())))
        self.again.clicked.connect(self._ask_again)
        close.clicked.connect(self.close)

    def _hear(self, row: int) -> None:
        self.clip_wanted.emit(self._apart[row].conflict.key.clip)

    def _ask_again(self) -> None:
        self.again.setEnabled(False)
        self.asked_again.emit()


def _file_rows(result: TakenBack) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [(one.path, f"{one.reason[:1].upper()}{one.reason[1:]}") for one in result.refused]
    for came in result.files:
        parts = [tr("%Ln new labels by {name}", came.added).format(name=came.labeler)]
        if came.known:
            parts.append(tr("%Ln known already", came.known))
        if came.signed_by:
            parts.append(tr("signed by {name}").format(name=came.signed_by))
        rows.append((came.path, ", ".join(parts)))
    return rows


def _conflict_row(one: Apart, taxonomy: Taxonomy) -> tuple[str, ...]:
    first, *others = (label_words(revision, taxonomy) for revision in one.revisions)
    return f"{one.conflict.clip_name}\n{one.conflict.labeler_name}", first, "\n".join(others)


def _table(titles: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setProperty("rows", True)
    table.setHorizontalHeaderLabels(list(titles))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setWordWrap(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    for column in range(len(titles) - 1):
        table.setColumnWidth(column, sized(270))
    return table


def _fill(table: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    """A path is shown by its last name, and in whole where the mouse rests on it."""
    table.setRowCount(len(rows))
    for at, row in enumerate(rows):
        for column, words in enumerate(row):
            item = QTableWidgetItem(Path(words).name if table.columnCount() == 2 and column == 0 else words)
            item.setToolTip(words)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            table.setItem(at, column, item)
