"""Learning curves on noisy and on cleaned labels, and how many more clips a cleaning is worth.

Both curves see the same clips and are tested against the same clean labels. The worth is n′ − N/2,
where n′ noisy clips teach as much as N/2 clean ones. Its interval is a bootstrap over speakers, each
resample split afterwards; the spread of splits of the same clips is no interval (Nadeau & Bengio 2003).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.measure.probe.classifier import average_precision, fit
from earmark.measure.probe.labels import TagLabels
from earmark.measure.probe.splits import resampled, sizes, splits
from earmark.model.tag import TagCode

SPLITS = 20
SPLITS_OF_A_RESAMPLE = 5
"""Enough that a resample tells of its speakers rather than of one split of them."""
RESAMPLES = 200
FEWEST_POSITIVES = 20
FEWEST_SPEAKERS = 6
MOST_UNDEFINED = 0.05

Array = npt.NDArray[np.float64]


class WorthVerdict(StrEnum):
    """What the interval of the worth says."""

    CLEANING_PAYS = "cleaning_pays"
    CLEANING_COSTS = "cleaning_costs"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class LearningPoint:
    """Average precision after ``clips`` training clips: of these themselves (``train``, against the
    labels they were taught with) and of unheard speakers' clips (``held_out``, against clean labels).
    """

    clips: int
    train: float
    held_out: float
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class TagLearning:
    """The curves of one tag, and the worth of cleaning in clips.

    ``worth_clips`` is at most N/2; ``beyond`` says that it is more than that. ``more_clips`` is what
    the second half of the noisy clips added to the score, ``cleaning`` what clean labels add to half
    of the clips. ``why`` has the reason of what is None.
    """

    tag: TagCode
    positives: int
    speakers: int
    noisy: tuple[LearningPoint, ...]
    clean: tuple[LearningPoint, ...]
    worth_clips: float | None
    worth_interval: tuple[float, float] | None
    beyond: bool
    more_clips: float | None
    cleaning: float | None
    verdict: WorthVerdict
    why: str = ""


def learning(
    tag: TagCode,
    labels: TagLabels,
    *,
    seed: int = 1,
    resamples: int = RESAMPLES,
    stopping: Callable[[float], None] = lambda _done: None,
) -> TagLearning:
    """The curves and the worth of one tag. ``stopping`` is told the share that is done, and may raise."""
    positives, speakers = int(labels.clean.sum()), len(np.unique(labels.speakers))
    why = _too_little(labels, positives, speakers)
    if why:
        nothing = WorthVerdict.CANNOT_TELL
        return TagLearning(tag, positives, speakers, (), (), None, None, False, None, None, nothing, why)
    random = np.random.default_rng(seed)
    steps = sizes(_smallest_training(labels, seed))
    whole = _curves(labels, steps, SPLITS, random)
    drawn = np.empty((resamples, 2, len(steps)))
    worths = np.empty(resamples)
    for number in range(resamples):
        sample = labels.take(resampled(labels.speakers, random))
        curves = _curves(sample, steps, SPLITS_OF_A_RESAMPLE, random)
        drawn[number] = curves[:, :, 1]
        worths[number] = _worth(drawn[number], steps)[0]
        stopping((number + 1) / resamples)
    worth, beyond = _worth(whole[:, :, 1], steps)
    bounds = _percentiles(worths)
    verdict = WorthVerdict.CANNOT_TELL
    if bounds is not None and bounds[0] > 0:
        verdict = WorthVerdict.CLEANING_PAYS
    elif bounds is not None and bounds[1] < 0:
        verdict = WorthVerdict.CLEANING_COSTS
    noisy, clean = (
        tuple(
            LearningPoint(
                size, float(whole[kind, step, 0]), float(whole[kind, step, 1]), _percentiles(drawn[:, kind, step])
            )
            for step, size in enumerate(steps)
        )
        for kind in (0, 1)
    )
    undefined = bool(np.isnan(worth))
    return TagLearning(
        tag,
        positives,
        speakers,
        noisy,
        clean,
        None if undefined else float(worth),
        bounds,
        beyond,
        _difference(whole[0, -1, 1], whole[0, -2, 1]),
        _difference(whole[1, -2, 1], whole[0, -2, 1]),
        verdict,
        "" if bounds is not None else "too many resamples without a clip of the tag",
    )


def _too_little(labels: TagLabels, positives: int, speakers: int) -> str:
    if positives < FEWEST_POSITIVES:
        return f"{positives} clips have the tag; it takes {FEWEST_POSITIVES}"
    if len(labels) - positives < FEWEST_POSITIVES:
        return f"{len(labels) - positives} clips are without the tag; it takes {FEWEST_POSITIVES}"
    if speakers < FEWEST_SPEAKERS:
        return f"{speakers} speakers; it takes {FEWEST_SPEAKERS}"
    return ""


def _smallest_training(labels: TagLabels, seed: int) -> int:
    """The training clips that every split has, by a draw of splits of its own."""
    drawn = splits(labels.speakers, SPLITS, np.random.default_rng(seed))
    return min(len(training) for training, _ in drawn)


def _curves(labels: TagLabels, steps: tuple[int, ...], count: int, random: np.random.Generator) -> Array:
    """Mean scores (noisy and clean, sizes, train and held out); NaN where no split had a yes to find."""
    scores = np.full((count, 2, len(steps), 2), np.nan)
    for split, (training, test) in enumerate(splits(labels.speakers, count, random)):
        held, truth = labels.features[test], labels.clean[test]
        for kind, taught in enumerate((labels.noisy, labels.clean)):
            for step, size in enumerate(steps):
                # A resample may have fewer training clips than asked for: all of them, then.
                rows = training[:size]
                probe = fit(labels.features[rows], taught[rows])
                scores[split, kind, step] = (
                    average_precision(taught[rows], probe.chances(labels.features[rows])),
                    average_precision(truth, probe.chances(held)),
                )
    known = np.isfinite(scores)
    total = np.where(known, scores, 0.0).sum(axis=0)
    number = known.sum(axis=0)
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)


def _worth(held_out: Array, steps: tuple[int, ...]) -> tuple[float, bool]:
    """n′ − N/2 from held-out scores (noisy and clean, sizes), and whether n′ lies beyond N."""
    if np.isnan(held_out).any() or len(steps) < 2:
        return float("nan"), False
    from sklearn.isotonic import isotonic_regression

    # Rounded, so that pooled means of equal scores are equal.
    noisy, clean = (np.round(isotonic_regression(curve), 12) for curve in held_out)
    half, wanted = steps[-2], clean[-2]
    if wanted > noisy[-1]:
        return float(steps[-1] - half), True
    at = np.log2(steps)
    # Where the noisy curve is level at that height, the size nearest to N/2 is meant.
    least = _first_reaching(at, noisy, wanted)
    most = _last_reaching(at, noisy, wanted)
    middle = float(np.log2(half))
    nearest = min(max(middle, least), most)
    return half * float(2 ** (nearest - middle) - 1), False


def _first_reaching(at: Array, curve: Array, wanted: float) -> float:
    above = int(np.argmax(curve >= wanted))
    return _between(at, curve, above, wanted) if above else float(at[0])


def _last_reaching(at: Array, curve: Array, wanted: float) -> float:
    higher = np.flatnonzero(curve > wanted)
    if not len(higher):
        return float(at[-1])
    return _between(at, curve, int(higher[0]), wanted) if higher[0] else float(at[0])


def _between(at: Array, curve: Array, above: int, wanted: float) -> float:
    low, high = float(curve[above - 1]), float(curve[above])
    if high == low:
        return float(at[above])
    return float(at[above - 1] + (wanted - low) / (high - low) * (at[above] - at[above - 1]))


def _percentiles(drawn: Array) -> tuple[float, float] | None:
    """The central 95 % of what is defined; None where more than 5 % is not."""
    known = drawn[np.isfinite(drawn)]
    if len(known) < (1 - MOST_UNDEFINED) * len(drawn) or not len(known):
        return None
    low, high = np.quantile(known, (0.025, 0.975))
    return float(low), float(high)


def _difference(one: float, other: float) -> float | None:
    return None if np.isnan(one) or np.isnan(other) else float(one - other)
