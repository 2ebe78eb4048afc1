"""Predictions made on this machine: clips through a speech recogniser, one by one."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from earmark.audio.cache import default_cache
from earmark.audio.decode import open_sound
from earmark.audio.resample import resample
from earmark.jobs.import_result import Refused, shown
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.recognizing import (
    RATE,
    HeardText,
    Load,
    NoModel,
    Recogniser,
    require_model_folder,
    require_recogniser,
    whisper,
)
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.label import NOTHING_SAID
from earmark.model.prediction import Model, PredictedWord, Prediction
from earmark.model.recording import Clip, ClipId
from earmark.store import clips, predictions, recordings
from earmark.store.clips import ClipFilter, ClipView
from earmark.store.database import Database
from earmark.store.project import Project

LONGEST_S = 1800.0
_US = 1_000_000


@dataclass
class TranscribeResult:
    """``made`` are new predictions, ``known`` clips of which this model had said something before."""

    model: Model
    made: int = 0
    known: int = 0
    refused: list[Refused] = field(default_factory=list)
    sound_s: float = 0.0
    taken_s: float = 0.0


def every_clip(project: Project) -> list[ClipId]:
    """All clips by name."""
    return project.read(lambda db: clips.ids(db, ClipFilter()))


def transcribe(
    project: Project,
    chosen: Sequence[ClipId],
    folder: Path,
    *,
    name: str = "",
    language: str = "",
    limit: int | None = None,
    progress: Progress | None = None,
    load: Load = whisper,
) -> TranscribeResult:
    """Let the model in this folder write what it hears in the clips; stored as its predictions.

    Restartable: clips of which this very model (the content of its weights) has said something are
    skipped, and ``limit`` counts those that are not. Cancelled, what was heard so far stays.
    ``language`` goes before a clip's own; without either the model tells it. Raises UserError where the folder
    holds no model, or faster-whisper is not installed.
    """
    watched = progress if progress is not None else Unwatched()
    require_model_folder(folder)
    if load is whisper:
        require_recogniser()
    source = _digest(folder / "model.bin")
    result = TranscribeResult(Model(name or folder.resolve().name, source[:12]))
    known = project.read(lambda db: predictions.known(db, result.model, chosen))
    todo = [one for one in chosen if one not in known]
    result.known = len(chosen) - len(todo)
    todo = todo if limit is None else todo[:limit]
    recogniser = Recogniser(folder, load)
    since = time.monotonic()
    try:
        for done, clip in enumerate(todo):
            watched.report(done, len(todo), "loading the model" if not done else "writing drafts")
            stop_if_cancelled(watched)
            _one(project, clip, recogniser, language, source, result, watched)
        watched.report(len(todo), len(todo), "writing drafts")
    finally:
        recogniser.close()
        result.taken_s = time.monotonic() - since
    return result


def _one(
    project: Project,
    clip: ClipId,
    recogniser: Recogniser,
    language: str,
    source: str,
    result: TranscribeResult,
    progress: Progress,
) -> None:
    view, path = project.read(lambda db: _found(db, clip))
    if view is None:
        return
    place = shown(path) if path is not None else view.name
    try:
        if path is None:
            raise UserError("its sound is not where it was", "Find it again with relink.")
        if view.clip.duration_s > LONGEST_S:
            raise UserError(f"it is longer than {LONGEST_S / 60:.0f} minutes", "Cut it into clips first.")
        sound = _sound(view, path)
        heard = recogniser.transcribe(sound, language or view.clip.fields.language, progress)
    except NoModel:
        raise
    except UserError as error:
        result.refused.append(Refused(place, None, error.reason))
        return
    prediction = _prediction(view.clip, result.model, heard, source)
    put = written(project, project.write(lambda db: predictions.put(db, [prediction])))
    result.made += put.added
    result.sound_s += view.clip.duration_s


def _found(db: Database, clip: ClipId) -> tuple[ClipView | None, Path | None]:
    view = clips.get(db, clip)
    return view, None if view is None else recordings.find(db, view.recording.id)


def _sound(view: ClipView, path: Path) -> NDArray[np.float32]:
    """The clip as the model hears it: its channel, or the mean of all, at ``RATE``."""
    with open_sound(path, view.recording, default_cache()) as sound:
        samples = sound.read(view.clip.first, view.clip.end)
    channel = view.clip.channel
    mono = samples.mean(axis=1, keepdims=True) if channel is None else samples[:, channel : channel + 1]
    return np.ascontiguousarray(resample(mono, view.recording.clock.sample_rate, RATE)[:, 0], np.float32)


def _prediction(clip: Clip, model: Model, heard: HeardText, source: str) -> Prediction:
    start_us = clip.first * _US / clip.sample_rate
    words = tuple(
        PredictedWord(one.text, round(start_us + one.start_s * _US), round(start_us + one.end_s * _US), one.score)
        for one in heard.words
    )
    score = float(np.mean([one.score for one in heard.words])) if heard.words else None
    return Prediction(clip.id, model, heard.text or NOTHING_SAID, (), score, words, source=source)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
