"""Clips that are set aside: kept with all that is known of them, but in no list and no report.

A recording that was cut into segments is heard through these; its whole is set aside. Such a clip has
its own number in ``stands_for``: it still stands for itself wherever it is named. It comes back by
itself as soon as anybody's label or draft is written for it, so that no work is ever out of sight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from earmark.model.changes import Changes
from earmark.model.recording import ClipId
from earmark.store.clips.adding import reorder
from earmark.store.database import Database

_NAMED_CLIPS = 10_000
_USES = (
    "SELECT 1 FROM revision WHERE clip = ?1",
    "SELECT 1 FROM draft WHERE clip = ?1",
    "SELECT 1 FROM assignment WHERE clip = ?1",
    "SELECT 1 FROM round_clip WHERE clip = ?1",
)


def set_aside(db: Database, clips: Iterable[ClipId]) -> list[ClipId]:
    """Set clips aside that nobody has worked on or was asked to; returns those that were."""
    numbers: list[tuple[int, ClipId]] = []
    for clip in clips:
        number = db.value("SELECT number FROM clip WHERE id = ? AND stands_for IS NULL", (clip,))
        if number is not None and not _is_used(db, number):
            numbers.append((number, clip))
    db.run_many("UPDATE clip SET stands_for = number WHERE number = ?", [(number,) for number, _ in numbers])
    _moved(db, [clip for _, clip in numbers], -1)
    return [clip for _, clip in numbers]


def is_used(db: Database, clip: ClipId) -> bool:
    """Whether anybody has worked on the clip, or was asked to."""
    number = db.value("SELECT number FROM clip WHERE id = ?", (clip,))
    return number is not None and _is_used(db, number)


def bring_back(db: Database, clips: Iterable[ClipId]) -> list[ClipId]:
    """Put clips that were set aside back into the lists; returns those that were."""
    back = [
        clip
        for clip in clips
        if db.value("SELECT 1 FROM clip WHERE id = ? AND stands_for = number", (clip,)) is not None
    ]
    db.run_many("UPDATE clip SET stands_for = NULL WHERE id = ?", [(clip,) for clip in back])
    _moved(db, back, 1)
    return back


def bring_back_number(db: Database, number: int) -> None:
    """The same for the clip of a label that is being written."""
    clip = db.value("SELECT id FROM clip WHERE number = ? AND stands_for = number", (number,))
    if clip is not None:
        bring_back(db, [ClipId(clip)])


def _is_used(db: Database, number: int) -> bool:
    return any(db.one(uses, (number,)) is not None for uses in _USES)


def _moved(db: Database, clips: Sequence[ClipId], by: int) -> None:
    if not clips:
        return
    db.run("UPDATE tally SET value = value + ? WHERE name = 'clips'", (by * len(clips),))
    reorder(db)
    many = len(clips) > _NAMED_CLIPS
    db.note(Changes(clips=frozenset() if many else frozenset(clips), all_clips=many, recordings=True))
