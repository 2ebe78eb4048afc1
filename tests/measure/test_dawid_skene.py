"""Dawid and Skene's estimates equal a plain second implementation, and find labelers whose skills are known."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels

from earmark.measure.agreement.dawid_skene import expected_yes, labeler_skills, tag_skills


def plainly(answers: npt.NDArray[np.int8]) -> tuple[list[float], list[float], list[float]]:
    """The definition, clip by clip; sensitivities, specificities and each clip's probability."""
    clips = [[(who, said) for who, said in enumerate(row) if said in (0, 1)] for row in answers.tolist()]
    clips = [clip for clip in clips if clip]
    people = answers.shape[1]
    probable = [sum(said for _, said in clip) / len(clip) for clip in clips]
    for _ in range(500):
        share = sum(probable) / len(clips)
        right: list[list[float]] = [[0.0, 0.0] for _ in range(people)]
        tables = [[[0.5, 0.5], [0.5, 0.5]] for _ in range(people)]
        for clip, likely in zip(clips, probable, strict=True):
            for who, said in clip:
                tables[who][1][said] += likely
                tables[who][0][said] += 1 - likely
        for who, table in enumerate(tables):
            right[who] = [table[0][0] / sum(table[0]), table[1][1] / sum(table[1])]
        before = probable
        probable = []
        for clip in clips:
            has = share * math.prod(right[who][1] if said else 1 - right[who][1] for who, said in clip)
            has_not = (1 - share) * math.prod(1 - right[who][0] if said else right[who][0] for who, said in clip)
            probable.append(has / (has + has_not))
        if max(abs(a - b) for a, b in zip(before, probable, strict=True)) < 1e-8:
            break
    return [one[1] for one in right], [one[0] for one in right], probable


def crowd(
    seed: int, clips: int, skills: list[tuple[float, float]], *, share: float = 0.3, each: int = 0
) -> npt.NDArray[np.int8]:
    """Answers of labelers with these sensitivities and specificities; ``each`` of them hear a clip, 0 is all."""
    random = np.random.default_rng(seed)
    truth = random.random(clips) < share
    columns = [np.where(truth, random.random(clips) < sens, random.random(clips) >= spec) for sens, spec in skills]
    answers = np.stack(columns, axis=1).astype(np.int8)
    if each:
        answers[random.random(answers.shape).argsort(axis=1) >= each] = -1
    return answers


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(3, 6))
def test_estimates_equal_a_plain_second_implementation(seed: int, people: int) -> None:
    answers = drawn(seed, 120, people, yes=0.4)[:, :, 0]
    row = tag_skills(labels(answers), 0)
    assert row.labelers is not None
    sensitivities, specificities, probable = plainly(answers)
    assert [one.sensitivity for one in row.labelers] == pytest.approx(sensitivities, abs=1e-6)
    assert [one.specificity for one in row.labelers] == pytest.approx(specificities, abs=1e-6)
    assert row.expected_yes == pytest.approx(sum(probable), abs=1e-4)
    known = expected_yes(labels(answers), 0)
    assert known[np.isfinite(known)] == pytest.approx(probable, abs=1e-6)


def test_labelers_with_known_skills_are_found_within_their_intervals() -> None:
    skills = [(0.95, 0.99), (0.85, 0.95), (0.7, 0.98), (0.9, 0.85)]
    held = total = 0
    for seed in range(12):
        answers = crowd(seed, 1200, skills, each=3)
        row = tag_skills(labels(answers, clusters=np.arange(1200) % 60), 0)
        assert row.labelers is not None
        for found, (sensitivity, specificity) in zip(row.labelers, skills, strict=True):
            for true, value, interval in (
                (sensitivity, found.sensitivity, found.sensitivity_interval),
                (specificity, found.specificity, found.specificity_interval),
            ):
                assert interval is not None
                assert value == pytest.approx(true, abs=0.12)
                held += interval[0] <= true <= interval[1]
                total += 1
    assert held / total > 0.88


def test_intervals_equal_estimates_made_anew_without_each_cluster() -> None:
    answers = crowd(3, 300, [(0.9, 0.95), (0.8, 0.9), (0.85, 0.97)])
    clusters = np.arange(300) % 12
    row = tag_skills(labels(answers, clusters=clusters), 0)
    left = [plainly(answers[clusters != cluster])[0] for cluster in range(12)]
    assert row.labelers is not None
    for place, found in enumerate(row.labelers):
        each = [one[place] for one in left]
        mean = math.fsum(each) / 12
        error = math.sqrt(11 / 12 * math.fsum((one - mean) ** 2 for one in each))
        width = 2.2009851600916384 * error / (found.sensitivity * (1 - found.sensitivity))
        centre = math.log(found.sensitivity / (1 - found.sensitivity))
        ends = [1 / (1 + math.exp(-(centre + side * width))) for side in (-1, 1)]
        assert found.sensitivity_interval == pytest.approx(ends, abs=1e-4)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ([[1, 1], [0, 0]], "needs three labelers"),
        ([[1, 1, -1], [-1, 1, 1]] * 30, "some two labelers share no clip"),
        ([[1, 1, 1], [0, 0, 0]] * 19, "fewer than 20 clips are expected to have it"),
    ],
)
def test_where_nothing_can_be_estimated_the_reason_is_told(answers: list[list[int]], why: str) -> None:
    row = labeler_skills(labels(answers))[0]
    assert row.labelers is None
    assert row.why["labelers"] == why


def test_what_is_assumed_is_said() -> None:
    row = labeler_skills(labels(crowd(1, 200, [(0.9, 0.9)] * 3)))[0]
    assert row.assumption == "assumes independent errors"
    assert row.why == {}
