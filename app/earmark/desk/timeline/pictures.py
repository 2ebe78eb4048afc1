"""Pictures of clips, made on workers: what is on screen first, neighbours ahead, the last ones kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from earmark.desk.clip_source import ClipSource
from earmark.desk.newest_first import NewestFirst, Urgency
from earmark.model.errors import UserError
from earmark.model.recording import ClipId

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture, PictureOf, TileShelf
    from earmark.audio.spectrogram import SpectrogramSettings

MAX_BYTES = 12_000_000
"""Some twenty-five clips of ten seconds."""

_THREADS = 2


class PictureMaker(QObject):
    """Makes a clip's picture when it is wanted and remembers it.

    Answers come as signals, in the window's thread: at once for a picture that is held, so that a
    clip that was fetched ahead is painted with the same key press.
    """

    picture_ready = Signal(str, object)  # clip id, ClipPicture
    picture_failed = Signal(str, str)  # clip id, one sentence
    finer_ready = Signal(str, object)  # clip id, ClipPicture of part of it

    _made = Signal(str, object, int)
    _refused = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: SpectrogramSettings | None = None
        self._kept: OrderedDict[ClipId, ClipPicture] = OrderedDict()
        self._work = NewestFirst("pictures", _THREADS)
        self._wanted: ClipId | None = None
        self._wished: frozenset[ClipId] = frozenset()
        self._settings_number = 0
        self._finer_number = 0
        self._shelf: TileShelf | None = None
        self._made.connect(self._keep)
        self._refused.connect(self._refuse)

    def want(self, source: ClipSource, ahead: Iterable[ClipSource] = ()) -> None:
        """Make this clip's picture now and those of ``ahead`` after it; older wishes are forgotten."""
        self._wanted = source.id
        neighbours = [near for near in ahead if near.id not in self._kept]
        self._wished = frozenset(each.id for each in (source, *neighbours))
        self._work.keep({("clip", wished, self._settings_number) for wished in self._wished})
        # The newest of equal urgency goes first, so the nearest neighbour is asked for last.
        for near in reversed(neighbours):
            self._submit(near, Urgency.AHEAD)
        held = self._kept.get(source.id)
        if held is not None:
            self._kept.move_to_end(source.id)
            self.picture_ready.emit(source.id, held)
        else:
            self._submit(source, Urgency.WANTED)

    def want_finer(self, source: ClipSource, first: int, end: int, columns: int) -> None:
        """Make a closer picture of part of a clip; only the last one asked for is delivered."""
        self._finer_number += 1
        number = self._finer_number

        def overtaken() -> bool:
            return number != self._finer_number

        def work() -> None:
            from earmark.audio.picture import Overtaken, refine

            try:
                picture = refine(self._of(source), self._tiles(), first, end, columns, overtaken=overtaken)
            except Overtaken:
                return
            except UserError as error:
                self._refused.emit(source.id, error.reason, self._settings_number)
                return
            if not overtaken():
                self.finer_ready.emit(source.id, picture)
                self._work.submit(("around", number), around, Urgency.AHEAD)

        def around() -> None:
            """What a scroll to either side will show next."""
            from earmark.audio.picture import Overtaken, fetch

            of, span = self._of(source), (end - first) // 2
            for near_first, near_end in ((end, end + span), (first - span, first)):
                low, high = max(of.first, near_first), min(of.end, near_end)
                with suppress(Overtaken, UserError):
                    if low < high:
                        wide = max(1, columns * (high - low) // (end - first))
                        fetch(of, self._tiles(), low, high, wide, overtaken=overtaken)

        self._work.submit(("finer", number), work)

    def held(self, clip: ClipId) -> ClipPicture | None:
        """The picture if it is in memory already."""
        return self._kept.get(clip)

    def set_settings(self, settings: SpectrogramSettings) -> None:
        """Draw otherwise from now on; what was drawn before is forgotten."""
        self._settings = settings
        self._settings_number += 1
        self._finer_number += 1
        self._kept.clear()

    def forget(self, clip: ClipId) -> None:
        """The clip's file was found elsewhere, or is to be tried again."""
        self._kept.pop(clip, None)

    def close(self) -> None:
        self._work.close()

    def _submit(self, source: ClipSource, urgency: Urgency) -> None:
        number = self._settings_number

        def overtaken() -> bool:
            return source.id not in self._wished or number != self._settings_number

        def work() -> None:
            from earmark.audio.picture import Overtaken, clip_picture

            try:
                picture = clip_picture(self._of(source), overtaken=overtaken)
            except Overtaken:
                return
            except UserError as error:
                self._refused.emit(source.id, error.reason, number)
            else:
                self._made.emit(source.id, picture, number)

        self._work.submit(("clip", source.id, number), work, urgency)

    @Slot(str, object, int)
    def _keep(self, clip: ClipId, picture: ClipPicture, number: int) -> None:
        if number != self._settings_number:
            return
        self._kept[clip] = picture
        self._kept.move_to_end(clip)
        while len(self._kept) > 1 and sum(each.size_bytes for each in self._kept.values()) > MAX_BYTES:
            self._kept.popitem(last=False)
        if clip == self._wanted:
            self.picture_ready.emit(clip, picture)

    @Slot(str, str, int)
    def _refuse(self, clip: ClipId, sentence: str, number: int) -> None:
        if clip == self._wanted and number == self._settings_number:
            self.picture_failed.emit(clip, sentence)

    def _of(self, source: ClipSource) -> PictureOf:
        from earmark.audio.cache import default_cache
        from earmark.audio.picture import PictureOf

        clip, settings = source.clip, self._settings_in_force()
        return PictureOf(source.path, source.recording, clip.first, clip.end, settings, default_cache(), clip.channel)

    def _tiles(self) -> TileShelf:
        from earmark.audio.picture import TileShelf

        if self._shelf is None:
            self._shelf = TileShelf()
        return self._shelf

    def _settings_in_force(self) -> SpectrogramSettings:
        from earmark.audio.spectrogram import SpectrogramSettings

        return self._settings or SpectrogramSettings()
