"""Questions of labelers and what reviewers answer. Rows are known by ids that hold everywhere, and only ever added.

A label carries the words of its question; each time they change, a question of its own is kept here, so
that an answer stays with what was asked. An open question is the newest of its label and has no reply.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from earmark.model.changes import Changes
from earmark.model.errors import UserError
from earmark.model.people import LabelerId, Role
from earmark.model.questions import Asked, QuestionId, Reply, ReplyId, ReplyKind
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Lane, uuid7
from earmark.store import assignments, fixed_width
from earmark.store.database import Database
from earmark.store.keys import Numbers, label_key, labeler_number

_ANSWERERS = (Role.REVIEWER, Role.LEAD)
_ASKED = "SELECT q.id, c.id, p.id, q.assignment, q.text, q.asked_us"
_FROM = """FROM question q JOIN clip k ON k.number = q.clip JOIN clip c ON c.number = coalesce(k.stands_for, k.number)
    JOIN labeler p ON p.number = q.labeler"""
_REPLY = "SELECT y.id, y.question, p.id, y.kind, y.text, y.time_us FROM reply y JOIN labeler p ON p.number = y.author"
_NEWEST = """NOT EXISTS (SELECT 1 FROM question n WHERE n.clip = q.clip AND n.labeler = q.labeler
    AND n.assignment = q.assignment AND (n.asked_us, n.id) > (q.asked_us, q.id))"""
_ANSWERED = f"""FROM reply y JOIN question q ON q.id = y.question JOIN clip k ON k.number = q.clip
    WHERE y.kind = 'answer' AND {_NEWEST}"""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that waits for an answer, with the names that screens show."""

    asked: Asked
    clip_name: str
    labeler_name: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question of a label, and the answers to it with who gave them."""

    asked: Asked
    answers: tuple[tuple[str, Reply], ...]


def follow(db: Database, at: Numbers, text: str, time_us: int) -> None:
    """A label is stored that asks this: keep what is new, and take back what it asks no more."""
    if at.lane is not Lane.WORK:
        return
    newest = db.one(
        """SELECT q.id, q.text, (SELECT y.kind FROM reply y WHERE y.question = q.id ORDER BY y.time_us, y.id LIMIT 1)
        FROM question q WHERE q.clip IN (SELECT number FROM clip WHERE number = ?1 OR stands_for = ?1)
        AND q.labeler = ?2 AND q.assignment = ?3 ORDER BY q.asked_us DESC, q.id DESC LIMIT 1""",
        at[:3],
    )
    id_, asked, replied = newest or (None, "", None)
    if text and (text != asked or replied == ReplyKind.WITHDRAWN):
        db.run(
            "INSERT INTO question (id, clip, labeler, assignment, text, asked_us) VALUES (?, ?, ?, ?, ?, ?)",
            (uuid7(), *at[:3], text, time_us),
        )
    elif not text and id_ is not None and replied is None:
        _add_reply(db, id_, at.labeler, ReplyKind.WITHDRAWN, "")


def open(db: Database, reader: LabelerId | None = None) -> list[OpenQuestion]:  # noqa: A001  (read as questions.open)
    """What waits for an answer, the oldest first; for a ``reader`` without questions on clips that they are still to
    label in a round themselves: others' words would tell them something.
    """
    rows = db.rows(
        f"""{_ASKED}, c.name, p.name {_FROM}
        WHERE {_NEWEST} AND NOT EXISTS (SELECT 1 FROM reply y WHERE y.question = q.id) ORDER BY q.asked_us, q.id"""
    )
    found = [OpenQuestion(_asked(row[:6]), row[6], row[7]) for row in rows]
    if reader is None:
        return found
    return [one for one in found if assignments.keeping_round(db, one.asked.key.clip, reader) is None]


def answer(db: Database, question: QuestionId, author: LabelerId, text: str) -> Reply:
    """A reviewer's or lead's answer. Raises UserError for others, for no words, or where nothing was asked."""
    name, role = db.one("SELECT name, role FROM labeler WHERE id = ?", (author,)) or ("", "")
    if role not in _ANSWERERS:
        raise UserError("only a reviewer or a lead answers questions", "Let one of them sit down.", name)
    if not text.strip():
        raise UserError("an answer needs words", "Say what to do.")
    clip = _clip_of(db, question)
    if clip is None:
        raise UserError("this question is not in the project", "It may have been taken out.", question)
    made = _add_reply(db, question, labeler_number(db, author), ReplyKind.ANSWER, text.strip())
    db.note(Changes(clips=frozenset((clip,)), questions=True))
    return made


def of_label(db: Database, key: LabelKey) -> tuple[Exchange, ...]:
    """What was asked on this label and not taken back, the newest first, with the answers."""
    rows = db.rows(
        f"""{_ASKED} {_FROM} WHERE c.number = (SELECT coalesce(stands_for, number) FROM clip WHERE id = ?)
        AND p.id = ? AND q.assignment = ? ORDER BY q.asked_us DESC, q.id DESC""",
        (key.clip, key.labeler, key.assignment or ""),
    )
    found = []
    for asked in map(_asked, rows):
        replies = [
            (row[6], _reply(row[:6]))
            for row in db.rows(
                f"{_REPLY.replace(' FROM', ', p.name FROM', 1)} WHERE y.question = ? ORDER BY y.time_us, y.id",
                (asked.id,),
            )
        ]
        if not any(one.kind is ReplyKind.WITHDRAWN for _, one in replies):
            found.append(Exchange(asked, tuple(replies)))
    return tuple(found)


def answered_clips(db: Database, person: int) -> NDArray[np.int64]:
    """The numbers of the clips on which the labeler with this number has an answer, ascending."""
    clip = "coalesce(k.stands_for, k.number)"
    return np.unique(fixed_width.numbers(db, clip, f"{_ANSWERED} AND q.labeler = ?", (person,)))


def answered_among(db: Database, person: int, clips: Sequence[int]) -> set[int]:
    """Which of these clips, by number, the labeler has an answer on."""
    marks = ",".join("?" * len(clips))
    clip = "coalesce(k.stands_for, k.number)"
    found = db.rows(f"SELECT {clip} {_ANSWERED} AND q.labeler = ? AND {clip} IN ({marks})", (person, *clips))
    return {row[0] for row in found}


def answered_assignments(db: Database, person: int) -> NDArray[np.int64]:
    """The numbers of the labeler's assignments on which there is an answer, ascending."""
    number = "(SELECT a.number FROM assignment a WHERE a.id = q.assignment)"
    query = f"{_ANSWERED} AND q.labeler = ? AND q.assignment IN (SELECT id FROM assignment)"
    return np.unique(fixed_width.numbers(db, number, query, (person,)))


