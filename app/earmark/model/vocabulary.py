"""Words: where they stand in a transcript, and how a begun one may go on."""

from __future__ import annotations

import heapq
import re
import unicodedata
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from earmark.model.markup_check import MarkKind, check_markup

FEWEST_LETTERS = 3
"""Before so many letters of a word nothing is offered: shorter words are typed as fast."""

_RUN = re.compile(r"\S+")
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")


@dataclass(frozen=True, slots=True)
class Word:
    """Characters ``first`` to ``end`` (exclusive) of a transcript are a word."""

    first: int
    end: int
    text: str


def words_of(text: str) -> tuple[Word, ...]:
    """The whole words of a transcript: no marks, no fragments, no numbers, nothing of scripts without blanks.

    >>> [word.text for word in words_of("Well, the tr- train's ((late)) {laugh} 5 [noise/] o'clock [/noise]")]
    ['Well', 'the', "train's", 'late', "o'clock"]
    """
    taken = [(one.first, one.end) for one in check_markup(text).marks if one.kind is not MarkKind.GUESS]
    taken += [(one.first, one.end) for one in check_markup(text).problems]
    found = []
    for run in _RUN.finditer(text):
        first, end = run.span()
        while first < end and not _is_letter(text[first]):
            first += 1
        while end > first and not _is_letter(text[end - 1]):
            end -= 1
        word = text[first:end]
        if word and word_like(word) and not any(begin < end and first < stop for begin, stop in taken):
            found.append(Word(first, end, word))
    return tuple(found)


def word_like(word: str) -> bool:
    """Whether it is a word of letters, with apostrophes and hyphens at most, in a script with blanks.

    >>> word_like("o'clock"), word_like("--"), word_like("\u0301")
    (True, False, False)
    """
    return (
        any(unicodedata.category(sign)[0] == "L" for sign in word)
        and all(_is_letter(sign) or sign in "'’ʼ-‐\u200c\u200d" for sign in word)
        and not unicodedata.name(word[0], "").startswith(_UNSPACED)
    )


class Vocabulary:
    """Words of one language, each with how often it was written; begun words are looked up in microseconds."""

    def __init__(self, counts: Counter[str], listed: Iterable[str] = ()) -> None:
        self.counts = counts
        listed = tuple(listed)
        self.listed = frozenset(word.casefold() for word in listed)
        """The team's own list, which is right in any spelling check."""
        for word in listed:
            counts.setdefault(word, 1)
        self._folded = sorted((word.casefold(), word) for word in counts)
        self._known = {folded for folded, _ in self._folded}

    @classmethod
    def learned(cls, transcripts: Iterable[str], listed: Iterable[str] = ()) -> Vocabulary:
        """From transcripts, and a list of words beside them."""
        counts: Counter[str] = Counter()
        for text in transcripts:
            counts.update(word.text for word in words_of(text))
        return cls(counts, listed)

    def learn(self, transcript: str) -> None:
        """Count the words of one more transcript."""
        for word in words_of(transcript):
            if word.text not in self.counts:
                insort(self._folded, (word.text.casefold(), word.text))
                self._known.add(word.text.casefold())
            self.counts[word.text] += 1

    def knows(self, word: str) -> bool:
        return word.casefold() in self._known

    def completions(self, begun: str, most: int = 5) -> list[str]:
        """How a begun word may go on, the most written first. A capital that was typed stays.

        >>> Vocabulary.learned(["noise noise noisy noon"]).completions("Noi")
        ['Noise', 'Noisy']
        """
        if len(begun) < FEWEST_LETTERS:
            return []
        low = begun.casefold()
        first = bisect_left(self._folded, (low, ""))
        last = bisect_left(self._folded, (low + "\U0010ffff", ""))
        longer = {word for folded, word in self._folded[first:last] if folded != low}
        best = heapq.nsmallest(most, longer, key=lambda word: (-self.counts[word], len(word), word))
        return list(dict.fromkeys(word[0].upper() + word[1:] if begun[0].isupper() else word for word in best))


def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LM"
