"""Which labels leave, and as which rows: picked clip by clip, put into seconds and paths."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

from earmark.exchange.records import Feature, Format, Row, RowLabel, TimedSpan, features
from earmark.jobs.export_result import CANNOT_HOLD, LeftOut, Undecided
from earmark.measure.consensus import Candidate, Chosen, Pick, chosen
from earmark.model.label import Label, Question, State
from earmark.model.people import LabelerId
from earmark.model.recording import Split
from earmark.model.revision import Lane
from earmark.model.snapshot import SnapshotId
from earmark.model.tag import TagCode
from earmark.store import exports, roots
from earmark.store.clips import ClipFilter, ClipView
from earmark.store.database import Database
from earmark.store.exports import LabelRow

LABELERS = "labelers"
"""The attribute that names those whose answers a consensus is made of."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which labels the user wants. Clips need any one of ``tags``; no tags is all clips.

    ``frozen``: those of a snapshot; ``since``: of clips with a label that a snapshot does not hold.
    """

    pick: Pick
    tags: frozenset[TagCode] = frozenset()
    labelers: frozenset[LabelerId] | None = None
    split: Split | None = None
    frozen: SnapshotId | None = None
    since: SnapshotId | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """A row that leaves, with the clip whose sound may leave with it and where that lies."""

    row: Row
    clip: ClipView
    sound: str


@dataclass
class Leavings:
    """Everything that leaves, and what does not."""

    rows: list[Leaving] = field(default_factory=list)
    undecided: list[Undecided] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def left_out(self) -> list[LeftOut]:
        """What does not leave, in the order of the words."""
        return [LeftOut(what, count) for what, count in sorted(self.counts.items()) if count]


def leavings(db: Database, table: Format, choice: Choice, destination: Path) -> Leavings:
    """Go through every label in force and pick what leaves. Raises UserError for nothing."""
    found = Leavings()
    paths = _Paths(db, destination, must_exist=table.with_sound)
    label_rows = exports.rows(
        db,
        ClipFilter(split=choice.split),
        only=choice.labelers,
        drafts=choice.pick is Pick.ALL and choice.frozen is None,
        frozen=choice.frozen,
        since=choice.since,
    )
    for _, group in groupby(label_rows, key=lambda one: one.clip_id):
        _take_clip([one for one in group if _wanted(one, choice)], table, choice, paths, found)
    return found


def _wanted(row: LabelRow, choice: Choice) -> bool:
    return choice.labelers is None or row.labeler is not None


def _take_clip(rows: Sequence[LabelRow], table: Format, choice: Choice, paths: _Paths, found: Leavings) -> None:
    if not rows:
        return
    view = rows[0].clip
    if table.with_sound and not view.recording.has_sound:
        found.counts["clips whose sound is not in the project"] += 1
        return
    if table.needs_duration and not view.clip.frames:
        found.counts["clips whose duration is not known"] += 1
        return
    sound = paths.sound(view)
    written = paths.written(sound)
    for one in _picked(rows, table, choice.pick, found):
        if choice.tags and not _has_any(one.label, choice.tags):
            continue
        if one.undecided & table.needs or (one.label.is_empty and one.undecided):
            questions = tuple(question.value for question in Question if question in one.undecided)
            found.undecided.append(Undecided(view.clip.id, written, questions))
            continue
        for question in one.undecided:
            found.counts[f"{_ANSWERS[question]} that no more than half gave"] += 1
        row = _row(one, view, written)
        for feature in features(row) - table.holds if len(table.holds) < len(Feature) else ():
            found.counts[_sentence(feature)] += 1
        found.rows.append(Leaving(row, view, sound))


_ANSWERS = {
    Question.SOURCE: "noise tags",
    Question.CHANNEL: "channel tags",
    Question.ENVIRONMENT: "environments",
    Question.TRANSCRIPT: "transcripts",
}


@dataclass(frozen=True, slots=True)
class _Picked:
    """A label that leaves, with the label it is or those it is made of."""

    label: Label
    of: tuple[LabelRow, ...]
    undecided: frozenset[Question] = frozenset()


def _picked(rows: Sequence[LabelRow], table: Format, pick: Pick, found: Leavings) -> Iterator[_Picked]:
    if pick is Pick.ALL and not table.feeds_training:
        yield from (_Picked(row.label, (row,)) for row in rows)
        return
    finished = [row for row in rows if row.state is State.FINISHED]
    found.counts["labels of clips that cannot be labeled"] += sum(row.state is State.CANNOT_LABEL for row in rows)
    found.counts["drafts"] += sum(row.state is State.DRAFT for row in rows)
    if pick is Pick.ALL:
        yield from (_Picked(row.label, (row,)) for row in finished)
        return
    own = {id(row.label): row for row in finished}
    candidates = [_candidate(row) for row in _newest_of_each(finished)]
    made = chosen(candidates, pick, language=rows[0].clip.clip.fields.language)
    if not made and finished:
        gold = pick is Pick.GOLD
        found.counts["clips without a gold label" if gold else "clips with reference labels alone"] += 1
    for one in made:
        single = own.get(id(one.label))
        yield _Picked(one.label, (single,) if single is not None else _voters(one, finished), one.undecided)


def _newest_of_each(rows: Sequence[LabelRow]) -> list[LabelRow]:
    """One label a labeler and lane: who labeled a clip in several rounds has one vote."""
    newest: dict[tuple[str, Lane], LabelRow] = {}
    for row in sorted(rows, key=_time_us):
        newest[_person(row), row.lane] = row
    return list(newest.values())


def _voters(one: Chosen, rows: Sequence[LabelRow]) -> tuple[LabelRow, ...]:
    names = set(one.labelers)
    return tuple(row for row in _newest_of_each(rows) if row.lane is Lane.WORK and _person(row) in names)


def _candidate(row: LabelRow) -> Candidate:
    return Candidate(_person(row), row.label, _time_us(row), row.lane)


def _person(row: LabelRow) -> str:
    return row.labeler.name if row.labeler is not None else ""


def _time_us(row: LabelRow) -> int:
    return row.revision.time_us if row.revision is not None else 0


def _has_any(label: Label, tags: frozenset[TagCode]) -> bool:
    yes = {mark.code for mark in (*label.sources, *label.channels) if not mark.cannot_tell}
    return bool(tags & yes) or label.environment in tags


def _sentence(feature: Feature) -> str:
    return f"{feature.value}{CANNOT_HOLD}"


def _row(one: _Picked, view: ClipView, path: str) -> Row:
    clip, recording = view.clip, view.recording
    rate = clip.sample_rate
    fields = clip.fields
    if len(one.of) > 1:
        names = ";".join(sorted(_person(row) for row in one.of))
        fields = replace(fields, attributes={**fields.attributes, LABELERS: names})
    return Row(
        path=path,
        start_s=None if clip.whole else clip.first / rate,
        end_s=None if clip.whole else clip.end / rate,
        audio_channel=clip.channel,
        fields=fields,
        label=_row_label(one, rate),
        recording=recording.id,
        clip=clip.id,
        duration_s=clip.frames / rate if clip.frames else None,
        sample_rate=rate if recording.has_sound else None,
    )


def _row_label(one: _Picked, rate: int) -> RowLabel:
    """The label's row. What several labelers agree on is nobody's own: it leaves as a reference label."""
    single = one.of[0] if len(one.of) == 1 else None
    spans = tuple(TimedSpan(span.code, span.first / rate, span.end / rate) for span in one.label.spans)
    revisions = [row.revision for row in one.of if row.revision is not None]
    newest = max((revision.time_us for revision in revisions), default=None)
    return RowLabel(
        label=replace(one.label, spans=()) if spans else one.label,
        spans=spans,
        labeler=_person(single) if single is not None else "",
        lane=single.lane if single is not None else Lane.REFERENCE,
        state=single.state if single is not None else State.FINISHED,
        reason=single.revision.reason if single is not None and single.revision is not None else "",
        round=single.round if single is not None else "",
        guideline=min((revision.edition for revision in revisions), default=None),
        time=None if newest is None else _EPOCH + timedelta(microseconds=newest),
        seconds_spent=single.revision.seconds_spent if single is not None and single.revision is not None else 0.0,
        suggestion_shown=any(row.suggestion_shown for row in one.of),
    )


class _Paths:
    """Where sound lies here, and how a row names it: relative where both lie in the project's folder.

    Text, not ``Path``: ten thousand labels leave in half a second.
    """

    def __init__(self, db: Database, destination: Path, *, must_exist: bool) -> None:
        self._folders = roots.located(db)
        self._starts = {name: _folder_text(folder) for name, folder in self._folders.items()}
        self._home = _folder_text(db.path.absolute().parent)
        self._table = _folder_text(Path(os.path.abspath(destination)).parent)  # noqa: PTH100  (links keep their names)
        self._must_exist = must_exist

    def sound(self, view: ClipView) -> str:
        """The file of the clip's recording; of several places the first that exists."""
        places = view.locations
        if not places:
            return view.name
        if len(places) > 1 or self._must_exist:
            files = [roots.resolve_in(self._folders, place) for place in places]
            return next((file for file in files if file.is_file()), files[0]).as_posix()
        place = places[0]
        return f"{self._starts.get(place.root, f'{place.root}/')}{place.path}"

    def written(self, sound: str) -> str:
        """How a row names the file."""
        if sound.startswith(self._table):
            return sound[len(self._table) :]
        if sound.startswith(self._home) and self._table.startswith(self._home):
            return Path(os.path.relpath(sound, self._table)).as_posix()
        return sound


def _folder_text(folder: Path) -> str:
    return f"{folder.as_posix().rstrip('/')}/"


def rows_of(leaving: Iterable[Leaving]) -> list[Row]:
    """The rows alone, for formats that take no sound along."""
    return [one.row for one in leaving]
