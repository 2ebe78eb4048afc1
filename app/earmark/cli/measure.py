"""``earmark measure``: the sound signals of every clip that lacks them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json, print_refused
from earmark.cli.watching import watched


@click.command(short_help="Measure the sound of every clip.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes; one for each core unless said.")
@click.option("--scheduler", metavar="URL", help="A Dask cluster, as in tcp://host:8786 (needs the extra 'cluster').")
@click.option(
    "--by-network", is_flag=True, help="Tell speech from gaps by the voice network instead of by level: slower."
)
@json_option
def measure(project: Path, jobs: int | None, scheduler: str | None, by_network: bool, as_json: bool) -> int:
    """Measure the sound of the clips of PROJECT: loudness, clipping, bandwidth, signal-to-noise ratio, background.

    Clips that have the numbers are skipped: run again, it goes on where it was stopped.
    """
    from earmark.cli.opening import opened
    from earmark.jobs import measuring

    with opened(project) as at_work, watched() as progress:
        result = measuring.measure(
            at_work,
            processes=jobs,
            scheduler=scheduler,
            by_network=by_network,
            progress=progress,
        )
    if as_json:
        print_json(
            {
                "measured": result.measured,
                "known": result.known,
                "refused": [asdict(one) for one in result.refused],
                "method": str(result.method),
            }
        )
    else:
        print_refused([(one.path, one.line, one.reason) for one in result.refused])
        click.echo(
            f"{counted(result.measured, 'clip')} measured, {result.known:,} known, {len(result.refused):,} refused"
        )
    return NOTHING_DONE if result.refused and not (result.measured or result.known) else 0
