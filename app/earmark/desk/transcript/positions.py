"""Places in a text as Python counts them, and as Qt does: characters beyond the BMP count twice there."""

from __future__ import annotations


def in_qt(text: str, place: int) -> int:
    """
    >>> in_qt("a😀b", 2)
    3
    """
    return place + sum(character > "\uffff" for character in text[:place])


def in_python(text: str, place: int) -> int:
    """
    >>> in_python("a😀b", 3)
    2
    """
    counted = 0
    for index, character in enumerate(text):
        if counted >= place:
            return index
        counted += 1 + (character > "\uffff")
    return len(text)
