"""``earmark report slices``: a model's errors by slice of the data."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import json_option, print_json
from earmark.cli.tables import print_table
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.slices import SliceFindings

_MOST_ROWS = 12
"""Slices of an axis that are printed; the JSON has all."""


@click.command(short_help="Where a model errs more than people do.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--model", required=True, metavar="NAME", help="The model, by its name, or name and (version).")
@click.option("--against", metavar="NAME", help="Another model, compared on the same clips.")
@click.option(
    "--cross", "crossed", nargs=2, multiple=True, metavar="AXIS AXIS", help="Pairs of slices of two axes beside them."
)
@click.option("--seed", default=1, show_default=True, metavar="N", help="Of the resamples behind p_first.")
@click.option("--resamples", default=2000, show_default=True, type=click.IntRange(min=1), metavar="N")
@json_option
def slices(
    project: Path,
    model: str,
    against: str | None,
    crossed: tuple[tuple[str, str], ...],
    seed: int,
    resamples: int,
    as_json: bool,
) -> None:
    """The word error of a model in PROJECT by noise, severity, environment and more, beside people's on the same clips.

    Slices are ranked by how much worse than people the model is there, times the slice's share of the words.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.slices import model_named, slice_findings

    with opened(project, read_only=True) as at_work, watched() as progress:
        findings = slice_findings(
            at_work,
            model_named(at_work, model),
            against=None if against is None else model_named(at_work, against, "--against"),
            pairs=crossed,
            seed=seed,
            resamples=resamples,
            progress=progress,
        )
    if as_json:
        report = asdict(findings.report)
        other = None if findings.against is None else findings.against.title
        print_json({"model": findings.model.title, "against": other} | report)
    else:
        _print_slices(findings)


def _print_slices(findings: SliceFindings) -> None:
    from earmark.measure.slices import SliceCell
    from earmark.report import words
    from earmark.report.slice_words import (
        axis_name,
        comparison_sentence,
        method_sentence,
        overall_sentence,
        points,
        rate,
        settled_sentence,
        slice_name,
        slices_step,
    )

    report, taxonomy = findings.report, findings.taxonomy
    click.echo(overall_sentence(report, findings.model.title))
    if report.overall.rival is not None and findings.against is not None:
        click.echo(comparison_sentence(report.overall.rival, findings.model.title, findings.against.title))
    for axis in report.axes:
        found = report.on(axis)
        rows = [
            (
                slice_name(one.axis, one.value, taxonomy),
                words.count(one.clips),
                rate(one.error, one.interval),
                rate(one.human, None),
                points(one.gap),
                words.percent(one.share, 0),
                points(one.worth, 2),
                words.percent(one.p_first, 0),
                "stands out" if one.stands_out else "",
            )
            for one in found[:_MOST_ROWS]
        ]
        heads = (axis_name(axis), "clips", "error", "people", "gap", "share", "worth", "first", "")
        print_table(heads, rows, words_last=True)
        if len(found) > _MOST_ROWS:
            click.echo(f"and {len(found) - _MOST_ROWS:,} more; --json has all")
    click.echo("")
    if not report.overall.clips:
        click.echo(slices_step(report, taxonomy).sentence)
        return
    wrong = findings.wrong_words(SliceCell())
    if wrong:
        said = ", ".join(
            f"{one.people or '(nothing)'} → {one.model or '(nothing)'} ({one.times:,})" for one in wrong[:8]
        )
        click.echo(f"Most often wrong: {said}.")
    for sentence in (
        settled_sentence(report.overall),
        method_sentence(report),
        slices_step(report, taxonomy).sentence,
    ):
        if sentence:
            click.echo(sentence)
