"""Recordings: known by their bytes, wherever they lie; and labels whose sound is not here yet."""

from __future__ import annotations

import time
import unicodedata
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from earmark.model.changes import Changes
from earmark.model.recording import Clock, Recording, RecordingId
from earmark.store import aliases, roots
from earmark.store.database import Database
from earmark.store.device import device_id
from earmark.store.recording_row import COLUMNS, from_row, to_row
from earmark.store.roots import Location, place, resolve

__all__ = [
    "Location",
    "add",
    "alias",
    "at",
    "by_name_and_size",
    "called",
    "drop_location",
    "everywhere",
    "find",
    "get",
    "known",
    "known_location",
    "locate",
    "locate_many",
    "longer_than",
    "place",
    "put",
    "relocate",
    "resolve",
    "unheard",
    "without_sound",
]


def add(db: Database, found: Iterable[tuple[Recording, Location]]) -> int:
    """Store recordings and where they lie; a known one gets its location alone. Returns how many are new.

    A location that held another recording holds this one from now on. Labels that came for the
    same location without sound are joined to the sound.
    """
    new = 0
    for recording, location in found:
        number = db.value("SELECT number FROM recording WHERE id = ?", (recording.id,))
        if number is None:
            number = _insert(db, recording)
            new += 1
        waiting = unheard(db, location) if recording.has_sound else None
        _put(db, number, location)
        if waiting is not None:
            alias(db, waiting, recording.id)
    db.note(Changes(recordings=True))
    return new


def put(db: Database, recording: Recording, location: Location | None) -> None:
    """Store a recording that is new here, also one whose sound does not come along."""
    number = _insert(db, recording)
    if location is not None:
        _put(db, number, location)


def get(db: Database, recording: RecordingId) -> Recording | None:
    row = db.one(f"SELECT {COLUMNS} FROM recording WHERE id = ?", (recording,))
    return None if row is None else from_row(row)


def known(db: Database, ids: Iterable[RecordingId]) -> set[RecordingId]:
    """Which of these recordings the project has."""
    found: set[RecordingId] = set()
    wanted = list(ids)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ",".join("?" * len(part))
        found.update(RecordingId(row[0]) for row in db.rows(f"SELECT id FROM recording WHERE id IN ({marks})", part))
    return found


def locate(db: Database, recording: RecordingId) -> list[Location]:
    """Every place where the recording was seen."""
    rows = db.rows(
        """SELECT l.root, l.path, l.size_bytes, l.mtime_ns FROM location l
        JOIN recording r ON r.number = l.recording WHERE r.id = ? ORDER BY l.root, l.path_nfc""",
        (recording,),
    )
    return [_location(*row) for row in rows]


def locate_many(db: Database, numbers: Sequence[int]) -> dict[int, list[Location]]:
    """Every place of each of these recordings, by their numbers in this file."""
    places: dict[int, list[Location]] = {}
    for start in range(0, len(numbers), 500):
        part = numbers[start : start + 500]
        marks = ",".join("?" * len(part))
        for number, *rest in db.rows(
            f"""SELECT recording, root, path, size_bytes, mtime_ns FROM location WHERE recording IN ({marks})
            ORDER BY recording, root, path_nfc""",
            part,
        ):
            places.setdefault(number, []).append(_location(*rest))
    return places


def known_location(db: Database, root: str, path: PurePosixPath, size: int, mtime_ns: int) -> RecordingId | None:
    """The recording that was read from this place, if size and time are as they were then."""
    found = db.value(
        """SELECT r.id FROM location l JOIN recording r ON r.number = l.recording
        WHERE l.root = ? AND l.path_nfc = ? AND l.size_bytes = ? AND l.mtime_ns = ?""",
        (root, roots.nfc(path), size, mtime_ns),
    )
    return None if found is None else RecordingId(found)


def by_name_and_size(db: Database, name: str, size: int) -> list[RecordingId]:
    """Recordings that were seen under this file name with this size: to try before hashing."""
    rows = db.rows(
        """SELECT DISTINCT r.id FROM location l JOIN recording r ON r.number = l.recording
        WHERE l.name_nfc = ? AND l.size_bytes = ?""",
        (roots.nfc(name), size),
    )
    return [RecordingId(row[0]) for row in rows]


def at(db: Database, location: Location) -> Recording | None:
    """The recording that was last seen at this place."""
    found = db.value(
        """SELECT r.id FROM location l JOIN recording r ON r.number = l.recording
        WHERE l.root = ? AND l.path_nfc = ?""",
        (location.root, roots.nfc(location.path)),
    )
    return None if found is None else get(db, RecordingId(found))


def called(db: Database, name: str) -> list[RecordingId]:
    """Recordings that were seen under this file name, with its ending or without."""
    wanted = unicodedata.normalize("NFC", PurePosixPath(name).name)
    rows = db.rows(
        """SELECT DISTINCT r.id, l.name_nfc FROM location l JOIN recording r ON r.number = l.recording
        WHERE l.name_nfc = ? OR (l.name_nfc > ? AND l.name_nfc < ?)""",
        # "/" is the character after ".": what lies between begins with the name and a full stop.
        (wanted, f"{wanted}.", f"{wanted}/"),
    )
    exact = [id_ for id_, file in rows if wanted in (file, PurePosixPath(file).stem)]
    return [RecordingId(id_) for id_ in dict.fromkeys(exact)]


