"""Which recordings a table names, and which of them are here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from earmark.exchange.records import Refusal, Row
from earmark.jobs.import_result import ImportResult
from earmark.jobs.importing_files import name_refusal
from earmark.jobs.importing_labels import candidates, written_path
from earmark.jobs.importing_sound import Places, hear, location_of, store_sounds
from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.jobs.writing import Pieces, written
from earmark.model.recording import Clock, Recording, RecordingId
from earmark.store import recordings, roots
from earmark.store.database import Database
from earmark.store.project import Project

NOT_HERE = "the recording is not there. Put it there, or take the labels alone with --without-audio."

MICROSECONDS = 1_000_000
"""The clock of a recording that is not here."""

_A_PIECE = 100


@dataclass(frozen=True, slots=True)
class Named:
    """What the first row that names a recording says of it."""

    recording: str
    duration_s: float | None


@dataclass
class Survey:
    """The recordings that a table names, in the order of naming, and the number of its rows."""

    named: dict[str, Named] = field(default_factory=dict)
    rows: int = 0


def survey(rows: Iterable[Row | Refusal], progress: Progress) -> Survey:
    """Go through the rows once."""
    found = Survey()
    for row in rows:
        found.rows += 1
        if found.rows % 1000 == 0:
            stop_if_cancelled(progress)
            progress.report(found.rows, None, "reading the table")
        if isinstance(row, Row) and row.path not in found.named:
            length_s = row.end_s if row.end_s is not None else row.duration_s
            found.named[row.path] = Named(row.recording, length_s if row.start_s is None else None)
    return found


def find_recordings(
    project: Project, table: Path, found: Survey, result: ImportResult, progress: Progress, *, without_audio: bool
) -> dict[str, Recording | str]:
    """The recording of every path as it is written in the table, or why there is none."""
    answer: dict[str, Recording | str] = {}
    files: dict[str, Path] = {}
    for path, named in found.named.items():
        stop_if_cancelled(progress)
        file = next((one for one in candidates(table, path) if _is_file(one)), None)
        if file is not None:
            refusal = name_refusal(file)
            if refusal is None:
                files[path] = file
            else:
                answer[path] = refusal.reason
        elif (known := _known_by_id(project, named)) is not None:
            answer[path] = known
        else:
            answer[path] = NOT_HERE
    answer |= _hear_files(project, table, files, result, progress)
    if without_audio:
        missing = {path: found.named[path] for path, one in answer.items() if one is NOT_HERE}
        answer |= _without_sound(project, table, missing, result, progress)
    return answer


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _known_by_id(project: Project, named: Named) -> Recording | None:
    if not named.recording:
        return None
    return project.read(lambda db: recordings.get(db, RecordingId(named.recording)))


def _hear_files(
    project: Project, table: Path, files: dict[str, Path], result: ImportResult, progress: Progress
) -> dict[str, Recording | str]:
    if not files:
        return {}
    heard: dict[Path, Recording | str] = {}
    below = table.absolute().parent
    places = None if result.dry_run else written(project, project.write(lambda db: Places.below(db, below)))
    pieces = Pieces[None](project, lambda _: None)
    arriving = hear(project, sorted(set(files.values())), progress)
    while batch := list(islice(arriving, _A_PIECE)):
        fresh = []
        for one in batch:
            if one.recording is not None:
                heard[one.path] = one.recording
                if not one.recognised:
                    fresh.append((one.path, one.recording))
            else:
                heard[one.path] = one.refused.reason if one.refused is not None else "the recording cannot be read."
        if places is not None and fresh:
            pieces.send(partial(store_sounds, places=places, found=fresh))
    pieces.finish()
    return {path: heard[file] for path, file in files.items()}


def _without_sound(
    project: Project, table: Path, missing: dict[str, Named], result: ImportResult, progress: Progress
) -> dict[str, Recording]:
    """Recordings that stand for sound that is not here, each known by its path."""
    if not missing:
        return {}
    if result.dry_run:
        places = project.read(lambda db: Places(roots.located(db)))
        look = partial(_look, places=places)
        return {
            path: project.read(partial(look, file=written_path(table, path), named=named))
            for path, named in missing.items()
        }
    below = table.absolute().parent
    places = written(project, project.write(lambda db: Places.below(db, below)))
    answer: dict[str, Recording] = {}
    pieces = Pieces[dict[str, Recording]](project, answer.update)
    remaining = iter(missing.items())
    while batch := dict(islice(remaining, _A_PIECE)):
        stop_if_cancelled(progress)
        pieces.send(partial(_stand_in, places=places, table=table, batch=batch))
    pieces.finish()
    return answer


def _stand_in(db: Database, places: Places, table: Path, batch: dict[str, Named]) -> dict[str, Recording]:
    made = {}
    for path, named in batch.items():
        file = written_path(table, path)
        location = location_of(places, file) or roots.place(db, file)
        made[path] = recordings.without_sound(
            db, location, sample_rate=MICROSECONDS, frames=round((named.duration_s or 0.0) * MICROSECONDS)
        )
    return made


def _look(db: Database, places: Places, file: Path, named: Named) -> Recording:
    """The stand-in that the project has, or one as it would be made."""
    location = location_of(places, file)
    known = recordings.unheard(db, location) if location is not None else None
    recording = recordings.get(db, known) if known is not None else None
    if recording is not None:
        return recording
    frames = round((named.duration_s or 0.0) * MICROSECONDS)
    return Recording(RecordingId(f"nosound-{file}"), Clock("none", "", MICROSECONDS, frames), 1, 0, "", "")
