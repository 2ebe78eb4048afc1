"""The disagreements that ask for a change of a definition: what each labeler heard, and why, where that is settled."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.jobs.disagreements import DisagreementQueue, QueueFilter, Standing
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.label import Label
from earmark.model.recording import ClipId
from earmark.model.settling import Cause, DisagreementKind, Settlement
from earmark.model.tag import TagCode
from earmark.store import clips, labelers, settlements
from earmark.store.database import Database
from earmark.store.revisions.reading import stored

MOST = 200
"""Clips that are read for one subject: nobody hears more before writing."""

_FIRST = (Cause.GUIDELINE_UNCLEAR, Cause.BOTH_DEFENSIBLE, None, Cause.GUIDELINE_NOT_FOLLOWED)
"""The order of causes: those that the text can mend, then what is open; slips and bad sound come last."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one labeler answered."""

    name: str
    label: Label


@dataclass(frozen=True, slots=True)
class Evidence:
    """A clip that labelers differ on. ``cause`` and ``remark`` are the reviewer's, None and empty while it is open."""

    clip: ClipId
    name: str
    said: tuple[Said, ...]
    cause: Cause | None
    remark: str
    settled: bool


def evidence(db: Database, queue: DisagreementQueue, subject: TagCode) -> tuple[Evidence, ...]:
    """The clips on which labelers differ on a subject, those first that a clearer text would mend."""
    decided = {one.clip: one for one in settlements.in_force(db).values()}
    rows = list(dict.fromkeys(row for standing in Standing for row in _rows(queue, subject, standing)))
    ordered = sorted(rows, key=lambda row: _urgency(decided.get(queue.clip(row))))[:MOST]
    names = {view.clip.id: view.name for view in clips.views(db, [queue.clip(row) for row in ordered])}
    people = {one.id: one.name for one in labelers.all(db)}
    found = []
    for row in ordered:
        clip = queue.clip(row)
        step = decided.get(clip)
        made = stored(db, list(queue.revisions(row)))
        said = tuple(Said(people.get(one.key.labeler, ""), one.label) for one in made)
        cause = step.cause if step is not None else None
        found.append(Evidence(clip, names.get(clip, clip), said, cause, step.remark if step else "", step is not None))
    return tuple(found)


def _rows(queue: DisagreementQueue, subject: TagCode, standing: Standing) -> list[int]:
    if subject != TRANSCRIPT_RULES:
        return [int(row) for row in queue.rows(QueueFilter(standing, tag=subject))]
    kinds = (DisagreementKind.CONVENTION, DisagreementKind.WORDS)
    return [int(row) for kind in kinds for row in queue.rows(QueueFilter(standing, kind=kind))]


def _urgency(step: Settlement | None) -> int:
    cause = step.cause if step is not None else None
    return _FIRST.index(cause) if cause in _FIRST else len(_FIRST)
