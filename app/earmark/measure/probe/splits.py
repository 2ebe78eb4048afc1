"""Training and held-out clips: no speaker on both sides."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

HELD_OUT = 0.25
"""The share of the speakers that is held out."""

Rows = npt.NDArray[np.intp]


def splits(speakers: Rows, count: int, random: np.random.Generator) -> Iterator[tuple[Rows, Rows]]:
    """``count`` splits of the clips into training and held-out rows, the training rows shuffled.

    ``speakers`` counts from 0. Needs two speakers at least.
    """
    people = np.unique(speakers)
    out = min(max(1, round(HELD_OUT * len(people))), len(people) - 1)
    for _ in range(count):
        held = np.zeros(int(speakers.max()) + 1, dtype=bool)
        held[random.permutation(people)[:out]] = True
        test = held[speakers]
        yield random.permutation(np.flatnonzero(~test)), np.flatnonzero(test)


def resampled(speakers: Rows, random: np.random.Generator) -> Rows:
    """Rows of a bootstrap sample of whole speakers; a speaker drawn twice has every clip twice.

    Copies keep the speaker's number, so that a split never parts them.
    """
    order = np.argsort(speakers, kind="stable")
    ends = np.cumsum(np.bincount(speakers))
    starts = np.concatenate(([0], ends[:-1]))
    drawn = random.integers(0, len(ends), len(ends))
    return np.concatenate([order[starts[one] : ends[one]] for one in drawn])


def sizes(most: int) -> tuple[int, ...]:
    """Numbers of training clips: N/16, N/8, N/4, N/2, N; those under two are left out.

    >>> sizes(320), sizes(20)
    ((20, 40, 80, 160, 320), (2, 5, 10, 20))
    """
    return tuple(size for size in (most // part for part in (16, 8, 4, 2, 1)) if size >= 2)
