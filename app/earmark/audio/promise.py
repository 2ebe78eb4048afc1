"""What a header promises: how many bytes of sound it declares, and how many the file holds after it.

libsndfile silently takes what is there. A file that was cut off while copying, or a recorder that
died before it wrote the length, must be told apart from a whole one. Sources: Microsoft/IBM RIFF
(1991), EBU Tech 3306 (RF64), Sony Wave64 1.0, Apple AIFF-C draft (1991), Apple CAF specification 1.0,
NeXT/Sun .snd header, NIST SPHERE 2.6.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

MAX_CHUNKS = 10_000
STREAMED_FROM = 0xFFFFFF00
"""Writers into a pipe cannot come back to fill the length in: ffmpeg leaves 0xFFFFFFFF …"""
STREAMED_HALF = range(0x7FFFF000, 0x80000001)
"""… and SoX something just below 2 GiB."""


@dataclass(frozen=True, slots=True)
class Promise:
    """``declared`` bytes of sound by the header (None: open-ended), ``held`` bytes after it in the file."""

    declared: int | None
    held: int

    @property
    def broken(self) -> bool:
        """Whether sound is missing. One byte may be absent: some writers forget the padding."""
        return self.declared is not None and self.held < self.declared - 1

    @property
    def silent_about_sound(self) -> bool:
        """Whether the header says that there is none though something follows."""
        return self.declared == 0 and self.held > 0


def promise(file: BinaryIO, size: int) -> Promise | None:
    """Read the promise of a WAV, RF64, W64, AIFF, CAF, AU or SPHERE file of ``size`` bytes.

    None where the file is none of these, or its structure is beyond understanding (whoever decodes
    it will say so).
    """
    file.seek(0)
    head = file.read(16)
    for starts, read in _READERS:
        if any(head.startswith(start) for start in starts):
            try:
                return read(file, size)
            except struct.error:
                return None
    return None


def _wav(file: BinaryIO, size: int) -> Promise | None:
    order = ">" if _at(file, 0, 4) == b"RIFX" else "<"
    wide: int | None = None
    position = 12
    for _ in range(MAX_CHUNKS):
        name, length = struct.unpack(f"{order}4sI", _at(file, position, 8))
        start = position + 8
        if name == b"ds64":
            wide = struct.unpack("<Q", _at(file, start + 8, 8))[0]
        if name == b"data":
            held = max(0, size - start)
            if length == 0xFFFFFFFF and wide is not None:
                return Promise(wide, held)
            if length == 0 and held >= 8 and _is_chunk(_at(file, start, 8), order, held):
                return Promise(0, 0)
            return _open_ended(length, held)
        position = start + length + (length & 1)
    return None


def _is_chunk(head: bytes, order: str, held: int) -> bool:
    """Whether another chunk follows rather than sound: an honest empty file with tags behind."""
    name, length = struct.unpack(f"{order}4sI", head)
    return all(32 <= byte < 127 for byte in name) and length <= held - 8


def _open_ended(length: int, held: int) -> Promise:
    streamed = held < length and (length >= STREAMED_FROM or length in STREAMED_HALF)
    return Promise(None if streamed else length, held)


def _w64(file: BinaryIO, size: int) -> Promise | None:
    position = 40
    for _ in range(MAX_CHUNKS):
        name, length = struct.unpack("<16sQ", _at(file, position, 24))
        if name[:4] == b"data":
            return Promise(max(0, length - 24), max(0, size - position - 24))
        if length < 24:
            return None
        position += (length + 7) // 8 * 8
    return None


def _aiff(file: BinaryIO, size: int) -> Promise | None:
    position = 12
    for _ in range(MAX_CHUNKS):
        name, length = struct.unpack(">4sI", _at(file, position, 8))
        if name == b"SSND":
            return Promise(max(0, length - 8), max(0, size - position - 16))
        position += 8 + length + (length & 1)
    return None


def _caf(file: BinaryIO, size: int) -> Promise | None:
    position = 8
    for _ in range(MAX_CHUNKS):
        name, length = struct.unpack(">4sq", _at(file, position, 12))
        if name == b"data":
            return Promise(None if length < 0 else max(0, length - 4), max(0, size - position - 16))
        if length < 0:
            return None
        position += 12 + length
    return None


def _au(file: BinaryIO, size: int) -> Promise | None:
    start, length = struct.unpack(">II", _at(file, 4, 8))
    return _open_ended(length, max(0, size - start))


def _sphere(file: BinaryIO, size: int) -> Promise | None:
    fields: dict[str, str] = {}
    for line in _at(file, 0, 1024).decode("ascii", "replace").splitlines():
        parts = line.split(maxsplit=2)
        if len(parts) == 3:
            fields[parts[0]] = parts[2]
    numbers = [fields.get(name, "") for name in ("sample_count", "channel_count", "sample_n_bytes")]
    if not all(number.isascii() and number.isdigit() and len(number) < 16 for number in numbers):
        return None
    if fields.get("sample_coding", "pcm") not in ("pcm", "ulaw", "alaw"):
        return None
    count, channels, width = (int(number) for number in numbers)
    return Promise(count * channels * width, max(0, size - 1024))


def _at(file: BinaryIO, position: int, length: int) -> bytes:
    file.seek(position)
    return file.read(length)


_READERS: tuple[tuple[tuple[bytes, ...], Callable[[BinaryIO, int], Promise | None]], ...] = (
    ((b"RIFF", b"RIFX", b"RF64"), _wav),
    ((b"riff",), _w64),
    ((b"FORM",), _aiff),
    ((b"caff",), _caf),
    ((b".snd",), _au),
    ((b"NIST_1A",), _sphere),
)
