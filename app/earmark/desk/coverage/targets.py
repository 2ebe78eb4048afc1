"""A target as it is typed into the table."""

from __future__ import annotations

import re

from earmark.desk.language import later
from earmark.model.tag import TagCode
from earmark.model.target import Target

HOW_TO_TYPE = later("A target is a number of clips such as 40, minutes such as 12 min, or both: 40, 12 min.")

_CLIPS = re.compile(r"(\d{1,9})(?:\s*clips?)?")
_MINUTES = re.compile(r"(\d{1,7}(?:[.,]\d+)?)\s*(?:min|minutes?|m)")


def parse_target(tag: TagCode, text: str) -> Target | None:
    """The target of a tag that ``text`` asks for; None where it cannot be read. Empty or 0 asks for nothing.

    >>> parse_target(TagCode("babble"), "40, 2.5 min")
    Target(tag='babble', clips=40, minutes=2.5)
    """
    amount = parse_amount(text)
    return None if amount is None else Target(tag, *amount)


def parse_amount(text: str) -> tuple[int | None, float | None] | None:
    """Clips and minutes as they are typed; None where they cannot be read.

    >>> parse_amount("12 min"), parse_amount("0"), parse_amount("many")
    ((None, 12.0), (None, None), None)
    """
    clips: int | None = None
    minutes: float | None = None
    for part in re.split(r"[;+]|,(?!\d)|\band\b", text.strip().lower()):
        piece = part.strip()
        if piece in ("", "–", "-"):
            continue
        if found := _CLIPS.fullmatch(piece):
            clips = int(found[1])
        elif found := _MINUTES.fullmatch(piece):
            minutes = float(found[1].replace(",", "."))
        else:
            return None
    return clips or None, minutes or None
