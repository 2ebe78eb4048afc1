"""Whatever is said and however long it is, segments keep to their limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.model.errors import UserError
from earmark.model.segmenting import SegmentLimits, Stretch, segments

RATE = 100


@st.composite
def _recordings(draw: st.DrawFn) -> tuple[list[Stretch], int]:
    speech: list[Stretch] = []
    at = 0
    for pause, length in draw(st.lists(st.tuples(st.integers(1, 900), st.integers(1, 5000)), max_size=30)):
        speech.append((at + pause, at + pause + length))
        at += pause + length
    return speech, at + draw(st.integers(0, 900)) + (not speech)


@st.composite
def _limits(draw: st.DrawFn) -> SegmentLimits:
    shortest = draw(st.integers(10, 300)) / RATE
    longest = draw(st.integers(round(shortest * RATE) * 2, 3000)) / RATE
    padding = draw(st.integers(0, round(shortest * RATE))) / RATE
    return SegmentLimits(shortest, longest, draw(st.integers(0, 300)) / RATE, padding).require()


def _middle(first: int, last: int) -> int:
    return (first + last) // 2


@given(_recordings(), _limits())
def test_segments_cover_all_speech_and_keep_to_their_limits(
    recording: tuple[list[Stretch], int], limits: SegmentLimits
) -> None:
    speech, frames = recording
    made = segments(speech, frames, RATE, limits, _middle)
    assert made == segments(speech, frames, RATE, limits, _middle)
    assert bool(made) == bool(speech)
    ends = [edge for segment in made for edge in segment]
    assert ends == sorted(ends)
    assert all(0 <= first < end <= frames for first, end in made)
    for first, end in made:
        assert min(round(limits.shortest_s * RATE), frames) <= end - first <= round(limits.longest_s * RATE)
    # What lies between segments is silent.
    gaps = zip([0, *ends[1::2]], [*ends[::2], frames], strict=True)
    assert not any(max(low, first) < min(high, end) for low, high in gaps for first, end in speech)


@given(_recordings(), _limits())
def test_speech_is_cut_only_where_no_pause_is_in_reach(
    recording: tuple[list[Stretch], int], limits: SegmentLimits
) -> None:
    speech, frames = recording
    asked: list[tuple[int, int]] = []

    def quietest(low: int, high: int) -> int:
        asked.append((low, high))
        return low

    made = segments(speech, frames, RATE, limits, quietest)
    edges = {edge for segment in made for edge in segment}
    assert {low for low, _ in asked} >= {one for one in edges if any(first < one < end for first, end in speech)}
    for low, high in asked:
        assert any(first <= low and high <= end for first, end in speech)


def test_a_pause_ends_a_segment_and_a_shorter_silence_does_not() -> None:
    limits = SegmentLimits(shortest_s=1, longest_s=20, pause_s=0.5, padding_s=0.2)
    speech = [(100, 300), (340, 500), (560, 800)]
    assert segments(speech, 1000, RATE, limits, _middle) == [(80, 520), (540, 820)]


def test_what_is_too_long_is_cut_in_the_middle_of_its_longest_pause() -> None:
    limits = SegmentLimits(shortest_s=1, longest_s=6, pause_s=1, padding_s=0)
    speech = [(0, 300), (310, 500), (540, 800), (820, 900)]
    assert segments(speech, 900, RATE, limits, _middle) == [(0, 520), (520, 900)]


def test_a_single_word_gets_silence_until_it_is_long_enough() -> None:
    limits = SegmentLimits(shortest_s=2, longest_s=10, pause_s=0.5, padding_s=0.1)
    assert segments([(500, 540)], 1000, RATE, limits, _middle) == [(420, 620)]
    assert segments([(10, 50)], 1000, RATE, limits, _middle) == [(0, 200)]


@pytest.mark.parametrize(
    "limits",
    [
        SegmentLimits(shortest_s=0),
        SegmentLimits(shortest_s=8, longest_s=15),
        SegmentLimits(padding_s=2),
        SegmentLimits(pause_s=-1),
        SegmentLimits(longest_s=1e9),
        SegmentLimits(longest_s=float("nan")),
    ],
)
def test_limits_that_cannot_be_kept_are_refused(limits: SegmentLimits) -> None:
    with pytest.raises(UserError):
        limits.require()
