"""Coverage by several axes at once, over a project with labels, splits and a random round."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import set_cell_target, set_target
from earmark.jobs.matrix import collection_list, coverage_axes, coverage_beside
from earmark.jobs.projects import new_project, open_project
from earmark.model.errors import UserError
from earmark.store.project import Project

FIELDS = ("file", "labeler", "lane", "tags", "environment", "speaker", "split", "device", "accent")
# Clip, labels, environment, speaker, split, device, accent.
CLIPS = [
    ("a", [("Ann", "babble:2"), ("Ben", "babble:2")], "small_room", "Eva", "train", "phone", "north"),
    ("b", [("Ann", "babble"), ("Ben", "none")], "small_room", "Eva", "test", "phone", "north"),
    ("c", [("Ann", "babble;music")], "large_room", "Max", "train", "tablet", "south"),
    ("d", [], "", "Max", "train", "tablet", ""),
    ("e", [], "", "Ida", "test", "phone", "south"),
]


def table(folder: Path) -> Path:
    path = folder / "labels.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS)
        writer.writeheader()
        for name, labels, environment, *facts in CLIPS:
            row = {"file": f"{name}.wav"} | dict(zip(FIELDS[5:], facts, strict=True))
            for labeler, tags in labels or [("", "")]:
                writer.writerow(row | {"labeler": labeler, "tags": tags, "environment": environment})
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with new_project(tmp_path / "cover.earmark", language="en") as project:
        assert not import_paths(project, [table(tmp_path)], without_audio=True).refused
        return project.path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with open_project(path) as made:
        yield made


def test_cells_count_what_is_settled_and_what_is_open(project: Project) -> None:
    found = coverage_axes(project)
    assert {"source", "severity", "environment", "split", "device", "accent", "speaker"} <= set(found.names)
    matrix = found.matrix(("source", "split"))
    row, (test, train) = matrix.values[0].index("babble"), (matrix.values[1].index(one) for one in ("test", "train"))
    # Ann and Ben differ on b: it is in no cell, and open in none, for it was answered.
    assert (matrix.clips[row, train], matrix.clips[row, test]) == (2, 0)
    assert (matrix.still_open[row, train], matrix.still_open[row, test]) == (1, 1)
    assert len(found.clips_of((("source", "babble"), ("split", "train")))) == 2
    assert len(found.clips_of((("source", "babble"), ("split", "train")), still_open=True)) == 1
    cube = found.matrix(("source", "split", "device"))
    assert cube.clips.sum(axis=2).tolist() == matrix.clips.tolist()


def test_a_grade_that_nobody_gave_is_open_in_every_grade(project: Project) -> None:
    matrix = coverage_axes(project).matrix(("severity", "split"))
    train = matrix.values[1].index("train")
    clips = {value: int(matrix.clips[row, train]) for row, value in enumerate(matrix.values[0])}
    still_open = {value: int(matrix.still_open[row, train]) for row, value in enumerate(matrix.values[0])}
    assert (clips["babble:1"], clips["babble:2"]) == (0, 1)
    assert (still_open["babble:1"], still_open["babble:2"]) == (2, 2)


def test_targets_of_cells_become_a_list_to_collect(project: Project) -> None:
    set_target(project, "music", clips=4)
    set_cell_target(project, (("source", "babble"), ("split", "test")), clips=10, minutes=1.5)
    found = coverage_axes(project)
    assert [one.cell for one in found.deficits] == [(("source", "babble"), ("split", "test")), (("source", "music"),)]
    lines = list(csv.reader(collection_list(found).splitlines()))
    assert lines[1][:4] == ["Babble, test", "10", "0", "10"]
    assert lines[2][:4] == ["Music", "4", "1", "3"]
    set_cell_target(project, (("split", "test"), ("source", "babble")), clips=0, minutes=0)
    assert len(coverage_axes(project).deficits) == 1


def test_what_is_not_there_is_refused_with_what_is(project: Project) -> None:
    with pytest.raises(UserError, match="cannot be split by 'colour'"):
        coverage_axes(project).matrix(("source", "colour"))
    with pytest.raises(UserError, match="no clip can be split 'moon'"):
        set_cell_target(project, (("source", "babble"), ("split", "moon")), clips=1)
    with pytest.raises(UserError, match="two or three different axes"):
        coverage_axes(project).matrix(("source", "source"))


def test_leaks_and_pairs_of_tags_stand_beside_coverage(project: Project) -> None:
    found = coverage_beside(project)
    assert [(one.speaker, one.splits) for one in found.leaks] == [("Eva", (("test", 1), ("train", 1)))]
    assert [(one.tag, one.other, one.clips) for one in found.together] == [("babble", "music", 1)]
    assert (found.shares, found.sampled) == ((), None)


def test_the_command_line_says_the_same(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["target", str(path), "babble", "--within", "split=test", "--clips", "10"]) == 0
    capsys.readouterr()
    assert main(["report", "matrix", str(path), "--by", "source", "--by", "split", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["axes"] == ["source", "split"]
    assert said["deficits"][0]["gap"] == {"clips": 10, "minutes": None}
    assert main(["report", "matrix", str(path), "--by", "source", "--by", "split"]) == 0
    assert "Babble" in capsys.readouterr().out
    assert main(["report", "collect", str(path), str(tmp_path / "collect.csv")]) == 0
    assert "1. Babble, test: 10 clips more; 1 clip nobody has reviewed may be it" in capsys.readouterr().out
    assert (tmp_path / "collect.csv").read_text("utf-8").startswith("what,clips wanted")
    assert main(["report", "coverage", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["leaks"][0]["speaker"] == "Eva"
    assert main(["report", "coverage", str(path)]) == 0
    assert "Leak: Eva (test: 1, train: 1) is in more than one split" in capsys.readouterr().out
