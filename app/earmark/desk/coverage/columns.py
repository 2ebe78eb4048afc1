"""The columns of the coverage table and of the tables beside it."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.coverage.targets import HOW_TO_TYPE
from earmark.desk.reporting.rows import Column
from earmark.measure.coverage import EnvironmentCoverage, TagCoverage
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.tag import Axis
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
        return f"{taxonomy.name(tag.tag)}{' · channel' if tag.axis is Axis.CHANNEL else ''}"

    def hear(tag: TagCoverage) -> str:
        return f"{words.hear(tag.clips)}: Enter" if tag.clips else ""

    def bar(tag: TagCoverage) -> str:
        expected = f", about {tag.expected:,.0f} more among the unanswered" if tag.expected else ""
        target = "" if tag.target is None else f", target {amount_words(tag.target)}"
        return f"{words.clips(tag.clips)}{expected}{target}"

    def gap(tag: TagCoverage) -> float | None:
        if tag.gap is None:
            return None
        return float(tag.gap.clips or 0) + (tag.gap.minutes or 0.0) / 1e6

    return (
        Column("Tag", name, lambda tag: name(tag).casefold(), tip=hear),
        Column("Clips", bar, lambda tag: tag.clips, tip=bar, spoken=bar),
        Column(
            "Clips",
            lambda tag: words.count(tag.clips),
            lambda tag: tag.clips,
            number=True,
            link=lambda tag: bool(tag.clips),
            tip=hear,
            spoken=lambda tag: words.clips(tag.clips),
            tone=lambda tag: "text" if tag.clips else "muted",
        ),
        Column(
            "Target",
            lambda tag: amount_words(tag.target),
            lambda tag: None if tag.target is None else float(tag.target.clips or 0) + (tag.target.minutes or 0) / 1e6,
            number=True,
            tip=lambda tag: f"{HOW_TO_TYPE} F2 or typing",
            spoken=lambda tag: f"target {amount_words(tag.target)}",
            tone=lambda tag: "muted" if tag.target is None else "text",
            edit=edit,
            edited=lambda tag: "" if tag.target is None else amount_words(tag.target),
            head_tip=HOW_TO_TYPE,
        ),
        Column(
            "To target",
            gap_words,
            gap,
            number=True,
            spoken=lambda tag: f"{gap_words(tag)} to target",
            tone=lambda tag: "muted" if gap_words(tag) == words.NOT_KNOWN else "bad",
        ),
        Column(
            "Minutes",
            lambda tag: words.minutes(tag.minutes),
            lambda tag: tag.minutes,
            number=True,
            tip=lambda tag: f"{words.percent(tag.share)} of the clips with an answer",
            spoken=lambda tag: f"{words.minutes(tag.minutes)} minutes",
            tone=lambda tag: "text" if tag.clips else "muted",
        ),
        _counted("Cannot tell", lambda tag: tag.cannot_tell, "Clips on which labelers could not tell"),
        _counted("Disputed", lambda tag: tag.disputed, "Clips with as many yes as no"),
    )


def cell_behind(column: int, tag: TagCoverage) -> CoverageCell:
    """What a cell of the table opens."""
    return CoverageCell(HOLDINGS.get(column, Holding.YES), tag.tag)


def severity_columns(taxonomy: Taxonomy) -> tuple[Column[TagCoverage], ...]:
    """The tag, then one column a grade of ``GRADES``."""
    return (
        Column("Tag", lambda tag: taxonomy.name(tag.tag), lambda tag: taxonomy.name(tag.tag).casefold()),
        *(_grade(grade, sign, taxonomy) for grade, sign in GRADES),
    )


def environment_columns(taxonomy: Taxonomy) -> tuple[Column[EnvironmentCoverage], ...]:
    """Name, clips, share."""
    return (
        Column("Environment", lambda row: taxonomy.name(row.code), lambda row: taxonomy.name(row.code).casefold()),
        Column(
            "Clips",
            lambda row: words.count(row.clips),
            lambda row: row.clips,
            number=True,
            link=lambda row: bool(row.clips),
            tip=lambda row: words.hear(row.clips) if row.clips else "",
            spoken=lambda row: words.clips(row.clips),
        ),
        Column(
            "Minutes",
            lambda row: words.minutes(row.minutes),
            lambda row: row.minutes,
            number=True,
            spoken=lambda row: f"{words.minutes(row.minutes)} minutes",
        ),
        Column("Share", lambda row: words.percent(row.share, 0), lambda row: row.share, number=True),
    )


def _grade(grade: str, sign: str, taxonomy: Taxonomy) -> Column[TagCoverage]:
    def number(tag: TagCoverage) -> int:
        return tag.severities.get(grade, 0)

    said = {"1": "severity 1", "2": "severity 2", "3": "severity 3"}.get(grade, "not graded")
    return Column(
        sign,
        lambda tag: words.count(number(tag)),
        number,
        number=True,
        link=lambda tag: bool(number(tag)),
        tip=lambda tag: f"{taxonomy.name(tag.tag)}, {said}: {words.hear(number(tag))}" if number(tag) else "",
        spoken=lambda tag: f"{said}: {words.clips(number(tag))}",
        head_tip=said.capitalize(),
    )


def _counted(title: str, number: Callable[[TagCoverage], int], meaning: str) -> Column[TagCoverage]:
    return Column(
        title,
        lambda tag: words.count(number(tag)),
        number,
        number=True,
        link=lambda tag: bool(number(tag)),
        tip=lambda tag: words.hear(number(tag)) if number(tag) else "",
        spoken=lambda tag: f"{title}: {words.clips(number(tag))}",
        tone=lambda tag: "text" if number(tag) else "muted",
        head_tip=meaning,
    )
