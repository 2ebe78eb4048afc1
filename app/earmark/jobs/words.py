"""The words of a project: taken from a file, and put together for whoever writes."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from earmark.jobs.looking import Kind, kind_at
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.vocabulary import Vocabulary, word_like
from earmark.store import words
from earmark.store.database import Database
from earmark.store.project import Project

MOST = 100_000
LARGEST_BYTES = 20_000_000
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class WordsTaken:
    """How many words the list of a language holds now; ``left`` were no words."""

    words: int
    language: str
    left: int


def base_language(language: str) -> str:
    """The language without its country.

    >>> base_language("en-GB")
    'en'
    """
    return language.strip().lower().replace("_", "-").partition("-")[0]


def import_words(project: Project, file: Path, language: str | None = None) -> WordsTaken:
    """Make the words of a text file the project's list of a language, the project's own unless given.

    Words stand one a line, or with blanks between. Raises UserError where the file cannot be read as that.
    """
    if kind_at(file) is Kind.SPECIAL:
        raise UserError("this is a device or a pipe, no list of words", "Name an ordinary file.", str(file))
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise UserError("the file is too large for a list of words", "A list holds up to 100,000 words.", str(file))
        text = file.read_text("utf-8-sig")
    except OSError as error:
        raise UserError(f"the words cannot be read ({error.strerror})", "Check the name.", str(file)) from None
    except UnicodeDecodeError:
        raise UserError("the words are not written in UTF-8", "Save the file as UTF-8 text.", str(file)) from None
    given = dict.fromkeys(unicodedata.normalize("NFC", word) for word in text.split())
    taken = [word for word in given if len(word) <= _LONGEST and word_like(word)]
    if not taken:
        raise UserError("the file holds no words", "Write one word a line.", str(file))
    if len(taken) > MOST:
        raise UserError(f"the file holds {len(taken):,} words", f"A list holds up to {MOST:,}.", str(file))
    code = base_language(project.language if language is None else language)
    written(project, project.write(lambda db: words.replace(db, code, taken)))
    return WordsTaken(len(taken), code, len(given) - len(taken))


def vocabulary(db: Database, labeler: LabelerId, language: str, default: str) -> Vocabulary:
    """The words that this labeler may be offered in clips of a language: their own, settled and listed ones."""
    code, other = base_language(language or default), base_language(default)
    return Vocabulary.learned(words.known_transcripts(db, labeler, code, other), words.listed(db, code))
