"""A plan made to sound: short ones from memory, made ready before; long ones decoded while they play."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.device import DeviceFormat
from earmark.desk.player.long_sound import LongSound
from earmark.desk.player.manner import Manner
from earmark.desk.player.output import Output
from earmark.desk.player.plan import Plan
from earmark.desk.player.prepared import Opener, Prepared, Stretcher
from earmark.desk.player.ready_clips import ReadyClips
from earmark.model.errors import UserError


class Sounding(QObject):
    """Makes plans ready and hands them to the output; without a device it does nothing."""

    ready = Signal()  # what ``make_ready`` asked for last
    began = Signal()  # what ``begin`` had to wait for sounds now
    refused = Signal(object)  # UserError: the clip could not be made ready
    broke_off = Signal(object)  # UserError: a long sound could not go on

    _long_sound_ready = Signal(object)
    _long_sound_failed = Signal(object, object)

    def __init__(self, output: Output, open_sound: Opener | None, stretcher: Stretcher | None, parent: QObject) -> None:
        super().__init__(parent)
        self._output = output
        self._clips = ReadyClips(open_sound, stretcher, self)
        self._wanted: tuple[Plan, Manner] | None = None
        self._ahead: tuple[ClipSource, ...] = ()
        self._decoding: LongSound | None = None
        self._clips.prepared.connect(self._clip_prepared)
        self._clips.failed.connect(self._clip_failed)
        self._long_sound_ready.connect(self._start_long_sound)
        self._long_sound_failed.connect(self._give_up_long_sound)

    @property
    def is_decoding(self) -> bool:
        """Whether a long sound is on its way, of which nothing is heard yet."""
        return self._decoding is not None

    def make_ready(self, plan: Plan, manner: Manner) -> None:
        """``ready`` follows, at once where nothing is left to do; then the neighbours are made ready."""
        device = self._output.device
        if device is None:
            return
        self._wanted = (plan, manner)
        if plan.fits_memory:
            self._clips.want(plan.source, plan.held, manner, device)
        else:
            if manner.matched:
                self._clips.measure(plan.source, manner)
            self.ready.emit()
        self._make_ahead(manner)

    def fetch_ahead(self, sources: Iterable[ClipSource], manner: Manner) -> None:
        """Make these ready too, after what is wanted now."""
        self._ahead = tuple(sources)
        self._make_ahead(manner)

    def begin(self, plan: Plan, position: int, manner: Manner) -> bool:
        """Let it sound from ``position``, in place of what does.

        False where that has to wait: for ``ready``, after which it is to be begun anew, or for ``began``.
        """
        device = self._output.device
        if device is None:
            return False
        if not plan.fits_memory:
            self._begin_long(plan, position, manner, device)
            return False
        held = self._clips.get(plan.source, plan.held, manner, device)
        if held is None:
            self.make_ready(plan, manner)
            return False
        self._output.play(held.passage(position, plan.stretch, loop=plan.loops))
        return True

    def silence(self) -> None:
        """Stop what sounds, and what is decoded to sound."""
        self._output.silence()
        if self._decoding is not None:
            self._decoding.close()
            self._decoding = None

    def close(self) -> None:
        self.silence()
        self._clips.close()

    def _begin_long(self, plan: Plan, position: int, manner: Manner, device: DeviceFormat) -> None:
        self.silence()
        self._decoding = LongSound(
            plan.source,
            plan.stretch,
            position,
            manner=manner,
            loop=plan.loops,
            device=device,
            open_sound=self._clips.open_sound,
            stretcher=self._clips.stretcher,
            ready=self._long_sound_ready.emit,
            failed=self._long_sound_failed.emit,
        )
        self._decoding.start()

    def _make_ahead(self, manner: Manner) -> None:
        device = self._output.device
        if device is None:
            return
        here = self._wanted[0].source.recording.id if self._wanted is not None else None
        for source in reversed(self._ahead):
            near = Plan(source)
            if near.fits_memory:
                # The channel that was chosen stays with its recording.
                its = manner if source.recording.id == here else replace(manner, channel=None)
                self._clips.want(source, near.held, its, device, ahead=True)

    @Slot(object)
    def _clip_prepared(self, prepared: Prepared) -> None:
        if self._wanted is None:
            return
        plan, manner = self._wanted
        wanted = (plan.source.id, plan.held, manner)
        if (prepared.source.id, prepared.stretch, prepared.manner) == wanted:
            self.ready.emit()

    @Slot(object, object)
    def _clip_failed(self, source: ClipSource, error: UserError) -> None:
        if self._wanted is not None and source.id == self._wanted[0].source.id:
            self.refused.emit(error)

    @Slot(object)
    def _start_long_sound(self, long: LongSound) -> None:
        if long is self._decoding:
            self._decoding = None
            self._output.play(long.passage, long)
            self.began.emit()

    @Slot(object, object)
    def _give_up_long_sound(self, long: LongSound, error: UserError) -> None:
        if long is self._decoding or self._output.plays(long):
            self.broke_off.emit(error)
