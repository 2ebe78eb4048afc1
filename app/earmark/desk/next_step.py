"""What a labeler does next, and what is still open: in one sentence, by the keys that hold where the focus is."""

from __future__ import annotations

from earmark.desk.language import later, tr
from earmark.desk.problem_words import problem_words
from earmark.model.label import Label, Question
from earmark.model.markup_check import check_markup

IN_TEXT = later("Write what is said, word for word.   Ctrl+↵ finishes · Esc leaves the text · Alt+1 to Alt+9 tag")
OUTSIDE = later("Write what is said, word for word.   T starts here · Y: nobody speaks")
STILL_OPEN = later("The transcript is still open.   T starts here · Y: nobody speaks")
NO_BREAK = later("A transcript is one line. Ctrl+↵ finishes and goes on; Shift+↵ breaks the line all the same")
READING = later("Listen here. An engineer, or who opens a project for reading only, writes no labels")
NO_CLIP = later("No clip is open: choose one in the queue, or press N for the first")
ONE_CHANNEL = later("This clip has one channel")
NO_FURTHER = later("This is the last clip of the list")
NO_EARLIER = later("This is the first clip of the list")
CHOOSE = later("Choose a clip in the queue, or press N for the first")
NOTE_FOR_OTHER = later("Not finished yet. “Other” needs a note: say what is heard, then ↵")

_OPEN = {
    Question.SOURCE: later("Not finished yet. Still open: the background noise: a tag by its key, or 0 for none"),
    Question.TRANSCRIPT: later("Not finished yet. Still open: the transcript: T to write it, Y if nobody speaks"),
    Question.CHANNEL: later("Not finished yet. Still open: the channel: H, then a digit"),
    Question.ENVIRONMENT: later("Not finished yet. Still open: the environment: E, then a digit"),
}
_OPEN_IN_TEXT = {
    Question.SOURCE: later(
        "Not finished yet. Still open: the background noise: Alt+1 to Alt+9, or Esc and then any tag's key, 0 for none"
    ),
    Question.TRANSCRIPT: later(
        "Not finished yet. Still open: the transcript: write it here, or Esc and then Y if nobody speaks"
    ),
    Question.CHANNEL: later("Not finished yet. Still open: the channel: Esc, then H and a digit"),
    Question.ENVIRONMENT: later("Not finished yet. Still open: the environment: Esc, then E and a digit"),
}


def still_open(question: Question, *, in_text: bool) -> str:
    """Why a label is not finished, and which key answers it."""
    return tr((_OPEN_IN_TEXT if in_text else _OPEN)[question])


def next_step(label: Label, *, in_text: bool) -> str:
    """What stands in the quiet line while there is no news."""
    if not label.sources:
        if in_text:
            return tr("Next: the background noise, Alt+1 to Alt+9; Esc leaves the text, then every tag by its key")
        return tr("Next: the background noise, 1 to 9 or a letter; 0 for none  ·  F1 shows all keys")
    if label.transcript is None:
        if in_text:
            return tr("Next: the transcript. Ctrl+↵ finishes, Esc leaves the text")
        return tr("Next: the transcript. T starts writing, Y: nobody speaks")
    if in_text:
        return tr("Next: Ctrl+↵ finishes and goes on, Esc leaves the text")
    return tr("Next: ↵ finishes and goes on")


def loose_words(label: Label, sounds: frozenset[str]) -> str:
    """The first mark of the transcript that is not as the rules have it, in words; empty where all is well."""
    problems = check_markup(label.transcript or "", sounds).problems
    return problem_words(problems[0]) if problems else ""


def all_done(listed: str) -> str:
    """At the end of the queue, or of the list of clips with this title."""
    if listed:
        return tr("All clips of this list are done. Next: “Back to all clips” above the list")
    return tr("All clips are done. Next: “Done” in the queue shows your labels again; Ctrl+Shift+I brings more clips")
