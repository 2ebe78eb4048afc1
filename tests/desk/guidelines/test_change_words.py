"""What a new text brought is told with its interval, beside what nobody rewrote, or plainly as not known yet."""

from __future__ import annotations

from earmark.desk.guidelines.words import change_words
from earmark.jobs.agreement_sections import RoundChange
from earmark.measure.agreement.change import Change, Outcome, Side, TagChange, WordsChange, more_clips
from earmark.measure.agreement.records import ClusterKind
from earmark.model.tag import TagCode

SAME = WordsChange(False, 0.2, 0.2, 0.0, (-0.1, 0.1), Outcome.CANNOT_TELL, 20)


def side(value: float, low: float, high: float, clips: int = 200) -> Side:
    return Side(clips, 60, value, (low, high), 20)


def row(before: Side, after: Side, difference: float | None, interval: tuple[float, float] | None) -> TagChange:
    outcome = Outcome.CANNOT_TELL
    if interval is not None and interval[0] > 0:
        outcome = Outcome.RISEN
    elif interval is not None and interval[1] < 0:
        outcome = Outcome.FALLEN
    why = {} if difference is not None else {"difference": "nobody said yes on one side"}
    return TagChange(TagCode("babble"), True, before, after, difference, interval, outcome, 40, why)


def told(one: TagChange, median: float | None = 0.03) -> str:
    return change_words(both(one, median), one)


def both(one: TagChange, median: float | None, words: WordsChange = SAME) -> RoundChange:
    return RoundChange("May", "June", 1, 2, 0, Change((one,), 12, median, ClusterKind.SPEAKER, words))


def test_a_rise_has_its_interval_and_the_median_of_the_others_beside_it() -> None:
    words = told(row(side(0.5, 0.45, 0.55), side(0.7, 0.65, 0.75), 0.2, (0.12, 0.28)))
    assert words.startswith("The new text made labelers agree more: +0.20 (+0.12 to +0.28) from May to June.")
    assert "Tags that were not rewritten changed by +0.03" in words


def test_what_cannot_be_told_says_how_many_more_clips_would() -> None:
    one = row(side(0.5, 0.46, 0.54), side(0.6, 0.4, 0.8), 0.1, (-0.1, 0.3))
    needed = more_clips(one)
    assert needed is not None
    assert f"cannot be told yet: +0.10 (-0.10 to +0.30) from May to June. {needed} more clips are needed." in told(one)


def test_the_clips_named_make_the_difference_as_large_as_its_half_width() -> None:
    one = row(side(0.5, 0.46, 0.54), side(0.6, 0.4, 0.8), 0.1, (-0.1, 0.3))
    needed = more_clips(one)
    assert needed is not None
    after = 0.2**2 * 200 / (200 + needed)
    assert 0.04**2 + after <= 0.1**2 < 0.04**2 + 0.2**2 * 200 / (199 + needed - 1)


def test_no_number_of_clips_makes_up_for_an_earlier_sample_that_was_too_small() -> None:
    one = row(side(0.5, 0.2, 0.8), side(0.55, 0.5, 0.6), 0.05, (-0.3, 0.4))
    assert more_clips(one) is None
    assert "More clips would not show so small a change" in told(one)


def test_a_change_that_is_told_already_needs_no_more() -> None:
    assert more_clips(row(side(0.5, 0.45, 0.55), side(0.7, 0.65, 0.75), 0.2, (0.12, 0.28))) is None


def test_a_side_without_a_yes_is_said() -> None:
    empty = Side(50, 0, None, None, 0)
    words = told(row(side(0.5, 0.4, 0.6), empty, None, None), None)
    assert words == "What the new text brought cannot be told: nobody said yes on one side."


def test_new_transcript_rules_are_told_by_the_word_error() -> None:
    words = WordsChange(True, 0.21, 0.12, -0.09, (-0.14, -0.04), Outcome.FALLEN, 20)
    tag = row(side(0.5, 0.4, 0.6), side(0.5, 0.4, 0.6), 0.0, (-0.1, 0.1))
    said = change_words(both(tag, 0.03, words), words)
    assert said == ("The new rules made transcripts differ less: -0.09 (-0.14 to -0.04) word error from May to June.")
