"""Which two tags labelers take for each other: the line between them needs sharper words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.cells import Mask, confused
from earmark.measure.agreement.records import AgreementInput
from earmark.model.tag import NONE, Answer, Axis, TagCode

_PIECE = 16_384
"""Clips looked at together, few enough to stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """``clips`` on which one labeler marked ``tag`` and denied ``other`` where another did the reverse."""

    tag: TagCode
    other: TagCode
    clips: int


def confusions(given: AgreementInput, disputed: Mask) -> tuple[Confusion, ...]:
    """Pairs of sources, and of channel tags, that are taken for each other, most clips first.

    ``disputed`` marks the clips with a yes against a no on any tag (``any_tag_disagreed``). ``none`` is
    left out: a source that one labeler hears and the other does not is no confusion.
    """
    answers = given.answers[disputed]
    at_most = _counted_by_pairs(answers)
    found = []
    for place, later in zip(*np.nonzero(np.triu(at_most, 1)), strict=True):
        tag, other = given.tags[place], given.tags[later]
        axis = given.axes[place]
        if axis is Axis.ENVIRONMENT or given.axes[later] is not axis or NONE in (tag, other):
            continue
        number = int(at_most[place, later])
        if answers.shape[1] > 2:
            # Several pairs of labelers may confuse the tags on one clip, which counts once.
            number = int(np.count_nonzero(confused(answers[:, :, place], answers[:, :, later])))
        found.append(Confusion(tag, other, number))
    return tuple(sorted(found, key=lambda one: (-one.clips, one.tag, one.other)))


def _counted_by_pairs(answers: npt.NDArray[np.int8]) -> npt.NDArray[np.int64]:
    """Pairs of labelers that confuse two tags, summed over clips, (tags, tags); ``answers`` (clips, labels, tags)."""
    labelers, tags = answers.shape[1:]
    counts = np.zeros((tags, tags), np.int64)
    for start in range(0, len(answers), _PIECE):
        piece = answers[start : start + _PIECE]
        yes, no = piece == Answer.YES, piece == Answer.NO
        for first in range(labelers):
            for second in range(first + 1, labelers):
                # Whole numbers below 2^24 are exact in float32, in which matrices multiply fast.
                first_alone = (yes[:, first] & no[:, second]).astype(np.float32)
                second_alone = (no[:, first] & yes[:, second]).astype(np.float32)
                both_ways = first_alone.T @ second_alone
                counts += np.rint(both_ways + both_ways.T).astype(np.int64)
    return counts
