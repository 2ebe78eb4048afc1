"""The probe itself: logistic regression on standardized features, and the score of it.

It is never tuned: whoever compares two states of the data must not change the code meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Truth = npt.NDArray[np.bool_]

METHOD = "logistic-1"
"""Goes beside every number that the probe makes; another feature or setting is another method."""

_STRENGTH = 1.0
"""C of scikit-learn: the inverse of the L2 penalty."""


@dataclass(frozen=True, slots=True)
class Probe:
    """A fitted probe. All arrays are (features,)."""

    mean: Array
    scale: Array
    weights: Array
    bias: float

    def chances(self, features: Array) -> Array:
        """The chance of a yes for each row of ``features`` (clips, features)."""
        from scipy.special import expit

        chances: Array = expit(((features - self.mean) / self.scale) @ self.weights + self.bias)
        return chances


def fit(features: Array, yes: Truth) -> Probe:
    """Fit the probe to clips (clips, features) and their answers (clips,).

    Where all answers are alike it says their share for every clip.
    """
    mean, scale = features.mean(axis=0), features.std(axis=0)
    scale = np.where(scale > 0, scale, 1.0)
    if yes.all() or not yes.any():
        share = (yes.sum() + 0.5) / (len(yes) + 1)
        return Probe(mean, scale, np.zeros(features.shape[1]), float(np.log(share / (1 - share))))
    import sklearn
    from sklearn.linear_model import LogisticRegression

    with sklearn.config_context(assume_finite=True, skip_parameter_validation=True):
        # Newton's method: few steps, and the same result to the last digits on every machine.
        model = LogisticRegression(C=_STRENGTH, solver="newton-cholesky", tol=1e-6)
        model.fit((features - mean) / scale, yes)
    return Probe(mean, scale, model.coef_[0], float(model.intercept_[0]))


def average_precision(yes: Truth, chances: Array) -> float:
    """Average precision Σ (Rₙ − Rₙ₋₁) Pₙ of a ranking; NaN where nothing is a yes.

    Equal chances share one step, as in scikit-learn.
    """
    positives = int(yes.sum())
    if not positives:
        return float("nan")
    order = np.argsort(-chances, kind="stable")
    hits = np.cumsum(yes[order])
    ends = np.append(np.diff(chances[order]) != 0, True)
    found, seen = hits[ends], np.flatnonzero(ends) + 1
    return float(np.sum(np.diff(found, prepend=0) / positives * found / seen))
