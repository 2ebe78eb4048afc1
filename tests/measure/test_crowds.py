"""Many labelers who each hear a few clips cost no more than a few labelers who hear all."""

from __future__ import annotations

import dataclasses
import time

import numpy as np
import pytest
from label_columns import drawn, labels

from earmark.measure.agreement import AgreementInput, agreement


def packed(given: AgreementInput) -> AgreementInput:
    """The same labels, those of a clip side by side, with their labelers beside them."""
    there = (given.answers >= 0).any(axis=2)
    order = np.argsort(~there, axis=1, kind="stable")[:, : max(1, int(there.sum(axis=1).max(initial=0)))]
    people = np.where(np.take_along_axis(there, order, axis=1), order, -1)
    by_tag = order[:, :, np.newaxis]
    return dataclasses.replace(
        given,
        answers=np.take_along_axis(given.answers, by_tag, axis=1),
        severities=np.take_along_axis(given.severities, by_tag, axis=1),
        transcripts=None if given.transcripts is None else np.take_along_axis(given.transcripts, order, axis=1),
        people=people,
    )


def crowd(seed: int, clips: int, people: int, each: int) -> AgreementInput:
    """``each`` of ``people`` labelers hear a clip."""
    random = np.random.default_rng(seed)
    answers = drawn(seed, clips, people, 3, gone=0.1)
    answers[random.random((clips, people)).argsort(axis=1) >= each] = -1
    severities = np.where(answers == 1, random.integers(0, 4, answers.shape), 0)
    texts = random.choice(np.array(["one", "one two", "One.", ""], object), (clips, people))
    texts[(answers < 0).all(axis=2)] = None
    return labels(
        answers,
        severities=severities,
        clusters=random.integers(0, 9, clips),
        transcripts=texts,
        languages=("en",) * clips,
    )


@pytest.mark.parametrize(("people", "each"), [(2, 1), (2, 2), (3, 2), (7, 3), (40, 4)])
def test_side_by_side_says_the_same_as_a_column_a_labeler(people: int, each: int) -> None:
    for seed in range(3):
        given = crowd(seed, 60, people, each)
        assert agreement(packed(given)) == agreement(given)


def test_two_labels_a_clip_of_three_labelers_have_no_cohens_kappa() -> None:
    given = packed(crowd(1, 60, 3, 2))
    assert given.answers.shape[1] == 2
    row = agreement(given).tags[0]
    assert (row.cohen_kappa, row.why["cohen_kappa"]) == (None, "for exactly two labelers")


def test_five_hundred_labelers_are_measured_at_once() -> None:
    given = packed(crowd(2, 300, 500, 8))
    began = time.perf_counter()
    report = agreement(given)
    assert len(report.labelers) > 400
    assert time.perf_counter() - began < 5
