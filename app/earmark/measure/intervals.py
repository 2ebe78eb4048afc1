"""95 % intervals by the delete-one-cluster jackknife, on the scale that suits the figure.

An array of left-out figures holds NaN where a figure is undefined without that cluster; NaN never
leaves this package's arrays. Clusters with equal counts stand once, with how often they occur.

Sources: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 11 (jackknife); the
ends at 0 and 1 are Clopper-Pearson's for g clusters that all say the same (Clopper & Pearson 1934).
"""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np
import numpy.typing as npt

FEWEST_CLUSTERS = 6
"""Below this the spread between clusters says nothing; the interval is None."""

TAIL = 0.025
"""Probability outside each end of a 95 % interval."""

Array = npt.NDArray[np.float64]


class Scale(StrEnum):
    """Where the figure is taken to be symmetric: its interval is made there and mapped back."""

    LOGIT = "logit"
    LOG_COMPLEMENT = "log_complement"
    LOG = "log"
    IDENTITY = "identity"


def standard_error(left_out: Array, times: npt.NDArray[np.integer]) -> float | None:
    """Jackknife standard error √((G − 1)/G · Σ(θ₍ᵢ₎ − θ̄)²) over the defined left-out figures.

    ``left_out`` and ``times`` have one entry a distinct cluster; None with fewer than two clusters.
    """
    defined = np.isfinite(left_out)
    values, counts = left_out[defined], times[defined]
    clusters = int(counts.sum())
    if clusters < 2:
        return None
    mean = float(values @ counts) / clusters
    return math.sqrt((clusters - 1) / clusters * float(((values - mean) ** 2) @ counts))


def interval(estimate: float, error: float, informing: int, scale: Scale) -> tuple[float, float]:
    """The interval estimate ± t.975(g − 1) · error, made on ``scale`` by the delta method.

    ``informing`` is g ≥ 2, the number of clusters that inform the figure. On its scale the estimate
    must be finite (between 0 and 1 for logit, below 1 for log_complement, above 0 for log).
    """
    reach = t_quantile(informing - 1) * error
    if scale is Scale.IDENTITY:
        return estimate - reach, estimate + reach
    if scale is Scale.LOG:
        factor = _exp(reach / estimate)
        return estimate / factor, estimate * factor
    if scale is Scale.LOG_COMPLEMENT:
        rest = 1 - estimate
        factor = _exp(reach / rest)
        return 1 - rest * factor, 1 - rest / factor
    odds = estimate / (1 - estimate)
    factor = _exp(reach / (estimate * (1 - estimate)))
    low, high = odds / factor, odds * factor
    return low / (1 + low), (high / (1 + high) if math.isfinite(high) else 1.0)


def interval_at_one(informing: int) -> tuple[float, float]:
    """The interval of an agreement that is 1 in every one of g clusters: from 2L/(1 + L), L = .025^(1/g)."""
    least = TAIL ** (1 / informing)
    return 2 * least / (1 + least), 1.0


def interval_at_zero(informing: int) -> tuple[float, float]:
    """The interval of an agreement that is 0 in every one of g clusters: up to 1 − .025^(1/g)."""
    return 0.0, 1 - TAIL ** (1 / informing)


def t_quantile(freedom: int) -> float:
    """t.975 of Student's distribution."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, 1 - TAIL))


def _exp(x: float) -> float:
    """e to the x, infinite where a float ends."""
    return math.exp(x) if x < 700 else math.inf
