"""Spelling by the Hunspell dictionaries that are installed on this machine.

The library is chunspell: Hunspell's own code, so every dictionary of LibreOffice and Firefox works,
those of Indian languages and of scripts from the right too; it reads a dictionary in 0.1 s and
checks a word in 5 µs. (spylls, the port to Python, had its last release in 2022 and takes
seconds for a suggestion; pyenchant finds no library of its own on Linux and no folder that a user names.)
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from earmark.jobs.words import base_language

_MOST_SUGGESTIONS = 7
_PREFERRED = {"en": "en_US", "de": "de_DE", "es": "es_ES", "pt": "pt_PT", "fr": "fr_FR", "hi": "hi_IN", "ar": "ar"}


def usual_folders() -> list[Path]:
    """Where systems and LibreOffice keep dictionaries."""
    home = Path.home()
    folders = [Path(one) for one in os.environ.get("DICPATH", "").split(os.pathsep) if one]
    if sys.platform == "darwin":
        folders += [home / "Library/Spelling", Path("/Library/Spelling")]
        office = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
    elif sys.platform == "win32":
        office = [
            Path(os.environ[name]) / "LibreOffice/share/extensions"
            for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")
            if name in os.environ
        ]
    else:
        folders += [home / ".local/share/hunspell", Path("/usr/share/hunspell"), Path("/usr/share/myspell")]
        folders += [Path("/usr/share/myspell/dicts"), Path("/usr/local/share/hunspell")]
        office = [Path("/usr/lib/libreoffice/share/extensions"), *Path("/opt").glob("libreoffice*/share/extensions")]
    for place in office:
        folders += sorted(place.glob("dict-*"))
    return folders


def find_dictionary(language: str, folders: Iterable[Path]) -> Path | None:
    """The ``.aff`` file of a language, of its own country where there is one; None where there is none."""
    code = base_language(language)
    if not code:
        return None
    wanted = (language.replace("-", "_"), _PREFERRED.get(code, code), code)
    found = [
        affixes
        for folder in folders
        for affixes in sorted((*folder.glob(f"{code}.aff"), *folder.glob(f"{code}_*.aff")))
        if affixes.with_suffix(".dic").is_file()
    ]
    return min(found, key=lambda one: wanted.index(one.stem) if one.stem in wanted else len(wanted), default=None)


class Speller:
    """One dictionary and the user's own words. Not for two threads at once."""

    def __init__(self, affixes: Path, own: Path) -> None:
        """Reads the dictionary. Raises ImportError where this machine has no library for it."""
        from hunspell import Hunspell

        self.affixes = affixes
        self._own = own
        self._dictionary: Any = Hunspell(affixes.stem, hunspell_data_dir=str(affixes.parent))
        self._words: set[str] = set()
        with suppress(OSError, UnicodeDecodeError):
            self._words = {word.casefold() for word in own.read_text("utf-8").split()}

    def is_right(self, word: str) -> bool:
        if word.casefold() in self._words:
            return True
        plain = word.replace("’", "'").replace("ʼ", "'")
        try:
            return bool(self._dictionary.spell(plain))
        except UnicodeError:
            # Letters that the dictionary cannot write are of another language: not its to judge.
            return True

    def suggestions(self, word: str) -> Sequence[str]:
        """What was meant, the likeliest first."""
        try:
            return list(self._dictionary.suggest(word))[:_MOST_SUGGESTIONS]
        except UnicodeError:
            return []

    def learn(self, word: str) -> None:
        """Add to the user's own list. Raises OSError where it cannot be written."""
        self._words.add(word.casefold())
        self._own.parent.mkdir(parents=True, exist_ok=True)
        with self._own.open("a", encoding="utf-8") as file:
            file.write(f"{word}\n")


def own_list(language: str) -> Path:
    """The user's own words of a language: plain text, one a line."""
    return user_data_path("earmark", appauthor=False) / "words" / f"{base_language(language)}.txt"
