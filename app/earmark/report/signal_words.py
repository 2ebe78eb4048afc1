"""Signals and their drift, in words."""

from __future__ import annotations

from earmark.measure.drift import DriftReport, FeatureDrift, Kind, Statistic
from earmark.model.signal import Signal
from earmark.model.taxonomy import Taxonomy
from earmark.report import words

SIGNAL_NAMES: dict[str, str] = {
    "duration_s": "Duration (s)",
    Signal.LOUDNESS: "Loudness (LUFS)",
    Signal.PEAK: "Peak (dB)",
    Signal.CLIPPING: "Clipping (share)",
    Signal.NOISE_FLOOR: "Noise floor (dB)",
    Signal.BANDWIDTH: "Bandwidth (Hz)",
    Signal.SPEECH: "Speech (share)",
    Signal.GAP: "Gaps (s)",
    Signal.WADA_SNR: "SNR by WADA (dB)",
    Signal.GAP_SNR: "SNR from gaps (dB)",
    Signal.MODULATION: "Syllable modulation (share)",
    Signal.GAP_VARIATION: "Variation of gaps (dB)",
    Signal.GAP_CENTROID: "Centroid of gaps (Hz)",
    Signal.GAP_FLATNESS: "Flatness of gaps",
    Signal.GAP_LOW: "Low part of gaps (share)",
    Signal.DNSMOS_SPEECH: "DNSMOS speech",
    Signal.DNSMOS_NOISE: "DNSMOS background",
    Signal.DNSMOS_OVERALL: "DNSMOS overall",
}

STATISTIC_NAMES = {Statistic.PSI: "PSI", Statistic.WASSERSTEIN: "Wasserstein", Statistic.SHARE: "share"}


def feature_name(feature: FeatureDrift, taxonomy: Taxonomy) -> str:
    """As people call it."""
    if feature.kind is Kind.SIGNAL:
        return SIGNAL_NAMES[feature.feature]
    return taxonomy.name(feature.feature)  # type: ignore[arg-type]


def amount(value: float | None) -> str:
    """A median or share with three digits that matter.

    >>> amount(1234.5), amount(-23.456), amount(0.01234), amount(None)
    ('1,234', '-23.5', '0.0123', '')
    """
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def drift_sentence(report: DriftReport, batch: str, against: str) -> str:
    """What was compared, and how many alarms there are."""
    whose = f"{words.clips(report.batch_clips)} of {report.batch_clusters:,} {report.cluster_kind}s"
    other = f"{words.clips(report.reference_clips)} of {report.reference_clusters:,}"
    alarms = len({one.feature for one in report.alarms})
    told = (
        "nothing differs beyond chance and limit"
        if not alarms
        else f"{alarms} {'differs' if alarms == 1 else 'differ'}"
    )
    return f"{batch} ({whose}) against {against} ({other}): {told}."


def unmeasured_sentence(unmeasured: int) -> str:
    """How many clips of the comparison have no signals; empty where all have."""
    if not unmeasured:
        return ""
    have = "has" if unmeasured == 1 else "have"
    return f"{words.clips(unmeasured)} {have} no signals; earmark measure PROJECT measures what is there."
