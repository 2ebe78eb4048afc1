"""The queue beside the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.flow import FlowLayout
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, number, tr
from earmark.desk.queue.delegate import ClipDelegate
from earmark.desk.queue.empty import empty_words
from earmark.desk.queue.lists import ALL_CLIPS, ListChooser
from earmark.desk.queue.model import PAGE, Order, QueueModel
from earmark.desk.queue.pace import Pace, progress_words
from earmark.desk.queue.sorting import SortButton
from earmark.model.label import State
from earmark.model.people import Labeler
from earmark.model.recording import ClipId
from earmark.model.revision import Presented
from earmark.model.taxonomy import Taxonomy
from earmark.store.assignments import OwnRound
from earmark.store.clips import ClipFilter, ClipRow, QueueCounts, QueueState
from earmark.store.project import Project

_SEARCH_WAITS_MS = 200
_CHIPS = (
    (QueueState.TODO, later("To do")),
    (QueueState.DONE, later("Done")),
    (QueueState.FLAGGED, later("Flagged")),
    (QueueState.ANSWERED, later("Answered")),
)


class QueuePanel(QWidget):
    """Shows a labeler's clips and says which one was chosen."""

    clip_chosen = Signal(object)  # Presented
    ended = Signal(int)
    """There is no next clip (1), or no previous one (-1)."""
    first_wanted = Signal()
    """Enter in the search field: the first clip found."""
    ready = Signal()
    """The first rows of a queue stand there (or there are none)."""
    filter_changed = Signal()
    """Other clips are wanted, of which one should be opened."""
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._labeler: Labeler | None = None
        self._filter = ClipFilter(state=QueueState.TODO)
        self._sort = Order()
        self._round = ALL_CLIPS
        self._title = ""
        self._counts: QueueCounts | None = None
        self._wants_following: int | None = None
        self._goes_on_after: Presented | None = None
        self.pace = Pace()
        self.model = QueueModel(self)
        self._make_parts()
        self._lay_out()
        self._search_waits = QTimer(self)
        self._search_waits.setSingleShot(True)
        self._search_waits.setInterval(_SEARCH_WAITS_MS)

        self.search.textChanged.connect(lambda _text: self._search_waits.start())
        self._search_waits.timeout.connect(self._search_now)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.model.first_page_shown.connect(self._first_page)
        self.model.more_shown.connect(self._more_rows)
        self.model.failed.connect(self.failed)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.everything.clicked.connect(self.show_everything)
        self.sorting.chosen.connect(self._sort_chosen)
        self.search.returnPressed.connect(self._search_entered)
        self.lists.chosen.connect(self.show_list)

    def show_queue(
        self,
        project: Project | None,
        labeler: Labeler | None,
        around: Presented | None = None,
        rounds: Sequence[OwnRound] = (),
        round_id: str = ALL_CLIPS,
    ) -> None:
        """The queue of this labeler, in one of their rounds or outside of them, from its start or with the clip
        where the labeler left off.
        """
        self._round = round_id
        self._show_lists(rounds)
        if labeler != self._labeler:
            self.pace.forget()
        if project is not self._project or labeler != self._labeler:
            # What one person searched for is nothing to the next, and another project has other clips.
            self._forget_filter()
        self._filter = replace(self._filter, round=round_id)
        self._project, self._labeler = project, labeler
        self._ask(around)

    def set_taxonomy(self, taxonomy: Taxonomy) -> None:
        self._delegate.set_taxonomy(taxonomy)

    def show_counts(self, counts: QueueCounts) -> None:
        self._counts = counts
        numbers = {
            QueueState.TODO: counts.todo,
            QueueState.DONE: counts.done,
            QueueState.FLAGGED: counts.flagged,
            QueueState.ANSWERED: counts.answered,
        }
        for (which, words), chip in zip(_CHIPS, self._chips, strict=True):
            chip.setText(f"{tr(words)} {number(numbers[which])}")
            # Who asked nothing need not see what was answered.
            chip.setHidden(which is QueueState.ANSWERED and not counts.answered and not chip.isChecked())
        self._show_progress()

    def show_rounds(self, rounds: Sequence[OwnRound]) -> bool:
        """How far the rounds are now; False where the one that is listed is over, and the other clips are listed."""
        self._show_lists(rounds)
        if self._round == ALL_CLIPS or self.lists.of(self._round) is not None:
            return True
        self.show_list(ALL_CLIPS)
        return False

    def show_list(self, round_id: str) -> None:
        """The clips of a round, or those outside of every round."""
        self._round = round_id
        self.pace.forget()
        self._show_lists(self.lists.rounds)
        self.show_everything()

    @property
    def round(self) -> OwnRound | None:
        """The round whose clips are listed."""
        return self.lists.of(self._filter.round)

    def show_clips(self, chosen: ClipFilter, title: str) -> None:
        """A queue that a report opened, with the way back to everything."""
        self._forget_filter()
        self._title = title
        self._filter = replace(chosen, state=QueueState.ALL)
        self._ask()

    @property
    def filter(self) -> ClipFilter:
        """Which clips are listed."""
        return self._filter

    def show_everything(self) -> None:
        """The ordinary queue: no list of a report, nothing searched for."""
        self._forget_filter()
        self._ask()
        self.filter_changed.emit()

    def ask_again(self) -> None:
        """The project has other clips now."""
        self._ask()

    def select(self, clip: Presented) -> None:
        """Mark the clip that is on the desk, without opening it again."""
        row = self.model.row_of(clip)
        selection = self.view.selectionModel()
        parts = selection.selection()
        marked = [parts.at(place) for place in range(parts.count())]
        alone = len(marked) <= 1 and all(part.height() == 1 for part in marked)
        shown = {selection.currentIndex().row(), *(part.top() for part in marked), -1 if row is None else row}
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self.model.index(row)
            # Several that were chosen together stay chosen while one of them is on the desk.
            keeps = selection.isSelected(index) and len(selection.selectedRows()) > 1
            flag = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flag.NoUpdate if keeps else flag.ClearAndSelect)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        selection.blockSignals(False)
        if alone:
            for each in shown:
                self.view.update(self.model.index(each))
        else:
            self.view.viewport().update()

    @property
    def selected(self) -> list[Presented]:
        """The clips that are chosen together, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [clip for row in rows if (clip := self.model.clip_at(row)) is not None]

    @property
    def listed(self) -> tuple[ClipFilter, Order]:
        """Which clips are listed, and how they are sorted."""
        return self._filter, self._sort

    def neighbours(self, clip: Presented) -> list[ClipId]:
        """The clips after and before, for having them ready."""
        row = self.model.row_of(clip)
        if row is None:
            return []
        near = (self.model.following_todo(row), self.model.clip_at(row + 1), self.model.clip_at(row - 1))
        return list(dict.fromkeys(found.clip for found in near if found is not None))

    def step(self, clip: Presented | None, by: int) -> None:
        """Choose the next or previous clip, done or not."""
        row = self.model.row_of(clip) if clip is not None else None
        found = self.model.clip_at(0 if row is None else row + by)
        if found is not None:
            self.clip_chosen.emit(found)
        elif by > 0 and self.model.canFetchMore():
            self._wants_following = row
            self.model.fetchMore()
        elif not self.is_empty and not self.model.is_asking:
            self.ended.emit(by)

    def go_on(self, clip: Presented) -> bool:
        """Choose the next clip that is to do; False where the queue read so far has none."""
        row = self.model.row_of(clip)
        if row is None and (self.model.is_asking or self._labeler is None):
            # The clip stood there before the queue around it did: its first page says what follows.
            self._goes_on_after = clip
            return True
        found = self.model.following_todo(-1 if row is None else row)
        if found is None and row is not None and not self.model.canFetchMore():
            # From the end back to what was passed over.
            found = self.model.following_todo(-1)
            found = None if found == clip else found
        if found is not None:
            self.clip_chosen.emit(found)
            return True
        if self.model.canFetchMore():
            self._wants_following = row
            self.model.fetchMore()
            return True
        return False

    def go_on_from_start(self) -> None:
        """The first clip that is to do, else the first there is."""
        found = self.model.following_todo(-1) or self.model.clip_at(0)
        if found is not None:
            self.clip_chosen.emit(found)

    @property
    def title(self) -> str:
        """What a report called the clips that are listed; empty for the ordinary queue."""
        return self._title

    @property
    def is_empty(self) -> bool:
        return self.model.rowCount() == 0

    @property
    def all_done(self) -> bool:
        """Whether the whole list was read and nothing in it is to do."""
        if not self.model.is_whole:
            return False
        if self.is_empty:
            has_clips = self._counts is not None and self._counts.total > 0
            return has_clips and self._filter == ClipFilter(state=QueueState.TODO, round=self._round)
        return self.model.following_todo(-1) is None

    @property
    def is_short(self) -> bool:
        """Whether everything there is fits on the first page: new clips would show."""
        return self.model.rowCount() < PAGE

    def clip_finished(self) -> None:
        self.pace.clip_finished()
        self._show_progress()

    def show_state(self, clip: Presented, state: State) -> None:
        self.model.show_state(clip, state)

    def refresh(self, row: ClipRow) -> None:
        self.model.refresh(row)

    def close_down(self) -> None:
        self.model.close()

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search text, file, tag"))
        # Qt looks through the desktop's icons for this button (14 ms): not before there is something to clear.
        self.search.textChanged.connect(lambda _words: self.search.setClearButtonEnabled(True))
        self.search.setAccessibleName(tr("Search the clips"))
        in_force().changed.connect(self._name_keys)
        self._name_keys()
        self._chips: list[QPushButton] = []
        for which, words in _CHIPS:
            chip = QPushButton(tr(words))
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.clicked.connect(lambda on=False, one=which: self._chip_pressed(one, on))
            self._chips.append(chip)
        self.lists = ListChooser()
        self.sorting = SortButton()
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.everything = QPushButton(tr("Back to all clips"))
        self.everything.setProperty("quiet", "link")
        self.view = QListView()
        self.view.setModel(self.model)
        self._delegate = ClipDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Queue of clips"))
        self._empty = QLabel()
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._words = QLabel()
        self._words.setProperty("muted", True)
        self._words.setProperty("small", True)
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)

    def _name_keys(self) -> None:
        self.search.setToolTip(in_force().tip(tr("Search text, file, tag"), "queue.search"))

    def _lay_out(self) -> None:
        self._list_row = QWidget()
        lists = QHBoxLayout(self._list_row)
        lists.setContentsMargins(12, 12, 12, 0)
        lists.addWidget(self.lists)
        self._list_row.hide()
        search = self._search_row = QHBoxLayout()
        search.setSpacing(4)
        search.addWidget(self.search, 1)
        search.addWidget(self.sorting)
        chips = FlowLayout(spacing=6)
        chips.setContentsMargins(12, 8, 12, 8)
        for chip in self._chips:
            chips.addWidget(chip)
        self._chip_row = QWidget()
        self._chip_row.setLayout(chips)
        heading = QVBoxLayout()
        heading.setContentsMargins(12, 8, 12, 4)
        heading.setSpacing(4)
        heading.addWidget(self.heading)
        heading.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading_row = QWidget()
        self.heading_row.setLayout(heading)
        self.heading_row.hide()
        foot = QWidget()
        foot.setProperty("bar", "bottom")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        own = QVBoxLayout(foot)
        own.setContentsMargins(12, 8, 12, 8)
        own.setSpacing(6)
        own.addWidget(self._words)
        own.addWidget(self._bar)
        self._foot = foot
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list_row)
        layout.addLayout(search)
        layout.addWidget(self._chip_row)
        layout.addWidget(self.heading_row)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.view, 100)
        layout.addWidget(foot)
        self._empty.hide()

    def _show_lists(self, rounds: Sequence[OwnRound]) -> None:
        self.lists.show_rounds(rounds, self._round)
        self._list_row.setVisible(bool(rounds))

    def _ask(self, around: Presented | None = None) -> None:
        self.heading_row.setVisible(bool(self._title))
        self.heading.setText(self._title)
        self._chip_row.setVisible(not self._title)
        # A round has an order of its own, in which nothing tells what comes twice.
        self.sorting.setVisible(not self._filter.round)
        self._search_row.setContentsMargins(12, 8 if self.lists.rounds else 12, 12 if self._filter.round else 8, 0)
        for (which, _words), chip in zip(_CHIPS, self._chips, strict=True):
            chip.setChecked(self._filter.state is which)
        self._wants_following = None
        self.model.show(self._project, self._labeler, self._filter, self._sort, around)

    def _search_now(self) -> None:
        text = self.search.text().strip()
        if text == self._filter.text:
            return
        # Searching looks through everything; an emptied field is the ordinary queue again.
        state = QueueState.ALL if text else QueueState.TODO
        self._filter = replace(self._filter, text=text, state=self._filter.state if self._title else state)
        self._ask()

    def _chip_pressed(self, which: QueueState, on: bool) -> None:
        self._filter = replace(self._filter, state=which if on else QueueState.ALL)
        self._ask()
        self.filter_changed.emit()

    def _sort_chosen(self, sort: Order) -> None:
        self._sort = sort
        self._ask()

    def _forget_filter(self) -> None:
        """Field and list agree: what stands in the one is what the other shows."""
        self._title = ""
        self._filter = ClipFilter(state=QueueState.TODO, round=self._round)
        self._search_waits.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def _search_entered(self) -> None:
        self._search_waits.stop()
        self._search_now()
        self.first_wanted.emit()

    def _first_page(self, total: int) -> None:
        if self._title:
            self.heading.setText(f"{self._title} · {tr('%Ln clips', total)}")
        self._empty.setVisible(total == 0)
        self.view.setVisible(total > 0)
        self._empty.setText(empty_words(self._filter, self._counts) if total == 0 else "")
        self.ready.emit()
        if (left := self._goes_on_after) is not None:
            self._goes_on_after = None
            self.go_on(left)

    def _scrolled(self, value: int) -> None:
        if value == 0:
            self.model.fetch_before()

    def _more_rows(self) -> None:
        if self._wants_following is None:
            return
        row, self._wants_following = self._wants_following, None
        found = self.model.following_todo(row)
        if found is not None:
            self.clip_chosen.emit(found)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        clip = self.model.clip_at(current.row())
        if clip is not None:
            self.clip_chosen.emit(clip)

    def _show_progress(self) -> None:
        if self._counts is None:
            return
        done, total = self._counts.done, self._counts.total
        self._foot.setVisible(total > 0)
        self._words.setText(progress_words(done, total, self.pace.clips_an_hour))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
