"""How far transcripts differ, in words and in characters.

Unit-cost Levenshtein distance, symmetric: edits ÷ mean length of the two, so 0 to 2. "Nothing said"
has zero words and counts; not answered is missing and never gets here. Words are split at white
space; characters of scripts written without spaces are words of their own. Characters are code
points with white space collapsed and stripped, spaces counted.

Source: Levenshtein (1966), Soviet Physics Doklady 10, 707–710; computed by rapidfuzz.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.model.scripts import UNSPACED

_UNSPACED = re.compile(f"([{UNSPACED}])")


@dataclass(frozen=True, slots=True)
class Differences:
    """``edits`` and mean ``lengths`` of pairs of texts, float (pairs,)."""

    edits: npt.NDArray[np.float64]
    lengths: npt.NDArray[np.float64]

    @property
    def error(self) -> float | None:
        """Σ edits ÷ Σ mean length; None where nobody said anything."""
        length = float(self.lengths.sum())
        return float(self.edits.sum()) / length if length else None


def words(text: str) -> list[str]:
    """The words of a text.

    >>> words("on 東京 station")
    ['on', '東', '京', 'station']
    """
    return text.split() if text.isascii() else _UNSPACED.sub(r" \1 ", text).split()


def characters(text: str) -> str:
    """The text whose code points are compared."""
    return " ".join(text.split())


def word_differences(first: Sequence[str], second: Sequence[str]) -> Differences:
    """The words that differ between each text of ``first`` and its partner in ``second``."""
    return _differences(first, second, words)


def character_differences(first: Sequence[str], second: Sequence[str]) -> Differences:
    """The characters that differ between each text of ``first`` and its partner in ``second``."""
    return _differences(first, second, characters)


def word_error(first: Sequence[str], second: Sequence[str]) -> float | None:
    """Symmetric word error over pairs of texts; None at zero words."""
    return word_differences(first, second).error


def character_error(first: Sequence[str], second: Sequence[str]) -> float | None:
    """Symmetric character error over pairs of texts; None at zero characters."""
    return character_differences(first, second).error


def _differences(first: Sequence[str], second: Sequence[str], split: Callable[[str], Sequence[str]]) -> Differences:
    from rapidfuzz.distance import Levenshtein

    edits, both_lengths = [], []
    for one, other in zip(first, second, strict=True):
        parts = split(one)
        if one == other:
            edits.append(0)
            both_lengths.append(2 * len(parts))
        else:
            partner = split(other)
            edits.append(Levenshtein.distance(parts, partner))
            both_lengths.append(len(parts) + len(partner))
    return Differences(np.array(edits, np.float64), np.array(both_lengths, np.float64) / 2)
