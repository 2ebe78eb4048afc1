"""Numbers written in digits, spelled as words.

The rules are those of Unicode CLDR (spellout-numbering and, in English, spellout-ordinal), read by
the library unicode-rbnf. Thousands and decimals are told apart by the language's habit; long
numbers and those with a leading zero are read digit by digit, as telephone numbers are.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from earmark.model.languages import DECIMAL_COMMA, DECIMAL_WORD
from earmark.model.scripts import UNSPACED

if TYPE_CHECKING:
    from unicode_rbnf import RbnfEngine

_LONGEST = 15
"""Digits of a number that is read as one; longer ones are codes."""

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(rf"(?<![^\W{UNSPACED}])(?<![.,])\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![^\W{UNSPACED}])")
_GROUPED = {",": re.compile(r"\d{1,3}(?:,\d{3})+"), ".": re.compile(r"\d{1,3}(?:\.\d{3})+")}
_TENS_AND_ONES = re.compile(
    r"\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"-(?=(?:one|two|three|four|five|six|seven|eight|nine|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)"
)
_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_AND = re.compile(rf"\b(hundred|thousand|million|billion) and (?=(?:{_SMALL})\b)")


def spell_numbers(text: str, language: str) -> str:
    """Digits as words, where the language (ISO 639-1) has rules; English number words in one spelling.

    English: "twenty-one" and "one hundred and five" lose hyphen and "and", so that both spellings
    are the same words. Text must be in small letters.

    >>> spell_numbers("room 105 on the 21st, 3.5 miles", "en")
    'room one hundred five on the twenty first, three point five miles'
    """
    if _DIGIT.search(text) and _has_rules(language):
        text = _NUMBER.sub(lambda found: _spelled(found.group(), language), text)
    if language == "en" and "-" in text:
        text = _TENS_AND_ONES.sub(r"\1 ", text)
    if language == "en" and " and " in text:
        text = _AND.sub(r"\1 ", text)
    return text


def _spelled(written: str, language: str) -> str:
    ordinal = written[-1].isalpha()
    if ordinal and (language != "en" or "." in written):
        return written
    number = written[:-2] if ordinal else written
    thousands, decimal = (".", ",") if language in DECIMAL_COMMA else (",", ".")
    whole, mark, fraction = number.partition(decimal)
    if _GROUPED[thousands].fullmatch(whole):
        whole = whole.replace(thousands, "")
    if not whole.isdecimal() or (mark and not (fraction.isdecimal() and language in DECIMAL_WORD)):
        parts = re.split(r"([.,])", number)
        return "".join(part if part in ".," else _words(part, language) for part in parts)
    if ordinal:
        return _say(int(whole), language, "spellout-ordinal")
    words = _words(whole, language)
    return f"{words} {DECIMAL_WORD[language]} {_digits(fraction, language)}" if mark else words


def _words(digits: str, language: str) -> str:
    coded = len(digits) > _LONGEST or (len(digits) > 1 and int(digits[0]) == 0)
    return _digits(digits, language) if coded else _say(int(digits), language, "spellout-numbering")


def _digits(digits: str, language: str) -> str:
    return " ".join(_say(int(digit), language, "spellout-numbering") for digit in digits)


@lru_cache(maxsize=10_000)
def _say(number: int, language: str, rules: str) -> str:
    spelled = _engine(language).format_number(number, ruleset_names=[rules]).text
    return spelled.casefold().replace("-", " ") if language == "en" else spelled.casefold()


@cache
def _has_rules(language: str) -> bool:
    from unicode_rbnf import RbnfEngine

    return language in RbnfEngine.get_supported_languages() and "spellout-numbering" in _engine(language).rulesets


@cache
def _engine(language: str) -> RbnfEngine:
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language(language)
