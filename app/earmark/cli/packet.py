"""``earmark packet``: clips that go out to laptops, and the work that comes back."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from earmark.cli.frame import DONE, NOTHING_DONE
from earmark.cli.speaking import counted, json_option, print_json
from earmark.cli.watching import watched

if TYPE_CHECKING:
    from earmark.jobs.packets.out import HandedOut


@click.group(short_help="Clips that go out to laptops, and the work that comes back.")
def packet() -> None:
    """Hand clips out to labelers' laptops, and take their work back."""


@packet.command(short_help="One labeler's clips and guidelines, nobody's labels.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("file", type=click.Path(readable=False, path_type=Path), metavar="FILE.earpack")
@click.option("--round", "round_name", required=True, metavar="NAME", help="Of which round.")
@click.option("--labeler", default="", metavar="NAME", help="For whom; without it FILE is a folder, for everybody.")
@click.option("--to", default="", metavar="KEY", help="Seal it for this key, or for somebody whose key is trusted.")
@click.option("--sign", is_flag=True, help="Sign it with your own key.")
@click.option("--flac", is_flag=True, help="Pack sound without loss, to save room.")
@json_option
def out(
    project: Path, file: Path, round_name: str, labeler: str, to: str, sign: bool, flac: bool, as_json: bool
) -> None:
    """Write what a labeler needs for a round of PROJECT to FILE.earpack."""
    from earmark.cli.opening import opened
    from earmark.jobs.packets.out import hand_out, hand_out_round

    if to and not labeler:
        raise click.UsageError("A packet is sealed for one person: say who, with --labeler.")
    with opened(project) as at_work, watched() as progress:
        if labeler:
            made = [
                hand_out(
                    at_work,
                    file,
                    round_name=round_name,
                    labeler_name=labeler,
                    to=to,
                    sign=sign,
                    flac=flac,
                    progress=progress,
                )
            ]
        else:
            made = hand_out_round(at_work, file, round_name=round_name, sign=sign, flac=flac, progress=progress)
    if as_json:
        print_json(asdict(made[0]) if labeler else {"packets": [asdict(one) for one in made]})
    else:
        for one in made:
            _print_handed_out(one)


@packet.command("open", short_help="Lay a packet out on the laptop as a project of its own.")
@click.argument("file", type=click.Path(readable=False, path_type=Path), metavar="FILE.earpack")
@click.argument("folder", type=click.Path(readable=False, path_type=Path))
@json_option
def open_(file: Path, folder: Path, as_json: bool) -> None:
    """Make a project of FILE.earpack in FOLDER; its path is the last line."""
    from earmark.jobs.packets.laying_out import open_packet

    with watched() as progress:
        laid_out = open_packet(file, folder, progress=progress)
    if as_json:
        print_json(asdict(laid_out) | {"path": str(laid_out.path)})
        return
    known = ", as it was left" if laid_out.known else ""
    click.echo(f"{counted(laid_out.clips, 'clip')} of the round {laid_out.round} for {laid_out.labeler}{known}")
    click.echo(laid_out.path)


@packet.command(short_help="The work alone.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("file", type=click.Path(readable=False, path_type=Path), metavar="FILE.earwork")
@click.option("--to", default="", metavar="KEY", help="Seal it for this key instead of the one that the packet named.")
@click.option("--sign", is_flag=True, help="Sign it with your own key.")
@json_option
def back(project: Path, file: Path, to: str, sign: bool, as_json: bool) -> None:
    """Write the work of the laptop's PROJECT to FILE.earwork."""
    from earmark.cli.opening import opened
    from earmark.jobs.packets.back import hand_in

    with opened(project, read_only=True) as at_work, watched() as progress:
        result = hand_in(at_work, file, to=to, sign=sign, progress=progress)
    if as_json:
        print_json(asdict(result))
        return
    click.echo(f"{counted(result.labels, 'label')} by {result.labeler} in {result.path}")
    if result.to_do:
        click.echo(f"{counted(result.to_do, 'clip')} of the round {result.round} still to do")
    if result.drafts:
        click.echo(f"{counted(result.drafts, 'unfinished label')} stay here")


@packet.command(short_help="Take work back into the project.")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument(
    "files", type=click.Path(readable=False, path_type=Path), nargs=-1, required=True, metavar="FILE.earwork…"
)
@json_option
def merge(project: Path, files: tuple[Path, ...], as_json: bool) -> int:
    """Take the work of FILE.earwork… into PROJECT, in any order; a file that is refused changes nothing."""
    from earmark.cli.opening import opened
    from earmark.jobs.packets.merge import all_work_in, take_back

    with opened(project) as at_work, watched() as progress:
        result = take_back(at_work, all_work_in(files), progress=progress)
    if as_json:
        print_json(
            asdict(result)
            | {
                "conflicts": [
                    {
                        "clip": one.key.clip,
                        "labeler": one.labeler_name,
                        "revisions": list(one.revisions),
                        "name": one.clip_name,
                        "assignment": one.key.assignment,
                    }
                    for one in result.conflicts
                ]
            }
        )
        return DONE if result.files else NOTHING_DONE
    for came in result.files:
        signed = f", signed by {came.signed_by}" if came.signed_by else ""
        click.echo(f"{came.path}: {counted(came.added, 'new label')} by {came.labeler}, {came.known} known{signed}")
    for refused in result.refused:
        click.echo(f"refused: {refused.path}: {refused.reason}")
    for remark in result.remarks:
        click.echo(remark)
    for one in result.conflicts:
        click.echo(
            f"conflict: {one.clip_name} by {one.labeler_name} went on separately on {len(one.revisions)} computers; "
            "the newest is in force, all are kept"
        )
    return DONE if result.files else NOTHING_DONE


def _print_handed_out(result: HandedOut) -> None:
    for one in result.refused:
        click.echo(f"left out: {one.clip}: {one.reason}")
    how = ", sealed" if result.sealed else ""
    click.echo(
        f"{counted(result.clips, 'clip')} of the round {result.round} for {result.labeler} "
        f"in {result.path} ({result.size_bytes / 1e6:.1f} MB{how})"
    )
    if result.sealed and not result.comes_back_sealed:
        click.echo("The work will come back open, since you have no key; make one with: earmark key new")
