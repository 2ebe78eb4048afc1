"""``earmark cache``: what decoded sound and pictures take on the disk."""

from __future__ import annotations

from dataclasses import asdict

import click

from earmark.cli.speaking import json_option, print_json


@click.command(short_help="The cache of decoded sound and pictures: its size, its limit, emptying it.")
@click.option("--clear", is_flag=True, help="Throw everything away; it is made again where it is needed.")
@click.option(
    "--limit", type=click.FloatRange(min=0.1, max=10_000), metavar="GB", help="How large it may grow, for this user."
)
@json_option
def cache(clear: bool, limit: float | None, as_json: bool) -> None:
    """Tell where the cache of decoded sound and pictures lies, how large it is, and how large it may grow.

    Emptying it loses nothing, even while the window is open. Above the limit the longest unused goes
    first, and before that pictures of settings that are used no more.
    """
    from earmark.jobs.sound_cache import amount, cache_state, clear_cache, limit_cache

    state = cache_state() if limit is None else limit_cache(limit)
    freed = state.freed_bytes
    if clear:
        state = clear_cache()
        freed += state.freed_bytes
    if as_json:
        print_json(asdict(state) | {"folder": str(state.folder), "freed_bytes": freed})
        return
    if freed or clear:
        click.echo(f"{amount(freed)} freed")
    click.echo(f"{state.folder}: {amount(state.size_bytes)} of at most {amount(state.limit_bytes)}")
