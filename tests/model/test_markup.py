"""Marks in transcripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.model.markup import from_foreign_marks, without_markup


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("the tr- train", "the train"),
        ("the tr-, train", "the , train"),
        ("+noon we left", "we left"),
        ("((maybe)) (( )) ((  two words ))", "maybe two words"),
        ("{laugh} so {lipsmack}", "so"),
        ("[noise/] hard words [/noise] end", "hard words end"),
        ("a well-known e-mail - and - so", "a well-known e-mail - and - so"),
        ("call +49 30", "call +49 30"),
        ("one -- two", "one -- two"),
    ],
)
def test_markup_leaves_the_words(marked: str, words: str) -> None:
    assert " ".join(without_markup(marked).split()) == words


def test_foreign_marks_become_ours_whatever_their_case() -> None:
    text = "[inaudible] <unk> <SPOKEN_NOISE> [noise] [Vocalized-Noise] [crosstalk] rest"
    assert from_foreign_marks(text) == "(( )) (( )) {noise} {noise} {noise} (( )) rest"


@given(st.text())
def test_text_without_marks_keeps_its_words(text: str) -> None:
    plain = "".join(character for character in text if character not in "(){}[]+-")
    assert without_markup(plain) == plain
