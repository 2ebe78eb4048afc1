"""The true share of a tag from samples of unequal chances, and speakers that leak between splits."""

from __future__ import annotations

import numpy as np
import pytest

from earmark.measure.agreement import ClusterKind
from earmark.measure.leaks import Leak, leaks
from earmark.measure.shares import SampleInput, tag_shares
from earmark.model.tag import Answer, TagCode

CAR = TagCode("car_interior")


def sample(said: list[list[Answer]], inclusion: list[float], strata: list[int]) -> SampleInput:
    answers = np.array(said, np.int8)[:, :, None]
    clusters = np.arange(len(said), dtype=np.int64)
    return SampleInput((CAR,), answers, np.array(inclusion), np.array(strata), clusters, ClusterKind.SPEAKER)


def test_a_rare_stratum_that_was_drawn_wholly_counts_as_what_it_is() -> None:
    yes, no = Answer.YES, Answer.NO
    # 20 of 20 rare clips, half of them yes; 10 of 180 others, all no: 10 of 200.
    said = [[yes], [no]] * 10 + [[no]] * 10
    (found,) = tag_shares(sample(said, [1.0] * 20 + [10 / 180] * 10, [0] * 20 + [1] * 10))
    assert found.share == pytest.approx(10 / 200)
    assert found.clips == 30


def test_two_labelers_who_differ_count_half_and_what_nobody_answered_is_left_out() -> None:
    yes, no, missing, unsure = Answer.YES, Answer.NO, Answer.MISSING, Answer.CANNOT_TELL
    said = [[yes, no], [yes, yes], [missing, missing], [unsure, no], [unsure, unsure], [no, no]]
    (found,) = tag_shares(sample(said, [0.5] * 6, [0] * 6))
    assert (found.clips, found.share) == (4, pytest.approx(1.5 / 4))


def test_a_stratum_without_an_answer_leaves_the_share_undefined_with_its_reason() -> None:
    (found,) = tag_shares(sample([[Answer.YES], [Answer.MISSING]], [1.0, 1.0], [0, 1]))
    assert found.share is None
    assert found.why == dict.fromkeys(("share", "interval"), "a stratum of the sample has no answered clip")
    (nothing,) = tag_shares(sample([[Answer.MISSING]], [1.0], [0]))
    assert nothing.share is None
    assert nothing.why["share"] == "no clip of the sample was answered"


def test_the_interval_holds_the_true_share_in_about_95_of_100_samples() -> None:
    random = np.random.default_rng(5)
    speakers, clips = 60, 6000
    speaker = random.integers(0, speakers, clips)
    chance = np.clip(random.normal(0.12, 0.05, speakers), 0.01, 0.5)[speaker]
    has = random.random(clips) < chance
    stratum = (has ^ (random.random(clips) < 0.1)).astype(np.int64)
    sizes = {0: 150, 1: 100}
    hits = 0
    for _ in range(200):
        drawn = np.concatenate(
            [random.choice(np.flatnonzero(stratum == one), size, False) for one, size in sizes.items()]
        )
        inclusion = np.array([sizes[one] / np.count_nonzero(stratum == one) for one in stratum[drawn].tolist()])
        answers = np.where(has[drawn], Answer.YES, Answer.NO).astype(np.int8)[:, None, None]
        given = SampleInput((CAR,), answers, inclusion, stratum[drawn], speaker[drawn], ClusterKind.SPEAKER)
        (found,) = tag_shares(given)
        assert found.interval is not None
        hits += found.interval[0] <= has.mean() <= found.interval[1]
    assert 0.90 <= hits / 200 <= 0.99


def test_a_speaker_of_two_splits_is_a_leak() -> None:
    speakers = np.array([0, 0, 1, 2, 2, 2, -1], np.int32)
    splits = np.array([0, 1, 0, 1, 1, 0, 1], np.int32)
    assert leaks(speakers, ("Ada", "Ben", "Cyd"), splits, ("dev", "train")) == (
        Leak("Cyd", (("dev", 1), ("train", 2))),
        Leak("Ada", (("dev", 1), ("train", 1))),
    )
    assert leaks(speakers, ("Ada", "Ben", "Cyd"), np.full(7, -1, np.int32), ()) == ()
