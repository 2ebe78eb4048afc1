"""``earmark target``: how much of a tag a team wants."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import counted, json_option, print_json
from earmark.model.target import CellTarget, Target


@click.command(short_help="Set a coverage target for a tag.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("tag")
@click.option("--clips", type=click.IntRange(min=0), metavar="N", help="Wanted clips; 0 takes the target away.")
@click.option("--minutes", type=click.FloatRange(min=0), metavar="N", help="Wanted minutes; 0 takes the target away.")
@click.option(
    "--within", multiple=True, metavar="AXIS=VALUE", help="Of the tag in this cell, such as snr=below_0 or split=train."
)
@json_option
def target(
    project: Path, tag: str, clips: int | None, minutes: float | None, within: tuple[str, ...], as_json: bool
) -> None:
    """Set how much of TAG PROJECT wants, in clips, minutes, or both."""
    from earmark.cli.opening import opened
    from earmark.jobs.labeling import axis_of, set_cell_target, set_target

    if clips is None and minutes is None:
        raise click.UsageError("Say how much: --clips N, --minutes N, or both.")
    with opened(project) as at_work:
        wanted: Target | CellTarget
        if within:
            cell = [(axis_of(at_work, tag), tag), *map(_pair, within)]
            wanted = set_cell_target(at_work, cell, clips=clips, minutes=minutes)
        else:
            wanted = set_target(at_work, tag, clips=clips, minutes=minutes)
    if as_json:
        print_json(asdict(wanted))
        return
    amounts = [counted(wanted.clips, "clip")] if wanted.clips else []
    amounts += [f"{wanted.minutes:g} minutes"] if wanted.minutes else []
    what = ", ".join((tag, *within))
    click.echo(f"{what}: {' and '.join(amounts) or 'no target'}")


def _pair(text: str) -> tuple[str, str]:
    axis, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"--within takes AXIS=VALUE, such as snr=below_0, and not '{text}'.")
    return axis.strip(), value.strip()
