"""The loudspeaker: Qt's audio sink in a thread of its own.

Qt fills the sink from the thread that owns it. Owned by the window's thread, a 400 ms stall of the
window was a 387 ms hole in the sound; in its own thread there is none. While a passage plays, the
thread runs no Python but what the window asks for, so that a busy interpreter cannot starve it.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QFile, QIODevice, QLoggingCategory, QObject, Signal, Slot

from earmark.desk.player.clock import Reading
from earmark.desk.player.device import DeviceFormat, Outputs, SoundOutput
from earmark.desk.player.passage import Passage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioSink, QMediaDevices

STALLED_S = 0.5
"""A sink that takes nothing for so long has lost its output: PulseAudio tells neither error nor change."""

_NICE_OF_SOUND = -11
"""As PulseAudio gives itself."""

BUFFER_S = 0.060
"""What the thread may be late by. Up to here neither the first sound nor the position comes later."""


class Speaker(QObject):
    """Commands come in as queued calls of its slots; what happened leaves as signals."""

    opened = Signal(object)  # Outputs, once at first and whenever they are others
    started = Signal(object)  # the Passage
    stopped = Signal(object)  # the Passage, whose file may now be removed
    read = Signal(object, object, bool)  # the Passage, a Reading, whether the sink has run dry
    lost = Signal(object)  # the Passage that could not go on: the output was unplugged
    displaced = Signal(object)  # the Passage that is to go on, on another output

    def __init__(self) -> None:
        super().__init__()
        self._outputs: QMediaDevices | None = None
        self._wanted = b""
        self._gone = b""
        self._output: QAudioDevice | None = None
        self._format: DeviceFormat | None = None
        self._sink: QAudioSink | None = None
        self._passage: Passage | None = None
        self._sound: QBuffer | QFile | None = None
        self._last = Reading(0.0, 0.0)

    @Slot()
    def open(self) -> None:
        """Find the output. Loads Qt Multimedia (0.1 s), which is why it waits to be asked."""
        # Qt Multimedia warns while it is being loaded. A message handler written in Python would then
        # wait for the interpreter, which waits for the loader if another thread imports meanwhile.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        from PySide6.QtMultimedia import QMediaDevices

        if self._outputs is None:
            _ask_for_precedence()
            self._outputs = QMediaDevices(self)
            self._outputs.audioOutputsChanged.connect(self._outputs_changed)
        self._choose_output()
        self._say_outputs()

    @Slot(bytes)
    def use(self, wanted: bytes) -> None:
        """Play on the output of this id while it is plugged in; ``b""``: on the system's."""
        if wanted != self._wanted:
            self._wanted, self._gone = wanted, b""
            if self._outputs is not None:
                self._take_output(goes_on=True)

    @Slot(object)
    def play(self, passage: Passage) -> None:
        """Play from the passage's start, instead of what plays now."""
        from PySide6.QtMultimedia import QtAudio

        self.stop()
        if self._output is None or self._format != passage.device:
            self.stopped.emit(passage)
            (self.lost if self._output is None else self.displaced).emit(passage)
            return
        self._passage = passage
        self._sound = _opened(passage)
        self._sink = self._new_sink()
        self._sink.start(self._sound)
        if self._sink.error() != QtAudio.Error.NoError:
            self._give_up()
            return
        self._last = Reading(time.monotonic(), 0.0)
        self.started.emit(passage)
        self.take_reading()

    @Slot()
    def stop(self) -> None:
        """Silence at once."""
        passage, self._passage = self._passage, None
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
            self._sink = None
        if self._sound is not None:
            self._sound.close()
            self._sound = None
        if passage is not None:
            self.stopped.emit(passage)

    @Slot()
    def take_reading(self) -> None:
        """Say how far the sink is; a loop whose second round has begun goes back by one round."""
        from PySide6.QtMultimedia import QtAudio

        if self._sink is None or self._passage is None or self._sound is None:
            return
        if self._sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError):
            self._give_up()
            return
        reading = Reading(time.monotonic(), self._sink.processedUSecs() / 1e6)
        dry = self._sink.state() == QtAudio.State.IdleState
        if dry or reading.taken_s > self._last.taken_s:
            self._last = reading
        elif reading.at_s - self._last.at_s > STALLED_S:
            self._give_up()
            return
        if self._passage.loop and self._passage.file is None:
            round_bytes = round(self._passage.loop) * self._passage.device.bytes_per_frame
            if self._sound.pos() >= round_bytes:
                self._sound.seek(self._sound.pos() % round_bytes)
        self.read.emit(self._passage, reading, dry)

    @Slot()
    def close(self) -> None:
        """Silence, and let go of the output, in the thread that owns it."""
        self.stop()
        if self._outputs is not None:
            self._outputs.deleteLater()
            self._outputs = None

    @Slot()
    def _outputs_changed(self) -> None:
        self._gone = b""
        # Who chose an output wants to hear; headphones of the system's that are pulled out want silence.
        self._take_output(goes_on=bool(self._wanted))

    def _take_output(self, *, goes_on: bool) -> None:
        """Choose among what is plugged in now; what plays on another output goes on, or is lost."""
        before, passage = self._output, self._passage
        self._choose_output()
        same = before is not None and self._output is not None and before.id() == self._output.id()
        if same or passage is None:
            self._say_outputs()
            return
        self.stop()
        if goes_on and self._output is not None:
            self._say_outputs()
            self.displaced.emit(passage)
        else:
            self.lost.emit(passage)
            self._say_outputs()

    def _give_up(self) -> None:
        """The output takes no more sound.

        One that PulseAudio has lost stays in Qt's list until another comes (seen with Qt 6.11): a chosen one is
        taken for gone until the list is another. What plays at that moment PulseAudio moves to the system's output.
        """
        self._gone = self._wanted
        self._take_output(goes_on=bool(self._wanted))
        if (passage := self._passage) is not None:
            self.stop()
            self.lost.emit(passage)

    def _say_outputs(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        known = tuple(_named(one) for one in QMediaDevices.audioOutputs() if one.id().data() != self._gone)
        in_use = _named(self._output) if self._output is not None else None
        self.opened.emit(Outputs(known, in_use, self._format))

    def _choose_output(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        wanted = b"" if self._wanted == self._gone else self._wanted
        chosen = (one for one in QMediaDevices.audioOutputs() if wanted and one.id().data() == wanted)
        output = next(chosen, QMediaDevices.defaultAudioOutput())
        self._output = None if output.isNull() else output
        self._format = None
        if self._output is not None:
            preferred = self._output.preferredFormat()
            self._format = DeviceFormat(preferred.sampleRate(), preferred.channelCount())

    def _new_sink(self) -> QAudioSink:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink

        assert self._output is not None
        assert self._format is not None
        wanted = QAudioFormat()
        wanted.setSampleRate(self._format.sample_rate)
        wanted.setChannelCount(self._format.channels)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(self._output, wanted, self)
        sink.setBufferSize(round(BUFFER_S * self._format.sample_rate) * self._format.bytes_per_frame)
        return sink


def _named(output: QAudioDevice) -> SoundOutput:
    return SoundOutput(bytes(output.id().data()), output.description())


def _ask_for_precedence() -> None:
    """Let this thread go first where the system allows it: on Linux Qt's thread priorities do nothing."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE_OF_SOUND)


def _opened(passage: Passage) -> QBuffer | QFile:
    sound: QBuffer | QFile
    if passage.file is None:
        sound = QBuffer()
        sound.setData(passage.pcm)
        sound.open(QIODevice.OpenModeFlag.ReadOnly)
    else:
        # Unbuffered, so that what the decoder appends is seen.
        sound = QFile(str(passage.file))
        sound.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
    sound.seek(passage.start * passage.device.bytes_per_frame)
    return sound
