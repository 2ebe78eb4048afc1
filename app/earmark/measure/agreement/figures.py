"""A figure with its interval, or with the reason why it has none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.records import ClusterKind, Interval, Why
from earmark.measure.intervals import (
    FEWEST_CLUSTERS,
    Scale,
    interval,
    interval_at_one,
    interval_at_zero,
    standard_error,
)

Array = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

NO_PAIRS = "no clip was answered by two labelers"
NO_VARIATION = "no variation: all answers are the same"
NOT_TWO_LABELERS = "for exactly two labelers"


@dataclass(frozen=True, slots=True)
class Sample:
    """What all parts of a report share: the clusters of its clips, numbered from 0, and their kind.

    ``labelers`` counts all of them, of whom few may have heard the same clip. ``weights`` sum to
    the number of clips; None where every clip had the same chance. ``no_verdict`` says why no verdict
    follows from these clips; empty where one does.
    """

    clusters: Ints
    cluster_count: int
    kind: ClusterKind
    labelers: int
    weights: Array | None = None
    no_verdict: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A value, its 95 % interval and standard error; ``reason`` says why the first None of them is None."""

    value: float | None
    interval: Interval | None = None
    error: float | None = None
    reason: str = ""

    def why(self, key: str, interval_key: str) -> Why:
        """The reason under the keys of what is None."""
        if self.value is None:
            return {key: self.reason, interval_key: self.reason}
        return {} if self.interval is not None else {interval_key: self.reason}


def distinct(numbers: Ints) -> int:
    """How many different ones there are among numbers from 0; much quicker than by a hash table."""
    return int(np.count_nonzero(np.bincount(numbers)))


def figure(
    value: float, left_out: Array, times: Ints, informing: int, scale: Scale, kind: ClusterKind, undefined: str
) -> Figure:
    """The figure ``value`` with its interval from the figures without each cluster.

    NaN makes it undefined, for the reason ``undefined``. ``left_out`` stands for ``times`` clusters
    an entry, ``informing`` of which inform the figure. An agreement that is 1 (or 0) everywhere has
    no spread to measure; its interval follows from the number of clusters alone. A share of errors
    that is 0 has none.
    """
    if not np.isfinite(value):
        return Figure(None, reason=undefined)
    error = standard_error(left_out, times)
    if informing < FEWEST_CLUSTERS or error is None:
        return Figure(value, None, error, f"too few {kind}s")
    if scale in (Scale.LOGIT, Scale.LOG_COMPLEMENT) and value == 1:
        return Figure(value, interval_at_one(informing), error)
    if scale is Scale.LOGIT and value == 0:
        return Figure(value, interval_at_zero(informing), error)
    if scale is Scale.LOG and value == 0:
        return Figure(value, None, error, "nothing differs")
    return Figure(value, interval(value, error, informing, scale), error)
