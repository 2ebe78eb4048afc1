"""Labels as rows for exports: every label of a clip together, clips in the order of their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from earmark.model.label import Label, State
from earmark.model.people import Labeler, LabelerId, Role
from earmark.model.recording import ClipId
from earmark.model.revision import Lane, Revision, RevisionKind
from earmark.model.snapshot import SnapshotId
from earmark.store import labelers
from earmark.store.clips import ClipFilter, ClipSort, ClipView, order
from earmark.store.clips.looking import views_by_number
from earmark.store.content import label_from_json
from earmark.store.database import Database
from earmark.store.revisions.reading import on_clock_of, stored

_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A label that may leave. ``labeler`` is None for reference labels; ``revision`` is None for a draft."""

    clip: ClipView
    labeler: Labeler | None
    lane: Lane
    label: Label
    state: State
    revision: Revision | None
    round: str
    conflict: bool
    suggestion_shown: bool = False

    @property
    def clip_id(self) -> ClipId:
        return self.clip.clip.id


def rows(
    db: Database,
    chosen: ClipFilter | None = None,
    *,
    only: frozenset[LabelerId] | None = None,
    lanes: frozenset[Lane] = frozenset(Lane),
    drafts: bool = False,
    frozen: SnapshotId | None = None,
    since: SnapshotId | None = None,
) -> Iterator[LabelRow]:
    """Every label in force of the chosen clips, without withdrawn ones; drafts too where asked for.

    With ``frozen`` the labels of that snapshot in place of those in force; with ``since`` the clips alone
    that have a label which that snapshot does not hold.

    The rows of one clip come one after another: work by the labelers' names and in the order in which it
    was asked for, then gold, then reference. Which of them leaves is the caller's rule. Read it to its end
    inside one ``read``.
    """
    people = {number: one for number, one in _people(db).items() if only is None or one is None or one.id in only}
    rounds, presented = _rounds(db)
    numbers = order.materialised(db, chosen or ClipFilter(), ClipSort.NAME, 0, descending=False, fresh=True).tolist()
    ranks = {number: place for place, number in enumerate(sorted(people, key=lambda one: _rank(people[one])))}
    labels = None if frozen is None else _frozen(db, frozen)
    if since is not None:
        new = _new_since(db, since) if labels is None else _beyond(db, labels, since)
        numbers = [number for number in numbers if number in new]
    for start in range(0, len(numbers), _AT_ONCE):
        part = numbers[start : start + _AT_ONCE]
        asked = _in_force(db, part) if labels is None else [row for one in part for row in labels.get(one, ())]
        found = _committed(db, [row for row in asked if row[1] in people and row[3] in lanes], people, rounds)
        if drafts:
            found += _drafts(db, part, people, lanes, rounds, {(row[0], row[1], row[2]) for row in found})
        places = {number: place for place, number in enumerate(part)}
        lanes_in_order = list(Lane)
        found.sort(
            key=lambda one: (
                places[one[0]],
                lanes_in_order.index(one[3].lane),
                ranks[one[1]],
                presented.get(one[2], _FIRST),
            )
        )
        yield from (one[3] for one in found)


_FIRST = (0, 0)


def _rounds(db: Database) -> tuple[dict[str, str], dict[str, tuple[int, int]]]:
    """By assignment the name of its round, and what sorts it: rounds as they were planned, then the labeler's order."""
    found = db.rows("SELECT a.id, r.name, r.number, a.position FROM assignment a JOIN round r ON r.number = a.round")
    return {row[0]: row[1] for row in found}, {row[0]: (row[2], row[3]) for row in found}


_Label = tuple[int, int, str, str, int, int]
"""Clip, labeler, assignment, lane, number of the revision, and whether it is in conflict."""


def _in_force(db: Database, part: list[int]) -> list[_Label]:
    marks = ",".join("?" * len(part))
    return db.rows(
        f"""SELECT l.clip, l.labeler, l.assignment, l.lane, l.revision, l.conflict FROM current l
        JOIN revision r ON r.number = l.revision
        WHERE l.lane IN ('work', 'gold', 'reference') AND l.clip IN ({marks}) AND r.kind <> ?""",
        [*part, RevisionKind.WITHDRAWN],
    )


