"""The section Pairs: every two labelers, and one pair tag by tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from earmark.desk.agreement.figure_columns import (
    count_column,
    figure_column,
    picture_column,
    positive,
    shown,
    text_column,
    told,
)
from earmark.desk.agreement.section_page import SectionPage, SectionTable
from earmark.desk.language import tr
from earmark.desk.reporting.rows import Column
from earmark.jobs.agreement_sections import AgreementSections, SectionCell
from earmark.measure.agreement.cells import ComparedCell, Table
from earmark.measure.agreement.comparisons import ComparedTag, Side
from earmark.measure.agreement.pairs import PairAgreement
from earmark.model.taxonomy import Taxonomy

NAME, PICTURE, AGREES, CLIPS, FIRST, SECOND, WORDS = range(7)
TAG, TAG_PICTURE, TAG_AGREES, ALPHA, BOTH, TAG_FIRST, TAG_SECOND = range(7)

_SIDES = {BOTH: Side.BOTH, TAG_FIRST: Side.FIRST_ALONE, TAG_SECOND: Side.SECOND_ALONE}


@dataclass(frozen=True, slots=True)
class _Row:
    place: int
    pair: PairAgreement

    @property
    def name(self) -> str:
        return tr("{one} and {other}").format(one=self.pair.labelers[0], other=self.pair.labelers[1])


class PairsPage(SectionPage):
    """A click on a pair shows its tags below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = Taxonomy(())
        self._row: _Row | None = None
        self.pairs = self.table(tr("Pairs of labelers"))
        self.more = self.sentence(small=True)
        self.who = self.heading()
        self.tags = self.table(tr("Tags of the pair"))
        self.finish()
        self.pairs.row_changed.connect(self._choose)

    def show_sections(self, sections: AgreementSections, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        rows = [_Row(place, pair) for place, pair in enumerate(sections.people.pairs)]
        self.pairs.show_table(
            _columns(),
            rows,
            stretched=PICTURE,
            picture=PICTURE,
            shown=lambda row: shown(row.pair.agreement.pooled),
            sort=(AGREES, Qt.SortOrder.AscendingOrder),
        )
        more = sections.people.more_pairs
        self.more.setText(tr("%Ln more pairs share fewer clips.", more) if more else "")
        self.more.setVisible(bool(more))
        self._choose(self.pairs.current_row())

    def _choose(self, row: object) -> None:
        self._row = row if isinstance(row, _Row) else None
        self.who.setVisible(self._row is not None)
        if self._row is None:
            self.tags.hide()
            return
        self.who.setText(tr("{pair}, tag by tag").format(pair=self._row.name))
        rows = [tag for tag in self._row.pair.agreement.tags if tag.tag is not None]
        self.tags.show_table(
            _tag_columns(self._taxonomy, *self._row.pair.labelers),
            rows,
            stretched=TAG_PICTURE,
            picture=TAG_PICTURE,
            shown=shown,
            sort=(TAG_AGREES, Qt.SortOrder.AscendingOrder),
        )

    def opens(self, table: SectionTable, column: int, row: Any) -> tuple[SectionCell, str] | None:
        return self._opens_pair(column, row) if table is self.pairs else self._opens_tag(column, row)

    def _opens_pair(self, column: int, row: _Row) -> tuple[SectionCell, str] | None:
        side = {FIRST: Side.FIRST_ALONE, SECOND: Side.SECOND_ALONE}.get(column, Side.DIFFER)
        return ComparedCell(Table.PAIRS, row.place, side), _title(row, side)

    def _opens_tag(self, column: int, tag: ComparedTag) -> tuple[SectionCell, str] | None:
        assert self._row is not None
        assert tag.tag is not None
        side = _SIDES.get(column, Side.DIFFER)
        title = f"{self._taxonomy.name(tag.tag)}: {_title(self._row, side)}"
        return ComparedCell(Table.PAIRS, self._row.place, side, tag.tag), title


def _title(row: _Row, side: Side) -> str:
    if side is Side.BOTH:
        return row.name
    if side is Side.DIFFER:
        return tr("{pair} differ").format(pair=row.name)
    return tr("{name} alone").format(name=row.pair.labelers[side is Side.SECOND_ALONE])


def _columns() -> tuple[Column[Any], ...]:
    return (
        text_column(tr("Pair"), lambda row: row.name),
        picture_column(tr("Positive agreement, all tags"), lambda row: positive(row.pair.agreement.pooled)),
        figure_column(tr("Agree"), lambda row: positive(row.pair.agreement.pooled)),
        count_column(tr("Clips"), lambda row: row.pair.agreement.clips, link=False),
        count_column(tr("First alone"), lambda row: row.pair.agreement.pooled.b),
        count_column(tr("Second alone"), lambda row: row.pair.agreement.pooled.c),
        figure_column(
            tr("Words differ"),
            lambda row: told(row.pair.agreement, "word_error", "word_interval", percent=True),
            tr("Conventions set aside"),
        ),
    )


def _tag_columns(taxonomy: Taxonomy, first: str, second: str) -> tuple[Column[Any], ...]:
    return (
        text_column(tr("Tag"), lambda tag: taxonomy.name(tag.tag)),
        picture_column(tr("Positive agreement"), positive),
        figure_column(tr("Agree"), positive),
        figure_column(tr("Alpha"), lambda tag: told(tag, "alpha", "alpha_interval")),
        count_column(tr("Both"), lambda tag: tag.a),
        count_column(tr("{name} alone").format(name=first), lambda tag: tag.b),
        count_column(tr("{name} alone").format(name=second), lambda tag: tag.c),
    )
