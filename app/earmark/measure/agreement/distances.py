"""Alpha with a fixed distance between many possible values, with every cluster left out in turn.

With N answers of each value and distances Δ, expected disagreement is NᵀΔN. Without cluster i it
is (N − cᵢ)ᵀΔ(N − cᵢ) = NᵀΔN − 2cᵢᵀΔN + cᵢᵀΔcᵢ: one pass over all pairs of values, and a small one
over the pairs within each cluster.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from earmark.measure.agreement.figures import Array, Figure, Ints, figure
from earmark.measure.agreement.records import ClusterKind
from earmark.measure.intervals import Scale

_BLOCK = 65_536
"""Pairs of values whose distances are held at a time: few enough to stay in the processor's cache."""


class Distance(Protocol):
    """Distances between values by their codes; 0 exactly where the codes are equal."""

    def to_all(self, rows: Ints) -> Array:
        """Each of some values to every value: codes (r,) to distances (r, values)."""

    def among(self, codes: Ints) -> Array:
        """Within each group of values: codes (g, v) to distances (g, v, v)."""

    def along(self, first: Ints, second: Ints) -> Array:
        """Pair by pair: codes (n,) and (n,) to distances (n,)."""


@dataclass(frozen=True, slots=True)
class DistanceAlpha:
    """Alpha of all clusters and without each of them (NaN where undefined).

    ``clips`` had two or more answers, in ``pairs`` pairs of which ``agreeing`` are equal;
    ``informing`` clusters hold such a clip.
    """

    value: float
    left_out: Array
    clips: int
    pairs: int
    agreeing: int
    informing: int

    def figure(self, kind: ClusterKind, undefined: str) -> Figure:
        """Alpha with its interval; ``undefined`` says why it may be NaN."""
        times = np.ones(len(self.left_out), np.int64)
        return figure(self.value, self.left_out, times, self.informing, Scale.LOG_COMPLEMENT, kind, undefined)


def distance_alpha(codes: Ints, values: int, clusters: Ints, cluster_count: int, distance: Distance) -> DistanceAlpha:
    """Alpha of ``codes`` (clips, labels), -1 where missing, of ``values`` possible values.

    ``clusters`` (clips,) numbers the clips' clusters from 0.
    """
    answers = np.count_nonzero(codes >= 0, axis=1)
    pairable = answers >= 2
    codes, clusters, answers = to_the_left(codes[pairable]), clusters[pairable], answers[pairable]
    observed = np.zeros(cluster_count)
    pairs = agreeing = 0
    for earlier in range(codes.shape[1]):
        for later in range(earlier + 1, codes.shape[1]):
            first, second = codes[:, earlier], codes[:, later]
            both = (first >= 0) & (second >= 0)
            differ = np.flatnonzero(both & (first != second))
            pairs += int(np.count_nonzero(both))
            agreeing += int(np.count_nonzero(both)) - len(differ)
            apart = distance.along(first[differ], second[differ]) * 2 / (answers[differ] - 1)
            observed += np.bincount(clusters[differ], apart, cluster_count)
    given = codes >= 0
    keys = (clusters[:, np.newaxis] * values + codes)[given]
    each = _Counts.of(keys, values)
    total = np.bincount(each.value, each.count, values).astype(np.float64)
    reach = _times_all(distance, total)
    own = np.bincount(each.cluster, each.count * reach[each.value], cluster_count)
    within = each.within(distance, cluster_count)
    answered = np.bincount(each.cluster, each.count, cluster_count).astype(np.float64)
    all_expected, all_answers, all_observed = float(total @ reach), float(total.sum()), float(observed.sum())
    return DistanceAlpha(
        value=float(_alpha(np.array(all_observed), np.array(all_expected), np.array(all_answers), all_expected)),
        left_out=_alpha(all_observed - observed, all_expected - 2 * own + within, all_answers - answered, all_expected),
        clips=len(codes),
        pairs=pairs,
        agreeing=agreeing,
        informing=int(np.count_nonzero(answered)),
    )


def to_the_left(codes: Ints) -> Ints:
    """The answers of each row in their order without the gaps between: few of many labelers hear a clip."""
    if codes.size and not np.any(codes < 0):
        return codes
    order = np.argsort(codes < 0, axis=1, kind="stable")
    most = int(np.count_nonzero(codes >= 0, axis=1).max(initial=0))
    return np.take_along_axis(codes, order[:, :most], axis=1)


def _alpha(observed: Array, expected: Array, answers: Array, scale: float) -> Array:
    """1 − D_o/D_e; NaN where nothing but rounding is left of the expected disagreement."""
    room = np.where(expected > 1e-11 * scale, expected, np.nan)
    return 1 - (answers - 1) * observed / room


def _times_all(distance: Distance, total: Array) -> Array:
    """ΔN, computed for the values that occur in blocks of rows."""
    reach = np.zeros(len(total))
    seen = np.flatnonzero(total)
    step = max(1, _BLOCK // max(1, len(total)))
    for start in range(0, len(seen), step):
        rows = seen[start : start + step]
        reach[rows] = np.einsum("rv,v->r", distance.to_all(rows), total)
    return reach


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many answers of each value each cluster holds: the cells that are not 0, by cluster."""

    cluster: Ints
    value: Ints
    count: Array

    @classmethod
    def of(cls, keys: Ints, values: int) -> _Counts:
        """From a key cluster · values + value an answer."""
        cells, counts = np.unique(keys, return_counts=True)
        return cls(cells // values, cells % values, counts.astype(np.float64))

    def within(self, distance: Distance, cluster_count: int) -> Array:
        """cᵢᵀΔcᵢ of each cluster; clusters with equally many values are computed together."""
        sizes = np.bincount(self.cluster, minlength=cluster_count)
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        found = np.zeros(cluster_count)
        for size in np.unique(sizes[sizes >= 2]).tolist():
            alike = np.flatnonzero(sizes == size)
            step = max(1, _BLOCK // (size * size))
            for begin in range(0, len(alike), step):
                some = alike[begin : begin + step]
                cells = starts[some][:, np.newaxis] + np.arange(size)
                held, counts = self.value[cells], self.count[cells]
                found[some] = np.einsum("gi,gi->g", counts, np.einsum("gij,gj->gi", distance.among(held), counts))
        return found
