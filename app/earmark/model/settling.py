"""Settling: what labelers differ on, why they did, and what a reviewer made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from earmark.model.label import Label, sorted_marks
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import OperationId, RevisionId
from earmark.model.tag import CLEAN, NONE, Mark, TagCode

SettlementId = NewType("SettlementId", str)
"""A UUID."""


class DisagreementKind(StrEnum):
    """What labelers differ on, each with a remedy of its own; the order is that in which a reviewer looks."""

    TAG = "tag"
    ENVIRONMENT = "environment"
    SEVERITY = "severity"
    SPANS = "spans"
    WORDS = "words"
    CONVENTION = "convention"
    CANNOT_TELL = "cannot_tell"


class Cause(StrEnum):
    """Why labelers differed, as the reviewer sees it; the order is that of the keys 1 to 5."""

    SLIP = "slip"
    GUIDELINE_UNCLEAR = "guideline_unclear"
    GUIDELINE_NOT_FOLLOWED = "guideline_not_followed"
    AUDIO_INSUFFICIENT = "audio_insufficient"
    BOTH_DEFENSIBLE = "both_defensible"


class Outcome(StrEnum):
    """What a reviewer did with a disagreement. ``taken_back``: the step before it was undone, or gold reopened."""

    SETTLED = "settled"
    SENT_BACK = "sent_back"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Settlement:
    """One step of a reviewer on one clip, only ever added; of a clip the newest is in force.

    ``gold`` is the revision that a settled clip's answer is, None otherwise. ``round`` is the round whose
    labels were compared, None for the whole project. ``cause`` is None where nobody differed or nothing was
    settled. ``in_bulk`` marks agreements that were accepted together, which are no gold to precision and
    recall; ``blind`` says that no label was in sight before it was settled. ``sent_to`` are those whose label
    was sent back. ``time_us`` is hybrid logical time in microseconds since 1970.
    """

    id: SettlementId
    clip: ClipId
    round: str | None
    reviewer: LabelerId
    outcome: Outcome
    operation: OperationId
    time_us: int
    gold: RevisionId | None = None
    cause: Cause | None = None
    kinds: tuple[DisagreementKind, ...] = ()
    remark: str = ""
    in_bulk: bool = False
    blind: bool = False
    sent_to: tuple[LabelerId, ...] = ()


def both(labels: Sequence[Label]) -> Label:
    """All that any of the labels marks, with the transcript and environment of the first that answers them.

    A tag is heard where one heard it, as loud as the one to whom it was loudest; "no background noise" and
    "clean" stay only where nobody marked anything else. Spans are those of all, and notes one after another.
    """
    first = labels[0]
    sources = _all_marks([label.sources for label in labels], NONE)
    spans = tuple(sorted({span for label in labels for span in label.spans}))
    return replace(
        first,
        transcript=next((one.transcript for one in labels if one.transcript is not None), None),
        sources=sources,
        channels=_all_marks([label.channels for label in labels], CLEAN),
        environment=next((one.environment for one in labels if one.environment is not None), None),
        spans=spans,
        note="; ".join(dict.fromkeys(label.note.strip() for label in labels if label.note.strip())),
    )


def _all_marks(given: Sequence[tuple[Mark, ...]], nothing: TagCode) -> tuple[Mark, ...]:
    found: dict[TagCode, Mark] = {}
    for mark in (mark for marks in given for mark in marks):
        known = found.get(mark.code)
        found[mark.code] = mark if known is None else max(known, mark, key=_loudness)
    if any(code != nothing and not mark.cannot_tell for code, mark in found.items()):
        found.pop(nothing, None)
    return sorted_marks(found.values())


def _loudness(mark: Mark) -> tuple[bool, int]:
    return not mark.cannot_tell, 0 if mark.severity is None else int(mark.severity)


def tags_that_differ(labels: Sequence[Label]) -> frozenset[TagCode]:
    """Tags on which the labels that answer their axis do not say the same, severity included.

    A severity that one of them does not know differs from none.
    """
    found: set[TagCode] = set()
    for given in ([label.sources for label in labels], [label.channels for label in labels]):
        answered = [{mark.code: mark for mark in marks} for marks in given if marks]
        for code in {code for marks in answered for code in marks}:
            own = [marks.get(code) for marks in answered]
            grades = {mark.severity for mark in own if mark is not None and mark.severity is not None}
            said = {None if mark is None else mark.cannot_tell for mark in own}
            if len(said) > 1 or len(grades) > 1:
                found.add(code)
    environments = {label.environment for label in labels if label.environment is not None}
    return frozenset(found | (environments if len(environments) > 1 else set()))
