"""A labeler's day goes by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from earmark.model.label import NOTHING_SAID, State
from earmark.model.tag import CLEAN, NONE, UNSURE, Mark, Severity, TagCode
from hands import Desk

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
BABBLE, CAR, FAN = TagCode("babble"), TagCode("car_interior"), TagCode("hvac_fan")


def test_the_same_key_steps_the_severity_and_takes_the_tag_away(desk: Desk) -> None:
    seen = []
    for _ in range(4):
        desk.press("4")
        mark = desk.label.mark(BABBLE)
        seen.append(mark.severity if mark else None)
    assert seen == [Severity.AUDIBLE, Severity.SOME_HARD, Severity.WORDS_LOST, None]


def test_zero_clears_the_sources_in_one_step_of_undo(desk: Desk) -> None:
    desk.press("4")
    desk.press("9")
    desk.press("0")
    assert desk.label.sources == (Mark(NONE),)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert {mark.code for mark in desk.label.sources} == {BABBLE, FAN}
    desk.press(Qt.Key.Key_Y, CTRL)
    assert desk.label.sources == (Mark(NONE),)


def test_setting_a_source_clears_no_background_noise(desk: Desk) -> None:
    desk.press("0")
    desk.press("1")
    assert [mark.code for mark in desk.label.sources] == [CAR]


def test_letters_set_tags_outside_text(desk: Desk) -> None:
    desk.press("w")
    assert desk.label.mark(TagCode("wind_on_mic")) is not None


def test_letters_typed_in_the_text_set_nothing(desk: Desk) -> None:
    desk.press("t")
    desk.press("awkward 1 2 3, x f q n p e h ? m l g y")
    assert desk.label.sources == ()
    assert desk.label.transcript == "awkward 1 2 3, x f q n p e h ? m l g y"
    assert not desk.label.flag


def test_letters_typed_in_note_and_search_set_nothing(desk: Desk) -> None:
    desk.window.desk.remarks.note.setFocus()
    desk.press("fan 9")
    assert desk.label.sources == ()
    assert desk.label.note == "fan 9"
    desk.window.desk.queue.search.setFocus()
    desk.press("clip")
    assert desk.label.sources == ()
    assert not desk.label.flag


def test_environment_and_channel_take_two_strokes_with_a_hint(desk: Desk) -> None:
    desk.press("e")
    assert "Small room" in desk.window.line.words
    desk.press("2")
    assert desk.label.environment == "large_room"
    assert "Small room" not in desk.window.line.words
    desk.press("h")
    desk.press("0")
    assert desk.label.channels == (Mark(CLEAN),)
    assert desk.label.sources == ()


def test_escape_gives_a_first_stroke_up(desk: Desk) -> None:
    desk.press("e")
    desk.press(Qt.Key.Key_Escape)
    desk.press("2")
    assert desk.label.environment is None
    assert desk.label.mark(TagCode("road_traffic")) is not None


def test_a_question_mark_before_a_tags_key_says_cannot_tell(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Question, SHIFT)
    desk.press("5")
    assert desk.label.mark(TagCode("competing_speech")) == Mark(TagCode("competing_speech"), cannot_tell=True)
    desk.press(Qt.Key.Key_Question, SHIFT)
    desk.press("e")
    assert desk.label.environment == UNSURE
    desk.press(Qt.Key.Key_Question, SHIFT)
    desk.press("h")
    desk.press("1")
    assert desk.label.mark(TagCode("reverb")) == Mark(TagCode("reverb"), cannot_tell=True)


def test_alt_and_a_digit_tag_from_inside_the_text(desk: Desk) -> None:
    desk.press("t")
    desk.press("hello")
    desk.press(Qt.Key.Key_4, ALT)
    assert desk.label.mark(BABBLE) is not None
    assert desk.label.transcript == "hello"
    assert desk.window.desk.transcript.editor.hasFocus()


def test_nobody_speaks_is_an_answer_of_its_own(desk: Desk) -> None:
    assert desk.label.transcript is None
    desk.press("y")
    assert desk.label.transcript == NOTHING_SAID
    desk.press("y")
    assert desk.label.transcript is None


def test_an_emptied_text_is_not_answered(desk: Desk) -> None:
    desk.press("t")
    desk.press("x")
    desk.press(Qt.Key.Key_Backspace)
    assert desk.label.transcript is None


def test_enter_finishes_and_goes_on(desk: Desk) -> None:
    first = desk.clip
    desk.press("0")
    desk.press("y")
    desk.press(Qt.Key.Key_Escape)
    desk.window.desk.listening.timeline.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    desk.saved()
    revision = desk.revision(first)
    assert revision is not None
    assert revision.state is State.FINISHED
    assert revision.label.transcript == NOTHING_SAID


def test_an_unfinished_label_says_what_is_missing(desk: Desk) -> None:
    first = desk.clip
    desk.press("4")
    desk.press(Qt.Key.Key_Return)
    assert desk.clip == first
    assert "transcript" in desk.window.line.words


def test_space_plays_also_when_a_button_has_the_focus(desk: Desk) -> None:
    flag = desk.window.desk.remarks._flag
    flag.setFocus()
    asked: list[str] = []
    desk.window.keyboard.triggered.connect(asked.append)
    desk.press(Qt.Key.Key_Space)
    assert asked == ["play.toggle"]
    assert not desk.label.flag
    desk.press(Qt.Key.Key_Return)
    assert desk.label.flag


def test_n_and_p_move_without_finishing(desk: Desk) -> None:
    first = desk.clip
    desk.press("n")
    desk.until(lambda: desk.clip != first)
    desk.press("p")
    desk.until(lambda: desk.clip == first)
    assert desk.revision(first) is None


def test_x_with_a_reason_stores_that_a_clip_cannot_be_labeled(desk: Desk) -> None:
    first = desk.clip
    desk.press("x")
    desk.press("another language")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.clip != first)
    desk.saved()
    revision = desk.revision(first)
    assert revision is not None
    assert (revision.state, revision.reason) == (State.CANNOT_LABEL, "another language")


def test_a_question_is_kept_with_the_label(desk: Desk) -> None:
    desk.press("q")
    desk.press("is this a fan?")
    desk.press(Qt.Key.Key_Return)
    assert desk.label.question == "is this a fan?"
    assert desk.label.sources == ()


def test_m_marks_the_selection_with_the_tag_at_hand(desk: Desk) -> None:
    desk.press("4")
    timeline = desk.window.desk.listening.timeline
    timeline.select(1000, 3000)
    desk.press("m")
    assert [(span.code, span.first, span.end) for span in desk.label.spans] == [(BABBLE, 1000, 3000)]


def test_tab_in_the_text_plays_and_escape_leaves_it(desk: Desk) -> None:
    desk.press("t")
    asked: list[str] = []
    desk.window.keyboard.triggered.connect(asked.append)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Backtab, SHIFT)
    assert asked == ["play.step_back", "play.from_start"]
    assert desk.window.desk.transcript.editor.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.desk.transcript.editor.hasFocus()


def test_gaps_are_heard_as_long_as_the_key_is_held(desk: Desk) -> None:
    listening = desk.window.desk.listening
    QTest.keyPress(desk.focus, Qt.Key.Key_G)
    assert listening.player.source is not None
    assert listening.player.source.id != desk.clip
    QTest.keyRelease(desk.focus, Qt.Key.Key_G)
    assert listening.player.source is not None
    assert listening.player.source.id == desk.clip


def test_a_held_tag_key_does_not_run_through_the_severities(desk: Desk) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    desk.press("4")
    for _ in range(5):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, "4", True)
        QApplication.sendEvent(desk.focus, again)
    mark = desk.label.mark(BABBLE)
    assert mark is not None
    assert mark.severity is Severity.AUDIBLE
