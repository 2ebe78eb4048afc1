"""What a verb prints: one JSON document, or sentences."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., Any])


def json_option(command: _Command) -> _Command:
    """``--json``: one JSON document on standard output and nothing else there."""
    option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
    return option(command)


def print_json(document: object) -> None:
    """The one document of a verb. NaN and infinity are no JSON and raise ValueError: they are our bug."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False))


def print_refused(refused: Sequence[tuple[str, int | None, str]]) -> None:
    """Each refused item in a line: path, line and reason."""
    for path, line, reason in refused:
        place = ", ".join(part for part in (path, f"line {line}" if line else "") if part)
        click.echo(f"refused: {place}: {reason}")


def counted(number: int, one: str, many: str = "") -> str:
    """
    >>> counted(1, "clip"), counted(1200, "clip"), counted(2, "duplicate entry", "duplicate entries")
    ('1 clip', '1,200 clips', '2 duplicate entries')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str], most: int = 10) -> str:
    """
    >>> listed(["a", "b", "c"], most=2)
    'a, b and 1 more'
    """
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}"
