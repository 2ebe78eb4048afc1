"""``earmark report matrix`` and ``collect``: coverage by several axes at once, and what to record."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import json_option, print_json
from earmark.cli.tables import print_table
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.matrix import CoverageAxes
    from earmark.measure.coverage_matrix import CoverageMatrix


@click.command(short_help="Clips and minutes in every cell of two or three axes.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option(
    "--by",
    multiple=True,
    metavar="AXIS",
    help="Two or three: source, severity, channel, environment, snr, speaker, device, language, batch, split, or "
    "an attribute. Source by snr unless said otherwise.",
)
@json_option
def matrix(project: Path, by: tuple[str, ...], as_json: bool) -> None:
    """How many clips of PROJECT lie in each cell, and how many may that nobody has answered."""
    from earmark.cli.opening import opened
    from earmark.jobs.matrix import coverage_axes

    with opened(project, read_only=True) as at_work, watched() as progress:
        found = coverage_axes(at_work, progress)
    made = found.matrix(by or ("source", "snr"))
    if not as_json:
        _print(found, made)
        return
    print_json(
        {
            "axes": made.axes,
            "values": made.values,
            "clips": made.clips.tolist(),
            "minutes": made.minutes.round(3).tolist(),
            "open": made.still_open.tolist(),
            "targets": [asdict(one) for one in found.cell_targets],
            "deficits": [asdict(one) for one in found.deficits],
            "possible_axes": found.names,
        }
    )


@click.command(short_help="What to record, as a list for whoever records.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("file", required=False, type=click.Path(readable=False, path_type=Path), metavar="[FILE.csv]")
@json_option
def collect(project: Path, file: Path | None, as_json: bool) -> None:
    """Every target of PROJECT that is not met, the widest gap first; into FILE.csv where one is named."""
    from earmark.cli.opening import opened
    from earmark.jobs.looking import require_replaceable
    from earmark.jobs.matrix import collection_list, coverage_axes
    from earmark.report.matrix_words import deficit_words
    from earmark.report.saving import save_text

    with opened(project, read_only=True) as at_work, watched() as progress:
        found = coverage_axes(at_work, progress)
    if file is not None:
        require_replaceable(file, project)
        save_text(collection_list(found), file)
    if as_json:
        print_json({"deficits": [asdict(one) for one in found.deficits], "written": file and str(file)})
        return
    for number, one in enumerate(found.deficits, 1):
        click.echo(f"{number}. {deficit_words(one, found.taxonomy)}")
    if not found.deficits:
        click.echo("No target is open. Set one: earmark target PROJECT TAG --clips N")


def _print(found: CoverageAxes, made: CoverageMatrix) -> None:
    from earmark.report.matrix_words import cell_words
    from earmark.report.slice_words import axis_name, slice_name

    first, second, *rest = made.values
    names = [slice_name(made.axes[1], value, found.taxonomy) for value in second]
    layers = [(None, value) for value in rest[0]] if rest else [(None, None)]
    for place, (_, layer) in enumerate(layers):
        clips = made.clips[..., place] if rest else made.clips
        left = made.still_open[..., place] if rest else made.still_open
        if layer is not None:
            click.echo("")
            click.echo(f"{axis_name(made.axes[2])}: {slice_name(made.axes[2], layer, found.taxonomy)}")
        rows = [
            (
                slice_name(made.axes[0], value, found.taxonomy),
                *(cell_words(int(clips[row, column]), int(left[row, column])) for column in range(len(second))),
            )
            for row, value in enumerate(first)
            if clips[row].any() or left[row].any()
        ]
        print_table((axis_name(made.axes[0]), *names), rows)
    click.echo("")
    click.echo("n +m: n clips, and m that nobody has answered and that may be of it.")
