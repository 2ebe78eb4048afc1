"""At the edges a figure is undefined with its reason, or its interval follows from the clusters alone."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels

from earmark.measure.agreement import Limits, Verdict, agreement
from earmark.model.tag import Axis


def test_the_published_example_of_rare_noise_is_told_apart_by_positive_agreement_alone() -> None:
    said = [(1, 1)] * 5 + [(1, 0)] * 15 + [(0, 1)] * 15 + [(0, 0)] * 965
    row = agreement(labels(said)).tags[0]
    assert (row.a, row.b, row.c, row.d) == (5, 15, 15, 965)
    assert row.raw_agreement == pytest.approx(0.97)
    assert row.ac1 == pytest.approx(0.969, abs=5e-4)
    assert row.cohen_kappa == pytest.approx(0.235, abs=5e-4)
    assert row.alpha == pytest.approx(0.235, abs=5e-4)
    assert row.positive_agreement == pytest.approx(0.25)


def test_a_project_without_labels_has_a_report_of_reasons() -> None:
    report = agreement(labels(np.zeros((0, 0, 2), np.int8), tags=("car", "wind")))
    assert report.clips == 0
    assert report.labelers == ()
    assert [row.verdict for row in report.tags] == [Verdict.TOO_FEW] * 2
    assert report.tags[0].why["alpha"] == "no clip was answered by two labelers"
    assert report.transcripts.word_error is None
    assert report.expected_false_agreed == 0


def test_one_labeler_alone_agrees_with_nobody() -> None:
    report = agreement(labels([[1], [0]]))
    assert report.clips == 0
    assert report.tags[0].positive_agreement is None


def test_labelers_and_clips_without_a_partner_are_left_out() -> None:
    report = agreement(labels([[1, 1, -1], [0, 1, -1], [-1, -1, 1], [1, -1, -1]]))
    assert report.clips == 2
    assert report.labelers == ("labeler 000", "labeler 001")
    assert report.tags[0].cohen_kappa is not None


def test_without_variation_alpha_and_kappas_are_undefined_and_ac1_is_one() -> None:
    for answer in (0, 1):
        row = agreement(labels([[answer, answer]] * 10)).tags[0]
        assert row.alpha is None
        assert row.cohen_kappa is None
        assert row.fleiss_kappa is None
        assert row.ac1 == 1
        assert row.why["alpha"].startswith("no variation")
    assert row.negative_agreement is None
    assert row.why["negative_agreement"] == "nobody said no"


def test_three_labelers_have_no_cohens_kappa() -> None:
    row = agreement(labels(drawn(1, 50, 3))).tags[0]
    assert row.cohen_kappa is None
    assert row.why["cohen_kappa"] == "for exactly two labelers"


def test_cannot_tell_is_missing_to_coefficients_and_counted_on_its_own() -> None:
    row = agreement(labels([[1, 1], [0, 1], [2, 1], [2, 2], [-1, 1]], clusters=[0] * 5)).tags[0]
    assert (row.clips, row.pairs, row.cannot_tell) == (2, 2, 3)
    assert row.cannot_tell_share == pytest.approx(3 / 8)


@pytest.mark.parametrize("clusters", [6, 7, 20])
def test_perfect_agreement_is_bounded_by_the_number_of_clusters(clusters: int) -> None:
    said = [(1, 1), (0, 0)] * clusters
    row = agreement(labels(said, clusters=np.arange(2 * clusters) // 2)).tags[0]
    least = 0.025 ** (1 / clusters)
    for interval in (row.positive_interval, row.alpha_interval):
        assert interval == pytest.approx((2 * least / (1 + least), 1))


def test_no_agreement_at_all_is_bounded_by_the_number_of_clusters() -> None:
    said = [(1, 0), (0, 1), (0, 0)] * 8
    row = agreement(labels(said, clusters=np.arange(24) // 3)).tags[0]
    assert row.positive_agreement == 0
    assert row.positive_interval == pytest.approx((0, 1 - 0.025 ** (1 / 8)))


def test_fewer_than_six_clusters_give_no_interval() -> None:
    row = agreement(labels(drawn(2, 100, 2), clusters=np.arange(100) % 5)).tags[0]
    assert row.positive_interval is None
    assert row.why["positive_interval"] == "too few recordings"
    assert row.verdict is Verdict.TOO_FEW


def test_only_clusters_that_hold_a_yes_inform_a_tag() -> None:
    answers = np.zeros((100, 2), np.int8)
    answers[:35] = 1
    row = agreement(labels(answers, clusters=np.arange(100) // 5)).tags[0]
    assert row.clusters == 7


def test_verdicts_follow_the_lower_and_upper_ends() -> None:
    clusters = np.arange(600) // 10
    agreed = agreement(labels(drawn(1, 600, 2, slip=0.02, gone=0), clusters=clusters)).tags[0]
    disagreeing = agreement(labels(drawn(1, 600, 2, slip=0.4, gone=0), clusters=clusters)).tags[0]
    assert agreed.verdict is Verdict.AGREED
    assert disagreeing.verdict is Verdict.DISAGREEING
    strict = agreement(labels(drawn(1, 600, 2, slip=0.02, gone=0), clusters=clusters), limits=Limits(0.999, 0.999))
    assert strict.tags[0].verdict is Verdict.DISAGREEING


def test_an_open_verdict_says_how_many_more_clips_would_decide() -> None:
    answers = drawn(5, 150, 2, slip=0.08, gone=0)
    row = agreement(labels(answers)).tags[0]
    assert row.verdict is Verdict.UNDECIDED
    assert row.more_clips is not None
    assert row.more_tagged is not None
    more = row.clips + row.more_clips
    times = -(-more // row.clips)
    grown = agreement(labels(np.concatenate([answers] * times))).tags[0]
    assert grown.verdict is not Verdict.UNDECIDED


def test_too_few_tagged_clips_say_how_many_are_missing() -> None:
    answers = np.zeros((100, 2), np.int8)
    answers[:10] = 1
    row = agreement(labels(answers)).tags[0]
    assert (row.verdict, row.more_tagged, row.more_clips) == (Verdict.TOO_FEW, 20, 200)


def test_one_tag_in_forty_at_its_limit_would_be_called_agreed() -> None:
    report = agreement(labels(drawn(1, 300, 2, 20)))
    assert report.judged == 20
    assert report.expected_false_agreed == pytest.approx(0.5)


def test_unequal_chances_are_marked_and_weighted_for_the_population() -> None:
    answers = drawn(3, 300, 2, gone=0)
    weights = np.where(np.arange(300) < 100, 1.0, 3.0)
    plain = agreement(labels(answers)).tags[0]
    row = agreement(labels(answers, weights=weights)).tags[0]
    assert row.enriched
    assert not plain.enriched
    assert (row.positive_agreement, row.alpha_interval) == (plain.positive_agreement, plain.alpha_interval)
    assert row.population is not None
    copies = np.repeat(answers, weights.astype(int), axis=0)
    repeated = agreement(labels(copies)).tags[0]
    for key in ("raw_agreement", "positive_agreement", "negative_agreement", "cohen_kappa", "fleiss_kappa", "ac1"):
        assert getattr(row.population, key) == pytest.approx(getattr(repeated, key), abs=1e-9), key


def test_equal_chances_are_no_enrichment() -> None:
    row = agreement(labels(drawn(3, 100, 2), weights=np.full(100, 4.0))).tags[0]
    assert not row.enriched
    assert row.population is None


def test_a_tag_set_without_source_answer_or_with_a_cannot_tell_is_missing() -> None:
    answers = [[[1, 0], [1, 0]], [[2, 0], [1, 0]], [[-1, 1], [1, 0]], [[0, 0], [0, 0]]]
    found = agreement(labels(answers, axes=(Axis.SOURCE, Axis.CHANNEL))).tag_set
    assert found.clips == 2
    assert found.alpha_masi == 1


def test_a_channel_that_was_not_answered_is_no_empty_set() -> None:
    answers = [[[1, 1], [1, -1]], [[1, 1], [1, 1]], [[0, 0], [0, 0]]]
    axes = (Axis.SOURCE, Axis.CHANNEL)
    found = agreement(labels(answers, axes=axes)).tag_set
    assert (found.clips, found.alpha_masi) == (2, 1)
    # Where nobody was asked about the channel, sources alone are the set.
    sources = np.array(answers)
    sources[:, :, 1] = -1
    assert agreement(labels(sources, axes=axes)).tag_set.clips == 3


def test_none_is_no_member_of_a_tag_set() -> None:
    answers = [[[1, 0], [1, 0]], [[0, 1], [0, 1]], [[1, 0], [0, 1]]]
    found = agreement(labels(answers, tags=("none", "car"))).tag_set
    assert found.clips == 3
    # The sets are ∅ ∅, {car} {car}, ∅ {car}: one of three pairs differs, 9 of 15 pairs of answers would.
    assert found.alpha_jaccard == pytest.approx(1 - (1 / 3) / (9 / 15))


def test_more_tags_than_one_number_holds_are_told_apart() -> None:
    answers = np.zeros((40, 2, 70), np.int8)
    for clip in range(40):
        answers[clip, 0, clip] = answers[clip, 1, clip] = 1
    answers[0, 1, 69] = 1
    found = agreement(labels(answers)).tag_set
    # One pair in 40 is half apart, 1/80 observed; of 80 · 79 pairs of answers 79 · 79 differ, 79/80 expected.
    assert found.alpha_jaccard == pytest.approx(1 - 1 / 79)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 5))
def test_the_order_of_clips_and_labelers_changes_no_coefficient(seed: int, people: int) -> None:
    random = np.random.default_rng(seed)
    answers = drawn(seed, 60, people, 3)
    severities = np.where(answers == 1, random.integers(0, 4, answers.shape), 0)
    clusters = random.integers(0, 10, 60)
    one = agreement(labels(answers, severities=severities, clusters=clusters))
    clips, persons = random.permutation(60), random.permutation(people)
    other = agreement(
        labels(
            answers[clips][:, persons],
            severities=severities[clips][:, persons],
            clusters=99 - clusters[clips],
        )
    )
    for row, again in zip(one.tags, other.tags, strict=True):
        left, right = dataclasses.asdict(row), dataclasses.asdict(again)
        assert (left.pop("b") + left.pop("c")) == (right.pop("b") + right.pop("c"))
        for key, value in left.items():
            assert right[key] == (pytest.approx(value, abs=1e-9) if isinstance(value, float | tuple) else value), key
    assert one.tag_set.alpha_masi == pytest.approx(other.tag_set.alpha_masi, abs=1e-9)
    for row, again in zip(one.severity, other.severity, strict=True):
        assert row.alpha == pytest.approx(again.alpha, abs=1e-9)
        assert row.alpha_interval == pytest.approx(again.alpha_interval, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 4), st.integers(0, 12), st.floats(0, 1), st.floats(0, 1))
def test_every_undefined_figure_stands_in_why_and_no_nan_travels(
    seed: int, people: int, clips: int, yes: float, gone: float
) -> None:
    answers = drawn(seed, clips, people, 4, yes=yes, gone=gone)
    random = np.random.default_rng(seed)
    weights = random.random(clips) + 0.1 if seed % 2 else None
    axes = (Axis.SOURCE, Axis.SOURCE, Axis.CHANNEL, Axis.ENVIRONMENT)
    texts = np.array([[None, "", "a b"][i] for i in random.integers(0, 3, answers[:, :, 0].size)] or [None], object)
    texts = texts[: clips * people].reshape(clips, people)
    severities = np.where(answers == 1, random.integers(0, 4, answers.shape), 0)
    report = agreement(labels(answers, axes=axes, weights=weights, transcripts=texts, severities=severities))
    json.dumps(dataclasses.asdict(report), allow_nan=False)
    rows = [*report.tags, *report.environment.codes, report.tag_set, *report.severity, report.environment]
    rows += [row.population for row in report.tags if row.population] + [report.transcripts]
    for row in rows:
        undefined = {one.name for one in dataclasses.fields(row) if getattr(row, one.name) is None} - {"tag"}
        assert undefined <= row.why.keys()
        assert row.why.keys() <= undefined
