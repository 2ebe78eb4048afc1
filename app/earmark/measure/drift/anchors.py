"""Labelers' own drift: how each of them answers the anchor clips, whose gold is known, round after round.

The clips stay the same and their gold does too: where a labeler's share of right answers falls, it is the labeler
who has drifted, or the definition, and not the sound.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from earmark.measure.intervals import FEWEST_CLUSTERS, Scale, interval, standard_error
from earmark.model.tag import Answer


@dataclass(frozen=True, slots=True)
class AnchorRow:
    """One labeler in one round: ``answers`` yes or no to clips and tags where gold says yes or no; ``right`` of them.

    Rare tags make nearly every answer a right no: ``positive_agreement``, 2 both / (labeler's yes + gold's yes), counts
    what was heard. ``interval`` is its own, by clips.
    """

    labeler: str
    round: str
    clips: int
    answers: int
    right: int
    positive_agreement: float | None
    interval: tuple[float, float] | None
    why: dict[str, str] = field(default_factory=dict)


def anchor_drift(labeler: str, round_name: str, answers: npt.NDArray[np.int8], gold: npt.NDArray[np.int8]) -> AnchorRow:
    """One labeler's answers to the anchors of one round against gold: int8 (clips, tags) each."""
    both_said = ((answers == Answer.YES) | (answers == Answer.NO)) & ((gold == Answer.YES) | (gold == Answer.NO))
    said, true = both_said & (answers == Answer.YES), both_said & (gold == Answer.YES)
    both = (said & true).sum(axis=1)
    yes = said.sum(axis=1) + true.sum(axis=1)
    clips = int(np.count_nonzero(both_said.any(axis=1)))
    why = {}
    value, between = None, None
    if yes.sum():
        value = float(2 * both.sum() / yes.sum())
        between = _interval(value, both, yes)
        if between is None:
            why["interval"] = "too few clips with a tag, or all alike"
    else:
        why["positive_agreement"] = why["interval"] = "neither gold nor the labeler hears any tag"
    right = int(np.count_nonzero(both_said & (said == true)))
    return AnchorRow(labeler, round_name, clips, int(np.count_nonzero(both_said)), right, value, between, why)


def _interval(value: float, both: npt.NDArray[np.intp], yes: npt.NDArray[np.intp]) -> tuple[float, float] | None:
    informing = np.flatnonzero(yes)
    if len(informing) < FEWEST_CLUSTERS or value in (0.0, 1.0):
        return None
    rest = yes.sum() - yes[informing]
    with np.errstate(divide="ignore", invalid="ignore"):
        left_out = np.where(rest > 0, 2 * (both.sum() - both[informing]) / rest, np.nan)
    error = standard_error(left_out, np.ones(len(left_out), np.intp))
    return None if error is None else interval(value, error, len(informing), Scale.LOGIT)
