"""Ends go to the edges of speech near them, and nowhere else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from earmark.model.snapping import snapped

frames = st.integers(0, 10_000)


@given(first=frames, length=st.integers(1, 5000), edges=st.lists(frames, max_size=8), reach=st.integers(0, 500))
def test_an_end_moves_to_the_nearest_edge_within_reach_or_not_at_all(
    first: int, length: int, edges: list[int], reach: int
) -> None:
    low, high = snapped(first, first + length, edges, reach)
    assert low < high
    for before, after in ((first, low), (first + length, high)):
        assert after == before or (after in edges and abs(after - before) <= reach)
        if after != before:
            assert abs(after - before) == min(abs(edge - before) for edge in edges)


def test_a_stretch_inside_one_gap_does_not_collapse_onto_one_edge() -> None:
    assert snapped(490, 510, [500], 50) == (490, 510)
