"""Tables as the command line prints them."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import combining, east_asian_width

import click


def print_table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, words_last: bool = False) -> None:
    """Columns as wide as their widest cell: names to the left, numbers to the right."""
    if not rows:
        return
    last = len(heads) - 1
    widths = [max(_width(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    click.echo("")
    for row in (heads, *rows):
        cells = []
        for place, cell in enumerate(row):
            gap = " " * (widths[place] - _width(cell))
            cells.append(cell + gap if place == 0 or (words_last and place == last) else gap + cell)
        click.echo("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """Places that a terminal gives the text."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)
