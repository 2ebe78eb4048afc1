"""What a round asks, what it will show, and what to do next with it, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from earmark.measure.agreement.verdict import FEWEST_TAGGED
from earmark.measure.half_width import Outlook, TagOutlook
from earmark.model.round import Choice, LeftOut, RoundKind, RoundState
from earmark.model.taxonomy import Taxonomy
from earmark.report import words

CHOICES = {
    Choice.ALL: "every clip",
    Choice.RANDOM: "drawn by chance",
    Choice.STRATIFIED: "drawn by chance from strata",
    Choice.DISAGREED: "clips on which labels differ",
    Choice.STALE: "clips labeled under an older definition",
    Choice.SUSPECTS: "clips whose labels are suspect",
    Choice.GIVEN: "chosen clips",
    Choice.GOLD: "clips with gold",
}

KINDS = {
    RoundKind.SAMPLE: "sample",
    RoundKind.REPAIR: "repair",
    RoundKind.QUALIFICATION: "qualification",
}

STATES = {
    RoundState.RUNNING: "being labeled",
    RoundState.IN_REVIEW: "open for review",
    RoundState.CLOSED: "closed",
}

_NAMED = 4
"""So many tags are named; the others are counted."""


class Next(StrEnum):
    """What can be done next with a round."""

    NOTHING = ""
    OPEN_FOR_REVIEW = "open"
    REVIEW = "review"
    SEE_AGREEMENT = "agreement"
    REASSIGN = "reassign"


@dataclass(frozen=True, slots=True)
class RoundStep:
    """One sentence, the words of its button (empty: nothing to press), and what the button does."""

    sentence: str
    button: str = ""
    does: Next = Next.NOTHING


def outcome_sentence(kind: RoundKind, outlook: Outlook, *, enriched: bool) -> str:
    """Whether the round can give a verdict, or only repairs."""
    if kind is RoundKind.REPAIR:
        return (
            "It repairs labels and gives no verdict: its clips were picked because something is wrong with them, so "
            "they say nothing of the others."
        )
    if kind is RoundKind.QUALIFICATION:
        return "It shows how near each labeler comes to gold, and gives no verdict on tags."
    if not outlook.double:
        return "It gives no verdict: no clip is heard by two labelers."
    counted = f"{words.clips(outlook.double)} {'is' if outlook.double == 1 else 'are'} heard by two or more"
    weighed = " Chances are unequal, and the report weighs them." if enriched else ""
    if outlook.tags and all(one.too_few for one in outlook.tags):
        return f"It is a fair sample, but too small for a verdict on any tag: {counted}.{weighed}"
    if not outlook.tags and outlook.double < FEWEST_TAGGED:
        return f"It is a fair sample, but too small for a verdict: {counted}, and a tag needs {FEWEST_TAGGED}.{weighed}"
    return f"It can give a verdict: its clips are drawn by chance, and {counted}.{weighed}"


def half_width_sentence(outlook: Outlook) -> str:
    """How narrow intervals of positive agreement will be."""
    if outlook.half_width is None:
        return ""
    width = words.coefficient(outlook.half_width)
    if not outlook.tags:
        return f"Positive agreement to ±{width} at best, for a tag that is heard in every clip."
    if len(outlook.tags) == 1:
        return f"Positive agreement to about ±{width} for the one tag heard before."
    return f"Positive agreement to about ±{width} for the middle one of {len(outlook.tags):,} tags heard before."


def too_few_sentence(outlook: Outlook, taxonomy: Taxonomy) -> str:
    """The tags that will get too few clips, and the size that would be needed."""
    few = sorted((one for one in outlook.tags if one.too_few), key=_size, reverse=True)
    if not few or not outlook.double:
        return ""
    named = [f"{taxonomy.name(one.tag)} ({_size(one):,})" for one in few[:_NAMED]]
    if len(few) > _NAMED:
        named.append(f"{len(few) - _NAMED:,} more")
    return (
        f"Too few for a verdict on {words.listed(named)}; in brackets, how many clips heard by two or more it takes to "
        f"hear {FEWEST_TAGGED} with the tag."
    )


def left_out_sentences(left_out: LeftOut) -> tuple[str, ...]:
    """The clips that could not be drawn, each kind with its reason."""
    return tuple(
        f"{words.clips(number)} left out: {why}."
        for number, why in (
            (left_out.without_sound, "without sound"),
            (left_out.heard, "heard by one of these labelers already"),
            (left_out.shown, "a model's draft was shown, so they would not be heard blind"),
        )
        if number
    )


def heard_sentence(kind: RoundKind, *, unheard: bool) -> str:
    """Whether the round may be compared with an earlier one."""
    if kind is not RoundKind.SAMPLE or unheard:
        return ""
    return (
        "Some clips may have been heard by these labelers before: it gives verdicts, but is not compared with an "
        "earlier round as before and after."
    )


def round_step(state: RoundState, kind: RoundKind, todo: int, fulfilled: int, waiting: tuple[str, ...]) -> RoundStep:
    """What to do next with a round. ``waiting`` are the labelers who have something to do, the slowest first."""
    if state is RoundState.CLOSED:
        return RoundStep("Closed. What was labeled counts.", "See its agreement", Next.SEE_AGREEMENT)
    if state is RoundState.IN_REVIEW:
        left = f" {words.clips(todo)} are still to be done." if todo else ""
        sentence = f"Open for review: settle where labels differ, then close the round.{left}"
        return RoundStep(sentence, "Go to the review", Next.REVIEW)
    if not todo:
        then = "repair" if kind is RoundKind.REPAIR else "labels"
        return RoundStep(
            f"Everybody is done. Open the round for review, and compare its {then} side by side.",
            "Open for review",
            Next.OPEN_FOR_REVIEW,
        )
    if not fulfilled:
        find = "finds it above the queue" if len(waiting) == 1 else "find it above their queues"
        return RoundStep(f"Nobody has begun. {words.listed(waiting)} {find}.")
    if len(waiting) == 1:
        return RoundStep(
            f"Everybody but {waiting[0]} is done: {words.clips(todo)} to go.", "Reassign what is left", Next.REASSIGN
        )
    return RoundStep(f"{words.clips(todo)} to go; most with {waiting[0]}.")


def step_on_the_laptop(state: RoundState, todo: int) -> RoundStep:
    """What the labeler of a packet does next."""
    if todo:
        return RoundStep(f"{words.clips(todo)} to go. They stand in your queue.")
    if state is RoundState.CLOSED:
        return RoundStep("Closed. What was labeled counts.")
    return RoundStep("All done. Hand in your work: earmark packet back, or Hand in my work in the window.")


def packets_out_sentence(packets: tuple[tuple[str, int], ...]) -> str:
    """Whose work has not come back yet; empty where nobody's is out."""
    if not packets:
        return ""
    names = words.listed(list(dict.fromkeys(who for who, _ in packets)))
    return f"Packets of {names} have not come back. Their work is taken in when it comes."


def _size(one: TagOutlook) -> int:
    return one.clips_needed or 0
