"""The list of rounds, and beside it the one that is chosen: its labelers, what to do next, what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from earmark.desk.buttons import KeyButton
from earmark.desk.language import tr
from earmark.desk.reporting.cards import Card, NextCard, text_label
from earmark.desk.reporting.page import ReportPage
from earmark.desk.reporting.rows import RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.rounds.columns import NAME, PICTURE, round_columns
from earmark.desk.rounds.labeler_row import LabelerRow
from earmark.desk.rounds.pictures import DoneDelegate
from earmark.desk.rounds.qualification import QualificationCard
from earmark.desk.theme import SPACE
from earmark.jobs.rounds import RoundStatus
from earmark.model.people import Labeler
from earmark.model.round import LabelerProgress, RoundState
from earmark.report.round_words import CHOICES, Next

SIDE_WIDTH = 372


class RoundsPage(ReportPage):
    """Says what was asked for; ``RoundsView`` does it."""

    step_taken = Signal(object)  # Next
    reassign_wanted = Signal(object, object)  # LabelerProgress, names
    return_wanted = Signal(object)  # LabelerProgress
    plan_wanted = Signal()
    open_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    clips_wanted = Signal()
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rounds"), parent, SIDE_WIDTH)
        self._people: Sequence[Labeler] = ()
        self.model: RowsModel[RoundStatus] = RowsModel(round_columns())
        self.table = ResultTable(self.model)
        self.table.setAccessibleName(tr("Rounds"))
        self.table.setItemDelegateForColumn(PICTURE, DoneDelegate(self.table))
        self.table.fit_columns(PICTURE)
        self.hand_out = QPushButton(tr("Hand out packets…"))
        self.plan = KeyButton(tr("Plan a round"), "round.plan")
        self.next = NextCard()
        self.labelers = Card(tr("Labelers"))
        self._rows: list[LabelerRow] = []
        self.qualification = QualificationCard()
        self.about = Card(tr("About this round"))
        self.facts = text_label("", muted=True)
        self.hear = QPushButton(tr("See its clips"))
        self.open = QPushButton(tr("Open for review"))
        self.close_round = QPushButton(tr("Close"))
        self.reopen = QPushButton(tr("Ask again"))
        self._build()
        self._connect()

    def show_rounds(self, found: Sequence[RoundStatus], people: Sequence[Labeler]) -> None:
        """The rounds, newest first; the chosen one stays chosen."""
        before = self.current
        first_time = not self.model.rowCount()
        self._people = people
        self.model.show_rows(found)
        if first_time:
            self.table.sort_rows(NAME, Qt.SortOrder.DescendingOrder)
        if before is not None:
            self.table.stand_on(lambda one: isinstance(one, RoundStatus) and one.round.id == before.round.id)
        if self.current is None and found:
            self.table.stand_on(lambda one: True)
        self.table.updateGeometry()
        self.table.setVisible(bool(found))
        self.plan.setVisible(bool(found))
        self.hand_out.setVisible(any(one.round.state is not RoundState.CLOSED for one in found))
        self.show_side(bool(found))
        if found:
            self.show_emptiness()
        else:
            self.show_emptiness(
                tr("No rounds yet"),
                tr("Two people label the same clips blind; then it shows where labels agree."),
                tr("Plan a round"),
                "round.plan",
            )
        self._show_current()

    def choose(self, round_id: str) -> None:
        """Stand on a round."""
        self.table.stand_on(lambda one: isinstance(one, RoundStatus) and one.round.id == round_id)

    @property
    def current(self) -> RoundStatus | None:
        row = self.table.current_row()
        return row if isinstance(row, RoundStatus) else None

    def rows(self) -> list[LabelerRow]:
        """The labelers of the chosen round, as they are shown."""
        one = self.current
        return self._rows[: len(one.labelers)] if one is not None else []

    def focus_first(self) -> None:
        """Take the keyboard when the place is entered."""
        (self.table if self.model.rowCount() else self.step).setFocus()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], 0)
        top.setSpacing(SPACE[2])
        top.addStretch(1)
        top.addWidget(self.hand_out)
        top.addWidget(self.plan)
        self.main.addLayout(top)
        self.main.addWidget(self.table)
        self.main.addStretch(1)
        self.about.inside.addWidget(self.facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        for button in (self.hear, self.open, self.close_round, self.reopen):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.about.inside.addLayout(buttons)
        for card in (self.next, self.labelers, self.qualification, self.about):
            self.add_card(card)
        self.finish_side()

    def _connect(self) -> None:
        self.table.row_changed.connect(lambda _row: self._show_current())
        self.table.opened.connect(lambda _index: self.clips_wanted.emit())
        self.plan.clicked.connect(self.plan_wanted)
        self.hand_out.clicked.connect(lambda: self.way_on.emit("packets.hand_out"))
        self.next.taken.connect(self._take_step)
        self.hear.clicked.connect(self.clips_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.close_round.clicked.connect(self.close_wanted)
        self.reopen.clicked.connect(self.reopen_wanted)

    def _take_step(self) -> None:
        one = self.current
        if one is None:
            return
        step = one.next_step()
        if step.does is Next.REASSIGN:
            slow = next(place for place, each in enumerate(one.labelers) if each.todo)
            self._rows[slow].reassign.setFocus()
            self._rows[slow].reassign.click()
        else:
            self.step_taken.emit(step.does)

    def _show_current(self) -> None:
        one = self.current
        self.current_changed.emit()
        for card in (self.next, self.labelers, self.about):
            card.setVisible(one is not None)
        if one is None:
            return
        step = one.next_step()
        self.next.show_step(step.sentence, step.button)
        self._show_labelers(one)
        self.facts.setText(facts_words(one))
        state = one.round.state
        self.open.setVisible(state is RoundState.RUNNING and step.does is not Next.OPEN_FOR_REVIEW)
        self.close_round.setVisible(state is not RoundState.CLOSED)
        self.reopen.setVisible(state is RoundState.CLOSED)

    def _show_labelers(self, one: RoundStatus) -> None:
        while len(self._rows) < len(one.labelers):
            row = LabelerRow()
            row.reassign_wanted.connect(self.reassign_wanted)
            row.return_wanted.connect(self.return_wanted)
            self._rows.append(row)
            self.labelers.inside.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(one.labelers))
            if place < len(one.labelers):
                row.show_labeler(one.labelers[place], one.round.state, self._others(one.labelers[place]))

    def _others(self, labeler: LabelerProgress) -> list[str]:
        return [one.name for one in self._people if one.writes_labels and one.id != labeler.labeler]


def facts_words(one: RoundStatus) -> str:
    """What the round is, in a few sentences."""
    said = [tr("{clips}: {choice}.").format(clips=tr("%Ln clips", one.clips), choice=CHOICES[one.round.choice])]
    if one.anchors:
        said.append(tr("%Ln anchors with gold beside them.", one.anchors))
    if one.repeats:
        said.append(tr("%Ln hidden repeats.", one.repeats))
    if one.round.unheard:
        said.append(tr("Its labelers had heard none of them before."))
    said.append(tr("Guideline edition {edition}, seed {seed}.").format(edition=one.round.edition, seed=one.round.seed))
    return " ".join(said)
