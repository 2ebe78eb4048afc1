"""A labeler's question on a clip, and what came of it: both travel between computers and are only ever added."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from earmark.model.people import LabelerId
from earmark.model.revision import LabelKey

QuestionId = NewType("QuestionId", str)
ReplyId = NewType("ReplyId", str)


class ReplyKind(StrEnum):
    """A reviewer answers; who asked may take the question back."""

    ANSWER = "answer"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was asked on one label. ``asked_us`` is in microseconds since 1970."""

    id: QuestionId
    key: LabelKey
    text: str
    asked_us: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a question; ``author`` answered it, or is who asked and took it back."""

    id: ReplyId
    question: QuestionId
    author: LabelerId
    kind: ReplyKind
    text: str
    time_us: int
