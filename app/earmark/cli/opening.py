"""Opening a project for a verb, with what its user should know about it said on standard error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from earmark.store.project import Project


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Project]:
    """The project, closed afterwards. Reading only works beside a running window."""
    from earmark.jobs.projects import open_project

    with open_project(path, read_only=read_only) as project:
        for notice in project.notices:
            click.echo(f"earmark: {notice}", err=True)
        yield project
