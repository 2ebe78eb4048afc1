"""Clips that show by example what a tag means. Of each tag a clip is one kind of example.

Those that are chosen now will belong to the next edition; once it is published they stay with it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES, Example, ExampleKind
from earmark.model.people import LabelerId, Role
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.store import assignments
from earmark.store.database import Database

_MAY = (Role.REVIEWER, Role.LEAD)


def put(db: Database, example: Example, author: LabelerId) -> None:
    """Make a clip an example of a tag; it takes the place of what it was an example of before.

    Raises UserError where the author owns no guidelines, or clip or tag are unknown.
    """
    role = db.value("SELECT role FROM labeler WHERE id = ?", (author,))
    if role not in _MAY:
        raise UserError("only a reviewer or a lead chooses examples", "Ask one of them, with Q on the clip.")
    known = db.value("SELECT 1 FROM tag WHERE code = ? AND retired IS NULL", (example.tag,)) is not None
    if not known and example.tag != TRANSCRIPT_RULES and not _is_drafted(db, example.tag):
        raise UserError(
            f"the project has no tag '{example.tag}'", "Its codes are listed in the guidelines.", example.tag
        )
    number = db.value("SELECT number FROM clip WHERE id = ?", (example.clip,))
    if number is None:
        raise UserError("this clip is no longer in the project", "Choose another one in the queue.")
    db.run(
        """INSERT INTO example SELECT ?, ?, ?, ?, number, ? FROM labeler WHERE id = ?
        ON CONFLICT (tag, clip) DO UPDATE SET kind = excluded.kind, remark = excluded.remark,
        labeler = excluded.labeler, added_us = excluded.added_us""",
        (example.tag, number, example.kind, example.remark, time.time_ns() // 1000, author),
    )
    db.note(Changes(guideline=True))


def take_away(db: Database, tag: TagCode, clip: ClipId) -> None:
    """The clip is an example of the tag no more."""
    db.run("DELETE FROM example WHERE tag = ? AND clip = (SELECT number FROM clip WHERE id = ?)", (tag, clip))
    db.note(Changes(guideline=True))


def all(db: Database) -> list[Example]:  # noqa: A001  (read as examples.all)
    """Every example; of each tag those that show it first, then the border, then what is not it."""
    rows = db.rows(
        """SELECT e.tag, c.id, e.kind, e.remark FROM example e JOIN clip c ON c.number = e.clip
        ORDER BY e.tag, CASE e.kind WHEN 'yes' THEN 0 WHEN 'borderline' THEN 1 ELSE 2 END, e.added_us"""
    )
    return [Example(TagCode(tag), ClipId(clip), ExampleKind(kind), remark) for tag, clip, kind, remark in rows]


def published(db: Database, edition: int | None = None) -> list[Example]:
    """The examples that belong to an edition, to the one in force unless said; in the order of ``all``."""
    rows = db.rows(
        """SELECT e.tag, c.id, e.kind, e.remark FROM edition_example e JOIN clip c ON c.number = e.clip
        WHERE e.edition = coalesce(?, (SELECT max(number) FROM edition))
        ORDER BY e.tag, CASE e.kind WHEN 'yes' THEN 0 WHEN 'borderline' THEN 1 ELSE 2 END, e.place""",
        (edition,),
    )
    return [Example(TagCode(tag), ClipId(clip), ExampleKind(kind), remark) for tag, clip, kind, remark in rows]


def shown_to(db: Database, labeler: LabelerId | None) -> list[Example]:
    """The examples that a labeler may hear: those of the edition in force, without the clips that they are to
    label blind, of which one would tell the answer. Who writes the guidelines hears what they will be.
    """
    if labeler is None:
        return all(db)
    role = db.value("SELECT role FROM labeler WHERE id = ?", (labeler,))
    known = all(db) if role in _MAY else published(db)
    return [one for one in known if assignments.keeping_round(db, one.clip, labeler) is None]


def keep(db: Database, edition: int, shown: Sequence[Example]) -> None:
    """Let these belong to the edition that is being published."""
    for place, one in enumerate(shown, 1):
        db.run(
            "INSERT INTO edition_example SELECT ?, ?, number, ?, ?, ? FROM clip WHERE id = ?",
            (edition, one.tag, one.kind, one.remark, place, one.clip),
        )


def _is_drafted(db: Database, tag: TagCode) -> bool:
    """Whether the next edition will have the tag."""
    return db.value("SELECT 1 FROM guideline_draft WHERE subject = ? AND axis <> ''", (tag,)) is not None
