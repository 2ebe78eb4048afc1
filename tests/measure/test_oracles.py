"""The coefficients equal those of statsmodels, scikit-learn, NLTK and krippendorff."""

from __future__ import annotations

import itertools

import krippendorff
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels
from nltk.metrics import agreement as nltk_agreement
from nltk.metrics.distance import jaccard_distance, masi_distance
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import fleiss_kappa

from earmark.measure.agreement import agreement
from earmark.measure.agreement.alpha import Level, krippendorff_alpha
from earmark.model.tag import Axis

seeds = st.integers(0, 2**32 - 1)
few_people = st.integers(2, 6)
oracle = settings(max_examples=60, deadline=None)


@oracle
@given(seeds, st.sampled_from(list(Level)), few_people)
def test_alpha_equals_krippendorff_at_every_level(seed: int, level: Level, people: int) -> None:
    random = np.random.default_rng(seed)
    table = random.integers(1, 6, (20, people)).astype(float)
    table[random.random(table.shape) < 0.3] = np.nan
    assume(varied(table))
    expected = krippendorff.alpha(reliability_data=table.T, level_of_measurement=level.value)
    assert krippendorff_alpha(table, level) == pytest.approx(expected, abs=1e-9)


@oracle
@given(seeds, few_people)
def test_a_tags_alpha_equals_krippendorff(seed: int, people: int) -> None:
    answers = drawn(seed, 40, people)
    kept = np.where(answers[:, :, 0] < 2, answers[:, :, 0], -1).astype(float)
    kept[kept < 0] = np.nan
    assume(varied(kept))
    expected = krippendorff.alpha(reliability_data=kept.T, level_of_measurement="nominal", value_domain=[0, 1])
    assert agreement(labels(answers)).tags[0].alpha == pytest.approx(expected, abs=1e-9)


@oracle
@given(seeds)
def test_cohens_kappa_equals_scikit_learn(seed: int) -> None:
    answers = drawn(seed, 40, 2)
    both = ((answers == 0) | (answers == 1)).all(axis=(1, 2))
    first, second = answers[both, 0, 0], answers[both, 1, 0]
    assume(len(np.unique(np.concatenate([first, second]))) == 2)
    assert agreement(labels(answers)).tags[0].cohen_kappa == pytest.approx(cohen_kappa_score(first, second), abs=1e-9)


@oracle
@given(seeds, st.integers(2, 6))
def test_fleiss_kappa_equals_statsmodels_on_the_most_frequent_number_of_answers(seed: int, people: int) -> None:
    answers = drawn(seed, 60, people)[:, :, 0]
    yes, no = (answers == 1).sum(axis=1), (answers == 0).sum(axis=1)
    numbers = np.bincount(yes + no, minlength=3)
    most = max(range(2, len(numbers)), key=lambda number: (numbers[number], number))
    full = np.column_stack([no, yes])[yes + no == most]
    assume(len(full) and full.sum(axis=0).all())
    assert agreement(labels(answers)).tags[0].fleiss_kappa == pytest.approx(fleiss_kappa(full), abs=1e-9)


@oracle
@given(seeds, st.integers(2, 5))
def test_ac1_equals_gwets_formula_written_out(seed: int, people: int) -> None:
    answers = drawn(seed, 40, people)[:, :, 0]
    answers = answers[(answers >= 0).sum(axis=1) >= 2]
    observed, shares = [], []
    for row in answers.tolist():
        yes, no = row.count(1), row.count(0)
        if yes + no >= 1:
            shares.append(yes / (yes + no))
        if yes + no >= 2:
            observed.append((yes * (yes - 1) + no * (no - 1)) / ((yes + no) * (yes + no - 1)))
    share = float(np.mean(shares))
    chance = 2 * share * (1 - share)
    expected = (float(np.mean(observed)) - chance) / (1 - chance)
    assert agreement(labels(answers)).tags[0].ac1 == pytest.approx(expected, abs=1e-9)


