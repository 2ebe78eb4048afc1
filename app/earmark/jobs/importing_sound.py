"""Sound files become recordings of the project: recognised, or read once; in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from earmark.audio.many import Probed, probe_many
from earmark.jobs.import_result import Refused, shown
from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.model.recording import Recording
from earmark.store import recordings, roots
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.roots import Location

_LOOKED_UP_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound file and the recording it is, or why it is none. ``recognised`` by its place and time alone."""

    path: Path
    recording: Recording | None
    refused: Refused | None = None
    recognised: bool = False


class Places:
    """Where files lie as the project names it, looked up once for many files."""

    def __init__(self, folders: dict[str, Path]) -> None:
        self._folders = [(f"{folder}{os.sep}".replace(os.sep * 2, os.sep), name) for name, folder in folders.items()]

    @classmethod
    def below(cls, db: Database, folder: Path) -> Places:
        """With a root that holds the folder; made where there is none. Writes then."""
        folder = Path(os.path.abspath(folder))
        found = cls(roots.located(db))
        if found.of(folder / "any", 0, 0) is None:
            roots.add(db, folder)
            found = cls(roots.located(db))
        return found

    def of(self, path: Path, size: int, mtime_ns: int) -> Location | None:
        """The location below the deepest root that holds the file; None where none does."""
        text = os.path.abspath(path)
        for start, name in self._folders:
            if text.startswith(start):
                return Location(name, PurePosixPath(Path(text[len(start) :]).as_posix()), size, mtime_ns)
        return None


def location_of(places: Places, path: Path) -> Location | None:
    """The location of an existing file with its size and time now; zeros where it cannot be asked."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return places.of(path, 0, 0)
    return places.of(path, status.st_size, status.st_mtime_ns)


def hear(project: Project, files: Sequence[Path], progress: Progress) -> Iterator[Heard]:
    """Tell what each file is, in the order given. Stores nothing.

    Files whose place, size and time the project knows are not read again.
    """
    recognised = _recognise(project, files, progress)
    unread = [path for path in files if path not in recognised]
    early: dict[Path, Probed] = {}
    arriving = probe_many(unread, cancelled=lambda: progress.cancelled)
    total = len(files)
    for done, path in enumerate(files, 1):
        stop_if_cancelled(progress)
        if path in recognised:
            progress.report(done, total, "reading sound")
            yield Heard(path, recognised[path], recognised=True)
            continue
        while path not in early:
            probed = next(arriving, None)
            stop_if_cancelled(progress)
            if probed is None:
                raise RuntimeError(f"no answer for {path}")
            early[probed.path] = probed
            progress.report(done - 1 + len(early), total, "reading sound")
        yield _heard(early.pop(path))


def _heard(probed: Probed) -> Heard:
    if probed.recording is not None:
        return Heard(probed.path, probed.recording)
    reason = probed.refusal.reason if probed.refusal is not None else "the file cannot be read."
    return Heard(probed.path, None, Refused(shown(probed.path), None, reason))


def _recognise(project: Project, files: Sequence[Path], progress: Progress) -> dict[Path, Recording]:
    """What the project knows by place, size and time."""
    if not project.read(lambda db: recordings.everywhere(db, size=1))[0]:
        return {}
    places = project.read(lambda db: Places(roots.located(db)))
    found: dict[Path, Recording] = {}
    for start in range(0, len(files), _LOOKED_UP_AT_ONCE):
        stop_if_cancelled(progress)
        located = [(path, location_of(places, path)) for path in files[start : start + _LOOKED_UP_AT_ONCE]]
        found |= project.read(lambda db, located=located: _known(db, located))
    return found


def _known(db: Database, located: Sequence[tuple[Path, Location | None]]) -> dict[Path, Recording]:
    found = {}
    for path, location in located:
        if location is None:
            continue
        known = recordings.known_location(db, location.root, location.path, location.size, location.mtime_ns)
        recording = recordings.get(db, known) if known is not None else None
        if recording is not None and recording.has_sound:
            found[path] = recording
    return found
