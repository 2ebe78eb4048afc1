"""What an export did or would do: the figures that the window and the command line show."""

from __future__ import annotations

from dataclasses import dataclass, field

CANNOT_HOLD = ", which the format cannot hold"

_ONE = {
    "labels of clips": "label of a clip",
    "clips": "clip",
    "drafts": "draft",
    "noise tags": "noise tag",
    "channel tags": "channel tag",
    "environments": "environment",
    "transcripts": "transcript",
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What does not leave, in words, and how many labels or clips it concerns."""

    what: str
    count: int

    def __str__(self) -> str:
        """
        >>> str(LeftOut("labels of clips that cannot be labeled", 1)), str(LeftOut("drafts", 2))
        ('1 label of a clip that cannot be labeled', '2 drafts')
        >>> str(LeftOut(f"time spans{CANNOT_HOLD}", 1))
        'time spans of 1 label'
        """
        if self.what.endswith(CANNOT_HOLD):
            return f"{self.what.removesuffix(CANNOT_HOLD)} of {self.count:,} label{'' if self.count == 1 else 's'}"
        many = next((many for many in _ONE if self.what.startswith(many)), "") if self.count == 1 else ""
        return f"{self.count:,} {_ONE.get(many, '')}{self.what.removeprefix(many)}"


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
    """``written`` counts rows. ``copied`` counts clips that left as their original bytes.

    ``concerns`` say where labels are not ready; ``datasheet`` is the file that tells what left.
    """

    written: int = 0
    undecided: list[Undecided] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    refused: list[NotWritten] = field(default_factory=list)
    copied: int = 0
    destination: str = ""
    format: str = ""
    pick: str = ""
    dry_run: bool = False
    concerns: list[str] = field(default_factory=list)
    datasheet: str = ""
