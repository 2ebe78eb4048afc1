"""Stretches longer than a minute: decoded into a file of PCM, ahead of the playhead, while it plays."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.device import DeviceFormat, Samples, pcm, spread
from earmark.desk.player.manner import Manner
from earmark.desk.player.passage import Passage
from earmark.desk.player.prepared import Opener, OpenSound, Stretcher, gain_of
from earmark.desk.time_range import TimeRange
from earmark.model.errors import UserError

FIRST_BLOCK_S = 2.0
"""Little enough to be heard at once, enough to last until the next block is there."""

BLOCK_S = 10.0
AHEAD_S = 120.0
"""So much is decoded in advance and no more: an hour is not written out when ten seconds are heard."""


class LongSound:
    """One playing of a long stretch from ``position`` to its end, or round and round in it.

    ``ready`` is called (on the decoding thread) once enough is there to begin, ``failed`` with a
    UserError where decoding stops. ``close`` ends it and removes the file.
    """

    def __init__(
        self,
        source: ClipSource,
        stretch: TimeRange,
        position: int,
        *,
        manner: Manner,
        loop: bool,
        device: DeviceFormat,
        open_sound: Opener,
        stretcher: Stretcher,
        ready: Callable[[LongSound], None],
        failed: Callable[[LongSound, UserError], None],
    ) -> None:
        self._source = source
        self._stretch = stretch
        self._position = position if position in stretch else stretch.first
        self._manner = manner
        self._loop = loop
        self._device = device
        self._open_sound = open_sound
        self._stretcher = stretcher
        self._ready = ready
        self._failed = failed
        self._wake = threading.Condition()
        self._heard_frames = 0.0
        self._closed = False
        with tempfile.NamedTemporaryFile(prefix="earmark-", suffix=".pcm", delete=False) as file:
            self.file = Path(file.name)
        self._thread = threading.Thread(target=self._run, name="long sound", daemon=True)

    @property
    def passage(self) -> Passage:
        """What the sink plays; device frame 0 is where playing began."""
        rate = self._source.recording.clock.sample_rate
        step = rate * self._manner.speed / self._device.sample_rate
        frames = self._stretch.end - self._position
        if not self._loop:
            return Passage(self._device, self._position, self._stretch.end, step, round(frames / step), file=self.file)
        return Passage(
            self._device,
            self._stretch.first,
            self._stretch.end,
            step,
            0,
            loop=self._stretch.frames / step,
            file=self.file,
            offset=(self._position - self._stretch.first) / step,
        )

    def start(self) -> None:
        self._thread.start()

    def heard(self, device_frames: float) -> None:
        """How much has been played, so that decoding keeps its distance."""
        with self._wake:
            self._heard_frames = device_frames
            self._wake.notify()

    def close(self) -> None:
        """Stop decoding, without waiting for it; the file is removed, of which the sink must have let go."""
        with self._wake:
            self._closed = True
            self._wake.notify()

    def wait_until_removed(self, timeout_s: float = 5.0) -> None:
        """After ``close``, where the program ends."""
        self._thread.join(timeout_s)

    def _run(self) -> None:
        try:
            self._decode()
        except UserError as error:
            self._failed(self, error)
        except OSError as error:
            self._failed(self, UserError("the sound could not be made ready to play", f"{error.strerror}."))
        with self._wake:
            while not self._closed:
                self._wake.wait()
        self.file.unlink(missing_ok=True)

    def _decode(self) -> None:
        with self._open_sound(self._source) as sound, self.file.open("ab", buffering=0) as file:
            written = 0
            gain = np.float32(gain_of(self._source, self._manner))
            for block in self._blocks(sound):
                if self._closed:
                    return
                file.write(spread(pcm(block * gain), self._device).tobytes())
                first, written = not written, written + len(block)
                if first:
                    self._ready(self)
                self._wait_for_playhead(written)

    def _wait_for_playhead(self, written: int) -> None:
        limit = AHEAD_S * self._device.sample_rate
        with self._wake:
            while not self._closed and written - self._heard_frames > limit:
                self._wake.wait()

    def _blocks(self, sound: OpenSound) -> Iterator[Samples]:
        """Sound at the device's rate and the wanted speed, without seams between the blocks."""
        from earmark.audio.resample import Resampler

        rate = self._source.recording.clock.sample_rate
        one = self._manner.for_clip(self._source).channel is not None
        channels = 1 if one else self._source.recording.channels
        resampler = Resampler(rate, self._device.sample_rate, channels)
        for first, end in self._rounds():
            for block in self._round(sound, first, end, rate):
                resampled = resampler.add(block)
                if len(resampled):
                    yield resampled
        rest = resampler.add(np.zeros((0, channels), np.float32), last=True)
        if len(rest):
            yield rest

    def _round(self, sound: OpenSound, first: int, end: int, rate: int) -> Iterator[Samples]:
        from earmark.audio.samples import of_channel

        channel = self._manner.for_clip(self._source).channel

        def read(begin: int, stop: int) -> Samples:
            return of_channel(sound.read(begin, stop), channel)

        if self._manner.speed != 1.0:
            from earmark.audio.stretch import stretched

            yield from stretched(read, first, end, rate, self._manner.speed, self._stretcher)
            return
        begin = min(first + round(FIRST_BLOCK_S * rate), end)
        yield read(first, begin)
        for at in range(begin, end, round(BLOCK_S * rate)):
            yield read(at, min(at + round(BLOCK_S * rate), end))

    def _rounds(self) -> Iterator[tuple[int, int]]:
        yield self._position, self._stretch.end
        while self._loop:
            yield self._stretch.first, self._stretch.end
