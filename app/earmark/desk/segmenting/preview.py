"""Where recordings would be cut, found on a worker; newer limits overtake older ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from earmark.desk.newest_first import NewestFirst
from earmark.model.errors import UserError
from earmark.model.recording import Recording
from earmark.model.segmenting import SegmentLimits

if TYPE_CHECKING:
    from earmark.jobs.segmenting import CutRecording

Sound = tuple[Recording, Path]


@dataclass(frozen=True, slots=True)
class Previewed:
    """The recordings that could be heard, cut; ``unheard`` is how many could not."""

    cuts: tuple[CutRecording, ...]
    unheard: int

    @property
    def lengths_s(self) -> list[float]:
        return [length for one in self.cuts for length in one.lengths_s]


class CutPreview(QObject):
    """Answers for one set of recordings and limits at a time."""

    found = Signal(object)  # Previewed
    listened = Signal(int, int)
    """So many recordings of so many are heard."""
    failed = Signal(str)

    _made = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = NewestFirst("cuts")
        self._asked = 0
        self._made.connect(self._pass_on)

    def want(self, sounds: Sequence[Sound], limits: SegmentLimits) -> None:
        """Cut these by these limits; ``found`` or ``failed`` follows unless something newer is asked."""
        self._asked += 1
        asked, wanted = self._asked, tuple(sounds)
        self._work.keep(())
        self._work.submit(asked, lambda: self._cut(asked, wanted, limits))

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._asked += 1
        self._work.keep(())

    def close(self) -> None:
        self.forget()
        self._work.close()

    def _cut(self, asked: int, sounds: Sequence[Sound], limits: SegmentLimits) -> None:
        from earmark.audio.cache import default_cache
        from earmark.jobs.progress import Cancelled
        from earmark.jobs.segmenting import cut

        newest = _Newest(self, asked)
        cuts: list[CutRecording] = []
        refusal: UserError | None = None
        for done, (recording, path) in enumerate(sounds):
            if newest.cancelled:
                return
            self.listened.emit(done, len(sounds))
            try:
                cuts.append(cut(path, recording, limits, default_cache(), newest))
            except Cancelled:
                return
            except UserError as error:
                refusal = error
        if refusal is not None and not cuts:
            self._made.emit(asked, refusal)
        else:
            self._made.emit(asked, Previewed(tuple(cuts), len(sounds) - len(cuts)))

    @Slot(int, object)
    def _pass_on(self, asked: int, result: Previewed | UserError) -> None:
        if asked != self._asked:
            return
        if isinstance(result, UserError):
            self.failed.emit(str(result))
        else:
            self.found.emit(result)


class _Newest:
    """The progress of one question: over as soon as another one is asked."""

    def __init__(self, preview: CutPreview, asked: int) -> None:
        self._preview = preview
        self._asked = asked

    def report(self, done: int, total: int | None, message: str) -> None:
        return

    @property
    def cancelled(self) -> bool:
        return self._asked != self._preview._asked
