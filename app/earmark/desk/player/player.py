"""The player: play, pause, seek, loop and speed of the clip on screen, on the recording's clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from earmark.desk.clip_source import ClipSource
from earmark.desk.language import later
from earmark.desk.player.device import Outputs
from earmark.desk.player.manner import Manner
from earmark.desk.player.output import Output
from earmark.desk.player.plan import Plan
from earmark.desk.player.prepared import Opener, Stretcher
from earmark.desk.player.sounding import Sounding
from earmark.desk.time_range import TimeRange
from earmark.model.errors import UserError

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
NO_DEVICE = later("No sound output was found. Connect headphones or speakers; labeling goes on without.")
LOST_DEVICE = later("The sound output went away, so playing stopped. Press play to go on.")

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
    matching_changed = Signal(bool)  # whether every clip is heard equally loud
    ended = Signal()  # the clip or the range was heard to its end
    failed = Signal(str)  # one sentence
    outputs_changed = Signal(object)  # Outputs: what is plugged in, and what is played on

    def __init__(
        self,
        open_sound: Opener | None = None,
        stretcher: Stretcher | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = PlayerState.EMPTY
        self._plan: Plan | None = None
        self._position = 0
        self._manner = Manner()
        self._play_when_ready = False
        self._closed = False
        self._output = Output(self)
        self._sounding = Sounding(self._output, open_sound, stretcher, self)
        self._warm_up = QTimer(self, interval=_WARM_UP_MS, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._warm_up.timeout.connect(self.open)
        self._sounding.ready.connect(self._clip_ready)
        self._sounding.began.connect(self._begun)
        self._sounding.refused.connect(self._clip_refused)
        self._sounding.broke_off.connect(self._broke_off)
        self._output.opened.connect(self._output_opened)
        self._output.moved.connect(self._output_moved)
        self._output.ended.connect(self._output_ended)
        self._output.ran_dry.connect(self._go_on_from)
        self._output.lost.connect(self._output_lost)
        self._output.displaced.connect(self._go_on_from)

    # What is played

    def load(self, source: ClipSource | None, channel: int | None = None) -> None:
        """Take a clip (None: no clip) and make it ready to be heard; what played falls silent.

        ``channel`` as in ``set_channel``.
        """
        self._sounding.silence()
        self._manner = replace(self._manner, channel=channel)
        self._plan = Plan(source) if source is not None else None
        self._play_when_ready = False
        self._position = source.clip.first if source else 0
        self.loop_changed.emit(None)
        if source is None:
            self._set_state(PlayerState.EMPTY)
        elif self._output.is_open and self._output.device is None:
            self._set_state(PlayerState.NO_DEVICE)
        else:
            self._set_state(PlayerState.PREPARING)
            if self._output.is_open:
                self._prepare()
            elif not self._warm_up.isActive():
                self._warm_up.start()

    def prefetch(self, sources: Iterable[ClipSource]) -> None:
        """Make these clips ready too, after the present one: the next key press finds them decoded."""
        self._sounding.fetch_ahead(sources, self._manner)

    @Slot()
    def open(self) -> None:
        """Find the sound output; done by itself shortly after the first clip is loaded.

        Loads Qt Multimedia, which is why it is kept out of the way of the first picture.
        """
        self._warm_up.stop()
        self._output.open()

    @property
    def outputs(self) -> Outputs:
        """None are known before ``open``."""
        return self._output.outputs

    @property
    def is_open(self) -> bool:
        """Whether the outputs have been looked for."""
        return self._output.is_open

    def use_output(self, wanted: bytes) -> None:
        """Play on the output of this id while it is plugged in; ``b""``: on the system's."""
        self._output.use(wanted)

    def close(self) -> None:
        """Silence, and let go of output, threads, processes and temporary files."""
        if not self._closed:
            self._closed = True
            self._warm_up.stop()
            self._sounding.close()
            self._output.close()

    # Playing

    @property
    def state(self) -> PlayerState:
        return self._state

    @property
    def is_playing(self) -> bool:
        return self._state is PlayerState.PLAYING

    @property
    def source(self) -> ClipSource | None:
        return self._plan.source if self._plan is not None else None

    @property
    def speed(self) -> float:
        return self._manner.speed

    @property
    def loop(self) -> TimeRange | None:
        return self._plan.loop if self._plan is not None else None

    @property
    def position(self) -> int:
        """The frame that is heard now, or from which playing will go on."""
        return self._output.frame if self._output.is_playing else self._position

    def play(self) -> None:
        """From the position; from the beginning again where the end was reached."""
        self.play_from(self.position)

    def play_from(self, frame: int) -> None:
        """Play from a frame to the end of the clip, or round the loop."""
        if self._plan is not None:
            self._plan = replace(self._plan, once=None)
            self._begin(self._plan.inside(frame))

    def play_range(self, first: int, end: int) -> None:
        """Play frames ``first`` to ``end`` once, and stop there."""
        if self._plan is not None:
            stretch = TimeRange(self._plan.inside(first), self._plan.inside(end))
            if stretch.frames > 0:
                self._plan = replace(self._plan, once=stretch)
                self._begin(stretch.first)

    def pause(self) -> None:
        """Silence at once; playing goes on from what was heard last."""
        self._play_when_ready = False
        if self._state is PlayerState.PLAYING:
            self._position = self.position
            self._sounding.silence()
            self._set_state(PlayerState.READY)
            self.position_changed.emit(self._position)
        elif self._sounding.is_decoding:
            self._sounding.silence()
            self._set_state(PlayerState.READY)

    def toggle(self) -> None:
        """Play or pause."""
        if self._state is PlayerState.PLAYING or self._play_when_ready:
            self.pause()
        else:
            self.play()

    def seek(self, frame: int) -> None:
        """Go to a frame of the recording; the sound goes on from there if it was playing."""
        if self._plan is None:
            return
        self._position = self._plan.inside(frame)
        if self._plan.once is not None and self._position not in self._plan.once:
            self._plan = replace(self._plan, once=None)
        if self._state is PlayerState.PLAYING:
            self._begin(self._position)
        self.position_changed.emit(self._position)

    def seek_by(self, seconds: float) -> None:
        """Forward, or back where negative."""
        if self._plan is not None:
            self.seek(self.position + round(seconds * self._plan.source.clip.sample_rate))

    def set_loop(self, stretch: TimeRange | None) -> None:
        """Repeat a stretch without a seam until told otherwise; None ends the loop, not the sound."""
        if self._plan is None or stretch == self._plan.loop or (stretch is not None and stretch.frames <= 0):
            return
        self._plan = replace(self._plan, loop=stretch)
        self.loop_changed.emit(stretch)
        if self._state is PlayerState.PLAYING:
            self._plan = replace(self._plan, once=None)
            self._begin(self.position)
        else:
            self._prepare()

    def set_speed(self, speed: float) -> None:
        """0.25 to 3 times, pitch kept. The sound goes on at the old speed until the new one is ready."""
        speed = min(max(speed, SPEEDS[0]), SPEEDS[-1])
        if speed != self.speed:
            self._manner = replace(self._manner, speed=speed)
            self.speed_changed.emit(speed)
            self._go_on_so()

    def faster(self) -> None:
        self.set_speed(next((speed for speed in SPEEDS if speed > self.speed), SPEEDS[-1]))

    def slower(self) -> None:
        self.set_speed(next((speed for speed in reversed(SPEEDS) if speed < self.speed), SPEEDS[0]))

    def set_channel(self, channel: int | None) -> None:
        """Hear one channel, the mean of all (MIX), or all as they are (None), from where it is on."""
        if channel != self._manner.channel:
            self._manner = replace(self._manner, channel=channel)
            self._go_on_so()

    @property
    def channel(self) -> int | None:
        """As in ``set_channel``."""
        return self._manner.channel

    @property
    def matches_loudness(self) -> bool:
        return self._manner.matched

    def match_loudness(self, on: bool) -> None:
        """Bring every clip to the same loudness (``audio.integrated_loudness``), or hear each as it is."""
        if on != self._manner.matched:
            self._manner = replace(self._manner, matched=on)
            self.matching_changed.emit(on)
            self._go_on_so()

    def _go_on_so(self) -> None:
        """In the manner that was set just now."""
        if self._state is PlayerState.PLAYING:
            self._begin(self.position)
        else:
            self._prepare()

    # Beginning and ending

    def _begin(self, position: int) -> None:
        """Play from ``position`` as soon as everything is ready for it."""
        plan = self._plan
        if plan is None or self._state is PlayerState.FAILED:
            return
        self._position = position
        self._play_when_ready = True
        if not self._output.is_open:
            self.open()
            return
        if self._output.device is None:
            self._tell_no_device()
            return
        if position >= plan.stretch.end:
            self._position = plan.stretch.first
        if self._sounding.begin(plan, self._position, self._manner):
            self._begun()
        elif not self._output.is_playing:
            # What plays meanwhile plays on.
            self._set_state(PlayerState.PREPARING)

    @Slot()
    def _begun(self) -> None:
        self._play_when_ready = False
        self._set_state(PlayerState.PLAYING)

    @Slot(object)
    def _broke_off(self, error: UserError) -> None:
        self._position = self.position
        self._sounding.silence()
        self._fail(error)

    # What the output says

    @Slot()
    def _output_moved(self) -> None:
        self.position_changed.emit(self.position)

    @Slot(int)
    def _output_ended(self, frame: int) -> None:
        if self._plan is not None:
            self._plan = replace(self._plan, once=None)
        self._position = frame
        self._set_state(PlayerState.READY)
        self.position_changed.emit(frame)
        self.ended.emit()

    @Slot(int)
    def _go_on_from(self, frame: int) -> None:
        self._begin(frame)

    @Slot(int)
    def _output_lost(self, frame: int) -> None:
        self._position = frame
        self._set_state(PlayerState.READY)
        self.position_changed.emit(frame)
        self.failed.emit(LOST_DEVICE)

    @Slot()
    def _output_opened(self) -> None:
        self.outputs_changed.emit(self._output.outputs)
        if self._plan is None or self._state in (PlayerState.FAILED, PlayerState.PLAYING):
            return
        if self._output.device is not None:
            self._set_state(PlayerState.PREPARING)
            self._prepare()
        elif self._play_when_ready:
            self._tell_no_device()
        else:
            self._set_state(PlayerState.NO_DEVICE)

    def _tell_no_device(self) -> None:
        self._play_when_ready = False
        self._set_state(PlayerState.NO_DEVICE)
        self.failed.emit(NO_DEVICE)

    # Making ready

    def _prepare(self) -> None:
        if self._plan is not None:
            self._sounding.make_ready(self._plan, self._manner)

    @Slot(object)
    def _clip_refused(self, error: UserError) -> None:
        if self._plan is None:
            return
        if self.speed == 1.0:
            self._fail(error)
        else:
            self.failed.emit(str(error))
            self.set_speed(1.0)

    @Slot()
    def _clip_ready(self) -> None:
        if self._state is PlayerState.PREPARING:
            self._set_state(PlayerState.READY)
        if self._play_when_ready:
            self._begin(self.position)

    def _fail(self, error: UserError) -> None:
        self._play_when_ready = False
        self._set_state(PlayerState.FAILED)
        self.failed.emit(str(error))

    def _set_state(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
