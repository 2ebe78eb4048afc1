"""Revisions: the stored states of labels, only ever added."""

from __future__ import annotations

import hashlib
import json
import secrets
import time
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId

RevisionId = NewType("RevisionId", str)
OperationId = NewType("OperationId", str)
AssignmentId = NewType("AssignmentId", str)


class Lane(StrEnum):
    """Whose kind of answer it is: one's own work, the settled gold, or what the data came with."""

    WORK = "work"
    GOLD = "gold"
    REFERENCE = "reference"


class RevisionKind(StrEnum):
    """How a revision came about. ``withdrawn``: a first label that was undone, which counts as missing;
    ``mapped``: carried over when tags were split or merged, and outranked by any work.
    """

    WORK = "work"
    GOLD = "gold"
    REFERENCE = "reference"
    UNDO = "undo"
    REDO = "redo"
    MAPPED = "mapped"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class LabelKey:
    """What a label is known by. A hidden repeat or a second round has an assignment of its own."""

    clip: ClipId
    labeler: LabelerId
    assignment: AssignmentId | None = None
    lane: Lane = Lane.WORK


@dataclass(frozen=True, slots=True)
class Presented:
    """A clip as a list has it: by itself, or as one of a labeler's assignments.

    In a round with hidden repeats the same clip stands in two places.
    """

    clip: ClipId
    assignment: AssignmentId | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A stored state of a label.

    ``parent`` is the revision it replaces, None for the first. ``time_us`` is hybrid logical time
    in microseconds since 1970: max(wall clock, newest seen) + 1. ``edition`` is the guideline edition
    that the labeler saw. ``digest`` is a SHA-256 over salt and canonical content.
    """

    id: RevisionId
    key: LabelKey
    label: Label
    state: State
    kind: RevisionKind
    parent: RevisionId | None
    device: str
    time_us: int
    edition: int
    operation: OperationId
    reason: str = ""
    seconds_spent: float = 0.0
    suggestion_shown: bool = False
    salt: str = ""
    digest: str = ""

    @property
    def counts(self) -> bool:
        """Whether reports may use it: finished, and not taken back."""
        return self.state is State.FINISHED and self.kind is not RevisionKind.WITHDRAWN


def revision_digest(revision: Revision) -> str:
    """SHA-256 in hex over the salt and the canonical content (sorted JSON, NFC is left as written)."""
    label = revision.label
    content = {
        "id": revision.id,
        "clip": revision.key.clip,
        "labeler": revision.key.labeler,
        "assignment": revision.key.assignment,
        "lane": revision.key.lane,
        "parent": revision.parent,
        "device": revision.device,
        "time_us": revision.time_us,
        "edition": revision.edition,
        "kind": revision.kind,
        "state": revision.state,
        "reason": revision.reason,
        "operation": revision.operation,
        "seconds_spent": revision.seconds_spent,
        "suggestion_shown": revision.suggestion_shown,
        "transcript": label.transcript,
        "sources": [_mark(mark.code, mark.cannot_tell, mark.severity) for mark in label.sources],
        "channels": [_mark(mark.code, mark.cannot_tell, mark.severity) for mark in label.channels],
        "environment": label.environment,
        "spans": [[span.code, span.first, span.end] for span in label.spans],
        "note": label.note,
        "question": label.question,
        "flag": label.flag,
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{revision.salt}\n{text}".encode()).hexdigest()


def _mark(code: str, cannot_tell: bool, severity: int | None) -> list[object]:
    return [code, cannot_tell, None if severity is None else int(severity)]


def uuid7(now_ms: int | None = None) -> str:
    """A time-ordered UUID version 7 (RFC 9562, section 5.7), which Python has only from 3.14."""
    stamp = time.time_ns() // 1_000_000 if now_ms is None else now_ms
    value = (stamp & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))
