"""What each of three or more labelers hears and overhears, estimated without knowing the truth.

Dawid & Skene (1979): each clip has the tag or not; a labeler says yes to a share of the clips that have
it (sensitivity) and no to a share of those that have not (specificity), **independently of the others'
errors**. Expectation maximization from the shares of yes, half a clip added to each cell of a labeler's
table, until no clip's probability changes by 1e-8, at most 500 steps. Cannot tell is missing.

Clips that were answered alike have one probability, so that the steps go over patterns of answers.
Intervals: every cluster left out in turn, the steps begun anew from the whole's result. Where
there are more than ``MOST_LEFT_OUT`` clusters, equally many at a time are left out (Kott 2001).

Sources: Dawid & Skene (1979), Applied Statistics 28(1), 20–28; Kott (2001), The delete-a-group
jackknife, Journal of Official Statistics 17(4), 521–526.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.figures import Array, Figure, Ints, distinct, figure
from earmark.measure.agreement.records import AgreementInput, ClusterKind, Interval, Why
from earmark.measure.intervals import Scale
from earmark.model.tag import Answer, TagCode

ASSUMPTION = "assumes independent errors"
FEWEST_LABELERS = 3
FEWEST_YES = 20.0
"""Below so many clips expected to have the tag, a labeler's sensitivity would be a guess."""

MOST_LEFT_OUT = 200
_STEPS = 500
_STILL = 1e-8
_MOST_PATTERNS = 20_000
"""Beyond so many different patterns of answers the intervals would take minutes."""

TWO_LABELERS = "needs three labelers"
STRANGERS = "some two labelers share no clip"
TOO_FEW_YES = f"fewer than {FEWEST_YES:.0f} clips are expected to have it"
TOO_MANY_PATTERNS = "too many labelers for intervals"


@dataclass(frozen=True, slots=True)
class LabelerSkill:
    """Of ``answers`` to the tag: the share of yes where the tag is, and of no where it is not."""

    labeler: str
    answers: int
    sensitivity: float
    sensitivity_interval: Interval | None
    specificity: float
    specificity_interval: Interval | None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagSkills:
    """``clips`` answered, of which ``expected_yes`` are expected to have the tag: a ``share``.

    ``labelers`` is None where nothing can be estimated, for the reason in ``why``.
    """

    tag: TagCode
    clips: int
    expected_yes: float | None
    share: float | None
    labelers: tuple[LabelerSkill, ...] | None
    assumption: str = ASSUMPTION
    why: Why = field(default_factory=dict)


def labeler_skills(given: AgreementInput) -> tuple[TagSkills, ...]:
    """A row for each tag that somebody heard; from the double-labeled clips."""
    return tuple(
        tag_skills(given, place) for place in range(len(given.tags)) if np.any(given.answers[:, :, place] == Answer.YES)
    )


def tag_skills(given: AgreementInput, place: int) -> TagSkills:
    """The skills of all labelers on the tag at ``place``."""
    tag = given.tags[place]
    if len(given.labelers) < FEWEST_LABELERS:
        return _nothing(tag, TWO_LABELERS)
    patterns = _Patterns.of(given, place)
    clips = int(patterns.clips.sum())
    if not patterns.acquainted():
        return _nothing(tag, STRANGERS, clips)
    fitted = _fitted(patterns, patterns.clips[np.newaxis].astype(np.float64), patterns.shares[np.newaxis])
    expected = float(fitted.probable[0] @ patterns.clips)
    if expected < FEWEST_YES:
        return _nothing(tag, TOO_FEW_YES, clips, expected)
    return TagSkills(
        tag=tag,
        clips=clips,
        expected_yes=expected,
        share=expected / clips,
        labelers=_skills(given, patterns, fitted),
    )


def expected_yes(given: AgreementInput, place: int) -> Array:
    """For each clip the probability that it has the tag at ``place``; NaN where nobody answered."""
    patterns = _Patterns.of(given, place)
    found = np.full(given.clip_count, np.nan)
    if len(patterns.clips):
        fitted = _fitted(patterns, patterns.clips[np.newaxis].astype(np.float64), patterns.shares[np.newaxis])
        found[patterns.rows] = fitted.probable[0][patterns.of_row]
    return found


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The distinct patterns of answers: ``yes`` and ``no`` float (patterns, labelers), ``clips`` with each.

    ``rows`` of the report were answered, ``of_row`` is the pattern of each, ``shares`` the share of yes.
    """

    yes: Array
    no: Array
    clips: Ints
    rows: Ints
    of_row: Ints
    shares: Array

    @classmethod
    def of(cls, given: AgreementInput, place: int) -> _Patterns:
        answers = given.answers[:, :, place]
        known = (answers == Answer.YES) | (answers == Answer.NO)
        rows = np.flatnonzero(known.any(axis=1))
        table = np.full((len(rows), len(given.labelers)), -1, np.int8)
        clip, label = np.nonzero(known[rows])
        whose = label if given.people is None else given.people[rows][clip, label]
        table[clip, whose] = answers[rows][clip, label]
        seen, of_row, clips = _distinct_rows(table)
        yes, no = (seen == Answer.YES).astype(np.float64), (seen == Answer.NO).astype(np.float64)
        answered = yes.sum(axis=1) + no.sum(axis=1)
        return cls(yes, no, clips, rows, of_row, yes.sum(axis=1) / np.maximum(answered, 1))

    def acquainted(self) -> bool:
        """Whether each pair of labelers shares a clip."""
        said = self.yes + self.no
        return bool(np.all(said.T @ said > 0))


@dataclass(frozen=True, slots=True)
class _Fitted:
    """For each set of weights: probability of yes of each pattern, and each labeler's two shares."""

    probable: Array
    sensitivity: Array
    specificity: Array


