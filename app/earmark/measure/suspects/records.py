"""What suspicion is drawn from, and what is suspected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from earmark.model.tag import Answer, TagCode

TRANSCRIPT = TagCode("")
"""In place of a tag: the transcript is suspected."""


class Detector(StrEnum):
    """Who suspects. The values are stored and printed."""

    CLEAN_BUT_NOISY = "clean_but_noisy"
    NOISY_BUT_CLEAN = "noisy_but_clean"
    CAR_WITHOUT_RUMBLE = "car_without_rumble"
    VEHICLE_WITHOUT_RUMBLE = "vehicle_without_rumble"
    CLIPPING_WITHOUT_CLIPPING = "clipping_without_clipping"
    CLIPPING_NOT_HEARD = "clipping_not_heard"
    NARROW_BUT_WIDE = "narrow_but_wide"
    NARROW_NOT_HEARD = "narrow_not_heard"
    SOFT_BUT_LOUD = "soft_but_loud"
    SOFT_NOT_HEARD = "soft_not_heard"
    FAR_FROM_MODELS = "far_from_models"
    ODD_PACE = "odd_pace"
    PROBE = "probe"


@dataclass(frozen=True, slots=True)
class LabeledSignals:
    """Clips whose label counts and that no reviewer has settled, row by row.

    ``answers`` int8 (clips, tags): what counts, a number of ``Answer`` or of ``measure.majority``. ``signals`` float64
    (clips,) by name, NaN where unknown.
    """

    tags: tuple[TagCode, ...]
    answers: npt.NDArray[np.int8]
    signals: Mapping[str, npt.NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class LabeledTexts:
    """``said`` is object (clips,): what the labelers agree that is said, None where they do not or were not asked;
    ``models`` object (models, clips) what models say, None where they do not. ``seconds`` (clips,) lasts each clip.
    Texts are in their normal forms.
    """

    said: npt.NDArray[np.object_]
    models: npt.NDArray[np.object_]
    seconds: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Suspect:
    """``row`` is the clip's; ``said`` what its label answers to ``tag``; ``score`` from 0 to 1.

    ``value`` is what was measured (a signal, an error, a pace) and ``usual`` the limit beyond which it is strange for
    clips with this answer.
    """

    row: int
    tag: TagCode
    detector: Detector
    said: Answer
    score: float
    value: float
    usual: float


def ranked(suspects: Iterable[Suspect], trust: Mapping[Detector, float]) -> Sequence[Suspect]:
    """The surest first: the score times how far the detector is trusted, one half where nobody knows."""
    return sorted(suspects, key=lambda one: (-one.score * trust.get(one.detector, 0.5), one.row, one.detector, one.tag))
