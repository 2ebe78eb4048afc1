"""The page's sections on rounds with guideline changes, and on kinds of disagreement."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.measure.agreement.change import Outcome
from earmark.measure.agreement.kinds import KindCount
from earmark.measure.agreement.over_rounds import RoundFigures
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.changes_figure import Between
from earmark.report.page.labelers import figure_cell
from earmark.report.page.parts import Cell, Head, heading, paragraph, section, table, toned
from earmark.report.people_words import (
    KIND_NAMES,
    OUTCOME_NAMES,
    REMEDIES,
    by_how_much,
    kinds_sentence,
    others_sentence,
    signed,
    subject_name,
    words_change_sentence,
)

_CLASSES = {Outcome.RISEN: "agreed", Outcome.FALLEN: "disagreeing", Outcome.CANNOT_TELL: "unknown"}


def rounds_section(rounds: Sequence[RoundFigures], changes: Sequence[Between], taxonomy: Taxonomy) -> str:
    """Round by round, and before and after each guideline change."""
    if not rounds:
        return section("rounds", "Rounds and changes", paragraph("No round was planned yet."))
    heads = (
        Head("Round"),
        Head("Sample"),
        Head("Guideline", "n"),
        Head("Clips", "n"),
        Head("Words differ", "n"),
        Head("Revised before it"),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            one.name,
            ("by chance" if one.finished else "being labeled") if one.probability_sample else "picked clips",
            words.count(one.edition),
            words.count(one.clips),
            words.percent(one.word_error),
            words.listed([subject_name(tag, taxonomy) for tag in one.changed]),
        )
        for one in rounds
    ]
    return section(
        "rounds",
        "Rounds and changes",
        paragraph(
            "Rounds of picked clips repair labels: they give no verdict and enter neither trend nor comparison.",
            "muted",
        ),
        table(heads, rows, "Rounds"),
        _trend([one for one in rounds if one.in_trend], taxonomy),
        *(_change(one, taxonomy) for one in changes),
    )


def kinds_section(kinds: Sequence[KindCount]) -> str:
    """What labelers differ on, and what mends it."""
    rows = [
        (KIND_NAMES[one.kind], words.count(one.clips), words.count(one.alone), REMEDIES[one.kind])
        for one in kinds
        if one.clips
    ]
    heads = (Head("What differs"), Head("Clips", "n"), Head("Only this", "n"), Head("What mends it"))
    return section(
        "kinds",
        "Kinds of disagreement",
        paragraph(kinds_sentence(kinds)),
        table(heads, rows, "Kinds of disagreement") if rows else "",
    )


def _trend(trend: Sequence[RoundFigures], taxonomy: Taxonomy) -> str:
    if len(trend) < 2:
        return ""
    by_round = [{row.tag: row for row in one.tags} for one in trend]
    rows: list[tuple[Cell, ...]] = []
    for tag in taxonomy.tags:
        found = [rows.get(tag.code) for rows in by_round]
        if any(found):
            cells: list[Cell] = [
                words.NOT_KNOWN if row is None else figure_cell(row.positive_agreement, row.positive_interval)
                for row in found
            ]
            rows.append((taxonomy.name(tag.code), *cells))
    heads = (Head("Tag"), *(Head(one.name, "n") for one in trend))
    return heading("Positive agreement, round by round") + table(heads, rows, "Positive agreement, round by round")


def _change(one: Between, taxonomy: Taxonomy) -> str:
    before, after, change = one
    heads = (Head("Revised tag"), Head(before, "n"), Head(after, "n"), Head("Change", "n"), Head("Outcome"))
    rows: list[tuple[Cell, ...]] = [
        (
            taxonomy.name(row.tag),
            figure_cell(row.before.positive_agreement, row.before.positive_interval),
            figure_cell(row.after.positive_agreement, row.after.positive_interval),
            words.NOT_KNOWN
            if row.difference is None
            else f"{'up' if row.difference >= 0 else 'down'} by {by_how_much(row.difference, row.interval)}",
            toned(OUTCOME_NAMES[row.outcome], _CLASSES[row.outcome]),
        )
        for row in change.revised
    ]
    others = [
        f"{taxonomy.name(row.tag)} {signed(row.difference)}"
        for row in change.tags
        if not row.revised and row.difference is not None
    ]
    said = f"{others_sentence(change)} {', '.join(others)}." if others else others_sentence(change)
    return (
        heading(f"Before and after: {before} and {after}")
        + (table(heads, rows, f"Changes from {before} to {after}") if rows else "")
        + paragraph(words_change_sentence(change, before, after))
        + paragraph(said, "muted")
    )
