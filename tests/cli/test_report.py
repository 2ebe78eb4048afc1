"""``earmark report``: JSON that scripts rely on, and tables that people read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.projects import new_project
from planted_labels import pair_counts, planted_project

COVERAGE = {"clips", "reviewed", "minutes", "tags", "environments"}
COVERAGE_TAG = {
    "tag", "clips", "minutes", "share", "missing", "cannot_tell", "disputed", "severities", "target", "gap",
}  # fmt: skip
AGREEMENT = {"clips", "labelers", "tags", "tag_set", "severity", "environment", "transcripts"}
AGREEMENT_TAG = {
    "tag", "clips", "tagged", "cannot_tell", "a", "b", "c", "d", "pairs", "raw_agreement", "positive_agreement",
    "negative_agreement", "cohen_kappa", "fleiss_kappa", "alpha", "ac1", "alpha_interval", "positive_interval",
    "verdict", "clusters", "enriched", "population", "why",
}  # fmt: skip
TRANSCRIPTS = {
    "pairs", "word_error", "word_error_normalized", "character_error", "character_error_normalized", "interval",
}  # fmt: skip


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("planted")
    planted_project(folder).close()
    return str(folder / "planted.earmark")


def test_coverage_has_the_promised_keys(planted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "coverage", planted, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said.keys() >= COVERAGE
    assert all(tag.keys() >= COVERAGE_TAG for tag in said["tags"])
    assert all(place.keys() >= {"code", "clips", "minutes", "share"} for place in said["environments"])
    assert next(tag for tag in said["tags"] if tag["tag"] == "babble")["clips"] == pair_counts()["a"]


def test_agreement_has_the_promised_keys_and_a_reason_for_every_null(
    planted: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "agreement", planted, "--seed", "1", "--resamples", "100", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said.keys() >= AGREEMENT
    assert said["labelers"] == ["Ana", "Ben"]
    assert said["tag_set"].keys() >= {"alpha_masi", "alpha_jaccard"}
    assert said["transcripts"].keys() >= TRANSCRIPTS
    assert "alpha" in said["environment"]
    for tag in said["tags"]:
        assert tag.keys() >= AGREEMENT_TAG
        assert {key for key, value in tag.items() if value is None} <= tag["why"].keys()
        assert tag["verdict"] in {"agreed", "disagreeing", "undecided", "too_few"}
    babble = next(tag for tag in said["tags"] if tag["tag"] == "babble")
    assert {key: babble[key] for key in "abcd"} == pair_counts()
    assert isinstance(babble["positive_interval"], list)


def test_every_null_stands_in_the_why_beside_it(planted: str, capsys: pytest.CaptureFixture[str]) -> None:
    def walk(value: object) -> None:
        if isinstance(value, dict):
            if "why" in value:
                empty = {key for key, held in value.items() if held is None} - {"tag"}
                assert empty == set(value["why"]), value
            for held in value.values():
                walk(held)
        elif isinstance(value, list):
            for held in value:
                walk(held)

    for verb in ("agreement", "coverage"):
        assert main(["report", verb, planted, "--json"]) == 0
        walk(json.loads(capsys.readouterr().out))


def test_an_unknown_round_is_a_plain_sentence(planted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "agreement", planted, "--round", "autumn"]) == 1
    assert "the project has no round 'autumn'" in capsys.readouterr().err


def test_two_runs_say_the_same(planted: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for _ in range(2):
        main(["report", "agreement", planted, "--json"])
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]


def test_people_read_an_aligned_table_and_the_next_step(planted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "agreement", planted]) == 0
    lines = capsys.readouterr().out.splitlines()
    head = next(line for line in lines if line.startswith("Tag"))
    row = next(line for line in lines if line.startswith("Babble"))
    assert row.index("Too few") == head.index("verdict")
    assert any("23 clips labeled by Ana and Ben" in line for line in lines)
    assert main(["report", "coverage", planted]) == 0
    out = capsys.readouterr().out
    assert "Every clip has been reviewed." in out
    assert "Not heard yet:" in out


def test_the_page_is_written_where_it_was_asked_for(
    planted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.html"
    assert main(["report", "html", planted, str(path)]) == 0
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(path) in capsys.readouterr().out
    assert main(["report", "html", planted, str(tmp_path / "nowhere" / "report.html")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_an_empty_project_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.earmark"
    new_project(path).close()
    assert main(["report", "coverage", str(path)]) == 0
    assert main(["report", "agreement", str(path)]) == 0
    out = capsys.readouterr().out
    assert "holds no clips yet" in out
    assert "No clip has labels of two labelers yet" in out
    assert main(["report", "agreement", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clips"] == 0


def test_a_project_that_is_not_there_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "coverage", str(tmp_path / "none.earmark")]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "there is no such project" in said.err


def test_reading_from_a_copy_is_said_beside_the_report(
    planted: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earmark.store.opening.can_write", lambda path: False)
    assert main(["report", "coverage", planted, "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["clips"] == 24
    assert said.err.startswith("earmark: This project or its folder is read-only")
