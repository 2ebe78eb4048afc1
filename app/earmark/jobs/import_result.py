"""What an import did: the figures and the refusals that the window and the command line show."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or row that was not taken. ``line`` is None for a sound file."""

    path: str
    line: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file with the same content as another one."""

    path: str
    same_as: str


@dataclass
class ImportResult:
    """``added`` and ``known`` count clips that are new and clips that the project had; ``labels``
    new labels, ``predictions`` what a model says that is new. ``remarks`` are sentences: the format
    that was told from the content, an encoding that was guessed, what was passed over.
    """

    added: int = 0
    known: int = 0
    labels: int = 0
    refused: list[Refused] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    labelers_added: list[str] = field(default_factory=list)
    unchanged_labels: int = 0
    predictions: int = 0
    unchanged_predictions: int = 0
    format: str = ""
    remarks: list[str] = field(default_factory=list)
    dry_run: bool = False

    @property
    def did_something(self) -> bool:
        """Whether anything named was usable, were it only known already."""
        return bool(self.added or self.known or self.labels or self.predictions)


def shown(path: Path) -> str:
    """A path as text that every output can carry; bytes that are no text are spelled out."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
