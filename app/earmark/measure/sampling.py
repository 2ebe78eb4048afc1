"""Drawing clips by chance, each with a known probability of being drawn.

A stratum's share of the sample need not be a whole number; which strata get one clip more is then
drawn too, by systematic sampling of the fractions, so that every clip's probability is exactly its
stratum's share ÷ its stratum's size, also where there are more strata than clips to draw.

Sources: Cochran (1977), Sampling Techniques, chapter 5 (stratified sampling); Cox (1987), JASA
82(398), 520–524 (unbiased controlled rounding).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from earmark.model.round import Allocation

Array = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def draw(strata: Ints, size: int, allocation: Allocation, chance: np.random.Generator) -> tuple[Ints, Array]:
    """Rows drawn without replacement, ascending, and every row's inclusion probability.

    ``strata`` is int (rows,), numbered from 0; a plain random sample has one stratum. ``size`` is cut
    to the number of rows.
    """
    held = np.bincount(strata)
    wanted = shares(held, min(size, len(strata)), allocation)
    taken = _whole(wanted, chance)
    inclusion = np.zeros(len(held))
    np.divide(wanted, held, out=inclusion, where=held > 0)
    order = np.lexsort((chance.random(len(strata)), strata))
    first = np.concatenate(([0], np.cumsum(held)[:-1])) if len(held) else held
    rank = np.arange(len(strata)) - first[strata[order]]
    drawn: Ints = np.sort(order[rank < taken[strata[order]]])
    return drawn, np.minimum(inclusion[strata], 1.0)


def shares(held: Ints, size: int, allocation: Allocation) -> Array:
    """How many clips of each stratum are drawn in the mean, float (strata,); sums to ``size``.

    ``held`` is the size of each stratum. ``EQUAL`` gives each the same, and what small strata cannot
    give to the others.
    """
    total = int(held.sum())
    if not total:
        return np.zeros(len(held))
    if allocation is Allocation.PROPORTIONAL:
        return np.asarray(size * held / total, dtype=np.float64)
    ordered = np.sort(held)
    # With the smallest strata taken whole, the others share what is left at one level.
    before = np.concatenate(([0], np.cumsum(ordered)[:-1]))
    levels = (size - before) / np.arange(len(held), 0, -1)
    open_from = int(np.argmax(levels <= ordered)) if (levels <= ordered).any() else len(held) - 1
    equal: Array = np.minimum(held, levels[open_from]).astype(np.float64)
    return equal


def _whole(wanted: Array, chance: np.random.Generator) -> Ints:
    """Whole numbers whose means are ``wanted`` and whose sum is the same."""
    floor = np.floor(wanted + 1e-9)
    order = chance.permutation(len(wanted))
    fractions = np.maximum(wanted - floor, 0)[order]
    reached = np.cumsum(fractions)
    if len(reached):
        reached[-1] = round(reached[-1])
    steps = np.floor(reached + chance.random())
    extra = np.zeros(len(wanted), dtype=np.int64)
    extra[order] = np.diff(steps, prepend=0).astype(np.int64)
    return floor.astype(np.int64) + extra
