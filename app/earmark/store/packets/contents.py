"""What goes out to a labeler: the round, the clips, the guidelines, the words. Nobody's labels, nobody else's name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from earmark.model.errors import UserError
from earmark.model.people import Labeler, LabelerId, Role
from earmark.model.questions import Asked, Reply
from earmark.model.recording import ClipId
from earmark.model.revision import Revision
from earmark.store import labelers, questions, settlements
from earmark.store.database import Database
from earmark.store.revisions.reading import stored
from earmark.store.settings import Json

Row = dict[str, Json]

WHOLE = ("edition", "tag", "definition", "mapping", "edition_example", "example", "word")
"""Tables that go out as they are, in an order in which they can be written."""
_BLANKED = {"author": "", "labeler": None}
"""Columns that name people. A labeler column is left out and stands for nobody on the laptop."""
_PLAN = ("kind", "drafts", "unheard", "pace")
"""What a laptop must know of a round's plan; that its pace is seen is among it, since its labelers are told. The
rest names other people and how clips were drawn.
"""


@dataclass(frozen=True, slots=True)
class Contents:
    """``clips`` are asked of the labeler; ``examples`` show what tags mean; ``mentioned`` did so in older
    editions and are only named. ``begun`` is what the labeler has done of this round already, to go on
    with; ``asked`` are their questions in it, and the answers come along without names. ``tables`` are rows by table.
    """

    labeler: Labeler
    round: Row
    clips: tuple[ClipId, ...]
    examples: tuple[ClipId, ...]
    mentioned: tuple[ClipId, ...]
    begun: tuple[Revision, ...]
    asked: tuple[Asked, ...]
    replies: tuple[Reply, ...]
    tables: dict[str, list[Row]]
    edition: int
    edition_digest: str
    newest_time_us: int


def contents(db: Database, round_id: str, labeler: LabelerId) -> Contents:
    """Everything of a stored round that its labeler needs. Raises UserError where nothing is asked of them there."""
    person = next((one for one in labelers.all(db) if one.id == labeler), None)
    if person is None:
        raise UserError("the project has no such labeler", "Add the labeler first.", labeler)
    row = db.one(
        """SELECT number, name, edition, probability_sample, asks, plan, planned_us, opened_us, closed_us
        FROM round WHERE id = ?""",
        (round_id,),
    )
    assert row is not None
    number, name, edition, sample, asks, plan, planned_us, opened_us, closed_us = row
    if closed_us is not None:
        raise UserError(f"the round {name} is closed", "Plan a new one.", name)
    assignments = db.rows(
        """SELECT a.id, c.id, a.repeat_of, a.position, a.state FROM assignment a JOIN clip c ON c.number = a.clip
        WHERE a.round = ? AND a.labeler = (SELECT number FROM labeler WHERE id = ?) AND a.state <> 'withdrawn'
        ORDER BY a.position""",
        (number, labeler),
    )
    if not assignments:
        raise UserError(f"nothing is asked of {person.name} in the round {name}", "Name another round.", person.name)
    tables = {table: whole_table(db, table) for table in WHOLE}
    tables["assignment"] = [
        {"id": id_, "clip": clip, "repeat_of": repeat_of, "position": position, "state": state}
        for id_, clip, repeat_of, position, state in assignments
    ]
    tables["sent_back"] = _sent_back(db, labeler, {str(one[1]) for one in assignments})
    clips = tuple(dict.fromkeys(ClipId(one[1]) for one in assignments))
    newest = db.one("SELECT number, digest FROM edition ORDER BY number DESC LIMIT 1")
    assert newest is not None
    published = [(ClipId(str(one["clip"])), one["edition"]) for one in tables["edition_example"]]
    shown = dict.fromkeys(ClipId(str(one["clip"])) for one in tables["example"])
    shown |= dict.fromkeys(clip for clip, edition in published if edition == newest[0])
    mentioned = dict.fromkeys(clip for clip, _ in published if clip not in shown)
    ids = {str(one[0]) for one in assignments}
    everything, replies = questions.asked_by(db, labeler)
    asked = tuple(one for one in everything if one.key.assignment in ids)
    own = {one.id for one in asked}
    return Contents(
        labeler=Labeler(person.id, person.name, Role.LABELER),
        round={
            "id": round_id,
            "name": name,
            "edition": edition,
            "probability_sample": sample,
            "asks": asks,
            "plan": _needed_plan(plan),
            "seed": 0,
            "planned_us": planned_us,
            "opened_us": opened_us,
            "closed_us": None,
        },
        clips=clips,
        examples=tuple(one for one in shown if one not in set(clips)),
        mentioned=tuple(one for one in mentioned if one not in set(clips)),
        begun=_begun(db, number, labeler),
        asked=asked,
        replies=tuple(replace(one, author=_nobody(one.author, labeler)) for one in replies if one.question in own),
        tables=tables,
        edition=newest[0],
        edition_digest=newest[1],
        newest_time_us=db.value("SELECT value FROM tally WHERE name = 'newest_time_us'") or 0,
    )


def labelers_of(db: Database, round_id: str) -> list[Labeler]:
    """Everybody of whom the round asks something, by name."""
    asked = {
        row[0]
        for row in db.rows(
            """SELECT DISTINCT p.id FROM assignment a JOIN round r ON r.number = a.round
            JOIN labeler p ON p.number = a.labeler WHERE r.id = ? AND a.state <> 'withdrawn'""",
            (round_id,),
        )
    }
    return [one for one in labelers.all(db) if one.id in asked]


def whole_table(db: Database, table: str) -> list[Row]:
    """Every row of a table, clips by their ids and without the names of people."""
    columns = [row[1] for row in db.rows(f"PRAGMA table_info({table})")]
    chosen = ["(SELECT id FROM clip WHERE number = t.clip)" if one == "clip" else f't."{one}"' for one in columns]
    rows = db.rows(f"SELECT {', '.join(chosen)} FROM {table} t ORDER BY 1, 2")
    return [_unnamed(dict(zip(columns, row, strict=True))) for row in rows]


def insert_table(db: Database, table: str, rows: Iterable[Row]) -> None:
    """Write rows of ``whole_table``. Raises KeyError or ValueError where they are not this table's."""
    columns = [row[1] for row in db.rows(f"PRAGMA table_info({table})")]
    places = ["(SELECT number FROM clip WHERE id = ?)" if one == "clip" else "?" for one in columns]
    wanted = set(columns) - {"labeler"}
    values = []
    for row in rows:
        if row.keys() != wanted:
            raise ValueError(f"a row of {table} has other columns")
        values.append([0 if one == "labeler" else row[one] for one in columns])
    db.run_many(f"INSERT INTO {table} VALUES ({', '.join(places)})", values)


