"""A laptop's project from a packet: the labeler's clips and the guidelines, and a clock that knows the project's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from earmark.model.people import Labeler
from earmark.model.questions import Asked, Reply
from earmark.model.recording import Clip, ClipId, Recording
from earmark.model.revision import Revision
from earmark.model.settling import Outcome
from earmark.model.travelling import Work
from earmark.store import guidelines, merging, questions, recordings
from earmark.store.clips import adding, aside
from earmark.store.database import Database
from earmark.store.identity import altered_clips, altered_editions
from earmark.store.packets.contents import WHOLE, Row, insert_table
from earmark.store.packets.facts import Issue, note_issue
from earmark.store.roots import Location


@dataclass(frozen=True, slots=True)
class Layout:
    """All that a laptop's project begins with. ``in_queue`` are clips that are asked for, the others
    only examples.

    ``file_names`` are those by which clips are called, by recording.
    """

    name: str
    uuid: str
    language: str
    labeler: Labeler
    issue: Issue
    round: Row
    recordings: Sequence[tuple[Recording, Location | None]]
    file_names: dict[str, str]
    clips: Sequence[tuple[Clip, str]]
    in_queue: frozenset[ClipId]
    tables: dict[str, list[Row]]
    begun: Sequence[Revision]
    asked: Sequence[Asked]
    replies: Sequence[Reply]
    edition: int
    edition_digest: str
    newest_time_us: int


def lay_out(db: Database, layout: Layout) -> None:
    """Fill a new project. Raises ValueError where rows do not fit together or are not what they say."""
    facts = {
        "name": layout.name,
        "uuid": layout.uuid,
        "language": layout.language,
        guidelines.HOME: layout.uuid,
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    db.run_many("INSERT INTO project VALUES (?, ?)", list(facts.items()))
    note_issue(db, layout.issue)
    tallies = {"newest_time_us": layout.newest_time_us, "carried_edition": layout.edition}
    db.run_many("INSERT INTO tally VALUES (?, ?)", list(tallies.items()))
    db.run("INSERT INTO labeler (number, id, name, role) VALUES (1, ?, ?, ?)", _person(layout.labeler))
    for recording, location in layout.recordings:
        recordings.put(db, recording, location)
    _add_clips(db, layout)
    for table in WHOLE:
        insert_table(db, table, layout.tables.get(table, []))
    one = layout.round
    db.run(
        "INSERT INTO round VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [one[name] for name in _ROUND],
    )
    db.run_many(
        """INSERT INTO assignment (id, round, clip, labeler, repeat_of, position, state)
        VALUES (?, 1, (SELECT number FROM clip WHERE id = ?), 1, ?, ?, ?)""",
        [
            [row[name] for name in ("id", "clip", "repeat_of", "position", "state")]
            for row in layout.tables["assignment"]
        ],
    )
    # What the labeler has done of it elsewhere is gone on with; a row that does not fit is refused as ever.
    merging.merge(db, Work(layout.labeler.id, tuple(layout.begun)))
    questions.insert(db, layout.asked, layout.replies)
    db.run_many(
        """INSERT INTO settlement (id, clip, reviewer, outcome, kinds, remark, in_bulk, blind, sent_to, operation,
        time_us) VALUES (?, (SELECT number FROM clip WHERE id = ?), 0, ?, '', ?, 0, 0, ?, '', ?)""",
        [
            (row["id"], row["clip"], Outcome.SENT_BACK, row["remark"], layout.labeler.id, row["time_us"])
            for row in layout.tables["sent_back"]
        ],
    )
    for row in layout.tables["assignment"]:
        db.run("UPDATE assignment SET state = ? WHERE id = ?", (row["state"], row["id"]))
    _require_true(db, layout)


_ROUND = (
    "id",
    "name",
    "edition",
    "probability_sample",
    "asks",
    "plan",
    "seed",
    "planned_us",
    "opened_us",
    "closed_us",
)


def _person(labeler: Labeler) -> tuple[str, str, str]:
    return labeler.id, labeler.name, labeler.role


def _add_clips(db: Database, layout: Layout) -> None:
    numbers = {row[0]: row[1] for row in db.rows("SELECT id, number FROM recording")}
    for number, (clip, language) in enumerate(layout.clips, 1):
        file = layout.file_names.get(clip.recording, "")
        adding.insert(db, number, numbers[clip.recording], file, clip, language or layout.language)
    db.run("INSERT INTO tally VALUES ('clips', ?)", (len(layout.clips),))
    adding.reorder(db)
    # What is only heard as an example stands in no list.
    aside.set_aside(db, [clip.id for clip, _ in layout.clips if clip.id not in layout.in_queue])


def _require_true(db: Database, layout: Layout) -> None:
    """Clips and guidelines are what their ids and hashes say."""
    wrong = [*altered_clips(db), *altered_editions(db)]
    newest = db.value("SELECT digest FROM edition ORDER BY number DESC LIMIT 1")
    if wrong or newest != layout.edition_digest:
        raise ValueError(wrong[0] if wrong else "the guidelines are not those that the packet names")
