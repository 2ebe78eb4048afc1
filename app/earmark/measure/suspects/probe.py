"""Labels that the probe doubts when it has not heard their speaker."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from earmark.measure.probe import doubted
from earmark.measure.suspects.records import Detector, Suspect
from earmark.model.tag import Answer, TagCode

FEWEST = 20


def doubted_labels(
    tag: TagCode,
    answers: npt.NDArray[np.int8],
    features: npt.NDArray[np.float64],
    speakers: npt.NDArray[np.int64],
    seed: int = 1,
) -> Iterator[Suspect]:
    """One tag's doubted labels by confident learning; ``answers`` int8 (clips,), ``features`` (clips, features) without
    NaN. The score is how much surer the probe is of the other answer.
    """
    rows = np.flatnonzero((answers == Answer.YES) | (answers == Answer.NO))
    yes = answers[rows] == Answer.YES
    if min(np.count_nonzero(yes), np.count_nonzero(~yes)) < FEWEST:
        return
    against = doubted(features[rows], yes, speakers[rows].astype(np.intp), seed)
    for at in np.flatnonzero(np.isfinite(against)).tolist():
        said = Answer.YES if yes[at] else Answer.NO
        score = float(against[at])
        yield Suspect(int(rows[at]), tag, Detector.PROBE, said, score, (1 + score) / 2, 0.5)
