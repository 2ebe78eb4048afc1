"""The left side of the place: which round, how far it is, the list, what to do next, and a tag's guideline."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QMenu, QProgressBar, QVBoxLayout, QWidget

from earmark.desk.buttons import MenuButton
from earmark.desk.language import number, tr
from earmark.desk.queue.pace import Pace, progress_words
from earmark.desk.reporting.cards import LinkButton, text_label
from earmark.desk.review.narrowing import NarrowingButton
from earmark.desk.review.queue_model import DisagreementDelegate, DisagreementModel
from earmark.desk.theme import SPACE
from earmark.jobs.disagreements import DisagreementQueue, QueueFilter, Standing
from earmark.model.taxonomy import Taxonomy
from earmark.store.project import Project
from earmark.store.reviewing import ReviewableRound


class ReviewPanel(QWidget):
    """Lists disagreements and says which one was chosen; nothing moves in it by itself."""

    row_chosen = Signal(int)
    filter_chosen = Signal(object)  # QueueFilter
    round_chosen = Signal(object)  # the id, or None for the whole project
    step_taken = Signal()
    acceptance_wanted = Signal()
    questions_wanted = Signal()

    def __init__(self, project: Project, taxonomy: Taxonomy) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pace = Pace()
        self.round = MenuButton()
        self.round.setAccessibleName(tr("What is reviewed"))
        self._rounds = QMenu(self)
        self.round.setMenu(self._rounds)
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.progress = text_label("", muted=True, small=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.narrowing = NarrowingButton(taxonomy)
        self.model = DisagreementModel(project, taxonomy, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(DisagreementDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Disagreements"))
        self.next = _Step()
        self.agreeing = LinkButton(None)
        self.asked = LinkButton(None)
        self._lay_out()
        self.narrowing.chosen.connect(self.filter_chosen)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.next.taken.connect(self.step_taken)
        self.agreeing.clicked.connect(self.acceptance_wanted)
        self.asked.clicked.connect(self.questions_wanted)
        self.show_asked(0)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[2])
        head.setSpacing(SPACE[2])
        for widget in (self.round, self.heading, self.bar, self.progress, self.narrowing):
            head.addWidget(widget)
        below = QVBoxLayout()
        below.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[3])
        below.setSpacing(SPACE[2])
        below.addWidget(self.next)
        for link in (self.agreeing, self.asked):
            below.addWidget(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)

    def show_rounds(self, rounds: Sequence[ReviewableRound], chosen: str | None) -> None:
        """Those that were opened for review, and everything outside of rounds that are still blind."""
        self._rounds.clear()
        whole = tr("Whole project")
        for id_, name in ((None, whole), *((one.id, one.name) for one in rounds)):
            entry = self._rounds.addAction(name.replace("&", "&&"), partial(self.round_chosen.emit, id_))
            entry.setCheckable(True)
            entry.setChecked(id_ == chosen)
        self.round.setText(next((one.name for one in rounds if one.id == chosen), whole))

    def show_queue(self, queue: DisagreementQueue, chosen: QueueFilter, rows: list[int]) -> None:
        self.narrowing.show_queue(queue)
        self.narrowing.show_filter(chosen)
        self.model.show(queue, rows)
        self.show_counts(queue)

    def show_counts(self, queue: DisagreementQueue) -> None:
        left, settled, sent = (queue.count(one) for one in (Standing.OPEN, Standing.SETTLED, Standing.SENT_BACK))
        self.heading.setText(tr("Disagreements left: {count}").format(count=number(left)))
        # A progress bar paints at once, and with it all that waits to be painted: the next clip comes first.
        QTimer.singleShot(0, self, partial(self._show_bar, settled, max(1, queue.total)))
        words = progress_words(settled, queue.total, self.pace.clips_an_hour)
        said = [tr("Settled: {progress}").format(progress=words)]
        if sent:
            said.append(tr("%Ln sent back", sent))
        self.progress.setText(" · ".join(said))
        agreeing = len(queue.agreements())
        self.agreeing.setText(tr("Accept %Ln agreements as gold", agreeing))
        self.agreeing.setVisible(agreeing > 0)

    def _show_bar(self, settled: int, total: int) -> None:
        if self.bar.maximum() != total:
            self.bar.setRange(0, total)
        self.bar.setValue(settled)

    def show_asked(self, count: int) -> None:
        """How many questions of labelers are open."""
        self.asked.setText(tr("%Ln open questions of labelers", count))
        self.asked.setVisible(count > 0)

    def select(self, row: int) -> None:
        """Show which clip is open, without choosing it again."""
        place = self.model.place_of(row)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if place is None:
            selection.clear()
        else:
            index = self.model.index(place)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        selection.blockSignals(False)
        self.list.viewport().update()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(current.row())
        if row is not None:
            self.row_chosen.emit(row)


class _Step(QFrame):
    """What to do next: a sentence from the data, and the link that does it."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setAccessibleName(tr("What to do next"))
        self.sentence = text_label("")
        self.button = LinkButton(None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        layout.setSpacing(SPACE[1])
        layout.addWidget(self.sentence)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.taken)

    def show_step(self, sentence: str, button: str) -> None:
        self.sentence.setText(sentence)
        self.button.setText(button)
