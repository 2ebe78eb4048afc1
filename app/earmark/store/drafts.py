"""Drafts: what is being typed. Replaced at will, gone once the label is committed."""

from __future__ import annotations

import time
from dataclasses import dataclass

from earmark.model.changes import Changes
from earmark.model.label import Label
from earmark.model.revision import LabelKey, Lane
from earmark.store import guidelines, predictions, questions, work
from earmark.store.clips import aside
from earmark.store.content import label_from_json, label_to_json
from earmark.store.database import Database
from earmark.store.keys import numbers


@dataclass(frozen=True, slots=True)
class Draft:
    """A label that is not committed yet, with what its revision will need."""

    label: Label
    edition: int
    seconds_spent: float
    suggestion_shown: bool
    saved_us: int


def save(
    db: Database,
    key: LabelKey,
    label: Label,
    *,
    edition: int | None = None,
    seconds_spent: float = 0.0,
    suggestion_shown: bool = False,
) -> None:
    """Keep what is being typed in place of what was kept before.

    Once a suggestion was shown, that stays said until the label is committed.
    """
    at = numbers(db, key)
    saved_us = time.time_ns() // 1000
    aside.bring_back_number(db, at.clip)
    db.run(
        """INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (clip, labeler, assignment, lane) DO UPDATE SET label = excluded.label, flag = excluded.flag,
        edition = excluded.edition, seconds_spent = excluded.seconds_spent, saved_us = excluded.saved_us,
        suggestion_shown = max(suggestion_shown, excluded.suggestion_shown)""",
        (
            *at,
            label_to_json(label),
            label.flag,
            guidelines.current_edition(db) if edition is None else edition,
            seconds_spent,
            suggestion_shown or predictions.was_shown(db, at),
            saved_us,
        ),
    )
    questions.follow(db, at, label.question, saved_us)
    _changed(db, key, at.clip, at.labeler)


def load(db: Database, key: LabelKey) -> Label | None:
    """The label that is being typed, None where nothing is."""
    found = draft(db, key)
    return None if found is None else found.label


def draft(db: Database, key: LabelKey) -> Draft | None:
    """The label that is being typed, with its seconds spent and edition."""
    row = db.one(
        """SELECT label, edition, seconds_spent, suggestion_shown, saved_us FROM draft
        WHERE clip = ? AND labeler = ? AND assignment = ? AND lane = ?""",
        numbers(db, key),
    )
    if row is None:
        return None
    return Draft(label_from_json(row[0]), row[1], row[2], bool(row[3]), row[4])


def drop(db: Database, key: LabelKey) -> None:
    """Throw away what is being typed."""
    at = numbers(db, key)
    db.run("DELETE FROM draft WHERE clip = ? AND labeler = ? AND assignment = ? AND lane = ?", at)
    _changed(db, key, at.clip, at.labeler)


def _changed(db: Database, key: LabelKey, clip: int, labeler: int) -> None:
    if key.lane is Lane.WORK:
        work.refresh(db, [(labeler, clip)])
    db.note(Changes(clips=frozenset((key.clip,)), drafts=True))
