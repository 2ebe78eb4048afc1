"""Pairs of labelers, labelers against the others, against themselves and against gold: by a walk over every pair."""

from __future__ import annotations

import dataclasses
import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels
from scipy.special import stdtrit
from test_crowds import crowd, packed

from earmark.measure.agreement import AgreementInput, agreement, double_labeled
from earmark.measure.agreement.against_gold import AgainstGold, against_gold, anchor_agreement
from earmark.measure.agreement.cells import any_tag_disagreed
from earmark.measure.agreement.comparisons import ComparedGroup, ComparedTag, Side
from earmark.measure.agreement.pairs import PeopleAgreement, people_agreement
from earmark.measure.agreement.self_consistency import self_consistency
from earmark.measure.transcripts import word_error
from earmark.model.normalizing import NormalizingSettings, normalizer
from earmark.model.tag import Axis

Pair = tuple[int, int, int, int]
"""Clip, tag, and both answers."""


def logit_ends(value: float, left_out: list[float], informing: int) -> tuple[float, float]:
    """The jackknife's interval, word for word."""
    count = len(left_out)
    mean = math.fsum(left_out) / count
    error = math.sqrt((count - 1) / count * math.fsum((one - mean) ** 2 for one in left_out))
    width = float(stdtrit(informing - 1, 0.975)) * error / (value * (1 - value))
    low, high = (math.log(value / (1 - value)) + side * width for side in (-1, 1))
    return 1 / (1 + math.exp(-low)), 1 / (1 + math.exp(-high))


def counts(pairs: list[Pair]) -> tuple[int, int, int, int]:
    said = [pair[2:] for pair in pairs]
    return said.count((1, 1)), said.count((1, 0)), said.count((0, 1)), said.count((0, 0))


def check_row(row: ComparedTag, pairs: list[Pair], clusters: list[int]) -> None:
    a, b, c, d = counts(pairs)
    assert (row.a, row.b, row.c, row.d, row.clips) == (a, b, c, d, a + b + c + d)
    assert row.positive_agreement == (pytest.approx(2 * a / (2 * a + b + c)) if a + b + c else None)
    inform = {clusters[pair[0]] for pair in pairs if 1 in pair[2:] and -1 not in pair[2:] and 2 not in pair[2:]}
    assert row.clusters == len(inform)
    if row.positive_interval is None or row.positive_agreement in (0, 1):
        assert row.positive_agreement in (0, 1) or len(inform) < 6
        return
    left = []
    for cluster in {clusters[pair[0]] for pair in pairs}:
        a, b, c, _ = counts([pair for pair in pairs if clusters[pair[0]] != cluster])
        if a + b + c:
            left.append(2 * a / (2 * a + b + c))
    assert row.positive_agreement is not None
    assert row.positive_interval == pytest.approx(logit_ends(row.positive_agreement, left, len(inform)), abs=1e-9)


def check_group(group: ComparedGroup, pairs: list[Pair], tags: tuple[str, ...], clusters: list[int]) -> None:
    for row in group.tags:
        own = pairs if row.tag is None else [pair for pair in pairs if tags[pair[1]] == row.tag]
        check_row(row, own, clusters)
    undefined = {one.name for one in dataclasses.fields(group) if getattr(group, one.name) is None}
    assert group.why.keys() == undefined


def labels_of(given_labels: AgreementInput) -> list[dict[str, int]]:
    """Of each clip, whose labels lie where."""
    found = []
    for clip in range(given_labels.clip_count):
        there = {}
        for place in range(given_labels.answers.shape[1]):
            whose = place if given_labels.people is None else int(given_labels.people[clip, place])
            if whose >= 0 and (given_labels.answers[clip, place] != -1).any():
                there[given_labels.labelers[whose]] = place
        found.append(there)
    return found


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([(2, 2), (3, 2), (4, 3), (9, 2)]))
def test_pairs_and_labelers_equal_a_walk_over_all_pairs(seed: int, size: tuple[int, int]) -> None:
    people, each = size
    row, _ = double_labeled(packed(crowd(seed, 60, people, each)))
    found = people_agreement(row)
    where, clusters = labels_of(row), row.clusters.tolist()
    for pair in found.pairs:
        first, second = pair.labelers
        assert first < second
        pairs = [
            (clip, tag, *row.answers[clip, [there[first], there[second]], tag].tolist())
            for clip, there in enumerate(where)
            for tag in range(3)
            if first in there and second in there
        ]
        assert pair.agreement.clips == len({one[0] for one in pairs})
        check_group(pair.agreement, pairs, row.tags, clusters)
    assert len(found.pairs) == len({both for there in where for both in itertools.combinations(sorted(there), 2)})
    for one in found.labelers:
        pairs = [
            (clip, tag, *row.answers[clip, [there[one.labeler], there[other]], tag].tolist())
            for clip, there in enumerate(where)
            for other in there
            for tag in range(3)
            if one.labeler in there and other != one.labeler
        ]
        check_group(one.agreement, pairs, row.tags, clusters)
        assert one.labels == sum(one.labeler in there for there in where)


