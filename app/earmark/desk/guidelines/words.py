"""How the place says where a tag stands, what the next edition does to it, and why labelers differed."""

from __future__ import annotations

from earmark.desk.language import later, number, tr
from earmark.jobs.tag_states import Measured, Standing, TagState
from earmark.model.guideline import TRANSCRIPT_RULES, Alteration, ExampleKind
from earmark.model.label import NOTHING_SAID, Label
from earmark.model.settling import Cause
from earmark.model.tag import UNSURE, TagCode

STANDINGS = {
    Standing.NOT_MEASURED: later("not measured"),
    Standing.TOO_FEW: later("too few"),
    Standing.UNDECIDED: later("undecided"),
    Standing.DISAGREEING: later("disagreeing"),
    Standing.REVISED: later("revised, not measured again"),
    Standing.MEASURED_AGAIN: later("measured again, undecided"),
    Standing.AGREED: later("agreed"),
}
SIGNS = {
    Standing.NOT_MEASURED: "○",
    Standing.TOO_FEW: "○",
    Standing.UNDECIDED: "◔",
    Standing.DISAGREEING: "▲",
    Standing.REVISED: "◑",
    Standing.MEASURED_AGAIN: "◕",
    Standing.AGREED: "●",
}
"""A shape beside each word, so that none needs its colour."""
TONES = {Standing.AGREED: "ok", Standing.DISAGREEING: "bad", Standing.REVISED: "warn", Standing.MEASURED_AGAIN: "warn"}

ALTERATIONS = {
    Alteration.ADDED: later("new"),
    Alteration.TEXT: later("text"),
    Alteration.NAME: later("name"),
    Alteration.EXAMPLES: later("examples"),
    Alteration.RETIRED: later("retired"),
}
CAUSES = {
    Cause.SLIP: later("a slip"),
    Cause.GUIDELINE_UNCLEAR: later("guideline unclear"),
    Cause.GUIDELINE_NOT_FOLLOWED: later("guideline not followed"),
    Cause.AUDIO_INSUFFICIENT: later("audio insufficient"),
    Cause.BOTH_DEFENSIBLE: later("both defensible"),
}
KINDS = {
    ExampleKind.YES: later("yes, it is"),
    ExampleKind.BORDERLINE: later("borderline"),
    ExampleKind.NO: later("no, it is not"),
}


def standing_words(standing: Standing, subject: TagCode) -> str:
    """The transcript rules have a figure and no verdict."""
    if subject == TRANSCRIPT_RULES and standing is Standing.UNDECIDED:
        return tr("measured")
    return tr(STANDINGS[standing])


def proof_sentence(state: TagState) -> str:
    """The figure that the standing follows from."""
    one = state.proof
    if one is None:
        return tr("No finished round has measured it yet.")
    where = tr("in the round {name}").format(name=one.round) if one.round is not None else tr("in the whole project")
    if one.figure is None:
        return tr("Nobody said yes {where}: {clips}.").format(where=where, clips=tr("%n clips", one.clips))
    figure = figure_words(one)
    if state.subject == TRANSCRIPT_RULES:
        said = tr("Word error {figure} {where}, {clips}.")
    else:
        said = tr("Positive agreement {figure} {where}, {clips} with it.")
    counted = one.clips if state.subject == TRANSCRIPT_RULES else one.tagged
    return said.format(figure=figure, where=where, clips=tr("%n clips", counted))


def figure_words(one: Measured) -> str:
    if one.figure is None:
        return "–"
    value = number(one.figure, 2)
    if one.interval is None:
        return value
    return tr("{value} ({low} to {high})").format(
        value=value, low=number(one.interval[0], 2), high=number(one.interval[1], 2)
    )


def answer_words(label: Label, subject: TagCode) -> str:
    """What a label says of the subject, in one or two words; of the transcript rules its text."""
    if subject == TRANSCRIPT_RULES:
        if label.transcript is None:
            return tr("not answered")
        return tr("nothing said") if label.transcript == NOTHING_SAID else f"“{label.transcript}”"
    mark = label.mark(subject)
    if mark is not None:
        if mark.cannot_tell:
            return tr("cannot tell")
        return tr("yes, severity {grade}").format(grade=int(mark.severity)) if mark.severity else tr("yes")
    if label.environment in (subject, UNSURE):
        return tr("yes") if label.environment == subject else tr("cannot tell")
    others = [one.code for one in (*label.sources, *label.channels)]
    return tr("no") if others or label.environment is not None else tr("not answered")
