"""Suspects as they were first listed, and what reviewers settled afterwards."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from earmark.model.recording import ClipId
from earmark.model.tag import Answer, TagCode
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class Listed:
    """What a detector suspects; ``tag`` is empty where it is the transcript. ``said`` is the label's answer to it."""

    clip: ClipId
    tag: TagCode
    detector: str
    said: Answer
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A suspect of before: ``number`` is the clip's; ``settled_later``: it has gold that came after the listing."""

    number: int
    tag: TagCode
    detector: str
    said: Answer
    settled_later: bool


def list_all(db: Database, found: Iterable[Listed]) -> int:
    """Note what was not listed before with this answer, and return how many that is.

    What was listed stays as it was the first time; a label that has changed its answer since is listed anew.
    """
    now = time.time_ns() // 1000
    new = 0
    for one in found:
        clip = db.value("SELECT coalesce(stands_for, number) FROM clip WHERE id = ?", (one.clip,))
        if clip is None:
            continue
        said = db.value(
            "SELECT said FROM suspect WHERE clip = ? AND tag = ? AND detector = ?", (clip, one.tag, one.detector)
        )
        if said == int(one.said):
            continue
        db.run(
            "INSERT OR REPLACE INTO suspect VALUES (?, ?, ?, ?, ?, ?, ?)",
            (clip, one.tag, one.detector, int(one.said), one.score, one.reason, now),
        )
        new += 1
    return new


def outcomes(db: Database) -> list[Outcome]:
    """Everything that was ever listed. Gold that was accepted in bulk settles nothing: nobody listened for it."""
    rows = db.rows(
        """SELECT s.clip, s.tag, s.detector, s.said, EXISTS (
            SELECT 1 FROM current l JOIN revision r ON r.number = l.revision
            LEFT JOIN settlement b ON b.gold = r.id
            WHERE l.clip = s.clip AND l.lane = 'gold' AND l.counts = 1 AND l.time_us > s.listed_us
            AND NOT coalesce(b.in_bulk, 0))
        FROM suspect s ORDER BY s.clip, s.tag, s.detector"""
    )
    return [
        Outcome(number, TagCode(tag), detector, Answer(said), bool(later))
        for number, tag, detector, said, later in rows
    ]


def move(db: Database, old: int, new: int) -> None:
    """A clip without sound turned out to be another one: what was suspected of it goes there."""
    db.run("UPDATE OR IGNORE suspect SET clip = ? WHERE clip = ?", (new, old))
    db.run("DELETE FROM suspect WHERE clip = ?", (old,))
