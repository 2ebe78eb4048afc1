"""A slice's figures with their intervals: the delete-one-cluster jackknife of statistics by speaker or recording."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from earmark.measure.agreement.coefficients import without
from earmark.measure.agreement.figures import Array, Figure, Ints, figure
from earmark.measure.intervals import FEWEST_CLUSTERS, Scale
from earmark.measure.slices import sums
from earmark.measure.slices.edits import Sum
from earmark.measure.slices.records import Comparison
from earmark.measure.slices.sums import Clusters

NO_WORDS = "no word of a reference lies in it"
NO_PAIRS = "no clip was transcribed by two labelers, or by one and blind gold"
NO_RIVAL = "the other model has no transcript of these clips"


@dataclass(frozen=True, slots=True)
class Excess:
    """How much the gap of a slice exceeds that of all other clips, and its probability without any excess."""

    figure: Figure
    p: float | None


def plain(of: Callable[[Array], Array], total: Array) -> float | None:
    """A figure alone, without an interval."""
    value = float(of(total[np.newaxis])[0])
    return value if np.isfinite(value) else None


def jackknifed(
    of: Callable[[Array], Array],
    cells: Array,
    clusters: Clusters,
    informing: Sum,
    scale: Scale,
    undefined: str,
) -> Figure:
    """A figure of the slice whose sums ``cells`` (clusters that it meets, sums) are.

    Clusters that the slice does not meet leave the figure as it is. Those inform it whose sum
    ``informing`` is not 0.
    """
    total = cells.sum(axis=0)
    value = of(total[np.newaxis])
    counted = int(np.count_nonzero(cells[:, informing]))
    if counted < FEWEST_CLUSTERS:
        # There is no interval then: ten thousand speakers are slices of one cluster each.
        cells = cells[:0]
    untouched = clusters.number - len(cells)
    left_out = np.concatenate([of(without(total, cells)), value])
    times = np.append(np.ones(len(cells), np.int64), untouched)
    return figure(float(value[0]), left_out, times, counted, scale, clusters.kind, undefined)


def excess(cells: Array, met: Ints, clusters: Clusters) -> Excess:
    """The gap of a slice less the gap of all clips outside; ``met`` are the clusters of ``cells``."""
    inside = np.zeros_like(clusters.each)
    inside[met] = cells
    outside = without(clusters.each, inside)
    here, there = inside.sum(axis=0), outside.sum(axis=0)
    value = float((sums.gap(here[np.newaxis]) - sums.gap(there[np.newaxis]))[0])
    left_out = sums.gap(without(here, inside)) - sums.gap(without(there, outside))
    informing = min(int(np.count_nonzero(part[:, Sum.PAIRED_WORDS])) for part in (inside, outside))
    times = np.ones(clusters.number, np.int64)
    found = figure(value, left_out, times, informing, Scale.IDENTITY, clusters.kind, "there is nothing to compare with")
    if found.value is None or not found.error or informing < FEWEST_CLUSTERS:
        return Excess(found, None)
    return Excess(found, _two_sided(found.value / found.error, informing - 1))


def comparison(cells: Array, clusters: Clusters) -> Comparison:
    """The other model on the same clips."""
    found = jackknifed(sums.difference, cells, clusters, Sum.BOTH_WORDS, Scale.IDENTITY, NO_RIVAL)
    low, high = found.interval or (0.0, 0.0)
    error = plain(sums.rival_error, cells.sum(axis=0))
    return Comparison(
        clips=round(float(cells[:, Sum.BOTH_CLIPS].sum())),
        error=error,
        difference=found.value,
        interval=found.interval,
        verdict="better" if high < 0 else "worse" if low > 0 else "cannot_tell",
        why=found.why("difference", "interval") | ({"error": NO_RIVAL} if error is None else {}),
    )


def holm(p: list[float | None]) -> list[float | None]:
    """Probabilities adjusted for how many there are (Holm 1979, Scandinavian Journal of Statistics 6, 65–70).

    >>> holm([0.01, None, 0.04, 0.03])
    [0.03, None, 0.06, 0.06]
    """
    rising = sorted((value, place) for place, value in enumerate(p) if value is not None)
    adjusted: list[float | None] = [None] * len(p)
    most = 0.0
    for done, (value, place) in enumerate(rising):
        most = max(most, min(1.0, value * (len(rising) - done)))
        adjusted[place] = most
    return adjusted


def _two_sided(t: float, freedom: int) -> float:
    from scipy.special import stdtr

    return float(2 * stdtr(freedom, -abs(t)))
