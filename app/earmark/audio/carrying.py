"""Taking stretches of a recording along in a file of their own, which stands for the recording elsewhere."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from earmark.audio.cache import DiskCache
from earmark.audio.cut import write, written_beside
from earmark.audio.decode import FLAC_MAX_CHANNELS, FLAC_MAX_RATE, open_sound, verify
from earmark.audio.header import LOSSLESS
from earmark.model.recording import Carrier, Piece, Recording

_PACKABLE = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "PCM_24"})
"""What FLAC holds without losing a bit (8 bits become 16)."""
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Carried:
    """The file that was written, and what it is to the recording: None where it is the recording's own bytes."""

    file: Path
    carrier: Carrier | None


def carry(
    path: Path,
    recording: Recording,
    stretches: Iterable[tuple[int, int]],
    stem: Path,
    cache: DiskCache,
    *,
    flac: bool = False,
) -> Carried:
    """Write the stretches to ``stem`` with a fitting ending: the original bytes where they are everything.

    Overlapping stretches are carried once. ``flac`` packs what FLAC holds without loss, to save room.
    Raises UserError where the recording cannot be read or the disk refuses.
    """
    verify(path, recording, thoroughly=True)
    chosen = union(stretches)
    everything = chosen == ((0, recording.clock.frames),)
    # What was lossy is smallest as it is, and as samples only where it has to be cut.
    packed = flac and _fits_flac(recording) and not (everything and recording.codec not in _PACKABLE)
    if everything and recording.carrier is None and (not packed or recording.container == "FLAC"):
        file = stem.with_name(stem.name + path.suffix.lower())
        with written_beside(file) as unfinished:
            shutil.copyfile(path, unfinished)
        return Carried(file, None)
    as_flac = packed or recording.container == "FLAC"
    file = stem.with_name(stem.name + (".flac" if as_flac else ".wav"))
    with written_beside(file) as unfinished, open_sound(path, recording, cache) as sound:
        container, codec = write(sound, recording, chosen, unfinished, flac=as_flac)
    pieces, at = [], 0
    for first, end in chosen:
        pieces.append(Piece(at, first, end))
        at += end - first
    return Carried(file, Carrier(_sha256(file), file.stat().st_size, container, codec, tuple(pieces)))


def union(stretches: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The stretches in their order, those that overlap or touch made one.

    >>> union([(5, 9), (0, 3), (2, 4), (9, 9)])
    ((0, 4), (5, 9))
    """
    found: list[tuple[int, int]] = []
    for first, end in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((first, end))
    return tuple(found)


def _fits_flac(recording: Recording) -> bool:
    lossless = recording.codec in _PACKABLE or recording.codec not in LOSSLESS
    return lossless and recording.channels <= FLAC_MAX_CHANNELS and recording.clock.sample_rate <= FLAC_MAX_RATE


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
