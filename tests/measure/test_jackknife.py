"""Intervals equal those of a naive jackknife that computes each figure anew without each cluster."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels
from scipy import stats

from earmark.measure.agreement import AgreementInput, AgreementReport, agreement
from earmark.measure.intervals import Scale
from earmark.model.tag import Axis

Figure = Callable[[AgreementReport], float | None]

TAG_FIGURES = {
    "raw": ("raw_agreement", Scale.LOGIT),
    "positive": ("positive_agreement", Scale.LOGIT),
    "negative": ("negative_agreement", Scale.LOGIT),
    "cohen": ("cohen_kappa", Scale.LOG_COMPLEMENT),
    "alpha": ("alpha", Scale.LOG_COMPLEMENT),
    "ac1": ("ac1", Scale.LOG_COMPLEMENT),
}


def naive(given_labels: AgreementInput, figure: Figure, informing: int, scale: Scale) -> tuple[float, float]:
    """The definition, word for word."""
    estimate = figure(agreement(given_labels))
    assert estimate is not None
    left_out = []
    for cluster in np.unique(given_labels.clusters):
        value = figure(agreement(without(given_labels, given_labels.clusters != cluster)))
        if value is not None:
            left_out.append(value)
    count = len(left_out)
    mean = math.fsum(left_out) / count
    error = math.sqrt((count - 1) / count * math.fsum((value - mean) ** 2 for value in left_out))
    reach = stats.t.ppf(0.975, informing - 1)
    if scale is Scale.LOGIT:
        centre, width = math.log(estimate / (1 - estimate)), reach * error / (estimate * (1 - estimate))
        return 1 / (1 + math.exp(-(centre - width))), 1 / (1 + math.exp(-(centre + width)))
    if scale is Scale.LOG_COMPLEMENT:
        centre, width = math.log(1 - estimate), reach * error / (1 - estimate)
        return 1 - math.exp(centre + width), 1 - math.exp(centre - width)
    if scale is Scale.LOG:
        return estimate * math.exp(-reach * error / estimate), estimate * math.exp(reach * error / estimate)
    return estimate - reach * error, estimate + reach * error


def without(one: AgreementInput, kept: np.ndarray) -> AgreementInput:
    """The labels of some clips, every labeler kept."""
    return dataclasses.replace(
        one,
        answers=one.answers[kept],
        severities=one.severities[kept],
        clusters=one.clusters[kept],
        transcripts=None if one.transcripts is None else one.transcripts[kept],
    )


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([8, 20, 60]))
def test_a_tags_intervals_equal_the_naive_jackknife(seed: int, clusters: int) -> None:
    answers = drawn(seed, 60, 2, yes=0.4, gone=0.05)
    answers[(answers < 0).any(axis=(1, 2))] = 0
    given_labels = labels(answers, clusters=np.arange(60) % clusters)
    row = agreement(given_labels).tags[0]
    for name, (key, scale) in TAG_FIGURES.items():
        found = getattr(row, f"{name}_interval")
        value = getattr(row, key)
        if row.clusters < 6 or value is None or value in (0, 1):
            continue
        expected = naive(given_labels, lambda report, key=key: getattr(report.tags[0], key), row.clusters, scale)
        assert found == pytest.approx(expected, abs=1e-9), key


@pytest.mark.parametrize("seed", range(5))
def test_set_severity_and_environment_intervals_equal_the_naive_jackknife(seed: int) -> None:
    random = np.random.default_rng(seed)
    tags = drawn(seed, 80, 3, 4, yes=0.5)
    where = random.integers(0, 3, (80, 1)) + (random.random((80, 3)) < 0.2)
    places = (where[:, :, np.newaxis] == np.arange(4)).astype(np.int8)
    places[(tags < 0).any(axis=2)] = -1
    answers = np.concatenate([tags, places], axis=2)
    severities = np.where(answers == 1, random.integers(0, 4, answers.shape), 0)
    severities[:, :, 4:] = 0
    given_labels = labels(
        answers,
        severities=severities,
        axes=(Axis.SOURCE, Axis.SOURCE, Axis.SOURCE, Axis.CHANNEL) + (Axis.ENVIRONMENT,) * 4,
        clusters=random.integers(0, 12, 80),
    )
    report = agreement(given_labels)
    cases: list[tuple[object, int, Figure]] = [
        (report.tag_set.alpha_masi_interval, report.tag_set.clusters, lambda one: one.tag_set.alpha_masi),
        (report.tag_set.alpha_jaccard_interval, report.tag_set.clusters, lambda one: one.tag_set.alpha_jaccard),
        (report.severity[-1].alpha_interval, report.severity[-1].clusters, lambda one: one.severity[-1].alpha),
        (report.severity[0].alpha_interval, report.severity[0].clusters, lambda one: one.severity[0].alpha),
        (report.environment.alpha_interval, report.environment.clusters, lambda one: one.environment.alpha),
    ]
    for found, informing, figure in cases:
        assert found == pytest.approx(naive(given_labels, figure, informing, Scale.LOG_COMPLEMENT), abs=1e-9)


def test_transcript_intervals_equal_the_naive_jackknife() -> None:
    random = np.random.default_rng(3)
    words = ["The", "car", "passed,", "a", "dog", "barked", "and", "It's", "twenty-one", "o'clock", "now"]
    texts = np.full((40, 2), None, object)
    for clip in range(40):
        said = random.choice(words, 8)
        heard = np.where(random.random(8) < 0.15, random.choice(words, 8), said)
        texts[clip] = " ".join(said), " ".join(heard).lower()
    given_labels = labels(
        np.full((40, 2), -1),
        transcripts=texts,
        clusters=np.arange(40) % 9,
    )
    found = agreement(given_labels).transcripts
    assert found.clusters == 9
    cases: list[tuple[object, Figure, Scale]] = [
        (found.interval, lambda one: one.transcripts.word_error, Scale.LOG),
        (found.normalized_interval, lambda one: one.transcripts.word_error_normalized, Scale.LOG),
        (found.conventions_interval, lambda one: one.transcripts.word_error_conventions, Scale.IDENTITY),
    ]
    for interval, figure, scale in cases:
        assert interval == pytest.approx(naive(given_labels, figure, 9, scale), abs=1e-9)


@pytest.mark.parametrize("people", [2, 3, 12])
def test_collapsing_equal_clusters_changes_nothing(people: int, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = drawn(7, 300, people, 2)
    weights = np.random.default_rng(7).random(300) + 0.5
    for more in ({}, {"weights": weights}):
        given_labels = labels(answers, clusters=np.arange(300) // 2, **more)
        collapsed = agreement(given_labels)
        monkeypatch.setattr("earmark.measure.agreement.clusters._DENSE", 0)
        monkeypatch.setattr(
            "earmark.measure.agreement.clusters._collapse", lambda counts: (counts * 1.0, np.ones(len(counts), int))
        )
        plain = agreement(given_labels)
        monkeypatch.undo()
        for row, other in zip(collapsed.tags, plain.tags, strict=True):
            assert row.alpha_interval == pytest.approx(other.alpha_interval, abs=1e-12)
            assert row.positive_interval == pytest.approx(other.positive_interval, abs=1e-12)
            assert row.clusters == other.clusters
