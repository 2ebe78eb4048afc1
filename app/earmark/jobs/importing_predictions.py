"""Import of what a model says: every row checked, the good ones stored as the model's, never as labels."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from earmark.exchange.predictions import PREDICTIONS, unknown_scores
from earmark.exchange.records import Predicted, Refusal, Row
from earmark.jobs.import_result import ImportResult, Refused
from earmark.jobs.importing_labels import Given, check_tags, place
from earmark.jobs.importing_survey import find_recordings, survey
from earmark.jobs.looking import require_text
from earmark.jobs.nearby_clips import NearbyClips
from earmark.jobs.predicting_words import Misplaced, WordsInClips
from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.jobs.writing import Pieces
from earmark.model.errors import UserError
from earmark.model.label import Label
from earmark.model.prediction import Model, PredictedTag, Prediction
from earmark.model.recording import Clip, ClipId
from earmark.model.tag import UNSURE, Axis, Mark
from earmark.store import clips, guidelines, predictions
from earmark.store.database import Database
from earmark.store.predictions import Put
from earmark.store.project import Project

_A_PIECE = 100
"""A piece of predictions takes the writer about 10 ms."""

_Placed = tuple[Clip, Prediction]


def named_model(name: str, version: str = "") -> Model:
    """The model that a user names. Raises UserError without a name."""
    require_text(name, "the model's name")
    require_text(version, "the model's version")
    if not name.strip():
        raise UserError("a prediction needs the name of its model", "Say --model NAME.", "--model")
    return Model(" ".join(name.split()), " ".join(version.split()))


def import_predictions(
    project: Project,
    path: Path,
    model: Model,
    given: Given,
    result: ImportResult,
    progress: Progress,
    *,
    without_audio: bool,
) -> None:
    """Take every good row of a file as what the model says; each bad one is refused with its line.

    What the model said of a clip before makes way, as a whole. Clips that are not there yet come in with it.
    """
    assert PREDICTIONS.read is not None
    reading = PREDICTIONS.read(path)
    result.remarks.extend(f"{path.name}: {remark}" for remark in reading.remarks)
    rows = list(reading.rows)
    if _has_words(rows):
        placed = _by_words(project, path, rows, model, result)
    else:
        placed = _by_rows(project, path, rows, model, given, result, progress, without_audio=without_audio)
    source = _digest(path)
    if result.dry_run:
        _count(project, placed, result)
    else:
        _store_all(project, placed, source, result, progress, len(rows))


def _has_words(rows: Sequence[Row | Refusal]) -> bool:
    return any(isinstance(row, Row) and row.predicted is not None and row.predicted.words is not None for row in rows)


def _by_rows(
    project: Project,
    path: Path,
    rows: Sequence[Row | Refusal],
    model: Model,
    given: Given,
    result: ImportResult,
    progress: Progress,
    *,
    without_audio: bool,
) -> Iterator[_Placed]:
    heard = find_recordings(project, path, survey(rows, progress), result, progress, without_audio=without_audio)
    taxonomy = project.read(guidelines.taxonomy)
    nearby = NearbyClips(project)
    for row in rows:
        if isinstance(row, Refusal):
            result.refused.append(Refused(row.path or path.name, row.line, row.reason))
            continue
        recording = heard[row.path]
        try:
            if isinstance(recording, str):
                raise UserError(recording)
            check_tags(row, taxonomy)
            clip = place(row, recording, given, nearby.near).clip
            yield clip, _prediction(row, clip, model)
        except UserError as error:
            result.refused.append(Refused(row.path, row.line, error.reason))
            continue
        nearby.met(clip)


def _by_words(
    project: Project, path: Path, rows: Sequence[Row | Refusal], model: Model, result: ImportResult
) -> Iterator[_Placed]:
    """Words of whole recordings go to the clips in which they lie."""
    words = WordsInClips(project, path, model)
    for row in rows:
        if isinstance(row, Refusal):
            result.refused.append(Refused(row.path or path.name, row.line, row.reason))
            continue
        for found in words.of(row):
            if isinstance(found, Misplaced):
                result.refused.append(Refused(row.path, found.line, found.reason))
            else:
                yield found


def _prediction(row: Row, clip: Clip, model: Model) -> Prediction:
    label = row.label.label if row.label is not None else Label()
    predicted = row.predicted if row.predicted is not None else Predicted()
    unknown = next(iter(unknown_scores(predicted, label)), None)
    if unknown is not None:
        raise UserError(f"the score of {unknown} is given, which is not among the tags of the row")
    marks = [
        *((Axis.SOURCE, mark) for mark in label.sources),
        *((Axis.CHANNEL, mark) for mark in label.channels),
    ]
    if label.environment is not None:
        marks.append((Axis.ENVIRONMENT, Mark(label.environment, cannot_tell=label.environment == UNSURE)))
    tags = tuple(PredictedTag(axis, mark, predicted.tag_scores.get(mark.code)) for axis, mark in marks)
    return Prediction(clip.id, model, label.transcript, tags, predicted.score)


def _store_all(
    project: Project, placed: Iterator[_Placed], source: str, result: ImportResult, progress: Progress, total: int
) -> None:
    def take(piece: tuple[int, int, Put]) -> None:
        added, known, put = piece
        result.added += added
        result.known += known
        result.predictions += put.added
        result.unchanged_predictions += put.unchanged

    pieces = Pieces[tuple[int, int, Put]](project, take)
    seen: set[ClipId] = set()
    done = 0
    while batch := list(islice(placed, _A_PIECE)):
        stop_if_cancelled(progress)
        fresh = {clip.id for clip, _ in batch} - seen
        seen |= fresh
        pieces.send(partial(_store, batch=batch, fresh=len(fresh), source=source))
        done += len(batch)
        progress.report(min(done, total), total, "taking predictions")
    pieces.finish()


def _store(db: Database, batch: Sequence[_Placed], fresh: int, source: str) -> tuple[int, int, Put]:
    added = clips.add(db, [clip for clip, _ in batch])
    now_us = time.time_ns() // 1000
    put = predictions.put(db, [replace(one, taken_us=now_us, source=source) for _, one in batch])
    return added, fresh - added, put


def _count(project: Project, placed: Iterator[_Placed], result: ImportResult) -> None:
    """What storing would bring, as far as it can be told without storing."""
    met: set[ClipId] = set()
    for clip, _ in placed:
        met.add(clip.id)
        result.predictions += 1
    known = project.read(lambda db: clips.known(db, met))
    result.known += len(known)
    result.added += len(met) - len(known)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
