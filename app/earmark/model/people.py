"""People and their roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

LabelerId = NewType("LabelerId", str)
"""A UUID; names may change and may be the same in two projects."""


class Role(StrEnum):
    """What a person does in the project, and so which places of the window they have."""

    LABELER = "labeler"
    REVIEWER = "reviewer"
    LEAD = "lead"
    ENGINEER = "engineer"


@dataclass(frozen=True, slots=True)
class Labeler:
    """A person with a role. An engineer reads, imports and exports, and writes no labels."""

    id: LabelerId
    name: str
    role: Role = Role.LABELER

    @property
    def writes_labels(self) -> bool:
        return self.role is not Role.ENGINEER
