"""Suspicions in words."""

from __future__ import annotations

from collections.abc import Mapping

from earmark.measure.suspects import Detector, DetectorPrecision, Suspect
from earmark.model.tag import NONE, Answer
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.signal_words import amount

DETECTOR_NAMES: Mapping[Detector, str] = {
    Detector.CLEAN_BUT_NOISY: "Clean but noisy",
    Detector.NOISY_BUT_CLEAN: "Noisy but clean",
    Detector.CAR_WITHOUT_RUMBLE: "Car without rumble",
    Detector.VEHICLE_WITHOUT_RUMBLE: "Vehicle without rumble",
    Detector.CLIPPING_WITHOUT_CLIPPING: "Clipping without clipping",
    Detector.CLIPPING_NOT_HEARD: "Clipping not heard",
    Detector.NARROW_BUT_WIDE: "Low bandwidth but wide",
    Detector.NARROW_NOT_HEARD: "Low bandwidth not heard",
    Detector.SOFT_BUT_LOUD: "Low level but loud",
    Detector.SOFT_NOT_HEARD: "Low level not heard",
    Detector.FAR_FROM_MODELS: "Far from the models",
    Detector.ODD_PACE: "Odd pace",
    Detector.PROBE: "Probe",
}

_MEASURED: Mapping[Detector, tuple[str, str, str]] = {
    Detector.CLEAN_BUT_NOISY: ("its signal-to-noise ratio", "dB", "above"),
    Detector.NOISY_BUT_CLEAN: ("its signal-to-noise ratio", "dB", "below"),
    Detector.CAR_WITHOUT_RUMBLE: ("the part of its background under 250 Hz", "%", "above"),
    Detector.VEHICLE_WITHOUT_RUMBLE: ("the part of its background under 250 Hz", "%", "above"),
    Detector.CLIPPING_WITHOUT_CLIPPING: ("the share of clipped samples", "%", "above"),
    Detector.CLIPPING_NOT_HEARD: ("the share of clipped samples", "%", "below"),
    Detector.NARROW_BUT_WIDE: ("its bandwidth", "Hz", "below"),
    Detector.NARROW_NOT_HEARD: ("its bandwidth", "Hz", "above"),
    Detector.SOFT_BUT_LOUD: ("its loudness", "LUFS", "below"),
    Detector.SOFT_NOT_HEARD: ("its loudness", "LUFS", "above"),
}


def reason(one: Suspect, taxonomy: Taxonomy) -> str:
    """Why the label looks wrong, in a sentence."""
    if one.detector is Detector.FAR_FROM_MODELS:
        return f"Even the nearest model differs in {words.percent(one.value, 0)} of the words."
    if one.detector is Detector.ODD_PACE:
        return f"{one.value:.1f} letters a second, where {one.usual:.1f} is far already."
    told = _told(one, taxonomy)
    if one.detector is Detector.PROBE:
        return f"{told}; to the probe the background sounds {words.percent(one.value, 0)} like the other answer."
    what, unit, side = _MEASURED[one.detector]
    factor = 100 if unit == "%" else 1
    value, usual = f"{amount(one.value * factor)} {unit}", f"{amount(one.usual * factor)} {unit}"
    return f"{told}, but {what} is {value}; nine tenths of such clips lie {side} {usual}."


def _told(one: Suspect, taxonomy: Taxonomy) -> str:
    if one.tag == NONE:
        return "Labeled as free of noise" if one.said is Answer.YES else "Labeled as noisy"
    name = taxonomy.name(one.tag)
    return f"Labeled {name}" if one.said is Answer.YES else f"Labeled as without {name}"


def precision_sentence(found: DetectorPrecision) -> str:
    """How often a detector was right so far."""
    name = DETECTOR_NAMES[found.detector]
    if not found.decided:
        return f"{name}: {found.listed:,} listed, none decided yet."
    assert found.interval is not None
    low, high = (words.percent(one, 0) for one in found.interval)
    share = f"{words.percent(found.precision, 0)}, probably {low} to {high}"
    return f"{name}: {found.listed:,} listed, {found.decided:,} decided, {found.right:,} labels were wrong ({share})."
