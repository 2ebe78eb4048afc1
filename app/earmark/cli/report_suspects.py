"""``earmark report suspects``: labels that look wrong."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import json_option, print_json
from earmark.cli.tables import print_table
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.suspects import SuspectFindings


@click.command(short_help="Labels that look wrong, the surest first.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--seed", default=1, show_default=True, metavar="N", help="Of the probe's parts.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="So many at most.")
@json_option
def suspects(project: Path, seed: int, limit: int | None, as_json: bool) -> None:
    """Hold the labels of PROJECT against measured sound, models and the probe.

    What is listed is noted in the project, unless a window has it open: what reviewers settle afterwards tells how
    often each detector was right.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.suspects import suspect_findings
    from earmark.model.errors import OpenElsewhere

    with watched() as progress:
        try:
            with opened(project) as at_work:
                found = suspect_findings(at_work, seed=seed, progress=progress)
        except OpenElsewhere:
            with opened(project, read_only=True) as at_work:
                found = suspect_findings(at_work, seed=seed, progress=progress)
    shown = found.suspects[:limit]
    if as_json:
        print_json(
            {
                "suspects": [asdict(one) | {"said": one.said.name.lower()} for one in shown],
                "detectors": [asdict(one) for one in found.detectors],
                "clips": found.clips,
                "unmeasured": found.unmeasured,
                "recorded": found.recorded,
            }
        )
    else:
        _print(found, limit)


def _print(found: SuspectFindings, limit: int | None) -> None:
    from earmark.report.signal_words import unmeasured_sentence
    from earmark.report.suspect_words import DETECTOR_NAMES, precision_sentence

    if not found.suspects:
        click.echo("No label looks wrong to any detector.")
    rows = [(one.name, DETECTOR_NAMES[one.detector], f"{one.score:.2f}", one.reason) for one in found.suspects[:limit]]
    print_table(("Clip", "Detector", "score", "reason"), rows, words_last=True)
    if rows:
        click.echo("")
    for one in found.detectors:
        click.echo(precision_sentence(one))
    if remark := unmeasured_sentence(found.unmeasured):
        click.echo(remark)
    if not found.recorded:
        click.echo("The project is open elsewhere, so the list is not noted in it.")
