"""The segments of one recording in the order of time, with one labeler's own work."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.label import State
from earmark.model.people import LabelerId
from earmark.model.recording import ClipId, RecordingId
from earmark.store.assignments import KEPT
from earmark.store.clips.queue import number_of
from earmark.store.clips.rows import state_of
from earmark.store.database import Database
from earmark.store.work import CLIP_BITS, PAD

_START = 80
"""Characters of the transcript that a row carries."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a recording: frames ``first`` to ``end``; ``state`` is None while not begun."""

    id: ClipId
    first: int
    end: int
    sample_rate: int
    state: State | None
    flag: bool
    transcript: str | None


def along(db: Database, recording: RecordingId, channel: int | None, labeler: LabelerId | None) -> list[Segment]:
    """Every segment of a recording, or of one channel of it. Others' work is never looked at; nor the labeler's own
    on clips that a round at work keeps to itself.
    """
    person = number_of(db, labeler)
    rows = db.rows(
        f"""SELECT c.id, c.first, c."end", rec.sample_rate, w.state, w.flag,
            substr(t.transcript, 1, {_START + len(PAD)})
        FROM recording rec JOIN clip c ON c.recording = rec.number
        LEFT JOIN work w ON w.number = (?1 << {CLIP_BITS} | c.number) AND NOT {KEPT}
        LEFT JOIN work_text t ON t.rowid = w.number
        WHERE rec.id = ?2 AND c.channel IS ?3 AND c.whole = 0 AND c.stands_for IS NULL
        ORDER BY c.first, c."end", c.number""",
        (person, recording, channel),
    )
    return [
        Segment(
            ClipId(id_),
            first,
            end,
            rate,
            None if state is None else state_of(state),
            bool(flag),
            None if text is None else text.removesuffix(PAD)[:_START],
        )
        for id_, first, end, rate, state, flag, text in rows
    ]
