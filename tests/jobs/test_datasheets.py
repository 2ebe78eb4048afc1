"""What leaves for training says what it is, and is held back where the project wants that."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.export_gate import Gate, Gates, set_gates
from earmark.jobs.exporting import export
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import set_target
from earmark.jobs.projects import new_project
from earmark.jobs.snapshots import make_snapshot
from earmark.measure.consensus import Pick
from earmark.model.errors import UserError
from earmark.store.project import Project


def torn_project(folder: Path) -> Project:
    """Two labelers, 80 clips of 20 speakers: they agree on music and hardly ever on babble; half say their licence."""
    rows = []
    for clip in range(80):
        for place, labeler in enumerate(("Ada", "Ben")):
            tags = ["music"] if clip % 2 else []
            if (clip + place) % 2 or clip % 8 == 0:
                tags.append("babble")
            row = {
                "file": f"clip{clip:02}.wav",
                "start": "0",
                "end": "3",
                "labeler": labeler,
                "tags": ";".join(tags) or "none",
                "transcript": f"take {clip}",
                "speaker": f"s{clip // 2 % 20}",
                "licence": "CC BY 4.0" if clip < 40 else "",
            }
            rows.append(row)
    path = folder / "torn.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    project = new_project(folder / "torn.earmark", language="en")
    assert not import_paths(project, [path], without_audio=True).refused
    return project


def test_an_export_has_a_sheet_beside_it_with_people_agreement_terms_and_checksums(tmp_path: Path) -> None:
    with torn_project(tmp_path) as project:
        set_target(project, "music", clips=100)
        make_snapshot(project, "May")
        result = export(project, tmp_path / "out.jsonl", "jsonl", pick=Pick.NEWEST, datasheet=True, snapshot="May")
    assert result.concerns == [
        "labelers disagree on Babble (positive agreement .22)",
        "Music is 60 clips short of its target",
    ]
    said = json.loads((tmp_path / "out.jsonl.datasheet.json").read_text("utf-8"))
    assert (said["clips"], said["snapshot"], len(said["snapshot_digest"])) == (80, "May", 64)
    assert said["checksums"] == {"out.jsonl": hashlib.sha256((tmp_path / "out.jsonl").read_bytes()).hexdigest()}
    assert said["terms"] == [{"attribute": "licence", "clips": {"CC BY 4.0": 40}, "unknown": 40}]
    babble = next(tag for tag in said["tags"] if tag["tag"] == "babble")
    assert babble["verdict"] == "disagreeing"
    text = (tmp_path / "out.jsonl.datasheet.md").read_text("utf-8")
    assert "labelers disagree on Babble" in text
    assert "CC BY 4.0 40; 40 clips do not say" in text


def test_labelers_go_by_pseudonyms_where_that_is_wanted(tmp_path: Path) -> None:
    with torn_project(tmp_path) as project:
        export(project, tmp_path / "out.csv", "labels", datasheet=True, pseudonyms=True)
        export(project, tmp_path / "named.csv", "labels", datasheet=True)
    hidden = (tmp_path / "out.csv.datasheet.md").read_text("utf-8")
    assert "labeler 1: 80 labels" in hidden
    assert "Ada" not in hidden
    assert "Ada: 80 labels" in (tmp_path / "named.csv.datasheet.md").read_text("utf-8")


def test_a_project_may_hold_back_what_is_not_ready(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with torn_project(tmp_path) as project:
        set_gates(project, Gates(agreement=Gate.REFUSE))
        with pytest.raises(UserError, match="labelers disagree on Babble"):
            export(project, tmp_path / "out.jsonl", "jsonl", datasheet=True)
        assert not (tmp_path / "out.jsonl").exists()
        # A plain table for auditing leaves all the same.
        assert export(project, tmp_path / "labels.csv", "labels").written
        set_gates(project, Gates(agreement=Gate.OFF))
        assert export(project, tmp_path / "out.jsonl", "jsonl", datasheet=True).concerns == []
    path = str(tmp_path / "torn.earmark")
    assert main(["gate", path, "--coverage", "refuse", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"agreement": "off", "coverage": "refuse"}
