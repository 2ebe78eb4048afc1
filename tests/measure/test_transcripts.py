"""Word and character error: symmetric, equal to jiwer's edits, and true on real crowd transcripts."""

from __future__ import annotations

import csv
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import jiwer
import numpy as np
import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import labels

from earmark.measure.agreement import agreement
from earmark.measure.transcripts import character_differences, character_error, word_differences, word_error, words
from earmark.model.normalizing import NormalizingSettings, normalize
from earmark.model.scripts import UNSPACED

said = st.lists(st.sampled_from(["a", "car", "passes", "by", "it's", "so"]), min_size=1, max_size=12).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(said, said)
def test_edits_equal_jiwers(first: str, second: str) -> None:
    found = jiwer.process_words(first, second)
    edits = found.substitutions + found.deletions + found.insertions
    assert word_differences([first], [second]).edits.tolist() == [edits]
    letters = jiwer.process_characters(first, second)
    assert character_differences([first], [second]).edits.tolist() == [
        letters.substitutions + letters.deletions + letters.insertions
    ]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(said, said), min_size=1, max_size=5))
def test_error_is_symmetric_and_between_nothing_and_two(pairs: list[tuple[str, str]]) -> None:
    first, second = [one for one, _ in pairs], [other for _, other in pairs]
    error = word_error(first, second)
    assert error is not None
    assert error == word_error(second, first)
    assert 0 <= error <= 2


def test_error_pools_edits_over_the_mean_length() -> None:
    assert word_error(["a b c d", "e"], ["a b c", "f"]) == pytest.approx(2 / 4.5)


def test_nothing_said_against_words_is_the_greatest_error() -> None:
    assert word_error([""], ["two words"]) == 2
    assert word_error(["", ""], ["", ""]) is None
    assert character_error([""], [""]) is None


def test_scripts_without_spaces_are_compared_character_by_character() -> None:
    assert words("on 東京 駅へ ไทย ok") == ["on", "東", "京", "駅", "へ", "ไ", "ท", "ย", "ok"]
    assert word_error(["東京駅"], ["東京"]) == pytest.approx(1 / 2.5)


def test_the_scripts_are_those_of_unicode() -> None:
    ours = regex.compile(f"[{UNSPACED}]")
    names = ("Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar")
    unicode = regex.compile("[" + "".join(rf"\p{{{name}}}" for name in names) + "]")
    text = "".join(chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    assert set(ours.findall(text)) == set(unicode.findall(text))


def test_a_report_tells_words_from_conventions() -> None:
    texts = np.array(
        [["It's five.", "it is 5"], ["a dog", "a cat"], ["same", "same"], [None, "alone"], ["", ""]], object
    )
    answers = np.zeros((5, 2, 1), np.int8)
    found = agreement(labels(answers, transcripts=texts, languages=("en",) * 5)).transcripts
    assert (found.pairs, found.clips, found.equal, found.convention_only) == (4, 4, 2, 1)
    # Raw: 3 + 1 edits over 2.5 + 2 + 1 + 0 words. Normalized: 1 edit over 3 + 2 + 1.
    assert found.word_error == pytest.approx(4 / 5.5)
    assert found.word_error_normalized == pytest.approx(1 / 6)
    assert found.word_error_conventions == pytest.approx(4 / 5.5 - 1 / 6)
    assert found.normalizing == "normalizing 1"


def test_crowd_workers_differ_as_a_plain_computation_says(shared_data: Path) -> None:
    with (shared_data / "agreement" / "crowdspeech_dev_clean_300.csv").open(newline="", encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["labeler"]]
    clips = sorted({row["file"] for row in rows})[:60]
    rows = [row for row in rows if row["file"] in clips]
    people = sorted({row["labeler"] for row in rows})
    texts = np.full((len(clips), len(people)), None, object)
    for row in rows:
        texts[clips.index(row["file"]), people.index(row["labeler"])] = row["transcript"]
    given_labels = labels(
        np.zeros((len(clips), len(people), 0), np.int8), transcripts=texts, languages=("en",) * len(clips)
    )
    found = agreement(given_labels).transcripts

    of_clip: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row["labeler"]):
        of_clip[row["file"]].append(row["transcript"])
    edits = normal_edits = length = normal_length = 0.0
    for spoken in of_clip.values():
        for first, second in combinations(spoken, 2):
            edits, length = _added(edits, length, first, second)
            one, other = normalize(first, "en"), normalize(second, "en")
            normal_edits, normal_length = _added(normal_edits, normal_length, one, other)
    assert found.word_error == pytest.approx(edits / length, abs=1e-12)
    assert found.word_error_normalized == pytest.approx(normal_edits / normal_length, abs=1e-12)
    assert found.word_error_normalized < found.word_error
    assert found.clips == 60


def _added(edits: float, length: float, first: str, second: str) -> tuple[float, float]:
    one, other = first.split(), second.split()
    row = list(range(len(other) + 1))
    for number, word in enumerate(one, 1):
        above, row[0] = row[0], number
        for place, partner in enumerate(other, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (word != partner))
    return edits + row[-1], length + (len(one) + len(other)) / 2


def test_normalizing_can_be_switched_off_for_a_report() -> None:
    texts = np.array([["A dog", "a dog"]], object)
    off = NormalizingSettings(case=False)
    found = agreement(labels(np.zeros((1, 2)), transcripts=texts), normalizing=off).transcripts
    assert found.word_error_normalized == found.word_error == pytest.approx(0.5)
    assert found.normalizing == "normalizing 1 without case"
