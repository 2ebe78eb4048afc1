"""How the place says where a tag stands, what the next edition does to it, and why labelers differed."""

from __future__ import annotations

from earmark.desk.language import later, number, tr
from earmark.jobs.agreement_sections import RoundChange
from earmark.jobs.tag_states import Measured, Standing, TagState
from earmark.measure.agreement.change import Outcome, TagChange, WordsChange, more_clips
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


def change_words(both: RoundChange, one: TagChange | WordsChange) -> str:
    """What the last change of the text brought, and how much tags changed that nobody rewrote."""
    where = tr("from {before} to {after}").format(before=both.before, after=both.after)
    if one.difference is None:
        return tr("What the new text brought cannot be told: {why}.").format(why=one.why["difference"])
    value = _signed(one.difference)
    if one.interval is not None:
        ends = {"low": _signed(one.interval[0]), "high": _signed(one.interval[1])}
        value = tr("{value} ({low} to {high})").format(value=value, **ends)
    said = [_outcome_words(one).format(value=value, where=where)]
    if one.interval is None:
        said.append(tr("There is no interval: {why}.").format(why=one.why["interval"]))
    elif one.outcome is Outcome.CANNOT_TELL:
        said += _what_is_needed(one)
    median = both.change.median_of_others
    if median is not None and isinstance(one, TagChange):
        words = tr("Tags that were not rewritten changed by {value} (median of %n).", both.change.others)
        said.append(words.format(value=_signed(median)))
    return " ".join(said)


def _what_is_needed(one: TagChange | WordsChange) -> list[str]:
    if isinstance(one, WordsChange):
        return []
    needed = more_clips(one)
    if needed is None:
        return [tr("More clips would not show so small a change beside the earlier sample.")]
    return [tr("%Ln more clips are needed.", needed)]


def _outcome_words(one: TagChange | WordsChange) -> str:
    if isinstance(one, WordsChange):
        return {
            Outcome.RISEN: tr("Under the new rules transcripts differ more: {value} word error {where}."),
            Outcome.FALLEN: tr("The new rules made transcripts differ less: {value} word error {where}."),
            Outcome.CANNOT_TELL: tr("Whether the new rules helped cannot be told yet: {value} word error {where}."),
        }[one.outcome]
    return {
        Outcome.RISEN: tr("The new text made labelers agree more: {value} {where}."),
        Outcome.FALLEN: tr("Under the new text labelers agree less: {value} {where}."),
        Outcome.CANNOT_TELL: tr("Whether the new text helped cannot be told yet: {value} {where}."),
    }[one.outcome]


def _signed(value: float) -> str:
    return f"{'+' if round(value, 2) > 0 else ''}{number(value, 2)}"


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