def asked_by(db: Database, labeler: LabelerId) -> tuple[tuple[Asked, ...], tuple[Reply, ...]]:
    """Everything that a labeler asked, and every reply to it: what travels."""
    rows = db.rows(f"{_ASKED} {_FROM} WHERE p.id = ? ORDER BY q.asked_us, q.id", (labeler,))
    replies = db.rows(
        f"""{_REPLY} WHERE y.question IN
        (SELECT q.id FROM question q JOIN labeler o ON o.number = q.labeler WHERE o.id = ?) ORDER BY y.time_us, y.id""",
        (labeler,),
    )
    return tuple(map(_asked, rows)), tuple(map(_reply, replies))


def insert(db: Database, asked: Iterable[Asked], replies: Iterable[Reply]) -> int:
    """Add what came from elsewhere; what is here already stays as it is. Returns how many rows were new.

    Raises UserError for a clip or a person that the project does not have, or a reply to nothing.
    """
    new = 0
    touched: set[ClipId] = set()
    for one in asked:
        if db.value("SELECT 1 FROM question WHERE id = ?", (one.id,)):
            continue
        clip = db.value("SELECT number FROM clip WHERE id = ?", (one.key.clip,))
        if clip is None:
            raise UserError("the project has no such clip", "It may have been taken out.", one.key.clip)
        db.run(
            "INSERT INTO question (id, clip, labeler, assignment, text, asked_us) VALUES (?, ?, ?, ?, ?, ?)",
            (one.id, clip, labeler_number(db, one.key.labeler), one.key.assignment or "", one.text, one.asked_us),
        )
        touched.add(one.key.clip)
        new += 1
    for reply in replies:
        if db.value("SELECT 1 FROM reply WHERE id = ?", (reply.id,)):
            continue
        clip = db.value(
            "SELECT c.id FROM question q JOIN clip c ON c.number = q.clip WHERE q.id = ?", (reply.question,)
        )
        if clip is None:
            raise UserError("a reply is to a question that is not here", "Bring the question too.", reply.question)
        _insert_reply(db, reply, labeler_number(db, reply.author))
        touched.add(clip)
        new += 1
    if new:
        db.note(Changes(clips=frozenset(touched), questions=True))
    return new


def _clip_of(db: Database, question: QuestionId) -> ClipId | None:
    clip: ClipId | None = db.value(
        "SELECT c.id FROM question q JOIN clip c ON c.number = q.clip WHERE q.id = ?", (question,)
    )
    return clip


def _add_reply(db: Database, question: QuestionId, author: int, kind: ReplyKind, text: str) -> Reply:
    name = db.value("SELECT id FROM labeler WHERE number = ?", (author,))
    asked_us: int = db.value("SELECT asked_us FROM question WHERE id = ?", (question,))
    # A reply comes after its question, whatever the clocks of two computers say.
    at = max(time.time_ns() // 1000, asked_us + 1)
    made = Reply(ReplyId(uuid7()), question, LabelerId(name), kind, text, at)
    _insert_reply(db, made, author)
    return made


def _insert_reply(db: Database, one: Reply, author: int) -> None:
    db.run(
        "INSERT INTO reply (id, question, author, kind, text, time_us) VALUES (?, ?, ?, ?, ?, ?)",
        (one.id, one.question, author, one.kind, one.text, one.time_us),
    )


def _asked(row: Sequence[Any]) -> Asked:
    id_, clip, labeler, assignment, text, asked_us = row
    return Asked(QuestionId(id_), label_key(clip, labeler, assignment, Lane.WORK), text, asked_us)


def _reply(row: Sequence[Any]) -> Reply:
    id_, question, author, kind, text, time_us = row
    return Reply(ReplyId(id_), QuestionId(question), LabelerId(author), ReplyKind(kind), text, time_us)
