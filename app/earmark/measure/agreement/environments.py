"""Agreement on the environment, of which a clip has one: nominal alpha and a row for each code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.distances import distance_alpha
from earmark.measure.agreement.figures import NO_PAIRS, NO_VARIATION, Array, Ints, Sample
from earmark.measure.agreement.records import EnvironmentAgreement, Limits
from earmark.measure.agreement.tags import tag_agreement
from earmark.model.tag import Answer, Axis, TagCode


@dataclass(frozen=True, slots=True)
class NominalDistance:
    """0 between equal codes, 1 between others."""

    codes: int

    def to_all(self, rows: Ints) -> Array:
        return np.not_equal(rows[:, np.newaxis], np.arange(self.codes)).astype(np.float64)

    def among(self, codes: Ints) -> Array:
        return np.not_equal(codes[..., :, np.newaxis], codes[..., np.newaxis, :]).astype(np.float64)

    def along(self, first: Ints, second: Ints) -> Array:
        return np.not_equal(first, second).astype(np.float64)


def environment_agreement(
    tags: tuple[TagCode, ...], answers: npt.NDArray[np.int8], sample: Sample, limits: Limits
) -> EnvironmentAgreement:
    """``answers`` is int8 (environment tags, labels, clips) of the clips in the report."""
    _, labels, clips = answers.shape
    given = np.full((labels, clips), -1, np.int64)
    unsure = np.zeros((labels, clips), bool)
    for code, column in enumerate(answers):
        given[column == Answer.YES] = code
        unsure |= column == Answer.CANNOT_TELL
    found = distance_alpha(given.T, len(tags), sample.clusters, sample.cluster_count, NominalDistance(len(tags)))
    alpha = found.figure(sample.kind, NO_VARIATION if found.clips else NO_PAIRS)
    why = alpha.why("alpha", "alpha_interval")
    if not found.pairs:
        why["raw_agreement"] = NO_PAIRS
    return EnvironmentAgreement(
        clips=found.clips,
        pairs=found.pairs,
        cannot_tell=int(np.count_nonzero(unsure)),
        raw_agreement=found.agreeing / found.pairs if found.pairs else None,
        alpha=alpha.value,
        alpha_interval=alpha.interval,
        clusters=found.informing,
        codes=tuple(
            tag_agreement(tag, Axis.ENVIRONMENT, column, sample, limits)
            for tag, column in zip(tags, answers, strict=True)
        ),
        why=why,
    )
