"""What a picture is made of: the stretch of sound, and how it is to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from earmark.audio.cache import DiskCache
from earmark.audio.header import LINEAR
from earmark.audio.resolutions import Resolutions
from earmark.audio.spectrogram import SpectrogramSettings
from earmark.model.recording import Recording


@dataclass(frozen=True, slots=True)
class PictureOf:
    """Frames ``first`` to ``end`` of the recording at ``path``: one ``channel``, or all of them.

    Raises ValueError for an empty stretch or one outside the recording.
    """

    path: Path
    recording: Recording
    first: int
    end: int
    settings: SpectrogramSettings
    cache: DiskCache
    channel: int | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.first < self.end <= self.recording.clock.frames:
            raise ValueError(f"frames {self.first} to {self.end} of a recording of {self.recording.clock.frames}")

    @property
    def frames(self) -> int:
        return self.end - self.first

    @property
    def sample_rate(self) -> int:
        return self.recording.clock.sample_rate

    @property
    def samples(self) -> int:
        """What has to be decoded of it."""
        return self.frames * self.recording.channels

    @property
    def channels(self) -> int:
        """How many waveforms are drawn."""
        return self.recording.channels if self.channel is None else 1

    @property
    def n_fft(self) -> int:
        return self.settings.n_fft(self.sample_rate)

    @property
    def decodes_cheaply(self) -> bool:
        """Plain sound is decoded faster than most disks give pictures back."""
        return self.recording.codec in LINEAR

    @property
    def resolutions(self) -> Resolutions:
        return Resolutions.of(self.frames, self.sample_rate, self.settings.hop_s)
