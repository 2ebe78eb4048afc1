"""What a round asks of its labelers: questions, or tags of one axis, joined by ``;``; nothing named is everything."""

from __future__ import annotations

from earmark.model.label import REQUIRED, Question
from earmark.model.tag import Tag


def required_in(asks: str, tags: tuple[Tag, ...] = ()) -> frozenset[Question]:
    """What a label needs to be finished in a round that asks for this.

    A round may ask for less than source and transcript, and for nothing but channel or environment;
    where it asks for more, the rest stays free as it is everywhere. A tag by its code asks for its axis.

    >>> sorted(required_in("transcript;environment")), sorted(required_in("channel"))
    (['transcript'], ['channel'])
    >>> required_in("") == REQUIRED
    True
    """
    named = {part.strip() for part in asks.split(";")}
    asked = frozenset(question for question in Question if question.value in named)
    asked |= {Question(tag.axis.value) for tag in tags if tag.code in named}
    return asked & REQUIRED or asked or REQUIRED
