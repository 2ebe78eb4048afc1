"""Ogg pages, walked without decoding: does the file end where a page ends, is it several files in one.

Source: RFC 3533.
"""

from __future__ import annotations

from dataclasses import dataclass
from mmap import mmap

_BEGINS, _ENDS = 2, 4


@dataclass(frozen=True, slots=True)
class OggSurvey:
    """``cut_off``: the file ends inside a page. ``chained``: a second stream follows the end of the first."""

    cut_off: bool
    chained: bool
    codec: str


def survey(content: bytes | mmap) -> OggSurvey:
    """Walk the pages of a whole Ogg file."""
    position = 0
    ended = chained = cut_off = False
    while content[position : position + 4] == b"OggS":
        if position + 27 > len(content):
            cut_off = True
            break
        flags, segments = content[position + 5], content[position + 26]
        table = content[position + 27 : position + 27 + segments]
        chained = chained or (ended and bool(flags & _BEGINS))
        ended = ended or bool(flags & _ENDS)
        position += 27 + segments + sum(table)
        cut_off = len(table) < segments or position > len(content)
    return OggSurvey(cut_off, chained, _codec(content[:512]))


def _codec(head: bytes) -> str:
    for mark, name in ((b"OpusHead", "OPUS"), (b"\x01vorbis", "VORBIS"), (b"Speex   ", "SPEEX"), (b"\x7fFLAC", "FLAC")):
        if mark in head:
            return name
    return ""
