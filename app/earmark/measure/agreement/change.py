"""Before and after a guideline change: two probability samples of one frame, tag by tag.

The difference of positive agreement, both sides weighted 1/π. A speaker may stand in both samples, so
that the jackknife leaves each cluster out of both at once. Fewer than six clusters with a yes on
either side: no interval, since that side's own spread is not known. Where one side is 0 or 1
everywhere it shows no spread either; then the interval is put together from those of the two sides
(Zou & Donner 2008), whose ends at 0 and 1 follow from the number of clusters.

Words that differ between transcripts are compared the same way: the difference of word error after
normalizing, where a fall is the good news.

What was not revised changes too, by chance and with practice: the median change of those tags
stands beside each figure. Re-measuring the worst tags alone would show them risen.

Source: Zou & Donner (2008), Construction of confidence limits about effect measures, Statistics in
Medicine 27(10), 1693–1702.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.coefficients import ratio, without
from earmark.measure.agreement.comparisons import NOBODY_SAID_YES, labeler_pairs
from earmark.measure.agreement.figures import Array, Figure, Ints, figure
from earmark.measure.agreement.pairs import word_counts
from earmark.measure.agreement.records import AgreementInput, ClusterKind, Interval, Why
from earmark.measure.intervals import FEWEST_CLUSTERS, Scale, interval, standard_error
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.normalizing import NormalizingSettings
from earmark.model.tag import Answer, TagCode

NOT_ON_BOTH_SIDES = "nobody said yes on one side"
NO_WORDS_ON_A_SIDE = "no words were compared on one side"


class Outcome(StrEnum):
    """Whether positive agreement rose or fell; ``CANNOT_TELL`` where the interval contains 0 or there is none."""

    RISEN = "risen"
    FALLEN = "fallen"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Side:
    """One tag in one sample: ``clips`` answered twice, ``tagged`` of them with a yes, in so many ``clusters``."""

    clips: int
    tagged: int
    positive_agreement: float | None
    positive_interval: Interval | None
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagChange:
    """``difference`` is after − before; ``clusters`` are those with a yes on either side."""

    tag: TagCode
    revised: bool
    before: Side
    after: Side
    difference: float | None
    interval: Interval | None
    outcome: Outcome
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WordsChange:
    """Word error after normalizing, ``before`` and ``after``; ``revised`` says that the transcript rules changed."""

    revised: bool
    before: float | None
    after: float | None
    difference: float | None
    interval: Interval | None
    outcome: Outcome
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """``median_of_others`` is over the ``others``: tags that were not revised and have a figure on both sides."""

    tags: tuple[TagChange, ...]
    others: int
    median_of_others: float | None
    cluster_kind: ClusterKind
    words: WordsChange
    why: Why = field(default_factory=dict)

    @property
    def revised(self) -> tuple[TagChange, ...]:
        return tuple(tag for tag in self.tags if tag.revised)


def change(before: AgreementInput, after: AgreementInput, revised: Collection[TagCode]) -> Change:
    """The change of every tag that both samples ask for; ``revised`` are those whose definition changed.

    Both are double-labeled clips; their clusters are numbered alike, so that a speaker of both has one number.
    """
    _, places = np.unique(np.concatenate([before.clusters, after.clusters]), return_inverse=True)
    joined = places.astype(np.int64)
    count = int(joined.max(initial=-1)) + 1
    clusters = joined[: before.clip_count], joined[before.clip_count :]
    kind = before.cluster_kind
    rows = []
    for place, tag in enumerate(before.tags):
        if tag in after.tags:
            sides = ((before, place, clusters[0]), (after, after.tags.index(tag), clusters[1]))
            sums = [_Sums.of(given, at, own, count) for given, at, own in sides]
            rows.append(_row(tag, sums[0], sums[1], kind, revised=tag in revised))
    others = [row.difference for row in rows if not row.revised and row.difference is not None]
    return Change(
        tags=tuple(rows),
        others=len(others),
        median_of_others=float(np.median(others)) if others else None,
        cluster_kind=kind,
        words=_words(before, after, clusters, count, revised=TRANSCRIPT_RULES in revised),
        why={} if others else {"median_of_others": "no other tag has a figure on both sides"},
    )


def more_clips(row: TagChange) -> int | None:
    """How many more clips in the second sample would tell whether positive agreement changed by what was found.

    The variances of the two sides add up; the second side's falls with its number of clips, the first side's
    stays. None where the difference is told already or undefined, and where the first sample alone leaves
    more room than the difference.
    """
    before, after = row.before.positive_interval, row.after.positive_interval
    if row.outcome is not Outcome.CANNOT_TELL or row.difference is None or before is None or after is None:
        return None
    room = row.difference**2 - ((before[1] - before[0]) / 2) ** 2
    if room <= 0:
        return None
    factor = ((after[1] - after[0]) / 2) ** 2 / room
    return max(1, math.ceil(row.after.clips * (factor - 1)))


def without_clips(given: AgreementInput, left_out: npt.NDArray[np.bool_]) -> AgreementInput:
    """The sample without the clips that ``left_out`` marks, bool (clips,)."""
    kept = np.flatnonzero(~left_out)
    return replace(
        given,
        answers=given.answers[kept],
        severities=given.severities[kept],
        clusters=given.clusters[kept],
        transcripts=None if given.transcripts is None else given.transcripts[kept],
        languages=tuple(given.languages[row] for row in kept) if given.languages else (),
        weights=None if given.weights is None else given.weights[kept],
        people=None if given.people is None else given.people[kept],
        spans=None if given.spans is None else given.spans.of(kept, np.arange(given.answers.shape[1])),
    )


@dataclass(frozen=True, slots=True)
class _Sums:
    """Of one tag in one sample: Σ w·a and Σ w·(b + c) of each cluster, clips answered twice and tagged."""

    both: Array
    alone: Array
    clips: int
    tagged: int

    @classmethod
    def of(cls, given: AgreementInput, place: int, clusters: Ints, count: int) -> _Sums:
        answers = given.answers[:, :, place]
        yes, no = np.count_nonzero(answers == Answer.YES, axis=1), np.count_nonzero(answers == Answer.NO, axis=1)
        twice = yes + no >= 2
        weights = np.ones(len(answers)) if given.weights is None else np.asarray(given.weights, np.float64)
        return cls(
            np.bincount(clusters, weights * yes * (yes - 1) / 2, count).astype(np.float64),
            np.bincount(clusters, weights * yes * no, count).astype(np.float64),
            int(np.count_nonzero(twice)),
            int(np.count_nonzero(twice & (yes > 0))),
        )

    @property
    def holds_yes(self) -> npt.NDArray[np.bool_]:
        """Which clusters inform the figure."""
        found: npt.NDArray[np.bool_] = self.both + self.alone > 0
        return found

    def positive(self) -> float:
        return float(_positive(self.both.sum(keepdims=True), self.alone.sum(keepdims=True))[0])

    def left_out(self) -> Array:
        """Positive agreement without each cluster."""
        return _positive(
            without(self.both.sum(keepdims=True), self.both), without(self.alone.sum(keepdims=True), self.alone)
        )

    def side(self, kind: ClusterKind) -> Side:
        informing = int(np.count_nonzero(self.holds_yes))
        times = np.ones(len(self.both), np.int64)
        found = figure(self.positive(), self.left_out(), times, informing, Scale.LOGIT, kind, NOBODY_SAID_YES)
        why = found.why("positive_agreement", "positive_interval")
        return Side(self.clips, self.tagged, found.value, found.interval, informing, why)


def _words(
    before: AgreementInput, after: AgreementInput, clusters: tuple[Ints, Ints], count: int, *, revised: bool
) -> WordsChange:
    old, new = (_word_sums(given, own, count) for given, own in zip((before, after), clusters, strict=True))
    kind = before.cluster_kind
    shares = [ratio(edits.sum(keepdims=True), lengths.sum(keepdims=True)) for edits, lengths in (old, new)]
    values = [None if np.isnan(share[0]) else float(share[0]) for share in shares]
    informing = [int(np.count_nonzero(lengths)) for _, lengths in (old, new)]
    both = int(np.count_nonzero((old[1] > 0) | (new[1] > 0)))
    found = Figure(None, reason=NO_WORDS_ON_A_SIDE)
    if values[0] is not None and values[1] is not None:
        left_out = [
            ratio(without(edits.sum(keepdims=True), edits), without(lengths.sum(keepdims=True), lengths))
            for edits, lengths in (old, new)
        ]
        difference, moved = values[1] - values[0], left_out[1] - left_out[0]
        error = standard_error(moved, np.ones(count, np.int64))
        if error is None or min(informing) < FEWEST_CLUSTERS:
            found = Figure(difference, None, error, f"too few {kind}s on one side")
        elif 0.0 in values:
            found = Figure(difference, None, error, "nothing differs on one side")
        else:
            found = Figure(difference, interval(difference, error, both, Scale.IDENTITY), error)
    why = found.why("difference", "interval")
    why |= {key: NO_WORDS_ON_A_SIDE for key, value in zip(("before", "after"), values, strict=True) if value is None}
    return WordsChange(revised, values[0], values[1], found.value, found.interval, _outcome(found), both, why)


def _word_sums(given: AgreementInput, clusters: Ints, count: int) -> tuple[Array, Array]:
    """Σ w · edits and Σ w · mean length in words of each cluster."""
    pairs = labeler_pairs(given)
    weights = np.ones(len(pairs)) if given.weights is None else np.asarray(given.weights, np.float64)[pairs.clips]
    edits, lengths = word_counts(given, pairs, NormalizingSettings())
    own = clusters[pairs.clips]
    return (
        np.bincount(own, weights * edits, count).astype(np.float64),
        np.bincount(own, weights * lengths, count).astype(np.float64),
    )


def _outcome(found: Figure) -> Outcome:
    if found.interval is not None and found.interval[0] > 0:
        return Outcome.RISEN
    if found.interval is not None and found.interval[1] < 0:
        return Outcome.FALLEN
    return Outcome.CANNOT_TELL


def _positive(both: Array, alone: Array) -> Array:
    return ratio(2 * both, 2 * both + alone)


def _row(tag: TagCode, before: _Sums, after: _Sums, kind: ClusterKind, *, revised: bool) -> TagChange:
    sides = before.side(kind), after.side(kind)
    clusters = int(np.count_nonzero(before.holds_yes | after.holds_yes))
    found = _difference(before, after, sides, clusters, kind)
    return TagChange(
        tag=tag,
        revised=revised,
        before=sides[0],
        after=sides[1],
        difference=found.value,
        interval=found.interval,
        outcome=_outcome(found),
        clusters=clusters,
        why=found.why("difference", "interval"),
    )


def _difference(before: _Sums, after: _Sums, sides: tuple[Side, Side], clusters: int, kind: ClusterKind) -> Figure:
    old, new = sides[0].positive_agreement, sides[1].positive_agreement
    if old is None or new is None:
        return Figure(None, reason=NOT_ON_BOTH_SIDES)
    left_out = after.left_out() - before.left_out()
    error = standard_error(left_out, np.ones(len(left_out), np.int64))
    old_ends, new_ends = sides[0].positive_interval, sides[1].positive_interval
    if error is None or old_ends is None or new_ends is None or min(side.clusters for side in sides) < FEWEST_CLUSTERS:
        return Figure(new - old, None, error, f"too few {kind}s on one side")
    if {old, new} & {0.0, 1.0}:
        low = math.hypot(new - new_ends[0], old_ends[1] - old)
        high = math.hypot(new_ends[1] - new, old - old_ends[0])
        return Figure(new - old, (new - old - low, new - old + high), error)
    return Figure(new - old, interval(new - old, error, clusters, Scale.IDENTITY), error)
