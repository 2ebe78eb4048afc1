"""The section Labelers: each against the others, and one of them tag by tag against everything there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from earmark.desk.agreement.figure_columns import (
    NOTHING,
    Told,
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
from earmark.measure.agreement.against_gold import GoldTag
from earmark.measure.agreement.cells import ComparedCell, Table
from earmark.measure.agreement.comparisons import ComparedTag, Side
from earmark.measure.agreement.dawid_skene import LabelerSkill
from earmark.measure.agreement.pairs import LabelerAgreement
from earmark.measure.agreement.self_consistency import SelfConsistency
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report.people_words import anchors_sentence, gold_sentence, repeats_sentence, skills_sentence

NAME, PICTURE, AGREES, ALONE, OTHERS, WORDS, ONESELF, UNSURE = range(8)
TAG, WITH_OTHERS, TAG_ALONE, TAG_OTHERS, REPEATED, HEARS, SILENT, PRECISE, RECALLS = range(9)


@dataclass(frozen=True, slots=True)
class _Row:
    """One labeler; the places are those among the labelers of each table."""

    place: int
    found: LabelerAgreement
    repeats: SelfConsistency | None
    repeat_place: int


@dataclass(frozen=True, slots=True)
class _TagRow:
    """One tag of the chosen labeler, as far as it is known."""

    tag: TagCode
    name: str
    others: ComparedTag | None
    repeats: ComparedTag | None
    skill: LabelerSkill | None
    gold: GoldTag | None


class LabelersPage(SectionPage):
    """A click on a labeler shows that labeler's tags below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: AgreementSections | None = None
        self._taxonomy = Taxonomy(())
        self._row: _Row | None = None
        self.labelers = self.table(tr("Labelers"))
        self.who = self.heading()
        self.tags = self.table(tr("Tags of the labeler"))
        self.notes = [self.sentence(small=True) for _ in range(4)]
        self.finish()
        self.labelers.row_changed.connect(self._choose)

    def show_sections(self, sections: AgreementSections, taxonomy: Taxonomy) -> None:
        self._sections, self._taxonomy, before = sections, taxonomy, self._row
        repeats = {one.labeler: (place, one) for place, one in enumerate(sections.self_consistency)}
        rows = []
        for place, one in enumerate(sections.people.labelers):
            at, own = repeats.get(one.labeler, (-1, None))
            rows.append(_Row(place, one, own, at))
        self.labelers.show_table(
            _columns(),
            rows,
            stretched=PICTURE,
            picture=PICTURE,
            shown=lambda row: shown(row.found.agreement.pooled),
            sort=(AGREES, Qt.SortOrder.AscendingOrder),
        )
        if before is not None:
            name = before.found.labeler
            self.labelers.stand_on(lambda row: isinstance(row, _Row) and row.found.labeler == name)
        self._choose(self.labelers.current_row())
        said = (
            repeats_sentence(sections.self_consistency),
            skills_sentence(sections.skills) if len(rows) > 2 else "",
            gold_sentence(sections.gold),
            anchors_sentence([(one.round, one.labelers) for one in sections.anchors]),
        )
        for label, text in zip(self.notes, said, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _choose(self, row: object) -> None:
        sections = self._sections
        if sections is None:
            return
        self._row = row if isinstance(row, _Row) else None
        self.who.setVisible(self._row is not None)
        if self._row is None:
            self.tags.hide()
            return
        name = self._row.found.labeler
        self.who.setText(tr("{name}, tag by tag").format(name=name))
        others = {tag.tag: tag for tag in self._row.found.agreement.tags if tag.tag is not None}
        repeats = {} if self._row.repeats is None else {tag.tag: tag for tag in self._row.repeats.agreement.tags}
        skills = {
            tag.tag: next((one for one in tag.labelers if one.labeler == name), None)
            for tag in sections.skills
            if tag.labelers
        }
        gold = {tag.tag: tag for one in sections.gold.labelers or () if one.labeler == name for tag in one.tags}
        rows = [
            _TagRow(
                tag.code,
                self._taxonomy.name(tag.code),
                others.get(tag.code),
                repeats.get(tag.code),
                skills.get(tag.code),
                gold.get(tag.code),
            )
            for tag in self._taxonomy.tags
            if tag.code in others or tag.code in repeats
        ]
        self.tags.show_table(_tag_columns(), rows, sort=(WITH_OTHERS, Qt.SortOrder.AscendingOrder))

    def opens(self, table: SectionTable, column: int, row: Any) -> tuple[SectionCell, str] | None:
        return self._opens_labeler(column, row) if table is self.labelers else self._opens_tag(column, row)

    def _opens_labeler(self, column: int, row: _Row) -> tuple[SectionCell, str] | None:
        name = row.found.labeler
        if column == ONESELF:
            if row.repeats is None:
                return None
            cell = ComparedCell(Table.REPEATS, row.repeat_place, Side.DIFFER)
            return cell, tr("{name} against themselves").format(name=name)
        side = {ALONE: Side.FIRST_ALONE, OTHERS: Side.SECOND_ALONE}.get(column, Side.DIFFER)
        return ComparedCell(Table.LABELERS, row.place, side), _title(name, side)

    def _opens_tag(self, column: int, row: _TagRow) -> tuple[SectionCell, str] | None:
        assert self._row is not None
        name = self._row.found.labeler
        cells = {
            TAG_ALONE: ComparedCell(Table.LABELERS, self._row.place, Side.FIRST_ALONE, row.tag),
            TAG_OTHERS: ComparedCell(Table.LABELERS, self._row.place, Side.SECOND_ALONE, row.tag),
            REPEATED: ComparedCell(Table.REPEATS, self._row.repeat_place, Side.DIFFER, row.tag),
            HEARS: ComparedCell(Table.SKILLS, self._row.place, Side.SECOND_ALONE, row.tag),
            SILENT: ComparedCell(Table.SKILLS, self._row.place, Side.FIRST_ALONE, row.tag),
            PRECISE: ComparedCell(Table.GOLD, self._row.place, Side.FIRST_ALONE, row.tag),
            RECALLS: ComparedCell(Table.GOLD, self._row.place, Side.SECOND_ALONE, row.tag),
        }
        cell = cells.get(column, ComparedCell(Table.LABELERS, self._row.place, Side.DIFFER, row.tag))
        if cell.group == -1:
            return None
        return cell, f"{row.name}: {_title(name, cell.side)}"


def _title(name: str, side: Side) -> str:
    if side is Side.FIRST_ALONE:
        return tr("{name} alone").format(name=name)
    if side is Side.SECOND_ALONE:
        return tr("All but {name}").format(name=name)
    return tr("{name} and others differ").format(name=name)


def _columns() -> tuple[Column[Any], ...]:
    def oneself(row: _Row) -> Told:
        return NOTHING if row.repeats is None else positive(row.repeats.agreement.pooled)

    return (
        text_column(tr("Labeler"), lambda row: row.found.labeler),
        picture_column(
            tr("Positive agreement with the others, all tags"), lambda row: positive(row.found.agreement.pooled)
        ),
        figure_column(tr("Agrees"), lambda row: positive(row.found.agreement.pooled)),
        count_column(tr("Yes alone"), lambda row: row.found.agreement.pooled.b, tr("The labeler said yes, another no")),
        count_column(
            tr("Others alone"), lambda row: row.found.agreement.pooled.c, tr("Another said yes, the labeler no")
        ),
        figure_column(
            tr("Words differ"),
            lambda row: told(row.found.agreement, "word_error", "word_interval", percent=True),
            tr("From the others' transcripts, conventions set aside"),
        ),
        figure_column(tr("With oneself"), oneself, tr("Positive agreement on hidden repeats")),
        count_column(tr("Cannot tell"), lambda row: row.found.cannot_tell, tr("Answers to tags"), link=False),
    )


def _tag_columns() -> tuple[Column[Any], ...]:
    def others(row: _TagRow) -> Told:
        return NOTHING if row.others is None else positive(row.others)

    def repeated(row: _TagRow) -> Told:
        return NOTHING if row.repeats is None else positive(row.repeats)

    def skill(row: _TagRow, key: str) -> Told:
        return NOTHING if row.skill is None else told(row.skill, key, f"{key}_interval")

    def gold(row: _TagRow, key: str) -> Told:
        return NOTHING if row.gold is None else told(row.gold, key, f"{key}_interval")

    return (
        text_column(tr("Tag"), lambda row: row.name),
        figure_column(tr("With the others"), others, tr("Positive agreement")),
        count_column(tr("Yes alone"), lambda row: row.others.b if row.others else None),
        count_column(tr("Others alone"), lambda row: row.others.c if row.others else None),
        figure_column(tr("With oneself"), repeated, tr("Positive agreement on hidden repeats")),
        figure_column(
            tr("Hears"),
            lambda row: skill(row, "sensitivity"),
            tr("Share of the clips with the tag on which the labeler says yes, after Dawid and Skene"),
        ),
        figure_column(
            tr("Rightly silent"),
            lambda row: skill(row, "specificity"),
            tr("Share of the clips without the tag on which the labeler says no, after Dawid and Skene"),
        ),
        figure_column(
            tr("Precision"),
            lambda row: gold(row, "precision"),
            tr("Of the labeler's yes, the share that gold confirms"),
        ),
        figure_column(
            tr("Recall"), lambda row: gold(row, "recall"), tr("Of gold's yes, the share that the labeler said")
        ),
    )
