"""Sound files become recordings of the project: recognised, or read once; in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath

from earmark.audio.probe import Probed, probe_many
from earmark.jobs.import_result import Duplicate, ImportResult, Refused, shown
from earmark.jobs.importing_labels import Given
from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.jobs.writing import Pieces, written
from earmark.model.recording import ClipFields, Recording, RecordingId, whole_clip
from earmark.store import clips, recordings, roots
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.roots import Location

_LOOKED_UP_AT_ONCE = 500

_FILES_A_PIECE = 100
"""A piece of recordings and clips takes the writer about 15 ms."""


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
        folder = Path(os.path.abspath(folder))  # noqa: PTH100  (links keep their name)
        found = cls(roots.located(db))
        if found.of(folder / "any", 0, 0) is None:
            roots.add(db, folder)
            found = cls(roots.located(db))
        return found

    def of(self, path: Path, size: int, mtime_ns: int) -> Location | None:
        """The location below the deepest root that holds the file; None where none does."""
        text = os.path.abspath(path)  # noqa: PTH100  (links keep the name under which they were imported)
        for start, name in self._folders:
            if text.startswith(start):
                return Location(name, PurePosixPath(text[len(start) :].replace(os.sep, "/")), size, mtime_ns)
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
        found |= project.read(partial(_known, located=located))
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


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a piece brought: clips that are new, known ones, and where else a known one's sound lies."""

    added: int
    known: int
    elsewhere: tuple[tuple[Path, Path], ...]


def import_sounds(
    project: Project, files: Sequence[Path], below: Path, given: Given, result: ImportResult, progress: Progress
) -> None:
    """Every readable file becomes a recording and the clip that is the whole of it."""
    if not files:
        return
    seen: dict[RecordingId, Path] = {}
    fields = given.fields()
    places = None if result.dry_run else written(project, project.write(lambda db: Places.below(db, below)))

    def take(piece: _Piece) -> None:
        result.added += piece.added
        result.known += piece.known
        result.duplicates.extend(Duplicate(shown(path), shown(other)) for path, other in piece.elsewhere)

    pieces = Pieces[_Piece](project, take)
    heard = hear(project, files, progress)
    while batch := list(islice(heard, _FILES_A_PIECE)):
        result.refused.extend(one.refused for one in batch if one.refused is not None)
        fresh: list[tuple[Path, Recording]] = []
        twice: list[tuple[Path, Recording]] = []
        for one in batch:
            if one.recording is None:
                continue
            earlier = seen.setdefault(one.recording.id, one.path)
            if earlier is not one.path:
                result.known += 1
                result.duplicates.append(Duplicate(shown(one.path), shown(earlier)))
                twice.append((one.path, one.recording))
            elif one.recognised and fields == ClipFields():
                result.known += 1
            else:
                fresh.append((one.path, one.recording))
        if places is None:
            take(project.read(partial(_look, fresh=fresh)))
        elif fresh or twice:
            pieces.send(partial(_store, places=places, fresh=fresh, twice=twice, fields=fields))
    pieces.finish()


def store_sounds(db: Database, places: Places, found: Sequence[tuple[Path, Recording]]) -> None:
    """Recordings and where they lie, without clips of them."""
    recordings.add(db, [(recording, _placed(db, places, path)) for path, recording in found])


def _store(
    db: Database,
    places: Places,
    fresh: Sequence[tuple[Path, Recording]],
    twice: Sequence[tuple[Path, Recording]],
    fields: ClipFields,
) -> _Piece:
    elsewhere = _elsewhere(db, fresh)
    store_sounds(db, places, [*fresh, *twice])
    added = clips.add(db, [whole_clip(recording, fields) for _, recording in fresh])
    return _Piece(added, len(fresh) - added, elsewhere)


def _look(db: Database, fresh: Sequence[tuple[Path, Recording]]) -> _Piece:
    """What storing would bring."""
    known = clips.known(db, [whole_clip(recording).id for _, recording in fresh])
    return _Piece(len(fresh) - len(known), len(known), _elsewhere(db, fresh))


def _elsewhere(db: Database, found: Sequence[tuple[Path, Recording]]) -> tuple[tuple[Path, Path], ...]:
    """Known recordings whose other file still stands where it was: the same sound twice."""
    known = recordings.known(db, [recording.id for _, recording in found])
    others = []
    for path, recording in found:
        if recording.id in known:
            other = recordings.find(db, recording.id)
            if other is not None and not _same_file(path, other):
                others.append((path, other))
    return tuple(others)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _placed(db: Database, places: Places, path: Path) -> Location:
    return location_of(places, path) or roots.place(db, path)
