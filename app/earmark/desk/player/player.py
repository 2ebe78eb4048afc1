"""The player: play, pause, seek, loop and speed of the clip on screen, on the recording's clock."""

from __future__ import annotations

import time
from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.clock import PlayingClock, Reading
from earmark.desk.player.device import DeviceFormat
from earmark.desk.player.long_sound import LongSound
from earmark.desk.player.passage import Passage
from earmark.desk.player.prepared import MAX_IN_MEMORY_S, Opener, Prepared, Stretcher
from earmark.desk.player.ready_clips import ReadyClips
from earmark.desk.player.speaker import Speaker
from earmark.desk.time_range import TimeRange
from earmark.model.errors import UserError

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
NO_DEVICE = "No sound output was found. Labels can still be written; plug in headphones to listen"

_TICK_MS = 16
_READING_EVERY_TICKS = 3
_WARM_UP_MS = 250


class PlayerState(StrEnum):
    """What the player is doing; ``no_device`` and ``failed`` leave everything else usable."""

    EMPTY = "empty"
    PREPARING = "preparing"
    READY = "ready"
    PLAYING = "playing"
    NO_DEVICE = "no_device"
    FAILED = "failed"


class Player(QObject):
    """Plays one clip at a time. Positions are frames of the recording's clock."""

    state_changed = Signal(object)  # PlayerState
    position_changed = Signal(int)  # about 60 times a second while playing, and once for each seek
    speed_changed = Signal(float)
    loop_changed = Signal(object)  # TimeRange or None
    ended = Signal()  # the clip or the range was heard to its end
    failed = Signal(str)  # one sentence

    _open_asked = Signal()
    _play_asked = Signal(object)
    _stop_asked = Signal()
    _reading_asked = Signal()
    _close_asked = Signal()
    _long_sound_ready = Signal(object)
    _long_sound_failed = Signal(object, object)

    def __init__(
        self,
        open_sound: Opener | None = None,
        stretcher: Stretcher | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = PlayerState.EMPTY
        self._source: ClipSource | None = None
        self._position = 0
        self._range: TimeRange | None = None
        self._loop: TimeRange | None = None
        self._speed = 1.0
        self._play_when_ready = False
        self._opened = False
        self._device: DeviceFormat | None = None
        self._passage: Passage | None = None
        self._long: LongSound | None = None
        self._done_with: dict[Passage, LongSound] = {}
        self._clock = PlayingClock()
        self._ticks = 0
        self._ahead: tuple[ClipSource, ...] = ()
        self._clips = ReadyClips(open_sound, stretcher, self)
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._warm_up = QTimer(self, interval=_WARM_UP_MS, singleShot=True)
        self._thread = QThread(self)
        self._thread.setObjectName("speaker")
        self._speaker = Speaker()
        self._speaker.moveToThread(self._thread)
        self._connect()
        self._closed = False

    def _connect(self) -> None:
        self._timer.timeout.connect(self._tick)
        self._warm_up.timeout.connect(self.open)
        self._clips.prepared.connect(self._clip_prepared)
        self._clips.failed.connect(self._clip_failed)
        self._long_sound_ready.connect(self._start_long_sound)
        self._long_sound_failed.connect(self._give_up_long_sound)
        speaker = self._speaker
        self._open_asked.connect(speaker.open)
        self._play_asked.connect(speaker.play)
        self._stop_asked.connect(speaker.stop)
        self._reading_asked.connect(speaker.take_reading)
        self._close_asked.connect(speaker.close, Qt.ConnectionType.BlockingQueuedConnection)
        speaker.opened.connect(self._speaker_opened)
        speaker.read.connect(self._speaker_read)
        speaker.stopped.connect(self._speaker_stopped)
        speaker.lost.connect(self._speaker_lost)

    # What is played

    def load(self, source: ClipSource | None) -> None:
        """Take a clip (None: no clip) and make it ready to be heard; what played falls silent."""
        self._silence()
        self._source = source
        self._range = None
        self._loop = None
        self._play_when_ready = False
        self._position = source.clip.first if source else 0
        self.loop_changed.emit(None)
        if source is None:
            self._set_state(PlayerState.EMPTY)
            return
        if self._opened and self._device is None:
            self._set_state(PlayerState.NO_DEVICE)
            return
        self._set_state(PlayerState.PREPARING)
        if self._opened:
            self._prepare()
        elif not self._warm_up.isActive():
            self._warm_up.start()

    def prefetch(self, sources: Iterable[ClipSource]) -> None:
        """Make these clips ready too, once the present one is: the next key press finds them decoded."""
        self._ahead = tuple(sources)
        if self._opened and self._device is not None:
            self._prepare_ahead()

    @Slot()
    def open(self) -> None:
        """Find the sound output; done by itself shortly after the first clip is loaded."""
        self._warm_up.stop()
        if not self._thread.isRunning():
            self._thread.start(QThread.Priority.TimeCriticalPriority)
        self._open_asked.emit()

    def close(self) -> None:
        """Silence, and let go of output, threads and temporary files."""
        if self._closed:
            return
        self._closed = True
        self._warm_up.stop()
        self._silence()
        self._clips.close()
        if self._thread.isRunning():
            self._close_asked.emit()
            self._thread.quit()
            self._thread.wait()
        for long in self._done_with.values():
            long.close()
        self._done_with.clear()

    # Playing

    @property
    def state(self) -> PlayerState:
        return self._state

    @property
    def is_playing(self) -> bool:
        return self._state is PlayerState.PLAYING

    @property
    def source(self) -> ClipSource | None:
        return self._source

    @property
    def speed(self) -> float:
        return self._speed

    @property
    def loop(self) -> TimeRange | None:
        return self._loop

    @property
    def position(self) -> int:
        """The frame that is heard now, or from which playing will go on."""
        if self._passage is None or self._state is not PlayerState.PLAYING:
            return self._position
        return self._passage.frame(self._heard_frames())

    def play(self) -> None:
        """From the position; from the beginning again where the end was reached."""
        self._range = None
        self._begin()

    def play_range(self, first: int, end: int) -> None:
        """Play frames ``first`` to ``end`` once, and stop there."""
        if self._source is None or end <= first:
            return
        bounds = self._bounds(self._source)
        self._range = TimeRange(max(first, bounds.first), min(end, bounds.end))
        self._position = self._range.first
        self._begin()

    def pause(self) -> None:
        """Silence at once; playing goes on from what was heard last."""
        self._play_when_ready = False
        if self._state is PlayerState.PLAYING:
            self._position = self.position
            self._silence()
            self._set_state(PlayerState.READY)
            self.position_changed.emit(self._position)

    def toggle(self) -> None:
        """Play or pause."""
        if self._state is PlayerState.PLAYING or self._play_when_ready:
            self.pause()
        else:
            self.play()

    def seek(self, frame: int) -> None:
        """Go to a frame of the recording; the sound goes on from there if it was playing."""
        if self._source is None:
            return
        bounds = self._bounds(self._source)
        self._position = min(max(frame, bounds.first), bounds.end)
        if self._range is not None and self._position not in self._range:
            self._range = None
        if self._state is PlayerState.PLAYING:
            self._begin()
        self.position_changed.emit(self._position)

    def seek_by(self, seconds: float) -> None:
        """Forward, or back where negative."""
        if self._source is not None:
            self.seek(self.position + round(seconds * self._source.clip.sample_rate))

    def set_loop(self, stretch: TimeRange | None) -> None:
        """Repeat a stretch without a seam until told otherwise; None ends the loop, not the sound."""
        if stretch == self._loop or (stretch is not None and stretch.frames <= 0):
            return
        self._loop = stretch
        self.loop_changed.emit(stretch)
        if self._state is PlayerState.PLAYING:
            self._position = self.position
            self._range = None
            self._begin()
        elif self._source is not None and self._device is not None:
            self._prepare()

    def set_speed(self, speed: float) -> None:
        """0.25 to 3 times, pitch kept. The sound goes on at the old speed until the new one is ready."""
        speed = min(max(speed, SPEEDS[0]), SPEEDS[-1])
        if speed == self._speed:
            return
        self._speed = speed
        self.speed_changed.emit(speed)
        if self._source is None or self._device is None:
            return
        if self._state is PlayerState.PLAYING:
            self._position = self.position
            self._begin()
        else:
            self._prepare()

    # Beginning and ending

    def _begin(self) -> None:
        if self._source is None or self._state is PlayerState.FAILED:
            return
        self._play_when_ready = True
        if not self._opened:
            self.open()
            return
        if self._device is None:
            self._play_when_ready = False
            self._set_state(PlayerState.NO_DEVICE)
            self.failed.emit(NO_DEVICE)
            return
        stretch = self._stretch_to_play(self._source)
        if not self._loop and self._position >= stretch.end:
            self._position = stretch.first
        if self._in_memory(self._source):
            held = self._clips.get(self._source, self._stretch_in_memory(self._source), self._speed, self._device)
            if held is not None:
                self._start(held.passage(self._position, stretch, loop=self._loops))
            else:
                self._prepare()
        else:
            self._begin_long(self._source, stretch)

    def _begin_long(self, source: ClipSource, stretch: TimeRange) -> None:
        assert self._device is not None
        self._silence()
        if self._state is not PlayerState.PLAYING:
            self._set_state(PlayerState.PREPARING)
        self._long = LongSound(
            source,
            stretch,
            self._position,
            speed=self._speed,
            loop=self._loops,
            device=self._device,
            open_sound=self._clips.open_sound,
            stretcher=self._clips.stretcher,
            ready=self._long_sound_ready.emit,
            failed=self._long_sound_failed.emit,
        )
        self._long.start()

    @Slot(object)
    def _start_long_sound(self, long: LongSound) -> None:
        if long is self._long and self._play_when_ready:
            self._done_with[long.passage] = long
            self._start(long.passage)

    @Slot(object, object)
    def _give_up_long_sound(self, long: LongSound, error: UserError) -> None:
        if long is self._long:
            self._silence()
            self._fail(error)

    def _start(self, passage: Passage) -> None:
        self._play_when_ready = False
        self._passage = passage
        self._clock.restart()
        self._ticks = 0
        self._play_asked.emit(passage)
        self._timer.start()
        self._set_state(PlayerState.PLAYING)

    def _silence(self) -> None:
        """Stop what plays, without a word about state."""
        self._timer.stop()
        if self._passage is not None:
            self._passage = None
            self._stop_asked.emit()
        elif self._long is not None:
            self._long.close()
        self._long = None

    def _finish(self) -> None:
        end = self._passage.end if self._passage else self._position
        self._silence()
        self._range = None
        self._position = end
        self._set_state(PlayerState.READY)
        self.position_changed.emit(self._position)
        self.ended.emit()

    @Slot()
    def _tick(self) -> None:
        if self._passage is None:
            return
        heard = self._heard_frames()
        if self._passage.is_over(heard):
            self._finish()
            return
        if self._long is not None:
            self._long.heard(heard)
        if self._ticks % _READING_EVERY_TICKS == 0:
            self._reading_asked.emit()
        self._ticks += 1
        self.position_changed.emit(self._passage.frame(heard))

    def _heard_frames(self) -> float:
        rate = self._passage.device.sample_rate if self._passage else 0
        return self._clock.heard_s(time.monotonic()) * rate

    # What the speaker says

    @Slot(object)
    def _speaker_opened(self, device: DeviceFormat | None) -> None:
        self._opened = True
        changed, self._device = device != self._device, device
        if self._source is None or self._state is PlayerState.FAILED:
            return
        if device is None:
            wanted, self._play_when_ready = self._play_when_ready, False
            self._set_state(PlayerState.NO_DEVICE)
            if wanted:
                self.failed.emit(NO_DEVICE)
        elif self._state is not PlayerState.PLAYING and (changed or self._state is PlayerState.NO_DEVICE):
            self._set_state(PlayerState.PREPARING)
            self._prepare()

    @Slot(object, object, bool)
    def _speaker_read(self, passage: Passage, reading: Reading, dry: bool) -> None:
        if passage is not self._passage:
            return
        self._clock.add(reading)
        if dry and passage.file is not None and not passage.is_over(reading.taken_s * passage.device.sample_rate):
            # The decoder was overtaken: begin again where the sound ran out.
            self._position = passage.frame(reading.taken_s * passage.device.sample_rate)
            self._begin()

    @Slot(object)
    def _speaker_stopped(self, passage: Passage) -> None:
        long = self._done_with.pop(passage, None)
        if long is not None:
            long.close()

    @Slot(object)
    def _speaker_lost(self, passage: Passage) -> None:
        if passage is not self._passage:
            return
        self._position = self.position
        self._silence()
        self._set_state(PlayerState.READY)
        self.position_changed.emit(self._position)
        self.failed.emit("The sound output went away, so playing stopped. Press play to go on")
        self._open_asked.emit()

    # Making ready

    def _prepare(self) -> None:
        if self._source is None or self._device is None:
            return
        if self._in_memory(self._source):
            self._clips.want(self._source, self._stretch_in_memory(self._source), self._speed, self._device)
        else:
            self._clip_ready()
        self._prepare_ahead()

    def _prepare_ahead(self) -> None:
        assert self._device is not None
        for source in reversed(self._ahead):
            if source.clip.duration_s <= MAX_IN_MEMORY_S:
                self._clips.want(source, self._bounds(source), self._speed, self._device, ahead=True)

    @Slot(object)
    def _clip_prepared(self, prepared: Prepared) -> None:
        mine = self._source is not None and prepared.source.id == self._source.id
        if mine and prepared.speed == self._speed and prepared.device == self._device:
            self._clip_ready()

    @Slot(object, object)
    def _clip_failed(self, source: ClipSource, error: UserError) -> None:
        if self._source is not None and source.id == self._source.id:
            self._fail(error)

    def _clip_ready(self) -> None:
        if self._state is PlayerState.PREPARING:
            self._set_state(PlayerState.READY)
        if self._play_when_ready:
            self._position = self.position
            self._begin()

    def _fail(self, error: UserError) -> None:
        self._play_when_ready = False
        self._set_state(PlayerState.FAILED)
        self.failed.emit(error.reason)

    def _set_state(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    # Which stretch

    @property
    def _loops(self) -> bool:
        return self._loop is not None and self._range is None

    @staticmethod
    def _bounds(source: ClipSource) -> TimeRange:
        return TimeRange(source.clip.first, source.clip.end)

    def _stretch_to_play(self, source: ClipSource) -> TimeRange:
        return self._range or self._loop or self._bounds(source)

    def _stretch_in_memory(self, source: ClipSource) -> TimeRange:
        bounds = self._bounds(source)
        return bounds if source.clip.duration_s <= MAX_IN_MEMORY_S else self._stretch_to_play(source)

    def _in_memory(self, source: ClipSource) -> bool:
        return self._stretch_in_memory(source).frames / source.clip.sample_rate <= MAX_IN_MEMORY_S
