"""Labeled clips: a folder of sound files, flat or sorted by tag, with a manifest.

The manifest is a label table beside the sound, so that it comes back in as one. File names are
made safe for every system: no character, name or ending that Windows refuses, unique without
regard to case, in NFC, at most ``MAX_STEM`` characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from earmark.exchange import labels
from earmark.exchange.records import Feature, Format, Row
from earmark.model.label import REQUIRED, Label
from earmark.model.tag import UNSURE, Axis

MANIFEST = "manifest.csv"
MAX_STEM = 100

UNANSWERED = "unanswered"
"""The folder of clips whose label has no yes on the axis."""

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))})


def write(destination: Path, rows: Iterable[Row]) -> int:
    """Write the manifest into the folder ``destination``, which holds the sound already."""
    return labels.write(destination / MANIFEST, rows)


class ClipNames:
    """Gives each clip a file name of its own within one export."""

    def __init__(self) -> None:
        self._taken: set[str] = {MANIFEST}

    def name(self, path: str, start_s: float | None, end_s: float | None, suffix: str, folder: str = "") -> str:
        """``folder/stem-start-end.suffix`` with times in milliseconds; ``-2`` and so on where it is taken.

        >>> names = ClipNames()
        >>> names.name("a/CON.wav", None, None, ".wav"), names.name("b/con.WAV", 0.5, 1.25, ".flac")
        ('CON_.wav', 'con-500-1250.flac')
        """
        stem = safe_name(PurePosixPath(path.replace("\\", "/")).stem)
        if start_s is not None and end_s is not None:
            stem = f"{stem}-{round(start_s * 1000)}-{round(end_s * 1000)}"
        place = f"{safe_name(folder)}/" if folder else ""
        name, number = f"{place}{stem}{suffix}", 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{place}{stem}-{number}{suffix}"
        self._taken.add(name.casefold())
        return name


def safe_name(text: str) -> str:
    """A file name without suffix that every system takes; never empty."""
    name = _REFUSED.sub("_", unicodedata.normalize("NFC", text)).strip(" .")[:MAX_STEM].rstrip(" .")
    if not name or name.startswith("-"):
        name = f"_{name}"
    return f"{name}_" if name.split(".")[0].casefold() in _DEVICES else name


def folder_of(label: Label, axis: Axis) -> str:
    """The folder for a label: its tag on the axis, the most severe where it has several.

    Of equally severe ones the first by code; an unknown severity counts as the slightest.
    """
    if axis is Axis.ENVIRONMENT:
        known = label.environment is not None and label.environment != UNSURE
        return str(label.environment) if known else UNANSWERED
    marks = [mark for mark in (label.sources if axis is Axis.SOURCE else label.channels) if not mark.cannot_tell]
    worst = min(marks, key=lambda mark: (-int(mark.severity or 0), mark.code), default=None)
    if worst is None:
        return UNANSWERED
    return str(worst.code)


CLIPS = Format(
    name="clips",
    title="Labeled clips: sound files with a manifest",
    suffix="",
    holds=frozenset(Feature),
    write=write,
    needs=REQUIRED,
    with_sound=True,
    feeds_training=True,
)
