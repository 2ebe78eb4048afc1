"""Dealing speakers to two sides at random, and what the differences found there say of the one that was found.

A speaker's clips go together: they are alike, and as single clips they would make chance look smaller than it is. A
speaker on both sides counts on each as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.drift.records import DriftInput

PERMUTATIONS = 1_999
CELLS_AT_ONCE = 1 << 20
"""Ways times clips that are looked at together: a few megabytes an array."""
_TIE = 1e-12


@dataclass(frozen=True, slots=True)
class Units:
    """``of_clip`` int (clips,): the unit of each clip; ``in_batch`` of all units are the batch's."""

    of_clip: npt.NDArray[np.intp]
    number: int
    in_batch: int


def units(given: DriftInput) -> Units:
    """The speakers of each side."""
    pairs = given.clusters * 2 + given.batch
    found, of_clip = np.unique(pairs, return_inverse=True)
    return Units(of_clip, len(found), int(np.count_nonzero(found % 2)))


def dealt(found: Units, permutations: int, seed: int, clips: int) -> Iterator[npt.NDArray[np.bool_]]:
    """Bool (some ways, units): which units are the batch's, as many as in truth; ``permutations`` ways in all."""
    chance = np.random.default_rng(seed)
    at_once = max(1, CELLS_AT_ONCE // max(1, clips))
    for start in range(0, permutations, at_once):
        ways = min(at_once, permutations - start)
        order = np.argsort(chance.random((ways, found.number)), axis=1)
        batch = np.zeros((ways, found.number), np.bool_)
        np.put_along_axis(batch, order[:, : found.in_batch], True, axis=1)
        yield batch


def p_value(value: float, dealt_values: npt.NDArray[np.float64]) -> float:
    """(1 + ways that give as much) / (ways + 1); a way without a value counts as one that does.

    Source: Phipson & Smyth (2010), Stat Appl Genet Mol Biol 9(1), 39: never zero.
    """
    as_much = np.count_nonzero(~(dealt_values < value - _TIE))
    return float((1 + as_much) / (len(dealt_values) + 1))


def holm(p_values: list[float]) -> list[float]:
    """Adjusted for looking at all of them (Holm 1979, Scand J Stat 6(2), 65-70), in their order.

    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    adjusted = [0.0] * len(p_values)
    highest = 0.0
    for rank, place in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = highest
    return adjusted
