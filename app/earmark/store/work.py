"""What the queue shows of a labeler's own work: kept beside the labels, never counted.

A clip's state for a labeler is that of the newest draft, else of the newest revision in the lane
``work``. It stands in ``work`` with its text, in ``progress`` as one byte, and in the tallies.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from earmark.model.label import Label, State
from earmark.model.tag import UNSURE
from earmark.store.content import label_from_json, labels_of
from earmark.store.database import Database

BLOCK = 1024
"""Clips a row of ``progress``."""
CLIP_BITS = 40
CLIP_MASK = (1 << CLIP_BITS) - 1
FLAG = 4
"""The bit of a progress byte that says flagged."""
PAD = "  "
"""Behind every searched text, so that each pair of characters begins a trigram."""


class WorkState(IntEnum):
    """How far a labeler is with a clip; the low bits of a progress byte."""

    TODO = 0
    DRAFT = 1
    FINISHED = 2
    CANNOT_LABEL = 3


_STATES = {State.FINISHED: WorkState.FINISHED, State.CANNOT_LABEL: WorkState.CANNOT_LABEL, State.DRAFT: WorkState.TODO}


def work_number(labeler: int, clip: int) -> int:
    return labeler << CLIP_BITS | clip


def refresh(db: Database, pairs: Iterable[tuple[int, int]]) -> None:
    """Bring (labeler, clip) pairs up to what drafts and labels say now."""
    moved: dict[int, dict[int, int]] = {}
    for labeler, clip in dict.fromkeys(pairs):
        state, label = shown(db, labeler, clip)
        moved.setdefault(labeler, {})[clip] = state | (FLAG if label.flag else 0)
        _write(db, labeler, clip, state, label)
    for labeler, bytes_by_clip in moved.items():
        _move(db, labeler, bytes_by_clip)


def drop(db: Database, labeler: int, clip: int) -> None:
    """Show nothing of a clip that turned out to be another one."""
    _clear(db, labeler, clip)
    _move(db, labeler, {clip: 0})


def shown(db: Database, labeler: int, clip: int) -> tuple[WorkState, Label]:
    """What drafts and labels say of a clip to its labeler."""
    draft = db.value(
        "SELECT label FROM draft WHERE clip = ? AND labeler = ? AND lane = 'work' ORDER BY saved_us DESC LIMIT 1",
        (clip, labeler),
    )
    if draft is not None:
        return WorkState.DRAFT, label_from_json(draft)
    newest = db.one(
        """SELECT l.revision, r.state, r.kind FROM current l JOIN revision r ON r.number = l.revision
        WHERE l.lane = 'work' AND l.clip = ? AND l.labeler = ? ORDER BY l.time_us DESC, l.revision DESC LIMIT 1""",
        (clip, labeler),
    )
    if newest is None or newest[2] == "withdrawn":
        return WorkState.TODO, Label()
    return _STATES[State(newest[1])], labels_of(db, [newest[0]])[newest[0]]


def progress_byte(db: Database, labeler: int, clip: int) -> int:
    """The kept state of a clip, with ``FLAG``."""
    block, place = divmod(clip, BLOCK)
    stored = db.value("SELECT states FROM progress WHERE labeler = ? AND block = ?", (labeler, block))
    return stored[place] if stored else 0


def _clear(db: Database, labeler: int, clip: int) -> None:
    number = work_number(labeler, clip)
    if db.value("SELECT 1 FROM work WHERE number = ?", (number,)) is None:
        return
    db.run("DELETE FROM work WHERE number = ?", (number,))
    tags: str = db.value("SELECT tags FROM work_text WHERE rowid = ?", (number,))
    marked = [part.partition(":")[0] for part in tags.removesuffix(PAD).replace("|", ";").split(";")]
    db.run_many(
        "DELETE FROM work_tag WHERE labeler = ? AND code = ? AND clip = ?", [(labeler, code, clip) for code in marked]
    )
    db.run("DELETE FROM work_text WHERE rowid = ?", (number,))


def _write(db: Database, labeler: int, clip: int, state: WorkState, label: Label) -> None:
    _clear(db, labeler, clip)
    if state is WorkState.TODO and label.is_empty:
        return
    number = work_number(labeler, clip)
    db.run("INSERT INTO work VALUES (?, ?, ?)", (number, state, label.flag))
    transcript = None if label.transcript is None else label.transcript + PAD
    db.run(
        "INSERT INTO work_text (rowid, transcript, note, tags) VALUES (?, ?, ?, ?)",
        (
            number,
            transcript,
            f"{label.note}\n{label.question}{PAD}" if label.note or label.question else "",
            tags_text(label) + PAD,
        ),
    )
    marked = {mark.code for mark in (*label.sources, *label.channels) if not mark.cannot_tell}
    if label.environment not in (None, UNSURE):
        marked.add(label.environment)
    db.run_many("INSERT OR IGNORE INTO work_tag VALUES (?, ?, ?)", [(labeler, code, clip) for code in sorted(marked)])


def tags_text(label: Label) -> str:
    """``car_interior:2;?music|street``: marks, cannot tell with ``?`` before it, then the environment."""
    marks = [
        f"?{mark.code}" if mark.cannot_tell else mark.code + (f":{int(mark.severity)}" if mark.severity else "")
        for mark in (*label.sources, *label.channels)
    ]
    environment = "" if label.environment is None else f"|{label.environment}"
    return ";".join(marks) + environment


def _move(db: Database, labeler: int, bytes_by_clip: dict[int, int]) -> None:
    """Write progress bytes and keep the labeler's tally in step."""
    done = draft = flagged = 0
    blocks: dict[int, bytearray] = {}
    for clip, new in bytes_by_clip.items():
        block, place = divmod(clip, BLOCK)
        if block not in blocks:
            stored = db.value("SELECT states FROM progress WHERE labeler = ? AND block = ?", (labeler, block))
            blocks[block] = bytearray(stored) if stored else bytearray(BLOCK)
        old = blocks[block][place]
        blocks[block][place] = new
        done += _is_done(new) - _is_done(old)
        draft += (new & 3 == WorkState.DRAFT) - (old & 3 == WorkState.DRAFT)
        flagged += bool(new & FLAG) - bool(old & FLAG)
    db.run_many(
        """INSERT INTO progress VALUES (?, ?, ?)
        ON CONFLICT (labeler, block) DO UPDATE SET states = excluded.states""",
        [(labeler, block, bytes(states)) for block, states in blocks.items()],
    )
    db.run(
        """INSERT INTO labeler_tally VALUES (?, ?, ?, ?) ON CONFLICT (labeler) DO UPDATE SET
        done = done + excluded.done, draft = draft + excluded.draft, flagged = flagged + excluded.flagged""",
        (labeler, done, draft, flagged),
    )


def _is_done(byte: int) -> bool:
    return byte & 3 >= WorkState.FINISHED
