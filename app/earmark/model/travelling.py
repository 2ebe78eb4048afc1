"""What travels between projects: work that was done elsewhere, as rows that are only ever added."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.people import LabelerId
from earmark.model.questions import Asked, Reply
from earmark.model.recording import Clip, RecordingId
from earmark.model.revision import LabelKey, OperationId, Revision, RevisionId


@dataclass(frozen=True, slots=True)
class Operation:
    """What was done together elsewhere; ``kind`` is one of the store's. It is never undone here."""

    id: OperationId
    device: str
    kind: str
    undoes: OperationId | None
    title: str
    time_us: int


@dataclass(frozen=True, slots=True)
class Alias:
    """Labels that came without sound, and the recording that turned out to be their sound."""

    without_sound: RecordingId
    recording: RecordingId
    device: str
    time_us: int


@dataclass(frozen=True, slots=True)
class Work:
    """One labeler's work. ``clips`` are those that its labels are about, ``replies`` those to what was asked.
    All rows may be known already.
    """

    labeler: LabelerId
    revisions: tuple[Revision, ...] = ()
    operations: tuple[Operation, ...] = ()
    clips: tuple[Clip, ...] = ()
    aliases: tuple[Alias, ...] = ()
    asked: tuple[Asked, ...] = ()
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A label that went on separately on two machines: its newest revisions, the one in force first."""

    key: LabelKey
    clip_name: str
    labeler_name: str
    revisions: tuple[RevisionId, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of work from elsewhere.

    ``known`` revisions were here with the same content. ``clock_ahead_s`` is how far the clock on
    which the work was done ran ahead of everything seen here, 0 up to a day.
    """

    added: int = 0
    known: int = 0
    conflicts: tuple[Conflict, ...] = ()
    clock_ahead_s: float = 0.0
