"""The frequency axis of the spectrogram: which frequency lies at which height, and what is written there."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from earmark.desk.language import number, point

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

_MEL_BREAK_HZ = 1000.0
_LINEAR_HZ_PER_MEL = 200.0 / 3
_LOG_STEP = math.log(6.4) / 27
_MEL_MARKS_HZ = (100.0, 200.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0, 32000.0)
_STEPS_HZ = (50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0, 20000.0)


@dataclass(frozen=True, slots=True)
class FrequencyMark:
    """A frequency to be written, at ``share`` of the height counted from below."""

    share: float
    text: str


@dataclass(frozen=True, slots=True)
class FrequencyAxis:
    """``rows`` rows from ``low_hz`` to ``high_hz``, in equal steps of hertz or of mel.

    Linear rows are Fourier bins, the outermost with their middle on the limits; mel rows are
    filters, which all lie between the limits.
    """

    low_hz: float
    high_hz: float
    rows: int
    mel: bool = False

    @classmethod
    def of(cls, picture: ClipPicture) -> FrequencyAxis:
        """The axis of a picture's spectrogram."""
        mel = picture.settings.scale.value == "mel"
        return cls(picture.fmin_hz, picture.fmax_hz, picture.spectrogram.shape[0], mel)

    def hz_at(self, share: float) -> float:
        """The frequency at a share of the height from below."""
        bottom, step = self._bottom_and_step()
        place = bottom + share * self.rows * step
        hz = hz_of_mel(place) if self.mel else place
        return min(max(hz, self.low_hz), self.high_hz)

    def share_of(self, hz: float) -> float:
        """The share of the height at which a frequency lies."""
        bottom, step = self._bottom_and_step()
        share = (self._scaled(hz) - bottom) / (self.rows * step) if step else 0.0
        return min(max(share, 0.0), 1.0)

    def marks(self, least_share: float) -> list[FrequencyMark]:
        """Top and bottom, and round frequencies between them at least ``least_share`` of the height apart."""
        kept = [FrequencyMark(0.0, _words(self.low_hz)), FrequencyMark(1.0, f"{_words(self.high_hz)} kHz")]
        for hz in reversed(_MEL_MARKS_HZ) if self.mel else self._even_marks(least_share):
            if self.low_hz < hz < self.high_hz:
                share = self.share_of(hz)
                if all(abs(share - other.share) >= least_share for other in kept):
                    kept.append(FrequencyMark(share, _words(hz)))
        return sorted(kept, key=lambda mark: mark.share)

    def _even_marks(self, least_share: float) -> list[float]:
        """Multiples of the smallest round step that keeps its distance."""
        least_hz = least_share * (self.high_hz - self.low_hz)
        step = next((step for step in _STEPS_HZ if step >= least_hz), _STEPS_HZ[-1])
        first = math.floor(self.low_hz / step) + 1
        return [number * step for number in range(first, math.ceil(self.high_hz / step))]

    def _bottom_and_step(self) -> tuple[float, float]:
        """The scaled frequency at the lower edge, and how much one row is."""
        low, high = self._scaled(self.low_hz), self._scaled(self.high_hz)
        if self.mel:
            step = (high - low) / (self.rows + 1)
            return low + step / 2, step
        step = (high - low) / max(1, self.rows - 1)
        return low - step / 2, step

    def _scaled(self, hz: float) -> float:
        return mel_of_hz(hz) if self.mel else hz


def mel_of_hz(hz: float) -> float:
    """Slaney's mel, linear below 1 kHz, as librosa's filters have it.

    Source: Slaney (1998), Auditory Toolbox, Interval Research technical report 1998-010.
    """
    if hz < _MEL_BREAK_HZ:
        return hz / _LINEAR_HZ_PER_MEL
    return _MEL_BREAK_HZ / _LINEAR_HZ_PER_MEL + math.log(hz / _MEL_BREAK_HZ) / _LOG_STEP


def hz_of_mel(mel: float) -> float:
    """The inverse of ``mel_of_hz``."""
    edge = _MEL_BREAK_HZ / _LINEAR_HZ_PER_MEL
    return mel * _LINEAR_HZ_PER_MEL if mel < edge else _MEL_BREAK_HZ * math.exp(_LOG_STEP * (mel - edge))


def _words(hz: float) -> str:
    """In kHz without the unit, as short as it is true: 8, 1.6, 0.05."""
    return number(hz / 1000, 2).rstrip("0").rstrip(point())
