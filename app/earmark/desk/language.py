"""Words of the window in the user's language. English is the source; catalogues are Qt Linguist's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = "desk"


def tr(words: str, n: int = -1) -> str:
    """The words in the language in force; ``%n`` in them becomes ``n`` with the right plural.

    What varies is put in afterwards, so that translators see whole sentences:
    ``tr("Saved as {path}").format(path=path)``.
    """
    return QCoreApplication.translate(_CONTEXT, words, None, n)


def later(words: str) -> str:
    """Marks words of a table that is made before the language is known; ``tr`` is for when they are shown."""
    return words
