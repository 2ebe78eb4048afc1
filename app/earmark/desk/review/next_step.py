"""What a reviewer does next, in one sentence from what is still open; and why nothing is listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from earmark.desk.language import number, tr
from earmark.desk.tag_names import tag_name
from earmark.jobs.disagreements import DisagreementQueue, QueueFilter, Standing
from earmark.model.taxonomy import Taxonomy

ACCEPT, EVERYTHING = "accept", "everything"
"""What the button of an empty list does, beside the ids of actions."""
ROUNDS = "place.rounds"

SEVERAL = 2
"""One clip is no pattern."""


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """A sentence, the words of its link, and the list that this opens."""

    sentence: str
    button: str
    leads_to: QueueFilter


@dataclass(frozen=True, slots=True)
class Why:
    """Why nothing is listed, what brings something, and what the button does."""

    heading: str
    lesson: str = ""
    button: str = ""
    does: str = ""


def step(queue: DisagreementQueue, chosen: QueueFilter, title: str, taxonomy: Taxonomy) -> ReviewStep | None:
    """Back from a narrowed list, which has ``title``; else to the two tags that are taken for each other most."""
    left = queue.count(Standing.OPEN)
    if chosen != QueueFilter():
        listed = len(queue.rows(chosen)) if chosen.standing is Standing.OPEN else 0
        words = tr("Listed: {what}. %Ln other disagreements wait.", left - listed)
        return ReviewStep(words.format(what=title), tr("Back to all"), QueueFilter())
    pairs = [one for one in queue.confused() if one.clips >= SEVERAL]
    if not pairs:
        return None
    most = pairs[0]
    words = tr("{clips} of {left} disagreements are {tag} against {other}.")
    said = words.format(
        clips=number(most.clips),
        left=number(left),
        tag=tag_name(taxonomy, most.tag),
        other=tag_name(taxonomy, most.other),
    )
    return ReviewStep(said, tr("Hear the %Ln clips", most.clips), QueueFilter(tag=most.tag, other=most.other))


def emptiness(queue: DisagreementQueue | None, chosen: QueueFilter, blind: Sequence[str]) -> Why:
    """``blind`` are the names of rounds that labelers still work on."""
    if queue is None or not queue.clip_count:
        lesson = tr("Let two labelers label some of the same clips, without seeing each other's labels.")
        if blind:
            words = tr("{rounds} is still labeled blind. Open it for review, and its disagreements stand here.")
            lesson = words.format(rounds=", ".join(blind))
        return Why(tr("No second labels yet"), lesson, tr("To the rounds") if blind else tr("Plan a round"), ROUNDS)
    if chosen != QueueFilter():
        return Why(tr("None left in this list"), "", tr("Back to all"), EVERYTHING)
    agreeing = len(queue.agreements())
    if agreeing:
        heading = tr("All disagreements are settled") if queue.total else tr("Labelers agree in everything")
        lesson = tr("%Ln clips agree in everything. They can be gold too, marked as accepted in bulk.", agreeing)
        return Why(heading, lesson, tr("Accept them as gold"), ACCEPT)
    waiting = queue.count(Standing.SENT_BACK)
    lesson = tr("Export them with the pick “gold”, or plan the next round.")
    if waiting:
        lesson = tr("%Ln clips wait for their labelers.", waiting)
    return Why(tr("All disagreements are settled"), lesson, tr("Export…"), "project.export")