def everywhere(
    db: Database, *, after: int = 0, size: int = 1000
) -> tuple[list[tuple[Recording, tuple[Location, ...]]], int | None]:
    """A page of all recordings with their locations, and the number to go on after (None at the end)."""
    rows = db.rows(f"SELECT number, {COLUMNS} FROM recording WHERE number > ? ORDER BY number LIMIT ?", (after, size))
    if not rows:
        return [], None
    places: dict[int, list[Location]] = {}
    for number, *rest in db.rows(
        """SELECT recording, root, path, size_bytes, mtime_ns FROM location
        WHERE recording BETWEEN ? AND ? ORDER BY recording, root, path_nfc""",
        (rows[0][0], rows[-1][0]),
    ):
        places.setdefault(number, []).append(_location(*rest))
    page = [(from_row(row[1:]), tuple(places.get(row[0], ()))) for row in rows]
    return page, rows[-1][0] if len(rows) == size else None


def longer_than(db: Database, seconds: float) -> list[Recording]:
    """Recordings with sound that last longer, in the order in which they came."""
    rows = db.rows(
        f"""SELECT {COLUMNS} FROM recording WHERE frames > ? * sample_rate AND id NOT LIKE 'nosound-%'
        ORDER BY number""",
        (seconds,),
    )
    return [from_row(row) for row in rows]


def relocate(db: Database, recording: RecordingId, location: Location) -> None:
    """The recording lies there now; the places where it no longer lies are dropped by ``drop_location``."""
    number = db.value("SELECT number FROM recording WHERE id = ?", (recording,))
    _put(db, number, location)
    db.note(Changes(recordings=True))


def drop_location(db: Database, location: Location) -> None:
    """The place holds that recording no more."""
    db.run("DELETE FROM location WHERE root = ? AND path_nfc = ?", (location.root, roots.nfc(location.path)))
    db.note(Changes(recordings=True))


def without_sound(db: Database, location: Location, *, sample_rate: int = 1_000_000, frames: int = 0) -> Recording:
    """The recording that stands for sound that is not here; its path is its identity until the sound comes.

    Known already: that one, or the real recording where the sound has come. The clock counts
    microseconds unless said otherwise; ``frames`` 0 is a duration that nobody knows.
    """
    row = db.one(
        f"""SELECT {", ".join("r." + one for one in COLUMNS.split(", "))} FROM location l
        JOIN recording r ON r.number = l.recording WHERE l.root = ? AND l.path_nfc = ?""",
        (location.root, roots.nfc(location.path)),
    )
    if row is not None:
        return from_row(row)
    clock = Clock("none", "", sample_rate, frames)
    recording = Recording(RecordingId(f"nosound-{uuid.uuid4()}"), clock, 1, 0, "", "")
    _put(db, _insert(db, recording), location)
    db.note(Changes(recordings=True))
    return recording


def any_without_sound(db: Database) -> bool:
    """Whether some clips are labels alone, whose sound is not here."""
    found = db.value(
        """SELECT 1 FROM clip c JOIN recording r ON r.number = c.recording
        WHERE c.stands_for IS NULL AND r.id GLOB 'nosound-*' LIMIT 1"""
    )
    return found is not None


def unheard(db: Database, location: Location) -> RecordingId | None:
    """The recording without sound that waits for the sound of this location."""
    found = db.value(
        """SELECT r.id FROM location l JOIN recording r ON r.number = l.recording
        WHERE l.root = ? AND l.path_nfc = ? AND r.id LIKE 'nosound-%'""",
        (location.root, roots.nfc(location.path)),
    )
    return None if found is None else RecordingId(found)


def alias(db: Database, waiting: RecordingId, recording: RecordingId) -> None:
    """Join labels that came without sound to the recording that is their sound."""
    if db.value("SELECT 1 FROM alias WHERE without_sound = ? AND recording = ?", (waiting, recording)) is None:
        db.run("INSERT INTO alias VALUES (?, ?, ?, ?)", (waiting, recording, device_id(), time.time_ns() // 1000))
    aliases.join(db, waiting, recording)


def _insert(db: Database, recording: Recording) -> int:
    marks = ", ".join("?" * len(COLUMNS.split(", ")))
    cursor = db.conn.execute(f"INSERT INTO recording ({COLUMNS}) VALUES ({marks})", to_row(recording))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _put(db: Database, number: int, location: Location) -> None:
    db.run(
        """INSERT INTO location (root, path_nfc, path, name_nfc, recording, size_bytes, mtime_ns)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (root, path_nfc) DO UPDATE SET path = excluded.path, recording = excluded.recording,
        size_bytes = excluded.size_bytes, mtime_ns = excluded.mtime_ns""",
        (
            location.root,
            roots.nfc(location.path),
            str(location.path),
            roots.nfc(location.path.name),
            number,
            location.size,
            location.mtime_ns,
        ),
    )


def _location(root: str, path: str, size: int, mtime_ns: int) -> Location:
    return Location(root, PurePosixPath(path), size, mtime_ns)


def find(db: Database, recording: RecordingId) -> Path | None:
    """The first place of the recording that exists on this machine."""
    folders = roots.located(db)
    for location in locate(db, recording):
        file = roots.resolve_in(folders, location)
        if file.is_file():
            return file
    return None
