"""Snapshots: frozen for good, compared, exported, and the results of models on them."""

from __future__ import annotations

import csv
import json
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from earmark.cli.frame import main
from earmark.jobs.exporting import export
from earmark.jobs.importing import import_paths
from earmark.jobs.snapshots import add_result, make_snapshot, snapshot_diff
from earmark.measure.consensus import Pick
from earmark.model.errors import UserError
from earmark.store import snapshots
from earmark.store.check import check
from earmark.store.project import Project
from planted_labels import planted_project


def _relabel(project: Project, folder: Path, rows: list[dict[str, str]]) -> None:
    path = folder / f"more {len(rows)}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    assert not import_paths(project, [path], without_audio=True).refused


def _cleaned(project: Project, folder: Path) -> None:
    """Ben mends two tags and a transcript, and one clip more is labeled."""
    facts = {"start": "0", "end": "3", "labeler": "Ben", "environment": "small_room"}
    _relabel(
        project,
        folder,
        [
            facts | {"file": "clip09.wav", "tags": "babble:1", "transcript": "take 9 please"},
            facts | {"file": "clip10.wav", "tags": "babble:2", "transcript": "take 10 please"},
            facts | {"file": "clip05.wav", "tags": "babble:3", "transcript": "take 5 please"},
            facts | {"file": "clip99.wav", "tags": "music", "transcript": "new"},
        ],
    )


def test_what_was_frozen_is_told_from_what_is_in_force_now(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        before = make_snapshot(project, "May")
        _cleaned(project, tmp_path)
        after = make_snapshot(project, "June")
        assert before.labels == 47
        assert after.labels == 48
        assert before.digest != after.digest
        assert make_snapshot(project, "June again").digest == after.digest
        found = snapshot_diff(project, "May", "June")
    assert (found.clips.a, found.clips.b, len(found.clips.added), len(found.clips.removed)) == (24, 25, 1, 0)
    labels = found.labels
    assert (labels.same, labels.changed, labels.added, labels.removed) == (44, 3, 1, 0)
    assert (labels.tags, labels.transcripts) == (2, 2)
    babble = next(tag for tag in found.agreement.tags if tag.tag == "babble")
    # Both agreed on 9 of 9 + 5 + 5 yes, then on 11.
    assert babble.positive_a is not None
    assert babble.positive_b is not None
    assert babble.positive_b > babble.positive_a
    assert found.agreement.word_error_b < found.agreement.word_error_a  # type: ignore[operator]


def test_a_snapshot_leaves_as_it_was_and_what_is_new_since_leaves_alone(tmp_path: Path) -> None:
    def left(path: Path) -> list[dict[str, str]]:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    with planted_project(tmp_path) as project:
        export(project, tmp_path / "then.csv", "labels")
        make_snapshot(project, "May")
        with pytest.raises(UserError, match="a snapshot 'May' already"):
            make_snapshot(project, " May ")
        assert export(project, tmp_path / "nothing.csv", "labels", since="May").written == 0
        _cleaned(project, tmp_path)
        export(project, tmp_path / "frozen.csv", "labels", snapshot="May")
        export(project, tmp_path / "since.csv", "labels", since="May", pick=Pick.ALL)
        with pytest.raises(UserError, match="no snapshot 'April'") as refused:
            export(project, tmp_path / "other.csv", "labels", since="April")
    assert "'May'" in str(refused.value.hint)
    assert left(tmp_path / "frozen.csv") == left(tmp_path / "then.csv")
    assert {Path(row["file"]).name for row in left(tmp_path / "since.csv")} == {
        "clip05.wav", "clip09.wav", "clip10.wav", "clip99.wav",
    }  # fmt: skip


def test_check_finds_a_snapshot_that_was_tampered_with(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        make_snapshot(project, "May")
        assert not project.read(check)
    plain = sqlite3.connect(tmp_path / "planted.earmark")
    plain.execute("DROP TRIGGER snapshot_label_no_delete")
    plain.execute("DELETE FROM snapshot_label WHERE clip = 3")
    plain.commit()
    plain.close()
    with Project.open(tmp_path / "planted.earmark") as project:
        problems = project.read(check)
    assert [one.kind for one in problems] == ["snapshot"]
    assert "May is not what was frozen" in problems[0].what


def test_a_cleaner_snapshot_that_helped_every_model_is_said_to(tmp_path: Path) -> None:
    with planted_project(tmp_path) as project:
        make_snapshot(project, "May")
        make_snapshot(project, "June")
        for model, may, june in (("asr-7", 0.2, 0.15), ("asr-8", 0.18, 0.16), ("asr-9", 0.3, 0.3)):
            add_result(project, "May", model, "WER", may, 0.05)
            add_result(project, "June", model, "WER", june)
        add_result(project, "June", "asr-7", "WER", 0.17)
        add_result(project, "May", "tagger", "macro F1", 0.7)
        add_result(project, "June", "tagger", "macro F1", 0.65)
        found = snapshot_diff(project, "May", "June")
        with pytest.raises(UserError, match="no snapshot"):
            add_result(project, "July", "asr-7", "WER", 0.1)
        assert len(project.read(partial(snapshots.results, snapshot="May"))) == 4
    verdicts = {one.model: one.verdict for one in found.results}
    assert verdicts == {"asr-7": "better", "asr-8": "better", "asr-9": "same", "tagger": "worse"}
    first = found.results[0]
    assert first.b == pytest.approx(0.16)
    assert (first.runs_b, first.train_a, set(first.why)) == (2, 0.05, {"train_b"})
    assert [(one.metric, one.models, one.better, one.worse) for one in found.helped] == [
        ("WER", 3, 2, 0),
        ("macro F1", 1, 0, 1),
    ]


def test_the_command_line_freezes_compares_and_keeps_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    planted_project(tmp_path).close()
    path = str(tmp_path / "planted.earmark")
    assert main(["snapshot", path, "May", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["labels"] == 47
    assert main(["snapshot", path, "June"]) == 0
    score = ["--model", "asr", "--metric", "wer"]
    assert main(["result", "add", path, "--snapshot", "May", *score, "--value", "0.2"]) == 0
    assert main(["result", "add", path, "--snapshot", "June", *score, "--value", "0.1", "--train-value", "0.05"]) == 0
    capsys.readouterr()
    assert main(["snapshot", "diff", path, "May", "June", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said.keys() >= {"clips", "labels", "agreement", "results"}
    assert said["results"][0]["verdict"] == "better"
    assert main(["snapshot", "diff", path, "May", "June"]) == 0
    assert "wer: June is better for the one model." in capsys.readouterr().out
    assert main(["snapshot", "list", path, "--json"]) == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out)["snapshots"]] == ["May", "June"]
    assert main(["check", path]) == 0
    assert main(["result", "add", path, "--snapshot", "July", *score, "--value", "0.1"]) == 1
