"""What leaves with a data set, so that whoever trains on it knows what it is."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SheetTag:
    """A tag of the export: its clips here, agreement in the project, and what is missing there to its target."""

    tag: str
    name: str
    clips: int
    tagged_twice: int
    positive_agreement: float | None
    positive_interval: tuple[float, float] | None
    alpha: float | None
    verdict: str | None
    target_clips: int | None
    missing_clips: int | None


@dataclass(frozen=True, slots=True)
class SheetLabeler:
    """Who made labels that left, by name or pseudonym, and how many."""

    name: str
    labels: int


@dataclass(frozen=True, slots=True)
class SheetTerms:
    """An attribute that speaks of consent or a licence: clips by its value; ``unknown`` ones do not say."""

    attribute: str
    clips: dict[str, int]
    unknown: int


@dataclass(frozen=True, slots=True)
class Datasheet:
    """One export. ``checksums`` are SHA-256 by file name; ``snapshot`` is empty for labels in force."""

    project: str
    made_at: str
    program: str
    destination: str
    format: str
    pick: str
    snapshot: str
    snapshot_digest: str
    clips: int
    labels: int
    minutes: float
    speakers: int
    languages: dict[str, int]
    splits: dict[str, int]
    labelers: tuple[SheetLabeler, ...]
    pseudonyms: bool
    editions: dict[str, int]
    tags: tuple[SheetTag, ...]
    word_error: float | None
    word_interval: tuple[float, float] | None
    terms: tuple[SheetTerms, ...]
    undecided: int
    left_out: dict[str, int]
    concerns: tuple[str, ...]
    checksums: dict[str, str] = field(default_factory=dict)
