"""How far two samples lie apart, for many ways of dealing the same values to two sides at once.

``values`` are all values of both sides, rising: float64 (n,). ``reference`` is bool (ways, n): which of them are
the reference's. A way in which a side is empty has NaN, which never leaves this package.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Ways = npt.NDArray[np.bool_]

_DECILES = np.arange(1, 10) / 10
_QUARTILES = np.array([0.25, 0.75])


@dataclass(frozen=True, slots=True)
class Apart:
    """``psi`` and ``wasserstein`` of each way: float64 (ways,)."""

    psi: Array
    wasserstein: Array


def apart(values: Array, reference: Ways) -> Apart:
    """The population stability index and the Wasserstein distance in interquartile ranges of each way.

    PSI: the reference's deciles (between neighbours in proportion) are the edges of ten bins, a value at an edge
    in the upper one; equal edges are merged. Shares are (count + .5) / (n + .5 bins), and PSI is the sum of
    (batch - reference) ln(batch / reference). Wasserstein-1 is the area between the two distribution functions; it
    is NaN where the reference's interquartile range is 0.
    Sources: Yurdakul & Naranjo (2020), J Risk Model Validation 14(4), 89-100; Ramdas, Garcia & Cuturi (2017),
    Entropy 19(2), 47.
    """
    total = reference.shape[1]
    of_reference = reference.sum(axis=1)
    of_batch = total - of_reference
    usable = (of_reference > 0) & (of_batch > 0)
    psi = np.full(len(reference), np.nan)
    distance = np.full(len(reference), np.nan)
    chosen = reference[usable]
    if len(chosen):
        counts = np.cumsum(chosen, axis=1, dtype=np.int32)
        sizes = of_reference[usable], of_batch[usable]
        psi[usable] = _psi(values, chosen, counts, *sizes)
        distance[usable] = _wasserstein(values, chosen, counts, *sizes)
    return Apart(psi, distance)


def _psi(
    values: Array,
    reference: Ways,
    counts: npt.NDArray[np.int32],
    of_reference: npt.NDArray[np.intp],
    of_batch: npt.NDArray[np.intp],
) -> Array:
    edges = _quantiles(values, reference, of_reference, _DECILES)
    below = np.searchsorted(values, edges.ravel(), "left").reshape(edges.shape)
    ways = np.arange(len(edges))[:, np.newaxis]
    reference_below = np.where(below > 0, counts[ways, np.maximum(below - 1, 0)], 0)
    reference_counts = _between(reference_below, of_reference)
    batch_counts = _between(below - reference_below, of_batch)
    bins = np.ones(reference_counts.shape, np.bool_)
    bins[:, 1:-1] = edges[:, 1:] > edges[:, :-1]
    number = bins.sum(axis=1)[:, np.newaxis]
    expected = (reference_counts + 0.5) / (of_reference[:, np.newaxis] + 0.5 * number)
    found = (batch_counts + 0.5) / (of_batch[:, np.newaxis] + 0.5 * number)
    return np.asarray(np.where(bins, (found - expected) * np.log(found / expected), 0.0).sum(axis=1))


def _wasserstein(
    values: Array,
    reference: Ways,
    counts: npt.NDArray[np.int32],
    of_reference: npt.NDArray[np.intp],
    of_batch: npt.NDArray[np.intp],
) -> Array:
    quartiles = _quantiles(values, reference, of_reference, _QUARTILES)
    spread = quartiles[:, 1] - quartiles[:, 0]
    seen = np.arange(1, len(values) + 1)
    height = np.abs(counts / of_reference[:, np.newaxis] - (seen - counts) / of_batch[:, np.newaxis])
    area = height[:, :-1] @ np.diff(values)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(spread > 0, area / spread, np.nan))


def _quantiles(values: Array, reference: Ways, of_reference: npt.NDArray[np.intp], shares: Array) -> Array:
    """Quantiles of the reference of each way, between neighbours in proportion: (ways, shares)."""
    places = np.nonzero(reference)[1]
    begins = np.cumsum(of_reference) - of_reference
    at = shares * (of_reference - 1)[:, np.newaxis]
    low = at.astype(np.int64)
    high = np.minimum(low + 1, (of_reference - 1)[:, np.newaxis])
    lower, upper = (values[places[begins[:, np.newaxis] + one]] for one in (low, high))
    return np.asarray(lower + (at - low) * (upper - lower))


def _between(below: npt.NDArray[np.integer], total: npt.NDArray[np.intp]) -> npt.NDArray[np.integer]:
    """Counts of the bins between edges, from the counts below each edge."""
    ends = np.concatenate([np.zeros((len(below), 1), np.int64), below, total[:, np.newaxis]], axis=1)
    return np.diff(ends, axis=1)
