"""Spans under one timeline: overlapping ones stand below each other, those of each labeler together."""

from __future__ import annotations

from earmark.desk.time_range import TimeRange
from earmark.desk.timeline import StripSpan
from earmark.desk.timeline.spans import MAX_LANES, lanes
from earmark.model.tag import TagCode


def span(first: int, end: int, owner: str = "") -> StripSpan:
    return StripSpan(TimeRange(first, end), TagCode("babble"), "Babble", owner=owner)


def test_spans_of_one_label_share_a_lane_until_they_overlap() -> None:
    assert lanes([span(0, 10), span(5, 20), span(10, 15), span(20, 30)]) == [0, 1, 0, 0]


def test_each_labeler_has_lanes_of_their_own_even_where_nothing_overlaps() -> None:
    strip = [span(0, 10, "Ada"), span(20, 30, "Ben"), span(40, 50, "Ada"), span(25, 60, "Ben")]
    assert lanes(strip) == [0, 1, 0, 2]


def test_more_labelers_than_lanes_share_the_last() -> None:
    strip = [span(place, place + 10, f"labeler {place}") for place in range(MAX_LANES + 2)]
    assert max(lanes(strip)) == MAX_LANES - 1
