"""Coverage targets: how much of a tag, or of a cell of the coverage matrix, the team wants."""

from __future__ import annotations

import json

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.tag import TagCode
from earmark.model.target import CellTarget, Target
from earmark.store.database import Database


def set(db: Database, target: Target) -> None:  # noqa: A001  (read as targets.set)
    """Set what is wanted of a tag; nothing wanted takes the target away. Raises UserError for an unknown tag."""
    if db.value("SELECT 1 FROM tag WHERE code = ? AND retired IS NULL", (target.tag,)) is None:
        raise UserError(f"the project has no tag '{target.tag}'", "Its codes are listed in the guidelines.", target.tag)
    _require_amount(target, target.tag)
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


def set_cell(db: Database, target: CellTarget) -> None:
    """Set what is wanted of a cell; nothing wanted takes the target away.

    Raises UserError for less than two axes, one axis twice, or a negative amount.
    """
    cell = tuple(sorted(target.cell))
    spoken = ", ".join(f"{axis}={value}" for axis, value in cell)
    if len(cell) < 2 or len({axis for axis, _ in cell}) < len(cell):
        raise UserError("a cell has two or three different axes", "Set the target of a tag by its code.", spoken)
    _require_amount(target, spoken)
    key = json.dumps(cell, ensure_ascii=False)
    if target.clips is None and target.minutes is None:
        db.run("DELETE FROM cell_target WHERE cell = ?", (key,))
    else:
        db.run(
            """INSERT INTO cell_target VALUES (?, ?, ?)
            ON CONFLICT (cell) DO UPDATE SET clips = excluded.clips, minutes = excluded.minutes""",
            (key, target.clips, target.minutes),
        )
    db.note(Changes(targets=True))


def all_cells(db: Database) -> list[CellTarget]:
    """Every target of a cell, by axes and values."""
    rows = db.rows("SELECT cell, clips, minutes FROM cell_target ORDER BY cell")
    return [CellTarget(tuple((axis, value) for axis, value in json.loads(row[0])), row[1], row[2]) for row in rows]


def _require_amount(target: Target | CellTarget, spoken: str) -> None:
    if (target.clips or 0) < 0 or (target.minutes or 0) < 0:
        raise UserError("a target cannot be negative", "Give a number of clips or minutes.", spoken)
