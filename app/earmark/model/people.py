"""People and their roles."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from earmark.model.errors import UserError

MAX_NAME = 100
"""Characters of a name; longer ones come from a table whose columns slipped."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of everything after the name too; RLM and LRM do not."""

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


def person_name(name: str) -> str:
    """A name as it is stored: in NFC, without blanks around it.

    Raises UserError for one that is empty to the eye, too long, or would break the line it stands in.
    """
    name = unicodedata.normalize("NFC", name.strip())
    kinds = [unicodedata.category(sign) for sign in name]
    if not any(kind[0] in "LNPS" for kind in kinds):
        raise UserError("a labeler needs a name", "Give a name.")
    if len(name) > MAX_NAME:
        raise UserError(f"a labeler's name has {len(name):,} characters", f"Use at most {MAX_NAME}.")
    if not _TURNING.isdisjoint(name) or not {"Cc", "Cs", "Zl", "Zp"}.isdisjoint(kinds):
        raise UserError("a labeler's name holds a line break or another invisible sign", "Write it in plain letters.")
    return name


def alike(names: Iterable[str]) -> list[tuple[str, ...]]:
    """Names that differ in capitals or blanks alone, and so may be one person.

    >>> alike(["Ada", "Ben", "ADA", "B en"])
    [('ADA', 'Ada'), ('B en', 'Ben')]
    """
    groups: dict[str, set[str]] = {}
    for name in names:
        plain = "".join(unicodedata.normalize("NFKC", name).casefold().split())
        groups.setdefault(plain, set()).add(name)
    return sorted(tuple(sorted(group)) for group in groups.values() if len(group) > 1)
