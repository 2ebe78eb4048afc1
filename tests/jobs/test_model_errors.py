"""A model's errors through a real project: the planted weakness, gold, production, and the clips behind numbers."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.heard_errors import heard_clip
from earmark.jobs.slices import model_named, save_slices, slice_findings
from earmark.measure.agreement import ClusterKind
from earmark.measure.slices import ShareOf, SliceCell
from earmark.model.errors import UserError
from earmark.model.label import Label
from earmark.model.people import Role
from earmark.model.prediction import Model
from earmark.store import clips, labelers, predictions, settlements
from earmark.store.project import Project
from earmark.store.settlements import Decision
from planted_labels import BETTER, EVEN, MODEL, end_round, plant_round, project_with_models

SLICE = {
    "axis", "value", "clips", "words", "edits", "share", "error", "interval", "human", "gap", "rank", "p_first",
}  # fmt: skip


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with project_with_models(tmp_path_factory.mktemp("models")) as project:
        yield project


def test_a_model_that_fails_in_cars_is_said_to_fail_in_cars(planted: Project) -> None:
    findings = slice_findings(planted, Model(MODEL))
    first = findings.report.on("source")[0]
    assert (first.value, first.rank, first.stands_out, first.clips) == ("car_interior", 1, True, 40)
    assert first.p_first == 1.0
    assert findings.report.cluster_kind is ClusterKind.SPEAKER
    environments = {one.value: one.stands_out for one in findings.report.on("environment")}
    assert environments == {"in_vehicle": True, "small_room": False}
    assert {"accent", "batch", "speaker", "severity"} <= set(findings.report.axes)
    assert not any(one.stands_out for one in findings.report.on("accent"))


def test_a_model_that_is_as_good_everywhere_raises_no_alarm(planted: Project) -> None:
    report = slice_findings(planted, Model(EVEN)).report
    assert not any(one.stands_out for one in report.slices)


def test_shares_are_of_the_newest_production_batch(planted: Project) -> None:
    report = slice_findings(planted, Model(MODEL)).report
    assert report.share_of is ShareOf.PRODUCTION
    shares = {one.value: one.share for one in report.on("source")}
    assert shares["car_interior"] == pytest.approx(1 / 3)
    assert shares["music"] == 0


def test_a_cell_opens_the_clips_on_which_the_model_errs_the_worst_first(planted: Project) -> None:
    findings = slice_findings(planted, Model(MODEL))
    found = findings.clips(SliceCell("source", "car_interior", wrong=True))
    assert 30 <= len(found) <= 40
    for one in found:
        view = planted.read(partial(clips.get, clip=one))
        assert view is not None
        assert int(view.name[-7:-4]) % 4 == 0
    assert findings.wrong_words(SliceCell("source", "car_interior"))[0].times > 1


def test_the_better_of_two_models_is_told_by_noise(planted: Project) -> None:
    report = slice_findings(planted, Model(MODEL), against=Model(BETTER)).report
    found = {one.value: one.rival for one in report.on("source")}
    cars, music = found["car_interior"], found["music"]
    assert cars is not None
    assert music is not None
    assert (cars.verdict, cars.clips) == ("better", 40)
    assert cars.difference is not None
    assert -0.35 < cars.difference < -0.15
    assert music.verdict == "cannot_tell"


def test_gold_that_a_reviewer_made_without_seeing_labels_is_the_reference(tmp_path: Path) -> None:
    with project_with_models(tmp_path) as project:
        reviewer = project.write(lambda db: labelers.add(db, "Rosa", Role.REVIEWER)).result()
        said = list(project.read(lambda db: list(predictions.of_model(db, Model(MODEL)))))[:10]
        before = slice_findings(project, Model(MODEL)).report.overall
        for place, one in enumerate(said):
            decision = Decision(one.clip, Label(transcript=one.transcript), blind=place < 6)
            project.write(partial(settlements.settle, reviewer=reviewer.id, decision=decision)).result()
        after = slice_findings(project, Model(MODEL)).report.overall
        assert (before.blind_gold, before.settled_gold) == (0, 0)
        assert (after.blind_gold, after.settled_gold) == (6, 4)
        assert after.edits < before.edits
        assert after.settled_error == 0


def test_what_people_wrote_is_hidden_while_somebody_labels_the_clip_blind(tmp_path: Path) -> None:
    with project_with_models(tmp_path) as project:
        findings = slice_findings(project, Model(MODEL))
        clip = findings.clips(SliceCell("source", "car_interior", wrong=True))[0]
        read = partial(heard_clip, clip=clip, model=Model(MODEL), compared=findings.revisions(clip))
        heard = project.read(read)
        assert heard is not None
        assert len(heard.texts) == 3
        assert heard.words.places
        assert len(heard.stretches()) == len(heard.words.places)
        ada = next(one for one in project.read(labelers.all) if one.name == "Ada")
        plant_round(project, {ada.id: [clip]})
        blind = project.read(read)
        assert blind is not None
        assert (blind.hidden, len(blind.texts), blind.seen.labels) == (True, 1, ())
        told = slice_findings(project, Model(MODEL)).wrong_words(SliceCell("source", "car_interior"))
        before = findings.wrong_words(SliceCell("source", "car_interior"))
        assert sum(one.times for one in told) < sum(one.times for one in before)
        end_round(project, stamp="opened_us")
        opened = project.read(read)
        assert opened is not None
        assert not opened.hidden


def test_the_figure_and_its_numbers_are_saved(planted: Project, tmp_path: Path) -> None:
    findings = slice_findings(planted, Model(MODEL))
    for suffix in (".png", ".svg", ".pdf", ".csv"):
        assert save_slices(findings, "source", tmp_path / f"errors{suffix}").stat().st_size > 500
    drawn = (tmp_path / "errors.svg").read_text("utf-8")
    assert "Inside a car" in drawn
    with (tmp_path / "errors.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["value"] == "car_interior"
    assert float(rows[0]["gap_low"]) < float(rows[0]["gap"]) < float(rows[0]["gap_high"])
    with pytest.raises(UserError, match="cannot be saved"):
        save_slices(findings, "source", tmp_path / "errors.gif")


def test_a_model_is_named_by_its_title_where_there_are_versions(planted: Project) -> None:
    assert model_named(planted, MODEL) == Model(MODEL)
    with pytest.raises(UserError, match="no transcripts of a model 'other'") as refused:
        model_named(planted, "other")
    assert "'asr-7'" in str(refused.value.hint)


def test_slices_have_the_promised_keys_and_a_reason_for_every_null(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project_with_models(tmp_path).close()
    path = str(tmp_path / "models.earmark")
    arguments = ["report", "slices", path, "--model", MODEL, "--against", BETTER, "--cross", "source", "environment"]
    assert main([*arguments, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["model"] == MODEL
    assert said["overall"].keys() >= {"error", "human", "words"}
    assert {"car_interior × in_vehicle"} <= {one["value"] for one in said["slices"]}
    for one in (said["overall"], *said["slices"], *(row["rival"] for row in said["slices"])):
        assert {key for key, value in one.items() if value is None} == set(one["why"])
    assert all(one.keys() >= SLICE for one in said["slices"])
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert "asr-8 is better than asr-7" in printed
    assert "Work on Inside a car" in printed
    assert main(["report", "slices", path, "--model", "asr-9"]) == 1
    assert "no transcripts of a model 'asr-9'" in capsys.readouterr().err
