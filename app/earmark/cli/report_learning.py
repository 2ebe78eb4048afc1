"""``earmark report learning``: clean or collect."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import json_option, print_json
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.learning import LearningFindings


@click.command(short_help="What the probe learns from labels as they came, and from cleaned ones.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="This tag alone; may be given more than once.")
@click.option("--seed", default=1, show_default=True, metavar="N", help="Of every draw.")
@click.option("--resamples", default=200, show_default=True, type=click.IntRange(min=20), metavar="N")
@json_option
def learning(project: Path, tags: tuple[str, ...], seed: int, resamples: int, as_json: bool) -> None:
    """Learning curves of one fixed probe, and how many more clips a cleaning is worth, tag by tag."""
    from earmark.cli.opening import opened
    from earmark.jobs.learning import learning_findings
    from earmark.model.tag import TagCode

    with opened(project, read_only=True) as at_work, watched() as progress:
        found = learning_findings(
            at_work, seed=seed, resamples=resamples, tags=[TagCode(tag) for tag in tags] or None, progress=progress
        )
    if as_json:
        print_json(
            {"tags": [asdict(tag) for tag in found.tags]}
            | {"clips": found.clips, "unmeasured": found.unmeasured, "seed": found.seed}
        )
    else:
        _print(found)


def _print(found: LearningFindings) -> None:
    from earmark.report.learning_words import overfitting_sentence, unmeasured_sentence, worth_sentence

    click.echo(unmeasured_sentence(found.clips, found.unmeasured))
    for tag in found.tags:
        name = found.taxonomy.name(tag.tag)
        click.echo("")
        click.echo(f"{name}: {worth_sentence(tag)}")
        for kind, points in (("as they came", tag.noisy), ("cleaned", tag.clean)):
            line = ", ".join(f"{point.clips}: {point.held_out:.2f} ({point.train:.2f})" for point in points)
            if line:
                click.echo(f"  {kind}, clips: held out (training)  {line}")
        if overfitting := overfitting_sentence(tag):
            click.echo(f"  {overfitting}")
