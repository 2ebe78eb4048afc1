"""Which slice of an axis is first worth working on, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from earmark.measure.agreement.coefficients import ratio
from earmark.measure.agreement.figures import Array
from earmark.measure.intervals import FEWEST_CLUSTERS
from earmark.measure.slices.edits import Sum
from earmark.measure.slices.sums import AxisSums, Clusters

_CELLS = 4_000_000
"""Weights or figures of resamples that are held at once."""

MOST_UNDEFINED = 0.05
"""Share of undefined resamples beyond which a figure from them is None."""


def first_shares(axes: Sequence[AxisSums], clusters: Clusters, *, seed: int, resamples: int) -> list[Array | None]:
    """For each axis, of each slice the share of resamples in which its gap × share is the largest.

    Clusters are drawn with replacement, all axes from the same draws. A slice that a resample does not
    hold is worth nothing there; a resample without words is undefined and dropped. None with too few
    clusters, or where more than 5 % are undefined.
    """
    first = [np.zeros(len(one.axis.values)) for one in axes]
    if clusters.number < FEWEST_CLUSTERS:
        return [None] * len(axes)
    matrices = [_matrices(one, clusters.number) for one in axes]
    share_words = clusters.each[:, Sum.SHARE_WORDS]
    defined = 0
    widest = max([clusters.number, *(len(one.axis.values) for one in axes)])
    for weights in _draws(clusters.number, seed, resamples, max(1, _CELLS // widest)):
        whole = weights @ share_words
        kept = whole > 0
        defined += int(np.count_nonzero(kept))
        for shares, (gaps, words, share) in zip(first, matrices, strict=True):
            if not len(shares):
                continue
            held = ratio(weights @ gaps, weights @ words) * ratio(weights @ share, whole[:, np.newaxis])
            worth = np.where(np.isfinite(held), held, 0.0)[kept]
            shares += np.bincount(worth.argmax(axis=1), minlength=len(shares))
    if defined < (1 - MOST_UNDEFINED) * resamples or not defined:
        return [None] * len(axes)
    return [shares / defined for shares in first]


def _draws(clusters: int, seed: int, resamples: int, at_once: int) -> Iterator[Array]:
    """How often each cluster is drawn, float (resamples, clusters), a part at a time."""
    random = np.random.default_rng(seed)
    equal = np.full(clusters, 1 / clusters)
    for start in range(0, resamples, at_once):
        yield random.multinomial(clusters, equal, size=min(at_once, resamples - start)).astype(np.float64)


def _matrices(one: AxisSums, clusters: int) -> tuple[Array, Array, Array]:
    """Sparse (clusters, slices): the gap in edits, its words, and the words of the share."""
    from scipy.sparse import csc_array

    def made(values: Array) -> Array:
        # Few slices meet many clusters or many slices few: either way most cells are empty.
        shape = (clusters, len(one.axis.values))
        return csc_array((values, one.clusters, one.starts), shape=shape)  # type: ignore[no-any-return]

    cells = one.cells
    return (
        made(cells[:, Sum.PAIRED_MODEL] - cells[:, Sum.PAIRED_HUMAN]),
        made(cells[:, Sum.PAIRED_WORDS]),
        made(cells[:, Sum.SHARE_WORDS]),
    )
