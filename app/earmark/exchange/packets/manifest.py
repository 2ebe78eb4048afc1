"""The first member of a packet: what it is, for whom, of which project, and the hash of every other member."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from earmark.exchange.json_objects import Object, parse
from earmark.model.errors import UserError

FORMAT = 1
"""The newest form of packets that this program reads and the one that it writes."""
OLDEST_FORMAT = 1
MAX_BYTES = 64 << 20
_NAME = re.compile(r"rows/[a-z_]{1,40}\.jsonl|sound/[0-9a-z]{1,64}\.[0-9a-z]{1,8}")
"""Every member that there can be; whatever is spelled otherwise leads somewhere it should not."""
_HASH = re.compile(r"[0-9a-f]{64}")
_MAX_TEXT = 1000

DAMAGED = "It was probably cut off or changed on its way; ask for it once more."


class PacketKind(StrEnum):
    """Clips on their way out, or work on its way back; also the ending of the file's name."""

    OUT = "earpack"
    BACK = "earwork"


@dataclass(frozen=True, slots=True)
class Named:
    """Something of the project by its id, with the name that people know it by."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member's SHA-256 in hex and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """``packet`` is the id of the packet that went out, which the work that comes back names too.

    ``edition`` and ``edition_digest`` are the guideline in force. ``newest_time_us`` is the newest hybrid
    time that was seen where it was made, ``made_at`` that machine's clock; ``sealing_key`` is the key with
    which work for this project is encrypted, empty where it may travel open.
    """

    kind: PacketKind
    packet: str
    project: Named
    labeler: Named
    round: Named | None
    edition: int
    edition_digest: str
    made_at: datetime
    newest_time_us: int
    language: str = ""
    program: str = ""
    sealing_key: str = ""
    members: Mapping[str, Member] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        content = {
            "earmark": str(self.kind),
            "format": FORMAT,
            "program": self.program,
            "packet": self.packet,
            "project": {"id": self.project.id, "name": self.project.name, "language": self.language},
            "labeler": {"id": self.labeler.id, "name": self.labeler.name},
            "round": None if self.round is None else {"id": self.round.id, "name": self.round.name},
            "edition": {"number": self.edition, "digest": self.edition_digest},
            "made_at": self.made_at.isoformat(),
            "newest_time_us": self.newest_time_us,
            "sealing_key": self.sealing_key,
            "members": [[name, one.sha256, one.size] for name, one in sorted(self.members.items())],
        }
        return json.dumps(content, ensure_ascii=False, indent=1).encode()


def from_bytes(content: bytes, where: str) -> Manifest:
    """Raises UserError, with one sentence, for what is no manifest or one of another time."""
    try:
        said = parse(content.decode("utf-8"))
    except (UnicodeDecodeError, ValueError):
        raise UserError("what it says of itself cannot be read", DAMAGED, where) from None
    version = said.get("format")
    kinds = {str(kind) for kind in PacketKind}
    if said.get("earmark") not in kinds or not isinstance(version, int) or isinstance(version, bool):
        raise UserError("this is no packet of Earmark", "Packets end in .earpack or .earwork.", where)
    if version > FORMAT:
        raise UserError("it was written by a newer Earmark", "Update Earmark on this computer.", where)
    if version < OLDEST_FORMAT:
        raise UserError("it was written by an Earmark that is too old", "Write it anew with a newer one.", where)
    try:
        return _manifest(said)
    except (KeyError, TypeError, ValueError, OverflowError):
        raise UserError("what it says of itself is incomplete", DAMAGED, where) from None


def _manifest(said: Object) -> Manifest:
    project, edition = said["project"], said["edition"]
    made_at = datetime.fromisoformat(said["made_at"])
    if made_at.tzinfo is None:
        raise ValueError("a time without a zone")
    return Manifest(
        kind=PacketKind(said["earmark"]),
        packet=_text(said["packet"]),
        project=_named(project),
        labeler=_named(said["labeler"]),
        round=None if said["round"] is None else _named(said["round"]),
        edition=_count(edition["number"]),
        edition_digest=_text(edition["digest"]),
        made_at=made_at,
        newest_time_us=_count(said["newest_time_us"]),
        language=_text(project["language"], empty=True),
        program=_text(said["program"], empty=True),
        sealing_key=_text(said.get("sealing_key", ""), empty=True),
        members=_members(said["members"]),
    )


def _members(said: Any) -> dict[str, Member]:
    found: dict[str, Member] = {}
    for name, sha256, size in said:
        if not _NAME.fullmatch(name) or name in found or not _HASH.fullmatch(sha256):
            raise ValueError(name)
        found[name] = Member(sha256, _count(size))
    return found


def _named(said: Any) -> Named:
    return Named(_text(said["id"]), _text(said["name"], empty=True))


def _text(value: Any, *, empty: bool = False) -> str:
    if not isinstance(value, str) or len(value) > _MAX_TEXT or not (value or empty):
        raise ValueError("no text")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise ValueError("no count")
    return value
