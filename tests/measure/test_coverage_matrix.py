"""The coverage matrix counts each clip in its cells, and what nobody answered as open, never as absent."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.measure.coverage import Amount
from earmark.measure.coverage_matrix import MatrixAxis, clips_in, coverage_matrix, deficits
from earmark.measure.slices import SliceAxis
from earmark.model.tag import TagCode
from earmark.model.target import CellTarget, Target


def axis(name: str, values: str, known: list[str], still_open: list[str] | None = None) -> MatrixAxis:
    """One text of values a clip: those it has, and those that are open."""

    def entries(texts: list[str]) -> SliceAxis:
        pairs = [(clip, values.index(one)) for clip, text in enumerate(texts) for one in text]
        both = np.array(pairs, np.int64).reshape(-1, 2)
        return SliceAxis(name, tuple(values), both[:, 0], both[:, 1])

    return MatrixAxis(entries(known), entries(still_open or [""] * len(known)))


TEXTS = st.lists(
    st.tuples(*[st.sets(st.sampled_from("ab")), st.sets(st.sampled_from("ab")), st.sampled_from(["", "x", "y", "z"])]),
    max_size=12,
)


@given(TEXTS)
def test_every_cell_counts_as_by_hand(clips: list[tuple[set[str], set[str], str]]) -> None:
    tags = axis("source", "ab", ["".join(one[0]) for one in clips], ["".join(one[1] - one[0]) for one in clips])
    bands = axis("snr", "xyz", [one[2] for one in clips])
    seconds = np.arange(len(clips)) * 60.0
    found = coverage_matrix([tags, bands], seconds)
    for (row, tag), (column, band) in product(enumerate("ab"), enumerate("xyz")):
        has = [clip for clip, one in enumerate(clips) if tag in one[0] and one[2] == band]
        may = [clip for clip, one in enumerate(clips) if tag in one[1] - one[0] and one[2] == band]
        assert found.clips[row, column] == len(has)
        assert found.minutes[row, column] == sum(has)
        assert found.still_open[row, column] == len(may)
        assert clips_in([tags, bands], (tag, band)).tolist() == has
        assert clips_in([tags, bands], (tag, band), still_open=True).tolist() == may


def test_three_axes_make_a_cube() -> None:
    tags = axis("source", "ab", ["ab", "a", "b"])
    bands = axis("snr", "xy", ["x", "y", "x"])
    split = axis("split", "tp", ["t", "t", "p"])
    found = coverage_matrix([tags, bands, split], np.ones(3))
    assert found.clips.tolist() == [[[1, 0], [1, 0]], [[1, 1], [0, 0]]]


def test_targets_of_tags_and_cells_are_ranked_by_what_is_missing() -> None:
    tags = axis("source", "ab", ["ab", "a", "b", ""], ["", "", "", "ab"])
    bands = axis("snr", "xy", ["x", "y", "x", "y"])
    seconds = np.full(4, 30.0)
    wanted = [Target(TagCode("a"), 2), Target(TagCode("b"), minutes=3.0), Target(TagCode("gone"), 9)]
    cells = [CellTarget((("snr", "y"), ("source", "b")), 1), CellTarget((("snr", "gone"), ("source", "b")), 5)]
    by_minutes, by_clips = deficits([tags, bands], seconds, wanted, cells)
    assert (by_minutes.cell, by_minutes.gap, by_minutes.still_open) == ((("source", "b"),), Amount(None, 2.0), 1)
    assert (by_clips.cell, by_clips.clips, by_clips.gap) == ((("snr", "y"), ("source", "b")), 0, Amount(1, None))


def test_one_axis_twice_is_no_matrix() -> None:
    tags = axis("source", "ab", ["a"])
    with pytest.raises(ValueError, match="different axes"):
        coverage_matrix([tags, tags], np.ones(1))
