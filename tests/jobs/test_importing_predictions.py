"""Predictions come in from tables, manifests and CTM; they are never labels, and bad rows are refused one by one."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from earmark.jobs.importing import ImportResult, import_paths
from earmark.jobs.importing_predictions import named_model
from earmark.model.errors import UserError
from earmark.model.label import NOTHING_SAID
from earmark.model.prediction import Model, Prediction
from earmark.store import check, exports, predictions
from earmark.store.project import Project

TINY = Model("tiny")


def _import(project: Project, path: Path, model: Model | None = TINY, **more: object) -> ImportResult:
    return import_paths(project, [path], format="predictions", model=model, **more)  # type: ignore[arg-type]


def _told(project: Project, model: Model = TINY) -> list[Prediction]:
    return project.read(lambda db: list(predictions.of_model(db, model)))


def _write(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def test_a_table_gives_transcripts_and_tags_with_their_scores(project: Project, record, tmp_path: Path) -> None:
    for name in ("a.wav", "b.wav", "c.wav"):
        record(name, seconds=2)
    table = _write(
        tmp_path,
        "model.csv",
        "file,start,end,transcript,tags,environment,score\n"
        "a.wav,,,good morning,babble:2;?music,small_room,babble=0.9;small_room=0.4\n"
        "b.wav,0.5,1.5,hello,,,-1.25\n"
        "c.wav,,,,,,\n"
        "c.wav,,,x,dragon,,\n"
        "a.wav,,,x,babble,,music=1\n"
        "gone.wav,,,x,,,\n"
        "a.wav,1,9,x,,,\n",
    )
    dry = _import(project, table, dry_run=True)
    result = _import(project, table)
    assert (result.added, result.labels, result.predictions, dry.predictions) == (3, 0, 3, 3)
    assert [(one.line, one.reason.split(".")[0]) for one in result.refused] == [
        (5, "the tag 'dragon' is unknown in this project"),
        (6, "the score of music is given, which is not among the tags of the row"),
        (7, "the recording is not there"),
        (8, "the stretch reaches to 9 s; the recording has 2"),
    ]
    whole, part, silent = _told(project)
    assert whole.transcript == "good morning"
    assert [(one.axis, one.mark.code, one.mark.severity, one.score) for one in whole.tags] == [
        ("source", "babble", 2, 0.9),
        ("source", "music", None, None),
        ("environment", "small_room", None, 0.4),
    ]
    assert (part.transcript, part.score, silent.transcript) == ("hello", -1.25, NOTHING_SAID)
    assert {one.source for one in _told(project)} == {hashlib.sha256(table.read_bytes()).hexdigest()}
    assert project.read(lambda db: list(exports.rows(db))) == []
    again = _import(project, table)
    assert (again.added, again.known, again.predictions, again.unchanged_predictions) == (0, 3, 0, 3)
    assert project.read(check.check) == []


def test_a_manifests_pred_text_is_the_models_and_its_text_is_not(project: Project, record, tmp_path: Path) -> None:
    record("a.wav", seconds=2)
    lines = [
        {
            "audio_filepath": "a.wav",
            "duration": 2.0,
            "text": "what was said",
            "pred_text": "what was sad",
            "score": 0.5,
        },
        {"audio_filepath": "a.wav", "offset": 0.5, "duration": 1.0, "pred_text": ""},
        {"audio_filepath": "a.wav", "text": "no prediction"},
    ]
    manifest = _write(tmp_path, "m.json", "\n".join(map(json.dumps, lines)))
    result = _import(project, manifest)
    assert [(one.line, one.reason[:31]) for one in result.refused] == [(3, "the field 'pred_text' is missin")]
    assert [(one.transcript, one.score) for one in _told(project)] == [("what was sad", 0.5), (NOTHING_SAID, None)]
    as_labels = import_paths(project, [manifest])
    assert as_labels.labels == 2
    assert any("--as predictions" in remark for remark in as_labels.remarks)


def test_words_of_a_ctm_go_to_the_clips_in_which_they_lie(project: Project, record, tmp_path: Path) -> None:
    record("long.wav", seconds=4, channels=2)
    record("short.wav", seconds=1)
    clips = _write(
        tmp_path,
        "clips.csv",
        "file,start,end,audio_channel\nlong.wav,0,2,\nlong.wav,2,4,2\nlong.wav,3.5,4,\nshort.wav,,,\n",
    )
    import_paths(project, [clips])
    ctm = _write(
        tmp_path,
        "model.ctm",
        ";; made by a model\n"
        "long 1 0.10 0.30 good 0.9\n"
        "long 2 0.50 0.40 morning NA\n"
        "long 2 1.90 0.30 everyone 0.5\n"
        "long 1 2.50 0.20 lost\n"
        "long 3 0.10 0.10 beyond\n"
        "long 0 0.10 0.10 zero\n"
        "long * * * <ALT_BEGIN>\nlong 2 3.00 0.20 again\nlong * * * <ALT>\nlong 2 3.00 0.20 a\nlong * * * <ALT_END>\n"
        "short.wav A 0 0 @\n"
        "other 1 0 1 word\n",
    )
    result = import_paths(project, [ctm], model=TINY)
    told = {one.clip: one for one in _told(project)}
    assert sorted(one.transcript or "" for one in told.values()) == ["", "", "everyone again", "good morning"]
    words = next(one.words for one in told.values() if one.transcript == "good morning")
    assert [(one.text, one.start_us, one.end_us, one.score) for one in words] == [
        ("good", 100_000, 400_000, 0.9),
        ("morning", 500_000, 900_000, None),
    ]
    assert [(one.line, one.reason) for one in result.refused] == [
        (7, "the channel '0' is unknown. Channels count from 1."),
        (6, "channel 3 is named; the recording has 2."),
        (5, "the word 'lost' lies in no clip of the project."),
        (14, "the recording 'other' cannot be told: the project has none of it."),
    ]
    assert (result.predictions, result.added) == (4, 0)
    nameless = import_paths(project, [ctm])
    assert "--model NAME" in nameless.refused[0].reason


def test_predictions_without_a_model_and_tables_that_say_nothing_are_refused(project: Project, tmp_path: Path) -> None:
    table = _write(tmp_path, "t.csv", "file,score\na.wav,1\n")
    with pytest.raises(UserError, match="some model's"):
        _import(project, table, model=None)
    with pytest.raises(UserError, match="no column holds what a model says"):
        _import(project, table)
    with pytest.raises(UserError, match="needs the name"):
        named_model("  ")


def test_the_ctm_files_of_other_tools_are_read(project: Project, record, tmp_path: Path, shared_data: Path) -> None:
    record("recordingA.wav", seconds=30)
    import_paths(project, [tmp_path / "recordingA.wav"])
    result = _import(project, shared_data / "formats/meeteval_mit/hyp1.ctm")
    assert _told(project)[0].transcript.startswith("Effort made was a lot")
    assert all("cannot be told" in one.reason for one in result.refused)
