"""Agreement on the whole set of tags of a clip, where sharing some of them counts in part.

A labeler's set holds the yes codes of source and channel without ``none``; a label with a cannot
tell, or without an answer to source, is missing. Distances: two empty sets 0, one empty 1; Jaccard
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
    """Distances between sets; ``members`` is float (sets, tags), 1 where the set holds the tag.

    No set is without members: an empty one holds a tag of its own that stands for "nothing", so that
    two empty sets are equal and nothing is divided by zero. ``sizes`` counts the members.
    """

    members: Array
    sizes: Array
    masi: bool

    def to_all(self, rows: Ints) -> Array:
        shared = self.members[rows] @ self.members.T
        return self._distance(shared, self.sizes[rows][:, np.newaxis], self.sizes[np.newaxis])

    def among(self, codes: Ints) -> Array:
        held, sizes = self.members[codes], self.sizes[codes]
        shared = held @ np.swapaxes(held, -1, -2)
        return self._distance(shared, sizes[..., :, np.newaxis], sizes[..., np.newaxis, :])

    def along(self, first: Ints, second: Ints) -> Array:
        shared = np.einsum("nt,nt->n", self.members[first], self.members[second])
        return self._distance(shared, self.sizes[first], self.sizes[second])

    def _distance(self, shared: Array, one: Array, other: Array) -> Array:
        union = one + other
        union -= shared
        if not self.masi:
            likeness: Array = np.divide(shared, union, out=union)
            return np.subtract(1, likeness, out=likeness)
        # M in thirds: 1, and 1 more for a subset, and 1 more for equal sets. Disjoint sets have J = 0.
        thirds = np.add(shared == np.minimum(one, other), shared == union, dtype=np.int8)
        likeness = np.divide(shared, union, out=union)
        likeness *= thirds + np.int8(1)
        likeness /= 3
        return np.subtract(1, likeness, out=likeness)


def tag_set_agreement(
    tags: tuple[TagCode, ...], axes: tuple[Axis, ...], answers: npt.NDArray[np.int8], sample: Sample
) -> TagSetAgreement:
    """Alpha over the tag sets; ``answers`` is int8 (tags, labelers, clips) of the clips in the report."""
    codes, members = _sets(tags, axes, answers)
    masi, jaccard = (
        distance_alpha(
            codes,
            len(members),
            sample.clusters,
            sample.cluster_count,
            SetDistance(members, members.sum(axis=1), masi=masi),
        )
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


def _sets(tags: tuple[TagCode, ...], axes: tuple[Axis, ...], answers: npt.NDArray[np.int8]) -> tuple[Ints, Array]:
    """Codes (clips, labelers) of the distinct sets, -1 where missing, and the sets' members."""
    _, labelers, clips = answers.shape
    sources = [index for index, axis in enumerate(axes) if axis is Axis.SOURCE]
    held = [index for index, axis in enumerate(axes) if axis is not Axis.ENVIRONMENT and tags[index] != NONE]
    unknown = np.zeros((labelers, clips), bool)
    for index in (*held, *sources):
        unknown |= answers[index] == Answer.CANNOT_TELL
    asked = sources or held
    answered = np.zeros((labelers, clips), bool)
    for index in asked:
        answered |= answers[index] != Answer.MISSING
    codes = np.zeros((labelers, clips), np.int64)
    members = np.zeros((1, 0))
    for start in range(0, len(held), _WORD):
        word = held[start : start + _WORD]
        packed = codes << len(word)
        for bit, index in enumerate(word):
            packed |= (answers[index] == Answer.YES).astype(np.int64) << bit
        distinct = np.unique(packed)
        codes = np.searchsorted(distinct, packed)
        bits = (distinct[:, np.newaxis] >> np.arange(len(word))) & 1
        members = np.hstack([members[distinct >> len(word)], bits])
    members = np.column_stack([members, ~members.any(axis=1)]).astype(np.float64)
    return np.where(answered & ~unknown, codes, -1).T, members
