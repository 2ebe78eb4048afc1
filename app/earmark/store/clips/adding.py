"""Adding clips, and what is known of them from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.recording import Clip, ClipFields, ClipId, RecordingId, Split
from earmark.store.database import Database

_NAMED_CLIPS = 10_000
_DIGITS = re.compile(r"\d+")
_INSERT = """INSERT INTO clip (number, id, recording, first, "end", whole, channel, name, sort_name, duration_s,
    language, speaker, device, recorded_at, batch, split, attributes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def add(db: Database, clips: Iterable[Clip]) -> int:
    """Store clips whose recordings are stored. Returns how many are new.

    A known clip keeps what is known of it; fields that it lacked are filled in. Raises UserError
    where the recording is unknown.
    """
    number: int = db.value("SELECT coalesce(max(number), 0) FROM clip")
    language = db.value("SELECT value FROM project WHERE name = 'language'") or ""
    new: list[ClipId] = []
    names: dict[str, tuple[int, str]] = {}
    for clip in clips:
        if db.value("SELECT 1 FROM clip WHERE id = ?", (clip.id,)):
            fill_fields(db, clip.id, clip.fields)
            continue
        if clip.recording not in names:
            names[clip.recording] = _recording(db, clip.recording)
        recording, file = names[clip.recording]
        number += 1
        insert(db, number, recording, file, clip, language)
        new.append(clip.id)
    db.run(
        "INSERT INTO tally VALUES ('clips', ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
        (len(new),),
    )
    if new:
        reorder(db)
        many = len(new) > _NAMED_CLIPS
        db.note(Changes(clips=frozenset() if many else frozenset(new), all_clips=many, recordings=True))
    return len(new)


def insert(db: Database, number: int, recording: int, file: str, clip: Clip, language: str) -> None:
    """Write one clip with its name for the queue and for searching."""
    name, sort_name = clip_name(file, clip)
    fields = clip.fields
    db.run(
        _INSERT,
        (
            number,
            clip.id,
            recording,
            clip.first,
            clip.end,
            clip.whole,
            clip.channel,
            name,
            sort_name,
            clip.duration_s,
            fields.language or language,
            fields.speaker,
            fields.device,
            time_text(fields.recorded_at),
            fields.batch,
            fields.split or "",
            attributes_text(fields.attributes),
        ),
    )
    db.run(
        "INSERT INTO clip_text (rowid, name, speaker, batch) VALUES (?, ?, ?, ?)",
        (number, f"{name}  ", fields.speaker and f"{fields.speaker}  ", fields.batch and f"{fields.batch}  "),
    )


def reorder(db: Database) -> None:
    """Orders that were kept in memory are no longer those of the clips."""
    db.run("INSERT INTO tally VALUES ('clips_version', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")


def near(
    db: Database, recording: RecordingId, first: int, end: int, *, tolerance: int, channel: int | None = None
) -> ClipId | None:
    """The known clip whose ends lie within ``tolerance`` frames of these: imported boundaries are coarse."""
    found = db.value(
        """SELECT c.id FROM clip c JOIN recording r ON r.number = c.recording
        WHERE r.id = ? AND c.first BETWEEN ? AND ? AND c."end" BETWEEN ? AND ? AND c.channel IS ?
        ORDER BY abs(c.first - ?) + abs(c."end" - ?), c.number LIMIT 1""",
        (recording, first - tolerance, first + tolerance, end - tolerance, end + tolerance, channel, first, end),
    )
    return None if found is None else ClipId(found)


def set_fields(db: Database, clip: ClipId, fields: ClipFields) -> None:
    """Replace what is known of a clip from outside."""
    number = db.value("SELECT number FROM clip WHERE id = ?", (clip,))
    if number is None:
        raise UserError("the project has no such clip", "It may have been taken out.", clip)
    db.run(
        """UPDATE clip SET language = ?, speaker = ?, device = ?, recorded_at = ?, batch = ?, split = ?,
        attributes = ? WHERE number = ?""",
        (
            fields.language,
            fields.speaker,
            fields.device,
            time_text(fields.recorded_at),
            fields.batch,
            fields.split or "",
            attributes_text(fields.attributes),
            number,
        ),
    )
    name = db.value("SELECT name FROM clip_text WHERE rowid = ?", (number,))
    if name is not None:
        db.run("DELETE FROM clip_text WHERE rowid = ?", (number,))
        db.run(
            "INSERT INTO clip_text (rowid, name, speaker, batch) VALUES (?, ?, ?, ?)",
            (number, name, fields.speaker and f"{fields.speaker}  ", fields.batch and f"{fields.batch}  "),
        )
    reorder(db)
    db.note(Changes(clips=frozenset((clip,))))


def fill_fields(db: Database, clip: ClipId, fields: ClipFields) -> None:
    """Take over what the clip lacks; what it has stays."""
    if fields == ClipFields():
        return
    known = fields_of(
        db.rows(
            "SELECT language, speaker, device, recorded_at, batch, split, attributes FROM clip WHERE id = ?", (clip,)
        )[0]
    )
    filled = ClipFields(
        language=known.language or fields.language,
        speaker=known.speaker or fields.speaker,
        device=known.device or fields.device,
        recorded_at=known.recorded_at or fields.recorded_at,
        batch=known.batch or fields.batch,
        split=known.split or fields.split,
        attributes={**fields.attributes, **known.attributes},
    )
    if filled != known:
        set_fields(db, clip, filled)


def fields_of(row: tuple[str, ...]) -> ClipFields:
    """The fields from their columns, in the order of the record."""
    language, speaker, device, recorded_at, batch, split, attributes = row
    return ClipFields(
        language,
        speaker,
        device,
        datetime.fromisoformat(recorded_at) if recorded_at else None,
        batch,
        Split(split) if split else None,
        json.loads(attributes) if attributes else {},
    )


def time_text(when: datetime | None) -> str:
    """UTC in one width, so that text order is time order; a time without a zone is taken for UTC."""
    if when is None:
        return ""
    zoned = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    return zoned.isoformat(timespec="microseconds")


def attributes_text(attributes: Mapping[str, str]) -> str:
    return json.dumps(dict(sorted(attributes.items())), ensure_ascii=False) if attributes else ""


def clip_name(file: str, clip: Clip) -> tuple[str, str]:
    """The name that the queue shows, and the text by which names sort: numbers by their value."""
    if clip.whole and clip.channel is None:
        shown = file
    else:
        start, end = clip.first / clip.sample_rate, clip.end / clip.sample_rate
        shown = file if clip.whole else f"{file} {start:.2f}–{end:.2f} s"
        if clip.channel is not None:
            shown += f" channel {clip.channel + 1}"
    return shown, _DIGITS.sub(lambda digits: digits.group().zfill(10), shown.casefold())


def _recording(db: Database, recording: str) -> tuple[int, str]:
    row = db.one(
        """SELECT r.number, l.path FROM recording r LEFT JOIN location l ON l.recording = r.number
        WHERE r.id = ? ORDER BY l.root, l.path_nfc LIMIT 1""",
        (recording,),
    )
    if row is None:
        raise UserError("the project has no such recording", "Import its sound first.", recording)
    return row[0], (row[1] or recording[:12]).rpartition("/")[2]
