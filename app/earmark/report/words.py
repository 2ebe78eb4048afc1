"""Numbers and results in words, the same in the window, the figures, the page and the command line."""

from __future__ import annotations

NOT_KNOWN = "–"
"""Stands where there is no number; the reason stands beside it."""

NO_BREAK = "\u00a0"

MOST_NAMES = 6
"""More people than this are told by their number and the first three."""


def coefficient(value: float | None) -> str:
    """Two decimals without the leading nought.

    >>> coefficient(0.456), coefficient(1.0), coefficient(-0.2), coefficient(None)
    ('.46', '1.00', '−.20', '–')
    """
    if value is None:
        return NOT_KNOWN
    text = f"{abs(value):.2f}".removeprefix("0")
    return f"−{text}" if value < 0 and text != ".00" else text


def interval(bounds: tuple[float, float] | None) -> str:
    """Both ends of an interval.

    >>> interval((0.311, 0.58)), interval(None)
    ('.31 to .58', '–')
    """
    return NOT_KNOWN if bounds is None else f"{coefficient(bounds[0])} to {coefficient(bounds[1])}"


def percent(value: float | None, decimals: int = 1) -> str:
    """A share as per cent, with a space that does not break.

    >>> percent(0.0612), percent(0.5, 0), percent(None)
    ('6.1\\xa0%', '50\\xa0%', '–')
    """
    return NOT_KNOWN if value is None else f"{100 * value:.{decimals}f}{NO_BREAK}%"


def count(value: int | None) -> str:
    """A whole number with its thousands apart.

    >>> count(1240), count(None)
    ('1,240', '–')
    """
    return NOT_KNOWN if value is None else f"{value:,}"


def minutes(value: float | None) -> str:
    """Minutes with one decimal.

    >>> minutes(16.04)
    '16.0'
    """
    return NOT_KNOWN if value is None else f"{value:,.1f}"


def clips(number: int) -> str:
    """A number of clips.

    >>> clips(1), clips(14)
    ('1 clip', '14 clips')
    """
    return f"{number:,} {'clip' if number == 1 else 'clips'}"


def hear(number: int) -> str:
    """The words on a button that opens clips.

    >>> hear(1), hear(14)
    ('Hear the clip', 'Hear the 14 clips')
    """
    return "Hear the clip" if number == 1 else f"Hear the {number:,} clips"


def listed(names: tuple[str, ...] | list[str]) -> str:
    """Names in a sentence.

    >>> listed(["Ana"]), listed(["Ana", "Ben"]), listed(["Ana", "Ben", "Cem"])
    ('Ana', 'Ana and Ben', 'Ana, Ben and Cem')
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def people(names: tuple[str, ...]) -> str:
    """Names in a sentence; of many the number and the first three.

    >>> people(("Ana", "Ben")), people(tuple(f"w-{number}" for number in range(546)))
    ('Ana and Ben', '546 labelers (w-0, w-1, w-2, …)')
    """
    if len(names) <= MOST_NAMES:
        return listed(names)
    return f"{len(names):,} labelers ({', '.join(names[:3])}, …)"


def coefficient3(value: float) -> str:
    """A limit as precisely as it was set, with two or three decimals.

    >>> coefficient3(0.667), coefficient3(0.7)
    ('.667', '.70')
    """
    text = f"{value:.3f}".removeprefix("0")
    return text.removesuffix("0")
