"""Transcripts beside each other: which words differ, which by convention alone, and when they are heard."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.measure.word_alignment import Difference, align_words
from earmark.measure.word_times import PADDING_S, TimedWord, heard_at
from earmark.model.normalizing import normalize

WORDS = st.lists(st.sampled_from(["so", "the", "cat", "21", "twenty", "one", "uh", "{laugh}", "It's", "東", "((cat))"]))


def differing(*texts: str, language: str = "en") -> list[tuple[str, ...]]:
    """The kind of each place, and what each transcript has there."""
    found = align_words(texts, language)
    return [
        (place.difference.value, *(text[first:end] for text, (first, end) in zip(texts, place.chars, strict=True)))
        for place in found.places
    ]


def test_a_word_that_differs_stands_against_the_other() -> None:
    one = "excuse me my antecedents led me to leave"
    other = "excuse me my antecedence led me to ((leave)) now"
    assert differing(one, other) == [
        ("words", "antecedents", "antecedence"),
        ("convention", "leave", "((leave))"),
        ("words", "", "now"),
    ]


def test_what_is_equal_after_normalizing_is_convention() -> None:
    assert differing("I don't, uh, know: 21.", "i do not know twenty one") == [
        ("convention", "I don't, uh, know: 21.", "i do not know twenty one")
    ]


def test_of_three_labels_each_is_marked_where_any_differs() -> None:
    assert differing("a cat sat", "a hat sat", "a cat sat down") == [
        ("words", "cat", "hat", "cat"),
        ("words", "", "", "down"),
    ]


def test_characters_of_a_script_without_spaces_are_words_of_their_own() -> None:
    assert differing("東京駅に行く", "東京に行った", language="ja") == [("words", "駅", ""), ("words", "く", "った")]


def test_writing_from_the_right_is_compared_in_the_order_it_is_read() -> None:
    assert differing("שלום עולם יפה", "שלום עולמי יפה", language="he") == [("words", "עולם", "עולמי")]


def test_nothing_said_stands_against_every_word() -> None:
    assert differing("", "hello there") == [("words", "", "hello there")]


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS.map(" ".join), min_size=2, max_size=4))
def test_places_hold_every_difference_and_nothing_else(texts: list[str]) -> None:
    found = align_words(texts, "en")
    for number, text in enumerate(texts):
        ranges = [place.chars[number] for place in found.places]
        assert ranges == sorted(ranges)
        assert all(0 <= first <= end <= len(text) for first, end in ranges)
    rest = set()
    for number, text in enumerate(texts):
        for first, end in reversed([place.chars[number] for place in found.places]):
            text = text[:first] + "|" + text[end:]
        rest.add("|".join(" ".join(part.split()) for part in text.split("|")))
    assert len(rest) == 1
    differs = len({normalize(text, "en") for text in texts}) > 1
    assert differs is (found.count(Difference.WORDS) > 0)


def test_without_times_a_place_is_sought_in_proportion_within_the_speech() -> None:
    found = align_words(["aaaa bbbb cccc dddd", "aaaa bbbb xxxx dddd"])
    # Eight of sixteen letters come before it: half of four seconds of speech, which pause from 3 s to 7 s.
    ((start, end),) = heard_at(found, 12.0, [(1.0, 3.0), (7.0, 9.0)])
    assert start == pytest.approx(7.0 - PADDING_S)
    assert end == pytest.approx(8.0 + PADDING_S)


def test_the_times_of_a_models_words_are_surer() -> None:
    found = align_words(["aaaa bbbb cccc dddd", "aaaa bbbb xxxx dddd"])
    timed = [
        TimedWord(word, at, at + 0.4) for word, at in (("Aaaa", 1.0), ("bbbb,", 1.5), ("yyyy", 5.0), ("dddd", 6.0))
    ]
    ((start, end),) = heard_at(found, 12.0, [(0.0, 12.0)], timed)
    assert start == pytest.approx(1.9 - PADDING_S)
    assert end == pytest.approx(6.0 + PADDING_S)


def test_a_single_word_is_heard_for_a_second_and_never_outside_the_clip() -> None:
    found = align_words(["a" * 50 + " b", "a" * 50 + " c"])
    ((start, end),) = heard_at(found, 2.0)
    assert end == 2.0
    assert end - start > 0.5
