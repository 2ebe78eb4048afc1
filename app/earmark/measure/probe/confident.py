"""Labels that the probe doubts, by confident learning (Northcutt, Jiang & Chuang 2021, JAIR 70).

Every clip is judged by a probe that has not heard its speaker. A label is doubted where the probe is
as sure of the other answer as it is, on average, of clips that were given that answer.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from earmark.measure.probe.classifier import fit

FOLDS = 5


def doubted(
    features: npt.NDArray[np.float64],
    yes: npt.NDArray[np.bool_],
    speakers: npt.NDArray[np.intp],
    seed: int = 1,
) -> npt.NDArray[np.float64]:
    """How much the probe is against each label (clips,): chance of the other answer minus that of the
    given one, from 0 to 1; NaN where it does not doubt.

    All NaN with fewer speakers than folds, or where all labels are alike.
    """
    chances = held_out_chances(features, yes, speakers, seed)
    if chances is None:
        return np.full(len(yes), np.nan)
    sure_of_yes, sure_of_no = chances[yes].mean(), (1 - chances[~yes]).mean()
    against = np.where(yes, 1 - 2 * chances, 2 * chances - 1)
    other = np.where(yes, 1 - chances, chances)
    reached = other >= np.where(yes, sure_of_no, sure_of_yes)
    return np.where(reached & (against > 0), against, np.nan)


def held_out_chances(
    features: npt.NDArray[np.float64],
    yes: npt.NDArray[np.bool_],
    speakers: npt.NDArray[np.intp],
    seed: int = 1,
) -> npt.NDArray[np.float64] | None:
    """The chance of a yes that a probe gives each clip which has not heard its speaker (clips,).

    None with fewer speakers than folds, or where all labels are alike.
    """
    people = np.unique(speakers)
    if len(people) < FOLDS or yes.all() or not yes.any():
        return None
    fold_of = np.zeros(int(speakers.max()) + 1, dtype=np.intp)
    fold_of[np.random.default_rng(seed).permutation(people)] = np.arange(len(people)) % FOLDS
    folds = fold_of[speakers]
    chances = np.empty(len(yes))
    for fold in range(FOLDS):
        held = folds == fold
        chances[held] = fit(features[~held], yes[~held]).chances(features[held])
    return chances
