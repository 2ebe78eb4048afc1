"""All features of a batch against the reference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from earmark.measure.drift.dealing import PERMUTATIONS, Units, dealt, holm, p_value, units
from earmark.measure.drift.distances import apart
from earmark.measure.drift.records import DriftInput, DriftReport, FeatureDrift, Kind, Limits, Statistic, Values
from earmark.measure.intervals import FEWEST_CLUSTERS, Scale, interval, standard_error
from earmark.model.tag import Answer, TagCode

MOST_CLIPS = 10_000
"""Of a larger side so many are drawn: 2,000 ways of a million values are not worth an hour."""
ALARM_P = 0.05
FEWEST_VALUES = 20
"""Ten bins of fewer values hold less than two each."""


def drift(
    given: DriftInput,
    *,
    limits: Limits | None = None,
    permutations: int = PERMUTATIONS,
    seed: int = 1,
    watch: Callable[[int, int], None] = lambda done, total: None,
) -> DriftReport:
    """Each signal by PSI and Wasserstein distance, each tag that a side has by its share; alarms by Holm.

    ``watch`` is told after each feature, and may raise to stop.
    """
    kept, drawn = _drawn(given, seed)
    limits = limits or Limits()
    found = units(kept)
    sides = [len(np.unique(kept.clusters[kept.batch == side])) for side in (False, True)]
    few = "too few " + ("speakers" if kept.cluster_kind == "speaker" else "recordings") if min(sides) < 2 else ""
    shared = _Dealing(found, permutations, seed, few)
    heard = [place for place in range(len(kept.tags)) if (kept.answers[:, place] == Answer.YES).any()]
    total = len(kept.signals) + len(heard)
    rows: list[FeatureDrift] = []
    for name, values in kept.signals.items():
        rows += _signal(name, values, kept.batch, shared, limits)
        watch(len(rows) // 2, total)
    for number, place in enumerate(heard, 1):
        rows.append(_tag(kept.tags[place], kept.answers[:, place], kept, shared, limits))
        watch(len(kept.signals) + number, total)
    return DriftReport(
        features=_with_alarms(rows),
        reference_clips=int(np.count_nonzero(~given.batch)),
        batch_clips=int(np.count_nonzero(given.batch)),
        reference_clusters=sides[0],
        batch_clusters=sides[1],
        cluster_kind=kept.cluster_kind,
        permutations=permutations,
        seed=seed,
        drawn=drawn,
    )


@dataclass(frozen=True, slots=True)
class _Dealing:
    """The ways of dealing that all features share; ``few`` says why there are none."""

    units: Units
    permutations: int
    seed: int
    few: str


def _signal(
    name: str, values: Values, batch: npt.NDArray[np.bool_], dealing: _Dealing, limits: Limits
) -> list[FeatureDrift]:
    known = np.flatnonzero(np.isfinite(values))
    order = known[np.argsort(values[known], kind="stable")]
    ranked, in_batch = values[order], batch[order]
    sides = [int(np.count_nonzero(in_batch == side)) for side in (False, True)]
    medians = [float(np.median(ranked[in_batch == side])) if sides[side] else None for side in (False, True)]
    of_unit = dealing.units.of_clip[order]
    truth = apart(ranked, ~in_batch[np.newaxis]) if min(sides) >= FEWEST_VALUES else None
    chance: dict[Statistic, Values] = {}
    if truth is not None and not dealing.few:
        parts = [
            apart(ranked, ~chosen[:, of_unit])
            for chosen in dealt(dealing.units, dealing.permutations, dealing.seed, len(ranked))
        ]
        chance = {
            Statistic.PSI: np.concatenate([part.psi for part in parts]),
            Statistic.WASSERSTEIN: np.concatenate([part.wasserstein for part in parts]),
        }
    rows = []
    for statistic in (Statistic.PSI, Statistic.WASSERSTEIN):
        value = None if truth is None else float(getattr(truth, statistic.value)[0])
        why = {}
        if value is None:
            why["value"] = f"under {FEWEST_VALUES} clips of a side have it"
        elif np.isnan(value):
            value, why["value"] = None, "the reference's interquartile range is 0"
        between, p = None, None
        if value is not None and chance:
            dealt_values = chance[statistic]
            low, high = np.quantile(dealt_values[np.isfinite(dealt_values)], (0.025, 0.975))
            between, p = (float(low), float(high)), p_value(value, dealt_values)
        elif dealing.few:
            why["p"] = why["interval"] = dealing.few
        rows.append(
            FeatureDrift(
                feature=name,
                kind=Kind.SIGNAL,
                statistic=statistic,
                value=value,
                interval=between,
                limit=limits.of(statistic),
                p=p,
                p_adjusted=None,
                alarm=False,
                reference=medians[0],
                batch=medians[1],
                difference=None if None in medians else medians[1] - medians[0],  # type: ignore[operator]
                reference_clips=sides[0],
                batch_clips=sides[1],
                why=why,
            )
        )
    return rows


def _tag(
    tag: TagCode, answers: npt.NDArray[np.int8], given: DriftInput, dealing: _Dealing, limits: Limits
) -> FeatureDrift:
    """|difference of shares of yes among yes and no|, by counts of each unit."""
    yes, decided = answers == Answer.YES, (answers == Answer.YES) | (answers == Answer.NO)
    number = dealing.units.number
    said = np.bincount(dealing.units.of_clip[yes], minlength=number)
    asked = np.bincount(dealing.units.of_clip[decided], minlength=number)
    sides = [int(np.count_nonzero(decided & (given.batch == side))) for side in (False, True)]
    shares = [
        float(np.count_nonzero(yes & (given.batch == side))) / sides[side] if sides[side] else None
        for side in (False, True)
    ]
    row = FeatureDrift(
        feature=str(tag),
        kind=Kind.TAG,
        statistic=Statistic.SHARE,
        value=None,
        interval=None,
        limit=limits.share,
        p=None,
        p_adjusted=None,
        alarm=False,
        reference=shares[0],
        batch=shares[1],
        difference=None,
        reference_clips=sides[0],
        batch_clips=sides[1],
    )
    if shares[0] is None or shares[1] is None:
        return replace(row, why={"value": "a side has no answers under the definition in force"})
    difference = shares[1] - shares[0]
    row = replace(row, value=abs(difference), difference=difference)
    if dealing.few:
        return replace(row, why={"p": dealing.few, "interval": dealing.few})
    chance = []
    for chosen in dealt(dealing.units, dealing.permutations, dealing.seed, number):
        with np.errstate(divide="ignore", invalid="ignore"):
            chance.append(np.abs(chosen @ said / (chosen @ asked) - ~chosen @ said / (~chosen @ asked)))
    between = _jackknife(difference, said, asked, _unit_sides(given, dealing.units))
    why = {} if between is not None else {"interval": "too few speakers"}
    return replace(row, p=p_value(abs(difference), np.concatenate(chance)), interval=between, why=why)


def _unit_sides(given: DriftInput, found: Units) -> npt.NDArray[np.bool_]:
    """Which units are the batch's in truth."""
    sides = np.zeros(found.number, np.bool_)
    sides[found.of_clip] = given.batch
    return sides


