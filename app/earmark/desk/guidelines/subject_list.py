"""The subjects of the guidelines: each with its version, where it stands, and whether it is being rewritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from earmark.desk.guidelines.board import Board
from earmark.desk.guidelines.words import ALTERATIONS, SIGNS, TONES, standing_words
from earmark.desk.language import tr
from earmark.desk.signs import draw_row_ground
from earmark.desk.theme import bold, on_grid, small, text_font, tokens
from earmark.jobs.tag_states import TagState
from earmark.model.tag import TagCode

_ROW = Qt.ItemDataRole.UserRole
_SIDE = 12
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """One row. ``change`` says what the next edition does to the subject, empty where nothing."""

    subject: TagCode
    name: str
    version: str
    sign: str
    standing: str
    tone: str
    change: str

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.name, self.version, self.standing, self.change) if part)


class SubjectModel(QAbstractListModel):
    """The rows as the list wants them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SubjectRow] = []

    def show(self, rows: list[SubjectRow]) -> None:
        if [row.subject for row in rows] == [row.subject for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        return row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class _Delegate(QStyledItemDelegate):
    """Two lines: name and version; a sign and words for where it stands."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return QSize(120, on_grid(QFontMetrics(text_font()).height() + QFontMetrics(small()).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, SubjectRow):
            return
        colours, box = tokens(), QRect(option.rect)
        painter.save()
        draw_row_ground(painter, option)
        first, second = (bold() if row.change else text_font()), small()
        heights = QFontMetrics(first).height(), QFontMetrics(second).height()
        top, left, right = box.top() + (box.height() - sum(heights)) / 2, box.left() + _SIDE, box.right() - _SIDE
        painter.setFont(second)
        painter.setPen(colours.muted)
        width = painter.fontMetrics().horizontalAdvance(row.version)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - width - 1, top, width + 1, heights[0]), end, row.version)
        painter.setFont(first)
        painter.setPen(colours.text)
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, round(right - width - 8 - left))
        painter.drawText(QRectF(left, top, right - left, heights[0]), name)
        painter.setFont(second)
        inks = {"ok": colours.ok, "warn": colours.warn, "bad": colours.bad}
        painter.setPen(inks.get(row.tone, colours.muted))
        line = QRectF(left, top + heights[0] + 1, right - left, heights[1])
        where = f"{row.sign} {row.standing}".strip()
        words = "  ·  ".join(part for part in (row.change, where) if part)
        painter.drawText(
            line, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(line.width()))
        )
        painter.restore()


class SubjectList(QListView):
    """``subject_chosen`` carries the code of the row that is current."""

    subject_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Subjects of the guidelines"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.subjects = SubjectModel(self)
        self.setModel(self.subjects)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def current(self) -> TagCode | None:
        row = self.currentIndex().row()
        return self.subjects.rows[row].subject if 0 <= row < len(self.subjects.rows) else None

    def show_board(self, board: Board, states: Mapping[TagCode, TagState] | None) -> None:
        """``states`` is None while they are being measured."""
        current = self.current
        self.subjects.show([_row(board, subject, states) for subject in board.subjects()])
        codes = [row.subject for row in self.subjects.rows]
        self.choose(current if current in codes else codes[0] if codes else None)

    def choose(self, subject: TagCode | None) -> None:
        for place, row in enumerate(self.subjects.rows):
            if row.subject == subject and self.currentIndex().row() != place:
                self.setCurrentIndex(self.subjects.index(place))

    def _current_changed(self, now: QModelIndex) -> None:
        if now.isValid():
            self.subject_chosen.emit(self.subjects.rows[now.row()].subject)


def _row(board: Board, subject: TagCode, states: Mapping[TagCode, TagState] | None) -> SubjectRow:
    old, change = board.old(subject), board.change(subject)
    state = states.get(subject) if states is not None else None
    measuring = tr("measuring…") if states is None else ""
    return SubjectRow(
        subject,
        board.name(subject),
        tr("version {n}").format(n=old.version) if old is not None else tr("new"),
        SIGNS[state.standing] if state is not None else "",
        standing_words(state.standing, subject) if state is not None else measuring if old is not None else "",
        TONES.get(state.standing, "") if state is not None else "",
        change_words(board, subject) if change is not None else "",
    )


def change_words(board: Board, subject: TagCode) -> str:
    """What the next edition does to the subject: "text, examples", or where it goes."""
    change = board.change(subject)
    if change is None:
        return ""
    into = board.goes_into(subject)
    if into:
        return tr("becomes {tags}").format(tags=", ".join(board.name(code) for code in into))
    return tr("changed: {what}").format(what=", ".join(tr(ALTERATIONS[one]) for one in change.alterations))
