"""Coverage targets: how much of a tag, or of a cell of the coverage matrix, a team wants."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.tag import TagCode


@dataclass(frozen=True, slots=True)
class Target:
    """Wanted clips, minutes, or both; None where nothing is asked."""

    tag: TagCode
    clips: int | None = None
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class CellTarget:
    """The same of a cell: ``cell`` holds pairs of axis and value, such as ("snr", "below_0"), by axis."""

    cell: tuple[tuple[str, str], ...]
    clips: int | None = None
    minutes: float | None = None
