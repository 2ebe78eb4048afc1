"""The columns of the coverage table and of the tables beside it."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.coverage.targets import HOW_TO_TYPE
from earmark.desk.language import number, tr
from earmark.desk.reporting import counted
from earmark.desk.reporting.rows import Column
from earmark.desk.tag_names import channel_name, tag_name
from earmark.measure.coverage import EnvironmentCoverage, TagCoverage
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import amount_words, gap_words

TAG, PICTURE, CLIPS, TARGET, GAP, MINUTES, UNSURE, DISPUTED = range(8)

HOLDINGS = {UNSURE: Holding.CANNOT_TELL, DISPUTED: Holding.DISPUTED}
"""Columns that open other clips than those that have the tag."""

GRADES = (("1", "●○○"), ("2", "●●○"), ("3", "●●●"), ("unknown", "?"))
UNGRADED = len(GRADES)
"""The column of the clips that nobody graded."""


def tag_columns(taxonomy: Taxonomy, edit: Callable[[TagCoverage, str], bool]) -> tuple[Column[TagCoverage], ...]:
    """In the order TAG to DISPUTED; ``edit`` takes a typed target."""

    def name(tag: TagCoverage) -> str:
        return channel_name(taxonomy, tag.tag, tag.axis)

    def hear(tag: TagCoverage) -> str:
        return tr("{hear}: Enter").format(hear=counted.hear(tag.clips)) if tag.clips else ""

    def bar(tag: TagCoverage) -> str:
        parts = [counted.clips(tag.clips)]
        if tag.expected:
            parts.append(tr("about {clips} more among the unanswered").format(clips=number(tag.expected)))
        if tag.target is not None:
            parts.append(tr("target {amount}").format(amount=amount_words(tag.target)))
        return ", ".join(parts)

    def gap(tag: TagCoverage) -> float | None:
        if tag.gap is None:
            return None
        return float(tag.gap.clips or 0) + (tag.gap.minutes or 0.0) / 1e6

    return (
        Column(tr("Tag"), name, lambda tag: name(tag).casefold(), tip=hear),
        Column(tr("Clips"), bar, lambda tag: tag.clips, tip=bar, spoken=bar),
        Column(
            tr("Clips"),
            lambda tag: counted.count(tag.clips),
            lambda tag: tag.clips,
            number=True,
            link=lambda tag: bool(tag.clips),
            tip=hear,
            spoken=lambda tag: counted.clips(tag.clips),
            tone=lambda tag: "text" if tag.clips else "muted",
        ),
        Column(
            tr("Target"),
            lambda tag: amount_words(tag.target),
            lambda tag: None if tag.target is None else float(tag.target.clips or 0) + (tag.target.minutes or 0) / 1e6,
            number=True,
            tip=lambda tag: tr("{how} F2 or typing").format(how=tr(HOW_TO_TYPE)),
            spoken=lambda tag: tr("target {amount}").format(amount=amount_words(tag.target)),
            tone=lambda tag: "muted" if tag.target is None else "text",
            edit=edit,
            edited=lambda tag: "" if tag.target is None else amount_words(tag.target),
            head_tip=tr(HOW_TO_TYPE),
        ),
        Column(
            tr("To target"),
            gap_words,
            gap,
            number=True,
            spoken=lambda tag: tr("{amount} to target").format(amount=gap_words(tag)),
            tone=lambda tag: "muted" if gap_words(tag) == words.NOT_KNOWN else "bad",
        ),
        Column(
            tr("Minutes"),
            lambda tag: counted.minutes(tag.minutes),
            lambda tag: tag.minutes,
            number=True,
            tip=lambda tag: tr("{share} of the clips with an answer").format(share=counted.percent(tag.share)),
            spoken=lambda tag: tr("{minutes} minutes").format(minutes=counted.minutes(tag.minutes)),
            tone=lambda tag: "text" if tag.clips else "muted",
        ),
        _counted(tr("Cannot tell"), lambda tag: tag.cannot_tell, tr("Clips on which labelers could not tell")),
        _counted(tr("Disputed"), lambda tag: tag.disputed, tr("Clips with as many yes as no")),
    )


def cell_behind(column: int, tag: TagCoverage) -> CoverageCell:
    """What a cell of the table opens."""
    return CoverageCell(HOLDINGS.get(column, Holding.YES), tag.tag)


def severity_columns(taxonomy: Taxonomy) -> tuple[Column[TagCoverage], ...]:
    """The tag, then one column a grade of ``GRADES``."""
    return (
        Column(tr("Tag"), lambda tag: taxonomy.name(tag.tag), lambda tag: taxonomy.name(tag.tag).casefold()),
        *(_grade(grade, sign, taxonomy) for grade, sign in GRADES),
    )


def environment_columns(taxonomy: Taxonomy) -> tuple[Column[EnvironmentCoverage], ...]:
    """Name, clips, share."""
    return (
        Column(
            tr("Environment"),
            lambda row: tag_name(taxonomy, row.code),
            lambda row: tag_name(taxonomy, row.code).casefold(),
        ),
        Column(
            tr("Clips"),
            lambda row: counted.count(row.clips),
            lambda row: row.clips,
            number=True,
            link=lambda row: bool(row.clips),
            tip=lambda row: counted.hear(row.clips) if row.clips else "",
            spoken=lambda row: counted.clips(row.clips),
        ),
        Column(
            tr("Minutes"),
            lambda row: counted.minutes(row.minutes),
            lambda row: row.minutes,
            number=True,
            spoken=lambda row: tr("{minutes} minutes").format(minutes=counted.minutes(row.minutes)),
        ),
        Column(tr("Share"), lambda row: counted.percent(row.share, 0), lambda row: row.share, number=True),
    )


def _grade(grade: str, sign: str, taxonomy: Taxonomy) -> Column[TagCoverage]:
    def graded(tag: TagCoverage) -> int:
        return tag.severities.get(grade, 0)

    said = grade_words(grade)
    return Column(
        sign,
        lambda tag: counted.count(graded(tag)),
        graded,
        number=True,
        link=lambda tag: bool(graded(tag)),
        tip=lambda tag: f"{taxonomy.name(tag.tag)}, {said}: {counted.hear(graded(tag))}" if graded(tag) else "",
        spoken=lambda tag: f"{said}: {counted.clips(graded(tag))}",
        head_tip=said[:1].upper() + said[1:],
    )


def grade_words(grade: str) -> str:
    """A severity, or that nobody graded it."""
    return tr("severity {grade}").format(grade=grade) if grade.isdigit() else tr("not graded")


def _counted(title: str, held: Callable[[TagCoverage], int], meaning: str) -> Column[TagCoverage]:
    return Column(
        title,
        lambda tag: counted.count(held(tag)),
        held,
        number=True,
        link=lambda tag: bool(held(tag)),
        tip=lambda tag: counted.hear(held(tag)) if held(tag) else "",
        spoken=lambda tag: f"{title}: {counted.clips(held(tag))}",
        tone=lambda tag: "text" if held(tag) else "muted",
        head_tip=meaning,
    )
