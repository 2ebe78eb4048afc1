"""The options that say which clips a round takes, and what they mean together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from earmark.model.label import Question
from earmark.model.recording import ClipId, Split
from earmark.model.round import Allocation, Choice, Frame
from earmark.model.taxonomy import Taxonomy

_Command = TypeVar("_Command", bound=Callable[..., Any])


class _Size(click.ParamType[int | None]):
    """A number of clips, or ``all``."""

    name = "N|all"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | None:
        if value is None or str(value).lower() == "all":
            return None
        if not str(value).isdigit() or not int(value):
            self.fail(f"'{value}' is no number of clips: use a number from 1, or all", param, ctx)
        return int(value)


def names(_ctx: click.Context, _param: click.Parameter, value: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (value or "").split(",") if part.strip())


def which_clips(command: _Command) -> _Command:
    """The options that say which clips a round takes."""
    options = (
        click.option(
            "--sample", type=_Size(), default="all", show_default=True, metavar="N|all", help="How many clips."
        ),
        click.option(
            "--stratify", default="", metavar="AXIS", help="Draw from each stratum: source, snr, speaker, tag:CODE …"
        ),
        click.option(
            "--allocation",
            type=click.Choice([one.value for one in Allocation]),
            default=Allocation.EQUAL.value,
            show_default=True,
            help="The same number from each stratum, or as its size asks for.",
        ),
        click.option("--disagreed", is_flag=True, help="Clips on which labels differ: a repair."),
        click.option("--stale", is_flag=True, help="Clips labeled under an older definition: a repair."),
        click.option("--suspects", is_flag=True, help="Clips whose labels a detector doubts: a repair."),
        click.option("--tag", default="", metavar="TAG", help="Only this tag, with --disagreed or --stale."),
        click.option("--clip", "given", multiple=True, metavar="ID", help="This clip; may be given again: a repair."),
        click.option(
            "--clips",
            "given_in",
            type=click.File(encoding="utf-8"),
            metavar="FILE",
            help="Clips by their ids, one a line; - is standard input.",
        ),
        click.option("--qualification", is_flag=True, help="Clips with gold, asked of everybody."),
        click.option("--language", default="", metavar="CODE", help="Only clips in this language."),
        click.option("--speaker", default="", metavar="NAME", help="Only clips of this speaker."),
        click.option("--batch", default="", metavar="NAME", help="Only clips of this batch."),
        click.option("--split", type=click.Choice([one.value for one in Split]), help="Only clips of this split."),
        click.option("--find", "text", default="", metavar="TEXT", help="Only clips with this in their name."),
        click.option(
            "--unheard/--heard",
            default=None,
            help="Leave out, or take, what these labelers have heard; by itself out where enough is left.",
        ),
        click.option("--without-sound", is_flag=True, help="Plan clips without sound too."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def choice_of(
    sample: int | None,
    stratify: str,
    disagreed: bool,
    stale: bool,
    suspects: bool,
    tag: str,
    given: tuple[str, ...],
    given_in: object,
    qualification: bool,
    **_: object,
) -> Choice:
    """What the options ask for. Raises UsageError for two of them."""
    asked = [
        (bool(stratify), Choice.STRATIFIED),
        (disagreed, Choice.DISAGREED),
        (stale, Choice.STALE),
        (suspects, Choice.SUSPECTS),
        (bool(given) or given_in is not None, Choice.GIVEN),
        (qualification, Choice.GOLD),
    ]
    chosen = [choice for is_asked, choice in asked if is_asked]
    if len(chosen) > 1:
        raise click.UsageError(
            "Say one thing to choose clips by: --stratify, --disagreed, --stale, --suspects, --clip or --qualification."
        )
    if tag and not (disagreed or stale):
        raise click.UsageError("--tag goes with --disagreed or --stale.")
    if chosen:
        return chosen[0]
    return Choice.ALL if sample is None else Choice.RANDOM


def given_clips(ids: tuple[str, ...], lines: Any) -> tuple[ClipId, ...]:
    read = [] if lines is None else [line.strip() for line in lines]
    return tuple(dict.fromkeys(ClipId(one) for one in (*ids, *read) if one))


def require_known(asks: tuple[str, ...], tag: str, taxonomy: Taxonomy) -> None:
    known = {*taxonomy.by_code, *(one.value for one in Question)}
    for word in asks:
        if word not in known:
            raise click.UsageError(f"A round cannot ask for '{word}': use {', '.join(Question)}, or a tag's code.")
    if tag and tag not in taxonomy.by_code:
        raise click.UsageError(f"The project has no tag '{tag}'.")


def frame_of(
    text: str,
    language: str,
    speaker: str,
    batch: str,
    split: str | None,
    unheard: bool | None,
    without_sound: bool,
    **_: object,
) -> Frame:
    """The clips that the options let through."""
    return Frame(text, language, speaker, batch, Split(split) if split else None, unheard, without_sound)
