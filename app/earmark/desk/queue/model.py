"""The clips of the queue as a Qt model, read a page at a time off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from earmark.desk.answers import Answers
from earmark.desk.clip_names import row_name
from earmark.model.label import State
from earmark.model.people import Labeler, LabelerId
from earmark.model.revision import Presented
from earmark.store import clips
from earmark.store.clips import ClipFilter, ClipPage, ClipRow, ClipSort, Cursor
from earmark.store.database import Database
from earmark.store.project import Project

PAGE = 100
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
FROM_THE_START = 2000
"""A place further down is opened with the clips around it; those before come when scrolled to."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Order:
    """How the queue is sorted."""

    by: ClipSort = ClipSort.NAME
    descending: bool = False


class QueueModel(QAbstractListModel):
    """The rows that were asked for so far; more come when the view nears their end.

    A clip that is finished stays where it is, with its new sign, until the queue is asked anew:
    nothing moves by itself.
    """

    first_page_shown = Signal(int)
    more_shown = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._labeler: Labeler | None = None
        self._filter = ClipFilter()
        self._sort = Order()
        self._rows: list[ClipRow] = []
        self._places: dict[Presented, int] = {}
        self._first: ClipPage | None = None
        self._last: ClipPage | None = None
        self._asked = 0
        self._asking = False
        self._answers = Answers(self)
        self._answers.refused.connect(self.failed)
        self.total = 0

    def show(
        self,
        project: Project | None,
        labeler: Labeler | None,
        chosen: ClipFilter,
        sort: Order,
        around: Presented | None = None,
    ) -> None:
        """Ask for the first page of another queue, or the one ``around`` a clip; old rows stay until it is there."""
        self._project, self._labeler, self._filter, self._sort = project, labeler, chosen, sort
        self._asked += 1
        if project is None or labeler is None:
            self._replace(None)
            return
        self._ask(None, around)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_name(row)
        return None

    def canFetchMore(self, parent: _Index = _NOWHERE) -> bool:  # noqa: N802
        return not parent.isValid() and not self._asking and self._last is not None and self._last.after is not None

    def fetchMore(self, parent: _Index = _NOWHERE) -> None:  # noqa: N802
        if self.canFetchMore(parent) and self._last is not None:
            self._ask(self._last.after)

    def row_of(self, clip: Presented) -> int | None:
        """Where a clip stands among the rows read so far."""
        return self._places.get(clip)

    def clip_at(self, row: int) -> Presented | None:
        return self._rows[row].presented if 0 <= row < len(self._rows) else None

    @property
    def presented(self) -> list[Presented]:
        """The rows read so far."""
        return list(self._places)

    @property
    def is_asking(self) -> bool:
        return self._asking

    @property
    def is_whole(self) -> bool:
        """Whether every row of the queue was read."""
        ends = (self._first.before if self._first else None, self._last.after if self._last else None)
        return not self._asking and ends == (None, None)

    def following_todo(self, row: int) -> Presented | None:
        """The next clip after ``row`` that is not done, among the rows read so far."""
        for found in self._rows[row + 1 :]:
            if not _is_done(found):
                return found.presented
        return None

    def refresh(self, fresh: ClipRow) -> None:
        """Show what the store knows of one clip now."""
        place = self._places.get(fresh.presented)
        if place is not None and self._rows[place] != fresh:
            self._rows[place] = fresh
            self.dataChanged.emit(self.index(place), self.index(place))

    def show_state(self, clip: Presented, state: State) -> None:
        """Show at once what the store is about to write."""
        place = self._places.get(clip)
        if place is not None and self._rows[place].state != state:
            returned = self._rows[place].returned and state is State.DRAFT
            self.refresh(replace(self._rows[place], state=state, returned=returned))

    def close(self) -> None:
        self._answers.close()

    def fetch_before(self) -> None:
        """The rows before the first one, where the queue was opened further down."""
        if not self._asking and self._first is not None and self._first.before is not None:
            self._ask(self._first.before)

    def _ask(self, cursor: Cursor | None, around: Presented | None = None) -> None:
        if self._project is None or self._labeler is None:
            return
        asked, who, chosen, sort = self._asked, self._labeler.id, self._filter, self._sort
        self._asking = True

        def page(db: Database) -> ClipPage:
            if around is None:
                return clips.page(db, chosen, sort.by, labeler=who, after=cursor, size=PAGE, descending=sort.descending)
            return _page_around(db, chosen, sort, who, around)

        self._answers.wait(self._project.fetch(page), lambda found: self._take(asked, found, cursor))

    def _take(self, asked: int, page: ClipPage, cursor: Cursor | None) -> None:
        if asked != self._asked:
            return
        self._asking = False
        if cursor is None:
            self._replace(page)
            self.first_page_shown.emit(page.total)
            return
        at = 0 if cursor.backwards else len(self._rows)
        if page.rows:
            self.beginInsertRows(QModelIndex(), at, at + len(page.rows) - 1)
            self._rows[at:at] = page.rows
            self._places = {row.presented: place for place, row in enumerate(self._rows)}
            self.endInsertRows()
        if cursor.backwards:
            self._first = page
        else:
            self._last = page
        self.more_shown.emit()

    def _replace(self, page: ClipPage | None) -> None:
        self.beginResetModel()
        self._rows = list(page.rows) if page is not None else []
        self._places = {row.presented: place for place, row in enumerate(self._rows)}
        self._first = self._last = page
        self.total = page.total if page is not None else 0
        self.endResetModel()


def _page_around(db: Database, chosen: ClipFilter, sort: Order, who: LabelerId, clip: Presented) -> ClipPage:
    """The first page where the clip is in reach from the start, else a page with the clip in it."""
    clips.page(db, chosen, sort.by, labeler=who, size=1, descending=sort.descending)
    place = clips.position(db, chosen, sort.by, clip, labeler=who, descending=sort.descending) or 0
    if place < FROM_THE_START:
        size = max(PAGE, place + PAGE // 2)
        return clips.page(db, chosen, sort.by, labeler=who, size=size, descending=sort.descending)
    at = place - PAGE // 2
    return clips.page(db, chosen, sort.by, labeler=who, at=at, size=PAGE, descending=sort.descending)


def _is_done(row: ClipRow) -> bool:
    return row.state in (State.FINISHED, State.CANNOT_LABEL) and not row.returned
