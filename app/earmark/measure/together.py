"""Tags that come together: how often, and how often they would by chance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.model.tag import TagCode


@dataclass(frozen=True, slots=True)
class Together:
    """Two tags on the ``clips`` that have both; ``expected`` by chance, from the clips where both were answered."""

    tag: TagCode
    other: TagCode
    clips: int
    expected: float


def together(
    tags: tuple[TagCode, ...], yes: npt.NDArray[np.bool_], answered: npt.NDArray[np.bool_]
) -> tuple[Together, ...]:
    """Every pair of tags that some clip has, most clips first; ``yes`` and ``answered`` are bool (clips, tags)."""
    has, known = yes.astype(np.int64), answered.astype(np.int64)
    both = has.T @ has
    # Of the clips where the column's tag was answered too, how many have the row's.
    known_yes = has.T @ known
    known_both = known.T @ known
    found = [
        Together(
            tags[one],
            tags[other],
            int(both[one, other]),
            float(known_yes[one, other] * known_yes[other, one] / max(1, known_both[one, other])),
        )
        for one, other in zip(*np.nonzero(np.triu(both, 1)), strict=True)
    ]
    return tuple(sorted(found, key=lambda pair: (-pair.clips, pair.tag, pair.other)))
