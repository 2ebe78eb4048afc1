"""Clips made ready to be heard, on a worker: the one on screen first, its neighbours after."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import AbstractContextManager, suppress

from PySide6.QtCore import QObject, Signal, Slot

from earmark.desk.clip_source import ClipSource
from earmark.desk.newest_first import NewestFirst, Urgency
from earmark.desk.player.device import DeviceFormat
from earmark.desk.player.manner import Manner
from earmark.desk.player.prepared import Opener, OpenSound, Prepared, Stretcher, gain_of, prepare
from earmark.desk.player.stretching import StretchingProcess
from earmark.desk.time_range import TimeRange
from earmark.model.errors import UserError
from earmark.model.recording import ClipId

MAX_BYTES = 48_000_000
"""Some neighbours of ordinary clips, or one minute at a quarter of its speed."""

MAX_CLIPS = 16
"""The clip at hand, its neighbours and those just heard: short clips would otherwise pile up all day."""

Key = tuple[ClipId, TimeRange, Manner, DeviceFormat]


class ReadyClips(QObject):
    """Prepares clips and keeps the last used ones."""

    prepared = Signal(object)  # Prepared
    failed = Signal(object, object)  # ClipSource, UserError

    _made = Signal(object, object)

    def __init__(
        self, open_sound: Opener | None = None, stretcher: Stretcher | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.open_sound: Opener = open_sound or _open_sound
        self._process = StretchingProcess()
        self.stretcher: Stretcher = stretcher or self._process
        self._kept: OrderedDict[Key, Prepared] = OrderedDict()
        self._work = NewestFirst("sound")
        self._made.connect(self._keep)

    def get(self, source: ClipSource, stretch: TimeRange, manner: Manner, device: DeviceFormat) -> Prepared | None:
        """The clip as it was made ready, if it was."""
        key = (source.id, stretch, manner, device)
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def want(
        self, source: ClipSource, stretch: TimeRange, manner: Manner, device: DeviceFormat, *, ahead: bool = False
    ) -> None:
        """Make a clip ready; ``prepared`` follows, at once if it is ready. Newer wishes overtake."""
        held = self.get(source, stretch, manner, device)
        if held is not None:
            if not ahead:
                self.prepared.emit(held)
            return
        key = (source.id, stretch, manner, device)

        def work() -> None:
            try:
                made = prepare(source, stretch, manner, device, self.open_sound, self.stretcher)
            except UserError as error:
                self.failed.emit(source, error)
            else:
                self._made.emit(key, made)

        self._work.submit(key, work, Urgency.AHEAD if ahead else Urgency.WANTED)

    def measure(self, source: ClipSource, manner: Manner) -> None:
        """Have the loudness of a long clip known before it is played."""
        self._work.submit((source.id, manner), lambda: _measure(source, manner), Urgency.AHEAD)

    def close(self) -> None:
        self._work.close()
        self._process.close()

    @property
    def _size_bytes(self) -> int:
        return sum(each.pcm.nbytes for each in self._kept.values())

    @Slot(object, object)
    def _keep(self, key: Key, made: Prepared) -> None:
        self._kept[key] = made
        while len(self._kept) > 1 and (len(self._kept) > MAX_CLIPS or self._size_bytes > MAX_BYTES):
            self._kept.popitem(last=False)
        self.prepared.emit(made)


def _measure(source: ClipSource, manner: Manner) -> None:
    # What is wrong with the file is said when it is played.
    with suppress(UserError):
        gain_of(source, manner)


def _open_sound(source: ClipSource) -> AbstractContextManager[OpenSound]:
    from earmark.audio.cache import default_cache
    from earmark.audio.decode import open_sound

    return open_sound(source.path, source.recording, default_cache())
