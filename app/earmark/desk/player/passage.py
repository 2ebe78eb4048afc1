"""A passage: what the sink plays in one go, and which frame of the recording each part of it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from earmark.desk.player.device import DeviceFormat


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Sound in the device's format, in memory (``pcm``) or in a file that is still growing (``file``).

    Device frame 0 is frame ``first`` of the recording and each device frame is ``step`` frames of
    it. With ``loop`` (device frames) the passage begins again after that many: memory then holds
    the loop and some seconds of its beginning once more, so that there is time to go back. Playing
    begins at ``start`` of memory; a file begins with what is ``offset`` device frames into the loop.
    ``end`` is the frame of the recording at which it stops by itself.
    """

    device: DeviceFormat
    first: int
    end: int
    step: float
    length: int
    start: int = 0
    offset: float = 0.0
    loop: float | None = None
    pcm: bytes = b""
    file: Path | None = None

    def frame(self, played: float) -> int:
        """The frame of the recording that is heard after ``played`` device frames."""
        place = self.start + self.offset + max(0.0, played)
        if self.loop:
            place %= self.loop
        return min(self.first + round(place * self.step), self.end)

    def is_over(self, played: float) -> bool:
        return self.loop is None and self.start + played >= self.length
