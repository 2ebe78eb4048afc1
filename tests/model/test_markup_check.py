"""What is wrong with the marks of a transcript, and its mend."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.model.markup_check import Fault, MarkKind, check_markup, sounds_named
from earmark.model.writing_direction import runs_from_right

RIGHT = "the tr- train {cough} is ((late)) [noise/] to day [/noise] (( )) well-known {breath} +gain"


def test_a_transcript_by_the_rules_has_no_problem() -> None:
    found = check_markup(RIGHT)
    assert found.problems == ()
    assert [RIGHT[one.first : one.end] for one in found.marks if one.kind is MarkKind.CUT_OFF] == ["tr-", "+gain"]


@pytest.mark.parametrize(
    ("text", "fault", "mended"),
    [
        ("so [inaudible] well", Fault.FOREIGN, "so (( )) well"),
        ("so <UNK> well", Fault.FOREIGN, "so (( )) well"),
        ("so [laughter] well", Fault.FOREIGN, "so {laugh} well"),
        ("so {laughs} well", Fault.UNKNOWN_SOUND, "so {laugh} well"),
        ("so {sigh} well", Fault.UNKNOWN_SOUND, None),
        ("so {laugh well", Fault.NOT_CLOSED, "so {laugh} well"),
        ("so ((Hannah) well", Fault.NOT_CLOSED, "so ((Hannah)) well"),
        ("so [noise/] well", Fault.NOT_CLOSED, "so [noise/] well [/noise]"),
        ("so Hannah)) well", Fault.CLOSES_NOTHING, None),
        ("wo((rd)) well", Fault.INSIDE_WORD, "wo ((rd)) well"),
        ("so [noise/] [/noise]", Fault.HIDES_NOTHING, "so "),
        ("so -tr well", Fault.HYPHEN_IN_FRONT, "so tr- well"),
        ("so tomor+", Fault.PLUS_BEHIND, "so +tomor"),
        ("+ morrow so", Fault.PLUS_ALONE, "+morrow so"),
        ("so we +went on", Fault.CUT_IN_THE_MIDDLE, None),
        ("so\u200b well", Fault.INVISIBLE, "so well"),
        ("so\twell", Fault.INVISIBLE, "so well"),
    ],
)
def test_a_problem_has_its_place_and_where_one_is_likely_its_mend(text: str, fault: Fault, mended: str | None) -> None:
    (problem,) = check_markup(text).problems
    assert problem.fault is fault
    assert text[problem.first : problem.end] == problem.mark
    assert (problem.mend.applied(text) if problem.mend is not None else None) == mended


@pytest.mark.parametrize(
    "text", ["call +49 30", "one -- two - three", "نمی\u200cخواهم", "हा- क्\u200dष", "a\nb", "5 < 6 > 4"]
)
def test_what_a_language_needs_is_no_problem(text: str) -> None:
    assert check_markup(text).problems == ()


def test_a_teams_own_rules_bring_their_own_sounds() -> None:
    text = "so {hiccup} well"
    assert check_markup(text).problems
    assert not check_markup(text, sounds_named("A hiccup is `{hiccup}`.")).problems


@given(st.text(alphabet="ab (){}[]/<>+-\u200b\n😀ש"))
def test_a_mend_leaves_fewer_or_other_problems_and_every_place_is_in_the_text(text: str) -> None:
    for problem in check_markup(text).problems:
        assert 0 <= problem.first < problem.end <= len(text)
        if problem.mend is not None:
            assert 0 <= problem.mend.first <= problem.mend.end <= len(text)
            assert problem.mend.applied(text) != text


def test_the_words_and_not_the_marks_say_which_way_a_text_runs() -> None:
    assert runs_from_right("{laugh} [noise/] שלום yes [/noise]")
    assert not runs_from_right("yes שלום", "he")
    assert runs_from_right("(( ))", "ar-EG")
