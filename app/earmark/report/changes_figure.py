"""Agreement over the rounds as a figure: a slope with intervals for each tag, its guideline changes marked."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from earmark.measure.agreement.change import Change, TagChange
from earmark.measure.agreement.over_rounds import RoundFigures, RoundTag
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.paper import BLUE, GROUND, LINE, MUTED, TEXT
from earmark.report.people_words import by_how_much, others_sentence

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ACROSS = 3
_PANEL_INCHES = (2.6, 1.9)
_HEAD, _FOOT = 0.95, 0.62

Rows = Iterator[Sequence[object]]
Between = tuple[str, str, Change]
"""The names of two rounds, and what changed from one to the other."""


def changes_figure(
    rounds: Sequence[RoundFigures], changes: Sequence[Between], taxonomy: Taxonomy, limit: float
) -> Figure:
    """Every tag that two rounds of the trend heard, those that were revised first."""
    from matplotlib.figure import Figure

    trend = [one for one in rounds if one.in_trend]
    revised = {row.tag: row for _, _, change in changes for row in change.revised}
    tags = [tag.code for tag in taxonomy.tags if len(_known(tag.code, trend)) > 1]
    tags.sort(key=lambda tag: tag not in revised)
    down = max(1, math.ceil(len(tags) / ACROSS))
    width, height = 0.3 + ACROSS * _PANEL_INCHES[0], _HEAD + down * _PANEL_INCHES[1] + _FOOT
    figure = Figure(figsize=(width, height), facecolor=GROUND)
    figure.text(
        0.02, 1 - 0.26 / height, "Positive agreement, round by round", fontsize=11, fontweight="bold", va="center"
    )
    figure.text(0.02, 0.12 / height, _note(changes), fontsize=7.5, color=MUTED, va="bottom", linespacing=1.35)
    grid = figure.add_gridspec(
        down,
        ACROSS,
        left=0.06,
        right=0.985,
        top=1 - _HEAD / height,
        bottom=(_FOOT + 0.28) / height,
        hspace=0.75,
        wspace=0.22,
    )
    for place, tag in enumerate(tags):
        panel = figure.add_subplot(grid[place // ACROSS, place % ACROSS])
        _panel(panel, taxonomy.name(tag), tag, trend, revised.get(tag), limit)
    if not tags:
        figure.text(0.5, 0.5, "No tag was heard in two finished rounds drawn by chance.", ha="center", color=MUTED)
    return figure


def changes_numbers(rounds: Sequence[RoundFigures], changes: Sequence[Between], taxonomy: Taxonomy) -> Rows:
    """One row a tag and round: its figures, and what changed since the round before where it was revised."""
    yield (
        *("tag", "name", "round", "guideline", "in_trend", "clips", "tagged", "positive_agreement"),
        *("positive_interval_low", "positive_interval_high", "alpha", "alpha_interval_low", "alpha_interval_high"),
        *("revised_before", "difference", "difference_low", "difference_high", "outcome"),
    )
    made = {(after, row.tag): row for _, after, change in changes for row in change.revised}
    for one in rounds:
        for tag in one.tags:
            row = made.get((one.name, tag.tag))
            yield (
                *(tag.tag, taxonomy.name(tag.tag), one.name, one.edition, one.in_trend, tag.clips, tag.tagged),
                *(tag.positive_agreement, *(tag.positive_interval or (None, None))),
                *(tag.alpha, *(tag.alpha_interval or (None, None))),
                tag.tag in one.changed,
                *((None,) * 4 if row is None else (row.difference, *(row.interval or (None, None)), row.outcome.value)),
            )


def _known(tag: TagCode, trend: Sequence[RoundFigures]) -> list[tuple[int, RoundTag]]:
    """The rounds in which the tag has a figure, by their place in the trend."""
    found = []
    for place, one in enumerate(trend):
        row = next((row for row in one.tags if row.tag == tag and row.positive_agreement is not None), None)
        if row is not None:
            found.append((place, row))
    return found


def _panel(
    panel: Axes, name: str, tag: TagCode, trend: Sequence[RoundFigures], row: TagChange | None, limit: float
) -> None:
    known = _known(tag, trend)
    places = [place for place, _ in known]
    values = [one.positive_agreement or 0.0 for _, one in known]
    panel.axhline(limit, color=TEXT, lw=0.8, ls=(0, (3, 3)), zorder=1)
    for place, one in enumerate(trend):
        if tag in one.changed:
            panel.axvline(place - 0.5, color=BLUE, lw=1, ls=(0, (1, 2)), zorder=1)
    panel.plot(places, values, color=LINE, lw=1.4, zorder=2)
    for place, found in known:
        colour = BLUE if place == places[-1] else MUTED
        if found.positive_interval is not None:
            panel.vlines(place, *found.positive_interval, color=colour, lw=1.8, zorder=3)
        panel.plot([place], [found.positive_agreement or 0.0], marker="o", ms=5.5, color=colour, ls="none", zorder=4)
    panel.set_title(name, fontsize=9, loc="left", color=TEXT, pad=14)
    if row is not None and row.difference is not None:
        sign = "up" if row.difference >= 0 else "down"
        said = f"{sign} by {by_how_much(row.difference, row.interval)}, {row.outcome.value.replace('_', ' ')}"
        panel.text(0, 1.04, said, transform=panel.transAxes, fontsize=7, color=MUTED, va="bottom")
    panel.set_ylim(-0.03, 1.03)
    panel.set_yticks([0, 0.5, 1], ["0", ".5", "1"], fontsize=7)
    panel.set_xlim(-0.5, len(trend) - 0.5)
    names = [one.name if len(one.name) <= 12 else f"{one.name[:11]}…" for one in trend]
    panel.set_xticks(range(len(trend)), names, fontsize=7)
    panel.tick_params(length=0)
    for side in ("top", "right"):
        panel.spines[side].set_visible(False)


def _note(changes: Sequence[Between]) -> str:
    said = (
        f"95{words.NO_BREAK}% intervals. Dashed: the limit of agreed. Dotted: the tag's guideline was revised. "
        "Rounds of picked clips are left out."
    )
    others = " ".join(f"{before} to {after}: {others_sentence(change)}" for before, after, change in changes)
    return f"{said}\n{others}" if others else said
