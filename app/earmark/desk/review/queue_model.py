"""The listed disagreements as a Qt model; names are read a page at a time, for the rows in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from earmark.desk.answers import Answers
from earmark.desk.queue.delegate import short_name
from earmark.desk.review.words import summary
from earmark.desk.signs import draw_row_ground, draw_state
from earmark.desk.theme import on_grid, small, text_font, tokens
from earmark.jobs.disagreements import Disagreement, DisagreementQueue, Standing
from earmark.model.recording import ClipId
from earmark.model.taxonomy import Taxonomy
from earmark.store import reviewing
from earmark.store.project import Project

PAGE = 100
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_SIGNS = {Standing.OPEN: "", Standing.SENT_BACK: "draft", Standing.SETTLED: "done"}


class DisagreementModel(QAbstractListModel):
    """A clip that is settled stays where it is, with its new sign, until the list is asked anew."""

    def __init__(self, project: Project, taxonomy: Taxonomy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._taxonomy = taxonomy
        self._queue: DisagreementQueue | None = None
        self._rows: list[int] = []
        self._places: dict[int, int] = {}
        self._names: dict[ClipId, str] = {}
        self._asked: set[int] = set()
        self._answers = Answers(self)

    def show(self, queue: DisagreementQueue, rows: list[int]) -> None:
        self.beginResetModel()
        self._queue, self._rows, self._asked = queue, rows, set()
        self._places = {row: place for place, row in enumerate(rows)}
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._queue is None or index.row() >= len(self._rows):
            return None
        if role not in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._queue.disagreement(self._rows[index.row()])
        name = self._name(one.clip, index.row())
        if role == ROW_ROLE:
            return name, one, summary(one, self._taxonomy)
        return f"{name}: {summary(one, self._taxonomy)}"

    def row_at(self, place: int) -> int | None:
        """The queue's row at a place of the list."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row: int) -> int | None:
        return self._places.get(row)

    def next_open(self, place: int, by: int = 1) -> int | None:
        """The next place that is still open, then from the start; None where none is."""
        if self._queue is None:
            return None
        count = len(self._rows)
        for step in range(1, count + 1):
            at = (place + by * step) % count
            if self._queue.standing[self._rows[at]] == Standing.OPEN:
                return at
        return None

    def changed(self, row: int) -> None:
        """The standing of a row is another one."""
        place = self._places.get(row)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))

    def close(self) -> None:
        self._answers.close()

    def _name(self, clip: ClipId, place: int) -> str:
        known = self._names.get(clip)
        if known is None:
            self._ask(place // PAGE)
        return known or ""

    def _ask(self, page: int) -> None:
        if page in self._asked or self._queue is None:
            return
        self._asked.add(page)
        first, rows = page * PAGE, self._rows[page * PAGE : (page + 1) * PAGE]
        wanted = [self._queue.clip(row) for row in rows]

        def take(found: dict[ClipId, str]) -> None:
            self._names |= found
            if self._rows:
                last = min(first + len(rows), len(self._rows)) - 1
                self.dataChanged.emit(self.index(min(first, last)), self.index(last))

        self._answers.wait(self._project.fetch(lambda db: reviewing.clip_names(db, wanted)), take)


class DisagreementDelegate(QStyledItemDelegate):
    """Paints one row of two lines: the clip, and what its labelers differ on."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return QSize(200, on_grid(QFontMetrics(text_font()).height() + QFontMetrics(small()).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(ROW_ROLE)
        if found is None:
            return
        name, one, words = found
        assert isinstance(one, Disagreement)
        colours = tokens()
        box = option.rect
        painter.save()
        draw_row_ground(painter, option)
        font, second = text_font(), small()
        high, low = QFontMetrics(font), QFontMetrics(second)
        top = box.top() + (box.height() - high.height() - low.height()) / 2
        sign = round(high.height() * 0.8)
        centre = QPointF(box.left() + 12 + sign / 2, top + high.height() / 2)
        draw_state(painter, centre, _SIGNS[one.standing], colours.muted, sign)
        left = box.left() + 12 + sign + 12
        room = box.right() - 10 - left
        painter.setFont(font)
        painter.setPen(colours.muted if one.standing is Standing.SETTLED else colours.text)
        shown = high.elidedText(short_name(name), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(left, top, room, high.height()), shown)
        painter.setFont(second)
        painter.setPen(colours.muted)
        below = QRectF(left, top + high.height() + 1, room, low.height())
        painter.drawText(below, low.elidedText(words, Qt.TextElideMode.ElideRight, room))
        painter.restore()
