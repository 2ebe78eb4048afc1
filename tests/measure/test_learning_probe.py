"""The probe finds what was planted in the labels and nothing where nothing was planted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score

from earmark.measure.probe import (
    ProbeInput,
    TagLabels,
    WorthVerdict,
    average_precision,
    doubted,
    fit,
    learning,
    tag_labels,
)
from earmark.measure.probe.learning import _worth
from earmark.model.tag import Answer, TagCode

CAR = TagCode("car_interior")


def planted(seed: int, flipped: float, clips: int = 600, speakers: int = 40, signal: float = 2.0) -> TagLabels:
    random = np.random.default_rng(seed)
    clean = random.random(clips) < 0.3
    features = random.normal(size=(clips, 12))
    features[:, 0] += signal * clean
    features[:, 1] += 0.5 * signal * clean
    noisy = clean ^ (random.random(clips) < flipped)
    return TagLabels(features, noisy, clean, random.integers(0, speakers, clips).astype(np.intp))


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=1, max_size=60))
def test_average_precision_is_scikit_learns(rows: list[tuple[bool, int]]) -> None:
    yes = np.array([row[0] for row in rows])
    chances = np.array([row[1] / 5 for row in rows])
    if not yes.any():
        assert np.isnan(average_precision(yes, chances))
    else:
        assert average_precision(yes, chances) == pytest.approx(average_precision_score(yes, chances), abs=1e-12)


def test_cleaning_pays_where_a_quarter_of_the_labels_is_wrong() -> None:
    found = learning(CAR, planted(3, flipped=0.3, signal=1.2), resamples=40)
    assert found.verdict is WorthVerdict.CLEANING_PAYS
    assert found.worth_clips is not None
    assert found.worth_clips > 0
    assert found.cleaning is not None
    assert found.cleaning > 0


def test_nothing_is_said_where_no_label_is_wrong() -> None:
    for seed in range(3):
        found = learning(CAR, planted(seed, flipped=0.0), resamples=40)
        assert found.verdict is WorthVerdict.CANNOT_TELL
        assert found.worth_clips == pytest.approx(0, abs=1e-9)


def test_the_same_seed_gives_the_same_figures() -> None:
    labels = planted(5, flipped=0.2, clips=300)
    assert learning(CAR, labels, resamples=5) == learning(CAR, labels, resamples=5)


def test_a_probe_that_learned_by_heart_shows_it() -> None:
    random = np.random.default_rng(2)
    labels = planted(2, flipped=0.0, clips=120, speakers=12, signal=0.0)
    labels = TagLabels(random.normal(size=(120, 60)), labels.noisy, labels.clean, labels.speakers)
    last = learning(CAR, labels, resamples=5).noisy[-1]
    assert last.train > 0.95
    assert last.held_out < 0.6


def test_too_few_clips_are_said_to_be_too_few() -> None:
    found = learning(CAR, planted(1, flipped=0.1, clips=40))
    assert found.verdict is WorthVerdict.CANNOT_TELL
    assert "it takes 20" in found.why
    assert found.noisy == ()


@pytest.mark.parametrize(
    ("noisy", "clean", "worth", "beyond"),
    [
        ((0.1, 0.2, 0.3, 0.4, 0.5), (0.1, 0.2, 0.3, 0.4, 0.5), 0, False),
        ((0.1, 0.2, 0.3, 0.4, 0.5), (0.1, 0.2, 0.3, 0.5, 0.6), 80, False),
        ((0.1, 0.2, 0.3, 0.4, 0.5), (0.1, 0.2, 0.3, 0.45, 0.6), 80 * 2**0.5 - 80, False),
        ((0.1, 0.2, 0.3, 0.4, 0.5), (0.2, 0.3, 0.5, 0.6, 0.7), 80, True),
        ((0.1, 0.2, 0.4, 0.4, 0.4), (0.1, 0.2, 0.3, 0.4, 0.5), 0, False),
        ((0.1, 0.2, 0.3, 0.4, 0.5), (0.1, 0.1, 0.1, 0.3, 0.5), -40, False),
    ],
)
def test_the_worth_is_read_off_the_noisy_curve(
    noisy: tuple[float, ...], clean: tuple[float, ...], worth: float, beyond: bool
) -> None:
    found = _worth(np.array([noisy, clean]), (10, 20, 40, 80, 160))
    assert found == (pytest.approx(worth), beyond)


def test_labels_come_from_one_labeler_and_from_gold_or_all_of_them() -> None:
    yes, no, missing = Answer.YES, Answer.NO, Answer.MISSING
    answers = np.array([[yes, yes], [yes, no], [yes, no], [no, no], [yes, missing], [missing, missing]], np.int8)
    gold = np.array([missing, missing, no, missing, missing, yes], np.int8)
    given = ProbeInput(
        (CAR,), np.arange(6.0)[:, None], answers[:, :, None], gold[:, None], np.array([7, 7, 8, 9, 9, 9])
    )
    found = tag_labels(given, CAR)
    assert found.features[:, 0].tolist() == [0, 2, 3]
    assert found.clean.tolist() == [True, False, False]
    assert found.speakers.tolist() == [0, 1, 2]
    drawn = [bool(tag_labels(given, CAR, seed).noisy[1]) for seed in range(60)]
    assert 15 < sum(drawn) < 45


def test_wrong_labels_are_doubted_and_right_ones_mostly_not() -> None:
    labels = planted(4, flipped=0.05, signal=3.0)
    against = doubted(labels.features, labels.noisy, labels.speakers)
    wrong = labels.noisy != labels.clean
    found = np.isfinite(against)
    assert found[wrong].mean() > 0.7
    assert found[~wrong].mean() < 0.03
    ranked = np.argsort(-np.nan_to_num(against, nan=-1))[: wrong.sum()]
    assert wrong[ranked].mean() > 0.7


def test_one_answer_alone_teaches_its_share() -> None:
    probe = fit(np.ones((3, 2)), np.zeros(3, dtype=bool))
    assert probe.chances(np.zeros((1, 2)))[0] == pytest.approx(0.125)
