"""Rounds: which clips are asked of whom, how they were drawn, and what may follow from the answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from earmark.model.drafting import Drafts
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId, Split
from earmark.model.revision import AssignmentId
from earmark.model.tag import TagCode

RoundId = NewType("RoundId", str)


class AssignmentState(StrEnum):
    """``FULFILLED`` while a label is in force; ``RETURNED`` to its labeler, who is to do it again.

    ``WITHDRAWN`` ones are asked of nobody any more; a label that comes in all the same fulfils them.
    """

    OPEN = "open"
    FULFILLED = "fulfilled"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class RoundKind(StrEnum):
    """What a round is for, and so what may follow from it.

    Only a ``SAMPLE``, drawn by chance, gives verdicts and enters trends. A ``REPAIR`` makes labels
    better: its clips were picked because something is wrong with them. A ``QUALIFICATION`` asks new
    labelers for clips whose gold is known.
    """

    SAMPLE = "sample"
    REPAIR = "repair"
    QUALIFICATION = "qualification"


class RoundState(StrEnum):
    """Labelers work blind; then reviewers see the labels side by side; then nothing is asked any more."""

    RUNNING = "running"
    IN_REVIEW = "in_review"
    CLOSED = "closed"


class Choice(StrEnum):
    """Which clips a round takes from its frame."""

    ALL = "all"
    RANDOM = "random"
    STRATIFIED = "stratified"
    DISAGREED = "disagreed"
    STALE = "stale"
    SUSPECTS = "suspects"
    GIVEN = "given"
    GOLD = "gold"

    @property
    def kind(self) -> RoundKind:
        if self in (Choice.ALL, Choice.RANDOM, Choice.STRATIFIED):
            return RoundKind.SAMPLE
        return RoundKind.QUALIFICATION if self is Choice.GOLD else RoundKind.REPAIR


class Allocation(StrEnum):
    """How a stratified sample is shared out: the same number of each stratum, or as many as its size asks for."""

    EQUAL = "equal"
    PROPORTIONAL = "proportional"


@dataclass(frozen=True, slots=True)
class Frame:
    """The clips that a round may take; parts are joined by "and". Everything by default.

    ``text`` is looked for in names, speakers and batches. ``unheard`` leaves out what the round's
    labelers have heard; None does so where enough clips are left. Clips without sound stay out
    unless ``without_sound``.
    """

    text: str = ""
    language: str = ""
    speaker: str = ""
    batch: str = ""
    split: Split | None = None
    unheard: bool | None = None
    without_sound: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """How a round is drawn and dealt out. The same plan and seed on the same clips give the same round.

    ``size`` is the number of clips, None for all of them. ``axis`` is what a stratified sample goes
    by: a field of clips, ``tag:CODE``, ``snr``, or an attribute. ``tag`` narrows disagreed, stale and
    suspect clips. ``overlap`` labelers hear a clip; where ``overlap_share`` is below 1 that share of
    the clips, drawn by chance, is heard by so many and the others by one. ``repeats`` hidden repeats
    are shared out among the labelers. ``anchors`` clips with gold are asked of everybody beside the others.
    ``asks`` names questions and tags, as in ``model.asking``; empty is everything. ``pace``: the lead sees
    how long each labeler takes, and they are told.
    """

    labelers: tuple[LabelerId, ...]
    choice: Choice = Choice.RANDOM
    size: int | None = None
    frame: Frame = field(default_factory=Frame)
    axis: str = ""
    allocation: Allocation = Allocation.EQUAL
    tag: TagCode | None = None
    given: tuple[ClipId, ...] = ()
    overlap: int = 2
    overlap_share: float = 1.0
    repeats: int = 0
    anchors: int = 0
    shuffle: bool = True
    seed: int = 1
    drafts: Drafts = Drafts.BLIND
    asks: str = ""
    pace: bool = False

    @property
    def kind(self) -> RoundKind:
        return self.choice.kind


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Clips that could not be drawn, and why; one clip is counted once, for the first reason.

    ``heard`` by one of the labelers; ``shown``: a model's draft was in sight of so many of them that
    too few are left who would hear it blind.
    """

    without_sound: int = 0
    heard: int = 0
    shown: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """A planned sample of clips. ``probability_sample`` says whether its clips were drawn by chance,
    so that verdicts may follow from it; ``unheard``, whether its labelers had heard none of them,
    which a comparison of before and after asks for. Times are in microseconds since 1970.
    """

    id: RoundId
    name: str
    probability_sample: bool
    kind: RoundKind = RoundKind.SAMPLE
    choice: Choice = Choice.RANDOM
    edition: int = 1
    asks: str = ""
    drafts: Drafts = Drafts.BLIND
    unheard: bool = False
    seed: int = 1
    planned_us: int = 0
    opened_us: int | None = None
    closed_us: int | None = None

    @property
    def state(self) -> RoundState:
        if self.closed_us is not None:
            return RoundState.CLOSED
        return RoundState.RUNNING if self.opened_us is None else RoundState.IN_REVIEW


@dataclass(frozen=True, slots=True)
class Assignment:
    """One clip given to one labeler in one round; ``repeat_of`` names the first presentation of a hidden repeat."""

    id: AssignmentId
    round: RoundId
    clip: ClipId
    labeler: LabelerId
    position: int
    state: AssignmentState
    repeat_of: AssignmentId | None = None


@dataclass(frozen=True, slots=True)
class RoundClip:
    """A clip of a round. ``inclusion`` is the probability with which the plan took it.

    ``anchor`` clips were added because their gold is known, and stay out of the round's agreement.
    """

    clip: ClipId
    inclusion: float
    stratum: str = ""
    anchor: bool = False


@dataclass(frozen=True, slots=True)
class LabelerProgress:
    """How far one labeler is with a round. ``withdrawn`` assignments are not among ``total``.

    ``todo`` are open or returned, drafts among them; ``cannot_label`` are among the ``fulfilled``.
    ``seconds_a_clip`` is known where the round says so, of which its labelers are told.
    """

    labeler: LabelerId
    name: str
    todo: int
    draft: int
    returned: int
    fulfilled: int
    cannot_label: int
    withdrawn: int
    seconds_a_clip: float | None = None

    @property
    def total(self) -> int:
        return self.todo + self.fulfilled


def all_done(progress: Iterable[LabelerProgress]) -> bool:
    """Whether nobody has anything left to do."""
    return not any(one.todo for one in progress)
