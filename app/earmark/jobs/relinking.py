"""Finding moved recordings again, by their content."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from earmark.jobs.import_result import Refused, shown
from earmark.jobs.importing_files import find_sounds
from earmark.jobs.importing_sound import Places, location_of
from earmark.jobs.looking import Kind, kind_at
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.sound_files import Standing, all_recordings, content_hash, standing
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.recording import Recording
from earmark.store import recordings, roots
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.roots import Location


@dataclass(frozen=True, slots=True)
class Found:
    """A recording that lies somewhere else now."""

    was: str
    path: str


@dataclass
class RelinkResult:
    """What was found again, what is still missing, what could not be read."""

    found: list[Found] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    well: int = 0


@dataclass(frozen=True, slots=True)
class _Lost:
    recording: Recording
    places: tuple[tuple[Location, Path], ...]

    @property
    def name(self) -> str:
        return shown(self.places[0][1]) if self.places else self.recording.id[:12]


def relink(project: Project, folder: Path, *, progress: Progress | None = None) -> RelinkResult:
    """Look below a folder for recordings that are not where they were.

    Files of the same name and size are tried first, then those of the same size; content decides.
    Raises UserError where there is no such folder.
    """
    progress = progress if progress is not None else Unwatched()
    if kind_at(folder) is not Kind.FOLDER:
        raise UserError("there is no such folder", "Name the folder where the recordings lie now.", shown(folder))
    result = RelinkResult()
    lost = _lost(project, result, progress)
    if not lost:
        return result
    files = find_sounds(folder, progress)
    result.refused.extend(files.refused)
    matches = _match(lost, files.sounds, result, progress)
    places = written(project, project.write(lambda db: Places.below(db, folder)))
    for one in lost:
        file = matches.get(one.recording.file_sha256)
        if file is None:
            result.missing.append(one.name)
            continue
        written(project, project.write(partial(_move, places=places, one=one, file=file)))
        result.found.append(Found(one.name, shown(file)))
    return result


def _lost(project: Project, result: RelinkResult, progress: Progress) -> list[_Lost]:
    lost = []
    for number, (recording, places) in enumerate(all_recordings(project), 1):
        stop_if_cancelled(progress)
        progress.report(number, None, "looking what is missing")
        if any(standing(file, recording, place, progress, thorough=False) is Standing.SAME for place, file in places):
            result.well += 1
        else:
            lost.append(_Lost(recording, places))
    return lost


def _match(lost: Iterable[_Lost], files: Iterable[Path], result: RelinkResult, progress: Progress) -> dict[str, Path]:
    """The file of each lost recording that is there, by its hash; each file is read once at most."""
    wanted: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in lost:
        names = {_name(file) for _, file in one.places}
        wanted[one.recording.file_bytes][one.recording.file_sha256] |= names
    by_name: list[Path] = []
    by_size: list[Path] = []
    for file in files:
        try:
            sought = wanted.get(file.stat().st_size)
        except OSError as error:
            result.refused.append(Refused(shown(file), None, f"the file cannot be read ({error.strerror})."))
            continue
        if sought:
            (by_name if any(_name(file) in names for names in sought.values()) else by_size).append(file)
    matches: dict[str, Path] = {}
    candidates = [*by_name, *by_size]
    for done, file in enumerate(candidates, 1):
        stop_if_cancelled(progress)
        progress.report(done, len(candidates), "comparing content")
        try:
            sought = wanted[file.stat().st_size]
            if not sought.keys() - matches.keys():
                continue
            found = content_hash(file, progress)
        except OSError as error:
            result.refused.append(Refused(shown(file), None, f"the file cannot be read ({error.strerror})."))
            continue
        if found in sought:
            matches.setdefault(found, file)
    return matches


def _name(file: Path) -> str:
    return unicodedata.normalize("NFC", file.name)


def _move(db: Database, places: Places, one: _Lost, file: Path) -> None:
    """The recording lies there now; where it no longer lies is forgotten."""
    for place, old in one.places:
        if not old.exists():
            recordings.drop_location(db, place)
    recordings.relocate(db, one.recording.id, location_of(places, file) or roots.place(db, file))
