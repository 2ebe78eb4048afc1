"""The section Spans: how far labelers hear a tag at the same time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from earmark.desk.agreement.figure_columns import Told, count_column, figure_column, picture_column, text_column, told
from earmark.desk.agreement.pictures import Shown
from earmark.desk.agreement.section_page import SectionPage, SectionTable
from earmark.desk.language import tr
from earmark.desk.reporting.rows import Column
from earmark.jobs.agreement_sections import SectionCell
from earmark.jobs.report_findings import AgreementFindings
from earmark.measure.agreement import TagSpans
from earmark.measure.agreement.cells import AgreementCell, Part
from earmark.model.taxonomy import Taxonomy
from earmark.report.verdicts import spans_sentence

NAME, PICTURE, F1, CLIPS, MATCHED, UNMATCHED, ALPHA = range(7)


class SpansPage(SectionPage):
    """Known with the main table: it needs no job of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = Taxonomy(())
        self.said = self.sentence()
        self.spans = self.table(tr("Agreement on time spans"))
        self.finish()

    def show_findings(self, findings: AgreementFindings) -> None:
        self._taxonomy = findings.taxonomy
        found = findings.report.spans
        rows = found.tags if found.pooled.spans else ()
        self.said.setText(
            spans_sentence(found)
            or tr("No clip has time spans of two labelers yet. Mark when a noise is heard, and this place compares it.")
        )
        self.spans.show_table(
            _columns(self._taxonomy),
            rows,
            stretched=PICTURE,
            picture=PICTURE,
            shown=_shown,
            sort=(F1, Qt.SortOrder.AscendingOrder),
        )

    def opens(self, _table: SectionTable, _column: int, row: Any) -> tuple[SectionCell, str]:
        title = tr(Part.UNMATCHED.value)
        name = "" if row.tag is None else f"{self._taxonomy.name(row.tag)}: "
        return AgreementCell(Part.UNMATCHED, row.tag), f"{name}{title}" if name else title[:1].upper() + title[1:]


def _f1(row: TagSpans) -> Told:
    return told(row, "f1", "f1_interval")


def _shown(row: TagSpans) -> Shown:
    found = _f1(row)
    return Shown(found.value, found.interval, None, found.why)


def _columns(taxonomy: Taxonomy) -> tuple[Column[Any], ...]:
    def name(row: TagSpans) -> str:
        return tr("All tags") if row.tag is None else taxonomy.name(row.tag)

    return (
        text_column(tr("Tag"), name),
        picture_column(tr("Spans found by both (F1)"), _f1),
        figure_column(tr("F1"), _f1, tr("2 × matched spans ÷ spans of both")),
        count_column(tr("Clips"), lambda row: row.clips, link=False),
        count_column(
            tr("Matched"), lambda row: row.matched, tr("Spans of one that a span of the other matches"), link=False
        ),
        count_column(tr("Unmatched"), lambda row: row.spans - 2 * row.matched, tr("Spans that only one labeler gave")),
        figure_column(
            tr("Alpha, frames"),
            lambda row: told(row, "frame_alpha", "frame_alpha_interval"),
            tr("Over frames of 10 ms"),
        ),
    )
