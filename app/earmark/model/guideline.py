"""Guidelines: versioned definitions of the tags and of the transcript rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from earmark.model.recording import ClipId
from earmark.model.tag import Axis, TagCode

TRANSCRIPT_RULES = TagCode("transcript")
"""The subject under which the transcript rules stand among the definitions."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What one tag means under one edition.

    ``version`` counts the changes of this definition alone; ``edition`` is the edition of its
    last change, ``meaning_since`` that of its last change of more than wording. A label made under an
    edition before that one is stale for this tag.
    """

    subject: TagCode
    name: str
    text: str
    boundary: str = ""
    version: int = 1
    edition: int = 1
    wording_only: bool = False
    meaning_since: int = 1


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
    """A published state of all definitions: a rising number and a hash over them.

    Of the ``changed`` subjects ``reworded`` ones kept their meaning.
    """

    number: int
    published_at: datetime
    author: str
    remark: str
    digest: str
    changed: tuple[TagCode, ...]
    reworded: tuple[TagCode, ...] = ()

    @property
    def revised(self) -> tuple[TagCode, ...]:
        """The subjects whose meaning it changed, or that it brought."""
        return tuple(one for one in self.changed if one not in self.reworded)


@dataclass(frozen=True, slots=True)
class Guideline:
    """The definitions in force, by subject, with the edition they belong to."""

    edition: int
    definitions: tuple[Definition, ...]

    def of(self, subject: TagCode) -> Definition | None:
        """The definition of a tag, or of ``TRANSCRIPT_RULES``."""
        return next((one for one in self.definitions if one.subject == subject), None)


@dataclass(frozen=True, slots=True)
class DraftDefinition:
    """How one subject is to read in the next edition.

    ``wording_only`` is None where nobody has said: a change of text or boundary then changes the
    meaning, one of name or examples alone does not. A new tag has an ``axis``, and may stand for others:
    ``merges`` are the codes whose place it takes, ``split_from`` the one it is a part of; those retire.
    """

    subject: TagCode
    name: str
    text: str
    boundary: str = ""
    wording_only: bool | None = None
    axis: Axis | None = None
    key: str = ""
    merges: tuple[TagCode, ...] = ()
    split_from: TagCode | None = None
    retires: bool = False

    @property
    def is_new(self) -> bool:
        return self.axis is not None


@dataclass(frozen=True, slots=True)
class NextEdition:
    """What is written for the next edition and not yet published."""

    definitions: tuple[DraftDefinition, ...] = ()
    remark: str = ""

    def of(self, subject: TagCode) -> DraftDefinition | None:
        return next((one for one in self.definitions if one.subject == subject), None)


class Alteration(StrEnum):
    """What the next edition does to a subject."""

    ADDED = "added"
    TEXT = "text"
    NAME = "name"
    EXAMPLES = "examples"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class PendingChange:
    """One subject that the next edition changes; ``stale`` says whether labels made before become stale."""

    subject: TagCode
    alterations: tuple[Alteration, ...]
    stale: bool


def pending_changes(
    in_force: Guideline, planned: NextEdition, published: tuple[Example, ...], chosen: tuple[Example, ...]
) -> tuple[PendingChange, ...]:
    """What publishing now would change: ``published`` examples are in force, ``chosen`` ones would be."""
    found = []
    retiring = _retiring(planned)
    drafted = {one.subject: one for one in planned.definitions}
    for old in in_force.definitions:
        new = drafted.pop(old.subject, None)
        altered = []
        if old.subject in retiring:
            found.append(PendingChange(old.subject, (Alteration.RETIRED,), stale=False))
            continue
        if new is not None and (new.text, new.boundary) != (old.text, old.boundary):
            altered.append(Alteration.TEXT)
        if new is not None and new.name != old.name:
            altered.append(Alteration.NAME)
        if _examples_of(old.subject, published) != _examples_of(old.subject, chosen):
            altered.append(Alteration.EXAMPLES)
        if altered:
            usual = Alteration.TEXT not in altered
            wording = usual if new is None or new.wording_only is None else new.wording_only
            found.append(PendingChange(old.subject, tuple(altered), stale=not wording))
    added = [one.subject for one in drafted.values() if one.is_new]
    return (*found, *(PendingChange(subject, (Alteration.ADDED,), stale=False) for subject in added))


def _retiring(planned: NextEdition) -> frozenset[TagCode]:
    gone = {one.subject for one in planned.definitions if one.retires}
    gone |= {code for one in planned.definitions for code in one.merges}
    return frozenset(gone | {one.split_from for one in planned.definitions if one.split_from is not None})


def _examples_of(subject: TagCode, examples: tuple[Example, ...]) -> frozenset[Example]:
    return frozenset(one for one in examples if one.tag == subject)
