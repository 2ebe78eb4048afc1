"""Agreement on the whole set of tags of a clip, where sharing some of them counts in part.

A labeler's set holds the yes codes of source and channel without ``none``; a label with a cannot
tell is missing, and so is one without an answer to source, or to channel where anybody answered
that: not answered is not an empty set. Distances: two empty sets 0, one empty 1; Jaccard
1 − J; MASI 1 − J·M with M = 1 for equal sets, 2/3 where one holds the other, 1/3 where they
overlap, 0 where they share nothing.

Sources: Jaccard (1912), New Phytologist 11, 37–50; Passonneau (2006), Measuring agreement on
set-valued items (MASI), LREC.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.distances import distance_alpha
from earmark.measure.agreement.figures import NO_PAIRS, NO_VARIATION, Array, Ints, Sample
from earmark.measure.agreement.records import TagSetAgreement
from earmark.model.tag import NONE, Answer, Axis, TagCode

_WORD = 30
"""Tags packed into one number at a time."""


@dataclass(frozen=True, slots=True)
class SetDistance:
    """Distances between sets of tags; ``words`` is int64 (words, sets), a bit for each tag a set holds.

    No set is without members: an empty one holds a tag of its own that stands for "nothing", so that
    two empty sets are equal and nothing is divided by zero.
    """

    words: Ints
    masi: bool

    def to_all(self, rows: Ints) -> Array:
        return self._distance(self.words[:, rows, np.newaxis], self.words[:, np.newaxis, :])

    def among(self, codes: Ints) -> Array:
        held = self.words[:, codes]
        return self._distance(held[..., :, np.newaxis], held[..., np.newaxis, :])

    def along(self, first: Ints, second: Ints) -> Array:
        return self._distance(self.words[:, first], self.words[:, second])

    def _distance(self, one: Ints, other: Ints) -> Array:
        """Counts of bits are small numbers, and a fraction of two is all that needs a float."""
        shared = _members(one & other)
        size, other_size = _members(one), _members(other)
        union = size + other_size - shared
        if self.masi:
            # M in thirds: 1, and 1 more for a subset, and 1 more for equal sets. Disjoint sets have J = 0.
            thirds = np.add(shared == np.minimum(size, other_size), shared == union, dtype=np.int16) + np.int16(1)
            shared = shared * thirds
            union = union * np.int16(3)
        likeness: Array = np.divide(shared, union, dtype=np.float64)
        return np.subtract(1, likeness, out=likeness)


def _members(words: Ints) -> npt.NDArray[np.int16]:
    """How many bits are set, summed over the words along the first axis."""
    first, *others = words
    members: npt.NDArray[np.int16] = np.bitwise_count(first).astype(np.int16)
    for word in others:
        members += np.bitwise_count(word)
    return members


def tag_set_agreement(
    tags: tuple[TagCode, ...], axes: tuple[Axis, ...], answers: npt.NDArray[np.int8], sample: Sample
) -> TagSetAgreement:
    """Alpha over the tag sets; ``answers`` is int8 (tags, labels, clips) of the clips in the report."""
    codes, words = _sets(tags, axes, answers)
    masi, jaccard = (
        distance_alpha(codes, words.shape[1], sample.clusters, sample.cluster_count, SetDistance(words, masi))
        for masi in (True, False)
    )
    undefined = NO_VARIATION if masi.clips else NO_PAIRS
    of_masi, of_jaccard = (one.figure(sample.kind, undefined) for one in (masi, jaccard))
    return TagSetAgreement(
        clips=masi.clips,
        alpha_masi=of_masi.value,
        alpha_masi_interval=of_masi.interval,
        alpha_jaccard=of_jaccard.value,
        alpha_jaccard_interval=of_jaccard.interval,
        clusters=masi.informing,
        why=of_masi.why("alpha_masi", "alpha_masi_interval")
        | of_jaccard.why("alpha_jaccard", "alpha_jaccard_interval"),
    )


def _sets(tags: tuple[TagCode, ...], axes: tuple[Axis, ...], answers: npt.NDArray[np.int8]) -> tuple[Ints, Ints]:
    """Codes (clips, labels) of the distinct sets, -1 where missing, and the sets as ``SetDistance.words``."""
    _, labels, clips = answers.shape
    held = [index for index, axis in enumerate(axes) if axis is not Axis.ENVIRONMENT and tags[index] != NONE]
    known = np.ones((labels, clips), bool)
    asks = False
    for asked in (Axis.SOURCE, Axis.CHANNEL):
        answered = np.zeros((labels, clips), bool)
        for index in (index for index, axis in enumerate(axes) if axis is asked):
            answered |= answers[index] != Answer.MISSING
            known &= answers[index] != Answer.CANNOT_TELL
        if answered.any():
            asks = True
            known &= answered
    codes = np.zeros((labels, clips), np.int64)
    words = np.zeros((0, 1), np.int64)
    for start in range(0, len(held), _WORD):
        word = held[start : start + _WORD]
        packed = codes << len(word)
        for bit, index in enumerate(word):
            packed |= (answers[index] == Answer.YES).astype(np.int64) << bit
        distinct = np.unique(packed)
        codes = np.searchsorted(distinct, packed)
        words = np.vstack([words[:, distinct >> len(word)], distinct & ((1 << len(word)) - 1)])
    if not held:
        words = np.zeros((1, 1), np.int64)
    words[0] |= (~words.any(axis=0)).astype(np.int64) << _WORD
    return np.where(known & asks, codes, -1).T, words
