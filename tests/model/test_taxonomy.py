"""The taxonomy's CSV form."""

from __future__ import annotations

import pytest

from earmark.jobs.resources import resource
from earmark.model.errors import UserError
from earmark.model.tag import Axis, TagCode
from earmark.model.taxonomy import Taxonomy, parse_taxonomy

HEADER = "axis,code,name,definition,boundary,audioset_mid,default_key\n"
NONE = "source,none,No background noise,,,,0\n"


def default() -> Taxonomy:
    return parse_taxonomy(resource("noise-taxonomy.csv").read_text(encoding="utf-8"))


def test_the_default_set_has_its_three_axes_with_a_key_for_every_tag() -> None:
    taxonomy = default()
    assert [len(taxonomy.on(axis)) for axis in Axis] == [19, 8, 6]
    assert all(tag.key for tag in taxonomy.tags)
    assert taxonomy.name(TagCode("hvac_fan")) == "Fan or air conditioning"


def test_a_code_that_the_set_no_longer_has_is_shown_as_it_is() -> None:
    assert default().name(TagCode("sawmill")) == "sawmill"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("code,name\nnone,None\n", "the column axis is missing"),
        (HEADER + NONE + "colour,red,Red,,,,\n", "the axis 'colour' is unknown"),
        (HEADER + NONE + "source,Red Car,Red,,,,\n", "cannot be a tag's code"),
        (HEADER + NONE + "source,none,Again,,,,\n", "stands twice"),
        (HEADER + NONE + "source,car,Car,,,,0\n", "used by none already"),
        (HEADER + "source,car,Car,,,,1\n", "'none' is missing"),
    ],
)
def test_a_faulty_set_is_refused_with_what_is_wrong(text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        parse_taxonomy(text)


def test_the_line_of_the_fault_is_named() -> None:
    with pytest.raises(UserError, match="line 3"):
        parse_taxonomy(HEADER + NONE + "source,9lives,Cat,,,,\n")


def test_a_cell_beyond_all_measure_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="longer than 100,000 characters"):
        parse_taxonomy(f'{HEADER}{NONE}source,babble,"{"B" * 200_000}",,,,1\n')