def _jackknife(
    difference: float, said: npt.NDArray[np.intp], asked: npt.NDArray[np.intp], batch: npt.NDArray[np.bool_]
) -> tuple[float, float] | None:
    """The delete-one-speaker interval of the difference; the two sides' variances add up."""
    variance = 0.0
    informing = 0
    for side in (False, True):
        here = (batch == side) & (asked > 0)
        number = int(np.count_nonzero(here))
        if number < FEWEST_CLUSTERS:
            return None
        left_out = (said[here].sum() - said[here]) / (asked[here].sum() - asked[here])
        error = standard_error(left_out, np.ones(number, np.intp))
        variance += 0.0 if error is None else error**2
        informing += number
    return interval(difference, float(np.sqrt(variance)), informing - 1, Scale.IDENTITY)


def _with_alarms(rows: list[FeatureDrift]) -> tuple[FeatureDrift, ...]:
    tested = [place for place, row in enumerate(rows) if row.p is not None]
    adjusted = holm([p for row in rows if (p := row.p) is not None])
    for place, p in zip(tested, adjusted, strict=True):
        row = rows[place]
        alarm = row.value is not None and p < ALARM_P and row.value >= row.limit
        rows[place] = replace(row, p_adjusted=p, alarm=alarm)
    return tuple(rows)


def _drawn(given: DriftInput, seed: int) -> tuple[DriftInput, int | None]:
    """At most ``MOST_CLIPS`` of each side."""
    chance = np.random.default_rng([seed, MOST_CLIPS])
    rows = []
    for side in (False, True):
        mine = np.flatnonzero(given.batch == side)
        rows.append(mine if len(mine) <= MOST_CLIPS else np.sort(chance.choice(mine, MOST_CLIPS, replace=False)))
    kept = np.sort(np.concatenate(rows))
    if len(kept) == len(given.batch):
        return given, None
    return (
        replace(
            given,
            batch=given.batch[kept],
            signals={name: values[kept] for name, values in given.signals.items()},
            answers=given.answers[kept],
            clusters=given.clusters[kept],
        ),
        MOST_CLIPS,
    )
