"""``earmark suggest``: tags that the probe hears in clips nobody has labeled."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import counted, json_option, print_json
from earmark.cli.watching import watched


@click.command(short_help="Tags that the probe hears in clips nobody has labeled.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@json_option
def suggest(project: Path, as_json: bool) -> None:
    """Teach the probe the labels of PROJECT, and keep what it hears elsewhere as predictions."""
    from earmark.cli.opening import opened
    from earmark.jobs import suggesting

    with opened(project) as at_work, watched() as progress:
        found = suggesting.suggest(at_work, progress)
    if as_json:
        print_json(asdict(found) | {"model": suggesting.PROBE.title})
        return
    click.echo(f"taught: {', '.join(found.taught)}")
    click.echo(f"{counted(found.clips, 'clip')} without a label heard, {found.with_tags:,} with a likely tag")
    if found.unmeasured:
        click.echo(f"{counted(found.unmeasured, 'clip')} without a label could not be heard: not measured, or no gaps")
