"""``earmark snapshot``: freezing the labels, and comparing two snapshots."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import counted, json_option, print_json
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.model.snapshot_diff import SnapshotDiff

_MAKE = "make"


class _Snapshot(click.Group):
    """``snapshot PROJECT NAME`` makes one; ``diff`` and ``list`` come before the project."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ctx.help_option_names:
            args = [_MAKE, *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=_Snapshot,
    short_help="Freeze the labels; compare two snapshots.",
    subcommand_metavar="PROJECT NAME | diff PROJECT A B | list PROJECT",
)
def snapshot() -> None:
    """Freeze every label in force of PROJECT under NAME. A snapshot never changes."""


@snapshot.command(_MAKE, hidden=True)
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("name")
@json_option
def make(project: Path, name: str, as_json: bool) -> None:
    """Freeze every label in force of PROJECT under NAME."""
    from earmark.cli.opening import opened
    from earmark.jobs.snapshots import make_snapshot

    with opened(project) as at_work:
        made = make_snapshot(at_work, name)
    if as_json:
        print_json(asdict(made))
    else:
        click.echo(f"{made.name}: {counted(made.labels, 'label')} frozen, SHA-256 {made.digest}")


@snapshot.command("list", short_help="Every snapshot.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@json_option
def list_(project: Path, as_json: bool) -> None:
    """List the snapshots of PROJECT, the oldest first."""
    from earmark.cli.opening import opened
    from earmark.jobs.snapshots import all_snapshots

    with opened(project, read_only=True) as at_work:
        found = all_snapshots(at_work)
    if as_json:
        print_json({"snapshots": [asdict(one) for one in found]})
        return
    for one in found:
        click.echo(f"{one.name}  {counted(one.labels, 'label')}  guideline {one.edition}  {one.digest[:12]}")


@snapshot.command(short_help="Clips, labels, agreement and every model's results of two snapshots.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("a")
@click.argument("b")
@json_option
def diff(project: Path, a: str, b: str, as_json: bool) -> None:
    """Compare the snapshots A and B of PROJECT."""
    from earmark.cli.opening import opened
    from earmark.jobs.snapshots import snapshot_diff

    with opened(project, read_only=True) as at_work, watched() as progress:
        found = snapshot_diff(at_work, a, b, progress)
    if as_json:
        print_json(asdict(found))
    else:
        _print_diff(found)


def _print_diff(found: SnapshotDiff) -> None:
    from earmark.cli.tables import print_table
    from earmark.report import words
    from earmark.report.snapshot_words import clips_sentence, helped_sentences, labels_sentence, score

    click.echo(clips_sentence(found))
    click.echo(labels_sentence(found))
    rows = [
        (
            tag.tag,
            words.coefficient(tag.positive_a),
            words.coefficient(tag.positive_b),
            words.coefficient(tag.alpha_a),
            words.coefficient(tag.alpha_b),
            f"{tag.verdict_a or words.NOT_KNOWN} → {tag.verdict_b or words.NOT_KNOWN}",
        )
        for tag in found.agreement.tags
    ]
    names = found.a.name, found.b.name
    heads = ("Tag", *(f"positive, {name}" for name in names), *(f"alpha, {name}" for name in names), "verdict")
    print_table(heads, rows, words_last=True)
    scores = [
        (f"{one.model}, {one.metric}", score(one.a), score(one.b), score(one.difference), one.verdict.replace("_", " "))
        for one in found.results
    ]
    print_table(("Result", *names, "difference", ""), scores, words_last=True)
    click.echo("")
    for sentence in helped_sentences(found):
        click.echo(sentence)
