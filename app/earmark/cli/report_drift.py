"""``earmark report drift``: whether a batch differs from the training data."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import json_option, print_json
from earmark.cli.tables import print_table
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.drift import DriftFindings


@click.command(short_help="Whether a batch differs in sound and tags from the training data.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--batch", required=True, metavar="NAME", help="The batch that is compared.")
@click.option("--against", metavar="NAME", help="A split or a batch; the split 'train' unless said.")
@click.option("--seed", default=1, show_default=True, metavar="N", help="Of dealing speakers to the two sides.")
@json_option
def drift(project: Path, batch: str, against: str | None, seed: int, as_json: bool) -> None:
    """Compare the measured sound and the tags of a batch of PROJECT with a reference, and with chance.

    An alarm is a difference that is both larger than its limit and surprising among all that are looked at.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.drift import drift_findings

    with opened(project, read_only=True) as at_work, watched() as progress:
        found = drift_findings(at_work, batch, against=against, seed=seed, progress=progress)
    if as_json:
        print_json(
            asdict(found.report)
            | {
                "batch": found.batch,
                "against": found.against,
                "method": None if found.method is None else str(found.method),
                "unmeasured": found.unmeasured,
                "labelers": [asdict(one) for one in found.labelers],
                "rounds": [asdict(one) for one in found.rounds],
            }
        )
    else:
        _print(found)


def _print(found: DriftFindings) -> None:
    from earmark.report import words
    from earmark.report.signal_words import (
        STATISTIC_NAMES,
        amount,
        drift_sentence,
        feature_name,
        unmeasured_sentence,
    )

    click.echo(drift_sentence(found.report, found.batch, found.against))
    rows = [
        (
            feature_name(one, found.taxonomy),
            amount(one.reference),
            amount(one.batch),
            STATISTIC_NAMES[one.statistic],
            amount(one.value),
            words.interval(one.interval),
            amount(one.limit),
            amount(one.p_adjusted),
            "alarm" if one.alarm else one.why.get("value", one.why.get("p", "")),
        )
        for one in found.report.features
    ]
    print_table(
        ("Feature", found.against, found.batch, "by", "value", "interval", "limit", "p", ""), rows, words_last=True
    )
    click.echo("")
    if remark := unmeasured_sentence(found.unmeasured):
        click.echo(remark)
    for one in found.labelers:
        told = ", ".join(
            f"{each.labeler} {words.coefficient(each.agreement.pooled.positive_agreement)}" for each in one.labelers
        )
        click.echo(f"Anchors of {one.round}, agreement with gold: {told}.")
