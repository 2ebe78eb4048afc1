"""Pairs of labels of the same clip, in groups: of two labelers, of a labeler and the others, a repeat, or the gold.

Every group has its counts and its positive agreement for each tag, with every cluster of the group
left out in turn. The pooled row adds up all tags of source and channel but ``none`` and ``clean``; it
has no alpha, since chance is another one for each tag.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.coefficients import ratio, without
from earmark.measure.agreement.figures import NO_VARIATION, Array, Figure, Ints, figure
from earmark.measure.agreement.records import AgreementInput, ClusterKind, Interval, Why
from earmark.measure.agreement.transcripts import answered
from earmark.measure.intervals import Scale
from earmark.model.tag import CLEAN, NONE, Answer, Axis, TagCode

NO_SHARED_CLIP = "no clip was answered by both"
NOBODY_SAID_YES = "nobody said yes"
MANY_TAGS = "chance differs from tag to tag"

Mask = npt.NDArray[np.bool_]


class Side(StrEnum):
    """What a pair of answers says of a tag."""

    BOTH = "both"
    FIRST_ALONE = "first_alone"
    SECOND_ALONE = "second_alone"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Pairs of labels, one an entry.

    ``groups`` numbers the group of each pair from 0, ``clips`` is the row of its clip, ``clusters`` the
    clip's cluster. ``first`` and ``second`` are int8 (tags, pairs). ``edits`` and ``lengths`` are those of
    its transcripts (``measure.transcripts``), 0 where either is not answered; None where no transcript
    is compared. ``weights`` is None where every pair counts the same.
    """

    tags: tuple[TagCode, ...]
    axes: tuple[Axis, ...]
    group_count: int
    groups: Ints
    clips: Ints
    clusters: Ints
    first: npt.NDArray[np.int8]
    second: npt.NDArray[np.int8]
    kind: ClusterKind = ClusterKind.RECORDING
    edits: Array | None = None
    lengths: Array | None = None

    def behind(self, group: int | None, side: Side, tag: TagCode | None) -> Ints:
        """Rows of clips with such a pair in the group (any where None) on the tag (any where None), rising."""
        found = np.zeros(len(self.groups), bool)
        for place in pooled_places(self.tags, self.axes) if tag is None else [self.tags.index(tag)]:
            found |= _says(self.first[place], self.second[place], side)
        if group is not None:
            found &= self.groups == group
        return np.unique(self.clips[found])


@dataclass(frozen=True, slots=True)
class ComparedTag:
    """One group's answers to one tag, or to all tags pooled (``tag`` None).

    ``clips`` counts pairs that both answered with yes or no, of the pooled row units of clip and tag;
    ``a`` both yes, ``b`` the first alone, ``c`` the second alone, ``d`` both no. ``clusters`` hold a yes.
    """

    tag: TagCode | None
    clips: int
    a: int
    b: int
    c: int
    d: int
    positive_agreement: float | None
    positive_interval: Interval | None
    alpha: float | None
    alpha_interval: Interval | None
    clusters: int
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ComparedGroup:
    """One group: ``clips`` compared, a row for each tag that either heard and the pooled row last, and the words."""

    clips: int
    tags: tuple[ComparedTag, ...]
    words: float
    word_error: float | None
    word_interval: Interval | None
    why: Why = field(default_factory=dict)

    @property
    def pooled(self) -> ComparedTag:
        return self.tags[-1]


def pooled_places(tags: tuple[TagCode, ...], axes: tuple[Axis, ...]) -> list[int]:
    """The places of the tags that the pooled row adds up."""
    both = zip(tags, axes, strict=True)
    return [
        place for place, (tag, axis) in enumerate(both) if axis is not Axis.ENVIRONMENT and tag not in (NONE, CLEAN)
    ]


