"""A label's answers as one character a tag, in the order of the tags' numbers.

``.`` missing, ``0`` no, ``1`` ``2`` ``3`` yes with that severity, ``y`` yes without one, ``?`` cannot
tell. A million labels are read as one string that way, and told apart by a table of 256 entries.
"""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.label import Label, Question
from earmark.model.tag import NONE, UNSURE, Axis, Mark, TagCode
from earmark.store.database import Database

MISSING, NO, YES, CANNOT_TELL = ".", "0", "y", "?"


@dataclass(frozen=True, slots=True)
class TagColumn:
    """A tag's place among the answers, and the editions that ask for it."""

    code: TagCode
    axis: Axis
    since: int
    retired: int | None

    def asked_in(self, edition: int) -> bool:
        return self.since <= edition and (self.retired is None or edition < self.retired)


def tag_columns(db: Database) -> tuple[TagColumn, ...]:
    """Every tag that the project ever had, by number."""
    rows = db.rows("SELECT code, axis, since, retired FROM tag ORDER BY number")
    return tuple(TagColumn(TagCode(row[0]), Axis(row[1]), row[2], row[3]) for row in rows)


def encode(label: Label, columns: tuple[TagColumn, ...], edition: int, asked: frozenset[str] | None = None) -> str:
    """The answers to the tags that existed in the edition and that were asked for; all others are missing.

    Missing answers at the end are left out, so that a later tag changes no earlier row. ``asked``
    holds the questions and tag codes that a round asked for; None is everything.
    """
    sources = {mark.code: mark for mark in label.sources}
    channels = {mark.code: mark for mark in label.channels}
    unsure = bool(sources) and all(mark.cannot_tell for mark in sources.values())
    said = []
    for column in columns:
        if not column.asked_in(edition) or not _is_asked(column, asked):
            said.append(MISSING)
        elif column.axis is Axis.ENVIRONMENT:
            said.append(_environment(label.environment, column.code))
        else:
            marks = sources if column.axis is Axis.SOURCE else channels
            nothing = CANNOT_TELL if column.code == NONE and unsure else NO
            said.append(_mark(marks.get(column.code), nothing) if marks else MISSING)
    return "".join(said).rstrip(MISSING)


def _is_asked(column: TagColumn, asked: frozenset[str] | None) -> bool:
    return asked is None or column.code in asked or Question(column.axis.value).value in asked


def _mark(mark: Mark | None, otherwise: str) -> str:
    if mark is None:
        return otherwise
    if mark.cannot_tell:
        return CANNOT_TELL
    return YES if mark.severity is None else str(int(mark.severity))


def _environment(given: TagCode | None, code: TagCode) -> str:
    if given is None:
        return MISSING
    if given == UNSURE:
        return CANNOT_TELL
    return YES if given == code else NO
