"""What drift is measured on, and what is found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement import ClusterKind
from earmark.model.tag import TagCode

Values = npt.NDArray[np.float64]


class Kind(StrEnum):
    """What a feature is: measured from sound, or the share of clips with a tag."""

    SIGNAL = "signal"
    TAG = "tag"


class Statistic(StrEnum):
    """How the difference is measured."""

    PSI = "psi"
    WASSERSTEIN = "wasserstein"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a difference must reach to be worth an alarm, however sure it is."""

    psi: float = 0.1
    wasserstein: float = 0.25
    share: float = 0.05

    def of(self, statistic: Statistic) -> float:
        return {Statistic.PSI: self.psi, Statistic.WASSERSTEIN: self.wasserstein, Statistic.SHARE: self.share}[
            statistic
        ]


@dataclass(frozen=True, slots=True)
class DriftInput:
    """The clips of both sides, row by row.

    ``batch`` is bool (clips,), False for the reference. ``signals`` are float64 (clips,) by name, NaN where
    unknown. ``answers`` is int8 (clips, tags): what counts of each clip, a number of ``Answer`` or of
    ``measure.majority``. ``clusters`` int (clips,): speakers, or recordings.
    """

    batch: npt.NDArray[np.bool_]
    signals: Mapping[str, Values]
    tags: tuple[TagCode, ...]
    answers: npt.NDArray[np.int8]
    clusters: npt.NDArray[np.int64]
    cluster_kind: ClusterKind


@dataclass(frozen=True, slots=True)
class FeatureDrift:
    """One feature by one statistic.

    ``interval`` of PSI and Wasserstein is where 95 % of the values lie when speakers are dealt at random; of a
    share it is the jackknife's for ``difference``, batch minus reference. ``p`` is of this feature alone,
    ``p_adjusted`` by Holm over all of the report. ``reference`` and ``batch`` are medians, or shares; the counts
    are the clips that have a value. ``why`` has the reason of each None.
    """

    feature: str
    kind: Kind
    statistic: Statistic
    value: float | None
    interval: tuple[float, float] | None
    limit: float
    p: float | None
    p_adjusted: float | None
    alarm: bool
    reference: float | None
    batch: float | None
    difference: float | None
    reference_clips: int
    batch_clips: int
    why: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DriftReport:
    """``drawn`` where a side had more clips than are compared: then so many a side were drawn by ``seed``."""

    features: tuple[FeatureDrift, ...]
    reference_clips: int
    batch_clips: int
    reference_clusters: int
    batch_clusters: int
    cluster_kind: ClusterKind
    permutations: int
    seed: int
    drawn: int | None = None

    @property
    def alarms(self) -> tuple[FeatureDrift, ...]:
        return tuple(one for one in self.features if one.alarm)
