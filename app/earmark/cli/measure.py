"""``earmark measure``: the sound signals of every clip that lacks them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json, print_refused
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.measuring import MeasureResult


@click.command(short_help="Measure the sound of every clip.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes; one for each core unless said.")
@click.option("--scheduler", metavar="URL", help="A Dask cluster, as in tcp://host:8786 (needs the extra 'cluster').")
@click.option(
    "--by-network", is_flag=True, help="Tell speech from gaps by the voice network instead of by level: slower."
)
@click.option(
    "--dnsmos",
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE",
    help="Ask DNSMOS as well, by its model sig_bak_ovr.onnx (needs the extra 'dnsmos').",
)
@json_option
def measure(
    project: Path, jobs: int | None, scheduler: str | None, by_network: bool, dnsmos: Path | None, as_json: bool
) -> int:
    """Measure the sound of the clips of PROJECT: loudness, clipping, bandwidth, signal-to-noise ratio, background.

    Clips that have the numbers are skipped: run again, it goes on where it was stopped.
    """
    from earmark.audio.signals.dnsmos import dnsmos_method
    from earmark.cli.opening import opened
    from earmark.jobs import measuring

    model = None if dnsmos is None else dnsmos.absolute()
    if model is not None:
        dnsmos_method(model)
    with opened(project) as at_work, watched() as progress:
        wanted: list[Path | None] = [None] if model is None else [None, model]
        results = [
            measuring.measure(
                at_work,
                processes=jobs,
                scheduler=scheduler,
                by_network=by_network,
                dnsmos=one,
                progress=progress,
            )
            for one in wanted
        ]
    if as_json:
        print_json(_document(results[0]) | ({"dnsmos": _document(results[1])} if model is not None else {}))
    else:
        for one in results:
            print_refused([(refused.path, refused.line, refused.reason) for refused in one.refused])
            name = "" if one is results[0] else "DNSMOS: "
            told = f"{counted(one.measured, 'clip')} measured, {one.known:,} known, {len(one.refused):,} refused"
            click.echo(f"{name}{told}")
    return NOTHING_DONE if any(one.refused and not (one.measured or one.known) for one in results) else 0


def _document(result: MeasureResult) -> dict[str, object]:
    return {
        "measured": result.measured,
        "known": result.known,
        "refused": [asdict(one) for one in result.refused],
        "method": str(result.method),
    }
