"""A model's errors by slice: hand-counted figures, intervals by their definition, planted faults."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from rapidfuzz.distance import Levenshtein
from scipy import stats
from spoken_clips import Slips, axis, drawn, texts

from earmark.measure.slices import ShareOf, SliceCell, SliceInput, clips_behind, crossed, slice_report, wrong_words
from earmark.model.normalizing import NormalizingSettings


def small(**more: object) -> SliceInput:
    """Three clips by two people; in the first the model hears a word wrong that both agree on."""
    given = SliceInput(
        said=texts("turn the radio off", "call my sister", "stop"),
        transcripts=np.stack(
            [
                texts("Turn the radio on.", "call my sister", "stop now"),
                texts("turn the radio on", "call sister", None),
            ],
            axis=1,
        ),
        clusters=np.array([0, 1, 2]),
        axes=(axis("source", [("car",), ("babble",), ("car", "babble")]),),
    )
    return replace(given, **more)  # type: ignore[arg-type]


def naive_gap(given: SliceInput, rows: list[int]) -> tuple[int, int, int]:
    """Model's edits, people's edits and words over all ordered pairs of labelers, counted one by one."""
    model = human = length = 0
    for row in rows:
        people = [text.split() for text in given.transcripts[row] if text is not None]
        for one, other in permutations(people, 2):
            model += Levenshtein.distance(one, given.said[row].split())
            human += Levenshtein.distance(one, other)
            length += len(one)
    return model, human, length


def test_the_model_is_held_against_each_labeler_and_people_against_the_same_ones() -> None:
    found = slice_report(small())
    assert found.overall.clips == 3
    assert found.overall.paired_clips == 2
    # Means over labelers: 1 of 4, 0.5 of 2.5, and 1 of 2 by the one labeler of the third.
    assert found.overall.edits == 2.5
    assert found.overall.words == 8.5
    assert found.overall.error == pytest.approx(2.5 / 8.5)
    # Ordered pairs of the first two clips: 4 + 4 + 3 + 2 words; the model 1 + 1 + 0 + 1, people 0 + 0 + 1 + 1.
    assert found.overall.human == pytest.approx(2 / 13)
    assert found.overall.gap == pytest.approx(1 / 13)
    car, babble = sorted(found.on("source"), key=lambda one: one.value, reverse=True)
    assert (car.value, car.clips, car.words, car.edits) == ("car", 2, 6.0, 2.0)
    assert car.gap == pytest.approx(2 / 8)
    assert babble.gap == pytest.approx((1 - 2) / 5)
    assert car.share == pytest.approx(6 / 8.5)
    assert (car.rank, babble.rank) == (1, 2)
    assert car.worth == pytest.approx(2 / 8 * 6 / 8.5)
    assert car.interval is None
    assert car.why["interval"] == "too few recordings"


def test_three_labelers_count_as_six_ordered_pairs() -> None:
    given = drawn(3, clips=60, people=3)
    model, human, length = naive_gap(given, list(range(60)))
    found = slice_report(given, normalizing=NormalizingSettings()).overall
    assert found.human == pytest.approx(human / length)
    assert found.gap == pytest.approx((model - human) / length)


def test_blind_gold_is_the_reference_of_model_and_people_and_settled_gold_is_not() -> None:
    gold = texts("turn the radio off", "call my sister", None)
    blind = slice_report(small(gold=gold, blind=np.array([True, False, False]))).overall
    # The first clip: the model is right by gold, both labelers are wrong in one of four words.
    assert (blind.blind_gold, blind.settled_gold) == (1, 1)
    assert blind.edits == 0 + 0.5 + 1
    assert blind.human == pytest.approx((2 + 2) / (8 + 5))
    assert blind.gap == pytest.approx((0 - 2 + 1 - 2) / (8 + 5))
    assert blind.settled_error == 0
    assert blind.settled_human == pytest.approx(1 / 6)


def test_gold_of_a_clip_that_nobody_labeled_is_blind_and_measures_the_model_alone() -> None:
    alone = SliceInput(
        said=texts("stop"),
        transcripts=np.full((1, 2), None, object),
        clusters=np.zeros(1, np.int64),
        axes=(),
        gold=texts("stop now"),
        blind=np.zeros(1, bool),
    )
    found = slice_report(alone).overall
    assert (found.error, found.gap, found.blind_gold) == (0.5, None, 1)
    assert found.why["gap"]


def test_nothing_said_is_no_word_and_what_the_model_invents_there_is_an_edit() -> None:
    given = SliceInput(texts("hello there"), np.array([["", ""]], object), np.zeros(1, np.int64), ())
    found = slice_report(given).overall
    assert (found.words, found.edits, found.error) == (0, 2, None)
    assert "word" in found.why["error"]


def test_intervals_are_those_of_a_jackknife_that_counts_anew_without_each_speaker() -> None:
    given = drawn(5, clips=150, speakers=12, slips=Slips(planted=0.3))
    found = {one.value: one for one in slice_report(given).slices}["car"]

    def figures(kept: np.ndarray) -> tuple[float, float, float]:
        report = slice_report(
            replace(
                given,
                said=given.said[kept],
                transcripts=given.transcripts[kept],
                clusters=given.clusters[kept],
                axes=(axis("source", [(noise_of(given, row),) for row in kept]),),
            ),
            resamples=1,
        )
        one = next(one for one in report.slices if one.value == "car")
        assert one.error is not None
        assert one.gap is not None
        assert one.excess is not None
        return one.error, one.gap, one.excess

    rows = np.arange(150)
    whole = figures(rows)
    left = np.array([figures(rows[given.clusters != speaker]) for speaker in range(12)])
    errors = np.sqrt(11 / 12 * ((left - left.mean(axis=0)) ** 2).sum(axis=0))
    informing = len(np.unique(given.clusters[[noise_of(given, row) == "car" for row in range(150)]]))
    reach = stats.t.ppf(0.975, informing - 1) * errors
    factor = math.exp(reach[0] / whole[0])
    assert found.interval == pytest.approx((whole[0] / factor, whole[0] * factor))
    assert found.gap_interval == pytest.approx((whole[1] - reach[1], whole[1] + reach[1]))
    assert found.excess_interval == pytest.approx((whole[2] - reach[2], whole[2] + reach[2]))


def noise_of(given: SliceInput, row: int) -> str:
    one = given.axes[0]
    return one.values[int(one.slices[one.clips == row][0])]


def test_a_model_that_fails_in_cars_is_found_to_fail_there() -> None:
    for seed in range(5):
        found = slice_report(drawn(seed, slips=Slips(planted=0.35)))
        first = found.slices[0]
        assert (first.value, first.rank, first.stands_out) == ("car", 1, True)
        assert first.p_first is not None
        assert first.p_first > 0.95
        assert not any(one.stands_out for one in found.slices[1:])


def test_where_nothing_is_planted_hardly_ever_a_slice_stands_out() -> None:
    alarms = sum(any(one.stands_out for one in slice_report(drawn(seed), resamples=1).slices) for seed in range(60))
    # At 5 % of the axes: more than 8 of 60 has a chance of one in 300.
    assert alarms <= 8


def test_shares_are_those_of_production_where_enough_of_it_is_labeled() -> None:
    given = drawn(2, clips=200)
    car = np.array([noise_of(given, row) == "car" for row in range(200)])
    production = car & (np.arange(200) % 2 == 0)
    production[np.flatnonzero(~car)[:10]] = True
    usual, weighed = slice_report(given), slice_report(replace(given, production=production))
    assert usual.share_of is ShareOf.REPORT
    assert weighed.share_of is ShareOf.PRODUCTION
    share = next(one.share for one in weighed.slices if one.value == "car")
    assert share == pytest.approx(car[production].mean(), abs=1e-9)
    few = np.zeros(200, bool)
    few[:5] = True
    assert slice_report(replace(given, production=few)).share_of is ShareOf.REPORT


def test_two_models_are_compared_on_the_clips_of_both() -> None:
    given = drawn(4, slips=Slips(planted=0.4))
    better = drawn(4, slips=Slips(planted=0.4))
    said = given.transcripts[:, 0].copy()
    said[:20] = None
    found = slice_report(replace(given, rival=said))
    assert found.overall.rival is not None
    assert found.overall.rival.clips == 220
    assert found.overall.rival.verdict == "better"
    same = slice_report(replace(given, rival=better.said)).overall.rival
    assert same is not None
    assert (same.difference, same.verdict) == (0, "cannot_tell")


def test_pairs_of_slices_hold_the_clips_of_both() -> None:
    noises = axis("source", [("car", "babble"), ("car",), ("babble",)])
    places = axis("environment", [("outside",), ("outside",), ("inside",)])
    both = crossed(noises, places)
    held = {value: both.clips[both.slices == place].tolist() for place, value in enumerate(both.values)}
    assert held == {"babble × inside": [2], "babble × outside": [0], "car × outside": [0, 1]}
    alone = crossed(noises, noises)
    assert (alone.values, alone.clips.tolist()) == (("babble × car",), [0])


def test_a_cell_leads_to_its_clips_the_worst_first() -> None:
    assert clips_behind(small(), SliceCell("source", "car")).tolist() == [0, 2]
    assert clips_behind(small(), SliceCell("source", "babble")).tolist() == [2, 1]
    right = small(said=texts("turn the radio on", "call my sister", "stop"))
    assert clips_behind(right, SliceCell("source", "car", wrong=True)).tolist() == [2]


def test_words_are_wrong_that_are_wrong_against_every_labeler() -> None:
    found = wrong_words(small(), SliceCell(), NormalizingSettings())
    assert [(one.people, one.model, one.times) for one in found] == [("now", "", 1), ("on", "off", 1)]


def test_an_empty_project_gives_an_empty_report() -> None:
    nothing = SliceInput(texts(), np.zeros((0, 0), object), np.zeros(0, np.int64), (axis("source", []),))
    found = slice_report(nothing)
    assert (found.overall.error, found.slices) == (None, ())
