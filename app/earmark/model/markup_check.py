"""What a transcript's marks are, and what is wrong with them: the rules of markup, checked while it is typed.

A problem never stops anybody from finishing; it has its place in the text and, where one is
likely, a mend. Words for people are made where they are shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from earmark.model.markup import foreign_mend

SOUNDS = frozenset({"laugh", "cough", "sneeze", "breath", "lipsmack", "noise"})
"""The sounds of the default rules, and ``noise``, which import makes of unnamed ones."""


class MarkKind(StrEnum):
    """How a mark is coloured."""

    SOUND = "sound"
    GUESS = "guess"
    HIDDEN = "hidden"
    CUT_OFF = "cut_off"


class Fault(StrEnum):
    """What can be wrong with a mark."""

    NOT_CLOSED = "not_closed"
    CLOSES_NOTHING = "closes_nothing"
    NESTED = "nested"
    INSIDE_WORD = "inside_word"
    HIDES_NOTHING = "hides_nothing"
    UNKNOWN_SOUND = "unknown_sound"
    FOREIGN = "foreign"
    HYPHEN_IN_FRONT = "hyphen_in_front"
    PLUS_BEHIND = "plus_behind"
    PLUS_ALONE = "plus_alone"
    CUT_IN_THE_MIDDLE = "cut_in_the_middle"
    INVISIBLE = "invisible"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters ``first`` to ``end`` (exclusive) are a mark in its place."""

    first: int
    end: int
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Mend:
    """Characters ``first`` to ``end`` (exclusive) become ``text``."""

    first: int
    end: int
    text: str

    def applied(self, text: str) -> str:
        return text[: self.first] + self.text + text[self.end :]


@dataclass(frozen=True, slots=True)
class Problem:
    """Characters ``first`` to ``end`` (exclusive) are not as the rules have it. ``partner`` is what is missing."""

    first: int
    end: int
    fault: Fault
    mark: str
    partner: str = ""
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class MarkupCheck:
    """Everything that was found, in the order of the text."""

    marks: tuple[Mark, ...]
    problems: tuple[Problem, ...]


