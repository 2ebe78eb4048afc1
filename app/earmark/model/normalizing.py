"""Normalizing of transcripts for comparing: what is a mere convention no longer differs.

Eight steps in a fixed order, each of which can be switched off. The rules are versioned: a figure
made with them names the version and the steps, and two figures compare only where these are equal.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from functools import cache, lru_cache

from earmark.model.languages import CONTRACTED_ENDINGS, CONTRACTIONS, FILLERS
from earmark.model.markup import without_markup
from earmark.model.numbers import spell_numbers

VERSION = 1
"""Raised whenever a rule or list changes what comes out."""

_KEPT = 200_000
"""Texts a language whose normal form is remembered."""


@dataclass(frozen=True, slots=True)
class NormalizingSettings:
    """Which steps are taken, in this order."""

    compatibility: bool = True
    markup: bool = True
    case: bool = True
    contractions: bool = True
    numbers: bool = True
    punctuation: bool = True
    fillers: bool = True
    white_space: bool = True

    @property
    def title(self) -> str:
        """What stands beside a result: the version, and the steps that are off.

        >>> NormalizingSettings(fillers=False).title
        'normalizing 1 without fillers'
        """
        off = [one.name.replace("_", " ") for one in fields(self) if not getattr(self, one.name)]
        return f"normalizing {VERSION}" + (f" without {', '.join(off)}" if off else "")


def normalize(text: str, language: str = "", settings: NormalizingSettings | None = None) -> str:
    """The normal form of a transcript; ``language`` is a code such as "en" or "en-GB", "" for unknown.

    >>> normalize("Well, uh, I don't kn- know: 21 (( )) cars {laugh}", "en")
    'well i do not know twenty one cars'
    """
    return normalizer(language, settings or NormalizingSettings())[text]


@lru_cache(maxsize=64)
def normalizer(language: str, settings: NormalizingSettings) -> Normalizer:
    """The remembered normal forms of one language: ``normalizer(…)[text]``."""
    return Normalizer(language, settings)


class Normalizer(dict[str, str]):
    """Text → normal form, worked out once. Forgets all when it holds too many."""

    def __init__(self, language: str, settings: NormalizingSettings) -> None:
        super().__init__()
        self._language = re.split("[-_]", language.strip().lower(), maxsplit=1)[0]
        self._settings = settings

    def __missing__(self, text: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        normal = self[text] = self._steps(text)
        return normal

    def _steps(self, text: str) -> str:
        on = self._settings
        if on.compatibility:
            text = unicodedata.normalize("NFKC", text)
        if on.markup:
            text = without_markup(text)
        if on.case:
            text = text.casefold()
        if on.contractions:
            text = _without_contractions(text, self._language)
        if on.numbers:
            text = spell_numbers(text, self._language)
        if on.punctuation:
            text = _without_punctuation(text)
        if on.fillers and not FILLERS.get(self._language, frozenset()).isdisjoint(text.split()):
            text = _fillers(self._language).sub("", text)
        return " ".join(text.split()) if on.white_space else text


@cache
def _fillers(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(sorted(FILLERS[language]))})(?!\S)")


_APOSTROPHES = str.maketrans("’ʼ‘＇", "''''")
_DASHES = re.compile(r"-{2,}")
_AT_AN_EDGE = re.compile(r"(?<!\S)['-]+|['-]+(?!\S)")


def _without_contractions(text: str, language: str) -> str:
    if language not in CONTRACTIONS:
        return text
    words, endings = CONTRACTIONS[language], CONTRACTED_ENDINGS.get(language, {})

    def expanded(found: re.Match[str]) -> str:
        word = found.group()
        if word in words:
            return words[word]
        ending = next((one for one in endings if word.endswith(one) and len(word) > len(one)), None)
        if ending is None:
            return word
        # The rest may be contracted as well: "i'd've".
        return contracted.sub(expanded, word[: -len(ending)]) + endings[ending]

    text = text.translate(_APOSTROPHES)
    # Most texts have no contraction; a look for one costs a tenth of the search.
    if "'" not in text and not any(word in text for word in _without_apostrophe(language)):
        return text
    contracted = _contracted(language)
    return contracted.sub(expanded, text)


@cache
def _contracted(language: str) -> re.Pattern[str]:
    """A word with an apostrophe in it, or one that is contracted without."""
    plain = "|".join(_without_apostrophe(language))
    return re.compile(rf"(?<![\w'])(?:'?[^\W\d_]+(?:'[^\W\d_]+)+|'[^\W\d_]+|(?:{plain})(?![\w']))")


@cache
def _without_apostrophe(language: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in CONTRACTIONS[language] if "'" not in word))


class _Punctuation(dict[int, str]):
    """Translates characters of category P and S to a space, apart from apostrophe and hyphen."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = "'" if character in "’ʼ‘" else "-" if character == "‐" else character
        space = unicodedata.category(character)[0] in "PS" and plain not in "'-"
        self[code] = " " if space else plain
        return self[code]


_PUNCTUATION = _Punctuation()


def _without_punctuation(text: str) -> str:
    """P and S between words go; apostrophes and hyphens stay where both neighbours belong to a word."""
    text = text.translate(_PUNCTUATION)
    if "-" not in text and "'" not in text:
        return text
    return _AT_AN_EDGE.sub("", _DASHES.sub(" ", text))
