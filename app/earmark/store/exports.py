"""Labels as rows for exports: every label of a clip together, clips in the order of their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from earmark.model.label import Label, State
from earmark.model.people import Labeler, LabelerId, Role
from earmark.model.recording import ClipId
from earmark.model.revision import Lane, Revision, RevisionKind
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
) -> Iterator[LabelRow]:
    """Every label in force of the chosen clips, without withdrawn ones; drafts too where asked for.

    The rows of one clip come one after another: work by the labelers' names, then gold, then
    reference. Which of them leaves is the caller's rule. Read it to its end inside one ``read``.
    """
    people = {number: one for number, one in _people(db).items() if only is None or one is None or one.id in only}
    rounds = dict(db.rows("SELECT a.id, r.name FROM assignment a JOIN round r ON r.number = a.round"))
    numbers = order.materialised(db, chosen or ClipFilter(), ClipSort.NAME, 0, descending=False, fresh=True).tolist()
    ranks = {number: place for place, number in enumerate(sorted(people, key=lambda one: _rank(people[one])))}
    for start in range(0, len(numbers), _AT_ONCE):
        part = numbers[start : start + _AT_ONCE]
        found = _committed(db, part, people, lanes, rounds)
        if drafts:
            found += _drafts(db, part, people, lanes, rounds, {(row[0], row[1], row[2]) for row in found})
        places = {number: place for place, number in enumerate(part)}
        lanes_in_order = list(Lane)
        found.sort(key=lambda one: (places[one[0]], lanes_in_order.index(one[3].lane), ranks[one[1]], one[2]))
        yield from (one[3] for one in found)


_Found = tuple[int, int, str, LabelRow]


def _committed(
    db: Database,
    part: list[int],
    people: dict[int, Labeler | None],
    lanes: frozenset[Lane],
    rounds: dict[str, str],
) -> list[_Found]:
    marks = ",".join("?" * len(part))
    asked = [
        row
        for row in db.rows(
            f"""SELECT l.clip, l.labeler, l.assignment, l.lane, l.revision, l.conflict FROM current l
            JOIN revision r ON r.number = l.revision
            WHERE l.lane IN ('work', 'gold', 'reference') AND l.clip IN ({marks}) AND r.kind <> ?""",
            [*part, RevisionKind.WITHDRAWN],
        )
        if row[1] in people and row[3] in lanes
    ]
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
