"""``earmark export``: labels and, where the format has them, clips."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json
from earmark.cli.watching import watched
from earmark.exchange.registry import FORMATS
from earmark.jobs.export_result import ExportResult
from earmark.measure.consensus import Pick
from earmark.model.recording import Split
from earmark.model.tag import Axis


@click.command(short_help="Write labels and, where the format has them, clips.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("destination", type=click.Path(readable=False, path_type=Path), metavar="DEST")
@click.option(
    "--as",
    "format_name",
    type=click.Choice([one.name for one in FORMATS if one.write is not None or one.with_sound]),
    required=True,
    help="The format to write; see: earmark formats.",
)
@click.option("--pick", type=click.Choice([one.value for one in Pick]), help="Which label of a clip leaves.")
@click.option("--tag", "tags", multiple=True, metavar="CODE", help="Clips with this tag; several: with any of them.")
@click.option("--labeler", "labelers", multiple=True, metavar="NAME", help="Labels by these people alone.")
@click.option("--split", type=click.Choice([one.value for one in Split]), help="Clips of this part alone.")
@click.option(
    "--folders", type=click.Choice([one.value for one in Axis]), help="With clips: a folder for each tag of this axis."
)
@click.option("--snapshot", metavar="NAME", help="The labels of this snapshot in place of those in force.")
@click.option("--since", metavar="SNAPSHOT", help="Clips alone that have a label which this snapshot does not hold.")
@click.option(
    "--datasheet/--no-datasheet", default=None, help="A sheet beside it that says what left; usually for training."
)
@click.option("--pseudonyms", is_flag=True, help="Labelers have no names in the datasheet.")
@click.option("--dry-run", is_flag=True, help="Say what would leave, and write nothing.")
@json_option
def export(
    project: Path,
    destination: Path,
    format_name: str,
    pick: str | None,
    tags: tuple[str, ...],
    labelers: tuple[str, ...],
    split: str | None,
    folders: str | None,
    snapshot: str | None,
    since: str | None,
    datasheet: bool | None,
    pseudonyms: bool,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Write labels of PROJECT to DEST, a file or, for clips, a new folder."""
    from earmark.cli.opening import opened
    from earmark.jobs.exporting import export as write

    with opened(project, read_only=True) as at_work, watched() as progress:
        result = write(
            at_work,
            destination,
            format_name,
            pick=Pick(pick) if pick else None,
            tags=tags,
            labelers=labelers,
            split=Split(split) if split else None,
            folders=Axis(folders) if folders else None,
            snapshot=snapshot,
            since=since,
            datasheet=datasheet,
            pseudonyms=pseudonyms,
            dry_run=dry_run,
            before_writing=None if as_json else _print_plan,
            progress=progress,
        )
    if as_json:
        print_json(asdict(result))
    else:
        _print_outcome(result)
    return 0 if result.written else NOTHING_DONE


def _print_plan(result: ExportResult) -> None:
    """What does not leave is said before anything is written."""
    for concern in result.concerns:
        click.echo(f"not ready: {concern}")
    for one in result.left_out:
        click.echo(f"left out: {one}")
    for clip in result.undecided:
        click.echo(f"undecided: {clip.file} ({', '.join(clip.questions)})")


def _print_outcome(result: ExportResult) -> None:
    for one in result.refused:
        click.echo(f"refused: {one.path}: {one.reason}")
    undecided = f", {counted(len(result.undecided), 'clip')} undecided" if result.undecided else ""
    if result.dry_run:
        click.echo(f"nothing written: {counted(result.written, 'label')} would leave{undecided}")
    elif result.written:
        click.echo(f"{counted(result.written, 'label')} written to {result.destination}{undecided}")
        if result.datasheet:
            click.echo(f"{result.datasheet} says what left")
    else:
        click.echo(f"nothing to write: no label is left with --pick {result.pick}{undecided}")
