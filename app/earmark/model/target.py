"""Coverage targets: how much of a tag a team wants."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.tag import TagCode


@dataclass(frozen=True, slots=True)
class Target:
    """Wanted clips, minutes, or both; None where nothing is asked."""

    tag: TagCode
    clips: int | None = None
    minutes: float | None = None
