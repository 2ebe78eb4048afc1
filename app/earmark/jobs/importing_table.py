"""Import of a label table or manifest: every row checked, the good ones stored in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

from earmark.exchange.records import Format, Refusal
from earmark.jobs.fulfilling import fitting
from earmark.jobs.import_result import ImportResult, Refused
from earmark.jobs.importing_labels import Given, PlacedRow, check_tags, kind_of, place, time_us
from earmark.jobs.importing_survey import Survey, find_recordings, survey
from earmark.jobs.nearby_clips import NearbyClips
from earmark.jobs.progress import Progress, stop_if_cancelled
from earmark.jobs.writing import Pieces
from earmark.model.errors import UserError
from earmark.model.label import State
from earmark.model.people import LabelerId, Role, alike, person_name
from earmark.model.recording import ClipId, Recording
from earmark.model.revision import LabelKey, Lane, OperationId
from earmark.store import clips, drafts, guidelines, labelers, revisions, rounds
from earmark.store.database import Database
from earmark.store.labelers import REFERENCE
from earmark.store.project import Project
from earmark.store.revisions import Incoming

_ROWS_A_PIECE = 50
"""A piece of labels takes the writer about 15 ms."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a piece brought. ``operation`` is the one that all labels of the import belong to."""

    added: int
    known: int
    labels: int
    unchanged: int
    labelers: tuple[str, ...]
    operation: OperationId | None
    unasked: int = 0
    several: int = 0


def import_table(
    project: Project,
    path: Path,
    table: Format,
    given: Given,
    result: ImportResult,
    progress: Progress,
    *,
    without_audio: bool,
) -> None:
    """Take every good row of a table; each bad one is refused with its line.

    The table is gone through twice: for the recordings it names, and for its rows.
    """
    assert table.read is not None
    reading = table.read(path)
    result.remarks.extend(f"{path.name}: {remark}" for remark in reading.remarks)
    found = survey(reading.rows, progress)
    heard = find_recordings(project, path, found, result, progress, without_audio=without_audio)
    rows = _Rows(project, path, heard, given, result)
    good = rows.good(table, found, progress)
    if result.dry_run:
        _count(project, good, result)
    else:
        _store_all(project, good, f"Import of {path.name}", result, rows)
    result.remarks.extend(f"{path.name}: {remark}" for remark in rows.remarks())
    result.remarks.extend(_one_person_twice(project, result))


def _one_person_twice(project: Project, result: ImportResult) -> Iterator[str]:
    """New names that only capitals or blanks tell from others: as two people they would agree with themselves."""
    new = set(result.labelers_added)
    if not new:
        return
    for names in alike([*new, *(one.name for one in project.read(labelers.all))]):
        if new.intersection(names):
            yield f"{' and '.join(names)} are taken as different labelers; spell them alike if they are one person"


class _Rows:
    """Goes through a table's rows and puts the good ones on their recordings' clocks."""

    def __init__(
        self, project: Project, path: Path, heard: dict[str, Recording | str], given: Given, result: ImportResult
    ) -> None:
        self._project = project
        self._path = path
        self._heard = heard
        self._given = given
        self._result = result
        self._taxonomy = project.read(guidelines.taxonomy)
        self._edition = project.read(guidelines.current_edition)
        self._engineers = {one.name for one in project.read(labelers.all) if one.role is Role.ENGINEER}
        self._nearby = NearbyClips(project)
        self._rounds = {one.name for one in project.read(rounds.all_rounds)}
        self._met: Counter[tuple[ClipId, str, str]] = Counter()
        self._without_round = 0
        self.unasked = 0
        self.several = 0
        self._unknown_editions = 0

    def good(self, table: Format, found: Survey, progress: Progress) -> Iterator[PlacedRow]:
        """The good rows in their order; the others go to the result's refusals."""
        assert table.read is not None
        for number, row in enumerate(table.read(self._path).rows, 1):
            stop_if_cancelled(progress)
            if number % 100 == 0 or number == found.rows:
                progress.report(number, found.rows, "taking labels")
            if isinstance(row, Refusal):
                self._refuse(row.line, row.path, row.reason)
                continue
            recording = self._heard[row.path]
            if isinstance(recording, str):
                self._refuse(row.line, row.path, recording)
                continue
            try:
                check_tags(row, self._taxonomy)
                placed = place(row, recording, self._given, self._nearby.near)
                self._check_labeler(placed)
            except UserError as error:
                self._refuse(row.line, row.path, error.reason)
                continue
            self._nearby.met(placed.clip)
            self._remark(placed)
            yield self._counted(placed)

    def remarks(self) -> list[str]:
        """What was taken otherwise than it was written."""
        said = []
        if self._without_round:
            said.append(f"{self._without_round:,} labels name a round that the project does not have; taken without it")
        if self.unasked:
            said.append(
                f"{self.unasked:,} labels name a round in which their labeler was not asked for the clip; "
                "taken without it"
            )
        if self.several:
            said.append(
                f"{self.several:,} labels name no round, and more than one assignment of the clip waits; "
                "taken without one"
            )
        if self._unknown_editions:
            said.append(
                f"{self._unknown_editions:,} labels name a guideline version that the project does not have; "
                f"taken as made under version {self._edition}"
            )
        return said

    def _refuse(self, line: int, path: str, reason: str) -> None:
        self._result.refused.append(Refused(path or self._path.name, line, reason))

    def _check_labeler(self, placed: PlacedRow) -> None:
        row = placed.row
        if row is None:
            return
        name = person_name(row.labeler) if row.labeler else ""
        if row.lane is Lane.REFERENCE:
            return
        if not name and row.lane is Lane.WORK:
            raise UserError("a label of the lane 'work' needs its labeler")
        if name in self._engineers:
            raise UserError(f"{name} is an engineer, who writes no labels", "Change the role first.")

    def _counted(self, placed: PlacedRow) -> PlacedRow:
        row = placed.row
        if row is None or not row.round:
            return placed
        met = (placed.clip.id, row.labeler, row.round)
        self._met[met] += 1
        return replace(placed, presentation=self._met[met] - 1)

    def _remark(self, placed: PlacedRow) -> None:
        row = placed.row
        if row is None:
            return
        self._without_round += bool(row.round) and row.round not in self._rounds
        self._unknown_editions += row.guideline is not None and row.guideline > self._edition


