"""Which assignment a label from a table belongs to: that of the round it names, else the one that waits for it."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.jobs.importing_labels import PlacedRow, time_us
from earmark.model.label import State
from earmark.model.people import LabelerId
from earmark.model.revision import AssignmentId, LabelKey, Lane
from earmark.store import assignments, drafts, revisions
from earmark.store.content import in_order
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class Fitting:
    """The assignment that was found. ``unasked``: its labeler was not asked for the clip in the round that the row
    names. ``several``: the row names no round, and more than one assignment waits.
    """

    assignment: AssignmentId | None = None
    unasked: bool = False
    several: bool = False


def fitting(db: Database, one: PlacedRow, labeler: LabelerId) -> Fitting:
    """The row's assignment.

    Of several presentations in the round that a row names, the table's first row of the clip is the first. Where no
    round is named and nothing waits, a label that is stored already is known there.
    """
    row, clip = one.row, one.clip.id
    if row is None or row.lane is not Lane.WORK:
        return Fitting()
    asked = assignments.of_clip(db, clip, labeler)
    if row.round:
        named = [each.assignment for each in asked if each.round_name == row.round]
        return Fitting(named[min(one.presentation, len(named) - 1)]) if named else Fitting(unasked=True)
    if not asked:
        return Fitting()
    if row.time is not None and _is_stored(db, LabelKey(clip, labeler), one):
        # The very label that was made outside of rounds comes back.
        return Fitting()
    waiting = [each.assignment for each in asked if each.waits]
    if len(waiting) == 1:
        return Fitting(waiting[0])
    if waiting:
        return Fitting(several=True)
    done = [each.assignment for each in asked if each.running]
    for key in (LabelKey(clip, labeler, each) for each in (None, *done)):
        if _is_stored(db, key, one):
            return Fitting(key.assignment)
    # A mended table: the label of the one assignment has another content now.
    return Fitting(done[0] if len(done) == 1 else None)


def _is_stored(db: Database, key: LabelKey, one: PlacedRow) -> bool:
    if one.row is None or one.label is None:
        return False
    if one.row.state is State.DRAFT:
        return drafts.load(db, key) == one.label
    stored = revisions.current(db, key)
    said = (in_order(one.label), one.row.state, one.row.reason)
    if stored is None or (stored.label, stored.state, stored.reason) != said:
        return False
    return time_us(one.row.time) in (None, stored.time_us)
