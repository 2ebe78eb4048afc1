"""The section Kinds: what labelers differ on, how often, and what mends it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from earmark.desk.agreement.figure_columns import count_column, text_column
from earmark.desk.agreement.section_page import SectionPage, SectionTable
from earmark.desk.language import tr
from earmark.desk.reporting.rows import Column
from earmark.jobs.agreement_sections import AgreementSections, SectionCell
from earmark.measure.agreement.kinds import cell_of
from earmark.report.people_words import KIND_NAMES, REMEDIES, kinds_sentence

NAME, CLIPS, ALONE, REMEDY = range(4)


class KindsPage(SectionPage):
    """Each kind opens its clips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = self.sentence()
        self.kinds = self.table(tr("Kinds of disagreement"))
        self.finish()

    def show_sections(self, sections: AgreementSections) -> None:
        self.said.setText(kinds_sentence(sections.kinds))
        self.kinds.show_table(_columns(), sections.kinds, stretched=REMEDY, sort=(CLIPS, Qt.SortOrder.DescendingOrder))

    def opens(self, _table: SectionTable, _column: int, row: Any) -> tuple[SectionCell, str]:
        return cell_of(row.kind), KIND_NAMES[row.kind]


def _columns() -> tuple[Column[Any], ...]:
    return (
        text_column(tr("What differs"), lambda row: KIND_NAMES[row.kind]),
        count_column(tr("Clips"), lambda row: row.clips),
        count_column(tr("Only this"), lambda row: row.alone, tr("Clips on which nothing else differs"), link=False),
        text_column(tr("What mends it"), lambda row: REMEDIES[row.kind]),
    )
