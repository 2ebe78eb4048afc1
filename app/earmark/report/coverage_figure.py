"""Coverage as figures: bars with the target as a tick, and a heat map with its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from earmark.measure.coverage import CoverageReport, TagCoverage
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.amounts import coverage_order, gap_words, graded, unreviewed_sentence
from earmark.report.paper import BLUE, MUTED, TEXT, VERMILION, column, row_names, rows_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

GRADES = (("1", "audible only"), ("2", "some words hard"), ("3", "words lost"), ("unknown", "not graded"))


def coverage_figure(report: CoverageReport, taxonomy: Taxonomy) -> Figure:
    """Clips of every tag that was heard or is wanted, most first."""
    tags = [tag for tag in coverage_order(report.tags) if tag.clips or tag.target]
    note = (
        "Filled: clips that have the tag. Hatched: expected among the clips without an answer. Tick: the target.\n"
        f"{words.count(report.reviewed)} of {words.clips(report.clips)} reviewed, {words.minutes(report.minutes)} min. "
        f"{unreviewed_sentence(report)}"
    )
    figure, (picture, figures) = rows_figure(len(tags), title="Coverage per tag", note=note, ratios=(3.6, 1.9))
    row_names(picture, [taxonomy.name(tag.tag) for tag in tags])
    for row, tag in enumerate(tags):
        _bar(picture, row, tag)
    _start_at_nought(picture)
    column(figures, 0.22, "clips", [words.count(tag.clips) for tag in tags])
    wanted = [gap_words(tag) for tag in tags]
    column(
        figures, 0.66, "to target", wanted, colours=[TEXT if text == words.NOT_KNOWN else VERMILION for text in wanted]
    )
    column(figures, 0.98, "minutes", [words.minutes(tag.minutes) for tag in tags])
    return figure


def environment_figure(report: CoverageReport, taxonomy: Taxonomy) -> Figure:
    """Clips of every environment, in the order of the taxonomy."""
    rows = report.environments
    note = (
        f"Share of the clips whose environment is decided. Not answered {words.count(report.environment_missing)}, "
        f"cannot tell {words.count(report.environment_cannot_tell)}, "
        f"disputed {words.count(report.environment_disputed)}."
    )
    figure, (picture, figures) = rows_figure(len(rows), title="Clips per environment", note=note, ratios=(3.6, 1.9))
    row_names(picture, [taxonomy.name(row.code) for row in rows])
    picture.barh(range(len(rows)), [row.clips for row in rows], height=0.46, color=BLUE)
    _start_at_nought(picture)
    column(figures, 0.22, "clips", [words.count(row.clips) for row in rows])
    column(figures, 0.62, "share", [words.percent(row.share, 0) for row in rows])
    column(figures, 0.98, "minutes", [words.minutes(row.minutes) for row in rows])
    return figure


def severity_figure(report: CoverageReport, taxonomy: Taxonomy) -> Figure:
    """How strongly each heard source disturbs, as a heat map with its numbers."""
    tags = graded(report.tags)
    note = "Clips by severity. Darker: more clips. Grades on which labelers differ without a majority are left out."
    figure, (panel,) = rows_figure(len(tags), title="Severity per tag", note=note, axes=1)
    row_names(panel, [taxonomy.name(tag.tag) for tag in tags])
    panel.spines["bottom"].set_visible(False)
    panel.set_xlim(0, len(GRADES))
    panel.set_xticks([])
    most = max((tag.severities.get(grade, 0) for tag in tags for grade, _ in GRADES), default=0)
    for place, (grade, name) in enumerate(GRADES):
        panel.text(place + 0.5, -0.62, name, ha="center", va="bottom", fontsize=7.5, color=MUTED)
        for row, tag in enumerate(tags):
            number = tag.severities.get(grade, 0)
            # Never darker than a third, so that dark numbers stay readable on it.
            depth = 0.36 * number / most if most else 0.0
            panel.fill_between([place + 0.02, place + 0.98], row - 0.46, row + 0.46, color=BLUE, alpha=depth, lw=0)
            panel.text(place + 0.5, row, words.count(number), ha="center", va="center")
    return figure


def _bar(picture: Axes, row: int, tag: TagCoverage) -> None:
    picture.barh(row, tag.clips, height=0.42, color=BLUE)
    if tag.expected:
        picture.barh(
            row, tag.expected, left=tag.clips, height=0.42, facecolor="none", edgecolor=BLUE, hatch="//////", lw=0
        )
    if tag.target is not None and tag.target.clips is not None:
        picture.plot([tag.target.clips] * 2, [row - 0.34, row + 0.34], color=TEXT, lw=1.8, solid_capstyle="butt")


def _start_at_nought(picture: Axes) -> None:
    from matplotlib.ticker import MaxNLocator, StrMethodFormatter

    # A share of room at the right keeps the last tick and its label inside.
    picture.set_xlim(0, max(picture.get_xlim()[1], 1) * 1.02)
    picture.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    picture.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    picture.tick_params(axis="x", labelsize=7.5)