def _frozen(db: Database, snapshot: SnapshotId) -> dict[int, list[_Label]]:
    """The labels of a snapshot by clip; a clip that has found its sound is the sound's."""
    found: dict[int, list[_Label]] = {}
    for row in db.rows(
        """SELECT coalesce(c.stands_for, c.number), r.labeler, r.assignment, r.lane, s.revision, 0
        FROM snapshot_label s JOIN snapshot t ON t.number = s.snapshot JOIN revision r ON r.number = s.revision
        JOIN clip c ON c.number = s.clip WHERE t.id = ?""",
        (snapshot,),
    ):
        found.setdefault(row[0], []).append(row)
    return found


def _new_since(db: Database, snapshot: SnapshotId) -> set[int]:
    """The clips that have a label in force which the snapshot does not hold."""
    rows = db.rows(
        """SELECT DISTINCT l.clip FROM current l JOIN revision r ON r.number = l.revision WHERE r.kind <> ?
        AND l.revision NOT IN (SELECT s.revision FROM snapshot_label s JOIN snapshot t ON t.number = s.snapshot
            WHERE t.id = ?)""",
        (RevisionKind.WITHDRAWN, snapshot),
    )
    return {row[0] for row in rows}


def _beyond(db: Database, labels: dict[int, list[_Label]], snapshot: SnapshotId) -> set[int]:
    """The clips of one snapshot with a label that another does not hold."""
    known = {row[4] for rows in _frozen(db, snapshot).values() for row in rows}
    return {clip for clip, rows in labels.items() if any(row[4] not in known for row in rows)}


_Found = tuple[int, int, str, LabelRow]


def _committed(
    db: Database, asked: list[_Label], people: dict[int, Labeler | None], rounds: dict[str, str]
) -> list[_Found]:
    views = views_by_number(db, sorted({row[0] for row in asked}))
    revisions = stored(db, [row[4] for row in asked])
    made = []
    for (clip, labeler, assignment, lane, _, conflict), sealed in zip(asked, revisions, strict=True):
        view = views[clip]
        revision = on_clock_of(db, sealed, view.clip.id, view.recording.clock.sample_rate)
        row = LabelRow(
            view,
            people[labeler],
            Lane(lane),
            revision.label,
            revision.state,
            revision,
            rounds.get(assignment, ""),
            bool(conflict),
            revision.suggestion_shown,
        )
        made.append((clip, labeler, assignment, row))
    return made


def _drafts(
    db: Database,
    part: list[int],
    people: dict[int, Labeler | None],
    lanes: frozenset[Lane],
    rounds: dict[str, str],
    committed: set[tuple[int, int, str]],
) -> list[_Found]:
    """Drafts of labels that have no revision in force."""
    marks = ",".join("?" * len(part))
    asked = [
        row
        for row in db.rows(
            f"SELECT clip, labeler, assignment, lane, label, suggestion_shown FROM draft WHERE clip IN ({marks})",
            part,
        )
        if row[1] in people and row[3] in lanes and (row[0], row[1], row[2]) not in committed
    ]
    views = views_by_number(db, sorted({row[0] for row in asked}))
    return [
        (
            clip,
            labeler,
            assignment,
            LabelRow(
                views[clip],
                people[labeler],
                Lane(lane),
                label_from_json(text),
                State.DRAFT,
                None,
                rounds.get(assignment, ""),
                False,
                bool(suggestion_shown),
            ),
        )
        for clip, labeler, assignment, lane, text, suggestion_shown in asked
    ]


def _people(db: Database) -> dict[int, Labeler | None]:
    return {
        number: None if id_ == labelers.REFERENCE else Labeler(LabelerId(id_), name, Role(role))
        for number, id_, name, role in db.rows("SELECT number, id, name, role FROM labeler")
    }


def _rank(labeler: Labeler | None) -> tuple[str, str]:
    return ("", "") if labeler is None else (labeler.name, labeler.id)