def compared(given: Comparisons) -> list[ComparedGroup]:
    """A record for each group, in the order of their numbers."""
    cells = _Cells.of(given)
    parts = list(cells.parts())
    added_up = set(pooled_places(given.tags, given.axes))
    pooled = np.zeros((len(cells), 4))
    rows: list[list[ComparedTag]] = [[] for _ in parts]
    for place, tag in enumerate(given.tags):
        counts = _counts(given, place, cells)
        if place in added_up:
            pooled += counts
        for part, own in zip(parts, rows, strict=True):
            if counts[part, :3].any():
                own.append(_tag(tag, counts[part], given.kind))
    words = _words(given, cells)
    clips = cells.distinct_clips(given)
    return [
        ComparedGroup(clips[group], (*rows[group], _tag(None, pooled[part], given.kind)), *words[group])
        for group, part in enumerate(parts)
    ]


@dataclass(frozen=True, slots=True)
class LabelPairs:
    """Two labels of one clip, one an entry: its row, their places among its labels, and whose they are."""

    clips: Ints
    first: Ints
    second: Ints
    one: Ints
    other: Ints

    def __len__(self) -> int:
        return len(self.clips)

    def both_ways(self) -> LabelPairs:
        """Each pair, and then each again with its labels in the other order."""
        ways = ((self.first, self.second), (self.second, self.first), (self.one, self.other), (self.other, self.one))
        return LabelPairs(np.tile(self.clips, 2), *(np.concatenate(both) for both in ways))


def labeler_pairs(given: AgreementInput) -> LabelPairs:
    """Every pair of labels of a clip, names in order."""
    there = labels_there(given)
    nothing = np.zeros(0, np.int64)
    found = [[nothing] * 5]
    for earlier, later in combinations(range(given.answers.shape[1]), 2):
        clips = np.flatnonzero(there[:, earlier] & there[:, later]).astype(np.int64)
        places = [np.full(len(clips), place, np.int64) for place in (earlier, later)]
        whose = places
        if given.people is not None:
            whose = [given.people[clips, place].astype(np.int64) for place in (earlier, later)]
        found.append([clips, *places, *whose])
    return LabelPairs(*(np.concatenate(parts) for parts in zip(*found, strict=True)))


