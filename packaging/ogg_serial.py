"""Gives an Ogg file a fixed stream serial number, so that the same sound is the same file.

libsndfile draws the number from the clock. Ogg pages: RFC 3533, section 6.
"""

from __future__ import annotations

import struct

_POLYNOMIAL = 0x04C11DB7


def _table() -> list[int]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1 ^ _POLYNOMIAL if value & 0x80000000 else value << 1) & 0xFFFFFFFF
        table.append(value)
    return table


_TABLE = _table()


def with_serial(ogg: bytes, serial: int) -> bytes:
    """The same pages with another serial number and the checksums that belong to it."""
    pages = bytearray(ogg)
    start = 0
    while start < len(pages):
        if pages[start : start + 4] != b"OggS":
            raise ValueError(f"no Ogg page at byte {start}")
        segments = pages[start + 26]
        end = start + 27 + segments + sum(pages[start + 27 : start + 27 + segments])
        struct.pack_into("<I", pages, start + 14, serial)
        struct.pack_into("<I", pages, start + 22, 0)
        struct.pack_into("<I", pages, start + 22, _checksum(pages[start:end]))
        start = end
    return bytes(pages)


def _checksum(page: bytearray) -> int:
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _TABLE[value >> 24 ^ byte]
    return value
