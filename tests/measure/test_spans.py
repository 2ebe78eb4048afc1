"""Agreement on time spans equals a slow second implementation, scipy's matching and krippendorff on frames."""

from __future__ import annotations

import dataclasses
import itertools
import math

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn, labels, planted_spans
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_bipartite_matching
from scipy.special import stdtrit
from test_oracles import varied

from earmark.measure.agreement import AgreementInput, TagSpans, agreement, double_labeled
from earmark.measure.agreement.cells import AgreementCell, Part, clips_behind
from earmark.measure.agreement.kinds import DisagreementKind, disagreements
from earmark.measure.agreement.span_matching import matches

Spans = dict[tuple[int, int, int], list[tuple[float, float]]]
"""(clip, label, tag) → its spans in ms."""

CLIP_MS = 600


def drawn_spans(seed: int, clips: int, people: int, tags: int) -> tuple[AgreementInput, Spans]:
    """Answers with spans for most of the yes, shifted a little from labeler to labeler."""
    random = np.random.default_rng(seed)
    answers = drawn(seed, clips, people, tags, yes=0.6, gone=0.1)
    given_spans: Spans = {}
    for clip, tag in itertools.product(range(clips), range(tags)):
        truth = [sorted(random.integers(0, CLIP_MS, 2).tolist()) for _ in range(random.integers(1, 4))]
        for label in range(people):
            if answers[clip, label, tag] == 1 and random.random() < 0.85:
                shifted = [
                    (start + int(random.integers(-30, 31)), end + int(random.integers(-30, 31))) for start, end in truth
                ]
                kept = [(max(0, a), min(CLIP_MS, b)) for a, b in shifted if min(CLIP_MS, b) > max(0, a)]
                if kept:
                    given_spans[clip, label, tag] = [(1000.0 * clip + a, 1000.0 * clip + b) for a, b in kept]
    bounds = np.array([(1000.0 * clip, 1000.0 * clip + CLIP_MS) for clip in range(clips)]).reshape(-1, 2)
    spans = planted_spans(given_spans, bounds)
    return labels(answers, spans=spans, clusters=np.arange(clips) % 7), given_spans


def slowly_merged(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def most_matches(one: list[tuple[float, float]], other: list[tuple[float, float]], collar: float) -> int:
    """By scipy's matching."""
    fits = [[abs(a - c) <= collar and abs(b - d) <= collar for c, d in other] for a, b in one]
    if not one or not other:
        return 0
    return int(np.count_nonzero(maximum_bipartite_matching(csr_matrix(np.array(fits, int))) >= 0))


def said(row: AgreementInput, spans: Spans, clip: int, label: int, tag: int) -> list[tuple[float, float]] | None:
    """Where a label says the tag is; [] is nowhere, None does not say."""
    answer = row.answers[clip, label, tag]
    if answer == 0:
        return []
    return slowly_merged(spans[clip, label, tag]) if answer == 1 and (clip, label, tag) in spans else None


def slowly(row: AgreementInput, spans: Spans, tags: list[int], clips: list[int], collar: float) -> tuple[int, int, int]:
    """Pairs, spans of both, and matched ones."""
    pairs = both = matched = 0
    for clip, tag in itertools.product(clips, tags):
        where = [said(row, spans, clip, label, tag) for label in range(row.answers.shape[1])]
        for one, other in itertools.combinations([part for part in where if part is not None], 2):
            if one or other:
                pairs += 1
                both += len(one) + len(other)
                matched += most_matches(one, other, collar)
    return pairs, both, matched


def frames(row: AgreementInput, spans: Spans, tags: list[int], clips: list[int]) -> np.ndarray:
    """(frames, labels), NaN where a label does not say."""
    found = []
    for clip, tag in itertools.product(clips, tags):
        where = [said(row, spans, clip, label, tag) for label in range(row.answers.shape[1])]
        for frame in range(CLIP_MS // 10):
            centre = 1000.0 * clip + 10 * frame + 5
            found.append([np.nan if part is None else float(any(a <= centre < b for a, b in part)) for part in where])
    return np.array(found).reshape(-1, row.answers.shape[1])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 4))
def test_spans_equal_a_slow_second_implementation(seed: int, people: int) -> None:
    row, spans = drawn_spans(seed, 14, people, 2)
    kept, clips = double_labeled(row)
    present = sorted({tag for _, _, tag in spans})
    report = agreement(row).spans
    assert [one.tag for one in report.tags] == [*(f"tag_{tag}" for tag in present), None]
    assert report.collar_ms == 200
    for found, tags in zip(report.tags, [*([tag] for tag in present), present], strict=True):
        pairs, both, matched = slowly(row, spans, tags, clips.tolist(), 200)
        assert (found.pairs, found.spans, found.matched) == (pairs, both, matched)
        assert found.f1 == (pytest.approx(2 * matched / both) if both else None)
        table = frames(row, spans, tags, clips.tolist())
        assert found.frames == np.count_nonzero(np.isfinite(table).sum(axis=1) >= 2)
        if varied(table):
            expected = krippendorff.alpha(table.T, level_of_measurement="nominal", value_domain=[0, 1])
            assert found.frame_alpha == pytest.approx(expected, abs=1e-9)
        else:
            assert found.frame_alpha is None
        undefined = {one.name for one in dataclasses.fields(found) if getattr(found, one.name) is None} - {"tag"}
        assert found.why.keys() == undefined
    assert kept.clip_count == len(clips)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 60))
