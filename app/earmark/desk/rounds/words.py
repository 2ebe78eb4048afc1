"""How rounds, their kinds and their states are called on the screen."""

from __future__ import annotations

from earmark.desk.language import later, number, tr
from earmark.jobs.rounds import RoundStatus
from earmark.model.round import Choice, LabelerProgress, RoundKind, RoundState

CHOICES = {
    Choice.RANDOM: later("Drawn by chance"),
    Choice.STRATIFIED: later("Drawn by chance, from strata"),
    Choice.ALL: later("Every clip"),
    Choice.DISAGREED: later("Clips on which labels differ"),
    Choice.STALE: later("Clips under an older definition"),
    Choice.SUSPECTS: later("Clips whose labels are suspect"),
    Choice.GIVEN: later("Chosen clips"),
    Choice.GOLD: later("Clips with gold"),
}

KINDS = {
    RoundKind.SAMPLE: later("Sample"),
    RoundKind.REPAIR: later("Repair"),
    RoundKind.QUALIFICATION: later("Qualification"),
}

STATES = {
    RoundState.RUNNING: later("Being labeled"),
    RoundState.IN_REVIEW: later("Open for review"),
    RoundState.CLOSED: later("Closed"),
}

TONES = {RoundState.RUNNING: "text", RoundState.IN_REVIEW: "warn", RoundState.CLOSED: "muted"}
"""The token of each state's colour; the word says the same."""


def state_words(one: RoundStatus) -> str:
    """The state; a round in which everybody is done says so."""
    if one.round.state is RoundState.RUNNING and one.done:
        return tr("Everybody is done")
    return tr(STATES[one.round.state])


def done_words(done: int, total: int) -> str:
    """
    >>> done_words(12, 1240)
    '12 of 1,240'
    """
    return tr("{done} of {total}").format(done=number(done), total=number(total))


def labeler_notes(one: LabelerProgress) -> str:
    """What else there is to say of a labeler's part."""
    notes = []
    if one.draft:
        notes.append(tr("%Ln drafts", one.draft))
    if one.returned:
        notes.append(tr("%Ln returned", one.returned))
    if one.cannot_label:
        notes.append(tr("%Ln cannot be labeled", one.cannot_label))
    if one.withdrawn:
        notes.append(tr("%Ln given away", one.withdrawn))
    if one.seconds_a_clip is not None:
        notes.append(tr("{seconds} s a clip").format(seconds=number(round(one.seconds_a_clip))))
    return " · ".join(notes)


def hours_words(hours: float) -> str:
    """Work, in minutes below two hours.

    >>> hours_words(0.62), hours_words(12.34)
    ('37 min', '12.3 h')
    """
    if hours < 2:
        return tr("{minutes} min").format(minutes=number(max(1, round(hours * 60))))
    return tr("{hours} h").format(hours=number(hours, 1))
