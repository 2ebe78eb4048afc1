"""What was measured against what was labeled.

For each pair of a tag and a signal that should go with it, the clips labeled yes and no are compared by ranks. A clip
is suspected where its value is among the strangest tenth of the clips with its own answer and not among the strangest
tenth of those with the other one. With a and b the shares of its own and of the others that lie as far out or
further, each towards the other group, the score is b / (a + b), times 2A - 1: A, the area under the ROC curve, says how
well the signal tells the two groups apart.

A signal that does not (A below .75), or a group under 20 clips, lists nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.suspects.records import Detector, LabeledSignals, Suspect
from earmark.model.signal import Signal
from earmark.model.tag import NONE, Answer, TagCode

SNR = "snr_db"
"""The ratio from the gaps, by WADA where they give none (``model.signal.snr_db``)."""
FEWEST = 20
TELLS_APART = 0.75
STRANGEST = 0.1


@dataclass(frozen=True, slots=True)
class Pairing:
    """A clip with the tag should have ``high`` (or low) values. ``yes`` suspects a wrong yes, ``no`` a wrong no."""

    tag: TagCode
    signal: str
    high: bool
    yes: Detector
    no: Detector | None = None


PAIRINGS = (
    Pairing(NONE, SNR, True, Detector.CLEAN_BUT_NOISY, Detector.NOISY_BUT_CLEAN),
    Pairing(TagCode("car_interior"), Signal.GAP_LOW, True, Detector.CAR_WITHOUT_RUMBLE),
    Pairing(TagCode("in_vehicle"), Signal.GAP_LOW, True, Detector.VEHICLE_WITHOUT_RUMBLE),
    Pairing(
        TagCode("clipping_distortion"),
        Signal.CLIPPING,
        True,
        Detector.CLIPPING_WITHOUT_CLIPPING,
        Detector.CLIPPING_NOT_HEARD,
    ),
    Pairing(TagCode("low_bandwidth"), Signal.BANDWIDTH, False, Detector.NARROW_BUT_WIDE, Detector.NARROW_NOT_HEARD),
    Pairing(TagCode("low_level"), Signal.LOUDNESS, False, Detector.SOFT_BUT_LOUD, Detector.SOFT_NOT_HEARD),
)


def told_against_measured(given: LabeledSignals) -> Iterator[Suspect]:
    """The suspects of every pairing whose tag the project has."""
    for pairing in PAIRINGS:
        if pairing.tag in given.tags and pairing.signal in given.signals:
            yield from _paired(given, pairing)


def _paired(given: LabeledSignals, pairing: Pairing) -> Iterator[Suspect]:
    answers = given.answers[:, given.tags.index(pairing.tag)]
    # Turned so that yes should be high.
    values = given.signals[pairing.signal] * (1 if pairing.high else -1)
    known = np.isfinite(values)
    yes, no = (np.flatnonzero(known & (answers == answer)) for answer in (Answer.YES, Answer.NO))
    if min(len(yes), len(no)) < FEWEST:
        return
    high, low = np.sort(values[yes]), np.sort(values[no])
    area = _area(high, low)
    if area < TELLS_APART:
        return
    sign = 1 if pairing.high else -1
    # Of yes, so many lie as low or lower; of no, so many as high or higher: it is a no if the other is many.
    found = [(pairing.yes, Answer.YES, yes, _at_most(high, values[yes]), _at_least(low, values[yes]), STRANGEST, high)]
    if pairing.no is not None:
        found.append(
            (pairing.no, Answer.NO, no, _at_least(low, values[no]), _at_most(high, values[no]), 1 - STRANGEST, low)
        )
    for detector, said, rows, own, other, place, group in found:
        usual = float(np.quantile(group, place)) * sign
        for at in np.flatnonzero((own <= STRANGEST) & (other > STRANGEST)).tolist():
            yield Suspect(
                row=int(rows[at]),
                tag=pairing.tag,
                detector=detector,
                said=said,
                score=float(other[at] / (other[at] + own[at]) * (2 * area - 1)),
                value=float(values[rows[at]]) * sign,
                usual=usual,
            )


def _at_most(ranked: npt.NDArray[np.float64], values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(np.searchsorted(ranked, values, "right") / len(ranked))


def _at_least(ranked: npt.NDArray[np.float64], values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(1 - np.searchsorted(ranked, values, "left") / len(ranked))


def _area(high: npt.NDArray[np.float64], low: npt.NDArray[np.float64]) -> float:
    """How often a value of the first is above one of the second, ties by half."""
    above = np.searchsorted(low, high, "left") + np.searchsorted(low, high, "right")
    return float(above.sum() / (2 * len(high) * len(low)))
