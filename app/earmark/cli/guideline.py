"""``earmark guideline``: show the definitions, compare their versions, write the next one, publish it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.speaking import counted, json_option, listed, print_json

if TYPE_CHECKING:
    from earmark.jobs.guidelines import Ahead, Difference, Published
    from earmark.store.project import Project

_project = click.argument("project", type=click.Path(readable=False, path_type=Path))
_by = click.option("--by", metavar="NAME", help="The reviewer or lead who does it; the only one unless said.")


@click.group(short_help="The guidelines: show, compare, write, publish.")
def guideline() -> None:
    """The definitions that labelers work by, and their versions."""


@guideline.command(short_help="The definitions in force, or of an older version.")
@_project
@click.argument("tags", nargs=-1)
@click.option("--edition", type=int, metavar="N", help="An older version of the guidelines.")
@click.option("--history", is_flag=True, help="The versions there are instead, with what each changed.")
@json_option
def show(project: Path, tags: tuple[str, ...], edition: int | None, history: bool, as_json: bool) -> None:
    """Show the definitions of PROJECT, or of the named TAGS alone ("transcript" for the transcript rules)."""
    from earmark.cli.opening import opened
    from earmark.jobs.guidelines import the_edition
    from earmark.model.errors import UserError
    from earmark.store import examples, guidelines

    with opened(project, read_only=True) as at_work:
        if history:
            _show_history(at_work, as_json)
            return
        found = the_edition(at_work, edition)
        shown = at_work.read(lambda db: examples.published(db, found.edition))
        retired = at_work.read(guidelines.taxonomy).by_code
    unknown = [code for code in tags if code not in {one.subject for one in found.definitions}]
    if unknown:
        known = ", ".join(one.subject for one in found.definitions)
        raise UserError(f"version {found.edition} of the guidelines has no '{unknown[0]}'", f"It has {known}.")
    chosen = [one for one in found.definitions if not tags or one.subject in tags]
    if as_json:
        own = {one.subject: [asdict(each) for each in shown if each.tag == one.subject] for one in chosen}
        axes = {one.subject: retired[one.subject].axis if one.subject in retired else None for one in chosen}
        rows = [{**asdict(one), "axis": axes[one.subject], "examples": own[one.subject]} for one in chosen]
        print_json({"edition": found.edition, "definitions": rows})
        return
    for one in chosen:
        click.echo(f"{one.name} ({one.subject}), version {one.version}, since version {one.edition} of the guidelines")
        for text in (one.text, one.boundary):
            click.echo("".join(f"  {line}\n" for line in text.splitlines()), nl=False)
        number = sum(each.tag == one.subject for each in shown)
        if number:
            click.echo(f"  {counted(number, 'example')}")


@guideline.command(short_help="What changed between two versions.")
@_project
@click.argument("before", type=int, required=False)
@click.argument("after", type=int, required=False)
@click.option("--next", "ahead", is_flag=True, help="What is written for the next version against the one in force.")
@json_option
def diff(project: Path, before: int | None, after: int | None, ahead: bool, as_json: bool) -> None:
    """Compare two versions of PROJECT's guidelines, word by word; the last two unless said.

    What is gone stands in [-…-], what is new in {+…+}.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.guidelines import as_next, differences, the_edition
    from earmark.store import guidelines

    with opened(project, read_only=True) as at_work:
        newest = at_work.read(guidelines.current_edition)
        if ahead:
            first, second = the_edition(at_work), as_next(at_work)
        else:
            last = newest if after is None else after
            second = the_edition(at_work, last)
            first = the_edition(at_work, max(last - 1, 1) if before is None else before)
    found = differences(first, second)
    if as_json:
        print_json(
            {
                "before": first.edition,
                "after": second.edition,
                "changes": [{"tag": one.subject, "pieces": [list(piece) for piece in one.text]} for one in found],
            }
        )
        return
    for one in found:
        click.echo(f"{one.subject}{_fate(one)}")
        click.echo(_plain(one))
    if not found:
        click.echo(f"Versions {first.edition} and {second.edition} of the guidelines say the same")


@guideline.command(short_help="Publish what is written as the next version.")
@_project
@_by
@click.option("--remark", metavar="TEXT", help="Why, for the history.")
@click.option("--wording-only", "wording", multiple=True, metavar="TAG", help="Its change makes no label stale.")
@click.option("--dry-run", is_flag=True, help="Say what it would change, and publish nothing.")
@json_option
def publish(
    project: Path, by: str | None, remark: str | None, wording: tuple[str, ...], dry_run: bool, as_json: bool
) -> None:
    """Publish the next version of PROJECT's guidelines, and say which labels are stale from then on."""
    from earmark.cli.opening import opened
    from earmark.cli.watching import watched
    from earmark.jobs.guidelines import author_named, look_ahead, mark_wording, publish_next

    with opened(project, read_only=dry_run and not wording) as at_work:
        if dry_run and not wording:
            _tell_ahead(at_work.read(look_ahead), as_json)
            return
        author = author_named(at_work, by)
        mark_wording(at_work, author, wording)
        if dry_run:
            _tell_ahead(at_work.read(look_ahead), as_json)
            return
        with watched() as progress:
            made = publish_next(at_work, author, remark, progress)
    _tell_published(made, as_json)


