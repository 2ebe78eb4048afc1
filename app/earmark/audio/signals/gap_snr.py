"""The signal-to-noise ratio from the gaps: what is there while nobody speaks is taken to be there all the time."""

from __future__ import annotations

import math

LEAST_GAP_S = 0.3


def gap_snr_db(speech_power: float, gap_power: float, gap_s: float) -> float | None:
    """10 log10((P_speech - P_gap) / P_gap); None under .3 s of gap, and where speech is not louder than the gap.

    >>> gap_snr_db(2.0, 1.0, 1.0), gap_snr_db(2.0, 1.0, 0.2), gap_snr_db(1.0, 1.0, 1.0)
    (0.0, None, None)
    """
    if gap_s < LEAST_GAP_S or gap_power <= 0 or speech_power <= gap_power:
        return None
    return 10 * math.log10((speech_power - gap_power) / gap_power)
