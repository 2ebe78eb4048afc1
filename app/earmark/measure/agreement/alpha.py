"""Krippendorff's alpha for any number of labelers, missing answers, and four levels of measurement.

alpha = 1 − D_o / D_e over coincidences: in a unit with m ≥ 2 answers every ordered pair of answers
counts 1/(m − 1). D_e pairs all answers with all others. Undefined (None) without pairs or variation.

Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Codes = npt.NDArray[np.signedinteger]


class Level(StrEnum):
    """What the numbers of the answers mean, and so how far two of them are apart."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


def krippendorff_alpha(answers: npt.NDArray[np.floating], level: Level) -> float | None:
    """Alpha of numbers (units, labelers), NaN where missing; ratio needs numbers of one sign."""
    given = np.isfinite(answers)
    values, where = np.unique(answers[given], return_inverse=True)
    codes = np.full(answers.shape, -1, np.int64)
    codes[given] = where
    table = coincidences(codes, len(values), np.zeros(len(codes), np.int64), 1)
    found = float(alpha_of_coincidences(table, level, values)[0])
    return found if np.isfinite(found) else None


def coincidences(codes: Codes, values: int, groups: Codes, group_count: int) -> Array:
    """Coincidence tables, float (groups, values, values).

    ``codes`` is (units, labelers) from 0, -1 where missing; ``groups`` numbers the units' groups from 0.
    """
    counts = np.zeros((len(codes), values))
    for code in range(values):
        counts[:, code] = np.count_nonzero(codes == code, axis=1)
    answers = counts.sum(axis=1)
    pairable = answers >= 2
    scale = np.zeros(len(codes))
    np.divide(1.0, answers - 1, out=scale, where=pairable)
    tables = np.empty((group_count, values, values))
    for first in range(values):
        for second in range(values):
            partners = counts[:, second] - (first == second)
            tables[:, first, second] = np.bincount(groups, scale * counts[:, first] * partners, group_count)
    return tables


def alpha_of_coincidences(tables: Array, level: Level, values: Array) -> Array:
    """Alpha of each table (groups, values, values), NaN where undefined; ``values`` are the numbers coded."""
    marginals = tables.sum(axis=2)
    answers = marginals.sum(axis=1)
    distances = _distances(marginals, level, values)
    observed = (tables * distances).sum(axis=(1, 2))
    expected = (marginals[:, :, np.newaxis] * marginals[:, np.newaxis, :] * distances).sum(axis=(1, 2))
    room = np.where(expected > 1e-12, expected, np.nan)
    found: Array = 1 - (answers - 1) * observed / room
    return found


def _distances(marginals: Array, level: Level, values: Array) -> Array:
    """Squared distances (groups or 1, values, values); the ordinal ones depend on the marginals."""
    if level is Level.NOMINAL:
        return 1.0 - np.eye(len(values))[np.newaxis]
    if level is Level.ORDINAL:
        ranks = marginals.cumsum(axis=1) - marginals / 2
        return (ranks[:, :, np.newaxis] - ranks[:, np.newaxis, :]) ** 2
    difference = values[:, np.newaxis] - values[np.newaxis, :]
    if level is Level.INTERVAL:
        return (difference**2)[np.newaxis]
    total = values[:, np.newaxis] + values[np.newaxis, :]
    parts = np.divide(difference, total, out=np.zeros_like(difference), where=total != 0)
    return (parts**2)[np.newaxis]
