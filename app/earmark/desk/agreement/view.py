"""The Agreement place: the table with its picture, the sections beside it, the next step, one tag in full, saving."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from earmark.desk.agreement.columns import PICTURE, VERDICT, cell_behind, columns
from earmark.desk.agreement.kinds_page import KindsPage
from earmark.desk.agreement.labelers_page import LabelersPage
from earmark.desk.agreement.pairs_page import PairsPage
from earmark.desk.agreement.pictures import IntervalDelegate, VerdictDelegate
from earmark.desk.agreement.rounds_page import RoundsPage
from earmark.desk.agreement.section_bar import Section, SectionBar
from earmark.desk.agreement.spans_page import SpansPage
from earmark.desk.agreement.tag_card import TagCard, alone
from earmark.desk.agreement.trend_card import TrendCard
from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import LinkButton, NextCard, SaveCard, text_label
from earmark.desk.reporting.page import ReportPage
from earmark.desk.reporting.rows import RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.jobs.agreement_sections import AgreementSections
from earmark.jobs.report_findings import AgreementFindings, Figure
from earmark.measure.agreement import TagAgreement
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.model.round import RoundState
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report.next_steps import Step
from earmark.report.section_steps import kinds_step, labelers_step, pairs_step, rounds_step, spans_step
from earmark.report.verdicts import (
    discussed_sentence,
    environment_sentence,
    false_agreed_sentence,
    in_order,
    interval_sentence,
    labeled_sentence,
    older_sentence,
    sample_sentence,
    tag_set_sentence,
    transcripts_sentence,
)


class AgreementView(ReportPage):
    """Shows where labelers agree.

    ``cell_opened`` carries the cell whose clips are wanted, and a title for them; ``save_wanted`` the
    Path to save to, whose suffix is the format (.html: the whole report), and the Figure.
    ``round_chosen`` carries the id of a round, None for the whole project. ``sections_wanted`` asks for
    what the other sections show: it takes as long as the report, and is not needed by whoever reads the table alone.
    """

    cell_opened = Signal(object, str)
    save_wanted = Signal(object, object)
    round_chosen = Signal(object)
    sections_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Agreement"), parent)
        self._findings: AgreementFindings | None = None
        self._sections: AgreementSections | None = None
        self._step: Step[Any] = Step("")
        self.bar = SectionBar()
        self.labelers, self.pairs, self.rounds = LabelersPage(), PairsPage(), RoundsPage()
        self.spans, self.kinds = SpansPage(), KindsPage()
        self.model: RowsModel[TagAgreement] = RowsModel(columns(None, Taxonomy(())))
        self.table = ResultTable(self.model)
        self.table.setAccessibleName(tr("Agreement per tag"))
        self._interval = IntervalDelegate(self.table)
        self.table.setItemDelegateForColumn(PICTURE, self._interval)
        self.table.setItemDelegateForColumn(VERDICT, VerdictDelegate(self.table))
        self.table.head.paint_section(PICTURE, self._interval.paint_head)
        self.table.fit_columns(PICTURE)
        self.transcripts = text_label("", muted=True)
        self.transcripts_link = LinkButton(AgreementCell(Part.TRANSCRIPT))
        self.environment = text_label("", muted=True)
        self.environment_link = LinkButton(AgreementCell(Part.ENVIRONMENT))
        self.tag_set = text_label("", muted=True)
        self.basis = text_label("", muted=True, small=True)
        self.next = NextCard()
        self.trend = TrendCard()
        self.tag_card = TagCard()
        self.save = SaveCard([(Figure.AGREEMENT, tr("Agreement per tag")), (Figure.CHANGES, tr("Round by round"))])
        self._build()
        self._connect()

    def show_report(self, findings: AgreementFindings) -> None:
        """Show a result; the row that was current stays so."""
        before = self.table.current_row()
        self._findings, self._sections = findings, None
        report = findings.report
        self.bar.show_rounds(findings.rounds, findings.round)
        self.bar.setVisible(bool(report.clips or findings.rounds))
        self._interval.limit = report.limits.positive
        self.model.columns = columns(report, findings.taxonomy)
        # Tags that nobody heard would fill the screen with nothing; the last sentence names how many.
        heard = [tag for tag in in_order(report.tags) if tag.tagged]
        self.model.show_rows(heard)
        self.table.sort_rows(VERDICT, Qt.SortOrder.AscendingOrder)
        if isinstance(before, TagAgreement):
            self.table.stand_on(lambda tag: isinstance(tag, TagAgreement) and tag.tag == before.tag)
        self._show_row(self.table.current_row())
        self._show_sentences(sum(bool(tag.clips) for tag in report.tags) - len(heard))
        self.table.setVisible(bool(heard))
        for card in (self.next, self.save):
            card.setVisible(bool(report.clips))
        self.show_emptiness(*() if heard else _emptiness(findings))
        self.show_side(bool(report.clips))
        self.spans.show_findings(findings)
        self._show_section(self.section)
        if self.section not in (Section.TAGS, Section.SPANS) or _has_a_trend(findings):
            self.sections_wanted.emit()

    def show_sections(self, sections: AgreementSections) -> None:
        """Fill what stands beside the main table."""
        if self._findings is None:
            return
        self._sections = sections
        taxonomy = self._findings.taxonomy
        self.labelers.show_sections(sections, taxonomy)
        self.pairs.show_sections(sections, taxonomy)
        self.rounds.show_sections(sections, taxonomy)
        self.kinds.show_sections(sections)
        self._show_section(self.section)
        self._show_trend()

    @property
    def section(self) -> Section:
        """The one in sight."""
        return next(section for section, button in self.bar.buttons.items() if button.isChecked())

    def focus_first(self) -> None:
        """Take the keyboard when the place is entered."""
        self.table.setFocus()

    def _build(self) -> None:
        self.main.insertWidget(0, self.bar)
        tags = QWidget()
        foot = QVBoxLayout(tags)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.table)
        for sentence, link in (
            (self.transcripts, self.transcripts_link),
            (self.environment, self.environment_link),
            (self.tag_set, None),
            (self.basis, None),
        ):
            foot.addLayout(self.sentence_row(sentence, link))
        foot.addStretch(1)
        self.waiting = text_label(tr("Comparing labelers and rounds…"), muted=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.pages: dict[Section, QWidget] = {
            Section.TAGS: tags,
            Section.LABELERS: self.labelers,
            Section.PAIRS: self.pairs,
            Section.ROUNDS: self.rounds,
            Section.SPANS: self.spans,
            Section.KINDS: self.kinds,
        }
        for page in (*self.pages.values(), self.waiting):
            page.hide()
            self.main.addWidget(page, 1)
        for card in (self.next, self.trend, self.tag_card, self.save):
            self.add_card(card)
        self.finish_side()

    def _connect(self) -> None:
        self.table.opened.connect(self._open_index)
        self.table.row_changed.connect(self._show_row)
        self.tag_card.cell_opened.connect(self._open)
        self.next.taken.connect(self._take_step)
        self.transcripts_link.chosen.connect(self._open)
        self.environment_link.chosen.connect(self._open)
        self.save.save_wanted.connect(self.save_wanted)
        self.bar.section_chosen.connect(self._choose_section)
        self.bar.round_chosen.connect(self.round_chosen)
        self.rounds.tag_chosen.connect(self._show_trend)
        for page in (self.labelers, self.pairs, self.rounds, self.spans, self.kinds):
            page.cell_opened.connect(self.cell_opened)

    def _choose_section(self, section: Section) -> None:
        self._show_section(section)
        self._show_trend()
        if self._sections is None and section not in (Section.TAGS, Section.SPANS) and self._findings is not None:
            self.sections_wanted.emit()

    def _show_section(self, section: Section) -> None:
        known = self._sections is not None or section in (Section.TAGS, Section.SPANS)
        wanted = self.pages[section] if known else self.waiting
        # Not a stack of pages, which would be as high as the highest of them.
        for page in (*self.pages.values(), self.waiting):
            page.setVisible(page is wanted)
        self._step = self._next_step(section)
        self.next.show_step(self._step.sentence, self._step.button)
        self.tag_card.setVisible(section is Section.TAGS and self.table.current_row() is not None)
        self.show_emptiness_of(section is Section.TAGS and bool(self.emptiness.text()))

    def _next_step(self, section: Section) -> Step[Any]:
        """What to do next in the section; the main table's step while the others are being compared."""
        assert self._findings is not None
        taxonomy, sections = self._findings.taxonomy, self._sections
        if section is Section.SPANS:
            return spans_step(self._findings.report.spans, taxonomy)
        if section is Section.TAGS or sections is None:
            return self._findings.next_step()
        if section is Section.LABELERS:
            return labelers_step(sections.people, sections.self_consistency)
        if section is Section.PAIRS:
            return pairs_step(sections.people)
        if section is Section.KINDS:
            return kinds_step(sections.kinds)
        changes = [(one.before, one.after, one.change) for one in sections.changes]
        return rounds_step(sections.rounds, changes, taxonomy)

    def _show_trend(self, _tag: object = None) -> None:
        """The tag that is current in the section in sight."""
        if self._findings is None:
            return
        row = self.rounds.tags.current_row() if self.section is Section.ROUNDS else self.table.current_row()
        tag = getattr(row, "tag", None) if self.section in (Section.ROUNDS, Section.TAGS) else None
        if self.section is Section.TAGS and tag not in _revised(self._sections):
            # Beside the table only what a guideline change did; the rounds' own section shows every tag.
            tag = None
        name = "" if tag is None else self._findings.taxonomy.name(tag)
        self.trend.show_tag(tag, name, self._sections, self._findings.report.limits.positive)

    def _show_row(self, row: object) -> None:
        if self._findings is not None:
            tag = row if isinstance(row, TagAgreement) else None
            self.tag_card.show_tag(tag, self._findings.report, self._findings.taxonomy)
            self._show_trend()

    def _show_sentences(self, unheard: int) -> None:
        assert self._findings is not None
        report = self._findings.report
        for label, text in (
            (self.transcripts, transcripts_sentence(report.transcripts)),
            (self.environment, environment_sentence(report.environment)),
            (self.tag_set, tag_set_sentence(report.tag_set)),
        ):
            label.setText(text)
            label.setVisible(bool(report.clips))
        for link, part, number in (
            (self.transcripts_link, Part.TRANSCRIPT, self._findings.transcripts_differ),
            (self.environment_link, Part.ENVIRONMENT, self._findings.environments_differ),
        ):
            link.setText(counted.hear(number))
            link.setAccessibleName(tr("{hear}: {what}").format(hear=counted.hear(number), what=tr(part.value)))
            link.setVisible(bool(number))
        rest = tr("%Ln tags were marked by nobody.", unheard) if unheard else ""
        named = [(self._findings.taxonomy.name(tag), number) for tag, number in self._findings.older]
        said = (
            labeled_sentence(report),
            interval_sentence(report),
            _sample(self._findings),
            false_agreed_sentence(report),
            discussed_sentence(self._findings.after_discussion),
            older_sentence(named),
            rest,
        )
        self.basis.setText(" ".join(part for part in said if part) if report.clips else "")

    def _open_index(self, index: QModelIndex) -> None:
        self._open(cell_behind(index.column(), self.model.row(index.row())))

    def _take_step(self) -> None:
        cell = self._step.cell
        if isinstance(cell, AgreementCell):
            self._open(cell)
        elif cell is not None:
            self.cell_opened.emit(cell, tr(self.section))

    def _open(self, cell: AgreementCell) -> None:
        if self._findings is not None:
            self.cell_opened.emit(cell, _title(cell, self._findings))


