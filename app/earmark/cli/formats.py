"""``earmark formats``: the formats, and what each can hold."""

from __future__ import annotations

import click

from earmark.cli.speaking import json_option, print_json
from earmark.exchange.records import Feature, Format
from earmark.exchange.registry import FORMATS


@click.command(short_help="The formats, and what each can hold.")
@json_option
def formats(as_json: bool) -> None:
    """List the formats, and what each can hold."""
    if as_json:
        print_json({"formats": [_described(one) for one in FORMATS]})
        return
    for one in FORMATS:
        ways = [word for word, yes in (("import", one.read is not None), ("export", one.write is not None)) if yes]
        click.echo(f"{one.name:<11} {one.title} ({' and '.join(ways)})")
        lacks = [feature.value for feature in Feature if feature not in one.holds]
        click.echo(f"{'':<11} holds everything" if not lacks else f"{'':<11} cannot hold {', '.join(lacks)}")


def _described(one: Format) -> dict[str, object]:
    return {
        "name": one.name,
        "title": one.title,
        "imports": one.read is not None,
        "exports": one.write is not None,
        "sound": one.with_sound,
        "holds": [feature.value for feature in Feature if feature in one.holds],
        "cannot_hold": [feature.value for feature in Feature if feature not in one.holds],
    }