def _sent_back(db: Database, labeler: LabelerId, clips: set[str]) -> list[Row]:
    """What a reviewer wants the labeler to look at again, and why."""
    return [
        {"id": one.id, "clip": one.clip, "remark": one.remark, "time_us": one.time_us}
        for one in settlements.sent_back_to(db, labeler)
        if one.clip in clips
    ]


def _nobody(author: LabelerId, labeler: LabelerId) -> LabelerId:
    return author if author == labeler else labelers.REFERENCE


def _begun(db: Database, round_number: int, labeler: LabelerId) -> tuple[Revision, ...]:
    rows = db.rows(
        """SELECT r.number FROM revision r JOIN assignment a ON a.id = r.assignment
        WHERE a.round = ? AND a.state <> 'withdrawn' AND r.lane = 'work' AND r.labeler = a.labeler
        AND r.labeler = (SELECT number FROM labeler WHERE id = ?) ORDER BY r.number""",
        (round_number, labeler),
    )
    return tuple(stored(db, [row[0] for row in rows]))


def _unnamed(row: Row) -> Row:
    return {name: _BLANKED.get(name, value) for name, value in row.items() if name != "labeler"}


def _needed_plan(plan: str) -> str:
    said = json.loads(plan)
    kept = {name: said[name] for name in _PLAN if name in said} if isinstance(said, dict) else {}
    return json.dumps(kept, ensure_ascii=False)
