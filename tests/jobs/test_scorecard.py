"""The four questions, answered from planted projects."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.labeling import set_target
from earmark.jobs.projects import new_project
from earmark.jobs.report_page import html_report
from earmark.jobs.scorecard import LIMITS_SETTING, scorecard
from earmark.jobs.snapshots import add_result, make_snapshot
from earmark.measure.timeliness import LabeledClip, timeliness
from earmark.model.scorecard import Standing, Target
from earmark.store import settings
from planted_labels import planted_project, project_with_models


def test_an_empty_project_says_what_to_begin_with(tmp_path: Path) -> None:
    with new_project(tmp_path / "empty.earmark") as project:
        card = scorecard(project).card
    assert {one.verdict for one in card.cards()} == {Standing.CANNOT_TELL}
    assert [one.target for one in card.cards()] == [Target.ROUNDS, Target.COVERAGE, Target.IMPORT, Target.ROUNDS]
    assert all(one.next and one.evidence for one in card.cards())


def test_targets_and_verdicts_are_counted(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        set_target(project, "babble", clips=10)
        set_target(project, "music", clips=9)
        set_target(project, "car_interior", clips=5)
        card = scorecard(project).card
    assert (card.covered.figure, card.covered.verdict) == ("1 of 3", Standing.NEEDS_WORK)
    assert card.covered.value == pytest.approx(1 / 3)
    assert "Inside a car (5 clips)" in card.covered.evidence
    assert card.covered.trend[-1].value == 1
    assert card.consistent.figure == "0 of 2"
    assert card.consistent.what.endswith("2 open")
    assert card.sized.figure == "0 of 2"
    assert card.sized.target is Target.LEARNING
    assert card.sized.trend[-1].value == 24


def test_days_from_recording_to_label_are_measured_against_the_limits(tmp_path: Path) -> None:
    with project_with_models(tmp_path) as project:
        now = datetime.now(UTC)
        usual = scorecard(project, now=now)
        project.write(lambda db: settings.save(db, LIMITS_SETTING, {"days": 9000, "production_days": 9000})).result()
        lenient = scorecard(project, now=now).card.timely
    recorded = datetime(2026, 4, 3, 10, tzinfo=UTC)
    assert usual.timeliness.production_days == pytest.approx((now - recorded).total_seconds() / 86400, abs=1)
    assert usual.card.timely.verdict is Standing.NEEDS_WORK
    # Production has no music, unlike the training set.
    assert "2 alarms of drift" in lenient.what or "1 alarm of drift" in lenient.what
    assert "Music" in lenient.evidence
    assert lenient.next == "Look at what drifts, and make it a target."


def test_the_delay_is_a_median_and_a_wrong_clock_does_not_count() -> None:
    at = [datetime(2026, 5, day, tzinfo=UTC) for day in range(1, 30)]
    found = timeliness(
        [
            LabeledClip(at[4], at[0], False),
            LabeledClip(at[8], at[1], True),
            LabeledClip(at[9], at[8], True),
            LabeledClip(at[3], at[20], False),
            LabeledClip(datetime(2026, 6, 2, tzinfo=UTC), None, False),
        ],
        at[18],
    )
    assert (found.clips, found.days, found.production_days) == (3, 4.0, 10.0)
    assert [(month.month, month.clips, month.days) for month in found.months] == [
        ("2026-05", 4, 4.0),
        ("2026-06", 1, None),
    ]


def test_the_command_line_answers_all_four(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    planted_project(tmp_path).close()
    path = str(tmp_path / "planted.earmark")
    assert main(["report", "scorecard", path, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said) == ["consistent", "covered", "timely", "sized"]
    assert all(one.keys() >= {"figure", "evidence", "verdict", "next", "trend"} for one in said.values())
    assert main(["report", "scorecard", path]) == 0
    assert "Defined consistently?  0 of 2 tags agreed, 2 open  [cannot tell]" in capsys.readouterr().out


def test_the_page_holds_the_questions_the_errors_of_models_and_the_snapshots(tmp_path: Path) -> None:
    with project_with_models(tmp_path) as project:
        for name in ("May", "June"):
            make_snapshot(project, name)
            add_result(project, name, "asr-7", "wer", 0.2 if name == "May" else 0.15, 0.1)
        page = html_report(project, tmp_path / "page.html").read_text(encoding="utf-8")
    for said in (
        '<section id="scorecard"', "Covers the important cases?", '<section id="model-errors"', "Errors of asr-7",
        "Inside a car", "stands out", '<section id="snapshots"', "wer: June is better for the one model.",
    ):  # fmt: skip
        assert said in page, said
    assert "http" not in page.replace("http://www.w3.org", "")
    assert "<script" not in page


def test_limits_are_set_and_verdicts_follow_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project_with_models(tmp_path).close()
    path = str(tmp_path / "models.earmark")
    assert main(["limits", path, "--days", "9000", "--positive", "0.8", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"positive": 0.8, "alpha": 0.667, "days": 9000, "production_days": 31}
    assert main(["report", "agreement", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["limits"] == {"positive": 0.8, "alpha": 0.667}
    assert main(["limits", path]) == 0
    assert "timely within 9000 days" in capsys.readouterr().out