@oracle
@given(seeds, st.integers(2, 4))
def test_tag_set_alphas_equal_nltk(seed: int, people: int) -> None:
    answers = drawn(seed, 25, people, 4, yes=0.4)
    items = []
    for clip, row in enumerate(answers.tolist()):
        for labeler, said in enumerate(row):
            if all(answer in (0, 1) for answer in said):
                # NLTK divides by zero on two empty sets: an empty one is given as {∅}.
                held = frozenset(number for number, answer in enumerate(said) if answer == 1)
                items.append((f"l{labeler}", clip, held or frozenset({"nothing"})))
    clips = [clip for _, clip, _ in items]
    items = [one for one in items if clips.count(one[1]) >= 2]
    assume(len({held for _, _, held in items}) >= 2)
    found = agreement(labels(answers)).tag_set
    for distance, value in ((masi_distance, found.alpha_masi), (jaccard_distance, found.alpha_jaccard)):
        expected = nltk_agreement.AnnotationTask(data=items, distance=distance).alpha()
        assert value == pytest.approx(expected, abs=1e-9)


@oracle
@given(seeds, st.integers(2, 4))
def test_severity_equals_krippendorff_and_scikit_learn(seed: int, people: int) -> None:
    random = np.random.default_rng(seed)
    answers = drawn(seed, 60, people, 2, yes=0.8, slip=0.1)
    severities = random.integers(0, 4, answers.shape)
    known = np.where((answers == 1) & (severities > 0), severities, np.nan).astype(float)
    report = agreement(labels(answers, severities=severities))
    pooled = np.concatenate([known[:, :, 0], known[:, :, 1]])
    for row, table in zip(report.severity, [known[:, :, 0], known[:, :, 1], pooled], strict=True):
        assume(varied(table))
        expected = krippendorff.alpha(reliability_data=table.T, level_of_measurement="ordinal", value_domain=[1, 2, 3])
        assert row.alpha == pytest.approx(expected, abs=1e-9)
        if people == 2:
            both = np.isfinite(table).all(axis=1)
            first, second = table[both].T
            kappa = cohen_kappa_score(first, second, weights="quadratic", labels=[1, 2, 3])
            assert row.quadratic_kappa == pytest.approx(kappa, abs=1e-9)


@oracle
@given(seeds, few_people)
def test_environment_alpha_equals_krippendorff(seed: int, people: int) -> None:
    random = np.random.default_rng(seed)
    said = random.integers(-2, 4, (40, people))
    said = np.where(random.random(said.shape) < 0.6, said[:, :1], said)
    answers = np.zeros((40, people, 4), np.int8)
    for code in range(4):
        answers[:, :, code] = np.where(said == -2, -1, np.where(said == -1, 2, said == code))
    table = np.where(said >= 0, said, np.nan).astype(float)
    assume(varied(table))
    expected = krippendorff.alpha(reliability_data=table.T, level_of_measurement="nominal", value_domain=[0, 1, 2, 3])
    found = agreement(labels(answers, axes=(Axis.ENVIRONMENT,) * 4)).environment
    assert found.alpha == pytest.approx(expected, abs=1e-9)


@oracle
@given(seeds, few_people)
def test_counts_equal_a_walk_over_all_pairs(seed: int, people: int) -> None:
    answers = drawn(seed, 30, people)
    counts = {(1, 1): 0, (1, 0): 0, (0, 1): 0, (0, 0): 0}
    for row in answers[:, :, 0].tolist():
        for pair in itertools.combinations(row, 2):
            if pair in counts:
                counts[pair] += 1
    found = agreement(labels(answers)).tags[0]
    assert (found.a, found.b, found.c, found.d) == (counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0])


def varied(table: npt.NDArray[np.float64]) -> bool:
    """Whether clips answered twice hold two different values: elsewhere the oracles raise or say 1."""
    twice = table[np.isfinite(table).sum(axis=1) >= 2]
    return len(np.unique(twice[np.isfinite(twice)])) >= 2
