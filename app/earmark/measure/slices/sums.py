"""Sums a slice and cluster, and the figures that are made of them, with and without each cluster."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement.coefficients import ratio
from earmark.measure.agreement.figures import Array, Ints
from earmark.measure.agreement.records import ClusterKind
from earmark.measure.slices.edits import Sum
from earmark.measure.slices.records import SliceAxis


@dataclass(frozen=True, slots=True)
class AxisSums:
    """Sums (cells, sums) of every slice and cluster that meet; cells by slice, then cluster.

    The cells of slice s are ``starts[s]`` to ``starts[s + 1]``.
    """

    axis: SliceAxis
    cells: Array
    clusters: Ints
    starts: Ints

    def of_slice(self, place: int) -> tuple[Array, Ints]:
        """The slice's sums, one row a cluster that it meets, and those clusters."""
        part = slice(int(self.starts[place]), int(self.starts[place + 1]))
        return self.cells[part], self.clusters[part]


@dataclass(frozen=True, slots=True)
class Clusters:
    """The clusters of a report: ``each`` their sums (clusters, sums) over all clips."""

    each: Array
    kind: ClusterKind

    @property
    def number(self) -> int:
        return len(self.each)

    @property
    def total(self) -> Array:
        total: Array = self.each.sum(axis=0)
        return total


def axis_sums(axis: SliceAxis, table: Array, clusters: Ints, cluster_count: int) -> AxisSums:
    """Sum the clips' ``table`` (clips, sums) over the slices of an axis, cluster by cluster."""
    keys = axis.slices * cluster_count + clusters[axis.clips]
    cells, place = np.unique(keys, return_inverse=True)
    summed = np.zeros((len(cells), table.shape[1]))
    for column, values in enumerate(table[axis.clips].T):
        summed[:, column] = np.bincount(place, values, len(cells))
    starts = np.searchsorted(cells // max(1, cluster_count), np.arange(len(axis.values) + 1))
    return AxisSums(axis, summed, (cells % max(1, cluster_count)).astype(np.int64), starts.astype(np.int64))


def error(sums: Array) -> Array:
    """The model's error against the reference, one entry a row of ``sums`` (rows, sums)."""
    return ratio(sums[:, Sum.EDITS], sums[:, Sum.WORDS])


def human(sums: Array) -> Array:
    """People's error against each other, or against blind gold."""
    return ratio(sums[:, Sum.PAIRED_HUMAN], sums[:, Sum.PAIRED_WORDS])


def gap(sums: Array) -> Array:
    """How much worse the model is than people against the same reference."""
    return ratio(sums[:, Sum.PAIRED_MODEL] - sums[:, Sum.PAIRED_HUMAN], sums[:, Sum.PAIRED_WORDS])


def difference(sums: Array) -> Array:
    """The other model's error less the first one's, on the clips of both."""
    return ratio(sums[:, Sum.BOTH_RIVAL] - sums[:, Sum.BOTH_FIRST], sums[:, Sum.BOTH_WORDS])


def rival_error(sums: Array) -> Array:
    return ratio(sums[:, Sum.BOTH_RIVAL], sums[:, Sum.BOTH_WORDS])


def settled_error(sums: Array) -> Array:
    return ratio(sums[:, Sum.SETTLED_MODEL], sums[:, Sum.SETTLED_WORDS])


def settled_human(sums: Array) -> Array:
    return ratio(sums[:, Sum.SETTLED_HUMAN], sums[:, Sum.SETTLED_HUMAN_WORDS])
