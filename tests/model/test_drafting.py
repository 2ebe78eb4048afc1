"""When a draft may be seen, and what accepting it makes of a label."""

from __future__ import annotations

import pytest

from earmark.model.drafting import Drafts, accept_all, accept_word, may_show_draft, place_in_draft
from earmark.model.label import NOTHING_SAID, Label
from earmark.model.prediction import Model, Prediction
from earmark.model.recording import ClipId


@pytest.mark.parametrize(
    ("rounds", "may"),
    [
        ((), True),
        ((Drafts.ALLOWED,), True),
        ((Drafts.BLIND,), False),
        ((Drafts.ALLOWED, Drafts.BLIND), False),
    ],
)
def test_one_blind_round_is_enough_to_hide_a_draft(rounds: tuple[Drafts, ...], may: bool) -> None:
    assert may_show_draft(rounds) is may


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("", 0),
        ("The Cat", 2),
        ("the dog", 2),
        ("well the cat", 2),
        ("the cat sat on", 4),
        ("the cat sat on the mat and slept", 6),
        ("something else", 2),
    ],
)
def test_the_next_word_follows_what_is_written(written: str, place: int) -> None:
    assert place_in_draft(written, "the cat sat on the mat") == place


def test_word_by_word_a_draft_comes_whole() -> None:
    label = Label()
    for _ in range(9):
        label = accept_word(label, "one  two\nthree")
    assert label.transcript == "one two three"


def test_a_draft_of_nobody_speaking_is_an_answer_and_tags_alone_are_none() -> None:
    def says(text: str | None) -> Prediction:
        return Prediction(ClipId("a"), Model("m"), text)

    assert accept_all(Label("x"), says(NOTHING_SAID)).transcript == NOTHING_SAID
    assert accept_all(Label("x"), says(None)).transcript == "x"
