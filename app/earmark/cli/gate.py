"""``earmark gate``: what exports do where labelers disagree or targets are not met."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json

_CHOICE = click.Choice(["off", "warn", "refuse"])


@click.command(short_help="Whether exports warn or refuse where labels are not ready.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--agreement", type=_CHOICE, help="Where labelers disagree on a tag that leaves.")
@click.option("--coverage", type=_CHOICE, help="Where a target is not met.")
@json_option
def gate(project: Path, agreement: str | None, coverage: str | None, as_json: bool) -> None:
    """Show or set what exports for training do in PROJECT where labels are not ready."""
    from earmark.cli.opening import opened
    from earmark.jobs.export_gate import Gate, Gates, gates, set_gates

    with opened(project, read_only=agreement is None and coverage is None) as at_work:
        found = gates(at_work)
        if agreement is not None or coverage is not None:
            wanted = Gates(Gate(agreement or found.agreement), Gate(coverage or found.coverage))
            found = set_gates(at_work, wanted)
    if as_json:
        print_json(asdict(found))
    else:
        click.echo(f"where labelers disagree: {found.agreement}; where a target is not met: {found.coverage}")
