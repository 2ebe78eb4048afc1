"""Revisions, clips and operations as rows of a packet, and back with every field looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from earmark.exchange.json_objects import Object, write_lines
from earmark.exchange.packets.archive import Packet
from earmark.exchange.packets.manifest import DAMAGED
from earmark.model.errors import UserError
from earmark.model.label import Label, Span, State
from earmark.model.people import LabelerId
from earmark.model.questions import Asked, QuestionId, Reply, ReplyId, ReplyKind
from earmark.model.recording import Carrier, Clip, ClipId, Clock, Piece, Recording, RecordingId
from earmark.model.revision import AssignmentId, LabelKey, Lane, OperationId, Revision, RevisionId, RevisionKind
from earmark.model.tag import Mark, Severity, TagCode
from earmark.model.travelling import Operation, Work

T = TypeVar("T")

_MAX_FRAME = 1 << 48
_MAX_TEXT = 1 << 20
_MAX_TIME_US = 1 << 52
"""The year 2112: a later clock is no clock, and every later label would follow it."""


def write_work(folder: Path, done: Work) -> dict[str, Path]:
    """Write the rows of a labeler's work below a folder; returns the members of the packet."""
    return {
        **write_revisions(folder, done.revisions),
        **write_rows(folder, "operations", map(_operation_row, done.operations)),
        **write_rows(folder, "clips", map(clip_row, done.clips)),
        **write_questions(folder, done.asked, done.replies),
    }


def read_work(packet: Packet) -> Work:
    """The work that a packet brings, as its manifest's labeler's. Raises UserError for a row that is none."""
    labeler = LabelerId(packet.manifest.labeler.id)
    return Work(
        labeler=labeler,
        revisions=read_revisions(packet),
        operations=tuple(_read(packet, "operations", _operation)),
        clips=tuple(_read(packet, "clips", clip)),
        asked=read_asked(packet),
        replies=read_replies(packet),
    )


def read_revisions(packet: Packet) -> tuple[Revision, ...]:
    """The labels of a packet's labeler."""
    labeler = LabelerId(packet.manifest.labeler.id)
    return tuple(_read(packet, "revisions", lambda row: _revision(row, labeler)))


def write_revisions(folder: Path, revisions: Iterable[Revision]) -> dict[str, Path]:
    return write_rows(folder, "revisions", map(_revision_row, revisions))


def write_questions(folder: Path, asked: Iterable[Asked], replies: Iterable[Reply]) -> dict[str, Path]:
    """Write what a labeler asked, and the replies."""
    return {
        **write_rows(folder, "questions", map(_asked_row, asked)),
        **write_rows(folder, "replies", map(_reply_row, replies)),
    }


def read_asked(packet: Packet) -> tuple[Asked, ...]:
    labeler = LabelerId(packet.manifest.labeler.id)
    return tuple(_read(packet, "questions", lambda row: _asked(row, labeler)))


def read_replies(packet: Packet) -> tuple[Reply, ...]:
    return tuple(_read(packet, "replies", _reply))


def write_rows(folder: Path, name: str, rows: Iterable[Object]) -> dict[str, Path]:
    """Write a member of rows; no member where there are none."""
    file = folder / f"{name}.jsonl"
    return {f"rows/{name}.jsonl": file} if write_lines(file, rows) else {}


def recording_row(one: Recording, name: str, member: str) -> Object:
    """A recording with the name of its file and the member of the packet that holds its sound."""
    clock, carrier = one.clock, one.carrier
    return {
        "id": one.id,
        "name": name,
        "sound": member,
        "clock": [clock.decoder, clock.decoder_version, clock.sample_rate, clock.frames],
        "channels": one.channels,
        "size": one.size_bytes,
        "container": one.container,
        "codec": one.codec,
        "lossy": one.lossy,
        "carrier": None
        if carrier is None
        else {
            "sha256": carrier.sha256,
            "size": carrier.size_bytes,
            "container": carrier.container,
            "codec": carrier.codec,
            "pieces": [[piece.at, piece.first, piece.end] for piece in carrier.pieces],
        },
    }


def read_recordings(packet: Packet) -> Iterator[tuple[Recording, str, str]]:
    """Each recording with the name of its file and its member."""
    return _read(packet, "recordings", lambda row: (_recording(row), _text(row, "name"), _text(row, "sound")))


def read_clips(packet: Packet) -> Iterator[Clip]:
    return _read(packet, "clips", clip)


def clip_row(one: Clip) -> Object:
    return {
        "id": one.id,
        "recording": one.recording,
        "first": one.first,
        "end": one.end,
        "rate": one.sample_rate,
        "whole": one.whole,
        "channel": one.channel,
    }


def clip(row: Object) -> Clip:
    channel = row["channel"]
    return Clip(
        ClipId(_text(row, "id")),
        RecordingId(_text(row, "recording")),
        _count(row["first"]),
        _count(row["end"]),
        _count(row["rate"]) or 1,
        _yes(row["whole"]),
        None if channel is None else _count(channel, 1024),
    )


def _read(packet: Packet, name: str, convert: Callable[[Object], T]) -> Iterator[T]:
    for number, row in enumerate(packet.rows(name), 1):
        try:
            yield convert(row)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            raise UserError(f"row {number} of its {name} cannot be read", DAMAGED, packet.where) from None


def _recording(row: Object) -> Recording:
    decoder, version, rate, frames = row["clock"]
    said = row["carrier"]
    carrier = None
    if said is not None:
        pieces = tuple(Piece(*map(_count, piece)) for piece in said["pieces"])
        carrier = Carrier(
            _text(said, "sha256"), _count(said["size"]), _text(said, "container"), _text(said, "codec"), pieces
        )
        _require_in_order(pieces, _count(frames))
    return Recording(
        RecordingId(_text(row, "id")),
        Clock(_plain(decoder), _plain(version), _count(rate) or 1, _count(frames)),
        _count(row["channels"], 1024),
        _count(row["size"]),
        _text(row, "container"),
        _text(row, "codec"),
        _yes(row["lossy"]),
        None,
        carrier,
    )


