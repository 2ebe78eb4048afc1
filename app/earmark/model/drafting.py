"""Drafts from a model: when a labeler may see one, and what accepting it makes of a label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from earmark.model.label import Label
from earmark.model.prediction import Prediction


class Drafts(StrEnum):
    """What a round says of drafts; its plan has the word under ``drafts``."""

    BLIND = "blind"
    ALLOWED = "allowed"


def drafts_of_plan(plan: Mapping[str, object]) -> Drafts:
    """A round is blind unless its plan says the one other word.

    >>> drafts_of_plan({"drafts": "allowed"}).value, drafts_of_plan({"drafts": True}).value
    ('allowed', 'blind')
    """
    return Drafts.ALLOWED if plan.get("drafts") == Drafts.ALLOWED else Drafts.BLIND


def may_show_draft(rounds: Iterable[Drafts]) -> bool:
    """Whether a labeler may see a model's draft of a clip.

    ``rounds`` are those in which the clip is this labeler's: the one it was opened through, and
    every one that still waits for it, since who has seen a draft is not blind any more. Without a
    round nobody asked for blindness.
    """
    return all(one is Drafts.ALLOWED for one in rounds)


def words_of(text: str) -> list[str]:
    """The words of a draft, as they are accepted one by one."""
    return text.split()


def place_in_draft(text: str, draft: str) -> int:
    """How many words of the draft lie behind a labeler who has written ``text``.

    What was written differently counts word for word from the last place where both agree.

    >>> place_in_draft("good evening", "good morning everyone")
    2
    """
    written, offered = [one.casefold() for one in words_of(text)], [one.casefold() for one in words_of(draft)]
    if written == offered[: len(written)]:
        return len(written)
    from difflib import SequenceMatcher

    matches = SequenceMatcher(None, written, offered, autojunk=False).get_matching_blocks()
    last = max((one for one in matches if one.size), key=lambda one: one.a, default=None)
    if last is None:
        return min(len(written), len(offered))
    return min(len(offered), last.b + last.size + len(written) - last.a - last.size)


def accept_word(label: Label, draft: str) -> Label:
    """The draft's next word behind what is written."""
    written = label.transcript or ""
    place = place_in_draft(written, draft)
    words = words_of(draft)
    if place >= len(words):
        return label
    return replace(label, transcript=f"{written.rstrip()} {words[place]}".lstrip())


def accept_all(label: Label, prediction: Prediction) -> Label:
    """The whole transcript as the model wrote it, "nothing said" too, in place of what was written."""
    return label if prediction.transcript is None else replace(label, transcript=prediction.transcript)


def is_untouched(label: Label) -> bool:
    """Whether the labeler has answered nothing of the clip: only then a draft fills itself in."""
    return label.is_empty
