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
from functools import partial

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.distances import DistanceAlpha, distance_alpha
from earmark.measure.agreement.figures import NO_PAIRS, NO_VARIATION, Array, Ints, Sample
from earmark.measure.agreement.records import TagSetAgreement
from earmark.model.tag import NONE, Answer, Axis, TagCode

_WORD = 30
"""Tags packed into one number at a time."""


@dataclass(frozen=True, slots=True)
class SetDistance:
    """Distances between sets; ``members`` is float32 (sets, tags), 1 where the set holds the tag."""

    members: npt.NDArray[np.float32]
    masi: bool

    def across(self, rows: Ints, columns: Ints) -> Array:
        one, other = self.members[rows], self.members[columns]
        shared = (one @ np.swapaxes(other, -1, -2)).astype(np.float64)
        return self._distance(shared, one.sum(-1)[..., :, np.newaxis], other.sum(-1)[..., np.newaxis, :])

    def along(self, first: Ints, second: Ints) -> Array:
        one, other = self.members[first], self.members[second]
        shared = np.einsum("nt,nt->n", one, other).astype(np.float64)
        return self._distance(shared, one.sum(-1), other.sum(-1))

    def _distance(self, shared: Array, one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> Array:
        union = one + other - shared
        likeness = np.divide(shared, union, out=np.ones_like(shared), where=union > 0)
        if self.masi:
            subset = shared == np.minimum(one, other)
            likeness *= np.where(shared == union, 1.0, np.where(subset, 2 / 3, 1 / 3))
        return 1 - likeness


def tag_set_agreement(
    tags: tuple[TagCode, ...], axes: tuple[Axis, ...], answers: npt.NDArray[np.int8], sample: Sample
) -> TagSetAgreement:
    """Alpha over the tag sets; ``answers`` is int8 (tags, labelers, clips) of the clips in the report."""
    codes, members = _sets(tags, axes, answers)
    alphas = partial(distance_alpha, codes, len(members), sample.clusters, sample.cluster_count)
    masi: DistanceAlpha = alphas(SetDistance(members, masi=True))
    jaccard: DistanceAlpha = alphas(SetDistance(members, masi=False))
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


def _sets(
    tags: tuple[TagCode, ...], axes: tuple[Axis, ...], answers: npt.NDArray[np.int8]
) -> tuple[Ints, npt.NDArray[np.float32]]:
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
    members = np.zeros((1, 0), np.float32)
    for start in range(0, len(held), _WORD):
        word = held[start : start + _WORD]
        packed = codes << len(word)
        for bit, index in enumerate(word):
            packed |= (answers[index] == Answer.YES).astype(np.int64) << bit
        distinct = np.unique(packed)
        codes = np.searchsorted(distinct, packed)
        bits = (distinct[:, np.newaxis] >> np.arange(len(word))) & 1
        members = np.hstack([members[distinct >> len(word)], bits.astype(np.float32)])
    return np.where(answered & ~unknown, codes, -1).T, members
