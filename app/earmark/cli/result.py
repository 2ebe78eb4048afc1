"""``earmark result``: scores of models that were trained on a snapshot."""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json


@click.group(short_help="Scores of models, tied to the snapshot they were trained on.")
def result() -> None:
    """What models reach that were trained on snapshots of a project."""


@result.command(short_help="Keep a model's score.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--snapshot", required=True, metavar="NAME", help="The snapshot that the model was trained on.")
@click.option("--model", required=True, metavar="NAME")
@click.option("--metric", required=True, metavar="NAME", help="Such as wer or f1; errors and losses are better lower.")
@click.option("--value", required=True, type=float, metavar="X")
@click.option("--train-value", type=float, metavar="X", help="The score on the training data.")
@json_option
def add(
    project: Path, snapshot: str, model: str, metric: str, value: float, train_value: float | None, as_json: bool
) -> None:
    """Keep a score of a model in PROJECT."""
    from earmark.cli.opening import opened
    from earmark.jobs.snapshots import add_result

    if not all(math.isfinite(one) for one in (value, train_value or 0.0)):
        raise click.UsageError("A score is a finite number.")
    with opened(project) as at_work:
        made = add_result(at_work, snapshot, model, metric, value, train_value)
    if as_json:
        print_json(asdict(made))
    else:
        click.echo(f"{made.model}, {made.metric} {made.value:g} on {made.snapshot}")


@result.command("list", short_help="Every score.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--snapshot", metavar="NAME", help="On this snapshot alone.")
@json_option
def list_(project: Path, snapshot: str | None, as_json: bool) -> None:
    """List the scores of models in PROJECT."""
    from earmark.cli.opening import opened
    from earmark.jobs.snapshots import all_results

    with opened(project, read_only=True) as at_work:
        found = all_results(at_work, snapshot)
    if as_json:
        print_json({"results": [asdict(one) for one in found]})
        return
    for one in found:
        train = "" if one.train_value is None else f" (train {one.train_value:g})"
        click.echo(f"{one.snapshot}  {one.model}  {one.metric} {one.value:g}{train}")
