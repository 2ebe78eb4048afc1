"""What is wrong with a mark of the transcript, and its mend, in words."""

from __future__ import annotations

import unicodedata

from earmark.desk.language import later, tr
from earmark.model.markup_check import Fault, Mend, Problem

_WORDS = {
    Fault.NOT_CLOSED: later("“{mark}” is not closed: “{partner}” is missing"),
    Fault.CLOSES_NOTHING: later("“{mark}” closes nothing: “{partner}” is missing"),
    Fault.NESTED: later("“{mark}” stands inside another mark: close that one first"),
    Fault.INSIDE_WORD: later("“{mark}” stands inside a word: a blank is missing"),
    Fault.HIDES_NOTHING: later("“{mark}” holds no words: a noise that hides none is a tag"),
    Fault.UNKNOWN_SOUND: later("“{mark}” is no sound of the transcript rules"),
    Fault.FOREIGN: later("“{mark}” is a mark of another tool"),
    Fault.HYPHEN_IN_FRONT: later("“{mark}”: the hyphen of a word that is broken off stands behind it"),
    Fault.PLUS_BEHIND: later("“{mark}”: the plus of a word that the recording cuts off stands in front of it"),
    Fault.PLUS_ALONE: later("“{mark}”: no blank stands between the plus and its word"),
    Fault.CUT_IN_THE_MIDDLE: later("“{mark}”: the recording cuts off only its first or last word"),
    Fault.INVISIBLE: later("Here stands a sign that nobody sees ({mark})"),
}


def problem_words(problem: Problem) -> str:
    """One sentence, without what to do about it."""
    mark = _named(problem.mark) if problem.fault is Fault.INVISIBLE else problem.mark
    return tr(_WORDS[problem.fault]).format(mark=mark, partner=problem.partner)


def mend_words(text: str, mend: Mend) -> str:
    """What a mend would do, for a menu."""
    before = text[mend.first : mend.end]
    if not mend.text:
        return tr("Take it out")
    if not before.strip() and not mend.text.isspace():
        return tr("Add “{mark}”").format(mark=mend.text.strip())
    return tr("Write “{mark}”").format(mark=mend.text)


def _named(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name.lower()}" if name else "")
