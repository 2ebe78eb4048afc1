"""Signals: what is measured from the sound of a clip, never typed, and the bands that its SNR falls into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from earmark.model.tag import TagCode

SHAPE_BANDS = 24
"""Mel bands of the gaps' spectrum, from 0 Hz to ``SHAPE_TOP_HZ``."""
SHAPE_TOP_HZ = 8000.0


class Signal(StrEnum):
    """The numbers of a clip, each with its unit; how each is measured stands in ``earmark.audio.signals``."""

    LOUDNESS = "loudness_lufs"
    PEAK = "peak_db"
    CLIPPING = "clipping_share"
    NOISE_FLOOR = "noise_floor_db"
    BANDWIDTH = "bandwidth_hz"
    SPEECH = "speech_share"
    GAP = "gap_s"
    WADA_SNR = "wada_snr_db"
    GAP_SNR = "gap_snr_db"
    MODULATION = "modulation_share"
    GAP_VARIATION = "gap_variation_db"
    GAP_CENTROID = "gap_centroid_hz"
    GAP_FLATNESS = "gap_flatness"
    GAP_LOW = "gap_low_share"
    DNSMOS_SPEECH = "dnsmos_speech"
    DNSMOS_NOISE = "dnsmos_noise"
    DNSMOS_OVERALL = "dnsmos_overall"


SHAPE_SIGNALS = tuple(f"gap_mel_{number:02d}_db" for number in range(SHAPE_BANDS))
"""The level of each mel band of the gaps in dB of full scale, the lowest band first."""

SOUND_SIGNALS: tuple[str, ...] = (
    Signal.LOUDNESS,
    Signal.PEAK,
    Signal.CLIPPING,
    Signal.NOISE_FLOOR,
    Signal.BANDWIDTH,
    Signal.SPEECH,
    Signal.GAP,
    Signal.WADA_SNR,
    Signal.GAP_SNR,
    Signal.MODULATION,
    Signal.GAP_VARIATION,
    Signal.GAP_CENTROID,
    Signal.GAP_FLATNESS,
    Signal.GAP_LOW,
    *SHAPE_SIGNALS,
)
DNSMOS_SIGNALS: tuple[str, ...] = (Signal.DNSMOS_SPEECH, Signal.DNSMOS_NOISE, Signal.DNSMOS_OVERALL)


@dataclass(frozen=True, slots=True, order=True)
class SignalMethod:
    """What measured, and its version: other methods and versions give other numbers. ``signals`` in their order."""

    name: str
    version: str
    signals: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


Readings = Mapping[str, float | None]
"""Signals by name; None where a number is undefined."""


class SnrBand(StrEnum):
    """Where the signal-to-noise ratio of a clip lies, lowest first; a band holds its lower edge."""

    BELOW_0 = "below_0"
    FROM_0 = "0_to_10"
    FROM_10 = "10_to_20"
    FROM_20 = "20_to_30"
    FROM_30 = "from_30"


SNR_EDGES_DB = (0.0, 10.0, 20.0, 30.0)
"""The edges between the bands: 10 dB apart, about three times the mean error (tests/simulations/snr_accuracy.py)."""

SNR_BANDS = tuple(SnrBand)

BAND_NAMES = {
    SnrBand.BELOW_0: "below 0 dB",
    SnrBand.FROM_0: "0 to 10 dB",
    SnrBand.FROM_10: "10 to 20 dB",
    SnrBand.FROM_20: "20 to 30 dB",
    SnrBand.FROM_30: "30 dB and more",
}

CLIPPED_SHARE = 1e-4
"""From this share of samples at full scale on a clip counts as clipped: 1.6 samples a second at 16 kHz."""

WADA_MISLED_BY = frozenset(map(TagCode, ("babble", "music", "tv_radio", "clipping_distortion")))
"""Their samples are spread as those of speech are, or cut off: WADA takes them for speech."""