def labels_there(given: AgreementInput) -> Mask:
    """Where there is a label at all: any tag or the transcript was answered, (clips, labels)."""
    if given.people is not None:
        there: Mask = given.people >= 0
        return there
    there = np.zeros(given.answers.shape[:2], bool)
    for column in range(given.answers.shape[2]):
        there |= given.answers[:, :, column] != Answer.MISSING
    return there if given.transcripts is None else there | answered(given.transcripts)


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells (group, cluster) that occur, by group: each pair's cell, each cell's group."""

    of_pair: Ints
    group: Ints
    group_count: int

    @classmethod
    def of(cls, given: Comparisons) -> _Cells:
        span = int(given.clusters.max(initial=0)) + 1
        cells, of_pair = np.unique(given.groups * span + given.clusters, return_inverse=True)
        return cls(of_pair.reshape(-1), cells // span, given.group_count)

    def __len__(self) -> int:
        return len(self.group)

    def sums(self, values: npt.NDArray[np.generic]) -> Array:
        return np.bincount(self.of_pair, values, len(self)).astype(np.float64)

    def parts(self) -> Iterator[slice]:
        """Where the cells of each group lie."""
        edges = np.searchsorted(self.group, np.arange(self.group_count + 1))
        return (slice(int(first), int(end)) for first, end in pairwise(edges))

    def distinct_clips(self, given: Comparisons) -> list[int]:
        span = int(given.clips.max(initial=0)) + 1
        keys = np.unique(given.groups * span + given.clips)
        found: list[int] = np.bincount(keys // span, minlength=self.group_count).tolist()
        return found


def _counts(given: Comparisons, place: int, cells: _Cells) -> Array:
    """a, b, c, d of each cell, (cells, 4)."""
    first, second = given.first[place], given.second[place]
    said = (first == Answer.YES, second == Answer.YES, first == Answer.NO, second == Answer.NO)
    kinds = (said[0] & said[1], said[0] & said[3], said[2] & said[1], said[2] & said[3])
    return np.column_stack([cells.sums(kind) for kind in kinds])


def _tag(tag: TagCode | None, each: Array, kind: ClusterKind) -> ComparedTag:
    """``each`` is (clusters, 4)."""
    total = each.sum(axis=0, keepdims=True)
    left_out = without(total, each)
    times = np.ones(len(each), np.int64)
    informing = int(np.count_nonzero(each[:, :3].any(axis=1)))
    a, b, c, d = (round(float(one)) for one in total[0])
    shared = a + b + c + d
    positive = figure(
        float(positive_agreement(total)[0]),
        positive_agreement(left_out),
        times,
        informing,
        Scale.LOGIT,
        kind,
        NOBODY_SAID_YES if shared else NO_SHARED_CLIP,
    )
    alpha = Figure(None, reason=MANY_TAGS)
    if tag is not None:
        undefined = NO_VARIATION if shared else NO_SHARED_CLIP
        alpha = figure(
            float(_alpha(total)[0]), _alpha(left_out), times, informing, Scale.LOG_COMPLEMENT, kind, undefined
        )
    return ComparedTag(
        tag=tag,
        clips=shared,
        a=a,
        b=b,
        c=c,
        d=d,
        positive_agreement=positive.value,
        positive_interval=positive.interval,
        alpha=alpha.value,
        alpha_interval=alpha.interval,
        clusters=informing,
        why=positive.why("positive_agreement", "positive_interval") | alpha.why("alpha", "alpha_interval"),
    )


def positive_agreement(counts: Array) -> Array:
    """2a / (2a + b + c) of rows of a, b, c, d."""
    a, b, c = counts[:, 0], counts[:, 1], counts[:, 2]
    return ratio(2 * a, 2 * a + b + c)


def _alpha(counts: Array) -> Array:
    """Krippendorff's alpha of two answers a clip, from rows of a, b, c, d."""
    a, b, c, d = counts.T
    yes, no = 2 * a + b + c, 2 * d + b + c
    return np.where(yes * no > 0, 1 - ratio((yes + no - 1) * (b + c), yes * no), np.nan)


def _words(given: Comparisons, cells: _Cells) -> list[tuple[float, float | None, Interval | None, Why]]:
    """Words compared, and word error with its interval, for each group."""
    if given.edits is None or given.lengths is None:
        why = {"word_error": "no transcripts are compared", "word_interval": "no transcripts are compared"}
        return [(0.0, None, None, why)] * given.group_count
    edits, lengths = cells.sums(given.edits), cells.sums(given.lengths)
    found: list[tuple[float, float | None, Interval | None, Why]] = []
    for part in cells.parts():
        total = np.array([edits[part].sum()]), np.array([lengths[part].sum()])
        left_out = ratio(without(total[0], edits[part]), without(total[1], lengths[part]))
        times = np.ones(len(left_out), np.int64)
        informing = int(np.count_nonzero(lengths[part]))
        error = figure(
            float(ratio(*total)[0]), left_out, times, informing, Scale.LOG, given.kind, "no words were compared"
        )
        found.append((float(total[1][0]), error.value, error.interval, error.why("word_error", "word_interval")))
    return found


def _says(first: npt.NDArray[np.int8], second: npt.NDArray[np.int8], side: Side) -> Mask:
    alone = (first == Answer.YES) & (second == Answer.NO)
    other = (first == Answer.NO) & (second == Answer.YES)
    found: Mask
    if side is Side.BOTH:
        found = (first == Answer.YES) & (second == Answer.YES)
    elif side is Side.FIRST_ALONE:
        found = alone
    elif side is Side.SECOND_ALONE:
        found = other
    else:
        found = alone | other
    return found
