"""``earmark round``: planning rounds, how far they are, reassigning, opening for review, closing."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from earmark.cli.round_options import choice_of, frame_of, given_clips, names, require_known, which_clips
from earmark.cli.speaking import counted, json_option, listed, print_json
from earmark.cli.watching import watched
from earmark.model.drafting import Drafts
from earmark.model.recording import ClipId
from earmark.model.round import Allocation, Plan
from earmark.model.tag import TagCode

if TYPE_CHECKING:
    from earmark.jobs.planning import Planning
    from earmark.jobs.rounds import RoundStatus
    from earmark.model.taxonomy import Taxonomy

_PROJECT = click.argument("project", type=click.Path(readable=False, path_type=Path))
_ROUND = click.argument("name", metavar="ROUND")


@click.group("round", short_help="Plan rounds, follow them, reassign, open for review, close.")
def round_() -> None:
    """A round is a planned sample of clips, given blind to labelers."""


@round_.command(short_help="Plan a blind round and start it.")
@_PROJECT
@click.argument("name")
@click.option("--labelers", required=True, callback=names, metavar="A,B,…", help="Who labels.")
@click.option("--overlap", type=click.IntRange(min=1), metavar="N", help="Labelers a clip; 2 unless said otherwise.")
@click.option(
    "--overlap-share",
    type=click.FloatRange(0, 1, min_open=True),
    default=1.0,
    metavar="X",
    help="Share of the clips that so many hear; the rest is heard by one.",
)
@which_clips
@click.option("--repeats", type=click.IntRange(min=0), default=0, metavar="N", help="Hidden repeats, in all.")
@click.option(
    "--anchors", type=click.IntRange(min=0), default=0, metavar="N", help="Clips with gold, asked of everybody."
)
@click.option(
    "--asks",
    callback=names,
    metavar="WORDS",
    help="Only these: source, channel, environment, transcript, tags by code.",
)
@click.option("--pace", is_flag=True, help="Show each labeler's pace to the lead; they are told.")
@click.option("--drafts", is_flag=True, help="Labelers may see a model's drafts; agreement leaves such labels out.")
@click.option("--in-order", is_flag=True, help="Queues by name, not shuffled.")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, metavar="N", help="Of all chance.")
@click.option("--dry-run", is_flag=True, help="Say what the round would be, and start nothing.")
@json_option
def new(
    project: Path,
    name: str,
    labelers: tuple[str, ...],
    overlap: int | None,
    overlap_share: float,
    repeats: int,
    anchors: int,
    asks: tuple[str, ...],
    pace: bool,
    drafts: bool,
    in_order: bool,
    seed: int,
    dry_run: bool,
    as_json: bool,
    **which: Any,
) -> None:
    """Plan the round NAME in PROJECT and give its clips to the labelers."""
    from earmark.cli.opening import opened
    from earmark.jobs.planning import people, work_out
    from earmark.jobs.rounds import new_round
    from earmark.store import guidelines

    choice = choice_of(**which)
    with opened(project, read_only=dry_run) as at_work, watched() as progress:
        who = people(at_work, labelers)
        taxonomy = at_work.read(guidelines.taxonomy)
        require_known(asks, which["tag"], taxonomy)
        plan = Plan(
            labelers=who,
            choice=choice,
            size=which["sample"],
            frame=frame_of(**which),
            axis=which["stratify"],
            allocation=Allocation(which["allocation"]),
            tag=TagCode(which["tag"]) if which["tag"] else None,
            given=given_clips(which["given"], which["given_in"]),
            overlap=min(2, len(who)) if overlap is None else overlap,
            overlap_share=overlap_share,
            repeats=repeats,
            anchors=anchors,
            shuffle=not in_order,
            seed=seed,
            drafts=Drafts.ALLOWED if drafts else Drafts.BLIND,
            pace=pace,
            asks=";".join(asks),
        )
        planning = work_out(at_work, plan) if dry_run else new_round(at_work, name, plan, progress=progress)[1]
    if as_json:
        print_json(_document(name, planning))
    else:
        _print_planning(name, planning, taxonomy, started=not dry_run)


@round_.command(short_help="How far the rounds are.")
@_PROJECT
@click.argument("name", required=False, metavar="[ROUND]")
@json_option
def status(project: Path, name: str | None, as_json: bool) -> None:
    """Every round of PROJECT, or ROUND alone, with each labeler's progress."""
    from earmark.cli.opening import opened
    from earmark.jobs.rounds import all_status
    from earmark.jobs.rounds import status as status_of

    with opened(project, read_only=True) as at_work:
        found = all_status(at_work) if name is None else [status_of(at_work, name)]
    if as_json:
        print_json({"rounds": [_status_document(one) for one in found]})
        return
    if not found:
        click.echo("The project has no rounds yet; earmark round new PROJECT NAME --labelers A,B plans one.")
    for one in found:
        _print_status(one)


