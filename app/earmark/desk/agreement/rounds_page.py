"""The section Rounds and changes: the rounds side by side, tag by tag, and what guideline changes did."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from earmark.desk.agreement.figure_columns import NOTHING, Told, count_column, figure_column, text_column, told
from earmark.desk.agreement.section_page import SectionPage, SectionTable
from earmark.desk.agreement.trend_card import MOST_POINTS
from earmark.desk.language import tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.rows import Column
from earmark.jobs.agreement_sections import AgreementSections, SectionCell
from earmark.measure.agreement.cells import AgreementCell, Part, RoundCell
from earmark.measure.agreement.change import Outcome, TagChange
from earmark.measure.agreement.over_rounds import RoundFigures, RoundTag
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.people_words import (
    OUTCOME_NAMES,
    change_sentence,
    others_sentence,
    signed,
    subject_name,
    words_change_sentence,
)

ROUND, TAKES_PART, GUIDELINE, CLIPS, LABELERS, WORDS, REVISED = range(7)

_TONES = {Outcome.RISEN: "ok", Outcome.FALLEN: "bad", Outcome.CANNOT_TELL: "muted"}
_SIGNS = {Outcome.RISEN: "▲ ", Outcome.FALLEN: "▼ ", Outcome.CANNOT_TELL: ""}


@dataclass(frozen=True, slots=True)
class TagOverRounds:
    """One tag: its row in each round of the trend that has it, and its newest comparison before and after."""

    tag: TagCode
    name: str
    rounds: tuple[RoundTag | None, ...]
    change: TagChange | None
    between: tuple[str, str] = ("", "")


class RoundsPage(SectionPage):
    """``tag_chosen`` carries the code of the current tag, or None."""

    tag_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = Taxonomy(())
        self._trend: tuple[RoundFigures, ...] = ()
        self.empty = self.sentence()
        self.rounds = self.table(tr("Rounds"))
        self.title = self.heading()
        self.title.setText(tr("Positive agreement, round by round"))
        self.tags = self.table(tr("Tags over the rounds"))
        self.others = self.sentence(small=True)
        self.finish()
        self.tags.row_changed.connect(self._tell_tag)

    def show_sections(self, sections: AgreementSections, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self.empty.setText(
            "" if sections.rounds else tr("No round yet. Plan one in Rounds: two labelers, one sample drawn by chance.")
        )
        self.empty.setVisible(not sections.rounds)
        order = {one.id: place for place, one in enumerate(sections.rounds)}
        self.rounds.show_table(
            _round_columns(taxonomy, order),
            sections.rounds,
            stretched=REVISED,
            sort=(ROUND, Qt.SortOrder.DescendingOrder),
        )
        self._trend = tuple([one for one in sections.rounds if one.in_trend][-MOST_POINTS:])
        rows = rows_of(sections, self._trend, taxonomy)
        shown = rows if len(self._trend) > 1 else ()
        self.title.setVisible(bool(shown))
        changes = len(self._trend) + 1
        self.tags.show_table(
            _tag_columns(self._trend), shown, stretched=changes, sort=(changes, Qt.SortOrder.DescendingOrder)
        )
        said = [
            tr("{before} to {after}: {others}").format(
                before=one.before, after=one.after, others=others_sentence(one.change)
            )
            + f" {words_change_sentence(one.change, one.before, one.after)}".rstrip()
            for one in sections.changes
        ]
        self.others.setText(" ".join(said))
        self.others.setVisible(bool(said and shown))

    def opens(self, table: SectionTable, column: int, row: Any) -> tuple[SectionCell, str] | None:
        return self._opens_round(column, row) if table is self.rounds else self._opens_tag(column, row)

    def _tell_tag(self, row: object) -> None:
        self.tag_chosen.emit(row.tag if isinstance(row, TagOverRounds) else None)

    def _opens_round(self, _column: int, row: RoundFigures) -> tuple[SectionCell, str] | None:
        title = tr("{round}: where labelers differ").format(round=row.name)
        return RoundCell(row.id, AgreementCell(Part.DISAGREED)), title

    def _opens_tag(self, column: int, row: TagOverRounds) -> tuple[SectionCell, str] | None:
        place = min(column - 1, len(self._trend) - 1)
        one = self._trend[max(place, 0)] if column else self._trend[-1]
        title = f"{row.name}, {one.name}: {tr(Part.DISAGREED.value)}"
        return RoundCell(one.id, AgreementCell(Part.DISAGREED, row.tag)), title


def rows_of(
    sections: AgreementSections, trend: tuple[RoundFigures, ...], taxonomy: Taxonomy
) -> tuple[TagOverRounds, ...]:
    """Revised tags first, then in the order of the taxonomy."""
    changes: dict[TagCode, tuple[TagChange, tuple[str, str]]] = {}
    for found in sections.changes:
        changes |= {row.tag: (row, (found.before, found.after)) for row in found.change.revised}
    rows = []
    for tag in taxonomy.tags:
        rounds = tuple(next((row for row in one.tags if row.tag == tag.code), None) for one in trend)
        if any(rounds):
            change, between = changes.get(tag.code, (None, ("", "")))
            rows.append(TagOverRounds(tag.code, taxonomy.name(tag.code), rounds, change, between))
    return tuple(sorted(rows, key=lambda row: row.change is None))


def _round_columns(taxonomy: Taxonomy, order: dict[str, int]) -> tuple[Column[Any], ...]:
    def standing(row: RoundFigures) -> str:
        if not row.probability_sample:
            return tr("picked clips")
        return tr("by chance") if row.finished else tr("being labeled")

    def revised(row: RoundFigures) -> str:
        return words.listed([subject_name(tag, taxonomy) for tag in row.changed])

    return (
        Column(tr("Round"), lambda row: row.name, lambda row: order.get(row.id, 0)),
        text_column(tr("Sample"), standing),
        Column(tr("Guideline"), lambda row: counted.count(row.edition), lambda row: row.edition, number=True),
        count_column(tr("Clips"), lambda row: row.clips, link=False),
        count_column(tr("Labelers"), lambda row: len(row.labelers), link=False),
        figure_column(
            tr("Words differ"),
            lambda row: told(row, "word_error", "word_interval", percent=True),
            tr("Conventions set aside"),
        ),
        text_column(tr("Revised before it"), revised),
    )


def _tag_columns(trend: tuple[RoundFigures, ...]) -> tuple[Column[Any], ...]:
    def of(place: int, row: TagOverRounds) -> Told:
        found = row.rounds[place]
        return NOTHING if found is None else told(found, "positive_agreement", "positive_interval")

    def change(row: TagOverRounds) -> str:
        found = row.change
        if found is None:
            return ""
        if found.difference is None:
            return found.why["difference"]
        name = OUTCOME_NAMES[found.outcome]
        return f"{_SIGNS[found.outcome]}{name}: {signed(found.difference)}"

    def sentence(row: TagOverRounds) -> str:
        return "" if row.change is None else change_sentence(row.change, row.name, *row.between)

    return (
        text_column(tr("Tag"), lambda row: row.name),
        *(figure_column(one.name, partial(of, place), tr("Positive agreement")) for place, one in enumerate(trend)),
        Column(
            tr("Before and after its guideline changed"),
            change,
            lambda row: None if row.change is None else row.change.difference,
            tip=sentence,
            spoken=sentence,
            tone=lambda row: "muted" if row.change is None else _TONES[row.change.outcome],
        ),
    )
