"""Find and replace in transcripts: what is found, and what a transcript becomes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from earmark.model.errors import UserError

LONGEST = 20_000
"""Characters of a transcript beyond which a pattern is not tried: no clip holds so many words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters ``first`` to ``end`` (exclusive) of a text, and what would stand there instead."""

    first: int
    end: int
    put: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is looked for and what takes its place; in a pattern ``\\1`` stands for its first group."""

    find: str
    put: str = ""
    whole_words: bool = False
    match_case: bool = False
    is_pattern: bool = False

    @property
    def title(self) -> str:
        return f"“{self.find}” → “{self.put}”"

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Every place in a text, from its start, none within another.

        Raises UserError where the pattern, or what is put in its place, cannot be read.
        """
        if not self.find or len(text) > LONGEST:
            return ()
        try:
            pattern = re.compile(
                self.find if self.is_pattern else re.escape(self.find), 0 if self.match_case else re.IGNORECASE
            )
            return tuple(
                Hit(found.start(), found.end(), found.expand(self.put) if self.is_pattern else self.put)
                for found in pattern.finditer(text)
                if found.group() and (not self.whole_words or _is_word(text, found.start(), found.end()))
            )
        except (re.error, IndexError, OverflowError, RecursionError) as error:
            raise UserError(f"the pattern cannot be read ({error})", "Mend it, or look for plain text.") from None

    def replaced(self, text: str, chosen: Collection[int]) -> str | None:
        """The text with the chosen hits replaced; None where nothing is, or where no word would be left:
        an empty transcript is the answer that nobody speaks, which no replacement gives.

        >>> Replacement("colour", "color").replaced("Colour and colour", {1})
        'Colour and color'
        """
        return put_in(text, self.hits(text), chosen)


def put_in(text: str, hits: Sequence[Hit], chosen: Collection[int]) -> str | None:
    """``Replacement.replaced`` where the hits are known."""
    made = text
    for number, hit in reversed(list(enumerate(hits))):
        if number in chosen:
            made = made[: hit.first] + hit.put + made[hit.end :]
    return made if made != text and made.strip() else None


def _is_word(text: str, first: int, end: int) -> bool:
    return not (_joins(text[first - 1 : first]) or _joins(text[end : end + 1]))


def _joins(character: str) -> bool:
    """Whether a neighbour belongs to the word: letters, digits, and the vowel signs that ``\\w`` lacks."""
    return bool(character) and (unicodedata.category(character)[0] in "LNM" or character == "_")
