"""The people of a project and their roles."""

from __future__ import annotations

import unicodedata
import uuid

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.people import Labeler, LabelerId, Role, person_name
from earmark.store.database import Database

REFERENCE = LabelerId("reference")
"""Stands for whoever made the labels that the data came with; no person, and in no list."""


def add(db: Database, name: str, role: Role = Role.LABELER) -> Labeler:
    """A new person. Raises UserError where the name is none (``person_name``) or taken."""
    name = person_name(name)
    if by_name(db, name) is not None:
        raise UserError(f"there is a labeler called {name} already", "Use another name.", name)
    labeler = Labeler(LabelerId(str(uuid.uuid4())), name, role)
    db.run("INSERT INTO labeler (id, name, role) VALUES (?, ?, ?)", (labeler.id, name, role))
    db.note(Changes(labelers=True))
    return labeler


def all(db: Database) -> list[Labeler]:  # noqa: A001  (read as labelers.all)
    """Every person, by name in the order of code points."""
    rows = db.rows("SELECT id, name, role FROM labeler WHERE id <> ? ORDER BY name, id", (REFERENCE,))
    return [_labeler(*row) for row in rows]


def by_name(db: Database, name: str) -> Labeler | None:
    row = db.one(
        "SELECT id, name, role FROM labeler WHERE name = ? AND id <> ?",
        (unicodedata.normalize("NFC", name.strip()), REFERENCE),
    )
    return None if row is None else _labeler(*row)


def at_work(db: Database) -> list[LabelerId]:
    """Those who have finished a label."""
    rows = db.rows("SELECT p.id FROM labeler_tally t JOIN labeler p ON p.number = t.labeler WHERE t.done > 0")
    return [LabelerId(row[0]) for row in rows if row[0] != REFERENCE]


def change(db: Database, labeler: LabelerId, *, name: str, role: Role) -> Labeler:
    """Rename a person or give another role; labels keep pointing at the same person."""
    name = person_name(name)
    other = by_name(db, name)
    if other is not None and other.id != labeler:
        raise UserError(f"the name '{name}' cannot be used", "Give a name that nobody else has.", name)
    db.run("UPDATE labeler SET name = ?, role = ? WHERE id = ?", (name, role, labeler))
    db.note(Changes(labelers=True))
    return Labeler(labeler, name, role)


def _labeler(id: str, name: str, role: str) -> Labeler:  # noqa: A002  (the record's own word)
    return Labeler(LabelerId(id), name, Role(role))
