"""``earmark new``: a new project with the default guidelines."""

from __future__ import annotations

from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json


@click.command(short_help="A new project with the default guidelines.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option(
    "--taxonomy",
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE.csv",
    help="Other tags than the default.",
)
@click.option("--language", default="", metavar="CODE", help="What is mostly spoken, such as en or pt-BR.")
@json_option
def new(project: Path, taxonomy: Path | None, language: str, as_json: bool) -> None:
    """Make PROJECT, one file NAME.earmark with everything but the sound."""
    from earmark.jobs.projects import new_project, read_taxonomy
    from earmark.store import guidelines

    tags = read_taxonomy(taxonomy) if taxonomy is not None else None
    with new_project(project, taxonomy=tags, language=language) as made:
        count = len(made.read(guidelines.taxonomy).tags)
        if as_json:
            print_json({"project": str(made.path), "tags": count, "language": language})
        else:
            click.echo(f"{made.path}: a new project with {count} tags")
