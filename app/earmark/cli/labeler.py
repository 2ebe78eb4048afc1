"""``earmark labeler``: people and their roles."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json
from earmark.model.people import Role


@click.group(short_help="People and their roles.")
def labeler() -> None:
    """The people of a project."""


@labeler.command(short_help="A person and a role.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("name")
@click.option("--role", type=click.Choice([one.value for one in Role]), default=Role.LABELER.value, show_default=True)
@json_option
def add(project: Path, name: str, role: str, as_json: bool) -> None:
    """Add NAME to PROJECT."""
    from earmark.cli.opening import opened
    from earmark.jobs.labeling import add_labeler

    with opened(project) as at_work:
        made = add_labeler(at_work, name, Role(role))
    if as_json:
        print_json(asdict(made))
    else:
        click.echo(f"{made.name} is a {made.role} of this project")


@labeler.command("list", short_help="Everybody and their roles.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@json_option
def list_(project: Path, as_json: bool) -> None:
    """List the people of PROJECT."""
    from earmark.cli.opening import opened
    from earmark.jobs.labeling import all_labelers

    with opened(project, read_only=True) as at_work:
        everybody = all_labelers(at_work)
    if as_json:
        print_json({"labelers": [asdict(one) for one in everybody]})
    else:
        for one in everybody:
            click.echo(f"{one.name}  {one.role}")