def test_no_matching_finds_more(seed: int, collar: int) -> None:
    random = np.random.default_rng(seed)
    one, other = (
        slowly_merged([tuple(sorted(random.integers(0, 200, 2).tolist())) for _ in range(random.integers(0, 9))])  # type: ignore[misc]
        for _ in range(2)
    )
    assert matches(one, other, collar) == most_matches(one, other, collar) == matches(other, one, collar)


def test_intervals_equal_a_naive_jackknife() -> None:
    row, spans = drawn_spans(5, 60, 3, 2)
    _, clips = double_labeled(row)
    found = agreement(row).spans.pooled
    left_f1, left_alpha = [], []
    for cluster in range(7):
        rest = [clip for clip in clips.tolist() if row.clusters[clip] != cluster]
        _, both, matched = slowly(row, spans, [0, 1], rest, 200)
        left_f1.append(2 * matched / both)
        left_alpha.append(krippendorff.alpha(frames(row, spans, [0, 1], rest).T, level_of_measurement="nominal"))
    assert found.f1 is not None
    assert found.frame_alpha is not None

    def reach(left: list[float]) -> float:
        mean = math.fsum(left) / 7
        return float(stdtrit(6, 0.975)) * math.sqrt(6 / 7 * math.fsum((one - mean) ** 2 for one in left))

    width = reach(left_f1) / (found.f1 * (1 - found.f1))
    ends = [1 / (1 + math.exp(-(math.log(found.f1 / (1 - found.f1)) + side * width))) for side in (-1, 1)]
    assert found.f1_interval == pytest.approx(ends, abs=1e-9)
    rest_ = 1 - found.frame_alpha
    ends = [1 - rest_ * math.exp(side * reach(left_alpha) / rest_) for side in (1, -1)]
    assert found.frame_alpha_interval == pytest.approx(ends, abs=1e-9)


def one_tag(answers: list[list[int]], spans: Spans, clips: int) -> TagSpans:
    bounds = np.column_stack([1000.0 * np.arange(clips), 1000.0 * np.arange(clips) + CLIP_MS])
    return agreement(labels(answers, spans=planted_spans(spans, bounds))).spans.pooled


def test_both_ends_must_lie_within_the_collar_which_belongs_to_it() -> None:
    at = {0: (200.0, 400.0), 1: (201.0, 400.0), 2: (0.0, 200.0), 3: (0.0, 199.0)}
    spans: Spans = {}
    for clip, (start, end) in at.items():
        spans[clip, 0, 0] = [(1000.0 * clip, 1000.0 * clip + 400)]
        spans[clip, 1, 0] = [(1000.0 * clip + start, 1000.0 * clip + end)]
    found = one_tag([[1, 1]] * 4, spans, 4)
    assert (found.spans, found.matched) == (8, 2)


def test_touching_spans_are_one_and_a_yes_without_spans_says_nothing() -> None:
    spans: Spans = {
        (0, 0, 0): [(0, 100), (100, 200), (150, 300)],
        (0, 1, 0): [(0, 300)],
        (1, 0, 0): [(1000, 1100)],
    }
    found = one_tag([[1, 1], [1, 1]], spans, 2)
    assert (found.clips, found.pairs, found.spans, found.matched, found.f1) == (1, 1, 2, 1, 1.0)


def test_a_no_says_that_the_tag_is_nowhere() -> None:
    found = one_tag([[1, 0]], {(0, 0, 0): [(0, 300)]}, 1)
    assert (found.pairs, found.spans, found.matched, found.f1) == (1, 1, 0, 0.0)


def test_without_spans_every_figure_is_undefined_with_its_reason() -> None:
    found = agreement(labels([[1, 1], [0, 1]])).spans
    assert [row.tag for row in found.tags] == [None]
    assert (found.pooled.f1, found.pooled.frame_alpha, found.pooled.clusters) == (None, None, 0)
    assert found.pooled.why["f1"] == "no clip has time spans of two labelers"


def test_clips_with_other_boundaries_are_a_kind_of_disagreement_and_can_be_heard() -> None:
    spans: Spans = {
        (0, 0, 0): [(0, 100)],
        (0, 1, 0): [(0, 500)],
        (1, 0, 0): [(1000, 1100)],
        (1, 1, 0): [(1010, 1090)],
        (2, 0, 0): [(2000, 2100)],
    }
    bounds = np.column_stack([1000.0 * np.arange(3), 1000.0 * np.arange(3) + CLIP_MS])
    row, _ = double_labeled(labels([[1, 1], [1, 1], [1, 0]], spans=planted_spans(spans, bounds)))
    assert clips_behind(row, AgreementCell(Part.SPANS)).tolist() == [0]
    assert clips_behind(row, AgreementCell(Part.SPANS, row.tags[0])).tolist() == [0]
    assert disagreements(row)[DisagreementKind.SPANS].tolist() == [0]
    # The second labeler denies the tag on the third clip, so that its span has no match either.
    assert clips_behind(row, AgreementCell(Part.UNMATCHED)).tolist() == [0, 2]