def test_of_two_labelers_a_pair_says_the_same_as_the_report() -> None:
    row, _ = double_labeled(labels(drawn(4, 200, 2, 3), clusters=np.arange(200) % 20))
    report = agreement(row)
    pair = people_agreement(row).pairs[0]
    for mine, theirs in zip(pair.agreement.tags, report.tags, strict=False):
        assert mine.tag == theirs.tag
        assert mine.positive_interval == pytest.approx(theirs.positive_interval, abs=1e-9)
        assert mine.alpha == pytest.approx(theirs.alpha, abs=1e-9)
        assert mine.alpha_interval == pytest.approx(theirs.alpha_interval, abs=1e-9)


def test_words_of_a_pair_are_compared_after_normalizing() -> None:
    row, _ = double_labeled(packed(crowd(5, 80, 4, 3)))
    assert row.transcripts is not None
    forms = normalizer("en", NormalizingSettings())
    where = labels_of(row)
    for pair in people_agreement(row).pairs:
        both = [
            [row.transcripts[clip, there[name]] for name in pair.labelers]
            for clip, there in enumerate(where)
            if set(pair.labelers) <= there.keys()
        ]
        texts = [[forms[text] for text in said] for said in both if None not in said]
        expected = word_error([one for one, _ in texts], [other for _, other in texts])
        assert pair.agreement.word_error == pytest.approx(expected)


def test_of_a_crowd_the_pairs_that_share_most_are_shown_and_the_others_counted() -> None:
    row, _ = double_labeled(packed(crowd(2, 400, 60, 4)))
    found = people_agreement(row)
    assert len(found.pairs) == 300
    assert found.more_pairs > 0
    assert len(found.labelers) == 60


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_clips_behind_a_count_are_as_many(seed: int) -> None:
    row, _ = double_labeled(labels(drawn(seed, 60, 3, 2)))
    found = people_agreement(row)
    for group, pair in enumerate(found.pairs):
        for one in pair.agreement.tags:
            if one.tag is not None:
                sides = (Side.BOTH, Side.FIRST_ALONE, Side.SECOND_ALONE, Side.DIFFER)
                behind = [len(found.pair_table.behind(group, side, one.tag)) for side in sides]
                assert behind == [one.a, one.b, one.c, one.b + one.c]


def test_one_labeler_alone_and_no_labels_at_all_give_no_pairs() -> None:
    for answers in ([[1], [0]], np.zeros((0, 0, 2))):
        found = people_agreement(double_labeled(labels(answers))[0])
        assert (found.pairs, found.labelers) == ((), ())


def repeats(answers: list[list[int]], people: list[int]) -> AgreementInput:
    return labels(answers, people=np.repeat(np.array(people)[:, np.newaxis], 2, axis=1))


def test_repeats_are_counted_labeler_by_labeler() -> None:
    given_labels = repeats([[1, 1], [1, 0], [0, 1], [0, 0], [2, 1], [1, 1]], [1, 1, 1, 1, 1, 0])
    found, table = self_consistency(given_labels)
    assert [one.labeler for one in found] == ["labeler 000", "labeler 001"]
    tag = found[1].agreement.tags[0]
    assert (tag.a, tag.b, tag.c, tag.d, tag.positive_agreement) == (1, 1, 1, 1, 0.5)
    assert found[1].agreement.clips == 5
    assert table.behind(1, Side.DIFFER, tag.tag).tolist() == [1, 2]


def test_without_repeats_nobody_is_compared_with_themselves() -> None:
    empty = dataclasses.replace(
        repeats([[1, 1]], [0]), answers=np.zeros((0, 2, 1), np.int8), people=np.zeros((0, 2), int)
    )
    found, table = self_consistency(dataclasses.replace(empty, clusters=np.zeros(0, int)))
    assert found == ()
    assert table.behind(None, Side.DIFFER, None).tolist() == []


def gold_of(given_labels: AgreementInput, truth: np.ndarray, kept: np.ndarray) -> np.ndarray:
    gold = np.where(truth, 1, 0).astype(np.int8)
    gold[~kept] = -1
    return gold.reshape(given_labels.clip_count, -1)


