"""The numbers of a figure as rows for a CSV file: the same values, unrounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from earmark.measure.agreement import AgreementReport
from earmark.measure.coverage import Amount, CoverageReport
from earmark.measure.slices import SliceReport
from earmark.model.taxonomy import Taxonomy
from earmark.report.amounts import coverage_order
from earmark.report.slice_words import slice_name
from earmark.report.verdicts import FIGURE_NAMES, INTERVAL_FIELDS, in_order

Rows = Iterator[Sequence[object]]


def agreement_numbers(report: AgreementReport, taxonomy: Taxonomy) -> Rows:
    """One row a tag: the counts, each coefficient with its interval, the verdict and the limits."""
    figures = [name for key, bounds in INTERVAL_FIELDS.items() for name in (key, f"{bounds}_low", f"{bounds}_high")]
    counts = ("clips", "tagged", "cannot_tell", "a", "b", "c", "d", "pairs", "clusters")
    yield "tag", "name", "axis", *counts, *figures, "verdict", "more_clips", "limit_positive", "limit_alpha", "why"
    for tag in in_order(report.tags):
        values: list[object] = []
        for key in FIGURE_NAMES:
            low, high = getattr(tag, INTERVAL_FIELDS[key]) or (None, None)
            values += [getattr(tag, key), low, high]
        yield (
            tag.tag,
            taxonomy.name(tag.tag),
            tag.axis.value,
            *(getattr(tag, count) for count in counts),
            *values,
            None if tag.verdict is None else tag.verdict.value,
            tag.more_clips,
            report.limits.positive,
            report.limits.alpha,
            "; ".join(f"{key}: {reason}" for key, reason in tag.why.items()),
        )


def coverage_numbers(report: CoverageReport, taxonomy: Taxonomy) -> Rows:
    """One row a tag and one an environment, with what is wanted and what is missing to it."""
    grades = ("1", "2", "3", "unknown", "disputed")
    yield (
        *("tag", "name", "axis", "clips", "minutes", "share", "no", "missing", "cannot_tell", "disputed"),
        *(f"severity_{grade}" for grade in grades),
        *("expected", "target_clips", "target_minutes", "gap_clips", "gap_minutes"),
    )
    for tag in coverage_order(report.tags):
        target, gap = tag.target or Amount(), tag.gap or Amount()
        yield (
            *(tag.tag, taxonomy.name(tag.tag), tag.axis.value, tag.clips, tag.minutes, tag.share, tag.no),
            *(tag.missing, tag.cannot_tell, tag.disputed),
            *(tag.severities.get(grade) for grade in grades),
            *(tag.expected, target.clips, target.minutes, gap.clips, gap.minutes),
        )
    for place in report.environments:
        head = (place.code, taxonomy.name(place.code), "environment", place.clips, place.minutes, place.share)
        yield (*head, *([None] * 14))


def slice_numbers(report: SliceReport, model: str, taxonomy: Taxonomy) -> Rows:
    """One row a slice of every axis, by axis and rank; errors and gaps as shares, not as per cent."""
    plain = ("clips", "paired_clips", "words", "edits", "share")
    figures = (
        ("error", "interval"),
        ("human", "human_interval"),
        ("gap", "gap_interval"),
        ("excess", "excess_interval"),
    )
    ends = [name for key, _ in figures for name in (key, f"{key}_low", f"{key}_high")]
    yield "model", "axis", "value", "name", *plain, *ends, "worth", "rank", "p_first", "stands_out", "clusters", "why"
    for one in report.slices:
        values: list[object] = []
        for key, bounds in figures:
            low, high = getattr(one, bounds) or (None, None)
            values += [getattr(one, key), low, high]
        yield (
            *(model, one.axis, one.value, slice_name(one.axis, one.value, taxonomy)),
            *(getattr(one, key) for key in plain),
            *values,
            *(one.worth, one.rank, one.p_first, one.stands_out, one.clusters),
            "; ".join(f"{key}: {reason}" for key, reason in one.why.items()),
        )
