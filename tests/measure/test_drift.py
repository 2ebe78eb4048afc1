"""Drift: the distances, what chance alone does, and drift that was put there."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from scipy.stats import wasserstein_distance

from drift_batches import planted
from earmark.measure.drift import Kind, Statistic, drift
from earmark.measure.drift.dealing import holm
from earmark.measure.drift.distances import apart

Values = npt.NDArray[np.float64]


def psi_by_the_book(reference: Values, batch: Values) -> float:
    edges = np.unique(np.quantile(reference, np.arange(1, 10) / 10))
    bins = [np.bincount(np.searchsorted(edges, side, "right"), minlength=len(edges) + 1) for side in (reference, batch)]
    expected, found = ((one + 0.5) / (one.sum() + 0.5 * len(one)) for one in bins)
    return float(((found - expected) * np.log(found / expected)).sum())


@pytest.mark.parametrize("kind", ["smooth", "many equal", "mostly zero"])
def test_distances_are_those_of_the_formula_for_every_way_of_dealing(kind: str) -> None:
    chance = np.random.default_rng(5)
    values = chance.normal(size=300)
    if kind == "many equal":
        values = np.round(values, 1)
    if kind == "mostly zero":
        values[chance.random(300) < 0.8] = 0
    values.sort()
    ways = chance.random((20, 300)) < 0.6
    found = apart(values, ways)
    for way, psi, distance in zip(ways, found.psi, found.wasserstein, strict=True):
        reference, batch = values[way], values[~way]
        assert psi == pytest.approx(psi_by_the_book(reference, batch), abs=1e-12)
        spread = np.subtract(*np.quantile(reference, (0.75, 0.25)))
        if spread == 0:
            assert np.isnan(distance)
        else:
            assert distance == pytest.approx(wasserstein_distance(reference, batch) / spread, abs=1e-12)


def test_a_side_without_values_has_no_distance() -> None:
    found = apart(np.arange(4.0), np.array([[True] * 4, [False] * 4, [True, True, False, False]]))
    assert np.isnan(found.psi).tolist() == [True, True, False]


def test_holm_is_that_of_statsmodels() -> None:
    from statsmodels.stats.multitest import multipletests

    p = np.random.default_rng(2).random(30) ** 3
    np.testing.assert_allclose(holm(p.tolist()), multipletests(p, method="holm")[1])


def test_planted_drift_is_found_and_nothing_else() -> None:
    report = drift(planted(seed=1, shift=1.0, share=0.25))
    assert {(one.feature, one.statistic) for one in report.alarms} == {
        ("shifted", Statistic.PSI),
        ("shifted", Statistic.WASSERSTEIN),
        ("rising", Statistic.SHARE),
    }
    by_name = {(one.feature, one.statistic): one for one in report.features}
    shifted = by_name["shifted", Statistic.WASSERSTEIN]
    assert shifted.kind is Kind.SIGNAL
    assert shifted.interval is not None
    assert shifted.value > shifted.interval[1] > 0
    assert shifted.difference == pytest.approx(1, abs=0.5)
    rising = by_name["rising", Statistic.SHARE]
    low, high = rising.interval
    assert low < 0.25 < high
    assert low > 0
    assert "never heard" not in {one.feature for one in report.features}
    assert report == drift(planted(seed=1, shift=1.0, share=0.25)), "the same seed, the same report"


def test_without_drift_an_alarm_is_rare_though_clips_of_a_speaker_are_alike() -> None:
    alarms = bare = 0
    for seed in range(40):
        report = drift(planted(seed=seed), permutations=399)
        alarms += bool(report.alarms)
        bare += any(one.statistic is Statistic.PSI and one.value > one.limit for one in report.features)
    assert alarms <= 5, "5 % of 40 are 2; 6 and more have a chance of 1 %"
    assert bare >= 30, "a bare limit fires nearly always here"


def test_a_small_difference_is_no_alarm_however_sure_it_is() -> None:
    report = drift(planted(seed=3, clips=4000, speakers=400, shift=0.15, alike=0.0), permutations=1999)
    shifted = next(one for one in report.features if one.feature == "shifted" and one.statistic is Statistic.PSI)
    assert shifted.p_adjusted < 0.05
    assert shifted.value < shifted.limit
    assert not shifted.alarm


def test_what_cannot_be_said_is_null_with_its_reason() -> None:
    given = planted(seed=4, clips=120, speakers=2)
    given.signals["flat"] = np.zeros(len(given.batch))
    given.signals["rare"] = np.where(np.arange(len(given.batch)) < 5, 1.0, np.nan)
    given.clusters[:] = given.batch
    found = {(one.feature, one.statistic): one for one in drift(given).features}
    assert found["shifted", Statistic.PSI].value is not None
    assert found["shifted", Statistic.PSI].p is None
    assert found["shifted", Statistic.PSI].why["p"] == "too few speakers"
    assert found["flat", Statistic.WASSERSTEIN].why["value"] == "the reference's interquartile range is 0"
    assert found["flat", Statistic.PSI].value == pytest.approx(0, abs=0.01)
    assert found["rare", Statistic.PSI].value is None
    assert not any(one.alarm for one in found.values())
