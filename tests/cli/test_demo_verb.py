"""``earmark demo``: the main job in one command, and the same again without harm."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
import soundfile

from earmark.cli.frame import main


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "demo"
    assert main(["demo", str(folder)]) == 0
    return folder


def test_it_leaves_a_project_a_page_and_labeled_clips(demo: Path) -> None:
    assert (demo / "demo.earmark").is_file()
    assert "<html" in (demo / "report.html").read_text("utf-8")
    with (demo / "labeled-clips" / "manifest.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 100
    for row in rows:
        assert soundfile.info(str(demo / "labeled-clips" / row["file"])).frames > 0


def test_a_second_call_uses_what_is_there(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (demo / "labeled-clips" / "manifest.csv").read_bytes()
    assert main(["demo", str(demo)]) == 0
    told = capsys.readouterr().out
    assert "is there already" in told
    assert "exported before" in told
    assert (demo / "labeled-clips" / "manifest.csv").read_bytes() == before


def test_it_tells_everything_as_one_document(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", str(demo), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["coverage"]["clips"] == 276
    assert told["agreement"]["labelers"] == ["Ada", "Ben"]


def test_the_project_alone_can_be_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", str(tmp_path / "demo"), "--project-only"]) == 0
    assert sorted(one.name for one in (tmp_path / "demo").iterdir()) == ["demo.earmark", "sound"]
    assert "276 clips with 5" in capsys.readouterr().out
