"""Detectors of labels that look wrong, on labels some of which were made wrong."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest

from earmark.measure.suspects import (
    Detector,
    LabeledSignals,
    LabeledTexts,
    Suspect,
    doubted_labels,
    far_from_models,
    odd_pace,
    precision,
    ranked,
    told_against_measured,
)
from earmark.model.signal import Signal
from earmark.model.tag import Answer, TagCode


def labeled(seed: int = 1, clips: int = 400, wrong: int = 12) -> tuple[LabeledSignals, set[int]]:
    """Clean clips have 30 dB, noisy ones 10 dB; the labels of some of each are turned around."""
    chance = np.random.default_rng(seed)
    clean = chance.random(clips) < 0.5
    signals = {
        "snr_db": np.where(clean, 30, 10) + chance.normal(size=clips) * 4,
        Signal.GAP_LOW: chance.random(clips),
        Signal.CLIPPING: np.where(chance.random(clips) < 0.1, 0.01, 0.0),
    }
    answers = np.zeros((clips, 3), np.int8)
    turned = set(chance.choice(clips, wrong, replace=False).tolist())
    answers[:, 0] = clean
    answers[:, 1] = ~clean & (chance.random(clips) < 0.5)
    answers[:, 2] = signals[Signal.CLIPPING] > 0
    for row in turned:
        answers[row, 0] ^= 1
    tags = (TagCode("none"), TagCode("car_interior"), TagCode("clipping_distortion"))
    return LabeledSignals(tags, answers, signals), turned


def test_turned_labels_are_found_and_hardly_any_other() -> None:
    given, turned = labeled()
    found = list(told_against_measured(given))
    assert {one.detector for one in found} == {Detector.CLEAN_BUT_NOISY, Detector.NOISY_BUT_CLEAN}
    rows = {one.row for one in found}
    assert len(rows & turned) >= 10
    assert len(rows & turned) / len(rows) > 0.4
    surest = [one.row for one in ranked(found, {})[: len(turned)]]
    assert len(set(surest) & turned) >= 10
    for one in found:
        assert one.said == given.answers[one.row, 0]
        assert 0.5 <= one.score <= 1
        assert (one.value < one.usual) == (one.said == Answer.YES)


def test_a_signal_that_does_not_go_with_the_tag_suspects_nobody() -> None:
    given, _ = labeled()
    assert not [one for one in told_against_measured(given) if one.tag == "car_interior"]


def test_clipping_that_is_said_where_none_is_and_is_where_none_is_said() -> None:
    given, _ = labeled(wrong=0)
    with_clipping = np.flatnonzero(given.answers[:, 2])
    without = np.flatnonzero(given.answers[:, 2] == 0)
    given.answers[without[:2], 2] = 1
    given.answers[with_clipping[:3], 2] = 0
    found = [one for one in told_against_measured(given) if one.tag == "clipping_distortion"]
    assert {one.row for one in found if one.detector is Detector.CLIPPING_WITHOUT_CLIPPING} == set(without[:2].tolist())
    assert {one.row for one in found if one.detector is Detector.CLIPPING_NOT_HEARD} == set(with_clipping[:3].tolist())


def test_few_clips_and_unknown_values_suspect_nobody() -> None:
    given, _ = labeled(clips=30)
    assert not list(told_against_measured(given))
    given, _ = labeled()
    given.signals["snr_db"][:] = np.nan
    assert not [one for one in told_against_measured(given) if one.tag == "none"]


def texts(said: list[str | None], *models: list[str | None], seconds: float = 3.0) -> LabeledTexts:
    heard = np.full((len(models), len(said)), None, object)
    for place, one in enumerate(models):
        heard[place] = one
    return LabeledTexts(np.array([*said, None], object)[:-1], heard, np.full(len(said), seconds))


def test_only_what_is_far_from_every_model_is_suspected() -> None:
    said: list[str | None] = [f"this is the sentence number {number} of many" for number in range(40)]
    good = [f"this is a sentence number {number} of many" for number in range(40)]
    bad = [f"what {number} ever" for number in range(40)]
    good[3] = bad[3]
    bad[4] = "what ever"
    said[5] = None
    found = list(far_from_models(texts(said, good, bad)))
    assert [one.row for one in found] == [3]
    assert found[0].value > 1
    assert not list(far_from_models(texts(said))), "no model, no suspicion"
    assert not list(far_from_models(texts(said[:10], bad[:10]))), "too few"


def test_a_text_that_is_far_too_long_or_short_for_its_clip_is_suspected() -> None:
    chance = np.random.default_rng(2)
    said: list[str | None] = ["a word or two " * int(chance.integers(3, 5)) for _ in range(40)]
    said[7] = "hello a word or"
    said[8] = "a word or two " * 60
    said[9] = "yes"
    found = list(odd_pace(texts(said, seconds=4.0)))
    assert [one.row for one in found] == [7, 8]
    assert all(0.5 < one.score < 1 for one in found)


def test_the_probe_doubts_turned_labels_of_speakers_it_has_not_heard() -> None:
    chance = np.random.default_rng(3)
    yes = chance.random(200) < 0.5
    features = chance.normal(size=(200, 4)) + 3 * yes[:, None]
    answers = yes.astype(np.int8)
    answers[:5] ^= 1
    answers[5] = Answer.CANNOT_TELL
    speakers = np.arange(200) % 20
    found = list(doubted_labels(TagCode("music"), answers, features, speakers))
    assert {one.row for one in found} >= set(range(5))
    assert 5 not in {one.row for one in found}
    assert len(found) < 12
    few = np.where(np.arange(200) < 10, answers, Answer.MISSING).astype(np.int8)
    assert not list(doubted_labels(TagCode("music"), few, features, speakers))


@pytest.mark.parametrize(("decided", "right"), [(10, 7), (5, 0), (5, 5)])
def test_precision_has_the_interval_of_clopper_and_pearson(decided: int, right: int) -> None:
    found = precision(Detector.PROBE, 20, decided, right)
    assert found.precision == right / decided
    assert found.interval == pytest.approx(tuple(binomtest(right, decided).proportion_ci()))


def test_detectors_that_were_right_come_first() -> None:
    said = Suspect(1, TagCode("none"), Detector.CLEAN_BUT_NOISY, Answer.YES, 0.6, 1, 2)
    doubted = Suspect(2, TagCode("none"), Detector.PROBE, Answer.YES, 0.8, 1, 2)
    assert [one.row for one in ranked([said, doubted], {})] == [2, 1]
    trust = {
        Detector.CLEAN_BUT_NOISY: precision(Detector.CLEAN_BUT_NOISY, 9, 8, 8).trust,
        Detector.PROBE: precision(Detector.PROBE, 9, 8, 1).trust,
    }
    assert [one.row for one in ranked([said, doubted], trust)] == [1, 2]
    assert precision(Detector.PROBE, 9, 0, 0).precision is None
