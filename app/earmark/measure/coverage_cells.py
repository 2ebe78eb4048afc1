"""Which clips stand behind a number of the coverage report, so that every number can be heard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from earmark.model.tag import TagCode


class Holding(StrEnum):
    """What about a clip is counted."""

    YES = "has the tag"
    GRADE = "has the tag with this severity"
    TOGETHER = "has the tag in this environment"
    CANNOT_TELL = "cannot tell"
    DISPUTED = "disputed"
    MISSING = "not answered"
    UNREVIEWED = "not reviewed"


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """One number of the report: of a tag (or environment), of one grade, or within an environment.

    ``grade`` is a key of ``TagCoverage.severities``.
    """

    holding: Holding
    tag: TagCode | None = None
    grade: str = ""
    environment: TagCode | None = None
