"""Which way a transcript runs, and what one press of Backspace takes away."""

from __future__ import annotations

import unicodedata

from earmark.model.markup import without_sounds

_FROM_RIGHT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages written from the right (CLDR, characterOrder of the usual script)."""


def runs_from_right(text: str, language: str = "") -> bool:
    """Whether the base direction is from the right: the first strong letter outside of marks decides,
    else the language (UAX #9, rule P2, with the marks of the transcript rules left out).

    >>> runs_from_right("{laugh} שלום"), runs_from_right("yes שלום"), runs_from_right("", "he-IL")
    (True, False, True)
    """
    for character in without_sounds(text):
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return language.lower().replace("_", "-").partition("-")[0] in _FROM_RIGHT


def in_its_direction(text: str) -> str:
    """The text as one line of other words shows it: from the right as a whole where it runs so, marks included.

    For showing alone; the isolate around it (U+2067, U+2069) has no place in a transcript.

    >>> in_its_direction("yes {laugh}"), in_its_direction("שלום {laugh}") == "\\u2067שלום {laugh}\\u2069"
    ('yes {laugh}', True)
    """
    return f"\u2067{text}\u2069" if runs_from_right(text) else text


def typed_in_signs(character: str) -> bool:
    """Whether a combining sign has a key of its own, so that Backspace takes it alone.

    In the scripts of India and in pointed Arabic and Hebrew a cluster is typed sign by sign, and
    typists expect to take back the last one (UAX #29, section 3, on backspacing); accents of Latin,
    Greek and Cyrillic, emoji and flags go as a whole.

    >>> typed_in_signs("\\u093f"), typed_in_signs("\\u0301")
    (True, False)
    """
    return unicodedata.category(character) in ("Mn", "Mc") and not (
        "\u0300" <= character <= "\u036f" or "\ufe00" <= character <= "\ufe0f" or character > "\U0001f000"
    )
