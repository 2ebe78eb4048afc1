"""Numbers of the reports in the user's language; why there is none stands beside the dash."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.desk.language import number, tr
from earmark.report.words import NO_BREAK, NOT_KNOWN


def clips(how_many: int) -> str:
    """A number of clips."""
    return tr("%Ln clips", how_many)


def hear(how_many: int) -> str:
    """The words on a button that opens clips."""
    return tr("Hear the %Ln clips", how_many)


def count(value: int | None) -> str:
    """A whole number with its thousands apart."""
    return NOT_KNOWN if value is None else number(value)


def minutes(value: float | None) -> str:
    """Minutes with one decimal."""
    return NOT_KNOWN if value is None else number(value, 1)


def percent(value: float | None, decimals: int = 1) -> str:
    """A share as per cent, with a space that does not break."""
    return NOT_KNOWN if value is None else f"{number(100 * value, decimals)}{NO_BREAK}%"


def listed(names: Sequence[str]) -> str:
    """Names in a sentence."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