def _require_in_order(pieces: tuple[Piece, ...], frames: int) -> None:
    """Pieces lie one after the other in their file and in the recording."""
    at = last = 0
    for piece in pieces:
        if piece.at != at or not last <= piece.first < piece.end <= frames:
            raise ValueError("pieces out of order")
        at, last = at + piece.end - piece.first, piece.end


def _revision_row(one: Revision) -> Object:
    label = one.label
    return {
        "id": one.id,
        "clip": one.key.clip,
        "assignment": one.key.assignment,
        "lane": str(one.key.lane),
        "parent": one.parent,
        "device": one.device,
        "time_us": one.time_us,
        "edition": one.edition,
        "kind": str(one.kind),
        "state": str(one.state),
        "reason": one.reason,
        "operation": one.operation,
        "seconds": one.seconds_spent,
        "suggested": one.suggestion_shown,
        "transcript": label.transcript,
        "sources": [_mark_row(mark) for mark in label.sources],
        "channels": [_mark_row(mark) for mark in label.channels],
        "environment": label.environment,
        "spans": [[span.code, span.first, span.end] for span in label.spans],
        "note": label.note,
        "question": label.question,
        "flag": label.flag,
        "salt": one.salt,
        "digest": one.digest,
    }


def _revision(row: Object, labeler: LabelerId) -> Revision:
    assignment, parent, environment, transcript = (
        row[name] for name in ("assignment", "parent", "environment", "transcript")
    )
    state = State(row["state"])
    if state is State.DRAFT:
        raise ValueError("a draft is no revision")
    label = Label(
        transcript=None if transcript is None else _plain(transcript),
        sources=tuple(_mark(one) for one in row["sources"]),
        channels=tuple(_mark(one) for one in row["channels"]),
        environment=None if environment is None else TagCode(_plain(environment)),
        spans=tuple(Span(TagCode(_plain(code)), _count(first), _count(end)) for code, first, end in row["spans"]),
        note=_text(row, "note"),
        question=_text(row, "question"),
        flag=_yes(row["flag"]),
    )
    return Revision(
        id=RevisionId(_id(row["id"])),
        key=LabelKey(
            ClipId(_id(row["clip"])),
            labeler,
            None if assignment is None else AssignmentId(_id(assignment)),
            Lane(row["lane"]),
        ),
        label=label,
        state=state,
        kind=RevisionKind(row["kind"]),
        parent=None if parent is None else RevisionId(_id(parent)),
        device=_text(row, "device"),
        time_us=_count(row["time_us"], _MAX_TIME_US),
        edition=_count(row["edition"]),
        operation=OperationId(_id(row["operation"])),
        reason=_text(row, "reason"),
        seconds_spent=float(_number(row["seconds"])),
        suggestion_shown=_yes(row["suggested"]),
        salt=_text(row, "salt"),
        digest=_text(row, "digest"),
    )


def _operation_row(one: Operation) -> Object:
    return {
        "id": one.id,
        "device": one.device,
        "kind": one.kind,
        "undoes": one.undoes,
        "title": one.title,
        "time_us": one.time_us,
    }


def _operation(row: Object) -> Operation:
    undoes = row["undoes"]
    return Operation(
        OperationId(_id(row["id"])),
        _text(row, "device"),
        _text(row, "kind"),
        None if undoes is None else OperationId(_id(undoes)),
        _text(row, "title"),
        _count(row["time_us"], _MAX_TIME_US),
    )


def _asked_row(one: Asked) -> Object:
    return {
        "id": one.id,
        "clip": one.key.clip,
        "assignment": one.key.assignment,
        "text": one.text,
        "asked_us": one.asked_us,
    }


def _asked(row: Object, labeler: LabelerId) -> Asked:
    assignment = row["assignment"]
    key = LabelKey(ClipId(_id(row["clip"])), labeler, None if assignment is None else AssignmentId(_id(assignment)))
    return Asked(QuestionId(_id(row["id"])), key, _text(row, "text"), _count(row["asked_us"], _MAX_TIME_US))


def _reply_row(one: Reply) -> Object:
    return {
        "id": one.id,
        "question": one.question,
        "author": one.author,
        "kind": str(one.kind),
        "text": one.text,
        "time_us": one.time_us,
    }


def _reply(row: Object) -> Reply:
    return Reply(
        ReplyId(_id(row["id"])),
        QuestionId(_id(row["question"])),
        LabelerId(_id(row["author"])),
        ReplyKind(row["kind"]),
        _text(row, "text"),
        _count(row["time_us"], _MAX_TIME_US),
    )


def _mark_row(mark: Mark) -> list[object]:
    return [mark.code, mark.cannot_tell, None if mark.severity is None else int(mark.severity)]


def _mark(said: Any) -> Mark:
    code, cannot_tell, severity = said
    return Mark(TagCode(_plain(code)), _yes(cannot_tell), None if severity is None else Severity(_count(severity, 9)))


def _id(value: Any) -> str:
    if not _plain(value):
        raise ValueError("an id is empty")
    return str(value)


def _text(row: Object, name: str) -> str:
    return _plain(row[name])


def _plain(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _MAX_TEXT or "\0" in value:
        raise ValueError("no text")
    return value


def _yes(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither yes nor no")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
        raise ValueError("no number")
    return value


def _count(value: Any, below: int = _MAX_FRAME) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < below:
        raise ValueError("no count")
    return value
