"""Words of the place: kinds of disagreement, causes, and what a clip's labelers differ on."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.tag_names import tag_name
from earmark.jobs.disagreements import Disagreement
from earmark.jobs.reviewing import ReviewedClip
from earmark.model.label import NOTHING_SAID, Label, Question
from earmark.model.settling import Cause, DisagreementKind, Outcome
from earmark.model.taxonomy import Taxonomy
from earmark.model.writing_direction import in_its_direction

KINDS: dict[DisagreementKind, str] = {
    DisagreementKind.TAG: later("Tag heard or not"),
    DisagreementKind.ENVIRONMENT: later("Environment"),
    DisagreementKind.SEVERITY: later("Severity"),
    DisagreementKind.SPANS: later("Time spans"),
    DisagreementKind.WORDS: later("Words"),
    DisagreementKind.CONVENTION: later("Convention alone"),
    DisagreementKind.CANNOT_TELL: later("Cannot tell"),
}

CAUSES: dict[Cause, str] = {
    Cause.SLIP: later("Slip"),
    Cause.GUIDELINE_UNCLEAR: later("Guideline unclear"),
    Cause.GUIDELINE_NOT_FOLLOWED: later("Guideline not followed"),
    Cause.AUDIO_INSUFFICIENT: later("Audio insufficient"),
    Cause.BOTH_DEFENSIBLE: later("Both defensible"),
}

_OPEN_WORDS = {
    Question.SOURCE: later("the background noise"),
    Question.TRANSCRIPT: later("the transcript"),
}

_IN_A_ROW: dict[DisagreementKind, str] = {
    DisagreementKind.SPANS: later("time spans"),
    DisagreementKind.WORDS: later("words"),
    DisagreementKind.CONVENTION: later("convention"),
    DisagreementKind.CANNOT_TELL: later("cannot tell"),
}


def summary(one: Disagreement, taxonomy: Taxonomy) -> str:
    """What a clip's labelers differ on, in one line: "Babble or Competing speech · words"."""
    parts = []
    for tags in (one.tags, one.environments):
        names = [tag_name(taxonomy, tag) for tag in tags]
        if len(names) == 1:
            parts.append(tr("{tag} or not").format(tag=names[0]))
        elif names:
            parts.append(tr(" or ").join(names))
    if one.severities:
        names = [tag_name(taxonomy, tag) for tag in one.severities]
        parts.append(tr("severity of {tags}").format(tags=", ".join(names)))
    parts += [tr(words) for kind, words in _IN_A_ROW.items() if kind in one.kinds]
    return " · ".join(parts)


def label_words(label: Label, taxonomy: Taxonomy) -> str:
    """A label in one line: its words and tags."""
    marks = [
        tag_name(taxonomy, mark.code)
        + ("?" if mark.cannot_tell else f" {int(mark.severity)}" if mark.severity is not None else "")
        for mark in (*label.sources, *label.channels)
    ]
    said = tr("nothing said") if label.transcript == NOTHING_SAID else label.transcript
    parts = [f"“{in_its_direction(said)}”"] if said is not None else []
    return " · ".join([*parts, *marks])


def steps_words(seen: ReviewedClip) -> str:
    """What became of a clip so far; empty where nothing did."""
    step = seen.steps[0] if seen.steps else None
    if seen.gold is not None:
        words = tr("Settled by {name}").format(name=seen.gold_by)
        if step is not None and step.in_bulk:
            words = tr("Accepted as gold with other agreements by {name}").format(name=seen.gold_by)
        elif step is not None and step.cause is not None:
            words = tr("Settled by {name}: {cause}").format(name=seen.gold_by, cause=tr(CAUSES[step.cause]))
        return f"{words}. “{step.remark}”" if step is not None and step.remark else f"{words}."
    if step is not None and step.outcome is Outcome.SENT_BACK:
        return tr("Sent back: “{remark}”").format(remark=step.remark)
    return ""


def still_open_words(labels: Sequence[Label], written: Label) -> str:
    """What labelers answer and the written gold does not, as far as a finished label needs it."""
    asked = frozenset[Question]().union(*(label.answered() for label in labels))
    missing = asked - written.answered()
    return ", ".join(tr(words) for question, words in _OPEN_WORDS.items() if question in missing)


def turned_words(title: str, *, undone: bool) -> str:
    """A step was taken back, or done again; ``title`` names one of several clips."""
    redo = in_force().named("edit.redo")
    if title:
        words = tr("Taken back: {what}. {redo} does it again") if undone else tr("Done again: {what}")
    else:
        words = tr("The decision was taken back. {redo} makes it again") if undone else tr("Settled again")
    return words.format(what=title, redo=redo)
