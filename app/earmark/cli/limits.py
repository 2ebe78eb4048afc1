"""``earmark limits``: what verdicts and the scorecard are measured against."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json

_SHARE = click.FloatRange(0, 1)
_DAYS = click.FloatRange(min=0, min_open=True)


@click.command(short_help="The limits of verdicts, and what counts as timely.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--positive", type=_SHARE, metavar="X", help="What positive agreement must reach for agreed.")
@click.option("--alpha", type=_SHARE, metavar="X", help="What alpha must reach for agreed.")
@click.option("--days", type=_DAYS, metavar="N", help="From recording to label, at most.")
@click.option("--production-days", type=_DAYS, metavar="N", help="Age of the newest labeled production, at most.")
@json_option
def limits(
    project: Path,
    positive: float | None,
    alpha: float | None,
    days: float | None,
    production_days: float | None,
    as_json: bool,
) -> None:
    """Show or set the limits of PROJECT."""
    from earmark.cli.opening import opened
    from earmark.jobs.limits import project_limits_of, set_limits

    given = {"positive": positive, "alpha": alpha, "days": days, "production_days": production_days}
    wanted = {name: value for name, value in given.items() if value is not None}
    with opened(project, read_only=not wanted) as at_work:
        found = set_limits(at_work, **wanted) if wanted else project_limits_of(at_work)
    if as_json:
        print_json(asdict(found))
        return
    click.echo(f"agreed from positive agreement {found.positive:g} and alpha {found.alpha:g}")
    click.echo(f"timely within {found.days:g} days, production labeled within {found.production_days:g} days")
