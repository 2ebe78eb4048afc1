"""What a labeler has done on a laptop, as it goes back."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.revision import OperationId
from earmark.model.travelling import Operation, Work
from earmark.store import clips, questions
from earmark.store.database import Database
from earmark.store.keys import labeler_number
from earmark.store.revisions.reading import stored


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is still to do: assignments without a label, and labels that are being typed."""

    to_do: int
    drafts: int


@dataclass(frozen=True, slots=True)
class Standing:
    """The guideline edition in force and the newest hybrid time that was seen."""

    edition: int
    edition_digest: str
    newest_time_us: int


def work_of(db: Database, labeler: LabelerId) -> Work:
    """Every revision of the labeler's own work, with what it needs to be understood elsewhere."""
    person = labeler_number(db, labeler)
    numbers = [
        row[0]
        for row in db.rows("SELECT number FROM revision WHERE labeler = ? AND lane = 'work' ORDER BY number", (person,))
    ]
    revisions = stored(db, numbers)
    made_here = [
        ClipId(row[0])
        for row in db.rows(
            """SELECT DISTINCT c.id FROM revision r JOIN clip c ON c.number = r.clip WHERE r.labeler = ?
        AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.clip = c.number)""",
            (person,),
        )
    ]
    operations = db.rows(
        "SELECT id, device, kind, undoes, title, time_us FROM operation WHERE labeler = ? ORDER BY number", (person,)
    )
    asked, replies = questions.asked_by(db, labeler)
    return Work(
        labeler=labeler,
        revisions=tuple(revisions),
        operations=tuple(
            Operation(OperationId(id_), device, kind, None if undoes is None else OperationId(undoes), title, time_us)
            for id_, device, kind, undoes, title, time_us in operations
        ),
        clips=tuple(view.clip for view in clips.views(db, made_here)),
        asked=asked,
        # Answers were given at home.
        replies=tuple(one for one in replies if one.author == labeler),
    )


def unfinished(db: Database, labeler: LabelerId) -> Unfinished:
    """How much of what is asked of the labeler is not finished."""
    person = labeler_number(db, labeler)
    to_do = db.value(
        """SELECT count(*) FROM assignment a WHERE a.labeler = ? AND NOT EXISTS (
            SELECT 1 FROM current l JOIN revision r ON r.number = l.revision
            WHERE l.lane = 'work' AND l.clip = a.clip AND l.labeler = a.labeler AND r.kind <> 'withdrawn'
            AND l.assignment IN (a.id, ''))""",
        (person,),
    )
    return Unfinished(to_do, db.value("SELECT count(*) FROM draft WHERE labeler = ?", (person,)))


def standing(db: Database) -> Standing:
    number, digest = db.rows("SELECT number, digest FROM edition ORDER BY number DESC LIMIT 1")[0]
    newest = db.value("SELECT value FROM tally WHERE name = 'newest_time_us'") or 0
    return Standing(number, digest, newest)


def edition_digest(db: Database, number: int) -> str | None:
    """The hash of a guideline edition that this project has."""
    found: str | None = db.value("SELECT digest FROM edition WHERE number = ?", (number,))
    return found
