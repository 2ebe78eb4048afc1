"""Whether a recording's file is still the recording."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path

from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.model.recording import Recording
from earmark.store import recordings, roots
from earmark.store.project import Project
from earmark.store.roots import Location

_BLOCK = 1 << 20


class Standing(StrEnum):
    """How a file stands to the recording that it was."""

    SAME = "same"
    MISSING = "missing"
    CHANGED = "changed"
    UNREADABLE = "unreadable"


def standing(file: Path, recording: Recording, location: Location, progress: Progress, *, thorough: bool) -> Standing:
    """By size and time where these are as they were; by content where they are not, or if ``thorough``."""
    try:
        status = file.stat()
        if status.st_size != recording.file_bytes:
            return Standing.CHANGED
        if not thorough and status.st_mtime_ns == location.mtime_ns:
            return Standing.SAME
        return Standing.SAME if content_hash(file, progress) == recording.file_sha256 else Standing.CHANGED
    except (FileNotFoundError, NotADirectoryError):
        return Standing.MISSING
    except OSError:
        return Standing.UNREADABLE


def content_hash(file: Path, progress: Progress) -> str:
    """SHA-256 of all bytes in hex, as in a recording's ``file_sha256``. Raises OSError."""
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            stop_if_cancelled(progress)
            digest.update(block)
    return digest.hexdigest()


def all_recordings(project: Project) -> Iterator[tuple[Recording, tuple[tuple[Location, Path], ...]]]:
    """Every recording that has sound, with its places and the files that they name here."""
    after: int | None = 0
    folders = project.read(roots.located)
    while after is not None:
        page, after = project.read(partial(recordings.everywhere, after=after))
        for recording, locations in page:
            if recording.has_sound:
                yield recording, tuple((one, roots.resolve_in(folders, one)) for one in locations)
