"""Marks inside transcripts: cut-off words, guesses, sounds of the speaker, hidden words.

tr-                      cut off by the speaker
+word                    cut off by the recording
(( ))  ((guess))         cannot be understood, with a guess
{laugh} {cough} {breath} sounds of the speaker
[noise/] ... [/noise]    a background sound hides words
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_GUESS = re.compile(r"\(\((.*?)\)\)", re.DOTALL)
_SOUND = re.compile(r"\{[^{}]*\}")
_HIDDEN = re.compile(r"\[(?:/[^\[\]/\s]+|[^\[\]/\s]+/)\]")
_PAIRED = re.compile(r"\(\(|\)\)|[{}]|\[/[^\[\]/\s]+\]|\[[^\[\]/\s]+/\]")
_PARTNERS = {"((": "))", "{": "}"}
_CUT_BY_SPEAKER = re.compile(r"(?<!\S)[^\s-]\S*(?<!-)-(?=[.,;:!?\"'”’)\]…]*(?:\s|$))")
_CUT_BY_RECORDING = re.compile(r"(?<!\S)\+[^\W\d]\S*")

_MARKED = re.compile(r"[({\[+-]")

_FOREIGN = {
    "[inaudible]": "(( ))",
    "[unintelligible]": "(( ))",
    "[crosstalk]": "(( ))",
    "<unk>": "(( ))",
    "[vocalized-noise]": "{noise}",
    "<spoken_noise>": "{noise}",
    "[noise]": "{noise}",
}
_FOREIGN_MARK = re.compile("|".join(re.escape(mark) for mark in _FOREIGN), re.IGNORECASE)


def without_markup(text: str) -> str:
    """The words alone: fragments are dropped, guesses stay, marks and sounds vanish.

    >>> without_markup("the tr- train {cough} is ((late)) [noise/] to day [/noise] (( )) +gain").split()
    ['the', 'train', 'is', 'late', 'to', 'day']
    """
    if not _MARKED.search(text):
        return text
    text = _GUESS.sub(r" \1 ", text)
    text = _SOUND.sub(" ", text)
    text = _HIDDEN.sub(" ", text)
    text = _CUT_BY_SPEAKER.sub(" ", text)
    return _CUT_BY_RECORDING.sub(" ", text)


@dataclass(frozen=True, slots=True)
class LooseMark:
    """A mark without its partner. ``opens`` where it begins something that does not end."""

    mark: str
    partner: str
    opens: bool


def loose_mark(text: str) -> LooseMark | None:
    """The first mark that has no partner; None where all are paired.

    >>> loose_mark("so [noise/] it ((goes)) [/noise] {laugh}")
    >>> loose_mark("so [noise/] it ((goes {laugh}")
    LooseMark(mark='[noise/]', partner='[/noise]', opens=True)
    >>> loose_mark("goes)) on")
    LooseMark(mark='))', partner='((', opens=False)
    """
    opened: list[tuple[int, LooseMark]] = []
    loose: list[tuple[int, LooseMark]] = []
    for found in _PAIRED.finditer(text):
        mark = found.group()
        closes = mark in ("))", "}") or mark.startswith("[/")
        if not closes:
            opened.append((found.start(), LooseMark(mark, _closing(mark), opens=True)))
            continue
        own = next((one for one in reversed(opened) if one[1].partner == mark), None)
        if own is None:
            loose.append((found.start(), LooseMark(mark, _opening(mark), opens=False)))
        else:
            opened.remove(own)
    return min([*opened, *loose], key=lambda one: one[0])[1] if opened or loose else None


def _closing(mark: str) -> str:
    return _PARTNERS.get(mark) or f"[/{mark[1:-2]}]"


def _opening(mark: str) -> str:
    return next((begin for begin, end in _PARTNERS.items() if end == mark), "") or f"[{mark[2:-1]}/]"


def from_foreign_marks(text: str) -> str:
    """The marks of other tools and corpora in our own, for import; everything else as it was.

    What could not be understood becomes an empty guess, an unnamed noise ``{noise}``.

    >>> from_foreign_marks("so [inaudible] <UNK> well")
    'so (( )) (( )) well'
    """
    return _FOREIGN_MARK.sub(lambda found: _FOREIGN[found.group().lower()], text)
