"""Before and after a guideline change: the difference, its interval, and what is said of it."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels
from scipy.special import stdtrit

from earmark.measure.agreement import AgreementInput, agreement
from earmark.measure.agreement.change import Outcome, change, without_clips
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.tag import TagCode

TAG = TagCode("tag_0")


def sample(seed: int, clips: int, slip: float, *, speakers: int = 20, tags: int = 3, **more: object) -> AgreementInput:
    answers = drawn(seed, clips, 2, tags, yes=0.4, slip=slip, gone=0.05)
    return labels(answers, clusters=np.random.default_rng(seed).integers(0, speakers, clips), **more)


def positive(given_labels: AgreementInput, kept: np.ndarray) -> float | None:
    """Weighted positive agreement of the first tag, clip by clip."""
    both = alone = 0.0
    for clip in np.flatnonzero(kept).tolist():
        said = given_labels.answers[clip, :, 0].tolist()
        weight = 1.0 if given_labels.weights is None else float(given_labels.weights[clip])
        both += weight * (said == [1, 1])
        alone += weight * (sorted(said) == [0, 1])
    return 2 * both / (2 * both + alone) if both + alone else None


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1), st.booleans())
def test_a_change_equals_a_jackknife_over_the_speakers_of_both_samples(seed: int, weighted: bool) -> None:
    random = np.random.default_rng(seed)
    sides = [
        sample(seed + side, 90, slip, weights=random.random(90) + 0.2 if weighted else None)
        for side, slip in enumerate((0.3, 0.1))
    ]
    row = change(*sides, {TAG}).tags[0]
    values = [positive(side, np.ones(90, bool)) for side in sides]
    assert [row.before.positive_agreement, row.after.positive_agreement] == pytest.approx(values)
    assert None not in values
    if row.interval is None or {0.0, 1.0} & set(values):
        return
    left = []
    for speaker in sorted({*sides[0].clusters.tolist(), *sides[1].clusters.tolist()}):
        old, new = (positive(side, side.clusters != speaker) for side in sides)
        assert old is not None
        assert new is not None
        left.append(new - old)
    mean = math.fsum(left) / len(left)
    error = math.sqrt((len(left) - 1) / len(left) * math.fsum((one - mean) ** 2 for one in left))
    reach = float(stdtrit(row.clusters - 1, 0.975)) * error
    assert row.difference is not None
    assert row.interval == pytest.approx((row.difference - reach, row.difference + reach), abs=1e-9)


def test_a_clear_change_is_told_and_one_that_chance_explains_is_not() -> None:
    assert change(sample(1, 400, 0.3), sample(2, 400, 0.02), {TAG}).tags[0].outcome is Outcome.RISEN
    assert change(sample(1, 400, 0.02), sample(2, 400, 0.3), {TAG}).tags[0].outcome is Outcome.FALLEN
    assert change(sample(1, 100, 0.2), sample(2, 100, 0.2), {TAG}).tags[0].outcome is Outcome.CANNOT_TELL


def test_tags_that_were_not_revised_show_what_changed_with_them_all() -> None:
    found = change(sample(1, 400, 0.3), sample(2, 400, 0.02), {TAG})
    assert [tag.revised for tag in found.tags] == [True, False, False]
    assert [tag.tag for tag in found.revised] == [TAG]
    differences = [tag.difference for tag in found.tags[1:] if tag.difference is not None]
    assert found.others == 2
    assert found.median_of_others == pytest.approx(sum(differences) / 2)
    assert found.median_of_others > 0.2


def transcribed(seed: int, clips: int, wrong: float) -> AgreementInput:
    """Two transcripts of eight words, each word of the second another one with the chance ``wrong``."""
    random = np.random.default_rng(seed)
    texts = np.full((clips, 2), None, object)
    for clip in range(clips):
        said = random.choice(["turn", "left", "at", "the", "next", "light"], 8)
        texts[clip] = " ".join(said), " ".join(np.where(random.random(8) < wrong, "stop", said))
    return labels(
        np.zeros((clips, 2, 1)),
        transcripts=texts,
        languages=("en",) * clips,
        clusters=random.integers(0, 15, clips),
        weights=random.random(clips) + 0.5,
    )


def test_a_change_of_the_transcript_rules_shows_in_the_words_that_differ() -> None:
    sides = transcribed(1, 120, 0.3), transcribed(2, 120, 0.1)
    found = change(*sides, {TRANSCRIPT_RULES}).words

    def error(side: AgreementInput, kept: np.ndarray) -> float:
        assert side.transcripts is not None
        assert side.weights is not None
        pairs = [
            (weight, *said) for weight, said, keep in zip(side.weights, side.transcripts, kept, strict=True) if keep
        ]
        edits = sum(w * sum(a != b for a, b in zip(x.split(), y.split(), strict=True)) for w, x, y in pairs)
        return float(edits / sum(w * 8 for w, _, _ in pairs))

    old, new = (error(side, np.ones(120, bool)) for side in sides)
    assert (found.before, found.after) == (pytest.approx(old), pytest.approx(new))
    left = [error(sides[1], sides[1].clusters != one) - error(sides[0], sides[0].clusters != one) for one in range(15)]
    mean = math.fsum(left) / 15
    reach = float(stdtrit(14, 0.975)) * math.sqrt(14 / 15 * math.fsum((one - mean) ** 2 for one in left))
    assert found.interval == pytest.approx((new - old - reach, new - old + reach), abs=1e-9)
    assert (found.outcome, found.revised) == (Outcome.FALLEN, True)


def test_without_transcripts_there_is_no_change_of_words_but_a_reason() -> None:
    found = change(sample(1, 40, 0.1), sample(2, 40, 0.1), ()).words
    assert (found.difference, found.revised) == (None, False)
    assert found.why["difference"] == "no words were compared on one side"


def test_each_side_says_what_its_own_report_says() -> None:
    sides = sample(3, 200, 0.2), sample(4, 200, 0.1)
    row = change(*sides, ()).tags[0]
    for side, given_labels in ((row.before, sides[0]), (row.after, sides[1])):
        tag = agreement(given_labels).tags[0]
        assert (side.clips, side.tagged, side.clusters) == (tag.clips, tag.tagged, tag.clusters)
        assert side.positive_agreement == pytest.approx(tag.positive_agreement)
        assert side.positive_interval == pytest.approx(tag.positive_interval, abs=1e-9)


def test_perfect_agreement_afterwards_still_has_an_interval() -> None:
    after = sample(2, 60, 0.0)
    row = change(sample(1, 60, 0.35), after, {TAG}).tags[0]
    assert row.after.positive_agreement == 1
    assert row.interval is not None
    assert row.difference is not None
    assert row.interval[0] < row.difference < row.interval[1]


def test_two_perfect_samples_do_not_prove_that_nothing_changed() -> None:
    row = change(sample(1, 60, 0.0), sample(2, 60, 0.0), {TAG}).tags[0]
    assert (row.difference, row.outcome) == (0, Outcome.CANNOT_TELL)
    assert row.interval is not None
    assert row.interval[0] < 0 < row.interval[1]


def test_too_few_speakers_on_one_side_give_no_interval() -> None:
    row = change(sample(1, 200, 0.3, speakers=5), sample(2, 200, 0.02), {TAG}).tags[0]
    assert (row.interval, row.outcome) == (None, Outcome.CANNOT_TELL)
    assert row.why["interval"] == "too few recordings on one side"


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 15), st.integers(0, 15), st.floats(0, 1))
def test_what_is_undefined_stands_in_why(seed: int, before: int, after: int, yes: float) -> None:
    sides = [labels(drawn(seed + clips, clips, 2, 2, yes=yes, gone=0.3)) for clips in (before, after)]
    found = change(*sides, {TAG})
    for row in found.tags:
        undefined = {one.name for one in dataclasses.fields(row) if getattr(row, one.name) is None}
        assert undefined == row.why.keys()
    undefined = {one.name for one in dataclasses.fields(found.words) if getattr(found.words, one.name) is None}
    assert undefined == found.words.why.keys()
    assert (found.median_of_others is None) == bool(found.why)


def test_a_tag_that_one_sample_did_not_ask_for_is_left_out() -> None:
    old, new = labels(drawn(1, 50, 2, 1)), labels(drawn(2, 50, 2, 2))
    assert [row.tag for row in change(old, new, ()).tags] == [TAG]


def test_clips_that_were_heard_before_can_be_left_out() -> None:
    given_labels = sample(1, 50, 0.2)
    heard = np.arange(50) < 20
    rest = without_clips(given_labels, heard)
    assert rest.clip_count == 30
    assert np.array_equal(rest.answers, given_labels.answers[20:])
