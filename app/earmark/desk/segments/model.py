"""The segments of one recording as a Qt model: all of them, since they are few thousand short rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.desk.timeline.ruler import clock_time
from earmark.model.label import State
from earmark.model.recording import ClipId
from earmark.store.clips import Segment

SEGMENT_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class SegmentsModel(QAbstractListModel):
    """Rows in the order of time; what changed is told row by row, so that the list stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Segment] = []
        self._places: dict[ClipId, int] = {}
        self._firsts: list[int] = []

    def show(self, rows: Sequence[Segment]) -> None:
        """Other segments, or the same with other work."""
        if [one.id for one in rows] == [one.id for one in self._rows]:
            for place, row in enumerate(rows):
                self._put(place, row)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self._firsts = [row.first for row in rows]
        self.endResetModel()

    def show_state(self, clip: ClipId, state: State | None) -> None:
        """Show at once what the store is about to write."""
        place = self._places.get(clip)
        if place is not None:
            self._put(place, replace(self._rows[place], state=state))

    def row_of(self, clip: ClipId) -> int | None:
        return self._places.get(clip)

    def row_at(self, frame: int) -> int | None:
        """The segment that holds the frame, else the last one before it."""
        place = bisect_right(self._firsts, frame) - 1
        return place if place >= 0 else None

    def clip_at(self, row: int) -> ClipId | None:
        return self._rows[row].id if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == SEGMENT_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{index.row() + 1}  {start_time(row)}  {row.transcript or ''}"
        return None

    def _put(self, place: int, row: Segment) -> None:
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))


def start_time(row: Segment) -> str:
    """When the segment begins in its recording."""
    return clock_time(row.first / row.sample_rate, 0.1)
