"""The time axis: which stretch of a clip is on screen, and which frame lies under which pixel.

Positions are frames of the recording's clock; pixels are logical and count from the left edge.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from earmark.desk.time_range import TimeRange

MIN_FRAMES_SHOWN = 16
"""The closest zoom: single samples, far enough apart to be counted."""


FAR_PIXELS = 1e6
"""Ten hours at the closest zoom are 80 thousand million pixels, which no painter can count."""


@dataclass(frozen=True, slots=True)
class View:
    """Part of a clip stretched over ``width`` pixels. A change of view is a new View.

    ``first`` is the frame at the left edge, not rounded, so that zooming in and out comes back
    to where it began.
    """

    bounds: TimeRange
    width: int
    first: float
    frames_shown: float

    @property
    def end(self) -> float:
        return self.first + self.frames_shown

    @property
    def frames_per_pixel(self) -> float:
        return self.frames_shown / max(1, self.width)

    @property
    def shows_all(self) -> bool:
        return self.frames_shown >= self.bounds.frames

    @property
    def magnification(self) -> float:
        """How many times closer than the whole clip."""
        return self.bounds.frames / self.frames_shown if self.frames_shown else 1.0

    def x_of(self, frame: float) -> float:
        """The pixel of a frame's start. Off screen it is no further than what can still be drawn."""
        return min(max((frame - self.first) / self.frames_per_pixel, -FAR_PIXELS), FAR_PIXELS)

    def frame_at(self, x: float) -> int:
        """The frame under a pixel, kept inside the clip (its end included, as a place to stop)."""
        frame = round(self.first + x * self.frames_per_pixel)
        return min(max(frame, self.bounds.first), self.bounds.end)

    def shows(self, frame: float) -> bool:
        return self.first <= frame < self.end

    def zoomed(self, factor: float, about: float) -> View:
        """``factor`` times closer, with the frame ``about`` staying under its pixel."""
        shown = min(max(self.frames_shown / factor, self._closest), float(self.bounds.frames))
        share = (about - self.first) / self.frames_shown if self.frames_shown else 0.5
        return self.with_first(about - share * shown, shown)

    def scrolled(self, frames: float) -> View:
        return self.with_first(self.first + frames)

    def with_first(self, first: float, frames_shown: float | None = None) -> View:
        """The view beginning at ``first``, moved so that nothing outside the clip is shown."""
        shown = self.frames_shown if frames_shown is None else frames_shown
        shown = min(max(shown, self._closest), float(self.bounds.frames))
        last = self.bounds.end - shown
        return replace(self, first=min(max(first, float(self.bounds.first)), last), frames_shown=shown)

    def on(self, stretch: TimeRange, margin: float = 0.04) -> View:
        """The view that shows a stretch, with a margin on both sides."""
        room = stretch.frames * margin
        return self.with_first(stretch.first - room, stretch.frames + 2 * room)

    def resized(self, width: int) -> View:
        return replace(self, width=width)

    @property
    def _closest(self) -> float:
        return float(min(MIN_FRAMES_SHOWN, self.bounds.frames))


def whole_view(bounds: TimeRange, width: int) -> View:
    """All of a clip on screen."""
    return View(bounds, width, float(bounds.first), float(bounds.frames))
