"""Whether a project is a laptop's, and what of a project went out and came back."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass

from earmark.model.people import LabelerId
from earmark.store.database import Database
from earmark.store.keys import labeler_number


@dataclass(frozen=True, slots=True)
class Issue:
    """The packet that a laptop's project was laid out from: whose it is, and which round.

    ``sealing_key`` is that with which the work is encrypted on its way back, empty where it travels open.
    """

    packet: str
    labeler: LabelerId
    labeler_name: str
    round: str
    round_name: str
    made_at: str
    sealing_key: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A packet that went out (``earpack``) or came back (``earwork``): how many clips or labels, and when."""

    digest: str
    packet: str
    kind: str
    round: str
    labeler: LabelerId
    count: int
    time_us: int


def issue(db: Database) -> Issue | None:
    """What a laptop's project was laid out from; None in the project at home."""
    said = db.value("SELECT value FROM project WHERE name = 'packet'")
    return None if said is None else Issue(**json.loads(said))


def assigned(db: Database) -> int:
    """How many clips are asked of the labeler of a laptop's project."""
    return int(db.value("SELECT count(*) FROM assignment"))


def note_issue(db: Database, laid_out: Issue) -> None:
    """Say that this project is a laptop's."""
    db.run("INSERT INTO project VALUES ('packet', ?)", (json.dumps(asdict(laid_out), ensure_ascii=False),))


def note(db: Database, passage: Passage) -> None:
    """Remember that a packet went out or came back; the same file once."""
    db.run(
        "INSERT INTO packet VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING",
        (
            passage.digest,
            passage.packet,
            passage.kind,
            passage.round,
            labeler_number(db, passage.labeler),
            passage.count,
            passage.time_us or time.time_ns() // 1000,
        ),
    )


def passages(db: Database, round_id: str | None = None) -> list[Passage]:
    """What went out and came back, the newest first; of one round or of all."""
    rows = db.rows(
        """SELECT k.digest, k.id, k.kind, k.round, p.id, k.count, k.time_us FROM packet k
        JOIN labeler p ON p.number = k.labeler WHERE ?1 IS NULL OR k.round = ?1 ORDER BY k.time_us DESC, k.digest""",
        (round_id,),
    )
    return [Passage(row[0], row[1], row[2], row[3], LabelerId(row[4]), row[5], row[6]) for row in rows]
