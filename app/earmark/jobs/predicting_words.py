"""A model's words of whole recordings, by time, as predictions for the clips that lie in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from earmark.exchange.records import Row, TimedWord
from earmark.jobs.importing_labels import candidates
from earmark.jobs.importing_sound import Places, location_of
from earmark.model.label import NOTHING_SAID
from earmark.model.prediction import Model, PredictedWord, Prediction
from earmark.model.recording import Clip, Recording, RecordingId
from earmark.store import clips, recordings, roots
from earmark.store.database import Database
from earmark.store.project import Project

_US = 1_000_000
_Placed = tuple[Clip, Prediction]


@dataclass(frozen=True, slots=True)
class Misplaced:
    """Words that go nowhere, by their first line, and why."""

    line: int
    reason: str


class WordsInClips:
    """Finds the recordings that a file of words names, and gives each of their clips its words."""

    def __init__(self, project: Project, path: Path, model: Model) -> None:
        self._project = project
        self._path = path
        self._model = model
        self._places = project.read(lambda db: Places(roots.located(db)))

    def of(self, row: Row) -> Iterator[_Placed | Misplaced]:
        """Predictions for every clip of the recording that the row names; what goes nowhere is said.

        A clip has the words whose middle lies in it; of a clip of one channel those of that
        channel. A clip without any is one in which the model heard nothing.
        """
        words = row.predicted.words if row.predicted is not None and row.predicted.words is not None else ()
        found = self._project.read(lambda db: self._recordings(db, row.path))
        if len(found) != 1:
            much = f"{len(found)} recordings of the project are called so" if found else "the project has none of it"
            yield Misplaced(row.line, f"the recording '{row.path}' cannot be told: {much}.")
            return
        recording = found[0]
        beyond = [word for word in words if recording.has_sound and word.channel >= recording.channels]
        if beyond:
            asked = beyond[0].channel + 1
            yield Misplaced(beyond[0].line, f"channel {asked} is named; the recording has {recording.channels}.")
        said = sorted((word for word in words if word not in beyond), key=_middle_s)
        middles = [_middle_s(word) for word in said]
        homeless = set(range(len(said)))
        ids = self._project.read(lambda db: clips.of_recording(db, recording.id))
        for view in self._project.read(lambda db: clips.views(db, ids)):
            first, end = _reach(view.clip, middles)
            inside = [one for one in range(first, end) if view.clip.channel in (None, said[one].channel)]
            homeless.difference_update(inside)
            yield view.clip, self._prediction(view.clip, [said[one] for one in inside])
        if homeless:
            lost = said[min(homeless)]
            count = f"{len(homeless):,} words lie" if len(homeless) > 1 else f"the word '{lost.text}' lies"
            yield Misplaced(lost.line, f"{count} in no clip of the project.")

    def _prediction(self, clip: Clip, words: Sequence[TimedWord]) -> Prediction:
        return Prediction(
            clip.id,
            self._model,
            transcript=" ".join(word.text for word in words) or NOTHING_SAID,
            words=tuple(
                PredictedWord(word.text, round(word.start_s * _US), round(word.end_s * _US), word.score)
                for word in words
            ),
        )

    def _recordings(self, db: Database, name: str) -> list[Recording]:
        """By its place beside the file, else by its file's name with or without the ending."""
        for file in candidates(self._path, name):
            location = location_of(self._places, file)
            known = recordings.at(db, location) if location is not None else None
            if known is not None:
                return [known]
        ids: list[RecordingId] = recordings.called(db, name)
        return [one for one in (recordings.get(db, id_) for id_ in ids) if one is not None]


def _middle_s(word: TimedWord) -> float:
    return (word.start_s + word.end_s) / 2


def _reach(clip: Clip, middles: Sequence[float]) -> tuple[int, int]:
    """Which words lie in a clip; a whole recording has all of them, however its tool rounds."""
    if clip.whole:
        return 0, len(middles)
    return bisect_left(middles, clip.first / clip.sample_rate), bisect_left(middles, clip.end / clip.sample_rate)
