"""Looking up clips with their recording and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from earmark.model.recording import Clip, ClipId, Recording, RecordingId
from earmark.store import recording_row
from earmark.store.clips.adding import fields_of
from earmark.store.database import Database
from earmark.store.roots import Location

_CLIP = """c.number, c.id, c.first, c."end", c.whole, c.channel, c.name,
    c.language, c.speaker, c.device, c.recorded_at, c.batch, c.split, c.attributes"""
_RECORDING = ", ".join(f"r.{name.strip()}" for name in recording_row.COLUMNS.split(","))
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ClipView:
    """A clip, its recording, the name that screens show, and every place where the sound was seen."""

    clip: Clip
    recording: Recording
    name: str
    locations: tuple[Location, ...]

    @property
    def location(self) -> Location | None:
        return self.locations[0] if self.locations else None


def get(db: Database, clip: ClipId) -> ClipView | None:
    """The clip; where it stood for sound that has come since, the clip of the sound."""
    found = views(db, [clip])
    return found[0] if found else None


def views(db: Database, clips: Sequence[ClipId]) -> list[ClipView]:
    """The clips in the order asked for, without those that are unknown."""
    found: dict[str, ClipView] = {}
    for start in range(0, len(clips), _AT_ONCE):
        part = clips[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = db.rows(
            f"""SELECT asked.id, {_CLIP}, {_RECORDING}, r.number FROM clip asked
            JOIN clip c ON c.number = coalesce(asked.stands_for, asked.number)
            JOIN recording r ON r.number = c.recording WHERE asked.id IN ({marks})""",
            part,
        )
        places = _locations(db, {row[-1] for row in rows})
        found.update((row[0], _view(row[1:-1], places.get(row[-1], ()))) for row in rows)
    return [found[clip] for clip in clips if clip in found]


def views_by_number(db: Database, numbers: Sequence[int]) -> dict[int, ClipView]:
    """The clips of these numbers."""
    marks = ",".join("?" * len(numbers))
    rows = db.rows(
        f"""SELECT {_CLIP}, {_RECORDING}, r.number FROM clip c JOIN recording r ON r.number = c.recording
        WHERE c.number IN ({marks})""",
        numbers,
    )
    places = _locations(db, {row[-1] for row in rows})
    return {row[0]: _view(row[:-1], places.get(row[-1], ())) for row in rows}


def known(db: Database, clips: Iterable[ClipId]) -> set[ClipId]:
    """Which of these clips the project has."""
    found: set[ClipId] = set()
    wanted = list(clips)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        found.update(ClipId(row[0]) for row in db.rows(f"SELECT id FROM clip WHERE id IN ({marks})", part))
    return found


def of_recording(db: Database, recording: RecordingId) -> list[ClipId]:
    """The recording's clips in the order of time."""
    rows = db.rows(
        """SELECT c.id FROM clip c JOIN recording r ON r.number = c.recording
        WHERE r.id = ? AND c.stands_for IS NULL ORDER BY c.first, c."end", c.number""",
        (recording,),
    )
    return [ClipId(row[0]) for row in rows]


def _view(row: Sequence[Any], locations: tuple[Location, ...]) -> ClipView:
    _, id_, first, end, whole, channel, name, *rest = row
    recording = recording_row.from_row(rest[7:])
    clip = Clip(
        id=ClipId(id_),
        recording=recording.id,
        first=first,
        end=end,
        sample_rate=recording.clock.sample_rate,
        whole=bool(whole),
        channel=channel,
        fields=fields_of(tuple(rest[:7])),
    )
    return ClipView(clip, recording, name, locations)


def _locations(db: Database, recordings_asked: set[int]) -> dict[int, tuple[Location, ...]]:
    places: dict[int, list[Location]] = {}
    wanted = sorted(recordings_asked)
    marks = ",".join("?" * len(wanted))
    for number, root, path, size, mtime_ns in db.rows(
        f"""SELECT recording, root, path, size_bytes, mtime_ns FROM location WHERE recording IN ({marks})
        ORDER BY recording, root, path_nfc""",
        wanted,
    ):
        places.setdefault(number, []).append(Location(root, PurePosixPath(path), size, mtime_ns))
    return {number: tuple(found) for number, found in places.items()}
