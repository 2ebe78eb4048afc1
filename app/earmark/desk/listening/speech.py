"""Where somebody speaks in the clip at hand: found on a worker, told once, kept while the clip stays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from earmark.desk.clip_source import ClipSource
from earmark.desk.newest_first import NewestFirst
from earmark.desk.time_range import TimeRange
from earmark.model.errors import UserError
from earmark.model.recording import ClipId


class SpeechFinder(QObject):
    """Answers for one clip at a time; a newer question overtakes an older one."""

    found = Signal(object, object)  # ClipId, tuple[TimeRange, ...]
    failed = Signal(str)

    _made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = NewestFirst("speech")
        self._wanted: ClipId | None = None
        self._held: tuple[ClipId, tuple[TimeRange, ...]] | None = None
        self._made.connect(self._keep)

    def want(self, source: ClipSource) -> None:
        """Find the speech of a clip; ``found`` follows, at once where it is known."""
        self._wanted = source.id
        if self._held is not None and self._held[0] == source.id:
            self.found.emit(*self._held)
            return

        def overtaken() -> bool:
            return self._wanted != source.id

        def work() -> None:
            from earmark.audio.speech import Overtaken

            try:
                found = speech_inside(source, overtaken)
            except Overtaken:
                return
            except UserError as error:
                self.failed.emit(str(error))
                return
            self._made.emit(source.id, tuple(TimeRange(int(first), int(end)) for first, end in found))

        self._work.keep(())
        self._work.submit(source.id, work)

    def close(self) -> None:
        self._wanted = None
        self._work.close()

    @Slot(object, object)
    def _keep(self, clip: ClipId, stretches: tuple[TimeRange, ...]) -> None:
        if clip == self._wanted:
            self._held = (clip, stretches)
            self.found.emit(clip, stretches)


def speech_inside(source: ClipSource, overtaken: Callable[[], bool]) -> NDArray[np.int64]:
    """The speech inside the clip: int64 (n, 2), frames; the mean of the channels is heard where several are shown.

    For workers. Raises UserError and Overtaken as ``earmark.audio.speech.speech_of`` does.
    """
    from earmark.audio.cache import default_cache
    from earmark.audio.samples import MIX
    from earmark.audio.speech import speech_of

    clip = source.clip
    channel = None if clip.channel == MIX else clip.channel
    found = speech_of(source.path, source.recording, default_cache(), channel=channel, overtaken=overtaken)
    inside = np.clip(found, clip.first, clip.end)
    return np.asarray(inside[inside[:, 1] > inside[:, 0]], np.int64)
