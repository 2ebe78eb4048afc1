"""Where transcripts of one clip differ, word by word, and what of it is mere convention.

Words stand as they were written; they are compared by their normal forms. Between words at which all
transcripts agree lie cells: the same, different by convention alone (equal after normalizing), or different
in words. Any number of transcripts is compared, such as two labels, or a model's and a reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from earmark.measure.transcripts import words as split_words
from earmark.model.normalizing import NormalizingSettings, normalizer
from earmark.model.scripts import UNSPACED

_TOKEN = re.compile(f"[{UNSPACED}]|[^\\s{UNSPACED}]+")

CharRange = tuple[int, int]
"""Characters [first, end) of a transcript; first = end where nothing stands there."""


class Difference(StrEnum):
    NONE = "none"
    CONVENTION = "convention"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch in which transcripts differ.

    ``chars`` gives the characters of each transcript. ``words`` are places in the words of the
    alignment, [first, end), first = end where they have none there. ``start`` and ``end`` say where
    in the speech it lies, as shares of its letters, 0 to 1.
    """

    difference: Difference
    chars: tuple[CharRange, ...]
    words: tuple[int, int]
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """Transcripts beside each other. ``words`` are the normal words of the one that is nearest to the others."""

    texts: tuple[str, ...]
    words: tuple[str, ...]
    places: tuple[Place, ...]

    def count(self, difference: Difference) -> int:
        """How many places differ in this way."""
        return sum(place.difference is difference for place in self.places)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word as it is written; its normal words are ``first_word`` to ``end_word``, none for a mere mark."""

    first: int
    end: int
    first_word: int
    end_word: int


class _Text:
    """A transcript cut into words, with the normal words of each."""

    def __init__(self, text: str, language: str, settings: NormalizingSettings) -> None:
        self.text = text
        normal = normalizer(language, settings)
        self.normal = normal[text]
        self.words: list[str] = []
        self.tokens: list[_Token] = []
        for found in _TOKEN.finditer(text):
            own = split_words(normal[found.group()])
            at = len(self.words)
            self.words += own
            self.tokens.append(_Token(found.start(), found.end(), at, at + len(own)))
        self.edges = {token.first_word for token in self.tokens if token.end_word > token.first_word}
        self.edges |= {0, len(self.words)}


def align_words(texts: Sequence[str], language: str = "", settings: NormalizingSettings | None = None) -> Alignment:
    """The places in which the transcripts differ, in their order.

    >>> found = align_words(["So uh 21 cars", "so twenty one cats"], "en")
    >>> [(place.difference.value, place.chars) for place in found.places]
    [('convention', ((0, 8), (0, 13))), ('words', ((9, 13), (14, 18)))]
    """
    settings = settings or NormalizingSettings()
    read = [_Text(text, language, settings) for text in texts]
    if len(set(texts)) < 2:
        return Alignment(tuple(texts), tuple(read[0].words) if read else (), ())
    base = _nearest(read)
    cells = list(_cells(read, base))
    differences = [_difference(read, cell) for cell in cells]
    equal = len({one.normal for one in read}) == 1
    if equal is (Difference.WORDS in differences):
        # Marks that reach over several words normalize otherwise as a whole: the whole decides.
        wrong, right = (Difference.WORDS, Difference.CONVENTION)[:: 1 if equal else -1]
        differences = [right if one is wrong else one for one in differences]
    differences = list(_with_marks(cells, differences))
    letters = [0]
    for word in read[base].words:
        letters.append(letters[-1] + len(word))
    return Alignment(tuple(texts), tuple(read[base].words), tuple(_places(read, cells, differences, letters)))


@dataclass(frozen=True, slots=True)
class _Cell:
    """Tokens [first, end) of each text that stand against each other, and the words of the base."""

    tokens: tuple[tuple[int, int], ...]
    words: tuple[int, int]


def _nearest(read: Sequence[_Text]) -> int:
    """The text with the least edits to all others; the first of equals."""
    from rapidfuzz.distance import Levenshtein

    if len(read) == 2:
        return 0
    total = [sum(Levenshtein.distance(one.words, other.words) for other in read) for one in read]
    return total.index(min(total))


def _cells(read: Sequence[_Text], base: int) -> Iterator[_Cell]:
    """Cut all texts where each of them is at the edge of a word: gaps between words, and the words."""
    passed = [_edges_passed(read[base], one, same=place == base) for place, one in enumerate(read)]
    common = sorted(set.intersection(*(set(one) for one in passed)))
    taken = [0] * len(read)
    for here, after in zip(common, [*common[1:], None], strict=True):
        gaps = tuple(_tokens(one.tokens, at, *edges[here]) for one, at, edges in zip(read, taken, passed, strict=True))
        if any(end > first for first, end in gaps):
            yield _Cell(gaps, (here, here))
        taken = [end for _, end in gaps]
        if after is not None:
            upto = [
                _tokens(one.tokens, at, *edges[after])[0] for one, at, edges in zip(read, taken, passed, strict=True)
            ]
            yield _Cell(tuple(zip(taken, upto, strict=True)), (here, after))
            taken = upto


def _edges_passed(base: _Text, other: _Text, *, same: bool) -> dict[int, tuple[int, int]]:
    """Edges of words of the base, and from which to which word of the other the way leads there."""
    from rapidfuzz.distance import Levenshtein

    if same:
        return {edge: (edge, edge) for edge in base.edges}
    points: list[tuple[int, int]] = [(0, 0)]
    for step in Levenshtein.opcodes(base.words, other.words):
        if step.tag == "equal":
            points += [(step.src_start + k, step.dest_start + k) for k in range(step.src_end - step.src_start)]
        else:
            points.append((step.src_start, step.dest_start))
        points.append((step.src_end, step.dest_end))
    found: dict[int, tuple[int, int]] = {}
    for own, others in points:
        if own in base.edges and others in other.edges:
            found[own] = (found[own][0] if own in found else others, others)
    return found


def _tokens(tokens: Sequence[_Token], taken: int, first_word: int, end_word: int) -> tuple[int, int]:
    """The tokens at an edge that leads from one word to another, mere marks included; ``taken`` are not asked."""
    first = taken
    while first < len(tokens) and tokens[first].first_word < first_word:
        first += 1
    end = first
    while end < len(tokens) and tokens[end].end_word <= end_word:
        end += 1
    return first, end


def _difference(read: Sequence[_Text], cell: _Cell) -> Difference:
    said, written = set(), set()
    for one, (first, end) in zip(read, cell.tokens, strict=True):
        tokens = one.tokens[first:end]
        said.add(tuple(word for token in tokens for word in one.words[token.first_word : token.end_word]))
        written.add(tuple(one.text[token.first : token.end] for token in tokens))
    if len(said) > 1:
        return Difference.WORDS
    return Difference.CONVENTION if len(written) > 1 else Difference.NONE


def _with_marks(cells: Sequence[_Cell], differences: Sequence[Difference]) -> Iterator[Difference]:
    """Mere marks beside words that differ belong to them: ``(( ))`` stands for the words that another heard."""
    for at, (cell, own) in enumerate(zip(cells, differences, strict=True)):
        beside = differences[max(0, at - 1) : at + 2]
        marks = own is Difference.CONVENTION and cell.words[0] == cell.words[1]
        yield Difference.WORDS if marks and Difference.WORDS in beside else own


def _places(
    read: Sequence[_Text], cells: Sequence[_Cell], differences: Sequence[Difference], letters: Sequence[int]
) -> Iterator[Place]:
    """Neighbouring cells that differ in the same way are one place."""
    at = 0
    while at < len(cells):
        upto = at + 1
        if differences[at] is not Difference.NONE:
            while upto < len(cells) and differences[upto] is differences[at]:
                upto += 1
            first, last = cells[at], cells[upto - 1]
            chars = tuple(
                _chars(one, begin[0], end[1]) for one, begin, end in zip(read, first.tokens, last.tokens, strict=True)
            )
            whole = letters[-1]
            start = letters[first.words[0]] / whole if whole else 0.0
            end = letters[last.words[1]] / whole if whole else 1.0
            yield Place(differences[at], chars, (first.words[0], last.words[1]), start, end)
        at = upto


def _chars(one: _Text, first: int, end: int) -> CharRange:
    if end > first:
        return one.tokens[first].first, one.tokens[end - 1].end
    at = one.tokens[first].first if first < len(one.tokens) else len(one.text)
    return at, at
