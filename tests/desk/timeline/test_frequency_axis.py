"""The frequency axis writes each frequency at the row in which the spectrogram has it."""

from __future__ import annotations

import numpy as np
import pytest

from earmark.audio.spectrogram import Scale, SpectrogramSettings, row_frequencies
from earmark.desk.timeline.frequency import FrequencyAxis


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100])
@pytest.mark.parametrize(("low_hz", "high_hz"), [(0.0, None), (300.0, 3_400.0)])
@pytest.mark.parametrize("scale", list(Scale))
def test_the_middle_of_a_row_is_its_frequency(rate: int, low_hz: float, high_hz: float | None, scale: Scale) -> None:
    settings = SpectrogramSettings(scale=scale, fmin_hz=low_hz, fmax_hz=high_hz)
    rows = row_frequencies(rate, settings)
    axis = FrequencyAxis(low_hz, settings.top_hz(rate), len(rows), mel=scale is Scale.MEL)
    written = [axis.hz_at((row + 0.5) / len(rows)) for row in range(len(rows))]
    bin_hz = rate / settings.n_fft(rate)
    np.testing.assert_allclose(written, rows, rtol=1e-6, atol=bin_hz / 2 if scale is Scale.LINEAR else 1e-6)
