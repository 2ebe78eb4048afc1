"""What the background sounds like: the spectral shape of the gaps, and how the level moves.

Peeters (2004), "A large set of audio features for sound description", IRCAM, has centroid and flatness.
"""

from __future__ import annotations

import math
from functools import cache as once

import numpy as np
from numpy.typing import NDArray

from earmark.audio.signals.frames import Framing, level_db
from earmark.model.signal import SHAPE_BANDS, SHAPE_SIGNALS, SHAPE_TOP_HZ, Readings, Signal

LOW_HZ = 250.0
"""Below here is the rumble of engines, tyres and ventilation, and of a voice little more than its fundamental."""
SYLLABLES_HZ = (2.0, 8.0)
ENVELOPE_HZ = (0.5, 25.0)
LEAST_ENVELOPE_S = 1.0


def spectral_shape(spectrum: NDArray[np.float64], frames: Framing) -> Readings:
    """Centroid, flatness, low share and mel bands of a mean power spectrum (bins,); all None where it is silent.

    Centroid: the mean frequency, weighted by power. Flatness: geometric over arithmetic mean of the bins, 1 for
    white noise, 0 for a tone. Low share: part of the power below 250 Hz. Bands: the power under each of 24 mel
    filters (Slaney's scale, peak 1) in dB of full scale; None above half the sample rate. 0 Hz stays out.
    """
    power = spectrum[1:]
    total = float(power.sum())
    if total <= 0:
        return dict.fromkeys((Signal.GAP_CENTROID, Signal.GAP_FLATNESS, Signal.GAP_LOW, *SHAPE_SIGNALS))
    hz = frames.frequencies_hz[1:]
    floor = np.maximum(power, total * 1e-15)
    filters, reach = _mel_filters(frames.sample_rate, 2 * frames.half)
    bands = level_db(np.einsum("ij,j->i", filters, spectrum))
    return {
        Signal.GAP_CENTROID: float(power @ hz) / total,
        Signal.GAP_FLATNESS: float(np.exp(np.log(floor).mean()) / floor.mean()),
        Signal.GAP_LOW: float(power[hz < LOW_HZ].sum()) / total,
        **{name: float(bands[at]) if at < reach else None for at, name in enumerate(SHAPE_SIGNALS)},
    }


def modulation(half_power: NDArray[np.floating], half_s: float) -> tuple[float, float]:
    """Energy of the envelope's movement at 2 to 8 Hz, where syllables are, and at .5 to 25 Hz.

    The share is their ratio. The envelope is the root of the power of each half frame; under a second both are 0.
    Source: Houtgast & Steeneken (1985), J Acoust Soc Am 77(3), 1069-1077: speech moves most at 4 Hz.
    """
    if len(half_power) * half_s < LEAST_ENVELOPE_S:
        return 0.0, 0.0
    from scipy.fft import next_fast_len, rfft

    envelope = np.sqrt(half_power)
    length = next_fast_len(len(envelope), real=True)
    spectrum = rfft(envelope - envelope.mean(), length)
    energy = np.square(spectrum.real) + np.square(spectrum.imag)
    low, slow, fast, high = (math.ceil(hz * length * half_s) for hz in (ENVELOPE_HZ[0], *SYLLABLES_HZ, ENVELOPE_HZ[1]))
    return float(energy[slow:fast].sum()), float(energy[low:high].sum())


@once
def _mel_filters(sample_rate: int, n_fft: int) -> tuple[NDArray[np.float32], int]:
    """Triangles between the mel edges: float32 (bands, bins), and how many bands lie below half the sample rate."""
    edges = _mel_edges()
    hz = np.arange(n_fft // 2 + 1) * (sample_rate / n_fft)
    rising = (hz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - hz) / (edges[2:] - edges[1:-1])[:, None]
    filters = np.clip(np.minimum(rising, falling), 0, None)
    reach = int(np.searchsorted(edges[1:-1], sample_rate / 2))
    for band in np.flatnonzero(~filters[:reach].any(axis=1)).tolist():
        filters[band, round(edges[band + 1] * n_fft / sample_rate)] = 1.0
    return filters.astype(np.float32), reach


def _mel_edges() -> NDArray[np.float64]:
    """Slaney's mel scale (Auditory Toolbox, 1998): 3 mel in 200 Hz up to 1 kHz, then 27 mel in a factor of 6.4.

    Made here: loading librosa for it takes a process longer than 2,000 clips.
    """
    top = 15 + 27 * math.log(SHAPE_TOP_HZ / 1000) / math.log(6.4)
    mel = np.linspace(0, top, SHAPE_BANDS + 2)
    return np.where(mel < 15, mel * 200 / 3, 1000 * np.exp((mel - 15) * math.log(6.4) / 27))
