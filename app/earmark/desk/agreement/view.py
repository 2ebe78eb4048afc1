"""The Agreement place: the table with its picture, the next step, one tag in full, and saving."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from earmark.desk.agreement.columns import PICTURE, VERDICT, cell_behind, columns
from earmark.desk.agreement.pictures import IntervalDelegate, VerdictDelegate
from earmark.desk.agreement.tag_card import TagCard, alone
from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.cards import LinkButton, NextCard, SaveCard, text_label
from earmark.desk.reporting.page import ReportPage
from earmark.desk.reporting.rows import RowsModel
from earmark.desk.reporting.table import ResultTable
from earmark.jobs.report_findings import AgreementFindings, Figure
from earmark.measure.agreement import TagAgreement
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.model.taxonomy import Taxonomy
from earmark.report.verdicts import (
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

    ``cell_opened`` carries the AgreementCell whose clips are wanted, and a title for them;
    ``save_wanted`` the Path to save to, whose suffix is the format (.html: the whole report), and
    the Figure.
    """

    cell_opened = Signal(object, str)
    save_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Agreement"), parent)
        self._findings: AgreementFindings | None = None
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
        self.tag_card = TagCard()
        self.save = SaveCard([(Figure.AGREEMENT, tr("Agreement per tag"))])
        self._build()
        self._connect()

    def show_report(self, findings: AgreementFindings) -> None:
        """Show a result; the row that was current stays so."""
        before = self.table.current_row()
        self._findings = findings
        report = findings.report
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
        step = findings.next_step()
        self.next.show_step(step.sentence, step.button)
        self.table.setVisible(bool(heard))
        for card in (self.next, self.save):
            card.setVisible(bool(report.clips))
        self.show_emptiness(*() if heard else _emptiness(findings))
        self.show_side(bool(report.clips))

    def focus_first(self) -> None:
        """Take the keyboard when the place is entered."""
        self.table.setFocus()

    def _build(self) -> None:
        self.main.addWidget(self.table)
        foot = QVBoxLayout()
        for sentence, link in (
            (self.transcripts, self.transcripts_link),
            (self.environment, self.environment_link),
            (self.tag_set, None),
            (self.basis, None),
        ):
            foot.addLayout(self.sentence_row(sentence, link))
        self.main.addLayout(foot)
        self.main.addStretch(1)
        for card in (self.next, self.tag_card, self.save):
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

    def _show_row(self, row: object) -> None:
        if self._findings is not None:
            tag = row if isinstance(row, TagAgreement) else None
            self.tag_card.show_tag(tag, self._findings.report, self._findings.taxonomy)

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
            sample_sentence(),
            false_agreed_sentence(report),
            older_sentence(named),
            rest,
        )
        self.basis.setText(" ".join(part for part in said if part) if report.clips else "")

    def _open_index(self, index: QModelIndex) -> None:
        self._open(cell_behind(index.column(), self.model.row(index.row())))

    def _take_step(self) -> None:
        if self._findings is not None:
            cell = self._findings.next_step().cell
            if cell is not None:
                self._open(cell)

    def _open(self, cell: AgreementCell) -> None:
        if self._findings is not None:
            self.cell_opened.emit(cell, _title(cell, self._findings))


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
