"""Recordings and clips: what is heard, on which clock, and which stretch of it is labeled."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

RecordingId = NewType("RecordingId", str)
"""SHA-256 of the original bytes in hex; ``nosound-`` and a UUID for labels whose sound is not here."""

ClipId = NewType("ClipId", str)

CLIP_NAMESPACE = uuid.UUID("6f0a53a1-9c1f-5c8e-9d7a-3f8f6f1f0e11")
"""Never changes: every clip id in every project is made from it."""


class Split(StrEnum):
    """Which part of the data set a clip belongs to; parts are disjoint by speaker."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Clock:
    """The fixed clock of a recording: who counted its frames, at which rate, and how many.

    ``frames`` of lossy formats are counted by decoding everything once, at import.
    """

    decoder: str
    decoder_version: str
    sample_rate: int
    frames: int

    @property
    def duration_s(self) -> float:
        return self.frames / self.sample_rate


@dataclass(frozen=True, slots=True)
class Piece:
    """Frames ``first`` to ``end`` (exclusive) of a recording, which its carrier holds from its frame ``at`` on."""

    at: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Carrier:
    """Another file that holds stretches of a recording sample for sample: cut from it, or packed without loss.

    Positions stay frames of the recording; what was not carried is silent. It has the recording's rate
    and channels.
    """

    sha256: str
    size_bytes: int
    container: str
    codec: str
    pieces: tuple[Piece, ...]

    @property
    def frames(self) -> int:
        return sum(piece.end - piece.first for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Recording:
    """One audio file, known by its bytes; where it lies is not part of it.

    ``carrier`` is the file that stands here for it, None where its own bytes do.
    """

    id: RecordingId
    clock: Clock
    channels: int
    size_bytes: int
    container: str
    codec: str
    lossy: bool = False
    pcm_sha256: str | None = None
    carrier: Carrier | None = None

    @property
    def file_sha256(self) -> str:
        """SHA-256 of the file that is heard here: what is kept of its sound is kept under this."""
        return self.id if self.carrier is None else self.carrier.sha256

    @property
    def file_bytes(self) -> int:
        """The size of the file that is heard here."""
        return self.size_bytes if self.carrier is None else self.carrier.size_bytes

    @property
    def has_sound(self) -> bool:
        """False where labels came without their sound: then the id is no hash, and the clock a stand-in."""
        return not self.id.startswith("nosound-")


@dataclass(frozen=True, slots=True)
class ClipFields:
    """What is known of a clip from outside; never a label."""

    language: str = ""
    speaker: str = ""
    device: str = ""
    recorded_at: datetime | None = None
    batch: str = ""
    split: Split | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clip:
    """A recording, or a stretch of one: frames ``first`` to ``end`` (exclusive) of its clock.

    ``channel`` counts from 0; None is all channels. ``whole`` says that the clip is the
    recording, or one channel of it, whatever its length.
    """

    id: ClipId
    recording: RecordingId
    first: int
    end: int
    sample_rate: int
    whole: bool = True
    channel: int | None = None
    fields: ClipFields = field(default_factory=ClipFields)

    @property
    def frames(self) -> int:
        return self.end - self.first

    @property
    def duration_s(self) -> float:
        return self.frames / self.sample_rate


def clip_id(recording: RecordingId, first: int, end: int, *, whole: bool, channel: int | None = None) -> ClipId:
    """The same stretch of the same sound is the same clip on every laptop.

    >>> clip_id(RecordingId("ab"), 0, 10, whole=True) == clip_id(RecordingId("ab"), 0, 99, whole=True)
    True
    """
    stretch = "whole" if whole else f"{first}|{end}"
    name = f"{recording}|{'*' if channel is None else channel}|{stretch}"
    return ClipId(str(uuid.uuid5(CLIP_NAMESPACE, name)))


def whole_clip(recording: Recording, fields: ClipFields | None = None) -> Clip:
    """The clip that is the whole recording."""
    return stretch_clip(recording, 0, recording.clock.frames, fields)


def stretch_clip(
    recording: Recording, first: int, end: int, fields: ClipFields | None = None, channel: int | None = None
) -> Clip:
    """The clip from frame ``first`` to ``end``, of all channels or of one; ``whole`` where that is everything."""
    whole = first == 0 and end == recording.clock.frames
    return Clip(
        id=clip_id(recording.id, first, end, whole=whole, channel=channel),
        recording=recording.id,
        first=first,
        end=end,
        sample_rate=recording.clock.sample_rate,
        whole=whole,
        channel=channel,
        fields=fields or ClipFields(),
    )
