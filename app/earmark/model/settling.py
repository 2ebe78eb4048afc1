"""Settling: what labelers differ on, why they did, and what a reviewer made of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import OperationId, RevisionId

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