def simulated(seed: int) -> tuple[AgreementInput, np.ndarray]:
    """Two labelers who hear .9 and .7 of the tag, and say yes without it in .02 and .1."""
    random = np.random.default_rng(seed)
    truth = random.random(1500) < 0.2
    answers = np.stack(
        [
            np.where(truth, random.random(1500) < 0.9, random.random(1500) < 0.02),
            np.where(truth, random.random(1500) < 0.7, random.random(1500) < 0.1),
        ],
        axis=1,
    )
    return labels(answers, clusters=np.arange(1500) % 50), truth


def test_precision_and_recall_are_found_from_disagreements_and_a_part_of_the_agreements() -> None:
    held = []
    for seed in range(8):
        given_labels, truth = simulated(seed)
        random = np.random.default_rng(seed + 100)
        kept = any_tag_disagreed(given_labels) | (random.random(1500) < 0.3)
        found = against_gold(given_labels, gold_of(given_labels, truth, kept), np.ones(1500, bool))
        precisions = 0.2 * 0.9 / (0.2 * 0.9 + 0.8 * 0.02), 0.2 * 0.7 / (0.2 * 0.7 + 0.8 * 0.1)
        assert found.labelers is not None
        for one, recall, precision in zip(found.labelers, (0.9, 0.7), precisions, strict=True):
            tag = one.tags[0]
            assert tag.recall == pytest.approx(recall, abs=0.07)
            assert tag.precision == pytest.approx(precision, abs=0.09)
            assert tag.recall_interval is not None
            assert tag.precision_interval is not None
            held.append(tag.recall_interval[0] <= recall <= tag.recall_interval[1])
            held.append(tag.precision_interval[0] <= precision <= tag.precision_interval[1])
    assert sum(held) / len(held) > 0.85


def test_gold_on_every_clip_counts_each_once() -> None:
    given_labels, truth = simulated(1)
    found = against_gold(given_labels, gold_of(given_labels, truth, np.ones(1500, bool)), np.ones(1500, bool))
    yes = given_labels.answers[:, 0, 0] == 1
    assert found.labelers is not None
    tag = found.labelers[0].tags[0]
    assert tag.recall == pytest.approx((yes & truth).sum() / truth.sum())
    assert tag.precision == pytest.approx((yes & truth).sum() / yes.sum())
    assert (tag.found, tag.missed, tag.overheard) == ((yes & truth).sum(), (~yes & truth).sum(), (yes & ~truth).sum())


def refused(found: AgainstGold) -> str:
    assert found.labelers is None
    return found.why["labelers"]


def test_gold_that_would_mislead_gives_no_figures_but_a_reason() -> None:
    given_labels, truth = simulated(2)
    disputed, all_heard = any_tag_disagreed(given_labels), np.ones(1500, bool)
    assert (
        refused(against_gold(given_labels, gold_of(given_labels, truth, ~all_heard), all_heard)) == "no clip has gold"
    )
    some = disputed & (np.cumsum(disputed) > 3)
    found = against_gold(given_labels, gold_of(given_labels, truth, some), all_heard)
    assert refused(found) == "some disagreements have no gold yet"
    assert found.disputed - found.disputed_with_gold == 3
    found = against_gold(given_labels, gold_of(given_labels, truth, disputed), all_heard)
    assert refused(found) == "no clip without disagreement has gold of its own"
    # What was accepted in bulk is no gold: nobody listened.
    found = against_gold(given_labels, gold_of(given_labels, truth, all_heard), disputed)
    assert refused(found) == "no clip without disagreement has gold of its own"


def test_each_labeler_stands_against_the_anchors() -> None:
    given_labels = labels([[1, 0, -1], [1, 1, -1], [0, 1, -1], [1, 1, -1]])
    gold = np.array([[1], [1], [0], [-1]], np.int8)
    found = anchor_agreement(given_labels, gold)
    assert [one.labeler for one in found] == ["labeler 000", "labeler 001"]
    assert [(one.agreement.pooled.a, one.agreement.pooled.b, one.agreement.pooled.c) for one in found] == [
        (2, 0, 0),
        (1, 1, 1),
    ]


def test_the_pooled_row_leaves_out_none_clean_and_environments() -> None:
    axes = (Axis.SOURCE, Axis.SOURCE, Axis.CHANNEL, Axis.ENVIRONMENT)
    answers = [[[1, 1, 1, 1], [1, 0, 0, 0]]]
    found: PeopleAgreement = people_agreement(labels(answers, axes=axes, tags=("babble", "none", "clean", "street")))
    assert (found.pairs[0].agreement.pooled.a, found.pairs[0].agreement.pooled.b) == (1, 0)
