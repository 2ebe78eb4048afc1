"""What an export did or would do: the figures that the window and the command line show."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What does not leave, in words, and how many labels or clips it concerns."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Undecided:
    """A clip that does not leave, since no answer to these questions was given by more than half."""

    clip: str
    file: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotWritten:
    """A clip whose sound could not be written, and why."""

    path: str
    reason: str


@dataclass
class ExportResult:
    """``written`` counts rows. ``copied`` counts clips that left as their original bytes."""

    written: int = 0
    undecided: list[Undecided] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    refused: list[NotWritten] = field(default_factory=list)
    copied: int = 0
    destination: str = ""
    format: str = ""
    pick: str = ""
    dry_run: bool = False
