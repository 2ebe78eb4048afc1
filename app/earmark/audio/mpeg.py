"""MPEG audio frames, walked without decoding: is there an index, what does it promise, how much is there.

Source: ISO/IEC 11172-3 (frame header); the Xing, Info and VBRI frames as their encoders write them.
"""

from __future__ import annotations

from dataclasses import dataclass
from mmap import mmap

MAX_RESYNCS = 1000
"""How often the walk may lose the thread before it stops: foreign bytes cost bounded time."""
MAX_TRIES = 100_000
"""How many bytes that might start a frame are looked at in one search."""

_BITRATES = {
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""kbit/s by (MPEG 1 or 2, layer) and index."""
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
"""Hz by version bits (3 MPEG 1, 2 MPEG 2, 0 MPEG 2.5) and index."""


@dataclass(frozen=True, slots=True)
class FrameHeader:
    """One frame: its length in bytes, its sound, and where the side information ends."""

    length: int
    samples: int
    sample_rate: int
    side_end: int


@dataclass(frozen=True, slots=True)
class Survey:
    """A walk over the file: ``frames`` of ``samples`` sample frames each, the index frame not counted.

    ``promised`` is the index's number of frames; None without an index or where it states none.
    """

    frames: int
    samples: int
    sample_rate: int
    indexed: bool
    promised: int | None

    @property
    def sample_frames(self) -> int:
        return self.frames * self.samples


def survey(content: bytes | mmap) -> Survey | None:
    """Walk the MPEG frames of a whole file; None where there are none."""
    position = _first_frame(content, _after_id3(content))
    if position is None:
        return None
    first = frame_header(content, position)
    if first is None:
        return None
    indexed, promised = _index(content, position, first)
    if indexed:
        position += first.length
    frames = 0
    resyncs = 0
    while position + 4 <= len(content):
        header = frame_header(content, position)
        if header is not None and header.sample_rate == first.sample_rate:
            frames += 1
            position += header.length
            continue
        resyncs += 1
        following = _first_frame(content, position + 1) if resyncs <= MAX_RESYNCS else None
        if following is None:
            break
        position = following
    return Survey(frames, first.samples, first.sample_rate, indexed, promised)


def frame_header(content: bytes | mmap, position: int) -> FrameHeader | None:
    """The frame that starts here; None if none does."""
    if position + 4 > len(content) or content[position] != 0xFF:
        return None
    second, third, fourth = content[position + 1], content[position + 2], content[position + 3]
    version, layer = (second >> 3) & 3, 4 - ((second >> 1) & 3)
    bitrate_index, rate_index = third >> 4, (third >> 2) & 3
    if second < 0xE0 or version == 1 or layer == 4 or rate_index == 3 or bitrate_index in (0, 15):
        return None
    family = 1 if version == 3 else 2
    bitrate = _BITRATES[family, layer][bitrate_index] * 1000
    rate = _RATES[version][rate_index]
    padding = (third >> 1) & 1
    if layer == 1:
        samples, length = 384, (12 * bitrate // rate + padding) * 4
    else:
        samples = 576 if layer == 3 and family == 2 else 1152
        length = samples // 8 * bitrate // rate + padding
    mono = fourth >> 6 == 3
    side = (17 if mono else 32) if family == 1 else (9 if mono else 17)
    return FrameHeader(max(length, 4), samples, rate, 4 + side)


def _index(content: bytes | mmap, position: int, header: FrameHeader) -> tuple[bool, int | None]:
    """Whether the first frame is a Xing, Info or VBRI index, and how many frames it promises."""
    tag = position + header.side_end
    if content[tag : tag + 4] in (b"Xing", b"Info"):
        counted = len(content) >= tag + 12 and content[tag + 7] & 1
        return True, int.from_bytes(content[tag + 8 : tag + 12], "big") if counted else None
    tag = position + 36
    if content[tag : tag + 4] == b"VBRI" and len(content) >= tag + 18:
        return True, int.from_bytes(content[tag + 14 : tag + 18], "big")
    return False, None


def _after_id3(content: bytes | mmap) -> int:
    position = 0
    while content[position : position + 3] == b"ID3" and len(content) >= position + 10:
        length = 0
        for byte in content[position + 6 : position + 10]:
            length = length << 7 | byte & 0x7F
        position += 10 + length
    return position


def _first_frame(content: bytes | mmap, position: int) -> int | None:
    """The next place where a frame starts that another follows (or the file ends with)."""
    for _ in range(MAX_TRIES):
        position = content.find(b"\xff", position)
        if position < 0:
            return None
        header = frame_header(content, position)
        if header is not None:
            following = position + header.length
            if following + 4 > len(content) or frame_header(content, following) is not None:
                return position
        position += 1
    return None
