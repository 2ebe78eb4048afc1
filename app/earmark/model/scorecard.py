"""The four questions about good data, each with its figure, its evidence and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """What the evidence says. ``cannot_tell``: there is too little of it."""

    GOOD = "good"
    NEEDS_WORK = "needs_work"
    CANNOT_TELL = "cannot_tell"


class Target(StrEnum):
    """Where the next action is done: a place of the window, or an action of its menus."""

    AGREEMENT = "agreement"
    COVERAGE = "coverage"
    ROUNDS = "rounds"
    MODEL_ERRORS = "model_errors"
    IMPORT = "import"
    LEARNING = "learning"
    NOWHERE = ""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A figure at an earlier moment: the name of a round or a month, and its value."""

    at: str
    value: float


@dataclass(frozen=True, slots=True)
class Card:
    """One question. ``figure`` and ``what`` read as one ("3 of 9", "tags agreed"), ``value`` is the figure as a number.

    ``trend`` is rising in time and of the same kind as ``value`` unless ``trend_of`` says of what.
    ``next`` is a sentence, ``button`` the words for doing it at ``target``.
    """

    figure: str
    what: str
    value: float | None
    evidence: str
    verdict: Standing
    next: str
    button: str = ""
    target: Target = Target.NOWHERE
    trend: tuple[TrendPoint, ...] = ()
    trend_of: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Is the data defined consistently, does it cover the important cases, is feedback timely, is it sized rightly?"""

    consistent: Card
    covered: Card
    timely: Card
    sized: Card

    def cards(self) -> tuple[Card, Card, Card, Card]:
        return self.consistent, self.covered, self.timely, self.sized
