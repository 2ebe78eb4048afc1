"""A label's answers as one character a tag, in the order of the tags' numbers.

``.`` missing, ``0`` no, ``1`` ``2`` ``3`` yes with that severity, ``y`` yes without one, ``?`` cannot
tell. A million labels are read as one string that way, and told apart by a table of 256 entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from earmark.model.label import Label, Question
from earmark.model.mapping import Mapping
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


def asked_codes(
    columns: tuple[TagColumn, ...],
    edition: int,
    asked: frozenset[str] | None = None,
    carried: Sequence[Mapping] = (),
) -> set[TagCode]:
    """The tags that a label of this edition answers.

    ``asked`` holds the questions and tag codes that a round asked for; None is everything. ``carried``
    are the merges that the label was carried over by: their tag takes the place of its parts.
    """
    known = {one.code for one in columns if one.asked_in(edition) and _is_asked(one, asked)}
    for one in carried:
        if known.issuperset(one.sources):
            known.add(one.targets[0])
        known.difference_update(one.sources)
    return known


def encode(
    label: Label,
    columns: tuple[TagColumn, ...],
    edition: int,
    asked: frozenset[str] | None = None,
    carried: Sequence[Mapping] = (),
) -> str:
    """The answers to the tags that existed in the edition and that were asked for; all others are missing.

    Missing answers at the end are left out, so that a later tag changes no earlier row. What was carried
    over by a merge is yes where it is marked, whichever of its parts were asked for.
    """
    known = asked_codes(columns, edition, asked, carried)
    if carried:
        marked = {label.environment, *(mark.code for mark in (*label.sources, *label.channels))}
        known |= {one.targets[0] for one in carried if one.targets[0] in marked}
    sources = {mark.code: mark for mark in label.sources}
    channels = {mark.code: mark for mark in label.channels}
    unsure = bool(sources) and all(mark.cannot_tell for mark in sources.values())
    said = []
    for column in columns:
        if column.code not in known:
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
