"""``earmark segment``: cuts long recordings into clips at pauses."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json, print_refused
from earmark.cli.watching import watched
from earmark.model.segmenting import SegmentLimits

_USUAL = SegmentLimits()
_SECONDS = click.FloatRange(min=0)


@click.command(short_help="Cut long recordings into clips at pauses.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--recording", type=click.Path(readable=False, path_type=Path), metavar="PATH", help="This one alone.")
@click.option(
    "--longer-than", type=_SECONDS, default=30.0, show_default=True, metavar="S", help="All that last longer."
)
@click.option("--shortest", type=_SECONDS, default=_USUAL.shortest_s, show_default=True, metavar="S")
@click.option("--longest", type=_SECONDS, default=_USUAL.longest_s, show_default=True, metavar="S")
@click.option("--pause", type=_SECONDS, default=_USUAL.pause_s, show_default=True, metavar="S", help="The least pause.")
@click.option(
    "--padding", type=_SECONDS, default=_USUAL.padding_s, show_default=True, metavar="S", help="Silence kept at ends."
)
@click.option("--dry-run", is_flag=True, help="Say what would come and change nothing.")
@json_option
def segment(
    project: Path,
    recording: Path | None,
    longer_than: float,
    shortest: float,
    longest: float,
    pause: float,
    padding: float,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Cut the long recordings of PROJECT into clips at pauses."""
    from earmark.cli.opening import opened
    from earmark.jobs import segmenting

    limits = SegmentLimits(shortest, longest, pause, padding).require()
    with opened(project) as at_work, watched() as progress:
        if recording is not None:
            chosen = [segmenting.recording_at(at_work, recording)]
        else:
            chosen = segmenting.longer_than(at_work, longer_than)
        result = segmenting.segment(at_work, chosen, limits, progress=progress, dry_run=dry_run)
    lengths = segmenting.lengths_of(result)
    if as_json:
        print_json(
            {
                "recordings": result.recordings,
                "silent": result.silent,
                "refused": [asdict(one) for one in result.refused],
                "added": result.added,
                "known": result.known,
                "left_out": result.left_out,
                "set_aside": len(result.set_aside),
                "lengths": asdict(lengths) if lengths is not None else None,
                "method": result.method,
                "dry_run": result.dry_run,
            }
        )
    else:
        print_refused([(one.path, one.line, one.reason) for one in result.refused])
        for name in result.silent:
            click.echo(f"nobody speaks in {name}: not cut")
        verb = "would come" if dry_run else "new"
        words = f"{counted(result.added, 'clip')} {verb}, {result.known:,} known, {result.left_out:,} left out"
        click.echo(f"{counted(result.recordings, 'recording')}: {words}")
        if lengths is not None:
            click.echo(
                f"lengths: {lengths.shortest_s:.1f} to {lengths.longest_s:.1f} s, median {lengths.median_s:.1f} s"
            )
    return NOTHING_DONE if result.refused and not result.recordings else 0
