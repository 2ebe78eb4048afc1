"""A model's errors by slice as a figure: a dot with its interval, people as an upright line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from earmark.measure.slices import Slice, SliceReport
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.paper import BLUE, LINE, TEXT, VERMILION, column, row_names, rows_figure
from earmark.report.slice_words import axis_end, axis_name, overall_sentence, points, slice_name

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_ROWS = 40


def model_errors_figure(report: SliceReport, axis: str, model: str, taxonomy: Taxonomy) -> Figure:
    """The slices of one axis by rank; a diamond stands out from all other clips beyond chance."""
    slices = report.on(axis)[:MOST_ROWS]
    note = (
        f"{overall_sentence(report, model)}\nDot: the model, with its 95 % interval by {report.cluster_kind}; upright "
        "line: people on the same clips. Diamond: the gap is larger than elsewhere, beyond chance."
    )
    title = f"Word error of {model} by {axis_name(axis)}"
    figure, (picture, figures) = rows_figure(len(slices), title=title, note=note, ratios=(3.0, 2.2))
    row_names(picture, [slice_name(one.axis, one.value, taxonomy) for one in slices])
    most = axis_end(one.error for one in slices)
    picture.set_xlim(-0.03 * most, 1.03 * most)
    ticks = [most * share / 4 for share in range(5)]
    picture.set_xticks(ticks, [words.percent(tick, 0) for tick in ticks], fontsize=7.5)
    for row, one in enumerate(slices):
        _mark(picture, row, one, most)
    column(figures, 0.2, "gap", [points(one.gap) for one in slices])
    column(figures, 0.42, "share", [words.percent(one.share, 0) for one in slices])
    column(figures, 0.61, "worth", [points(one.worth) for one in slices])
    column(figures, 0.83, "first", [words.percent(one.p_first, 0) for one in slices])
    column(figures, 1.0, "clips", [words.count(one.clips) for one in slices])
    return figure


def _mark(picture: Axes, row: int, one: Slice, most: float) -> None:
    colour = VERMILION if one.stands_out else BLUE
    if one.human is not None and one.error is not None:
        picture.hlines(row, min(one.human, most), min(one.error, most), color=LINE, lw=5, zorder=1)
    if one.interval is not None:
        low, high = (min(end, most) for end in one.interval)
        picture.hlines(row, low, high, color=colour, lw=1.8, zorder=2)
    if one.human is not None:
        picture.vlines(one.human, row - 0.26, row + 0.26, color=TEXT, lw=1.6, zorder=3)
    if one.error is not None:
        picture.plot(
            [one.error], [row], marker="D" if one.stands_out else "o", ms=6.5, color=colour, ls="none", zorder=4
        )
