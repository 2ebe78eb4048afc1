"""Coverage targets: how much of a tag the team wants."""

from __future__ import annotations

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.tag import TagCode
from earmark.model.target import Target
from earmark.store.database import Database


def set(db: Database, target: Target) -> None:  # noqa: A001  (read as targets.set)
    """Set what is wanted of a tag; nothing wanted takes the target away. Raises UserError for an unknown tag."""
    if db.value("SELECT 1 FROM tag WHERE code = ? AND retired IS NULL", (target.tag,)) is None:
        raise UserError(f"the project has no tag '{target.tag}'", "Its codes are listed in the guidelines.", target.tag)
    if (target.clips or 0) < 0 or (target.minutes or 0) < 0:
        raise UserError("a target cannot be negative", "Give a number of clips or minutes.", target.tag)
    if target.clips is None and target.minutes is None:
        db.run("DELETE FROM target WHERE tag = ?", (target.tag,))
    else:
        db.run(
            """INSERT INTO target VALUES (?, ?, ?)
            ON CONFLICT (tag) DO UPDATE SET clips = excluded.clips, minutes = excluded.minutes""",
            (target.tag, target.clips, target.minutes),
        )
    db.note(Changes(targets=True))


def all(db: Database) -> list[Target]:  # noqa: A001  (read as targets.all)
    """Every target, in the order of the tags."""
    rows = db.rows("SELECT o.tag, o.clips, o.minutes FROM target o JOIN tag t ON t.code = o.tag ORDER BY t.position")
    return [Target(TagCode(row[0]), row[1], row[2]) for row in rows]
