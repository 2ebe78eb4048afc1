"""Standalone figures and tables of numbers."""

from __future__ import annotations

import csv
import errno
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure

import planted_results as planted
from earmark.model.errors import UserError
from earmark.model.taxonomy import Taxonomy
from earmark.report.agreement_figure import agreement_figure
from earmark.report.changes_figure import changes_figure, changes_numbers
from earmark.report.coverage_figure import coverage_figure, environment_figure, severity_figure
from earmark.report.numbers import agreement_numbers, coverage_numbers
from earmark.report.saving import save_figure, save_numbers

TAGS = planted.taxonomy()
DRAWN: dict[str, Callable[[], Any]] = {
    "agreement": partial(agreement_figure, planted.agreement(), TAGS),
    "coverage": partial(coverage_figure, planted.coverage(), TAGS),
    "environment": partial(environment_figure, planted.coverage(), TAGS),
    "severity": partial(severity_figure, planted.coverage(), TAGS),
    "changes": partial(changes_figure, planted.two_rounds(), [("May", "June", planted.a_change())], TAGS, 0.7),
    "agreement of nobody": partial(agreement_figure, planted.no_agreement(), TAGS),
    "coverage of nothing": partial(coverage_figure, planted.no_coverage(), TAGS),
}


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize(("suffix", "start"), [(".png", b"\x89PNG"), (".pdf", b"%PDF"), (".svg", b"<?xml")])
def test_every_figure_saves_in_every_format(name: str, suffix: str, start: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"figure{suffix}"
    save_figure(DRAWN[name], path)
    assert path.read_bytes().startswith(start)
    assert path.stat().st_size > 3000
    assert list(tmp_path.iterdir()) == [path]


def test_the_agreement_figure_says_names_numbers_verdicts_and_the_limit_in_text(tmp_path: Path) -> None:
    path = tmp_path / "agreement.svg"
    save_figure(DRAWN["agreement"], path)
    drawn = path.read_text(encoding="utf-8")
    for text in ("Babble", "Disagreeing", "Undecided: 25 more", "Too few: 21 more", "agreed above .70", "160", ".85"):
        assert f">{text}</text>" in drawn, text
    assert "Animal" not in drawn


def test_the_figure_of_changes_says_which_tag_rose_between_which_rounds(tmp_path: Path) -> None:
    path = tmp_path / "changes.svg"
    save_figure(DRAWN["changes"], path)
    drawn = path.read_text(encoding="utf-8")
    for text in ("Babble", "Music", "May", "June", "up by .28 (.11 to .44), risen"):
        assert f">{text}</text>" in drawn, text
    assert "1 tag not revised changed by +.01 (median)." in drawn
    assert "Repair" not in drawn
    numbers = tmp_path / "changes.csv"
    save_numbers(changes_numbers(planted.two_rounds(), [("May", "June", planted.a_change())], TAGS), numbers)
    rows = list(csv.DictReader(numbers.open(encoding="utf-8-sig", newline="")))
    june = next(row for row in rows if row["round"] == "June" and row["tag"] == "babble")
    assert (june["positive_agreement"], june["difference"], june["outcome"]) == ("0.71", "0.28", "risen")
    assert {row["in_trend"] for row in rows if row["round"] == "Repair"} == {"False"}


def test_without_two_rounds_the_figure_of_changes_says_so(tmp_path: Path) -> None:
    path = tmp_path / "nothing.svg"
    save_figure(partial(changes_figure, planted.two_rounds()[:1], (), TAGS, 0.7), path)
    assert "No tag was heard in two finished rounds drawn by chance." in path.read_text(encoding="utf-8")


def test_the_coverage_figure_says_names_counts_and_gaps_in_text(tmp_path: Path) -> None:
    path = tmp_path / "coverage.svg"
    save_figure(DRAWN["coverage"], path)
    drawn = path.read_text(encoding="utf-8")
    for text in ("Inside a car", "160", "140", "16.0", "1.9 min", "Public transport"):
        assert f">{text}</text>" in drawn, text


def test_a_dollar_in_a_name_is_a_dollar_and_no_formula(tmp_path: Path) -> None:
    tags = Taxonomy(
        tuple(replace(tag, name="costs $5 & <10$ {a}_b") if tag.code == "babble" else tag for tag in TAGS.tags)
    )
    path = tmp_path / "agreement.svg"
    save_figure(partial(agreement_figure, planted.agreement(), tags), path)
    assert "costs $5 &amp; &lt;10$ {a}_b" in path.read_text(encoding="utf-8")


def test_the_same_result_gives_the_same_file(tmp_path: Path) -> None:
    for suffix in (".svg", ".png", ".pdf"):
        first, second = tmp_path / f"1{suffix}", tmp_path / f"2{suffix}"
        save_figure(DRAWN["agreement"], first)
        save_figure(DRAWN["agreement"], second)
        assert first.read_bytes() == second.read_bytes()


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        save_figure(DRAWN["agreement"], tmp_path / "nowhere" / "agreement.png")
    with pytest.raises(UserError, match=r"cannot be saved as '\.gif'"):
        save_figure(DRAWN["agreement"], tmp_path / "agreement.gif")


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_disk_that_fills_up_under_a_figure_is_told_in_words(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match="No space left on device"):
        save_figure(Figure, tmp_path / f"figure{suffix}")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_drawing_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "agreement.svg"
    path.write_text("old")

    def broken() -> Any:
        raise ValueError("drawing failed")

    with pytest.raises(ValueError, match="drawing failed"):
        save_figure(broken, path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_numbers_are_those_of_the_report_unrounded(tmp_path: Path) -> None:
    path = tmp_path / "agreement.csv"
    report = planted.agreement()
    save_numbers(agreement_numbers(report, TAGS), path)
    rows = {row["tag"]: row for row in csv.DictReader(path.open(encoding="utf-8"))}
    assert set(rows) == {tag.tag for tag in report.tags}
    assert float(rows["babble"]["positive_agreement"]) == 0.52
    assert float(rows["babble"]["positive_interval_low"]) == 0.38
    assert rows["babble"]["verdict"] == "disagreeing"
    assert rows["animal"]["positive_agreement"] == ""
    assert "positive_agreement: no variation" in rows["animal"]["why"]


def test_coverage_numbers_have_a_row_for_each_tag_and_environment(tmp_path: Path) -> None:
    path = tmp_path / "coverage.csv"
    report = planted.coverage()
    save_numbers(coverage_numbers(report, TAGS), path)
    rows = {row["tag"]: row for row in csv.DictReader(path.open(encoding="utf-8"))}
    assert len(rows) == len(report.tags) + len(report.environments)
    assert rows["car_interior"]["gap_clips"] == "140"
    assert rows["music"]["target_minutes"] == "6.0"
    assert rows["in_vehicle"]["clips"] == "84"
    assert rows["in_vehicle"]["severity_1"] == ""
