"""``earmark target``: how much of a tag a team wants."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import counted, json_option, print_json


@click.command(short_help="Set a coverage target for a tag.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("tag")
@click.option("--clips", type=click.IntRange(min=0), metavar="N", help="Wanted clips; 0 takes the target away.")
@click.option("--minutes", type=click.FloatRange(min=0), metavar="N", help="Wanted minutes; 0 takes the target away.")
@json_option
def target(project: Path, tag: str, clips: int | None, minutes: float | None, as_json: bool) -> None:
    """Set how much of TAG PROJECT wants, in clips, minutes, or both."""
    from earmark.cli.opening import opened
    from earmark.jobs.labeling import set_target

    if clips is None and minutes is None:
        raise click.UsageError("Say how much: --clips N, --minutes N, or both.")
    with opened(project) as at_work:
        wanted = set_target(at_work, tag, clips=clips, minutes=minutes)
    if as_json:
        print_json(asdict(wanted))
        return
    amounts = [counted(wanted.clips, "clip")] if wanted.clips else []
    amounts += [f"{wanted.minutes:g} minutes"] if wanted.minutes else []
    click.echo(f"{wanted.tag}: {' and '.join(amounts) or 'no target'}")