@round_.command(short_help="Ask nothing more in a round.")
@_PROJECT
@_ROUND
@json_option
def close(project: Path, name: str, as_json: bool) -> None:
    """Close ROUND of PROJECT: what was labeled stays and counts."""
    from earmark.cli.opening import opened
    from earmark.jobs.rounds import close_round
    from earmark.report.round_words import packets_out_sentence

    with opened(project) as at_work:
        found = close_round(at_work, name)
    if as_json:
        print_json(_status_document(found))
        return
    left = f"; {counted(found.todo, 'clip')} not done" if found.todo else ""
    click.echo(f"{found.round.name} is closed: {counted(found.fulfilled, 'label')} finished{left}")
    if out := packets_out_sentence(found.packets_out):
        click.echo(out)


@round_.command("open", short_help="Open a round for review.")
@_PROJECT
@_ROUND
@json_option
def open_(project: Path, name: str, as_json: bool) -> None:
    """Open ROUND of PROJECT for review: labels changed from now on are "after discussion" and do not count."""
    from earmark.cli.opening import opened
    from earmark.jobs.rounds import open_for_review
    from earmark.jobs.rounds import status as status_of

    with opened(project) as at_work:
        found = status_of(at_work, open_for_review(at_work, name).id)
    if as_json:
        print_json(_status_document(found))
    else:
        click.echo(f"{found.round.name} is open for review; labels changed from now on do not count for its agreement")


@round_.command("return", short_help="Have finished clips done again.")
@_PROJECT
@_ROUND
@click.option("--labeler", required=True, metavar="A", help="Whose clips.")
@click.option(
    "--clip", "clips", multiple=True, metavar="ID", help="This clip; may be given again. Without: all of them."
)
@json_option
def return_(project: Path, name: str, labeler: str, clips: tuple[str, ...], as_json: bool) -> None:
    """Ask a labeler of ROUND to do finished clips again."""
    from earmark.cli.opening import opened
    from earmark.jobs.rounds import return_to_labeler

    with opened(project) as at_work:
        found = return_to_labeler(at_work, name, labeler, [ClipId(one) for one in clips] or None)
    if as_json:
        print_json({"round": name, "labeler": labeler, "returned": len(found)})
    else:
        click.echo(f"{labeler} is asked for {counted(len(found), 'clip')} again")


@round_.command(short_help="Give what one labeler has not done to others, or to nobody.")
@_PROJECT
@_ROUND
@click.option("--from", "--labeler", "labeler", required=True, metavar="A", help="Whose clips.")
@click.option("--to", callback=names, metavar="B,…", help="Who takes them over. Without: nobody is asked for them.")
@json_option
def reassign(project: Path, name: str, labeler: str, to: tuple[str, ...], as_json: bool) -> None:
    """Give what a labeler of ROUND has not done to others, evenly, and to nobody twice."""
    from earmark.cli.opening import opened
    from earmark.jobs.reassigning import reassign as give
    from earmark.jobs.rounds import withdraw

    with opened(project) as at_work:
        if to:
            moved = give(at_work, name, labeler, to)
            given, withdrawn, left = len(moved.given), len(moved.withdrawn), moved.left
        else:
            given, withdrawn, left = 0, len(withdraw(at_work, name, labeler)), 0
    if as_json:
        print_json({"round": name, "from": labeler, "given": given, "withdrawn": withdrawn, "left": left})
        return
    if not to:
        click.echo(f"{labeler} is asked no more for {counted(withdrawn, 'clip')}")
        return
    stays = f"; {counted(left, 'clip')} nobody of them could take" if left else ""
    click.echo(f"{listed(to)}: {counted(given, 'clip')} taken over from {labeler}{stays}")


