"""Guidelines: versioned definitions of the tags and of the transcript rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from earmark.model.recording import ClipId
from earmark.model.tag import TagCode

TRANSCRIPT_RULES = TagCode("transcript")
"""The subject under which the transcript rules stand among the definitions."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What one tag means under one edition.

    ``version`` counts the changes of this definition alone; ``edition`` is the edition of its
    last change. A label made under an older edition is stale for this tag.
    """

    subject: TagCode
    name: str
    text: str
    boundary: str = ""
    version: int = 1
    edition: int = 1


class ExampleKind(StrEnum):
    """What an example shows: the tag, something that is not the tag, or the border between the two."""

    YES = "yes"
    NO = "no"
    BORDERLINE = "borderline"


@dataclass(frozen=True, slots=True)
class Example:
    """A clip whose sound shows what a definition means."""

    tag: TagCode
    clip: ClipId
    kind: ExampleKind
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A published state of all definitions: a rising number and a hash over them."""

    number: int
    published_at: datetime
    author: str
    remark: str
    digest: str
    changed: tuple[TagCode, ...]


@dataclass(frozen=True, slots=True)
class Guideline:
    """The definitions in force, by subject, with the edition they belong to."""

    edition: int
    definitions: tuple[Definition, ...]

    def of(self, subject: TagCode) -> Definition | None:
        """The definition of a tag, or of ``TRANSCRIPT_RULES``."""
        return next((one for one in self.definitions if one.subject == subject), None)
