"""``earmark check``: the project's integrity, and what became of its sound."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from earmark.cli.frame import NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json
from earmark.cli.watching import watched
from earmark.model.errors import UserError


@click.command(short_help="Is the project whole, and is its sound where it was?")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.option("--thorough", is_flag=True, help="Read every recording, also where size and time are as they were.")
@json_option
def check(project: Path, thorough: bool, as_json: bool) -> int:
    """Check PROJECT and the recordings that it names. Ends with 1 where something is wrong."""
    from earmark.cli.opening import opened
    from earmark.jobs.checking import CheckResult, Problem, check_project

    try:
        with opened(project, read_only=True) as at_work, watched() as progress:
            result = check_project(at_work, thorough=thorough, progress=progress)
    except UserError as error:
        # That a project cannot be opened is what a script that checks it wants to read.
        if not as_json:
            raise
        result = CheckResult(False, [Problem("file", str(error))], 0)
    if as_json:
        print_json({"ok": result.ok, "problems": [asdict(one) for one in result.problems]})
    else:
        for one in result.problems:
            click.echo(f"{one.kind}: {one.what}")
        verdict = "all is well" if result.ok else counted(len(result.problems), "problem")
        click.echo(f"{counted(result.recordings, 'recording')} checked: {verdict}")
    return 0 if result.ok else NOTHING_DONE
