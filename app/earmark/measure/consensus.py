"""Which label of a clip leaves: gold, what more than half of the labelers gave, the newest, or all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from earmark.model.label import NOTHING_SAID, Label, Question, Span, sorted_marks
from earmark.model.normalizing import NormalizingSettings, normalize
from earmark.model.revision import Lane
from earmark.model.tag import CLEAN, NONE, Mark, TagCode

T = TypeVar("T")
Vote = TypeVar("Vote", bound=Hashable)


class Pick(StrEnum):
    GOLD = "gold"
    CONSENSUS = "consensus"
    NEWEST = "newest"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A label of the clip that counts; of equal times the later in the list is the newer."""

    labeler: str
    label: Label
    time_us: int
    lane: Lane = Lane.WORK


@dataclass(frozen=True, slots=True)
class Chosen:
    """A label that leaves, and whose it is.

    ``undecided`` questions were answered, but nothing was given by more than half; ``label`` leaves
    them open. A clip with an undecided question that the format needs is listed, not written.
    """

    label: Label
    labelers: tuple[str, ...]
    lane: Lane
    undecided: frozenset[Question] = frozenset()


def chosen(
    candidates: Sequence[Candidate],
    pick: Pick,
    *,
    language: str = "",
    normalizing: NormalizingSettings | None = None,
) -> tuple[Chosen, ...]:
    """What leaves of one clip: one label, with ALL one a labeler, or none.

    Reference labels that the data came with leave with ALL and NEWEST alone; they are nobody's vote.
    """
    by_time = sorted(candidates, key=lambda one: one.time_us)
    gold = [one for one in by_time if one.lane is Lane.GOLD]
    votes = [one for one in by_time if one.lane is Lane.WORK]
    if pick is Pick.ALL:
        return tuple(_alone(one) for one in sorted(by_time, key=lambda one: (one.lane is Lane.GOLD, one.labeler)))
    if pick is Pick.NEWEST:
        return tuple(_alone(one) for one in by_time[-1:])
    if gold or pick is Pick.GOLD:
        return tuple(_alone(one) for one in gold[-1:])
    return (consensus(votes, language, normalizing or NormalizingSettings()),) if votes else ()


def consensus(votes: Sequence[Candidate], language: str, normalizing: NormalizingSettings) -> Chosen:
    """The label made of what more than half of those gave who answered, question by question.

    ``votes`` stand oldest first; among equal transcripts the newest spelling is taken. A severity
    without a majority is unknown. Spans stay where more than half of the tag's labelers drew the same.
    """
    labels = [one.label for one in votes]
    undecided: set[Question] = set()

    def decided(question: Question, value: T | None) -> T | None:
        if value is None and any(question in label.answered() for label in labels):
            undecided.add(question)
        return value

    sources = decided(Question.SOURCE, _marks([label.sources for label in labels], NONE))
    channels = decided(Question.CHANNEL, _marks([label.channels for label in labels], CLEAN))
    environment = decided(Question.ENVIRONMENT, _most(label.environment for label in labels))
    transcript = decided(Question.TRANSCRIPT, _transcript(labels, language, normalizing))
    label = Label(
        transcript=transcript,
        sources=sources or (),
        channels=channels or (),
        environment=environment,
        flag=any(label.flag for label in labels),
    )
    names = tuple(sorted({one.labeler for one in votes}))
    return Chosen(replace(label, spans=_spans(labels, label)), names, Lane.WORK, frozenset(undecided))


def _alone(one: Candidate) -> Chosen:
    return Chosen(one.label, (one.labeler,), one.lane)


def _marks(answers: Iterable[tuple[Mark, ...]], nothing: TagCode) -> tuple[Mark, ...] | None:
    """The marks that more than half agree on; None where any tag is open or nothing would be left."""
    given = [marks for marks in answers if marks]
    agreed = []
    for code in {mark.code for marks in given for mark in marks}:
        own = [next((mark for mark in marks if mark.code == code), None) for marks in given]
        says = _most("no" if mark is None else "cannot tell" if mark.cannot_tell else "yes" for mark in own)
        if says is None:
            return None
        if says == "cannot tell":
            agreed.append(Mark(code, cannot_tell=True))
        elif says == "yes":
            grades = (mark.severity for mark in own if mark is not None and not mark.cannot_tell)
            agreed.append(Mark(code, severity=_most(grades)))
    if any(mark.code == nothing for mark in agreed):
        return (Mark(nothing),) if len(agreed) == 1 else None
    return sorted_marks(agreed) or None


def _transcript(labels: Sequence[Label], language: str, normalizing: NormalizingSettings) -> str | None:
    given = [label.transcript for label in labels if label.transcript is not None]
    forms = [(text == NOTHING_SAID, normalize(text, language, normalizing)) for text in given]
    most = _most(forms)
    if most is None:
        return None
    return next(text for text, form in zip(reversed(given), reversed(forms), strict=True) if form == most)


def _spans(labels: Sequence[Label], agreed: Label) -> tuple[Span, ...]:
    kept: list[Span] = []
    for mark in (*agreed.sources, *agreed.channels):
        who = [label for label in labels if (own := label.mark(mark.code)) is not None and not own.cannot_tell]
        drawn = _most(tuple(span for span in label.spans if span.code == mark.code) for label in who)
        kept += drawn or ()
    return tuple(sorted(kept))


def _most(values: Iterable[Vote | None]) -> Vote | None:
    """What more than half of the values are; those that are None do not vote."""
    given = [value for value in values if value is not None]
    if not given:
        return None
    value, times = Counter(given).most_common(1)[0]
    return value if 2 * times > len(given) else None
