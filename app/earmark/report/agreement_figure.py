"""Agreement per tag as a figure: a dot with its interval, the limit as a dashed line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from earmark.measure.agreement import AgreementReport, TagAgreement, Verdict
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.paper import GREEN, GROUND, MUTED, ORANGE, TEXT, VERMILION, column, row_names, rows_figure
from earmark.report.verdicts import in_order, interval_sentence, labeled_sentence, verdict_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARKS = {
    Verdict.AGREED: (GREEN, "o", True),
    Verdict.UNDECIDED: (ORANGE, "o", False),
    Verdict.DISAGREEING: (VERMILION, "D", True),
    Verdict.TOO_FEW: (MUTED, "o", False),
    None: (TEXT, "o", True),
}
"""Colour, shape and whether it is filled: no verdict is told by colour alone."""


def agreement_figure(report: AgreementReport, taxonomy: Taxonomy) -> Figure:
    """Positive agreement of every tag that somebody heard, those that need work first."""
    tags = [tag for tag in in_order(report.tags) if tag.tagged]
    note = (
        f"Positive agreement 2a / (2a + b + c). {interval_sentence(report)}\n"
        f"{labeled_sentence(report)} "
        f"Agreed: both intervals above their limits, {words.coefficient3(report.limits.positive)} (dashed) "
        f"and {words.coefficient3(report.limits.alpha)} for alpha."
    )
    figure, (picture, figures) = rows_figure(len(tags), title="Agreement per tag", note=note, ratios=(3.0, 2.5))
    row_names(picture, [taxonomy.name(tag.tag) for tag in tags])
    picture.set_xlim(-0.03, 1.03)
    picture.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", ".25", ".50", ".75", "1"], fontsize=7.5)
    picture.axvline(report.limits.positive, color=TEXT, lw=0.9, ls=(0, (3, 3)), zorder=1)
    agreed_above = f"agreed above {words.coefficient3(report.limits.positive)}"
    picture.text(report.limits.positive, -0.62, agreed_above, ha="center", va="bottom", fontsize=7.5, color=MUTED)
    for row, tag in enumerate(tags):
        _mark(picture, row, tag)
    column(figures, 0.23, "clips tagged", [words.count(tag.tagged) for tag in tags])
    column(figures, 0.41, "alpha", [words.coefficient(tag.alpha) for tag in tags])
    column(figures, 0.48, "verdict", [verdict_words(tag) for tag in tags], side="left")
    return figure


def _mark(picture: Axes, row: int, tag: TagAgreement) -> None:
    if tag.positive_agreement is None:
        picture.text(0, row, tag.why.get("positive_agreement", "undefined"), color=MUTED, va="center", fontsize=8)
        return
    colour, shape, filled = MARKS[tag.verdict]
    if tag.positive_interval is not None:
        picture.hlines(row, *tag.positive_interval, color=colour, lw=1.8, zorder=2)
    picture.plot(
        [tag.positive_agreement],
        [row],
        marker=shape,
        ms=6.5 if shape == "o" else 6,
        mfc=colour if filled else GROUND,
        mec=colour,
        mew=1.6,
        ls="none",
        zorder=3,
    )
