"""How a standalone figure looks: the light ground of the window, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

TEXT = "#1a1d23"
MUTED = "#5b6472"
LINE = "#d9dde3"
GROUND = "#ffffff"

# Okabe & Ito (2008), "Color universal design": told apart with any kind of colour vision.
GREEN = "#009e73"
VERMILION = "#d55e00"
ORANGE = "#e69f00"
BLUE = "#0072b2"

ROW_INCHES = 0.34
"""Height of one row of a figure, the same in every figure."""

NAME_INCHES = 2.05
"""Room for the names of the rows."""

LONGEST_NAME = 30

_FAMILIES = (
    "Inter",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    "Noto Sans CJK SC",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
)
"""Wanted families in order. The later ones fill in scripts that the first one lacks."""


def look() -> Any:
    """Settings of matplotlib for drawing and for saving.

    Names of tags are users' text: ``$`` is a dollar in them, not mathematics. Text stays text in
    SVG and PDF, so that it can be searched and edited.
    """
    from matplotlib import font_manager

    installed = set(font_manager.get_font_names())
    return {
        "font.family": [name for name in _FAMILIES if name in installed],
        "font.size": 9,
        "text.color": TEXT,
        "text.parse_math": False,
        "axes.edgecolor": LINE,
        "axes.labelcolor": MUTED,
        "xtick.color": MUTED,
        "ytick.color": TEXT,
        "hatch.color": BLUE,
        "hatch.linewidth": 0.7,
        "svg.fonttype": "none",
        "svg.hashsalt": "earmark",
        "pdf.fonttype": 42,
    }


def rows_figure(
    rows: int, *, title: str, note: str, axes: int = 2, ratios: tuple[float, ...] | None = None
) -> tuple[Figure, list[Axes]]:
    """A figure for a table of ``rows`` rows, with its title above and its note below.

    Returns the figure and its axes, side by side, row 0 at the top: the picture, then the numbers.
    """
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    width, head, foot = 8.4, 0.74, 0.80
    height = head + foot + max(rows, 1) * ROW_INCHES
    figure = Figure(figsize=(width, height), facecolor=GROUND)
    figure.text(0.02, 1 - 0.26 / height, title, fontsize=11, fontweight="bold", va="center")
    figure.text(0.02, 0.12 / height, note, fontsize=7.5, color=MUTED, va="bottom", linespacing=1.35)
    grid = figure.add_gridspec(
        1,
        axes,
        left=0.02 + NAME_INCHES / width,
        right=0.985,
        top=1 - head / height,
        bottom=foot / height,
        wspace=0.06,
        width_ratios=ratios,
    )
    panels: list[Axes] = [figure.add_subplot(grid[0, column]) for column in range(axes)]
    for number, panel in enumerate(panels):
        panel.set_ylim(max(rows, 1) - 0.5, -0.5)
        panel.set_facecolor("none")
        for side in ("top", "left", "right") if number == 0 else ("top", "left", "right", "bottom"):
            panel.spines[side].set_visible(False)
        panel.tick_params(axis="both", length=0)
        panel.set_yticks([])
        if number:
            panel.set_xlim(0, 1)
            panel.set_xticks([])
    if rows:
        bottom = panels[0].get_position().y0
        step = (panels[0].get_position().y1 - bottom) / rows
        for line in range(1, rows + 1):
            y = bottom + line * step
            figure.add_artist(Line2D([0.02, 0.985], [y, y], color=LINE, lw=0.6, zorder=0))
    return figure, panels


def row_names(panel: Axes, names: list[str]) -> None:
    """The names of the rows, left of the panel and aligned left, as in the window's table."""
    place = panel.get_position()
    left = (0.02 - place.x0) / place.width
    for row, name in enumerate(names):
        shown = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
        panel.text(left, row, shown, transform=panel.get_yaxis_transform(), va="center", ha="left", clip_on=False)


def column(
    panel: Axes, x: float, head: str, cells: list[str], *, side: str = "right", colours: list[str] | None = None
) -> None:
    """A column of numbers or words, its edge at the share ``x`` of the panel."""
    panel.text(x, -0.62, head, ha=side, va="bottom", fontsize=7.5, color=MUTED)
    for row, cell in enumerate(cells):
        panel.text(x, row, cell, ha=side, va="center", color=colours[row] if colours else TEXT)
