"""Coverage: gold counts, else more than half of the answers; missing is never no."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from label_columns import drawn

from earmark.measure.coverage import Amount, CoverageInput, clips_behind, coverage
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.model.tag import Axis, TagCode
from earmark.model.target import Target

CAR, ROOM, STREET = TagCode("car"), TagCode("room"), TagCode("street")


def project(answers: object, severities: object = None, gold: object = None) -> CoverageInput:
    """Clips of a minute each, one source tag, answers (clips, labelers)."""
    table = np.asarray(answers, np.int8)[:, :, np.newaxis]
    grades = np.zeros_like(table) if severities is None else np.asarray(severities, np.int8)[:, :, np.newaxis]
    settled = None if gold is None else np.asarray(gold, np.int8)[:, np.newaxis]
    return CoverageInput((CAR,), (Axis.SOURCE,), table, grades, np.full(len(table), 60.0), settled)


def test_each_clip_counts_once_as_yes_no_cannot_tell_disputed_or_missing() -> None:
    report = coverage(project([[1, 1], [1, -1], [0, 0], [1, 0], [2, 2], [2, 1], [-1, -1]]))
    row = report.tags[0]
    assert (row.clips, row.no, row.cannot_tell, row.disputed, row.missing) == (2, 1, 1, 2, 1)
    assert row.minutes == pytest.approx(2)
    assert row.share == pytest.approx(2 / 3)
    assert (report.clips, report.reviewed, report.minutes, report.reviewed_minutes) == (7, 6, 7, 6)


def test_gold_outweighs_any_number_of_labelers() -> None:
    row = coverage(project([[1, 1], [1, 0], [-1, -1]], gold=[0, 1, -1])).tags[0]
    assert (row.clips, row.no, row.disputed, row.missing) == (1, 1, 0, 1)


def test_severities_of_the_clips_that_have_the_tag_add_up() -> None:
    answers = [[1, 1], [1, 1], [1, 1], [1, 1], [0, 0]]
    row = coverage(project(answers, [[2, 2], [1, 3], [0, 3], [0, 0], [0, 0]])).tags[0]
    assert row.severities == {"1": 0, "2": 1, "3": 1, "unknown": 1, "disputed": 1}
    assert sum(row.severities.values()) == row.clips


def test_the_gap_is_what_is_missing_to_the_target() -> None:
    given_clips = project([[1, 1], [1, 1], [0, 0]])
    row = coverage(given_clips, [Target(CAR, clips=5, minutes=1.5)]).tags[0]
    assert row.target == Amount(5, 1.5)
    assert row.gap == Amount(3, 0.0)
    assert coverage(given_clips).tags[0].gap is None


def test_environments_share_the_decided_clips() -> None:
    answers = np.array([[[1, 1, 0]], [[0, 1, 0]], [[0, 0, 1]], [[1, 2, 2]], [[1, -1, -1]]], np.int8)
    axes = (Axis.SOURCE, Axis.ENVIRONMENT, Axis.ENVIRONMENT)
    report = coverage(CoverageInput((CAR, ROOM, STREET), axes, answers, np.zeros_like(answers), np.full(5, 30.0)))
    assert [(row.code, row.clips, row.minutes) for row in report.environments] == [("room", 2, 1.0), ("street", 1, 0.5)]
    assert report.environments[0].share == pytest.approx(2 / 3)
    assert (report.environment_cannot_tell, report.environment_missing, report.environment_disputed) == (1, 1, 0)
    assert report.matrix == ((1, 0),)
    assert [row.tag for row in report.tags] == ["car"]


def test_three_labelers_in_three_places_are_a_dispute_about_the_environment() -> None:
    answers = np.array([[[1, 0, 0], [0, 1, 0], [0, 0, 1]]], np.int8)
    report = coverage(
        CoverageInput((CAR, ROOM, STREET), (Axis.ENVIRONMENT,) * 3, answers, np.zeros_like(answers), np.ones(1))
    )
    assert report.environment_disputed == 1


def test_an_empty_project_has_a_report() -> None:
    report = coverage(project(np.zeros((0, 0))))
    assert (report.clips, report.reviewed, report.tags[0].share) == (0, 0, None)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 4), st.integers(1, 30))
def test_every_number_leads_to_as_many_clips(seed: int, people: int, clips: int) -> None:
    random = np.random.default_rng(seed)
    answers = drawn(seed, clips, people, 4, gone=0.4)
    severities = np.where(answers == 1, random.integers(0, 4, answers.shape), 0).astype(np.int8)
    tags = (CAR, TagCode("wind"), ROOM, STREET)
    axes = (Axis.SOURCE, Axis.CHANNEL, Axis.ENVIRONMENT, Axis.ENVIRONMENT)
    gold = np.where(random.random((clips, 4)) < 0.2, random.integers(0, 3, (clips, 4)), -1).astype(np.int8)
    given_clips = CoverageInput(tags, axes, answers, severities, random.random(clips) * 9, gold, np.zeros_like(gold))
    report = coverage(given_clips)
    json.dumps(dataclasses.asdict(report), allow_nan=False)

    def behind(holding: Holding, **more: object) -> int:
        return len(clips_behind(given_clips, CoverageCell(holding, **more)))  # type: ignore[arg-type]

    assert behind(Holding.UNREVIEWED) == report.clips - report.reviewed
    for row, together in zip(report.tags, report.matrix, strict=True):
        assert row.clips + row.no + row.missing + row.cannot_tell + row.disputed == clips
        assert behind(Holding.YES, tag=row.tag) == row.clips == sum(row.severities.values())
        assert behind(Holding.MISSING, tag=row.tag) == row.missing
        assert behind(Holding.CANNOT_TELL, tag=row.tag) == row.cannot_tell
        assert behind(Holding.DISPUTED, tag=row.tag) == row.disputed
        for grade, number in row.severities.items():
            assert behind(Holding.GRADE, tag=row.tag, grade=grade) == number
        for code, number in zip((ROOM, STREET), together, strict=True):
            assert behind(Holding.TOGETHER, tag=row.tag, environment=code) == number
