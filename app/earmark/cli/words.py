"""``earmark words``: the words that a project offers while its labelers write."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.speaking import counted, json_option, print_json


@click.command(short_help="Give a project its list of words.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("file", type=click.Path(readable=False, path_type=Path))
@click.option("--language", metavar="CODE", default=None, help="Of which language; the project's unless said.")
@json_option
def words(project: Path, file: Path, language: str | None, as_json: bool) -> None:
    """Make the words of FILE, plain text in UTF-8, the list of PROJECT for one language.

    What was listed for that language before makes way.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.words import import_words

    with opened(project) as at_work:
        taken = import_words(at_work, file, language)
    if as_json:
        print_json(asdict(taken))
    else:
        click.echo(f"{counted(taken.words, 'word')} for {taken.language or 'every language'}")
