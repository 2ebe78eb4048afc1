"""The page's section on labelers: with each other, with themselves, by their skills, against gold and anchors."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.measure.agreement.against_gold import AgainstGold, AnchorAgreement
from earmark.measure.agreement.comparisons import ComparedGroup, ComparedTag
from earmark.measure.agreement.dawid_skene import TagSkills
from earmark.measure.agreement.pairs import PeopleAgreement
from earmark.measure.agreement.records import Interval
from earmark.measure.agreement.self_consistency import SelfConsistency
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.page.parts import Cell, Head, heading, paragraph, section, table, with_small
from earmark.report.people_words import anchors_sentence, gold_sentence, repeats_sentence, skills_sentence


def labelers_section(
    people: PeopleAgreement,
    repeats: Sequence[SelfConsistency],
    skills: Sequence[TagSkills],
    gold: AgainstGold,
    anchors: Sequence[tuple[str, Sequence[AnchorAgreement]]],
    taxonomy: Taxonomy,
) -> str:
    """Who agrees with whom, and where each labeler stands alone."""
    if not people.pairs:
        return section("labelers", "Labelers", paragraph("No clip has labels of two labelers yet."))
    oneself = {one.labeler: one.agreement for one in repeats}
    heads = (
        Head("Labeler"),
        Head("Labels", "n"),
        Head("Positive agreement with the others", "n"),
        Head("Yes alone", "n"),
        Head("Others alone", "n"),
        Head("Words differ", "n"),
        Head("With oneself", "n"),
        Head("Cannot tell", "n"),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            one.labeler,
            words.count(one.labels),
            agreement_cell(one.agreement.pooled),
            words.count(one.agreement.pooled.b),
            words.count(one.agreement.pooled.c),
            words_cell(one.agreement),
            agreement_cell(oneself[one.labeler].pooled) if one.labeler in oneself else words.NOT_KNOWN,
            words.count(one.cannot_tell),
        )
        for one in people.labelers
    ]
    return section(
        "labelers",
        "Labelers",
        paragraph("Over all tags of source and channel but none and clean; words with conventions set aside.", "muted"),
        table(heads, rows, "Labelers against the others"),
        heading("Pairs"),
        _pairs(people),
        paragraph(f"{people.more_pairs:,} more pairs share fewer clips." if people.more_pairs else "", "muted"),
        paragraph(repeats_sentence(repeats)),
        heading("Skills, estimated without gold") if len(people.labelers) > 2 else "",
        _skills(skills, taxonomy) if len(people.labelers) > 2 else "",
        paragraph(gold_sentence(gold)),
        _gold(gold),
        paragraph(anchors_sentence(anchors)),
    )


def agreement_cell(row: ComparedTag) -> Cell:
    """Positive agreement with its interval on a second line."""
    return figure_cell(row.positive_agreement, row.positive_interval, row.why.get("positive_agreement", ""))


def figure_cell(value: float | None, interval: Interval | None, why: str = "") -> Cell:
    if value is None:
        return with_small("undefined", why)
    return with_small(words.coefficient(value), words.interval(interval) if interval else "")


def words_cell(found: ComparedGroup) -> Cell:
    """Word error with its interval on a second line."""
    if found.word_error is None:
        return words.NOT_KNOWN
    ends = " to ".join(map(words.percent, found.word_interval)) if found.word_interval else ""
    return with_small(words.percent(found.word_error), ends)


def _pairs(people: PeopleAgreement) -> str:
    heads = (
        Head("Pair"),
        Head("Clips", "n"),
        Head("Positive agreement", "n"),
        Head("First alone", "n"),
        Head("Second alone", "n"),
        Head("Words differ", "n"),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            words.listed(one.labelers),
            words.count(one.agreement.clips),
            agreement_cell(one.agreement.pooled),
            words.count(one.agreement.pooled.b),
            words.count(one.agreement.pooled.c),
            words_cell(one.agreement),
        )
        for one in people.pairs
    ]
    return table(heads, rows, "Pairs of labelers")


def _skills(skills: Sequence[TagSkills], taxonomy: Taxonomy) -> str:
    known = [tag for tag in skills if tag.labelers]
    said = paragraph(skills_sentence(skills), "muted")
    if not known:
        return said
    names = [one.labeler for one in known[0].labelers or ()]
    heads = (Head("Tag"), Head("Share", "n"), *(Head(f"{name}: hears · rightly silent", "n") for name in names))
    rows: list[tuple[Cell, ...]] = [
        (
            taxonomy.name(tag.tag),
            words.percent(tag.share),
            *(
                with_small(
                    f"{words.coefficient(one.sensitivity)} · {words.coefficient(one.specificity)}",
                    f"{words.interval(one.sensitivity_interval)} · {words.interval(one.specificity_interval)}",
                )
                for one in tag.labelers or ()
            ),
        )
        for tag in known
    ]
    return said + table(heads, rows, "Skills after Dawid and Skene")


def _gold(gold: AgainstGold) -> str:
    if not gold.labelers:
        return ""
    heads = (Head("Labeler, all tags"), Head("Precision", "n"), Head("Recall", "n"), Head("Clips", "n"))
    rows: list[tuple[Cell, ...]] = []
    for one in gold.labelers:
        pooled = one.tags[-1]
        precision = figure_cell(pooled.precision, pooled.precision_interval, pooled.why.get("precision", ""))
        recall = figure_cell(pooled.recall, pooled.recall_interval, pooled.why.get("recall", ""))
        rows.append((one.labeler, precision, recall, words.count(pooled.clips)))
    return table(heads, rows, "Labelers against gold")
