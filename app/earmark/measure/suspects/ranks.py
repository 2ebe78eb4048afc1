"""Labels whose value is strange among their own and ordinary among the others, by ranks alone.

A clip is listed where its value is among the strangest tenth of the clips with its own answer, and not among the
strangest tenth of those with the other one. With a and b the shares of its own and of the others that lie as far out
or further, each towards the other group, the score is b / (a + b), times 2A - 1: A, the area under the ROC curve, says
how well the value tells the two groups apart. Ranks do not care how sure of itself whoever gave the value is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.model.tag import Answer

FEWEST = 20
TELLS_APART = 0.75
STRANGEST = 0.1

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Strange:
    """``usual`` is the limit of the strangest tenth among the clips with this answer."""

    row: int
    said: Answer
    score: float
    usual: float


def strange_labels(values: Values, answers: npt.NDArray[np.int8]) -> Iterator[Strange]:
    """The strange ones among yes and no; a yes should have a high value. ``values`` (clips,) may be NaN.

    None where a group has under 20 clips, or where the values do not tell the groups apart (A below .75).
    """
    known = np.isfinite(values)
    yes, no = (np.flatnonzero(known & (answers == answer)) for answer in (Answer.YES, Answer.NO))
    if min(len(yes), len(no)) < FEWEST:
        return
    high, low = np.sort(values[yes]), np.sort(values[no])
    area = _area(high, low)
    if area < TELLS_APART:
        return
    # Of yes, so many lie as low or lower; of no, so many as high or higher: it is a no if the other is many.
    sides = (
        (Answer.YES, yes, _at_most(high, values[yes]), _at_least(low, values[yes]), np.quantile(high, STRANGEST)),
        (Answer.NO, no, _at_least(low, values[no]), _at_most(high, values[no]), np.quantile(low, 1 - STRANGEST)),
    )
    for said, rows, own, other, usual in sides:
        for at in np.flatnonzero((own <= STRANGEST) & (other > STRANGEST)).tolist():
            score = float(other[at] / (other[at] + own[at]) * (2 * area - 1))
            yield Strange(int(rows[at]), said, score, float(usual))


def _at_most(ranked: Values, values: Values) -> Values:
    return np.asarray(np.searchsorted(ranked, values, "right") / len(ranked))


def _at_least(ranked: Values, values: Values) -> Values:
    return np.asarray(1 - np.searchsorted(ranked, values, "left") / len(ranked))


def _area(high: Values, low: Values) -> float:
    """How often a value of the first is above one of the second, ties by half."""
    above = np.searchsorted(low, high, "left") + np.searchsorted(low, high, "right")
    return float(above.sum() / (2 * len(high) * len(low)))
