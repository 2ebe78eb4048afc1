"""Closer looks at a clip: which pictures lie over the view, and when a finer one is worth asking for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from earmark.desk.timeline.colour_maps import ColourMap
from earmark.desk.timeline.spectrogram import SpectrogramTiles
from earmark.desk.timeline.view import View

if TYPE_CHECKING:
    from earmark.audio.picture import ClipPicture

MAX_LOOKS = 4
MARGIN = 0.5
"""A look reaches half a screen further on both sides, so that small scrolls find it there."""
ASKED_BEFORE = 0.2
"""The next one is asked for when less than this share of a screen is left beside the view."""
ASKED_AFTER_MS = 16
TOO_FINE = 24.0
"""Columns a pixel; what shrinks so much is no longer worth painting over a coarser picture."""


class CloserLooks(QObject):
    """The picture of the whole clip and the looks that came last, so that nothing on screen is ever empty.

    The coarser picture stays under the finer ones until these cover the view.
    """

    wanted = Signal(int, int, int)  # first, end, columns

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.whole: SpectrogramTiles | None = None
        self._looks: list[SpectrogramTiles] = []
        self._view: View | None = None
        self._ratio = 1.0
        self._timer = QTimer(self, singleShot=True, interval=ASKED_AFTER_MS)
        self._timer.timeout.connect(self._ask)

    def start_with(self, picture: ClipPicture | None, colours: ColourMap, shown: tuple[int, int] | None = None) -> None:
        """Another clip, or none; looks at the former one are forgotten."""
        self.whole = SpectrogramTiles(picture, colours, shown) if picture is not None else None
        self._looks = []
        self._timer.stop()

    def add(self, picture: ClipPicture, colours: ColourMap) -> None:
        """A closer look that was asked for, in the colours of the whole."""
        if self.whole is None:
            return
        fresh = SpectrogramTiles(picture, colours, self.whole.shown)
        self._looks = [held for held in self._looks if not _replaces(picture, held.picture)][1 - MAX_LOOKS :]
        self._looks.append(fresh)

    def set_colours(self, colours: ColourMap, shown: tuple[int, int]) -> None:
        """Other colours, or another range of levels under them."""
        for held in self._all():
            held.set_colours(colours, shown)

    def layers(self, view: View, ratio: float) -> tuple[SpectrogramTiles, ...]:
        """What is to be painted, one over the other: the last is the finest."""
        over = [
            held
            for held in self._all()
            if held.picture.first < view.end
            and view.first < held.picture.end
            and (held is self.whole or held.columns_per_pixel(view, ratio) < TOO_FINE)
        ]
        over.sort(key=lambda held: -held.picture.hop_s)
        seen: list[SpectrogramTiles] = []
        for held in over:
            if held.covers(view.first, view.end):
                seen = []
            seen.append(held)
            if seen == [held] and not held.is_too_coarse(view, ratio):
                break
        return tuple(seen)

    def look(self, view: View, ratio: float) -> None:
        """The view is another: ask for a finer picture soon if there is none."""
        self._view, self._ratio = view, ratio
        if not self._is_good(view, ratio) and not self._timer.isActive():
            self._timer.start()

    def _is_good(self, view: View, ratio: float) -> bool:
        """Whether one picture is fine enough for the view and a little around it."""
        if self.whole is None:
            return True
        room = view.frames_shown * ASKED_BEFORE
        first, end = max(view.bounds.first, view.first - room), min(view.bounds.end, view.end + room)
        return any(held.covers(first, end) and not held.is_too_coarse(view, ratio) for held in self._all())

    def _ask(self) -> None:
        view = self._view
        if view is None or self._is_good(view, self._ratio):
            return
        margin = view.frames_shown * MARGIN
        first = max(view.bounds.first, int(view.first - margin))
        end = min(view.bounds.end, int(view.end + margin) + 1)
        self.wanted.emit(first, end, round((end - first) / view.frames_per_pixel * self._ratio))

    def _all(self) -> list[SpectrogramTiles]:
        return [self.whole, *self._looks] if self.whole is not None else []


def _replaces(fresh: ClipPicture, held: ClipPicture) -> bool:
    """Whether the fresh picture shows all that the held one does."""
    same = abs(fresh.hop_s - held.hop_s) < 1e-9
    return same and fresh.first <= held.first and held.end <= fresh.end
