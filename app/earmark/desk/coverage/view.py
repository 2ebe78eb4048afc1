"""The Coverage place: how much there is of each tag, what is wanted, and what to collect next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.desk.coverage.collecting import CollectCard
from earmark.desk.coverage.columns import (
    CLIPS,
    GRADES,
    PICTURE,
    UNGRADED,
    cell_behind,
    environment_columns,
    grade_words,
    severity_columns,
    tag_columns,
)
from earmark.desk.coverage.matrix import MatrixPanel
from earmark.desk.coverage.pictures import BarDelegate, HeatDelegate
from earmark.desk.coverage.targets import HOW_TO_TYPE, parse_target
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import Card, LinkButton, NextCard, SaveCard, text_label
from earmark.desk.reporting.page import ReportPage
from earmark.desk.reporting.rows import RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.desk.tag_names import tag_name
from earmark.desk.theme import SPACE
from earmark.jobs.report_findings import CoverageFindings, Figure
from earmark.measure.coverage import CoverageReport, EnvironmentCoverage, TagCoverage
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.taxonomy import Taxonomy
from earmark.report.amounts import coverage_order, graded, longest_bar, unreviewed_sentence
from earmark.report.matrix_words import beside_sentences, leak_sentence

SIDE_WIDTH = 372
_NAMED = 5
"""So many tags that nobody heard are named; the others are counted."""


class CoverageView(ReportPage):
    """Shows coverage and takes targets.

    ``cell_opened`` carries the CoverageCell or MatrixCell whose clips are wanted, and a title for them;
    ``target_set`` a Target or CellTarget (nothing asked takes it away); ``save_wanted`` the Path to save to,
    whose suffix is the format (.html: the whole report), and the Figure.
    """

    cell_opened = Signal(object, str)
    target_set = Signal(object)
    save_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Coverage"), parent, SIDE_WIDTH)
        self._findings: CoverageFindings | None = None
        nothing = Taxonomy(())
        self.model: RowsModel[TagCoverage] = RowsModel(tag_columns(nothing, self._type_target))
        self.table = ResultTable(self.model)
        self.table.setAccessibleName(tr("Coverage per tag"))
        self._bars = BarDelegate(self.table)
        self.table.setItemDelegateForColumn(PICTURE, self._bars)
        self.table.head.paint_section(PICTURE, self._bars.paint_head)
        self.table.fit_columns(PICTURE)
        self.severity_model: RowsModel[TagCoverage] = RowsModel(severity_columns(nothing))
        self.severity = ResultTable(self.severity_model)
        self.severity.setAccessibleName(tr("Clips by tag and severity"))
        self._heat = HeatDelegate(self.severity)
        for column in range(1, len(GRADES) + 1):
            self.severity.setItemDelegateForColumn(column, self._heat)
        self.environment_model: RowsModel[EnvironmentCoverage] = RowsModel(environment_columns(nothing))
        self.environments = ResultTable(self.environment_model)
        self.environments.setAccessibleName(tr("Clips per environment"))
        for table in (self.severity, self.environments):
            table.show_dense()
            table.fit_columns(0)
        self.unreviewed = text_label("", muted=True)
        self.unreviewed_link = LinkButton(CoverageCell(Holding.UNREVIEWED))
        self.unheard = text_label("", muted=True)
        self.remark = text_label("")
        self.remark.setProperty("tone", "warn")
        self.remark.hide()
        self.leaks = text_label("")
        self.leaks.setProperty("tone", "warn")
        self.beside = text_label("", muted=True)
        self.next = NextCard()
        self.matrix = MatrixPanel()
        self._tags = QWidget()
        self._choice = QWidget()
        self.per_tag, self.by_axes = QPushButton(tr("Per tag")), QPushButton(tr("By two axes"))
        self._looks = QButtonGroup(self)
        self.collect = CollectCard()
        self.severity_card = Card(tr("Tag by severity"))
        self.environment_card = Card(tr("Environment"))
        self.save = SaveCard(
            [
                (Figure.COVERAGE, tr("Coverage per tag")),
                (Figure.SEVERITY, tr("Severity per tag")),
                (Figure.ENVIRONMENT, tr("Clips per environment")),
            ]
        )
        self._build()
        self._connect()

    def show_report(self, findings: CoverageFindings) -> None:
        """Show a result; order and current cell stay as they were."""
        before, column = self.table.current_row(), self.table.currentIndex().column()
        first_time = self._findings is None
        self._findings = findings
        report, taxonomy = findings.report, findings.taxonomy
        rows = coverage_order(report.tags)
        self.model.columns = tag_columns(taxonomy, self._type_target)
        self._bars.longest = longest_bar(rows)
        self.model.show_rows(rows)
        if first_time:
            self.table.sort_rows(CLIPS, Qt.SortOrder.DescendingOrder)
        if isinstance(before, TagCoverage):
            self.table.stand_on(lambda tag: isinstance(tag, TagCoverage) and tag.tag == before.tag, max(column, 0))
        self.table.updateGeometry()
        self._show_severity(report, taxonomy)
        self._show_environments(report, taxonomy)
        self._show_sentences(report, taxonomy)
        self._show_beside(findings)
        self.remark.hide()
        step = findings.next_step()
        self.next.show_step(step.sentence, step.button)
        self._look()
        for card in (self.next, self.save):
            card.setVisible(bool(report.clips))
        if report.clips:
            self.show_emptiness("")
        else:
            lesson = tr("Drop a folder of sound here, or press {key}").format(
                key=in_force().named("project.import_folder")
            )
            self.show_emptiness(tr("No clips yet"), lesson, tr("Choose a folder"), "project.import_folder")
        self.show_side(bool(report.clips))

    def focus_first(self) -> None:
        """Take the keyboard when the place is entered."""
        self.table.setFocus()

    def _build(self) -> None:
        for chip in (self.per_tag, self.by_axes):
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            self._looks.addButton(chip)
        self.per_tag.setChecked(True)
        choice = QHBoxLayout()
        choice.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], 0)
        choice.setSpacing(SPACE[2])
        choice.addWidget(self.per_tag)
        choice.addWidget(self.by_axes)
        choice.addStretch(1)
        self._choice.setLayout(choice)
        inside = QVBoxLayout(self._tags)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE[2])
        inside.addWidget(self.table)
        inside.addWidget(self.remark)
        inside.addLayout(self.sentence_row(self.unreviewed, self.unreviewed_link))
        for sentence in (self.unheard, self.beside, self.leaks):
            inside.addLayout(self.sentence_row(sentence))
        inside.addStretch(1)
        self.main.addWidget(self._choice)
        self.main.addWidget(self._tags, 1)
        self.main.addWidget(self.matrix, 1)
        self._look()
        self.severity_card.inside.addWidget(self.severity)
        self.environment_card.inside.addWidget(self.environments)
        for card in (self.next, self.collect, self.severity_card, self.environment_card, self.save):
            self.add_card(card)
        self.finish_side()

    def _connect(self) -> None:
        self.table.opened.connect(self._open_tag)
        self.severity.opened.connect(self._open_severity)
        self.environments.opened.connect(self._open_environment)
        self.unreviewed_link.chosen.connect(self._open)
        self.next.taken.connect(self._take_step)
        self._looks.buttonToggled.connect(self._look)
        self.matrix.cell_opened.connect(self.cell_opened)
        self.matrix.target_set.connect(self.target_set)
        self.collect.cell_opened.connect(self.cell_opened)
        self.save.save_wanted.connect(self.save_wanted)

    def _look(self) -> None:
        has_clips = self._findings is not None and bool(self._findings.report.clips)
        self._choice.setVisible(has_clips)
        self._tags.setVisible(has_clips and self.per_tag.isChecked())
        self.matrix.setVisible(has_clips and self.by_axes.isChecked())

    def _show_severity(self, report: CoverageReport, taxonomy: Taxonomy) -> None:
        rows = graded(report.tags)
        self._heat.most = max((tag.severities.get(grade, 0) for tag in rows for grade, _ in GRADES), default=1)
        self.severity.setColumnHidden(UNGRADED, not any(tag.severities.get("unknown") for tag in rows))
        self.severity_model.columns = severity_columns(taxonomy)
        self.severity_model.show_rows(rows)
        self.severity.sort_rows(1, Qt.SortOrder.DescendingOrder)
        self.severity_card.setVisible(bool(rows))

    def _show_environments(self, report: CoverageReport, taxonomy: Taxonomy) -> None:
        self.environment_model.columns = environment_columns(taxonomy)
        self.environment_model.show_rows(report.environments)
        self.environments.sort_rows(1, Qt.SortOrder.DescendingOrder)
        self.environment_card.setVisible(any(row.clips for row in report.environments))

    def _show_sentences(self, report: CoverageReport, taxonomy: Taxonomy) -> None:
        left = report.clips - report.reviewed
        self.unreviewed.setText(unreviewed_sentence(report) if report.clips else "")
        self.unreviewed_link.setText(counted.hear(left))
        self.unreviewed_link.setVisible(bool(left))
        lacking = [taxonomy.name(tag.tag) for tag in report.tags if not tag.clips]
        few = len(lacking) <= 6
        named = counted.listed(lacking) if few else _and_more(lacking)
        self.unheard.setText(tr("Not heard yet: {tags}.").format(tags=named) if lacking and report.reviewed else "")
        self.unheard.setVisible(bool(self.unheard.text()))

    def _show_beside(self, findings: CoverageFindings) -> None:
        if findings.axes is not None:
            self.matrix.show_axes(findings.axes)
            self.collect.show_axes(findings.axes)
        beside = findings.beside
        self.leaks.setText("" if beside is None else leak_sentence(beside.leaks))
        self.leaks.setVisible(bool(self.leaks.text()))
        sentences = []
        if beside is not None:
            sampled = "" if beside.sampled is None else beside.sampled.name
            sentences = beside_sentences(beside.together, beside.shares, sampled, findings.taxonomy)
        self.beside.setText(" ".join(sentences))
        self.beside.setVisible(bool(sentences))

    def _type_target(self, tag: TagCoverage, text: str) -> bool:
        target = parse_target(tag.tag, text)
        self.remark.setText(
            "" if target is not None else f"{tr('“{text}” is no target.').format(text=text)} {tr(HOW_TO_TYPE)}"
        )
        self.remark.setVisible(target is None)
        if target is None:
            return False
        self.target_set.emit(target)
        return True

    def _open_tag(self, index: QModelIndex) -> None:
        self._open(cell_behind(index.column(), self.model.row(index.row())))

    def _open_severity(self, index: QModelIndex) -> None:
        tag = self.severity_model.row(index.row())
        grade = GRADES[index.column() - 1][0] if index.column() else ""
        self._open(CoverageCell(Holding.GRADE, tag.tag, grade) if grade else CoverageCell(Holding.YES, tag.tag))

    def _open_environment(self, index: QModelIndex) -> None:
        self._open(CoverageCell(Holding.YES, self.environment_model.row(index.row()).code))

    def _take_step(self) -> None:
        if self._findings is not None:
            cell = self._findings.next_step().cell
            if cell is not None:
                self._open(cell)

    def _open(self, cell: CoverageCell) -> None:
        if self._findings is not None:
            self.cell_opened.emit(cell, _title(cell, self._findings.taxonomy))


def _title(cell: CoverageCell, taxonomy: Taxonomy) -> str:
    if cell.tag is None:
        return tr("Clips nobody has reviewed")
    name = tag_name(taxonomy, cell.tag)
    if cell.holding is Holding.GRADE:
        return f"{name}: {grade_words(cell.grade)}"
    return name if cell.holding is Holding.YES else f"{name}: {tr(cell.holding.value)}"


def _and_more(names: list[str]) -> str:
    more = tr("%Ln more tags", len(names) - _NAMED)
    return tr("{names} and {last}").format(names=", ".join(names[:_NAMED]), last=more)