@guideline.command("import", short_help="A folder of Markdown files as the next version.")
@_project
@click.argument("folder", type=click.Path(readable=False, path_type=Path))
@_by
@json_option
def import_(project: Path, folder: Path, by: str | None, as_json: bool) -> None:
    """Take the .md files of FOLDER as what is written for the next version of PROJECT's guidelines.

    Nothing is published yet. What has no file stays as it is.
    """
    from earmark.cli.opening import opened
    from earmark.jobs.guidelines import author_named, import_guidelines

    with opened(project) as at_work:
        changes = import_guidelines(at_work, folder, author_named(at_work, by))
    if as_json:
        print_json({"changes": [asdict(one) for one in changes]})
        return
    for one in changes:
        click.echo(f"{one.subject}: {', '.join(one.alterations)}")
    said = f"{counted(len(changes), 'change')} written and not yet published"
    click.echo(said if changes else "The files say what is in force")


@guideline.command(short_help="The definitions as a folder of Markdown files.")
@_project
@click.argument("folder", type=click.Path(readable=False, path_type=Path))
@click.option("--edition", type=int, metavar="N", help="An older version of the guidelines.")
@json_option
def export(project: Path, folder: Path, edition: int | None, as_json: bool) -> None:
    """Write the definitions of PROJECT to FOLDER, a file each."""
    from earmark.cli.opening import opened
    from earmark.jobs.guidelines import export_guidelines

    with opened(project, read_only=True) as at_work:
        files = export_guidelines(at_work, folder, edition)
    if as_json:
        print_json({"written": [str(path) for path in files]})
    else:
        click.echo(f"{counted(len(files), 'file')} in {folder}")


@guideline.command(short_help="The labels made under an older definition.")
@_project
@json_option
def stale(project: Path, as_json: bool) -> None:
    """Count the labels of PROJECT that were made under an older definition than the one in force."""
    from earmark.cli.opening import opened
    from earmark.store import staleness

    with opened(project, read_only=True) as at_work:
        found = at_work.read(staleness.counts)
        clips = at_work.read(staleness.clips)
    if as_json:
        print_json({"tags": [asdict(one) for one in found], "clips": clips})
        return
    for one in found:
        click.echo(f"{one.subject}: {counted(one.labels, 'label')} of {counted(one.clips, 'clip')}")
    if not found:
        click.echo("No label is stale")


def _show_history(project: Project, as_json: bool) -> None:
    from earmark.store import guidelines

    known = project.read(guidelines.editions)
    if as_json:
        rows = [{**asdict(one), "published_at": one.published_at.isoformat()} for one in known]
        print_json({"editions": rows})
        return
    for one in known:
        what = "the first" if one.number == 1 else listed(one.changed)
        by = f" by {one.author}" if one.author else ""
        why = f": {one.remark}" if one.remark else ""
        click.echo(f"{one.number}  {one.published_at:%Y-%m-%d}{by}  {what}{why}")


def _tell_ahead(found: Ahead, as_json: bool) -> None:
    if as_json:
        print_json(asdict(found))
        return
    labels = {one.subject: one for one in found.stale}
    for one in found.changes:
        count = labels.get(one.subject)
        said = f"; {counted(count.labels, 'label')} of {counted(count.clips, 'clip')} become stale" if count else ""
        click.echo(f"{one.subject}: {', '.join(one.alterations)}{said}")
    if not found.changes:
        click.echo("Nothing is written for the next version")


def _tell_published(made: Published, as_json: bool) -> None:
    if as_json:
        edition = {**asdict(made.edition), "published_at": made.edition.published_at.isoformat()}
        print_json({"edition": edition, "stale": [asdict(one) for one in made.stale], "stale_clips": made.stale_clips})
        return
    click.echo(f"Version {made.edition.number} of the guidelines is published: {listed(made.edition.changed)}")
    for one in made.stale:
        click.echo(f"{one.subject}: {counted(one.labels, 'label')} of {counted(one.clips, 'clip')} are stale")


def _fate(one: Difference) -> str:
    return " (new)" if one.before is None else " (retired)" if one.after is None else ""


def _plain(one: Difference) -> str:
    said = []
    for change, text in one.text:
        words = text.rstrip()
        shown = {"same": words, "added": f"{{+{words}+}}", "removed": f"[-{words}-]"}[change]
        said.append(shown + text[len(words) :])
    return "".join(f"  {line}\n" for line in "".join(said).splitlines()).rstrip()
