"""What was measured from the sound of clips: facts with their method and version, never labels.

Of each method (name and version) a clip has one row. Measuring again with the same method takes its place.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from struct import Struct

from earmark.model.changes import Changes
from earmark.model.recording import ClipId, Recording
from earmark.model.signal import Readings, SignalMethod
from earmark.store import recordings, roots
from earmark.store.database import Database
from earmark.store.recording_row import COLUMNS, from_row

_NAMED_CLIPS = 10_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """The sound of a clip within its recording: frames ``first`` to ``end``; ``channel`` None is all."""

    clip: ClipId
    first: int
    end: int
    channel: int | None


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """Clips of one recording that a method has not measured yet.

    ``path`` is None where its sound is not here, ``mtime_ns`` the file's time when its content was read; ``name`` is
    where the sound was seen.
    """

    recording: Recording
    path: Path | None
    mtime_ns: int
    name: str
    clips: tuple[Stretch, ...]


def put(db: Database, method: SignalMethod, measured: Iterable[tuple[ClipId, Readings]]) -> int:
    """Store what was measured; each row takes the place of one of the same method. Returns how many clips.

    A clip that the project has lost meanwhile is passed over.
    """
    number = _method_number(db, method)
    packed = Struct(f"<{len(method.signals)}f")
    touched: list[ClipId] = []
    for clip, readings in measured:
        at = db.value("SELECT number FROM clip WHERE id = ?", (clip,))
        if at is None:
            continue
        values = (readings.get(name) for name in method.signals)
        row = packed.pack(*(math.nan if value is None else value for value in values))
        db.run("INSERT OR REPLACE INTO signal VALUES (?, ?, ?)", (number, at, row))
        touched.append(clip)
    if touched:
        many = len(touched) > _NAMED_CLIPS
        db.note(Changes(frozenset() if many else frozenset(touched), all_clips=many, signals=True))
    return len(touched)


def of_clip(db: Database, clip: ClipId) -> tuple[tuple[SignalMethod, Readings], ...]:
    """What every method measured of a clip, the newest method last."""
    rows = db.rows(
        """SELECT m.name, m.version, m.signals, s.readings FROM signal s JOIN signal_method m ON m.number = s.method
        JOIN clip asked ON s.clip = coalesce(asked.stands_for, asked.number) WHERE asked.id = ? ORDER BY m.number""",
        (clip,),
    )
    return tuple(_readings(*row) for row in rows)


def methods(db: Database) -> tuple[tuple[SignalMethod, int], ...]:
    """Every method that measured something, in the order in which they came, with the number of its clips."""
    rows = db.rows(
        """SELECT m.name, m.version, m.signals, count(*) FROM signal_method m JOIN signal s ON s.method = m.number
        GROUP BY m.number ORDER BY m.number"""
    )
    return tuple((SignalMethod(name, version, tuple(json.loads(names))), clips) for name, version, names, clips in rows)


def measurable(db: Database) -> int:
    """How many clips have sound that could be measured."""
    return int(
        db.value(
            """SELECT count(*) FROM clip c JOIN recording r ON r.number = c.recording
            WHERE c.stands_for IS NULL AND r.id NOT LIKE 'nosound-%'"""
        )
    )


def known(db: Database, method: SignalMethod) -> int:
    """How many of the clips that could be measured this method has measured."""
    return int(
        db.value(
            """SELECT count(*) FROM signal s JOIN signal_method m ON m.number = s.method
            JOIN clip c ON c.number = s.clip WHERE m.name = ? AND m.version = ? AND c.stands_for IS NULL""",
            (method.name, method.version),
        )
    )


def unmeasured(
    db: Database, method: SignalMethod, *, after: int = 0, size: int = 500
) -> tuple[list[Unmeasured], int | None]:
    """A page of what a method lacks, by clip number, and the number to go on after (None at the end).

    Neighbours of one recording come together; a recording whose clips lie apart comes more than once.
    """
    number = db.value("SELECT number FROM signal_method WHERE name = ? AND version = ?", (method.name, method.version))
    prefixed = ", ".join(f"r.{one.strip()}" for one in COLUMNS.split(","))
    rows = db.rows(
        f"""SELECT c.number, c.recording, c.id, c.first, c."end", c.channel, {prefixed} FROM clip c
        JOIN recording r ON r.number = c.recording
        WHERE c.number > ? AND c.stands_for IS NULL AND r.id NOT LIKE 'nosound-%'
        AND NOT EXISTS (SELECT 1 FROM signal s WHERE s.method = ? AND s.clip = c.number)
        ORDER BY c.number LIMIT ?""",
        (after, -1 if number is None else number, size),
    )
    folders = roots.located(db)
    seen = recordings.locate_many(db, sorted({row[1] for row in rows}))
    found: list[Unmeasured] = []
    for _, at, clip, first, end, channel, *rest in rows:
        recording = from_row(rest)
        stretch = Stretch(ClipId(clip), first, end, channel)
        if found and found[-1].recording.id == recording.id:
            found[-1] = replace(found[-1], clips=(*found[-1].clips, stretch))
        else:
            places = seen.get(at, [])
            files = ((roots.resolve_in(folders, place), place.mtime_ns) for place in places)
            path, mtime_ns = next(((file, time) for file, time in files if file.is_file()), (None, 0))
            name = str(places[0].path) if places else recording.id[:12]
            found.append(Unmeasured(recording, path, mtime_ns, name, (stretch,)))
    return found, rows[-1][0] if len(rows) == size else None


def misfits(db: Database) -> Iterator[str]:
    """Readings that are not as many numbers as their method measures, in sentences."""
    for name, version, clips in db.rows(
        """SELECT m.name, m.version, count(*) FROM signal s JOIN signal_method m ON m.number = s.method
        WHERE length(s.readings) <> 4 * json_array_length(m.signals) GROUP BY m.number ORDER BY m.number"""
    ):
        yield f"What {name} {version} measured of {clips:,} clips cannot be read."


def _method_number(db: Database, method: SignalMethod) -> int:
    db.run(
        "INSERT OR IGNORE INTO signal_method (name, version, signals) VALUES (?, ?, ?)",
        (method.name, method.version, json.dumps(method.signals)),
    )
    number, signals = db.rows(
        "SELECT number, signals FROM signal_method WHERE name = ? AND version = ?", (method.name, method.version)
    )[0]
    if tuple(json.loads(signals)) != method.signals:
        raise ValueError(f"{method} measures something else than its version says")
    return int(number)


def _readings(name: str, version: str, signals: str, row: bytes) -> tuple[SignalMethod, Readings]:
    names: Sequence[str] = json.loads(signals)
    values = Struct(f"<{len(names)}f").unpack(row)
    said = {one: None if math.isnan(value) else value for one, value in zip(names, values, strict=True)}
    return SignalMethod(name, version, tuple(names)), said
