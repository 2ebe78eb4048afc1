"""The way out: passages go to the speaker's thread, and where the sound is now comes back."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from earmark.desk.player.clock import PlayingClock, Reading
from earmark.desk.player.device import DeviceFormat, Outputs
from earmark.desk.player.long_sound import LongSound
from earmark.desk.player.passage import Passage
from earmark.desk.player.speaker import Speaker

_TICK_MS = 16
_FIRST_READINGS = (1, 4, 8, 12)
_READING_EVERY_TICKS = 6
"""Not at every tick: a reading runs Python in the speaker's thread, which may have to wait for it."""


class Output(QObject):
    """Plays one passage at a time and follows it with a timer of about 60 ticks a second."""

    opened = Signal()  # ``outputs`` are known, or others; ``device`` may be None
    moved = Signal()  # a tick: ``frame`` is further on
    ended = Signal(int)  # the passage was heard to its end: this frame
    ran_dry = Signal(int)  # the decoder was overtaken at this frame
    lost = Signal(int)  # the output went away at this frame
    displaced = Signal(int)  # another output is in use from this frame on

    _open_asked = Signal()
    _use_asked = Signal(bytes)
    _play_asked = Signal(object)
    _stop_asked = Signal()
    _reading_asked = Signal()
    _close_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self.outputs = Outputs()
        self._passage: Passage | None = None
        self._long: LongSound | None = None
        self._unreleased: dict[Passage, LongSound] = {}
        self._clock = PlayingClock()
        self._ticks = 0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._thread = QThread(self)
        self._thread.setObjectName("speaker")
        self._speaker = Speaker()
        self._speaker.moveToThread(self._thread)
        self._timer.timeout.connect(self._tick)
        self._open_asked.connect(self._speaker.open)
        self._use_asked.connect(self._speaker.use)
        self._play_asked.connect(self._speaker.play)
        self._stop_asked.connect(self._speaker.stop)
        self._reading_asked.connect(self._speaker.take_reading)
        self._close_asked.connect(self._speaker.close, Qt.ConnectionType.BlockingQueuedConnection)
        self._speaker.opened.connect(self._speaker_opened)
        self._speaker.read.connect(self._speaker_read)
        self._speaker.stopped.connect(self._speaker_stopped)
        self._speaker.lost.connect(self._speaker_lost)
        self._speaker.displaced.connect(self._speaker_displaced)

    def open(self) -> None:
        """Find the output, on the speaker's thread; ``opened`` follows."""
        if not self._thread.isRunning():
            self._thread.start(QThread.Priority.TimeCriticalPriority)
        self._open_asked.emit()

    def use(self, wanted: bytes) -> None:
        """Play on the output of this id while it is plugged in; ``b""``: on the system's."""
        self._use_asked.emit(wanted)

    @property
    def device(self) -> DeviceFormat | None:
        """None until the output is open, and where there is none."""
        return self.outputs.format

    @property
    def is_playing(self) -> bool:
        return self._passage is not None

    @property
    def frame(self) -> int:
        """The frame of the recording that is heard now; 0 while nothing plays."""
        return self._passage.frame(self._heard_frames()) if self._passage is not None else 0

    def plays(self, long: LongSound) -> bool:
        return long is self._long

    def play(self, passage: Passage, decoded_by: LongSound | None = None) -> None:
        """Play a passage instead of what plays now; ``decoded_by`` is closed when it was let go."""
        self._passage = passage
        self._long = decoded_by
        if decoded_by is not None:
            self._unreleased[passage] = decoded_by
        self._clock.restart()
        self._ticks = 0
        self._play_asked.emit(passage)
        self._timer.start()

    def silence(self) -> None:
        self._timer.stop()
        if self._passage is not None:
            self._passage = self._long = None
            self._stop_asked.emit()

    def close(self) -> None:
        self.silence()
        if self._thread.isRunning():
            self._close_asked.emit()
            self._thread.quit()
            self._thread.wait()
        for long in self._unreleased.values():
            long.close()
            long.wait_until_removed()
        self._unreleased.clear()

    def _heard_frames(self) -> float:
        rate = self._passage.device.sample_rate if self._passage is not None else 0
        return self._clock.heard_s(time.monotonic()) * rate

    @Slot()
    def _tick(self) -> None:
        if self._passage is None:
            return
        heard = self._heard_frames()
        if self._passage.is_over(heard):
            end = self._passage.end
            self.silence()
            self.ended.emit(end)
            return
        if self._long is not None:
            self._long.heard(heard)
        self._ticks += 1
        if self._ticks in _FIRST_READINGS or self._ticks % _READING_EVERY_TICKS == 0:
            self._reading_asked.emit()
        self.moved.emit()

    @Slot(object)
    def _speaker_opened(self, outputs: Outputs) -> None:
        self.is_open, self.outputs = True, outputs
        self.opened.emit()

    @Slot(object, object, bool)
    def _speaker_read(self, passage: Passage, reading: Reading, dry: bool) -> None:
        if passage is not self._passage:
            return
        self._clock.add(reading)
        taken = reading.taken_s * passage.device.sample_rate
        if dry and passage.file is not None and not passage.is_over(taken):
            self.silence()
            self.ran_dry.emit(passage.frame(taken))

    @Slot(object)
    def _speaker_stopped(self, passage: Passage) -> None:
        long = self._unreleased.pop(passage, None)
        if long is not None:
            long.close()

    @Slot(object)
    def _speaker_lost(self, passage: Passage) -> None:
        if passage is self._passage:
            frame = self.frame
            self.silence()
            self.lost.emit(frame)

    @Slot(object)
    def _speaker_displaced(self, passage: Passage) -> None:
        if passage is self._passage:
            frame = self.frame
            self.silence()
            self.displaced.emit(frame)
