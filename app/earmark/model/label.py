"""A label: one labeler's complete answer for one clip, and what it says of each tag."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from earmark.model.tag import NONE, OTHER, UNSURE, Answer, Axis, Mark, Tag, TagCode

NOTHING_SAID = ""
"""The transcript answer "nobody speaks": zero words, but an answer. Not answered is None."""


class State(StrEnum):
    """How far a label is. A clip that cannot be labeled is done too, and carries its reason."""

    DRAFT = "draft"
    FINISHED = "finished"
    CANNOT_LABEL = "cannot_label"


class Question(StrEnum):
    """The four things that are answered on their own."""

    SOURCE = "source"
    CHANNEL = "channel"
    ENVIRONMENT = "environment"
    TRANSCRIPT = "transcript"


REQUIRED = frozenset({Question.SOURCE, Question.TRANSCRIPT})
"""What a label needs to be finished, unless the round asks for less."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the recording, frames ``first`` to ``end`` (exclusive), in which a tag is heard."""

    code: TagCode
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Label:
    """What a labeler answers. An edit is a new Label.

    ``transcript`` is None while not answered and ``NOTHING_SAID`` when nobody speaks. ``sources``
    and ``channels`` are empty while not answered; ``none`` and ``clean`` are marks of their own.
    ``environment`` is None while not answered and ``?`` when it cannot be told. Marks and spans
    are kept sorted, so that equal answers are equal records.
    """

    transcript: str | None = None
    sources: tuple[Mark, ...] = ()
    channels: tuple[Mark, ...] = ()
    environment: TagCode | None = None
    spans: tuple[Span, ...] = ()
    note: str = ""
    question: str = ""
    flag: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing at all; a note or a flag says something."""
        return self == Label()

    def answered(self) -> frozenset[Question]:
        """Which of the four questions have an answer."""
        given = {
            Question.SOURCE: bool(self.sources),
            Question.CHANNEL: bool(self.channels),
            Question.ENVIRONMENT: self.environment is not None,
            Question.TRANSCRIPT: self.transcript is not None,
        }
        return frozenset(question for question, yes in given.items() if yes)

    def mark(self, code: TagCode) -> Mark | None:
        """The mark of a source or channel tag, if it has one."""
        return next((mark for mark in (*self.sources, *self.channels) if mark.code == code), None)

    def answer(self, tag: Tag) -> Answer:
        """What the label says of a tag that its guideline edition and round asked for."""
        if tag.axis is Axis.ENVIRONMENT:
            return _environment_answer(self.environment, tag.code)
        marks = self.sources if tag.axis is Axis.SOURCE else self.channels
        if not marks:
            return Answer.MISSING
        own = next((mark for mark in marks if mark.code == tag.code), None)
        if own is not None:
            return Answer.CANNOT_TELL if own.cannot_tell else Answer.YES
        if tag.code == NONE and all(mark.cannot_tell for mark in marks):
            return Answer.CANNOT_TELL
        return Answer.NO


def _environment_answer(given: TagCode | None, code: TagCode) -> Answer:
    if given is None:
        return Answer.MISSING
    if given == UNSURE:
        return Answer.CANNOT_TELL
    return Answer.YES if given == code else Answer.NO


def sorted_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The one order of marks, so that equal answers are equal records."""
    return tuple(sorted(marks, key=lambda mark: mark.code))


def unanswered(label: Label, required: frozenset[Question] = REQUIRED) -> tuple[Question, ...]:
    """What still stands between the label and being finished, in the order of the screen."""
    missing = required - label.answered()
    return tuple(question for question in Question if question in missing)


def lacks_note(label: Label) -> bool:
    """Whether "other" is heard and no note says what it is."""
    other = label.mark(OTHER)
    return other is not None and not other.cannot_tell and not label.note.strip()
