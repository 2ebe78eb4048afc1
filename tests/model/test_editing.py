"""One key press, one new label."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from earmark.model import editing
from earmark.model.label import NOTHING_SAID, Label, Question, Span, unanswered
from earmark.model.tag import CLEAN, NONE, UNSURE, Answer, Axis, Mark, Severity, Tag, TagCode

CAR = TagCode("car_interior")
BABBLE = TagCode("babble")
HISS = TagCode("static_hiss")
STREET = TagCode("outdoor_urban")
SOURCES = (CAR, BABBLE, NONE)


def source(code: TagCode) -> Tag:
    return Tag(Axis.SOURCE, code, code)


def test_a_source_steps_through_its_severities_and_off_again() -> None:
    label = Label()
    seen = []
    for _ in range(4):
        label = editing.step_source(label, CAR)
        mark = label.mark(CAR)
        seen.append(mark.severity if mark else None)
    assert seen == [Severity.AUDIBLE, Severity.SOME_HARD, Severity.WORDS_LOST, None]


def test_an_imported_source_of_unknown_severity_steps_to_one() -> None:
    label = editing.step_source(Label(sources=(Mark(CAR),)), CAR)
    assert label.mark(CAR) == Mark(CAR, severity=Severity.AUDIBLE)


def test_setting_a_source_clears_no_background_noise() -> None:
    label = editing.step_source(editing.no_noise(Label()), BABBLE)
    assert label.sources == (Mark(BABBLE, severity=Severity.AUDIBLE),)


def test_no_background_noise_clears_the_sources_and_their_spans() -> None:
    label = editing.add_span(editing.step_source(Label(), BABBLE), Span(CAR, 10, 20))
    cleared = editing.no_noise(label)
    assert cleared.sources == (Mark(NONE),)
    assert cleared.spans == ()
    assert editing.no_noise(cleared).sources == ()


def test_cannot_tell_is_an_answer_of_its_own_and_comes_off_again() -> None:
    label = editing.cannot_tell_source(Label(), BABBLE)
    assert label.answer(source(BABBLE)) is Answer.CANNOT_TELL
    assert label.answer(source(CAR)) is Answer.NO
    assert label.answer(source(NONE)) is Answer.CANNOT_TELL
    assert editing.cannot_tell_source(label, BABBLE) == Label()


def test_no_background_noise_itself_cannot_be_marked_as_cannot_tell() -> None:
    assert editing.cannot_tell_source(Label(), NONE) == Label()
    assert editing.cannot_tell_channel(Label(), CLEAN) == Label()


def test_none_is_no_where_any_source_is_heard() -> None:
    label = editing.step_source(editing.cannot_tell_source(Label(), BABBLE), CAR)
    assert label.answer(source(NONE)) is Answer.NO


def test_nothing_marked_is_missing_and_never_no() -> None:
    tags = [Tag(axis, TagCode("x"), "x") for axis in Axis]
    assert {Label().answer(tag) for tag in tags} == {Answer.MISSING}


def test_clean_and_the_channel_defects_exclude_each_other() -> None:
    label = editing.toggle_channel(editing.toggle_channel(Label(), HISS), CLEAN)
    assert label.channels == (Mark(CLEAN),)
    assert editing.toggle_channel(label, HISS).channels == (Mark(HISS),)
    assert editing.toggle_channel(label, CLEAN).channels == ()


def test_one_environment_at_a_time_and_cannot_tell_among_them() -> None:
    label = editing.toggle_environment(Label(), STREET)
    unsure = editing.cannot_tell_environment(label)
    assert unsure.environment == UNSURE
    assert unsure.answer(Tag(Axis.ENVIRONMENT, STREET, "Street")) is Answer.CANNOT_TELL
    assert editing.toggle_environment(label, STREET).environment is None


def test_an_emptied_text_is_not_answered_while_nothing_said_is() -> None:
    emptied = editing.write_transcript(editing.write_transcript(Label(), "hello"), "  \n")
    assert emptied.transcript is None
    said = editing.toggle_nothing_said(emptied)
    assert said.transcript == NOTHING_SAID
    assert Question.TRANSCRIPT in said.answered()
    assert editing.toggle_nothing_said(said).transcript is None


def test_touching_spans_of_one_tag_become_one_and_mark_the_tag() -> None:
    label = editing.add_span(editing.add_span(Label(), Span(CAR, 0, 10)), Span(CAR, 10, 30))
    assert label.spans == (Span(CAR, 0, 30),)
    assert label.mark(CAR) == Mark(CAR, severity=Severity.AUDIBLE)


def test_spans_of_different_tags_may_overlap() -> None:
    label = editing.add_span(editing.add_span(Label(), Span(CAR, 0, 10)), Span(BABBLE, 5, 30))
    assert len(label.spans) == 2
    assert editing.remove_span(label, Span(CAR, 0, 10)).mark(CAR) is not None


def test_finishing_needs_a_source_answer_and_a_transcript_answer() -> None:
    assert unanswered(Label()) == (Question.SOURCE, Question.TRANSCRIPT)
    label = editing.toggle_nothing_said(editing.no_noise(Label()))
    assert unanswered(label) == ()


@given(st.lists(st.tuples(st.sampled_from(["step", "unsure", "none", "span"]), st.sampled_from(SOURCES)), max_size=30))
def test_whatever_is_pressed_none_stands_alone_and_marks_are_unique_and_sorted(
    presses: list[tuple[str, TagCode]],
) -> None:
    label = Label()
    for press, code in presses:
        if press == "step":
            label = editing.step_source(label, code)
        elif press == "unsure":
            label = editing.cannot_tell_source(label, code)
        elif press == "none":
            label = editing.no_noise(label)
        elif code != NONE:
            label = editing.add_span(label, Span(code, 3, 9))
    codes = [mark.code for mark in label.sources]
    assert codes == sorted(set(codes))
    assert NONE not in codes or label.sources == (Mark(NONE),)
    heard = {mark.code for mark in label.sources if not mark.cannot_tell}
    assert {span.code for span in label.spans} <= heard
