"""Zoom and scroll keep frames under their pixels and never show what is not in the clip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.ruler import clock_time, step_s, ticks
from earmark.desk.timeline.view import MIN_FRAMES_SHOWN, View, whole_view

clips = st.builds(
    lambda first, frames: TimeRange(first, first + frames), st.integers(0, 10**9), st.integers(1, 48_000 * 36_000)
)
widths = st.integers(50, 4000)


@given(clips, widths, st.floats(0.01, 1e6), st.floats(0, 1))
def test_zooming_shows_only_the_clip_and_at_least_single_samples(
    clip: TimeRange, width: int, factor: float, place: float
) -> None:
    view = whole_view(clip, width).zoomed(factor, clip.first + place * clip.frames)
    assert view.first >= clip.first
    assert view.end <= clip.end + 1e-6 * clip.frames
    assert view.frames_shown >= min(MIN_FRAMES_SHOWN, clip.frames)


@given(clips, widths, st.floats(1.0, 1e4), st.floats(0.2, 0.8))
def test_the_frame_under_the_pointer_stays_there_while_zooming_in(
    clip: TimeRange, width: int, factor: float, place: float
) -> None:
    about = clip.first + place * clip.frames
    before = whole_view(clip, width)
    after = before.zoomed(factor, about)
    assert after.x_of(about) == pytest.approx(before.x_of(about), abs=0.5)


@given(clips, widths, st.floats(0, 1))
def test_a_pixel_names_the_frame_that_is_drawn_at_it(clip: TimeRange, width: int, place: float) -> None:
    view = whole_view(clip, width).zoomed(7.0, clip.first + place * clip.frames)
    frame = view.frame_at(width / 3)
    assert clip.first <= frame <= clip.end
    assert view.x_of(frame) == pytest.approx(width / 3, abs=1 / view.frames_per_pixel + 0.51)


def test_scrolling_stops_at_both_ends() -> None:
    view = whole_view(TimeRange(100, 1100), 500).zoomed(4, 600)
    assert view.scrolled(-10_000).first == 100
    assert view.scrolled(10_000).end == 1100
    assert view.scrolled(50).first == view.first + 50


def test_a_selection_fills_the_screen_with_a_margin() -> None:
    view = whole_view(TimeRange(0, 160_000), 800).on(TimeRange(40_000, 60_000))
    assert view.x_of(40_000) == pytest.approx(800 * 0.04 / 1.08, abs=1)
    assert view.x_of(60_000) == pytest.approx(800 - 800 * 0.04 / 1.08, abs=1)


@pytest.mark.parametrize(
    ("seconds_per_pixel", "step"), [(1 / 100, 1.0), (1 / 10_000, 0.01), (1.0, 120.0), (50.0, 7200.0), (1e-6, 0.0001)]
)
def test_the_ruler_takes_readable_steps(seconds_per_pixel: float, step: float) -> None:
    assert step_s(seconds_per_pixel, 90) == pytest.approx(step)


def test_times_are_counted_from_the_start_of_the_clip() -> None:
    view = View(TimeRange(16_000, 16_000 + 8 * 16_000), 800, 16_000, 8 * 16_000)
    words = [(round(tick.x), tick.text) for tick in ticks(view, 16_000, 90) if tick.text]
    assert words[:3] == [(0, "0:00"), (100, "0:01"), (200, "0:02")]


def test_times_read_as_on_a_clock() -> None:
    assert clock_time(59.9996, 0.001) == "1:00.000"
    assert clock_time(36_000) == "10:00:00"
