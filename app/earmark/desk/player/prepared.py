"""A clip made ready to be heard: decoded, at one speed, in the device's rate, all of it in memory."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.device import DeviceFormat, Pcm, Samples, pcm, spread
from earmark.desk.player.manner import Manner
from earmark.desk.player.passage import Passage
from earmark.desk.time_range import TimeRange

MAX_IN_MEMORY_S = 60.0
"""Longer stretches are played from a file, decoded ahead of the playhead."""

LOOP_TAIL_S = 4.0
"""How much of a loop's beginning stands behind its end: the time there is for going back."""


HEARD_CHANNELS = 2
"""Of more the mix is heard."""


class OpenSound(Protocol):
    """Decoded sound on the recording's clock (earmark.audio.decode.Sound)."""

    def read(self, first: int, end: int) -> Samples: ...


Opener = Callable[[ClipSource], AbstractContextManager[OpenSound]]
Stretcher = Callable[[Samples, int, float], Samples]
"""(samples, sample rate, speed) → one window with the pitch kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """Frames ``stretch`` of a recording, played in this manner; channels as in the file, so that mono stays small."""

    source: ClipSource
    stretch: TimeRange
    manner: Manner
    device: DeviceFormat
    pcm: Pcm

    @property
    def step(self) -> float:
        """Frames of the recording that one device frame stands for."""
        return self.source.recording.clock.sample_rate * self.manner.speed / self.device.sample_rate

    def passage(self, position: int, stretch: TimeRange, *, loop: bool) -> Passage:
        """From ``position`` to the end of ``stretch``, or round and round in it."""
        begin = self._place(stretch.first if loop else position)
        end = max(begin + 1, self._place(stretch.end))
        frames = spread(self.pcm[begin:end], self.device)
        if not loop:
            return Passage(self.device, position, stretch.end, self.step, len(frames), pcm=frames.tobytes())
        start = min(self._place(position) - begin, len(frames) - 1) if position in stretch else 0
        tail = math.ceil(LOOP_TAIL_S * self.device.sample_rate / len(frames))
        rest = round(LOOP_TAIL_S * self.device.sample_rate)
        looped = np.concatenate([frames, np.tile(frames, (tail, 1))[:rest]])
        return Passage(
            self.device,
            stretch.first,
            stretch.end,
            self.step,
            len(looped),
            start=start,
            loop=float(len(frames)),
            pcm=looped.tobytes(),
        )

    def _place(self, frame: int) -> int:
        place = round((frame - self.stretch.first) / self.step)
        return min(max(place, 0), len(self.pcm))


def prepare(
    source: ClipSource,
    stretch: TimeRange,
    manner: Manner,
    device: DeviceFormat,
    open_sound: Opener,
    stretcher: Stretcher,
) -> Prepared:
    """Decode, stretch, resample and bring to the wanted loudness; slow enough to belong on a worker.

    Raises UserError where the file cannot be read any more.
    """
    from earmark.audio.integrated_loudness import MAX_PEAK
    from earmark.audio.resample import resample
    from earmark.audio.samples import of_channel
    from earmark.audio.stretch import stretched

    rate = source.recording.clock.sample_rate
    with open_sound(source) as sound:
        samples = of_channel(sound.read(stretch.first, stretch.end), manner.for_clip(source).channel)
    if manner.speed != 1.0:
        whole = samples
        pieces = stretched(lambda first, end: whole[first:end], 0, len(whole), rate, manner.speed, stretcher)
        samples = np.concatenate(list(pieces))
    samples = resample(samples, rate, device.sample_rate)
    if (gain := gain_of(source, manner)) != 1.0:
        # Resampling and other speeds move the peaks.
        samples = samples * np.float32(min(gain, MAX_PEAK / max(float(np.abs(samples).max(initial=0.0)), 1e-6)))
    return Prepared(source, stretch, manner, device, pcm(samples))


def gain_of(source: ClipSource, manner: Manner) -> float:
    """The factor by which a clip is louder than it is, from all of it, also where its gaps alone are played.

    Slow the first time. Raises UserError where the file cannot be read.
    """
    if not manner.matched:
        return 1.0
    from earmark.audio.cache import default_cache
    from earmark.audio.integrated_loudness import integrated_level
    from earmark.audio.samples import MIX

    clip, channel = source.clip, manner.for_clip(source).channel
    if channel is None and source.recording.channels > HEARD_CHANNELS:
        channel = MIX
    level = integrated_level(source.path, source.recording, clip.first, clip.end, default_cache(), channel=channel)
    return level.gain
