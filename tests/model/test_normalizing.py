"""Normalizing: conventions vanish, words stay."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.model.normalizing import NormalizingSettings, normalize, normalizer

NOTHING = NormalizingSettings(*[False] * 8)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("It's five o'clock.", "it is 5 o'clock", "en"),
        ("I don’t know", "I don't know!", "en"),
        ("twenty-one, one hundred and five", "21 105", "en"),
        ("the 3rd of 12,500", "the third of twelve thousand five hundred", "en-GB"),
        ("3.5 miles", "three point five miles", "en"),
        ("uh we can't, um, go", "we cannot go", "en"),
        ("ﬁne  ｔｅｘｔ", "fine text", ""),
        ("Straße", "STRASSE", "de"),
        ("Äh 21 Autos, 1.000,5", "einundzwanzig Autos eintausend Komma fünf", "de"),
        ("Eh, 31 coches", "treinta y uno coches", "es"),
        ("(( )) the tr- train {cough}", "The train.", "en"),
        ("¿Qué? — nada…", "qué nada", "es"),
        ("'quoted' dogs' rock'n'roll", "quoted dogs rock’n’roll", "en"),
        ("东京有3个", "东京有三个", "zh"),
    ],
)
def test_conventions_do_not_differ(one: str, other: str, language: str) -> None:
    assert normalize(one, language) == normalize(other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("a dog", "a cat", "en"), ("well-known", "well known", "en"), ("1984", "84", "en"), ("um", "so", "de")],
)
def test_words_differ(one: str, other: str, language: str) -> None:
    assert normalize(one, language) != normalize(other, language)


def test_a_language_without_lists_keeps_digits_fillers_and_contractions() -> None:
    assert normalize("Uh, it's 21", "") == "uh it's 21"
    assert normalize("Uh, it's 21", "tlh") == "uh it's 21"


@pytest.mark.parametrize(
    ("digits", "words"),
    [
        ("007", "zero zero seven"),
        ("10:30", "ten thirty"),
        ("1,2,3", "one two three"),
        ("b17", "b17"),
        ("1.2.3", "one two three"),
        ("12345678901234567", "one two three four five six seven eight nine zero one two three four five six seven"),
        ("0", "zero"),
        ("1000000", "one million"),
    ],
)
def test_numbers_are_spelled_as_they_are_read(digits: str, words: str) -> None:
    assert normalize(digits, "en") == words


@pytest.mark.parametrize(
    ("step", "text", "off"),
    [
        ("compatibility", "ﬁ", "ﬁ"),
        ("markup", "{cough} tr- x", "cough tr x"),
        ("case", "Ab", "Ab"),
        ("contractions", "don't", "don't"),
        ("numbers", "5", "5"),
        ("punctuation", "a, b", "a, b"),
        ("fillers", "uh a", "uh a"),
        ("white_space", "a  b", "a  b"),
    ],
)
def test_each_step_can_be_switched_off(step: str, text: str, off: str) -> None:
    settings = replace(NormalizingSettings(), **{step: False})
    if step == "compatibility":
        settings = replace(settings, case=False)
    assert normalize(text, "en", settings) == off
    assert normalize(text, "en") != off
    assert step.replace("_", " ") in settings.title


def test_with_every_step_off_nothing_changes() -> None:
    text = "  Well,  ((it's)) 5! "
    assert normalize(text, "en", NOTHING) == text
    assert len(fields(NOTHING)) == 8


@given(st.text(max_size=40), st.sampled_from(["", "en", "de", "es", "zh", "hi"]))
def test_any_text_has_a_normal_form_in_single_spaces(text: str, language: str) -> None:
    normal = normalize(text, language)
    assert normal == " ".join(normal.split())


words = st.lists(
    st.sampled_from(["it's", "don't", "21", "twenty-one", "well", "um", "Dog,", "((", "))", "3.5", "o'clock", "e-mail"])
)


@given(words.map(" ".join), st.sampled_from(["en", "de", ""]))
def test_a_normal_form_is_its_own_normal_form(text: str, language: str) -> None:
    normal = normalize(text, language)
    assert normalize(normal, language) == normal


def test_a_known_text_is_not_worked_out_again() -> None:
    forms = normalizer("en", NormalizingSettings())
    assert forms["Once."] is forms["Once."]
    assert normalizer("en", NormalizingSettings()) is forms
