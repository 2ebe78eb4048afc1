"""What a report of a model's errors is made from, and what it says; field names are the keys of its JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.records import ClusterKind, Interval, Why

Ints = npt.NDArray[np.int64]
Texts = npt.NDArray[np.object_]

SOURCE, SEVERITY, CHANNEL, ENVIRONMENT, SNR, SPEAKER = (
    "source",
    "severity",
    "channel",
    "environment",
    "snr",
    "speaker",
)
"""The axes that every project has; all others are attributes of clips."""

CROSS = " × "
"""Between the names of two axes, and of two values, that are crossed."""

HIDES = "settled gold hides errors that labelers share"
"""What stands beside every figure against gold that was settled with the labels in sight."""


class ShareOf(StrEnum):
    """Whose words the shares are of: the newest production batch's, or those of the clips in the report."""

    PRODUCTION = "production"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class SliceAxis:
    """One way to slice the clips. ``clips[e]`` lies in the slice ``values[slices[e]]``; int64 (entries,) each.

    A clip may lie in several slices of an axis (tags), in one, or in none (nobody answered).
    """

    axis: str
    values: tuple[str, ...]
    clips: Ints
    slices: Ints


def crossed(first: SliceAxis, second: SliceAxis) -> SliceAxis:
    """The pairs of slices of two axes that hold a clip, such as a tag in an environment; of one axis each pair once.

    >>> at = lambda *numbers: np.array(numbers, np.int64)
    >>> both = crossed(SliceAxis("a", ("x", "y"), at(0, 1), at(0, 1)), SliceAxis("b", ("z",), at(1), at(0)))
    >>> both.axis, both.values, both.clips.tolist()
    ('a × b', ('y × z',), [1])
    """
    left, right = joined(first.clips, second.clips)
    if first.axis == second.axis:
        once = first.slices[left] < second.slices[right]
        left, right = left[once], right[once]
    pairs, place = np.unique(
        first.slices[left] * max(1, len(second.values)) + second.slices[right], return_inverse=True
    )
    values = [divmod(pair, max(1, len(second.values))) for pair in pairs.tolist()]
    return SliceAxis(
        f"{first.axis}{CROSS}{second.axis}",
        tuple(f"{first.values[one]}{CROSS}{second.values[other]}" for one, other in values),
        first.clips[left],
        place.astype(np.int64),
    )


def joined(first: Ints, second: Ints) -> tuple[Ints, Ints]:
    """Places in two lists of clips at which the same clip stands: every pair of them, int64 (pairs,) each."""
    order = np.argsort(second, kind="stable")
    there = second[order]
    start, end = np.searchsorted(there, first), np.searchsorted(there, first, side="right")
    number = end - start
    left = np.repeat(np.arange(len(first)), number)
    right = order[np.arange(len(left)) - np.repeat(np.cumsum(number) - number, number) + np.repeat(start, number)]
    return left.astype(np.int64), right.astype(np.int64)


@dataclass(frozen=True, slots=True)
class SliceInput:
    """Clips with what a model and people say of them, row by row.

    ``said`` is object (clips,): the model's transcript, None where it has none. ``transcripts`` is
    object (clips, labels): those of labels that count, None where not answered. ``gold`` is object
    (clips,), None where there is none; ``blind`` bool (clips,): whether it was made without the labels in
    sight. ``clusters`` any numbers that tell the clusters apart, ``languages`` a code a clip.
    ``production`` bool (clips,): the clips whose words the shares are of; None or nothing true: those of
    the report. ``rival`` is another model's ``said``.
    """

    said: Texts
    transcripts: Texts
    clusters: Ints
    axes: tuple[SliceAxis, ...]
    cluster_kind: ClusterKind = ClusterKind.RECORDING
    languages: tuple[str, ...] = ()
    gold: Texts | None = None
    blind: npt.NDArray[np.bool_] | None = None
    production: npt.NDArray[np.bool_] | None = None
    rival: Texts | None = None

    @property
    def clip_count(self) -> int:
        return len(self.said)


@dataclass(frozen=True, slots=True)
class WrongWord:
    """A word that people wrote and what the model wrote there; "" where one of them wrote nothing."""

    people: str
    model: str
    times: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Another model on the same clips: its error, and the difference, other − first (below 0: the other is better).

    ``verdict`` is better, worse or cannot_tell (the interval contains 0, or there is none).
    """

    clips: int
    error: float | None
    difference: float | None
    interval: Interval | None
    verdict: str
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Overall:
    """All clips of the report. ``error``, ``human`` and ``gap`` as in ``Slice``.

    ``words`` are the reference's, the mean over labelers; ``paired_clips`` those on which people can be
    measured too. ``settled_error`` and ``settled_human`` are against gold that was settled with the labels
    in sight, over the clips that have it: it hides errors that labelers share.
    """

    clips: int
    words: float
    edits: float
    error: float | None
    interval: Interval | None
    human: float | None
    human_interval: Interval | None
    gap: float | None
    gap_interval: Interval | None
    paired_clips: int
    blind_gold: int
    settled_gold: int
    settled_error: float | None
    settled_human: float | None
    rival: Comparison | None = None
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Slice:
    """The clips that share a value of an axis.

    ``error`` = edits ÷ words of the reference (blind gold, else the mean over labelers). ``human`` and
    ``gap`` come from the ``paired_clips``: people against the same reference, and the model's error
    there less theirs, so that gap need not be error − human. ``share`` of all words, ``worth`` = gap ×
    share, ``rank`` by it within the axis, ``p_first`` the share of resamples in which it comes first.
    ``excess`` is the gap here less the gap on all other clips, ``stands_out`` whether it is above 0
    beyond chance (Holm over the axis); None where it cannot be judged.
    """

    axis: str
    value: str
    clips: int
    words: float
    edits: float
    share: float | None
    error: float | None
    interval: Interval | None
    human: float | None
    human_interval: Interval | None
    gap: float | None
    gap_interval: Interval | None
    paired_clips: int
    worth: float | None
    rank: int | None
    p_first: float | None
    excess: float | None
    excess_interval: Interval | None
    stands_out: bool | None
    settled_error: float | None
    clusters: int
    rival: Comparison | None = None
    wrong_words: tuple[WrongWord, ...] = ()
    why: Why = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SliceReport:
    """A model's errors, slices by axis and rank; ``clusters`` counts speakers or recordings in it."""

    overall: Overall
    slices: tuple[Slice, ...]
    axes: tuple[str, ...]
    share_of: ShareOf
    clusters: int
    cluster_kind: ClusterKind
    normalizing: str
    seed: int
    resamples: int
    hides: str = HIDES

    def on(self, axis: str) -> tuple[Slice, ...]:
        """The slices of one axis, by rank."""
        return tuple(one for one in self.slices if one.axis == axis)