_TOKEN = re.compile(
    r"(?P<sound>\{[^{}]*\})|(?P<open>\(\()|(?P<close>\)\))|(?P<brace>[{}])"
    r"|(?P<hides>\[[^\[\]/\s]+/\])|(?P<unhides>\[/[^\[\]/\s]+\])"
    r"|(?P<foreign>\[[^\[\]/\s]+\]|</?[^\W\d][^<>\s]*>)"
)
_PUNCTUATION = r"[.,;:!?\"'”’»›)\]…،؟۔।]*"
_CUT_BY_SPEAKER = re.compile(rf"(?<!\S)[^\W\d][^\s-]*(?:-[^\s-]+)*-(?={_PUNCTUATION}(?:\s|$))")
_CUT_BY_RECORDING = re.compile(r"(?<!\S)\+[^\W\d]\S*")
_HYPHEN_IN_FRONT = re.compile(rf"(?<!\S)-(?P<word>[^\W\d][^\s-]*)(?={_PUNCTUATION}(?:\s|$))")
_PLUS_BEHIND = re.compile(rf"(?<!\S)(?P<word>[^\W\d_][^\s+]*)\+(?={_PUNCTUATION}(?:\s|$))")
_PLUS_ALONE = re.compile(r"(?<!\S)\+[ \t]+(?P<word>[^\W\d]\S*)")
_HARMFUL = frozenset("\u00ad\u200b\u2060\ufeff\ufffc\ufffd\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs without a shape. Joiners and the marks LRM and RLM are not among them: scripts need those."""
_SPOKEN_AS = {"laughter": "laugh", "laughing": "laugh", "breathing": "breath", "inhale": "breath", "smack": "lipsmack"}


def sounds_named(rules: str) -> frozenset[str]:
    """The sounds that a team's own transcript rules name, with the default ones.

    >>> sorted(sounds_named("Write `{hiccup}` for a hiccup.") - SOUNDS)
    ['hiccup']
    """
    return SOUNDS | frozenset(re.findall(r"\{([^{}\s]+)\}", rules))


def check_markup(text: str, sounds: Iterable[str] = SOUNDS) -> MarkupCheck:
    """The marks of a transcript and what is wrong with them.

    >>> [one.fault.value for one in check_markup("so [noise/] it ((goes {laugh}").problems]
    ['not_closed', 'not_closed']
    >>> check_markup("so [inaudible] well").problems[0].mend.applied("so [inaudible] well")
    'so (( )) well'
    """
    found = _Finder(text, frozenset(sounds))
    return MarkupCheck(
        tuple(sorted(found.marks, key=lambda one: one.first)),
        tuple(sorted(found.problems, key=lambda one: (one.first, one.end))),
    )


class _Finder:
    """Goes through one text; what is open waits for its partner."""

    def __init__(self, text: str, sounds: frozenset[str]) -> None:
        self._text = text
        self._sounds = sounds
        self.marks: list[Mark] = []
        self.problems: list[Problem] = []
        self._open: list[tuple[int, int, str, str]] = []  # first, end, mark, its partner
        self._taken: list[tuple[int, int]] = []
        for token in _TOKEN.finditer(text):
            self._take(token)
        for first, end, mark, partner in self._open:
            self._problem(first, end, Fault.NOT_CLOSED, partner, self._close(first, end, mark, partner))
        self._cut_off_words()
        self._invisible()

    def _take(self, token: re.Match[str]) -> None:
        kind, (first, end), mark = token.lastgroup, token.span(), token.group()
        self._taken.append((first, end))
        if kind == "sound":
            self._sound(first, end, mark)
        elif kind == "foreign":
            self._problem(first, end, Fault.FOREIGN, mend=self._from_foreign(first, end, mark))
        elif kind == "open":
            if any(one[2] == "((" for one in self._open):
                self._problem(first, end, Fault.NESTED)
            self._open.append((first, end, mark, "))"))
        elif kind == "hides":
            self._open.append((first, end, mark, f"[/{mark[1:-2]}]"))
        elif kind == "brace" and mark == "{":
            self._open.append((first, end, mark, "}"))
        else:
            self._closes(first, end, mark)

    def _closes(self, first: int, end: int, mark: str) -> None:
        own = next((one for one in reversed(self._open) if one[3] == mark), None)
        if own is None:
            self._problem(first, end, Fault.CLOSES_NOTHING, _opening(mark))
            return
        between = self._open[self._open.index(own) + 1 :]
        self._open.remove(own)
        if any(one[2] != "{" for one in between):
            self._problem(first, end, Fault.NESTED)
        elif mark == "))":
            self.marks.append(Mark(own[0], end, MarkKind.GUESS))
            if self._in_word(own[0], end):
                self._problem(own[0], end, Fault.INSIDE_WORD, mend=self._spaced(own[0], end))
        else:
            self.marks += [Mark(own[0], own[1], MarkKind.HIDDEN), Mark(first, end, MarkKind.HIDDEN)]
            if not self._text[own[1] : first].strip():
                self._problem(own[0], end, Fault.HIDES_NOTHING, mend=Mend(own[0], end, ""))

    def _sound(self, first: int, end: int, mark: str) -> None:
        name = mark[1:-1]
        if name not in self._sounds:
            near = self._nearest(name)
            mend = Mend(first, end, f"{{{near}}}") if near else None
            self._problem(first, end, Fault.UNKNOWN_SOUND, mend=mend)
            return
        self.marks.append(Mark(first, end, MarkKind.SOUND))
        if self._in_word(first, end):
            self._problem(first, end, Fault.INSIDE_WORD, mend=self._spaced(first, end))

    def _nearest(self, name: str) -> str:
        import difflib

        plain = name.strip().casefold()
        plain = _SPOKEN_AS.get(plain, plain)
        near = difflib.get_close_matches(plain, sorted(self._sounds), 1, 0.7)
        return near[0] if near else ""

    def _from_foreign(self, first: int, end: int, mark: str) -> Mend | None:
        ours = foreign_mend(mark)
        near = "" if ours else self._nearest(mark.strip("[]<>/"))
        text = ours or (f"{{{near}}}" if near else "")
        return Mend(first, end, text) if text else None

    def _close(self, first: int, end: int, mark: str, partner: str) -> Mend | None:
        """Where the partner would most likely stand."""
        if mark == "((":
            single = re.compile(r"(?<!\))\)(?!\))").search(self._text, end)
            if single is not None:
                return Mend(single.start(), single.end(), "))")
            return Mend(end, len(self._text), " ))") if not self._text[end:].strip() else self._at_the_end(partner)
        if mark == "{":
            word = re.compile(r"\w+").match(self._text, end)
            near = self._nearest(word.group()) if word is not None else ""
            return Mend(first, word.end(), f"{{{near}}}") if word is not None and near else None
        return self._at_the_end(f" {partner}")

    def _at_the_end(self, partner: str) -> Mend:
        return Mend(len(self._text.rstrip()), len(self._text), partner)

    def _in_word(self, first: int, end: int) -> bool:
        before, after = self._text[first - 1 : first], self._text[end : end + 1]
        return before.isalnum() or after.isalnum()

    def _spaced(self, first: int, end: int) -> Mend:
        before, after = self._text[first - 1 : first], self._text[end : end + 1]
        middle = self._text[first:end]
        return Mend(first, end, f"{' ' * before.isalnum()}{middle}{' ' * after.isalnum()}")

    def _cut_off_words(self) -> None:
        text = self._text
        words = list(re.finditer(r"\S+", text))
        edges = {words[0].start(), words[-1].start()} if words else set()
        for cut in self._free(_CUT_BY_SPEAKER):
            self.marks.append(Mark(cut.start(), cut.end(), MarkKind.CUT_OFF))
        for cut in self._free(_CUT_BY_RECORDING):
            self.marks.append(Mark(cut.start(), cut.end(), MarkKind.CUT_OFF))
            if cut.start() not in edges and any(
                not self._is_taken(one.start()) for one in words if one.start() < cut.start()
            ):
                self._problem(cut.start(), cut.end(), Fault.CUT_IN_THE_MIDDLE)
        for cut in self._free(_HYPHEN_IN_FRONT):
            word = cut.group("word")
            self._problem(*cut.span(), Fault.HYPHEN_IN_FRONT, mend=Mend(*cut.span(), f"{word}-"))
        for cut in self._free(_PLUS_BEHIND):
            self._problem(*cut.span(), Fault.PLUS_BEHIND, mend=Mend(*cut.span(), f"+{cut.group('word')}"))
        for cut in self._free(_PLUS_ALONE):
            self._problem(*cut.span(), Fault.PLUS_ALONE, mend=Mend(*cut.span(), f"+{cut.group('word')}"))

    def _invisible(self) -> None:
        for place, character in enumerate(self._text):
            strange = character in _HARMFUL or (character != "\n" and unicodedata.category(character) in ("Cc", "Cs"))
            if strange:
                mend = Mend(place, place + 1, " " if character == "\t" else "")
                self._problem(place, place + 1, Fault.INVISIBLE, mend=mend)

    def _free(self, pattern: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """What is found outside of other marks."""
        return [found for found in pattern.finditer(self._text) if not self._is_taken(found.start())]

    def _is_taken(self, place: int) -> bool:
        return any(first <= place < end for first, end in self._taken)

    def _problem(self, first: int, end: int, fault: Fault, partner: str = "", mend: Mend | None = None) -> None:
        self.problems.append(Problem(first, end, fault, self._text[first:end], partner, mend))


def _opening(mark: str) -> str:
    return {"))": "((", "}": "{"}.get(mark, f"[{mark[2:-1]}/]")
