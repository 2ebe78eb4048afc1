"""``earmark report scorecard``: the four questions about good data."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json
from earmark.cli.watching import watched


@click.command(short_help="Is the data consistent, covering, timely, and sized rightly?")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--learning", is_flag=True, help="Measure what cleaning is worth too, which takes minutes.")
@json_option
def scorecard(project: Path, learning: bool, as_json: bool) -> None:
    """Four questions about PROJECT, each with its figure, its evidence and what to do next."""
    from earmark.cli.opening import opened
    from earmark.jobs.learning import learning_findings
    from earmark.jobs.scorecard import scorecard as answered

    with opened(project, read_only=True) as at_work, watched() as progress:
        curves = learning_findings(at_work, progress=progress).tags if learning else None
        found = answered(at_work, learning=curves, progress=progress)
    if as_json:
        print_json(asdict(found.card))
        return
    names = ("Defined consistently?", "Covers the important cases?", "Timely feedback?", "Sized appropriately?")
    for name, card in zip(names, found.card.cards(), strict=True):
        click.echo(f"{name}  {card.figure} {card.what}  [{card.verdict.replace('_', ' ')}]")
        if len(card.trend) > 1:
            click.echo(f"  {card.trend_of}: {', '.join(f'{point.at} {point.value:.3g}' for point in card.trend)}")
        click.echo(f"  {card.evidence}")
        click.echo(f"  Next: {card.next}")
