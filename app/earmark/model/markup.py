"""Marks inside transcripts: cut-off words, guesses, sounds of the speaker, hidden words.

tr-                      cut off by the speaker
+word                    cut off by the recording
(( ))  ((guess))         cannot be understood, with a guess
{laugh} {cough} {breath} sounds of the speaker
[noise/] ... [/noise]    a background sound hides words
"""

from __future__ import annotations

import re

_GUESS = re.compile(r"\(\((.*?)\)\)", re.DOTALL)
_SOUND = re.compile(r"\{[^{}]*\}")
_HIDDEN = re.compile(r"\[(?:/[^\[\]/\s]+|[^\[\]/\s]+/)\]")
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


def without_sounds(text: str) -> str:
    """The text without sounds and the marks of hidden words, whose letters are no words of the language."""
    return _HIDDEN.sub(" ", _SOUND.sub(" ", text))


def foreign_mend(mark: str) -> str:
    """Our way of writing one mark of another tool; empty where there is none.

    >>> foreign_mend("<UNK>")
    '(( ))'
    """
    return _FOREIGN.get(mark.lower(), "")


def from_foreign_marks(text: str) -> str:
    """The marks of other tools and corpora in our own, for import; everything else as it was.

    What could not be understood becomes an empty guess, an unnamed noise ``{noise}``.

    >>> from_foreign_marks("so [inaudible] <UNK> well")
    'so (( )) (( )) well'
    """
    return _FOREIGN_MARK.sub(lambda found: _FOREIGN[found.group().lower()], text)