def _distinct_rows(table: npt.NDArray[np.int8]) -> tuple[npt.NDArray[np.int8], Ints, Ints]:
    """The distinct rows, for each row its place among them, and how often each occurs."""
    if table.shape[1] > 39:
        seen, of_row, times = np.unique(table, axis=0, return_inverse=True, return_counts=True)
        return seen, of_row.reshape(-1), times
    # Three answers a labeler: 3^39 fits into 62 bits.
    base = 3 ** np.arange(table.shape[1], dtype=np.int64)
    codes = (table.astype(np.int64) + 1) @ base
    values, of_row, times = np.unique(codes, return_inverse=True, return_counts=True)
    return ((values[:, np.newaxis] // base) % 3 - 1).astype(np.int8), of_row.reshape(-1), times


def _fitted(patterns: _Patterns, weights: Array, begin: Array) -> _Fitted:
    """Expectation maximization for each row of ``weights`` (sets, patterns), from the probabilities ``begin``."""
    probable = np.broadcast_to(begin, weights.shape).copy()
    open_ = np.arange(len(weights))
    sensitivity, specificity = (np.zeros((len(weights), patterns.yes.shape[1])) for _ in range(2))
    for _ in range(_STEPS):
        weight, before = weights[open_], probable[open_]
        has, has_not = weight * before, weight * (1 - before)
        hits, misses = has @ patterns.yes, has @ patterns.no
        alarms, denials = has_not @ patterns.yes, has_not @ patterns.no
        sensitivity[open_] = own = (hits + 0.5) / (hits + misses + 1)
        specificity[open_] = other = (denials + 0.5) / (alarms + denials + 1)
        # Where nothing is left of the weights, NaN goes through to the end.
        with np.errstate(divide="ignore", invalid="ignore"):
            share = (has.sum(axis=1) / weight.sum(axis=1))[:, np.newaxis]
            odds = np.log(share) - np.log1p(-share)
        odds = odds + np.log(own / (1 - other)) @ patterns.yes.T + np.log((1 - own) / other) @ patterns.no.T
        now = 1 / (1 + np.exp(-np.clip(odds, -700, 700)))
        probable[open_] = now
        open_ = open_[np.abs(now - before).max(axis=1) >= _STILL]
        if not len(open_):
            break
    return _Fitted(probable, sensitivity, specificity)


def _skills(given: AgreementInput, patterns: _Patterns, fitted: _Fitted) -> tuple[LabelerSkill, ...]:
    _, clusters = np.unique(given.clusters[patterns.rows], return_inverse=True)
    count = int(clusters.max()) + 1
    has_yes = (patterns.yes.sum(axis=1) > 0)[patterns.of_row]
    informing = distinct(clusters[has_yes].astype(np.int64))
    left_out: tuple[Array, Array] | None = None
    if len(patterns.clips) <= _MOST_PATTERNS:
        left_out = _left_out(patterns, clusters.astype(np.int64), count, fitted.probable)
    answers = patterns.clips @ (patterns.yes + patterns.no)
    found = []
    for place, name in enumerate(given.labelers):
        values = float(fitted.sensitivity[0, place]), float(fitted.specificity[0, place])
        figures = [
            Figure(value, reason=TOO_MANY_PATTERNS)
            if left_out is None
            else _figure(value, left_out[kind][:, place], min(informing, MOST_LEFT_OUT), given.cluster_kind)
            for kind, value in enumerate(values)
        ]
        found.append(
            LabelerSkill(
                labeler=name,
                answers=int(answers[place]),
                sensitivity=values[0],
                sensitivity_interval=figures[0].interval,
                specificity=values[1],
                specificity_interval=figures[1].interval,
                why=figures[0].why("sensitivity", "sensitivity_interval")
                | figures[1].why("specificity", "specificity_interval"),
            )
        )
    return tuple(found)


def _left_out(patterns: _Patterns, clusters: Ints, count: int, begin: Array) -> tuple[Array, Array]:
    """Sensitivity and specificity (sets, labelers) without each set of clusters."""
    sets = min(count, MOST_LEFT_OUT)
    many = len(patterns.clips)
    each = np.bincount((clusters % sets) * many + patterns.of_row, minlength=sets * many).reshape(sets, many)
    left: Array = patterns.clips.astype(np.float64) - each
    rest = _fitted(patterns, left, begin)
    return rest.sensitivity, rest.specificity


def _figure(value: float, left_out: Array, informing: int, kind: ClusterKind) -> Figure:
    return figure(value, left_out, np.ones(len(left_out), np.int64), informing, Scale.LOGIT, kind, TOO_FEW_YES)


def _nothing(tag: TagCode, why: str, clips: int = 0, expected: float | None = None) -> TagSkills:
    reasons = {"labelers": why, "share": why}
    if expected is None:
        reasons["expected_yes"] = why
    return TagSkills(tag, clips, expected, None, None, why=reasons)
