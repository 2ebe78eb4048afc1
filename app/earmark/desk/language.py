"""Words and numbers of the window in the user's language. English is the source; catalogues are Qt Linguist's."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CONTEXT = "desk"
"""All words of the window stand in one context of the catalogues: a sentence has one translation everywhere."""


class Language(StrEnum):
    """What the window can speak, by the code of its catalogue."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    HINDI = "hi"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.HINDI: "हिन्दी",
}
"""As its speakers call it, whatever language the window speaks: who is lost in another one finds it."""

_translators: list[QTranslator] = []
_spoken: Language | None = None


def tr(words: str, n: int = -1) -> str:
    """The words in the language in force; ``%Ln`` in them becomes ``n`` with the right plural.

    What varies is put in afterwards, so that translators see whole sentences:
    ``tr("Saved as {path}").format(path=path)``.
    """
    if n >= 0 and _spoken is None:
        speak(Language.ENGLISH)
    return QCoreApplication.translate(CONTEXT, words, None, n)


def later(words: str) -> str:
    """Marks words of a table that is made before the language is known; ``tr`` is for when they are shown."""
    return words


def number(value: float, decimals: int = 0) -> str:
    """A number as the reader writes it: 12,345.6 or 12.345,6."""
    return _locale().toString(float(value), "f", decimals)


def point() -> str:
    """What stands between the seconds and their parts: a point or a comma."""
    return _locale().decimalPoint()


def wanted(chosen: str) -> Language:
    """The language of a choice: a code, or anything else for the first of the system's that the window speaks."""
    if chosen in list(Language):
        return Language(chosen)
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in list(Language):
            return Language(code)
    return Language.ENGLISH


def speak(language: Language) -> None:
    """From here on words and numbers are of this language. English needs nothing loaded but its plurals,
    and these only when the first one is shown.
    """
    global _spoken
    for old in _translators:
        QCoreApplication.removeTranslator(old)
    _translators.clear()
    _spoken = language
    QLocale.setDefault(_locale_of(language))
    if language is not Language.ENGLISH:
        _load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(f"earmark_{language}", _catalogues())


def _load(name: str, folder: str) -> None:
    """A catalogue that is not there, such as Qt's own in Hindi, leaves its words in English."""
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _translators.append(translator)


def _catalogues() -> str:
    from earmark.jobs.resources import resource

    return str(resource("translations"))


def _locale() -> QLocale:
    return QLocale() if _spoken is not None else _locale_of(Language.ENGLISH)


@cache
def _locale_of(language: Language) -> QLocale:
    """The system's where it is of the same language: Swiss German and British English have ways of their own."""
    system, plain = QLocale.system(), QLocale(language.value)
    return system if system.language() == plain.language() else plain
