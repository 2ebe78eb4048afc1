"""What is under the pointer: time, frequency and level, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from earmark.desk.language import number
from earmark.desk.timeline.frequency import FrequencyAxis
from earmark.desk.timeline.parts import Parts
from earmark.desk.timeline.ruler import clock_time
from earmark.desk.timeline.spectrogram import SpectrogramTiles
from earmark.desk.timeline.view import View
from earmark.model.recording import Clip

_MINUS = "−"


@dataclass(frozen=True, slots=True)
class Readout:
    """A place in the clip; frequency and level only over the spectrogram, loudness over a waveform that shows it."""

    time_s: float
    frequency_hz: float | None = None
    level_db: float | None = None
    loudness_lufs: float | None = None

    @property
    def text(self) -> str:
        """
        >>> Readout(3.284, 1240.2, -31.0).text
        '3.284 s · 1,240 Hz · −31 dB'
        >>> Readout(83.5).text
        '1:23.500'
        """
        words = [f"{number(self.time_s, 3)} s" if self.time_s < 60 else clock_time(self.time_s, 0.001)]
        if self.frequency_hz is not None:
            words.append(f"{number(self.frequency_hz)} Hz")
        if self.level_db is not None:
            words.append(f"{_MINUS if self.level_db < -0.5 else ''}{abs(self.level_db):.0f} dB")
        if self.loudness_lufs is not None:
            words.append(f"{_MINUS if self.loudness_lufs < 0 else ''}{number(abs(self.loudness_lufs), 1)} LUFS")
        return " · ".join(words)


def readout_at(
    clip: Clip,
    view: View,
    areas: Parts,
    layers: Sequence[SpectrogramTiles],
    x: float,
    y: float,
) -> Readout | None:
    """The readout at a pixel; None outside minimap, waveform, spectrogram and ruler."""
    if not (0 <= x < view.width) or not (areas.waveform.top() <= y <= areas.ruler.bottom()):
        return None
    frame = view.first + x * view.frames_per_pixel
    time_s = (frame - clip.first) / clip.sample_rate
    area = areas.spectrogram
    if not layers or not (area.top() <= y <= area.bottom()):
        return Readout(time_s)
    share = 1 - (y + 0.5 - area.top()) / area.height()
    found = (layer.level_db(frame, share) for layer in reversed(layers))
    level_db = next((level for level in found if level is not None), None)
    return Readout(time_s, FrequencyAxis.of(layers[0].picture).hz_at(share), level_db)