def _document(name: str, planning: Planning) -> dict[str, object]:
    """What scripts rely on, and what else is known of the round."""
    outlook, plan = planning.outlook, planning.plan
    why = {} if outlook.half_width is not None else {"expected_half_width": "no clip is heard by two labelers"}
    return {
        "round": name,
        "clips": planning.clips,
        "assignments": planning.assignments,
        "repeats": planning.repeats,
        "expected_half_width": outlook.half_width,
        "double": planning.double,
        "anchors": planning.anchors,
        "hours": planning.hours,
        "kind": plan.kind.value,
        "verdict": planning.gives_verdicts,
        "unheard": bool(plan.frame.unheard),
        "enriched": planning.enriched,
        "available": planning.available,
        "left_out": asdict(planning.left_out),
        "strata": [asdict(one) for one in planning.shares],
        "tags": [asdict(one) | {"too_few": one.too_few} for one in outlook.tags],
        "seed": plan.seed,
        "why": why,
    }


def _print_planning(name: str, planning: Planning, taxonomy: Taxonomy, *, started: bool) -> None:
    from earmark.report import round_words

    plan = planning.plan
    has = " has" if started else " would have"
    anchors = f" and {counted(planning.anchors, 'anchor')}" if planning.anchors else ""
    click.echo(
        f"{name}{has} {counted(planning.clips, 'clip')}{anchors}, {counted(planning.assignments, 'assignment')} "
        f"({counted(planning.repeats, 'hidden repeat')}), about {planning.hours:.1f} h of work in all"
    )
    if plan.size is not None and plan.size > planning.clips:
        click.echo(f"Only {counted(planning.available, 'clip')} could be drawn from.")
    for sentence in (
        round_words.outcome_sentence(plan.kind, planning.outlook, enriched=planning.enriched),
        round_words.half_width_sentence(planning.outlook) if planning.gives_verdicts else "",
        round_words.too_few_sentence(planning.outlook, taxonomy) if planning.gives_verdicts else "",
        round_words.heard_sentence(plan.kind, unheard=bool(plan.frame.unheard)),
        *round_words.left_out_sentences(planning.left_out),
    ):
        if sentence:
            click.echo(sentence)


def _status_document(found: RoundStatus) -> dict[str, object]:
    one = found.round
    return {
        "round": one.name,
        "id": one.id,
        "state": one.state.value,
        "kind": one.kind.value,
        "choice": one.choice.value,
        "probability_sample": one.probability_sample,
        "edition": one.edition,
        "seed": one.seed,
        "clips": found.clips,
        "anchors": found.anchors,
        "repeats": found.repeats,
        "assignments": found.todo + found.fulfilled,
        "fulfilled": found.fulfilled,
        "packets_out": [{"labeler": who, "clips": clips} for who, clips in found.packets_out],
        "labelers": [asdict(labeler) | {"total": labeler.total} for labeler in found.labelers],
    }


def _print_status(found: RoundStatus) -> None:
    from earmark.report import round_words

    one = found.round
    click.echo(
        f"{one.name}: {round_words.STATES[one.state]}; {round_words.KINDS[one.kind]}, "
        f"{round_words.CHOICES[one.choice]}; {counted(found.clips, 'clip')}"
    )
    for labeler in found.labelers:
        notes = [counted(labeler.draft, "draft")] if labeler.draft else []
        notes += [f"{labeler.returned:,} returned"] if labeler.returned else []
        notes += [f"{labeler.cannot_label:,} cannot be labeled"] if labeler.cannot_label else []
        beside = f" ({', '.join(notes)})" if notes else ""
        click.echo(f"  {labeler.name}: {labeler.fulfilled:,} of {labeler.total:,}{beside}")
    click.echo(f"  {found.next_step().sentence}")