def _has_a_trend(findings: AgreementFindings) -> bool:
    """Whether rounds can be compared: the card beside the table shows how a tag went."""
    return sum(one.probability_sample and one.state is not RoundState.RUNNING for one in findings.rounds) > 1


def _revised(sections: AgreementSections | None) -> set[TagCode]:
    changes = () if sections is None else sections.changes
    return {row.tag for found in changes for row in found.change.revised}


def _sample(findings: AgreementFindings) -> str:
    one = findings.round
    return sample_sentence() if one is None else sample_sentence(one.name, by_chance=one.probability_sample)


def _title(cell: AgreementCell, findings: AgreementFindings) -> str:
    if cell.tag is None:
        said = tr(cell.part.value)
        return said[:1].upper() + said[1:]
    name = findings.taxonomy.name(cell.tag)
    if cell.other is not None:
        return tr("{tag} or {other}").format(tag=name, other=findings.taxonomy.name(cell.other))
    names = dict(zip((Part.EARLIER_ALONE, Part.LATER_ALONE), alone(findings.report), strict=True))
    return f"{name}: {names.get(cell.part) or tr(cell.part.value)}"


def _emptiness(findings: AgreementFindings) -> tuple[str, ...]:
    """What is missing, what brings it, and the button and action that begin it."""
    if not findings.report.clips:
        lesson = findings.next_step().sentence.removeprefix("No second labels yet. ")
        return tr("No second labels yet"), lesson, tr("Switch labeler"), "project.labeler"
    if not any(tag.clips for tag in findings.report.tags):
        return tr("No tag has two answers"), tr("The clips with two labels say nothing of noise or channel yet.")
    return tr("No tag was marked"), tr("Nobody has marked a noise or a channel defect in the clips with two labels.")
