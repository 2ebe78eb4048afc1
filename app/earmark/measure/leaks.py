"""Speakers that are in more than one split: what a model heard in training must not be in its test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Leak:
    """A speaker, and how many clips each of several splits has of them; ``splits`` in the order of their names."""

    speaker: str
    splits: tuple[tuple[str, int], ...]


def leaks(
    speakers: Codes, speaker_names: tuple[str, ...], splits: Codes, split_names: tuple[str, ...]
) -> tuple[Leak, ...]:
    """Every speaker of two splits or more, most clips first.

    Codes are int (clips,), -1 where unknown: a clip without a speaker or a split leaks nothing.
    """
    known = (speakers >= 0) & (splits >= 0)
    width = max(1, len(split_names))
    counts = np.bincount(
        speakers[known].astype(np.int64) * width + splits[known], minlength=len(speaker_names) * width
    ).reshape(-1, width)
    several = np.flatnonzero((counts > 0).sum(axis=1) > 1)
    order = several[np.argsort(-counts[several].sum(axis=1), kind="stable")]
    return tuple(
        Leak(speaker_names[row], tuple((split_names[at], int(counts[row, at])) for at in np.flatnonzero(counts[row])))
        for row in order.tolist()
    )
