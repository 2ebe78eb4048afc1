"""What passes between files of other tools and Earmark: rows, refusals, formats.

Times are seconds from the start of the recording, since a format knows no frames; the job that
knows the recording's clock makes frames of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from earmark.model.label import Label, Question, State
from earmark.model.recording import ClipFields
from earmark.model.revision import Lane
from earmark.model.tag import TagCode

MILLISECOND_S = 0.0005
"""Half a millisecond: closer boundaries than this are taken to be the same."""


@dataclass(frozen=True, slots=True, order=True)
class TimedSpan:
    """A stretch in which a tag is heard, in seconds of the recording."""

    code: TagCode
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class RowLabel:
    """A label as a file tells it. ``label`` has no spans; they stand beside it, in seconds.

    ``time`` is in UTC; ``guideline`` the edition it was made under. Both are None where the file
    does not say.
    """

    label: Label
    spans: tuple[TimedSpan, ...] = ()
    labeler: str = ""
    lane: Lane = Lane.WORK
    state: State = State.FINISHED
    reason: str = ""
    round: str = ""
    guideline: int | None = None
    time: datetime | None = None
    seconds_spent: float = 0.0
    suggestion_shown: bool = False


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word that a model heard, in seconds of the recording. ``channel`` counts from 0."""

    text: str
    start_s: float
    end_s: float
    score: float | None = None
    channel: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a model tells beside its answers: how sure it is of the row, or of single tags, and when each word is said.

    Where there are words, the row speaks of a whole recording, and its clips get those that lie in them.
    """

    score: float | None = None
    tag_scores: Mapping[TagCode, float] = field(default_factory=dict)
    words: tuple[TimedWord, ...] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One clip and, where the file has one, one label of it.

    ``path`` is as written in the file. ``start_s`` and ``end_s`` are None for the whole recording.
    ``resolution_s`` is how far apart two boundaries of this format may lie and still be meant as
    the same. ``audio_channel`` counts from 0; None is all. ``line`` counts from 1. ``recording`` to
    ``sample_rate`` are written for other tools; on reading, ``recording`` finds sound that moved, and
    ``duration_s`` is the length of sound that is not here. With ``predicted`` the label is a model's.
    """

    path: str
    line: int = 0
    start_s: float | None = None
    end_s: float | None = None
    resolution_s: float = MILLISECOND_S
    audio_channel: int | None = None
    fields: ClipFields = field(default_factory=ClipFields)
    label: RowLabel | None = None
    recording: str = ""
    clip: str = ""
    duration_s: float | None = None
    sample_rate: int | None = None
    predicted: Predicted | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that could not be taken, and why, in words for the user."""

    line: int
    path: str
    reason: str


@dataclass(frozen=True)
class Reading:
    """An opened foreign file: what was guessed about it, and its rows one by one, in order."""

    remarks: tuple[str, ...]
    rows: Iterator[Row | Refusal]


class Feature(StrEnum):
    """What a format can or cannot hold; the value is its name in sentences."""

    TRANSCRIPT = "transcripts"
    NOTHING_SAID = "the answer 'nothing said'"
    SOURCES = "noise tags"
    SEVERITY = "severities"
    CANNOT_TELL = "the answer 'cannot tell'"
    CHANNEL = "channel tags"
    ENVIRONMENT = "environments"
    SPANS = "time spans"
    LABELER = "labelers"
    LANE = "gold and reference labels told apart"
    STATE = "drafts and clips that cannot be labeled"
    FLAG = "flags"
    NOTE = "notes"
    QUESTION = "questions"
    STRETCH = "stretches of a recording"
    AUDIO_CHANNEL = "single channels of a recording"
    SPEAKER = "speakers"
    LANGUAGE = "languages"
    DEVICE = "devices"
    RECORDED_AT = "times of recording"
    BATCH = "batches"
    SPLIT = "splits"
    ATTRIBUTES = "attributes"
    TIME = "times of labeling"
    GUIDELINE = "guideline versions"
    SECONDS_SPENT = "seconds spent"
    SUGGESTION = "whether a suggestion was shown"


class Write(Protocol):
    """Writes rows to an open place and says how many it wrote; ``destination`` is new."""

    def __call__(self, destination: Path, rows: Iterable[Row]) -> int: ...


@dataclass(frozen=True)
class Format:
    """A file format: its name on the command line, and what it can hold.

    ``read`` opens a file for reading and raises UserError where nothing of it can be read.
    ``recognizes`` tells from a path and the first characters of its text whether it is this format.
    ``needs`` are the questions that must be decided for a clip to leave. ``with_sound`` says that
    the sound itself leaves with the labels, ``feeds_training`` that one label a clip leaves unless
    said otherwise, ``needs_duration`` that clips of unknown length cannot.
    """

    name: str
    title: str
    suffix: str
    holds: frozenset[Feature]
    read: Callable[[Path], Reading] | None = None
    write: Write | None = None
    recognizes: Callable[[Path, str], bool] | None = None
    needs: frozenset[Question] = frozenset()
    with_sound: bool = False
    feeds_training: bool = False
    needs_duration: bool = False


def features(row: Row) -> frozenset[Feature]:
    """What a row makes use of: to tell the user what a format would drop."""
    fields = row.fields
    used = {
        Feature.STRETCH: row.start_s is not None,
        Feature.AUDIO_CHANNEL: row.audio_channel is not None,
        Feature.SPEAKER: bool(fields.speaker),
        Feature.LANGUAGE: bool(fields.language),
        Feature.DEVICE: bool(fields.device),
        Feature.RECORDED_AT: fields.recorded_at is not None,
        Feature.BATCH: bool(fields.batch),
        Feature.SPLIT: fields.split is not None,
        Feature.ATTRIBUTES: bool(fields.attributes),
    }
    found = {feature for feature, yes in used.items() if yes}
    return frozenset(found | (_label_features(row.label) if row.label else set()))


def _label_features(given: RowLabel) -> set[Feature]:
    label = given.label
    marks = (*label.sources, *label.channels)
    used = {
        Feature.TRANSCRIPT: bool(label.transcript),
        Feature.NOTHING_SAID: label.transcript == "",
        Feature.SOURCES: bool(label.sources),
        Feature.SEVERITY: any(mark.severity is not None for mark in marks),
        Feature.CANNOT_TELL: any(mark.cannot_tell for mark in marks) or label.environment == "?",
        Feature.CHANNEL: bool(label.channels),
        Feature.ENVIRONMENT: label.environment is not None,
        Feature.SPANS: bool(given.spans),
        Feature.LABELER: bool(given.labeler),
        Feature.LANE: given.lane is not Lane.WORK,
        Feature.STATE: given.state is not State.FINISHED,
        Feature.FLAG: label.flag,
        Feature.NOTE: bool(label.note),
        Feature.QUESTION: bool(label.question),
        Feature.TIME: given.time is not None,
        Feature.GUIDELINE: given.guideline is not None,
        Feature.SECONDS_SPENT: given.seconds_spent > 0,
        Feature.SUGGESTION: given.suggestion_shown,
    }
    return {feature for feature, yes in used.items() if yes}