def _store_all(project: Project, good: Iterator[PlacedRow], title: str, result: ImportResult, told: _Rows) -> None:
    operation: OperationId | None = None

    def take(piece: _Piece) -> None:
        nonlocal operation
        operation = operation or piece.operation
        result.added += piece.added
        result.known += piece.known
        result.labels += piece.labels
        result.unchanged_labels += piece.unchanged
        result.labelers_added.extend(piece.labelers)
        told.unasked += piece.unasked
        told.several += piece.several

    seen: set[ClipId] = set()
    pieces = Pieces[_Piece](project, take)
    while batch := list(islice(good, _ROWS_A_PIECE)):
        fresh = _first_met(batch, seen)
        pieces.send(partial(_store, batch=batch, fresh=fresh, title=title, operation=operation))
        if operation is None:
            # All labels of an import are one operation, so the piece that begins it is waited for.
            pieces.finish()
    pieces.finish()


def _first_met(batch: Sequence[PlacedRow], seen: set[ClipId]) -> list[ClipId]:
    """The clips of the batch that no earlier row of the table names; they are ``seen`` from here on."""
    met = list(dict.fromkeys(one.clip.id for one in batch if one.clip.id not in seen))
    seen.update(met)
    return met


def _store(
    db: Database, batch: Sequence[PlacedRow], fresh: Sequence[ClipId], title: str, operation: OperationId | None
) -> _Piece:
    added = clips.add(db, [one.clip for one in batch])
    edition = guidelines.current_edition(db)
    people: dict[str, LabelerId] = {}
    new_people: list[str] = []
    incoming = []
    unchanged = kept = unasked = several = 0
    known_rounds = {name.name for name in rounds.all_rounds(db)}
    for one in batch:
        if one.row is None or one.label is None:
            continue
        row, label = one.row, one.label
        who = _labeler(db, row.labeler, people, new_people)
        found = fitting(db, one, who)
        unasked += found.unasked and row.round in known_rounds
        several += found.several
        key = LabelKey(one.clip.id, who, found.assignment, row.lane)
        under = row.guideline if row.guideline is not None and row.guideline <= edition else edition
        if row.state is State.DRAFT:
            if drafts.load(db, key) == label:
                unchanged += 1
                continue
            drafts.save(
                db,
                key,
                label,
                edition=under,
                seconds_spent=row.seconds_spent,
                suggestion_shown=row.suggestion_shown,
            )
            kept += 1
            continue
        incoming.append(
            Incoming(
                key=key,
                label=label,
                state=row.state,
                kind=kind_of(row.lane),
                edition=under,
                time_us=time_us(row.time),
                reason=row.reason,
                seconds_spent=row.seconds_spent,
                suggestion_shown=row.suggestion_shown,
            )
        )
    appended = revisions.append_many(db, incoming, title=title, operation=operation)
    return _Piece(
        added=added,
        known=len(fresh) - added,
        labels=appended.added + kept,
        unchanged=appended.known + unchanged,
        labelers=tuple(new_people),
        operation=appended.operation,
        unasked=unasked,
        several=several,
    )


def _labeler(db: Database, name: str, people: dict[str, LabelerId], new: list[str]) -> LabelerId:
    """The person of that name, added where there is none; nobody's labels are the reference's."""
    if not name:
        return REFERENCE
    if name not in people:
        known = labelers.by_name(db, name)
        if known is None:
            known = labelers.add(db, name)
            new.append(known.name)
        people[name] = known.id
    return people[name]


def _count(project: Project, rows: Iterator[PlacedRow], result: ImportResult) -> None:
    """What storing would bring, as far as it can be told without storing."""
    seen: set[ClipId] = set()
    people = {one.name for one in project.read(labelers.all)}
    while batch := list(islice(rows, _ROWS_A_PIECE)):
        fresh = _first_met(batch, seen)
        known = project.read(partial(clips.known, clips=fresh))
        result.known += len(known)
        result.added += len(fresh) - len(known)
        for one in batch:
            if one.row is None:
                continue
            result.labels += 1
            if one.row.labeler and one.row.labeler not in people:
                people.add(one.row.labeler)
                result.labelers_added.append(one.row.labeler)
