"""``earmark key``: the user's own key, and those of others."""

from __future__ import annotations

from pathlib import Path

import click

from earmark.cli.speaking import json_option, print_json


@click.group(short_help="Keys that seal packets for one person, and tell who signed them.")
def key() -> None:
    """Make a key, pass it on, and say whose keys you trust."""


@key.command(short_help="Make your own key.")
@json_option
def new(as_json: bool) -> None:
    """Make your own key on this computer and show the part of it that others need."""
    from earmark.jobs.keys import new_key

    _print_own(new_key().text, as_json)


@key.command(short_help="The part of your key that others need.")
@json_option
def show(as_json: bool) -> None:
    """Show what to pass on: with it others seal packets for you, and know your signature."""
    from earmark.jobs.keys import require_own_key

    _print_own(require_own_key().public.text, as_json)


@key.command("list", short_help="The keys that you trust.")
@json_option
def list_(as_json: bool) -> None:
    """List the people whose keys you trust."""
    from earmark.jobs.keys import known_keys

    known = known_keys()
    if as_json:
        print_json({"keys": [{"name": one.name, "key": one.key.text} for one in known]})
        return
    for one in known:
        click.echo(f"{one.name}  {one.key.text}")


@key.command(short_help="Say that a key is somebody's.")
@click.argument("name")
@click.argument("key_text", metavar="KEY")
@json_option
def trust(name: str, key_text: str, as_json: bool) -> None:
    """Trust KEY as that of NAME, who is called so in your projects."""
    from earmark.jobs.keys import trust as remember

    known = remember(name, key_text)
    if as_json:
        print_json({"name": known.name, "key": known.key.text})
    else:
        click.echo(f"packets for {known.name} can be sealed, and their signature is known")


@key.command(short_help="Trust somebody's key no more.")
@click.argument("name")
def forget(name: str) -> None:
    """Trust the key of NAME no more."""
    from earmark.jobs.keys import forget as drop

    drop(name)
    click.echo(f"the key of {name} is forgotten")


@key.command(short_help="Whether work must be signed.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("demanded", type=click.Choice(["yes", "no"]))
def demand(project: Path, demanded: str) -> None:
    """Say whether PROJECT takes in only work that is signed with a key that you trust."""
    from earmark.cli.opening import opened
    from earmark.jobs.packets.merge import demand_signatures

    with opened(project) as at_work:
        demand_signatures(at_work, demanded == "yes")
    what = "only work that is signed with a key you trust" if demanded == "yes" else "work without a signature too"
    click.echo(f"the project takes in {what}")


def _print_own(text: str, as_json: bool) -> None:
    if as_json:
        print_json({"key": text})
    else:
        click.echo("Pass this on to whoever sends you packets or takes your work:", err=True)
        click.echo(text)
