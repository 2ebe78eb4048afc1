"""Tags: the classes that labelers mark, on three axes, with severities."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NewType

TagCode = NewType("TagCode", str)

NONE = TagCode("none")
"""The explicit answer that no source is heard; excludes every other source."""

CLEAN = TagCode("clean")
"""The explicit answer that the channel has no defect; excludes every other channel tag."""

OTHER = TagCode("other")
"""A source that no other code covers: which one, a note must say."""

UNSURE = TagCode("?")
"""The environment answer "cannot tell", which names no code."""


class Axis(StrEnum):
    """What a tag speaks of. Source and channel take several tags, environment one."""

    SOURCE = "source"
    CHANNEL = "channel"
    ENVIRONMENT = "environment"


class Answer(IntEnum):
    """What a label says of one tag; the numbers are those of int8 answer columns."""

    MISSING = -1
    NO = 0
    YES = 1
    CANNOT_TELL = 2


class Severity(IntEnum):
    """How much a source disturbs the words."""

    AUDIBLE = 1
    SOME_HARD = 2
    WORDS_LOST = 3


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """One entry of a label: the tag is heard, or it cannot be told whether it is."""

    code: TagCode
    cannot_tell: bool = False
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A class of the taxonomy. Its code never changes meaning; its name may."""

    axis: Axis
    code: TagCode
    name: str
    definition: str = ""
    boundary: str = ""
    audioset_mids: tuple[str, ...] = ()
    key: str = ""
