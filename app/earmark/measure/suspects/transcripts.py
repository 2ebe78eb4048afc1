"""Transcripts that do not go with what models hear, or with how long the clip is.

Limits are fences of the project's own clips (Tukey 1977, Exploratory Data Analysis): so many interquartile ranges
outside of the middle half.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from earmark.measure.suspects.records import TRANSCRIPT, Detector, LabeledTexts, Suspect
from earmark.measure.transcripts import word_differences
from earmark.model.tag import Answer

FEWEST = 20
FENCE, FAR_FENCE = 1.5, 3.0
LEAST_ERROR = 0.5
"""Half of the words: below, a model of the ordinary kind is as likely to be wrong as the label."""
FEWEST_LETTERS = 10
"""A yes or no may take all the time in the world."""
LEAST_SPREAD = np.log(1.1)
"""Clips that are all spoken at one pace would make every other pace odd."""


def far_from_models(given: LabeledTexts) -> Iterator[Suspect]:
    """Where even the nearest of the models differs in at least half of the words, and unusually much for its models.

    The error is that of ``measure.transcripts``: edits over mean length, 0 to 2. The score is it, at most 1.
    """
    rows, errors = _nearest(given)
    if len(rows) < FEWEST:
        return
    quarter, three = np.quantile(errors, (0.25, 0.75))
    limit = max(LEAST_ERROR, float(three + FENCE * (three - quarter)))
    for at in np.flatnonzero(errors >= limit).tolist():
        error = float(errors[at])
        yield Suspect(int(rows[at]), TRANSCRIPT, Detector.FAR_FROM_MODELS, Answer.YES, min(1.0, error), error, limit)


def odd_pace(given: LabeledTexts) -> Iterator[Suspect]:
    """Where there are far too many or too few letters for the clip's length: another clip's words, or half of them.

    Letters a second of at least ten letters, on a logarithmic scale, beyond the far fences. The score grows with the
    distance from the fence in interquartile ranges d as 1 - 2^(-1 - d).
    """
    letters = np.array([len(text.replace(" ", "")) if text else 0 for text in given.said.tolist()])
    rows = np.flatnonzero((letters >= FEWEST_LETTERS) & (given.seconds > 0))
    if len(rows) < FEWEST:
        return
    pace = letters[rows] / given.seconds[rows]
    scale = np.log(pace)
    quarter, three = np.quantile(scale, (0.25, 0.75))
    spread = max(float(three - quarter), float(LEAST_SPREAD))
    low, high = quarter - FAR_FENCE * spread, three + FAR_FENCE * spread
    beyond = np.maximum(low - scale, scale - high) / spread
    for at in np.flatnonzero(beyond > 0).tolist():
        fence = float(np.exp(low if scale[at] < low else high))
        score = float(1 - 2.0 ** (-1 - beyond[at]))
        yield Suspect(int(rows[at]), TRANSCRIPT, Detector.ODD_PACE, Answer.YES, score, float(pace[at]), fence)


def _nearest(given: LabeledTexts) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float64]]:
    """Rows with a transcript and a prediction, and the error against the nearest model."""
    nearest = np.full(len(given.said), np.inf)
    said = np.array([text is not None for text in given.said.tolist()], np.bool_)
    for heard in given.models:
        rows = np.flatnonzero(said & np.array([text is not None for text in heard.tolist()], np.bool_))
        found = word_differences(given.said[rows].tolist(), heard[rows].tolist())
        errors = np.divide(found.edits, found.lengths, out=np.zeros(len(rows)), where=found.lengths > 0)
        nearest[rows] = np.minimum(nearest[rows], errors)
    rows = np.flatnonzero(np.isfinite(nearest))
    return rows, nearest[rows]
