"""Everything that the place shows of the guidelines, read in one snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from earmark.desk.language import tr
from earmark.model.guideline import (
    TRANSCRIPT_RULES,
    Definition,
    DraftDefinition,
    Edition,
    Example,
    Guideline,
    NextEdition,
    PendingChange,
)
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.store import clips, examples, guidelines, next_edition, staleness
from earmark.store.database import Database
from earmark.store.staleness import StaleCount


@dataclass(frozen=True, slots=True)
class Board:
    """``names`` are those of the examples' clips; ``is_home`` says whether the guidelines are written here."""

    taxonomy: Taxonomy
    in_force: Guideline
    planned: NextEdition
    pending: tuple[PendingChange, ...]
    editions: tuple[Edition, ...]
    examples: tuple[Example, ...]
    published_examples: tuple[Example, ...]
    names: Mapping[ClipId, str]
    stale: Mapping[TagCode, StaleCount]
    is_home: bool

    def subjects(self) -> tuple[TagCode, ...]:
        """Those in force in their order, then the new ones."""
        new = [one.subject for one in self.planned.definitions if one.is_new]
        return (*(one.subject for one in self.in_force.definitions), *new)

    def draft(self, subject: TagCode) -> DraftDefinition:
        """What is written of a subject, or what is in force where nothing is."""
        written = self.planned.of(subject)
        if written is not None:
            return written
        old = self.in_force.of(subject)
        if old is None:
            return DraftDefinition(subject, subject, "")
        return DraftDefinition(subject, old.name, old.text, old.boundary)

    def old(self, subject: TagCode) -> Definition | None:
        return self.in_force.of(subject)

    def name(self, subject: TagCode) -> str:
        if subject == TRANSCRIPT_RULES:
            return tr("Transcript rules")
        return self.draft(subject).name or subject

    def change(self, subject: TagCode) -> PendingChange | None:
        return next((one for one in self.pending if one.subject == subject), None)

    def goes_into(self, subject: TagCode) -> tuple[TagCode, ...]:
        """The tags that take the place of this one in the next edition."""
        return tuple(
            one.subject for one in self.planned.definitions if subject in one.merges or one.split_from == subject
        )

    def examples_of(self, subject: TagCode) -> tuple[Example, ...]:
        return tuple(one for one in self.examples if one.tag == subject)


def read_board(db: Database) -> Board:
    shown = tuple(examples.all(db))
    return Board(
        guidelines.taxonomy(db),
        guidelines.current(db),
        next_edition.load(db),
        next_edition.pending(db),
        tuple(guidelines.editions(db)),
        shown,
        tuple(examples.published(db)),
        {view.clip.id: view.name for view in clips.views(db, list(dict.fromkeys(one.clip for one in shown)))},
        {one.subject: one for one in staleness.counts(db)},
        guidelines.is_home(db),
    )
