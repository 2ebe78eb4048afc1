"""``earmark relink``: finds moved recordings by their content."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import json_option, print_json, print_refused
from earmark.cli.watching import watched


@click.command(short_help="Find moved recordings by their content.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("folder", type=click.Path(readable=False, path_type=Path))
@json_option
def relink(project: Path, folder: Path, as_json: bool) -> int:
    """Look below FOLDER for recordings of PROJECT that are not where they were."""
    from earmark.cli.opening import opened
    from earmark.jobs.relinking import relink as find

    with opened(project) as at_work, watched() as progress:
        result = find(at_work, folder, progress=progress)
    if as_json:
        print_json(asdict(result))
    else:
        for one in result.found:
            click.echo(f"found: {one.was} is {one.path}")
        for name in result.missing:
            click.echo(f"still missing: {name}")
        print_refused([(one.path, one.line, one.reason) for one in result.refused])
        click.echo(
            f"{len(result.found):,} found, {len(result.missing):,} still missing, {result.well:,} where they were"
        )
    return NOTHING_DONE if result.missing and not result.found else 0
