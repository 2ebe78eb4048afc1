"""The probe over whole projects: it shows what cleaning is worth, and suggests tags to unlabeled clips."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from earmark.cli.frame import main
from earmark.jobs.importing import import_paths
from earmark.jobs.learning import learning_findings
from earmark.jobs.probe_input import FEATURES
from earmark.jobs.projects import new_project, open_project
from earmark.jobs.suggesting import LIKELY, PROBE, suggest
from earmark.measure.probe import WorthVerdict
from earmark.model.errors import UserError
from earmark.model.signal import SignalMethod
from earmark.model.tag import TagCode
from earmark.store import columns, predictions, signals
from earmark.store.project import Project

CLIPS, UNLABELED, SPEAKERS = 400, 60, 25
CAR = TagCode("car_interior")


def table(folder: Path, has_car: np.ndarray, random: np.random.Generator) -> Path:
    """One labeler who is wrong on every fourth clip, and gold; the last clips have nobody's label."""
    path = folder / "labels.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ("file", "labeler", "lane", "tags", "transcript", "speaker"))
        writer.writeheader()
        for clip in range(CLIPS + UNLABELED):
            row = {"file": f"{clip:04}.wav", "transcript": "yes", "speaker": f"speaker {clip % SPEAKERS}"}
            if clip >= CLIPS:
                writer.writerow(row | {"transcript": "", "labeler": ""})
                continue
            said = has_car[clip] ^ (random.random() < 0.25)
            writer.writerow(row | {"labeler": "Ana", "lane": "work", "tags": CAR if said else "none"})
            writer.writerow(row | {"labeler": "Rosa", "lane": "gold", "tags": CAR if has_car[clip] else "none"})
    return path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("probe")
    random = np.random.default_rng(11)
    has_car = random.random(CLIPS + UNLABELED) < 0.35
    with new_project(folder / "probe.earmark", language="en") as project:
        result = import_paths(project, [table(folder, has_car, random)], without_audio=True)
        assert not result.refused
        heard = random.normal(size=(CLIPS + UNLABELED, len(FEATURES)))
        heard[:, :2] += np.array([1.2, 0.8]) * has_car[:, None]
        clips = project.read(columns.clip_columns)
        method = SignalMethod("sound", "planted", FEATURES)
        names = dict(project.read(lambda db: db.rows("SELECT id, name FROM clip")))
        rows = []
        for row in range(len(clips)):
            number = int(names[clips.id(row)].removesuffix(".wav"))
            rows.append((clips.id(row), dict(zip(FEATURES, heard[number].tolist(), strict=True))))
        project.write(lambda db: signals.put(db, method, rows)).result()
        return project.path


@pytest.fixture
def planted(path: Path) -> Iterator[Project]:
    with open_project(path) as project:
        yield project


def test_cleaning_is_worth_something_where_labels_are_wrong(planted: Project) -> None:
    found = learning_findings(planted, resamples=40)
    assert (found.clips, found.unmeasured) == (CLIPS, 0)
    (car,) = [one for one in found.tags if one.tag == CAR]
    assert car.verdict is WorthVerdict.CLEANING_PAYS
    assert car.worth_interval is not None
    assert car.worth_interval[0] > 0
    assert all(point.train >= point.held_out - 0.1 for point in car.clean)
    assert learning_findings(planted, resamples=40).tags == found.tags


def test_a_tag_that_is_not_there_is_refused(planted: Project) -> None:
    with pytest.raises(UserError, match="no source or channel tag 'nonsense'"):
        learning_findings(planted, tags=[TagCode("nonsense")])


def test_unlabeled_clips_get_the_tags_they_sound_like_as_predictions(planted: Project) -> None:
    found = suggest(planted)
    assert (found.clips, found.taught) == (UNLABELED, (CAR,))
    told = planted.read(lambda db: list(predictions.of_model(db, PROBE)))
    assert len(told) == found.with_tags
    assert 5 < len(told) < 40
    assert all(one.tags[0].mark.code == CAR and (one.tags[0].score or 0) >= LIKELY for one in told)
    assert suggest(planted) == found
    assert planted.read(lambda db: list(predictions.of_model(db, PROBE))) == told


def test_without_measured_sound_it_says_what_to_do(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    with new_project(tmp_path / "unmeasured.earmark", language="en") as project:
        import_paths(project, [table(tmp_path, random.random(CLIPS) < 0.5, random)], without_audio=True)
        with pytest.raises(UserError, match="measured"):
            learning_findings(project)
        with pytest.raises(UserError, match="measure the sound"):
            suggest(project)


def test_the_command_line_says_it_in_words_and_in_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "learning", str(path), "--resamples", "20", "--json"]) == 0
    (car,) = json.loads(capsys.readouterr().out)["tags"]
    assert car.keys() >= {"tag", "noisy", "clean", "worth_clips", "worth_interval", "verdict"}
    assert car["noisy"][0].keys() >= {"clips", "train", "held_out", "interval"}
    assert main(["report", "learning", str(path), "--resamples", "20", "--tag", CAR]) == 0
    assert "Cleaning half of the clips is worth" in capsys.readouterr().out
    assert main(["suggest", str(path)]) == 0
    assert "60 clips without a label heard" in capsys.readouterr().out
