"""A row of the queue, and reading the rows of clips with one labeler's own work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from earmark.model.label import State
from earmark.model.recording import ClipId
from earmark.model.revision import AssignmentId, Presented
from earmark.model.tag import Mark, Severity, TagCode
from earmark.store import questions
from earmark.store.database import Database
from earmark.store.work import PAD, WorkState, work_number

PREVIEW = 200
"""Characters of the transcript that a row carries."""

_STATES = {
    WorkState.TODO: None,
    WorkState.DRAFT: State.DRAFT,
    WorkState.FINISHED: State.FINISHED,
    WorkState.CANNOT_LABEL: State.CANNOT_LABEL,
}


@dataclass(frozen=True, slots=True)
class ClipRow:
    """A clip as the queue shows it to one labeler; ``state`` is None while not begun.

    In a round it is one of the labeler's assignments, ``place`` its place in their order, from 1, and ``name``
    is empty where a name would tell that a clip comes twice. ``returned``: it is to be gone over again.
    ``answered``: a reviewer has answered what the labeler asked.
    """

    id: ClipId
    name: str
    duration_s: float
    state: State | None
    flag: bool
    marks: tuple[Mark, ...]
    environment: TagCode | None
    transcript: str | None
    speaker: str
    language: str
    recorded_at: datetime | None
    batch: str
    split: str
    assignment: AssignmentId | None = None
    place: int = 0
    returned: bool = False
    answered: bool = False

    @property
    def presented(self) -> Presented:
        return Presented(self.id, self.assignment)


def rows(db: Database, numbers: Sequence[int], person: int) -> tuple[ClipRow, ...]:
    """The rows of clips by number with one labeler's own work, in the order asked for."""
    marks = ",".join("?" * len(numbers))
    clips = {
        found[0]: found[1:]
        for found in db.rows(
            f"""SELECT number, id, name, duration_s, speaker, language, recorded_at, batch, split
            FROM clip WHERE number IN ({marks})""",
            numbers,
        )
    }
    own = [work_number(person, number) for number in numbers]
    states = {
        found[0]: found[1:] for found in db.rows(f"SELECT number, state, flag FROM work WHERE number IN ({marks})", own)
    }
    texts = {
        found[0]: found[1:]
        for found in db.rows(
            f"SELECT rowid, substr(transcript, 1, {PREVIEW + len(PAD)}), tags FROM work_text WHERE rowid IN ({marks})",
            own,
        )
    }
    answered = questions.answered_among(db, person, numbers)
    return tuple(
        _row(clips[number], states.get(mine), texts.get(mine), number in answered)
        for number, mine in zip(numbers, own, strict=True)
    )


def state_of(stored: int) -> State | None:
    """How far a clip is, from what the store keeps; None while not begun."""
    return _STATES[WorkState(stored)]


def _row(
    clip: tuple[object, ...], state: tuple[int, int] | None, text: tuple[str | None, str] | None, answered: bool
) -> ClipRow:
    id_, name, duration_s, speaker, language, recorded_at, batch, split = clip
    transcript, tags = text or (None, PAD)
    marks, environment = _marks(tags)
    return ClipRow(
        id=ClipId(str(id_)),
        name=str(name),
        duration_s=duration_s,  # type: ignore[arg-type]
        state=None if state is None else state_of(state[0]),
        flag=state is not None and bool(state[1]),
        marks=marks,
        environment=environment,
        transcript=None if transcript is None else transcript.removesuffix(PAD)[:PREVIEW],
        speaker=str(speaker),
        language=str(language),
        recorded_at=datetime.fromisoformat(str(recorded_at)) if recorded_at else None,
        batch=str(batch),
        split=str(split),
        answered=answered,
    )


def _marks(tags: str) -> tuple[tuple[Mark, ...], TagCode | None]:
    """Marks and environment from the text of work.tags_text."""
    text, _, environment = tags.removesuffix(PAD).partition("|")
    marks = []
    for part in filter(None, text.split(";")):
        code, _, severity = part.lstrip("?").partition(":")
        marks.append(Mark(TagCode(code), part.startswith("?"), Severity(int(severity)) if severity else None))
    return tuple(marks), TagCode(environment) if environment else None
