"""Joining labels that came without sound to the sound they were about."""

from __future__ import annotations

from earmark.model.changes import Changes
from earmark.model.recording import Clip, ClipId, RecordingId, clip_id
from earmark.store import predictions, suspects, work
from earmark.store.clips import adding
from earmark.store.compact import tag_columns
from earmark.store.database import Database
from earmark.store.keys import Numbers
from earmark.store.revisions.settling import settle


def join(db: Database, waiting: RecordingId, recording: RecordingId) -> None:
    """Every clip of the recording without sound stands for the same stretch of the real one."""
    rows = db.rows(
        """SELECT c.number, c.id, c.first, c."end", c.whole, c.channel, w.sample_rate
        FROM clip c JOIN recording w ON w.number = c.recording WHERE w.id = ? AND c.stands_for IS NULL""",
        (waiting,),
    )
    real = db.rows("SELECT number, sample_rate, frames FROM recording WHERE id = ?", (recording,))[0]
    for number, id_, first, end, whole, channel, rate in rows:
        fields = adding.fields_of(
            db.rows(
                """SELECT language, speaker, device, recorded_at, batch, split, attributes
                FROM clip WHERE number = ?""",
                (number,),
            )[0]
        )
        real_first, real_end = (
            (0, real[2]) if whole else (round(first * real[1] / rate), min(real[2], round(end * real[1] / rate)))
        )
        clip = Clip(
            clip_id(recording, real_first, real_end, whole=bool(whole), channel=channel),
            recording,
            real_first,
            max(real_first, real_end),
            real[1],
            bool(whole),
            channel,
            fields,
        )
        adding.add(db, [clip])
        _stand_for(db, number, db.value("SELECT number FROM clip WHERE id = ?", (clip.id,)))
        db.note(Changes(clips=frozenset((ClipId(id_), clip.id)), labels=True, recordings=True))


def _stand_for(db: Database, old: int, new: int) -> None:
    db.run("UPDATE clip SET stands_for = ? WHERE number = ?", (new, old))
    db.run("DELETE FROM clip_text WHERE rowid = ?", (old,))
    db.run("UPDATE tally SET value = value - 1 WHERE name = 'clips'")
    adding.reorder(db)
    keys = db.rows("SELECT lane, labeler, assignment FROM current WHERE clip = ?", (old,))
    db.run("DELETE FROM current WHERE clip = ?", (old,))
    drafts = [row[0] for row in db.rows("SELECT DISTINCT labeler FROM draft WHERE clip = ?", (old,))]
    # A draft for the real clip is the newer thought; the other stays where nothing contradicts it.
    db.run("UPDATE OR IGNORE draft SET clip = ? WHERE clip = ?", (new, old))
    db.run("UPDATE assignment SET clip = ? WHERE clip = ?", (new, old))
    db.run("UPDATE OR IGNORE round_clip SET clip = ? WHERE clip = ?", (new, old))
    predictions.move(db, old, new)
    suspects.move(db, old, new)
    columns = tag_columns(db)
    for lane, labeler, assignment in keys:
        settle(db, Numbers(new, labeler, assignment, lane), columns)
    people = {labeler for _, labeler, _ in keys} | set(drafts)
    for labeler in people:
        work.drop(db, labeler, old)
    work.refresh(db, [(labeler, new) for labeler in sorted(people)])
