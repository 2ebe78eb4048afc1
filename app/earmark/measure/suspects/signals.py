"""What was measured against what was labeled: pairs of a tag and a signal that should go with it, by ``ranks``.

Where the project's own clips show that the two do not go together, nothing is listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from earmark.measure.suspects.ranks import strange_labels
from earmark.measure.suspects.records import Detector, LabeledSignals, Suspect
from earmark.model.signal import Signal
from earmark.model.tag import NONE, Answer, TagCode

SNR = "snr_db"
"""The ratio from the gaps, by WADA where they give none (``signal_columns.snr_db``)."""


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
    detectors = {Answer.YES: pairing.yes, Answer.NO: pairing.no}
    # Turned so that yes should be high.
    sign = 1 if pairing.high else -1
    values = given.signals[pairing.signal] * sign
    for one in strange_labels(values, given.answers[:, given.tags.index(pairing.tag)]):
        detector = detectors[one.said]
        if detector is not None:
            value = float(values[one.row]) * sign
            yield Suspect(one.row, pairing.tag, detector, one.said, one.score, value, one.usual * sign)
