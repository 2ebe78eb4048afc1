"""Whether clips and guidelines still are what their ids and digests say they are."""

from __future__ import annotations

import math
from collections.abc import Iterator

from earmark.model.people import Role
from earmark.model.recording import RecordingId, clip_id
from earmark.store import guidelines
from earmark.store.database import Database

_AT_ONCE = 10_000


def altered_clips(db: Database) -> Iterator[str]:
    """Clips whose frames, channel or recording are not those that their id was made of."""
    after: int | None = None
    while True:
        rows = db.rows(
            """SELECT c.number, c.id, r.id, c.first, c."end", c.whole, c.channel, c.name, c.duration_s,
            r.frames, r.sample_rate
            FROM clip c JOIN recording r ON r.number = c.recording
            WHERE ? IS NULL OR c.number > ? ORDER BY c.number LIMIT ?""",
            (after, after, _AT_ONCE),
        )
        if not rows:
            return
        for _, clip, recording, first, end, whole, channel, name, duration_s, frames, rate in rows:
            made = clip_id(RecordingId(recording), first, end, whole=bool(whole), channel=channel)
            fits = not frames or (
                (first == 0 and end == frames if whole else end <= frames)
                and math.isclose(duration_s, (end - first) / rate, abs_tol=1e-6)
            )
            if clip != made or not fits:
                yield f"The clip {name} ({clip}) is not the stretch of sound that its id says."
        after = rows[-1][0]


def altered_editions(db: Database) -> Iterator[str]:
    """Versions of the guidelines whose text, name or order is not what was published."""
    before = ""
    for edition in guidelines.editions(db):
        if edition.digest != guidelines.digest(db, edition.number, before):
            yield f"Version {edition.number} of the guidelines is not what was published: its hash differs."
        before = edition.digest
    defined = {row[0] for row in db.rows("SELECT subject FROM definition")}
    for (code,) in db.rows("SELECT code FROM tag ORDER BY number"):
        if code not in defined:
            yield f"The tag {code} has no definition in the guidelines."


def altered_people(db: Database) -> Iterator[str]:
    """People with a role that there is not."""
    roles = {role.value for role in Role}
    for name, role in db.rows("SELECT name, role FROM labeler ORDER BY number"):
        if role not in roles:
            yield f"The role of {name or 'the reference labels'} is unknown: {role}."
