"""Planning a round: the form, and beside it, live, what the round will be and what it can show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from earmark.desk.language import number, tr
from earmark.desk.reporting.cards import Card, text_label
from earmark.desk.reporting.page import ReportPage
from earmark.desk.reporting.rows import RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.rounds.columns import EXPECTED, outlook_columns, stratum_columns
from earmark.desk.rounds.form import PlanForm
from earmark.desk.rounds.words import hours_words
from earmark.desk.theme import SPACE, sized
from earmark.jobs.planning import USUAL_PACE, Planning, StratumShare
from earmark.measure.half_width import TagOutlook
from earmark.model.taxonomy import Taxonomy
from earmark.report import round_words, words

SIDE_WIDTH = 372
TWO_COLUMNS = 740
"""At the ordinary size of text: a narrower page has one column of fields."""


class PlannerPage(ReportPage):
    """``start_wanted`` carries the name; ``left`` goes back to the list without a round."""

    start_wanted = Signal(str)
    left = Signal()

    def __init__(self, taxonomy: Taxonomy, parent: QWidget | None = None) -> None:
        super().__init__(tr("Plan a round"), parent, SIDE_WIDTH)
        self._taxonomy = taxonomy
        self.form = PlanForm()
        self.forecast = Card(tr("This round"))
        self.problem = text_label("")
        self.problem.setProperty("tone", "warn")
        self.figures = QWidget()
        self._numbers: dict[str, QLabel] = {}
        self.outcome = text_label("")
        self.rest = text_label("", muted=True)
        self.start = QPushButton(tr("Start the round"))
        self.start.setProperty("primary", "true")
        self.back = QPushButton(tr("Back"))
        self.tags_card = Card(tr("Tags heard before"))
        self.tag_model: RowsModel[TagOutlook] = RowsModel(outlook_columns(taxonomy))
        self.tags = ResultTable(self.tag_model)
        self.tags.setAccessibleName(tr("What the round will show of each tag"))
        self.strata_card = Card(tr("Strata"))
        self.stratum_model: RowsModel[StratumShare] = RowsModel(stratum_columns())
        self.strata = ResultTable(self.stratum_model)
        self.strata.setAccessibleName(tr("Clips drawn from each stratum"))
        for table in (self.tags, self.strata):
            table.show_dense()
            table.fit_columns(0)
        self._build()
        self.start.clicked.connect(self.begin)
        self.form.name.returnPressed.connect(self.begin)
        self.back.clicked.connect(self.left)
        self.show_problem(tr("Looking at what earlier labels show"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.form.show_stacked(self.width() < sized(TWO_COLUMNS))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def begin(self) -> None:
        """Start what stands there, where it can be started."""
        if self.start.isEnabled():
            self.start_wanted.emit(self.form.name.text().strip())

    def figure(self, name: str) -> str:
        """What stands beside clips, double, assignments, hours or width."""
        return self._numbers[name].text()

    def show_waiting(self) -> None:
        """Another plan is being worked out; until it is, the figures are those of the one before."""
        self.start.setEnabled(False)

    def show_problem(self, sentence: str) -> None:
        """Why this plan gives no round, and what to do about it."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for widget in (self.outcome, self.rest, self.tags_card, self.strata_card, self.figures):
            widget.setVisible(not sentence)
        self.start.setEnabled(False)

    def show_planning(self, planning: Planning) -> None:
        """What the round would be."""
        self.show_problem("")
        plan, outlook = planning.plan, planning.outlook
        each = planning.hours / len(plan.labelers)
        anchors = tr(", and %Ln anchors", planning.anchors) if planning.anchors else ""
        self._numbers["clips"].setText(
            tr("{clips} of {available}").format(clips=number(planning.clips), available=number(planning.available))
            + anchors
        )
        self._numbers["double"].setText(number(planning.double))
        self._numbers["assignments"].setText(
            number(planning.assignments)
            + (tr(", %Ln of them hidden repeats", planning.repeats) if planning.repeats else "")
        )
        self._numbers["hours"].setText(
            tr("{all} in all, {each} each").format(all=hours_words(planning.hours), each=hours_words(each))
        )
        pace = planning.pace or USUAL_PACE
        known = tr("their pace so far") if planning.pace else tr("an assumed pace")
        self._numbers["hours"].setToolTip(
            tr("{pace} s of work on a second of sound: {known}").format(pace=number(pace, 1), known=known)
        )
        width = f"±{words.coefficient(outlook.half_width)}" if planning.gives_verdicts else words.NOT_KNOWN
        self._numbers["width"].setText(width)
        self.outcome.setText(round_words.outcome_sentence(plan.kind, outlook, enriched=planning.enriched))
        said = [
            round_words.half_width_sentence(outlook) if planning.gives_verdicts else "",
            round_words.heard_sentence(plan.kind, unheard=bool(plan.frame.unheard)),
            *round_words.left_out_sentences(planning.left_out),
        ]
        self.rest.setText("\n".join(sentence for sentence in said if sentence))
        self.rest.setVisible(bool(self.rest.text()))
        self._show_tags(planning)
        self.strata_card.setVisible(bool(planning.shares))
        self.stratum_model.show_rows(planning.shares)
        self.strata.updateGeometry()
        self.start.setEnabled(bool(self.form.name.text().strip()))

    def _show_tags(self, planning: Planning) -> None:
        shown = planning.gives_verdicts and bool(planning.outlook.tags)
        self.tags_card.setVisible(shown)
        if shown:
            self.tag_model.show_rows(planning.outlook.tags)
            self.tags.sort_rows(EXPECTED, Qt.SortOrder.DescendingOrder)
            self.tags.updateGeometry()

    def _build(self) -> None:
        self.main.addWidget(self.form)
        self.main.addStretch(1)
        grid = QGridLayout(self.figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[1])
        for row, (key, label) in enumerate(
            (
                ("clips", tr("Clips")),
                ("double", tr("Heard by two or more")),
                ("assignments", tr("Assignments")),
                ("hours", tr("Work")),
                ("width", tr("Expected interval")),
            )
        ):
            named = text_label(label, muted=True)
            named.setWordWrap(False)
            value = text_label("")
            self._numbers[key] = value
            grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[2])
        buttons.addWidget(self.start)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self.forecast.inside.addWidget(self.problem)
        self.forecast.inside.addWidget(self.figures)
        self.forecast.inside.addWidget(self.outcome)
        self.forecast.inside.addWidget(self.rest)
        self.forecast.inside.addLayout(buttons)
        self.tags_card.inside.addWidget(self.tags)
        self.strata_card.inside.addWidget(self.strata)
        for card in (self.forecast, self.tags_card, self.strata_card):
            self.add_card(card)
        self.finish_side()
