"""Published tables give their published coefficients."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from earmark.measure.agreement.alpha import Level, krippendorff_alpha

_ = np.nan
KRIPPENDORFF_2011 = np.array(
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
        [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ]
).T
"""Krippendorff (2011), Computing Krippendorff's alpha-reliability, section C: 12 units, 4 observers."""

FLEISS_1971 = [
    (0, 0, 0, 6, 0), (0, 3, 0, 0, 3), (0, 1, 4, 0, 1), (0, 0, 0, 0, 6), (0, 3, 0, 3, 0), (2, 0, 4, 0, 0),
    (0, 0, 4, 0, 2), (2, 0, 3, 1, 0), (2, 0, 0, 4, 0), (0, 0, 0, 0, 6), (1, 0, 0, 5, 0), (1, 1, 0, 4, 0),
    (0, 3, 3, 0, 0), (1, 0, 0, 5, 0), (0, 2, 0, 3, 1), (0, 0, 5, 0, 1), (3, 0, 0, 1, 2), (5, 1, 0, 0, 0),
    (0, 2, 0, 4, 0), (1, 0, 2, 0, 3), (0, 0, 0, 0, 6), (0, 1, 0, 5, 0), (0, 2, 0, 1, 3), (2, 0, 0, 4, 0),
    (1, 0, 0, 4, 1), (0, 5, 0, 1, 0), (4, 0, 0, 0, 2), (0, 2, 0, 4, 0), (1, 0, 5, 0, 0), (0, 0, 0, 0, 6),
]  # fmt: skip
"""Fleiss (1971), Psychol Bull 76, 378-382, table 1: 30 patients, 6 psychiatrists, 5 diagnoses."""


@pytest.mark.parametrize(
    ("level", "published"),
    [(Level.NOMINAL, 0.743), (Level.ORDINAL, 0.815), (Level.INTERVAL, 0.849), (Level.RATIO, 0.797)],
)
def test_krippendorffs_table_gives_his_alphas(level: Level, published: float) -> None:
    assert krippendorff_alpha(KRIPPENDORFF_2011, level) == pytest.approx(published, abs=5e-4)


def test_fleiss_table_gives_his_kappa() -> None:
    assert fleiss_of_alpha(ratings(FLEISS_1971)) == pytest.approx(0.430, abs=5e-4)


def test_the_shared_copy_of_krippendorffs_table_is_the_same(shared_data: Path) -> None:
    table = read(shared_data / "agreement" / "krippendorff2011_4obs_12units.csv")
    for level in Level:
        assert krippendorff_alpha(table, level) == krippendorff_alpha(KRIPPENDORFF_2011, level)


def test_the_shared_copy_of_fleiss_table_is_the_same(shared_data: Path) -> None:
    table = read(shared_data / "agreement" / "fleiss1971_diagnoses_30x6x5.csv")
    assert table.shape == (30, 6)
    assert fleiss_of_alpha(table) == pytest.approx(fleiss_of_alpha(ratings(FLEISS_1971)), abs=1e-12)


def fleiss_of_alpha(table: npt.NDArray[np.float64]) -> float:
    """With a fixed number of ratings, n in all, Fleiss' kappa is (alpha − 1/n) ÷ (1 − 1/n)."""
    alpha, n = krippendorff_alpha(table, Level.NOMINAL), table.size
    assert alpha is not None
    return (alpha - 1 / n) / (1 - 1 / n)


def ratings(counts: list[tuple[int, ...]]) -> npt.NDArray[np.float64]:
    return np.array([[float(code) for code, times in enumerate(row) for _ in range(times)] for row in counts])


def read(path: Path) -> npt.NDArray[np.float64]:
    with path.open(newline="", encoding="utf-8") as lines:
        rows = [(row["item"], row["rater"], float(row["label"])) for row in csv.DictReader(lines)]
    items = list(dict.fromkeys(item for item, _, _ in rows))
    raters = list(dict.fromkeys(rater for _, rater, _ in rows))
    table = np.full((len(items), len(raters)), np.nan)
    for item, rater, label in rows:
        table[items.index(item), raters.index(rater)] = label
    return table
