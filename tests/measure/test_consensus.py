"""Which label leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.measure.consensus import Candidate, Pick, chosen
from earmark.model.label import NOTHING_SAID, Label, Question, Span
from earmark.model.revision import Lane
from earmark.model.tag import CLEAN, NONE, Mark, Severity, TagCode

CAR, WIND = TagCode("car_interior"), TagCode("wind_on_mic")


def votes(*given_labels: Label) -> list[Candidate]:
    return [Candidate(f"labeler {number}", label, number) for number, label in enumerate(given_labels)]


def consensus(*given_labels: Label, language: str = "en") -> tuple[Label, frozenset[Question]]:
    (one,) = chosen(votes(*given_labels), Pick.CONSENSUS, language=language)
    return one.label, one.undecided


def test_gold_leaves_before_any_majority() -> None:
    settled = Candidate("reviewer", Label(transcript="settled"), 0, Lane.GOLD)
    given_labels = [*votes(Label(transcript="a"), Label(transcript="a")), settled]
    for pick in (Pick.GOLD, Pick.CONSENSUS):
        (one,) = chosen(given_labels, pick)
        assert (one.label.transcript, one.lane, one.labelers) == ("settled", Lane.GOLD, ("reviewer",))


def test_without_gold_nothing_leaves_as_gold() -> None:
    assert chosen(votes(Label(transcript="a")), Pick.GOLD) == ()


@pytest.mark.parametrize("pick", list(Pick))
def test_no_labels_no_choice(pick: Pick) -> None:
    assert chosen([], pick) == ()


def test_a_single_labeler_is_more_than_half() -> None:
    label = Label(transcript="a", sources=(Mark(CAR, severity=Severity.AUDIBLE),), environment=TagCode("in_vehicle"))
    assert consensus(label) == (label, frozenset())


def test_two_labelers_who_differ_leave_the_question_undecided() -> None:
    label, undecided = consensus(
        Label(transcript="a car", sources=(Mark(CAR),)), Label(transcript="a car", sources=(Mark(CAR), Mark(WIND)))
    )
    assert undecided == {Question.SOURCE}
    assert (label.transcript, label.sources) == ("a car", ())


def test_transcripts_equal_after_normalizing_are_one_and_the_newest_spelling_leaves() -> None:
    label, undecided = consensus(
        Label(transcript="It's five."), Label(transcript="it is 5"), Label(transcript="it was nine")
    )
    assert (label.transcript, undecided) == ("it is 5", frozenset())


def test_nothing_said_is_not_the_same_as_nothing_understood() -> None:
    _, undecided = consensus(Label(transcript=NOTHING_SAID), Label(transcript="(( ))"))
    assert undecided == {Question.TRANSCRIPT}


def test_two_of_three_decide_tags_severity_and_environment() -> None:
    two, three = Severity.SOME_HARD, Severity.WORDS_LOST
    label, undecided = consensus(
        Label(sources=(Mark(CAR, severity=two), Mark(WIND)), channels=(Mark(CLEAN),), environment=TagCode("a")),
        Label(sources=(Mark(CAR, severity=two),), channels=(Mark(CLEAN),), environment=TagCode("b")),
        Label(sources=(Mark(CAR, severity=three),), environment=TagCode("b")),
    )
    assert label.sources == (Mark(CAR, severity=two),)
    assert label.channels == (Mark(CLEAN),)
    assert label.environment == "b"
    assert undecided == frozenset()


def test_no_noise_leaves_only_where_more_than_half_say_so() -> None:
    assert consensus(Label(sources=(Mark(NONE),)), Label(sources=(Mark(NONE),)))[0].sources == (Mark(NONE),)
    _, undecided = consensus(Label(sources=(Mark(NONE),)), Label(sources=(Mark(CAR),)), Label(sources=(Mark(WIND),)))
    assert undecided == {Question.SOURCE}


def test_cannot_tell_can_be_the_majority() -> None:
    unsure = Mark(CAR, cannot_tell=True)
    label, _ = consensus(Label(sources=(unsure,)), Label(sources=(unsure,)), Label(sources=(Mark(CAR),)))
    assert label.sources == (unsure,)


def test_spans_leave_where_more_than_half_drew_the_same() -> None:
    drawn = (Span(CAR, 0, 10),)
    same = Label(sources=(Mark(CAR),), spans=drawn)
    other = Label(sources=(Mark(CAR),), spans=(Span(CAR, 0, 12),))
    assert consensus(same, same, other)[0].spans == drawn
    assert consensus(same, other)[0].spans == ()


def test_newest_takes_the_newest_of_any_lane_and_all_takes_one_a_labeler() -> None:
    given_labels = [
        Candidate("b", Label(transcript="first"), 1),
        Candidate("a", Label(transcript="second"), 2),
        Candidate("", Label(transcript="came with it"), 0, Lane.REFERENCE),
    ]
    (newest,) = chosen(given_labels, Pick.NEWEST)
    assert newest.label.transcript == "second"
    assert [one.labelers for one in chosen(given_labels, Pick.ALL)] == [("",), ("a",), ("b",)]


def test_reference_labels_are_no_vote() -> None:
    reference = Candidate("", Label(transcript="b"), 5, Lane.REFERENCE)
    (one,) = chosen([*votes(Label(transcript="a")), reference], Pick.CONSENSUS)
    assert one.label.transcript == "a"


marks = st.lists(st.sampled_from([CAR, WIND]), unique=True, min_size=1).map(
    lambda codes: tuple(Mark(code) for code in sorted(codes))
)


@given(st.lists(st.builds(Label, transcript=st.sampled_from(["a", "b", None]), sources=marks), min_size=1, max_size=5))
def test_who_voted_first_changes_no_decision(given_labels: list[Label]) -> None:
    assert consensus(*given_labels) == consensus(*reversed(given_labels))
