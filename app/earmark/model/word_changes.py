"""What changed between two texts, word by word."""

from __future__ import annotations

import difflib
import re
from enum import StrEnum
from typing import NamedTuple

_WORD = re.compile(r"\S+\s*|\s+")


class Change(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Piece(NamedTuple):
    """A stretch of words with the white space behind them."""

    change: Change
    text: str


def word_changes(old: str, new: str) -> tuple[Piece, ...]:
    """The stretches that stayed, went and came, in reading order; what went stands before what came instead.

    Words alone are compared: another line break is no change. Stretches that stayed have the white
    space of the new text.

    >>> [(str(change), text) for change, text in word_changes("Only cars.", "Only moving cars.")]
    [('same', 'Only '), ('added', 'moving '), ('same', 'cars.')]
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    matcher = difflib.SequenceMatcher(
        None, [word.strip() for word in before], [word.strip() for word in after], autojunk=False
    )
    found: list[Piece] = []
    for kind, first, end, begin, stop in matcher.get_opcodes():
        if kind == "equal":
            found.append(Piece(Change.SAME, "".join(after[begin:stop])))
            continue
        if first < end:
            found.append(Piece(Change.REMOVED, "".join(before[first:end])))
        if begin < stop:
            found.append(Piece(Change.ADDED, "".join(after[begin:stop])))
    return tuple(found)
