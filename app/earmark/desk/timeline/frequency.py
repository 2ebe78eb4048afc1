"""The frequency axis of the spectrogram: which frequency lies at which height, and what is written there."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

_MEL_BREAK_HZ = 1000.0
_LINEAR_HZ_PER_MEL = 200.0 / 3
_LOG_STEP = math.log(6.4) / 27
_MARKS_HZ = (50, 100, 200, 500, 1000, 2000, 4000, 8000, 12000, 16000, 20000, 24000, 32000, 48000)


@dataclass(frozen=True, slots=True)
class FrequencyMark:
    """A frequency to be written, at ``share`` of the height counted from below."""

    share: float
    text: str


@dataclass(frozen=True, slots=True)
class FrequencyAxis:
    """From ``low_hz`` at the bottom to ``high_hz`` at the top, in equal steps of hertz or of mel."""

    low_hz: float
    high_hz: float
    mel: bool

    @classmethod
    def of(cls, picture: ClipPicture) -> FrequencyAxis:
        """The axis of a picture's spectrogram."""
        return cls(picture.fmin_hz, picture.fmax_hz, picture.scale == "mel")

    def hz_at(self, share: float) -> float:
        low, high = self._scaled(self.low_hz), self._scaled(self.high_hz)
        place = low + share * (high - low)
        return hz_of_mel(place) if self.mel else place

    def share_of(self, hz: float) -> float:
        low, high = self._scaled(self.low_hz), self._scaled(self.high_hz)
        return (self._scaled(hz) - low) / (high - low) if high > low else 0.0

    def marks(self, least_share: float) -> list[FrequencyMark]:
        """Top and bottom, and round frequencies between them at least ``least_share`` of the height apart."""
        kept = [FrequencyMark(0.0, _words(self.low_hz)), FrequencyMark(1.0, f"{_words(self.high_hz)} kHz")]
        for hz in reversed(_MARKS_HZ):
            if self.low_hz < hz < self.high_hz:
                share = self.share_of(hz)
                if all(abs(share - other.share) >= least_share for other in kept):
                    kept.append(FrequencyMark(share, _words(hz)))
        return sorted(kept, key=lambda mark: mark.share)

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
    return f"{hz / 1000:.2f}".rstrip("0").rstrip(".")
