"""Labels that the probe doubts when it has not heard their speaker.

A probe can be very sure of itself and wrong, so its word alone lists nothing: the chance that it gives a clip
must also be strange among the clips with the same answer (``ranks``), and tell the two answers apart for speakers
that it has not heard.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from earmark.measure.probe import doubted, held_out_chances
from earmark.measure.suspects.ranks import strange_labels
from earmark.measure.suspects.records import Detector, Suspect
from earmark.model.tag import Answer, TagCode


def doubted_labels(
    tag: TagCode,
    answers: npt.NDArray[np.int8],
    features: npt.NDArray[np.float64],
    speakers: npt.NDArray[np.int64],
    seed: int = 1,
) -> Iterator[Suspect]:
    """One tag's doubted labels by confident learning; ``answers`` int8 (clips,), ``features`` (clips, features) without
    NaN. ``value`` is the chance of the other answer.
    """
    rows = np.flatnonzero((answers == Answer.YES) | (answers == Answer.NO))
    yes, people = answers[rows] == Answer.YES, speakers[rows].astype(np.intp)
    chances = held_out_chances(features[rows], yes, people, seed)
    if chances is None:
        return
    against = doubted(features[rows], yes, people, seed)
    for one in strange_labels(chances, answers[rows]):
        if np.isfinite(against[one.row]):
            other = float(chances[one.row])
            other = 1 - other if one.said is Answer.YES else other
            yield Suspect(int(rows[one.row]), tag, Detector.PROBE, one.said, one.score, other, 0.5)
