"""What labels answer, as arrays: for reports, which read columns and not records.

Rows leave the database as long strings of fixed width, made there by ``group_concat``, so that a
million clips cost no Python object each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from earmark.model.people import LabelerId
from earmark.model.recording import ClipId
from earmark.model.tag import Answer, Axis, TagCode
from earmark.store import counting, labelers
from earmark.store.compact import CANNOT_TELL, MISSING, NO, YES
from earmark.store.counting import CountingRows
from earmark.store.database import Database
from earmark.store.fixed_width import CHUNK, from_hex, translated

_TEXTS = 50_000
"""Transcripts read at once."""
_SAID = {MISSING: Answer.MISSING, NO: Answer.NO, YES: Answer.YES, CANNOT_TELL: Answer.CANNOT_TELL}
_SAID |= dict.fromkeys("123", Answer.YES)
_ANSWERS = bytes(_SAID.get(chr(sign), Answer.MISSING) & 0xFF for sign in range(256))
_SEVERITIES = bytes(int(chr(sign)) if chr(sign) in "123" else 0 for sign in range(256))


@dataclass(frozen=True, slots=True)
class ClipColumns:
    """Facts of clips, row by row. Codes count from 0 into the names beside them; -1 is unknown.

    ``ids`` are 36 ASCII bytes each; ``id(row)`` gives one as text.
    """

    numbers: NDArray[np.int64]
    ids: NDArray[np.bytes_]
    durations_s: NDArray[np.float64]
    recordings: NDArray[np.int64]
    speakers: NDArray[np.int32]
    speaker_names: tuple[str, ...]
    languages: NDArray[np.int32]
    language_names: tuple[str, ...]
    splits: NDArray[np.int32]
    split_names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.numbers)

    def id(self, row: int) -> ClipId:
        return ClipId(self.ids[row].decode("ascii"))

    def of(self, rows: NDArray[np.intp]) -> ClipColumns:
        """The facts of these rows, in this order."""
        return replace(
            self,
            numbers=self.numbers[rows],
            ids=self.ids[rows],
            durations_s=self.durations_s[rows],
            recordings=self.recordings[rows],
            speakers=self.speakers[rows],
            languages=self.languages[rows],
            splits=self.splits[rows],
        )


@dataclass(frozen=True, slots=True)
class AnswerColumns:
    """Answers int8 (clips, labels, tags) as ``Answer``; severities alike, 0 where unknown.

    ``clips`` are those with a label that counts. The labels of a clip stand in the order of their
    labelers, side by side: hundreds of labelers of a few clips each cost no more than a few labelers
    of many. ``people`` (clips, labels) are places in ``labelers``, -1 where there is no label.
    Labelers stand in the order of their names' code points, tags in the order of the taxonomy.
    ``revisions`` (clips, labels) are numbers of this file for ``transcripts``, 0 where there is no
    label. ``with_suggestion`` labels were left out because a suggestion was shown.
    """

    clips: ClipColumns
    labelers: tuple[str, ...]
    labeler_ids: tuple[LabelerId, ...]
    tags: tuple[TagCode, ...]
    axes: tuple[Axis, ...]
    answers: NDArray[np.int8]
    severities: NDArray[np.int8]
    people: NDArray[np.int32]
    revisions: NDArray[np.int64]
    with_suggestion: int


def answers(
    db: Database,
    *,
    round_id: str | None = None,
    suggested: bool = False,
    anchors: bool = False,
    of: CountingRows | None = None,
) -> AnswerColumns:
    """The labels that count, of the whole project or of one round (counting.py says which), or ``of`` others.

    With ``suggested`` those too that were made while a suggestion was shown; with ``anchors`` those of
    the round's anchor clips in place of the others.
    """
    places, tags, axes = _tags(db)
    width = db.value("SELECT count(*) FROM tag")
    rows = counting.labels_that_count(db, width, round_id, suggested=suggested, anchors=anchors) if of is None else of
    numbers = {id_: number for number, id_ in db.rows("SELECT number, id FROM labeler")}
    present = set(np.flatnonzero(np.bincount(rows.labelers)).tolist())
    people = [one for one in labelers.all(db) if numbers[one.id] in present]
    place = np.zeros(max(numbers.values()) + 1, dtype=np.int64)
    place[[numbers[one.id] for one in people]] = range(len(people))
    rows, labeler = _in_order(rows, place[rows.labelers])
    clip_numbers, clip_rows = _numbered(rows.clips)
    first = np.searchsorted(clip_rows, np.arange(len(clip_numbers)))
    rank = np.arange(len(clip_rows)) - first[clip_rows]
    most = int(rank.max(initial=-1)) + 1
    cells = clip_rows * most + rank
    said = np.full((len(clip_numbers), most, len(tags)), Answer.MISSING, dtype=np.int8)
    severities = np.zeros_like(said)
    chars = _columns(rows.chars, places)
    said.reshape(-1, len(tags))[cells] = translated(chars, _ANSWERS)
    severities.reshape(-1, len(tags))[cells] = translated(chars, _SEVERITIES)
    whose = np.full(said.shape[:2], -1, dtype=np.int32)
    whose.reshape(-1)[cells] = labeler
    revisions = np.zeros(said.shape[:2], dtype=np.int64)
    revisions.reshape(-1)[cells] = rows.revisions
    return AnswerColumns(
        clips=clip_columns(db, clip_numbers),
        labelers=tuple(one.name for one in people),
        labeler_ids=tuple(one.id for one in people),
        tags=tags,
        axes=axes,
        answers=said,
        severities=severities,
        people=whose,
        revisions=revisions,
        with_suggestion=counting.with_suggestion(db, round_id),
    )


def repeats(db: Database, *, round_id: str | None = None) -> AnswerColumns:
    """Hidden repeats: a row for each, with two labels of one labeler, the first presentation first.

    A clip has as many rows as there are repeats of it.
    """
    places, tags, axes = _tags(db)
    found = counting.repeats(db, db.value("SELECT count(*) FROM tag"), round_id)
    numbers = {id_: number for number, id_ in db.rows("SELECT number, id FROM labeler")}
    present = set(found.rows.labelers.tolist())
    people = [one for one in labelers.all(db) if numbers[one.id] in present]
    place = {numbers[one.id]: at for at, one in enumerate(people)}
    chars = _columns(found.rows.chars, places)
    shape = (len(found.clips), 2, len(tags))
    return AnswerColumns(
        clips=clip_columns(db, found.clips),
        labelers=tuple(one.name for one in people),
        labeler_ids=tuple(one.id for one in people),
        tags=tags,
        axes=axes,
        answers=translated(chars, _ANSWERS).reshape(shape),
        severities=translated(chars, _SEVERITIES).reshape(shape),
        people=np.array([place[one] for one in found.rows.labelers.tolist()], dtype=np.int32).reshape(-1, 2),
        revisions=found.rows.revisions.reshape(-1, 2),
        with_suggestion=0,
    )


@dataclass(frozen=True, slots=True)
class GoldColumns:
    """The settled answers, one row a clip that has gold; like ``AnswerColumns`` without labelers."""

    clips: NDArray[np.int64]
    answers: NDArray[np.int8]
    severities: NDArray[np.int8]


def gold(db: Database, *, suggested: bool = True) -> GoldColumns:
    """The newest gold of each clip; ``clips`` are clip numbers, ascending.

    Without ``suggested`` only gold that was made with no model's draft or suggestion in sight.
    """
    places, _, _ = _tags(db)
    width = db.value("SELECT count(*) FROM tag")
    rows = counting.gold(db, width, suggested=suggested)
    chars = _columns(rows.chars, places)
    return GoldColumns(rows.clips, translated(chars, _ANSWERS), translated(chars, _SEVERITIES))


def touched(db: Database, numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of the clips with these ascending numbers have a label or gold that counts, (clips,)."""
    labeled = {
        clip for (clip,) in db.rows("SELECT DISTINCT clip FROM current WHERE lane <> 'reference' AND counts = 1")
    }
    return np.isin(numbers, np.fromiter(labeled, np.int64, len(labeled)))


@dataclass(frozen=True, slots=True)
class CoverageColumns:
    """Every clip of the project, the labels that count and those made with a suggestion in sight, and the gold.

    ``answers.clips.numbers`` and ``gold.clips`` point into ``clips.numbers`` by value.
    """

    clips: ClipColumns
    answers: AnswerColumns
    gold: GoldColumns


def coverage_columns(db: Database) -> CoverageColumns:
    return CoverageColumns(clip_columns(db), answers(db, suggested=True), gold(db))


def transcripts(db: Database, columns: AnswerColumns) -> NDArray[np.object_]:
    """Transcripts of the labels that count, object (clips, labels): str, or None where not answered."""
    texts = np.full(int(columns.revisions.max(initial=0)) + 1, None, dtype=object)
    for first in range(0, len(texts), _TEXTS):
        for revision, transcript in db.rows(
            """SELECT revision, transcript FROM revision_text
            WHERE revision BETWEEN ? AND ? AND transcript IS NOT NULL""",
            (first, min(first + _TEXTS, len(texts)) - 1),
        ):
            texts[revision] = transcript
    said: NDArray[np.object_] = texts[columns.revisions]
    return said


def editions(db: Database, columns: AnswerColumns) -> NDArray[np.int64]:
    """The guideline editions that the labels were made under, (clips, labels); 0 where there is no label."""
    last = db.value("SELECT coalesce(max(number), 0) FROM revision")
    under = np.zeros(last + 1, dtype=np.int64)
    for start in range(1, last + 1, _TEXTS):
        text = db.value(
            "SELECT group_concat(printf('%08x%08x', number, edition), '') FROM revision WHERE number BETWEEN ? AND ?",
            (start, start + _TEXTS - 1),
        )
        if text:
            digits = np.frombuffer(text.encode("ascii"), dtype=np.uint8).reshape(-1, 16)
            under[from_hex(digits[:, :8])] = from_hex(digits[:, 8:])
    found: NDArray[np.int64] = under[columns.revisions]
    return found


def inclusion(db: Database, round_id: str, numbers: NDArray[np.int64]) -> NDArray[np.float64]:
    """The probability with which the round's plan took each of these clips; 1 where the plan does not say."""
    rows = db.rows(
        "SELECT c.clip, c.inclusion FROM round_clip c JOIN round r ON r.number = c.round WHERE r.id = ?", (round_id,)
    )
    planned = dict(rows)
    return np.array([planned.get(number, 1.0) for number in numbers.tolist()], dtype=np.float64)


def clip_columns(db: Database, numbers: NDArray[np.int64] | None = None) -> ClipColumns:
    """Facts of the clips with these ascending numbers, of all clips without."""
    last = db.value("SELECT coalesce(max(number), 0) FROM clip")
    facts = b"".join(
        _joined(db, "printf('%08x%s%08x%012x', number, id, recording, cast(round(duration_s * 1e6) AS INTEGER))", last)
    )
    table = np.frombuffer(facts, dtype=np.uint8).reshape(-1, 8 + 36 + 8 + 12)
    found = from_hex(table[:, :8])
    keep = np.arange(len(found)) if numbers is None else np.searchsorted(found, numbers)
    table = table[keep]
    named = {name: _coded(db, name, found[keep]) for name in ("speaker", "language", "split")}
    return ClipColumns(
        numbers=found[keep],
        ids=np.ascontiguousarray(table[:, 8:44]).view("S36").reshape(-1),
        durations_s=from_hex(table[:, 52:]) / 1e6,
        recordings=from_hex(table[:, 44:52]),
        speakers=named["speaker"][0],
        speaker_names=named["speaker"][1],
        languages=named["language"][0],
        language_names=named["language"][1],
        splits=named["split"][0],
        split_names=named["split"][1],
    )


def _joined(db: Database, expression: str, last: int) -> Iterator[bytes]:
    for start in range(0, last + 1, CHUNK):
        text = db.value(
            f"""SELECT group_concat({expression}, '') FROM clip
            WHERE number BETWEEN ? AND ? AND stands_for IS NULL""",
            (start, start + CHUNK - 1),
        )
        if text:
            yield text.encode("ascii")


def _coded(db: Database, name: str, numbers: NDArray[np.int64]) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """A text column as codes in the order of its values; -1 where empty.

    Read from the column's index, which holds what is not empty.
    """
    codes = np.full(len(numbers), -1, dtype=np.int32)
    filled, least, greatest = db.rows(f"SELECT count(*), min({name}), max({name}) FROM clip WHERE {name} <> ''")[0]
    if not filled:
        return codes, ()
    if least == greatest and filled == db.value("SELECT count(*) FROM clip"):
        codes[:] = 0
        return codes, (least,)
    grouped = db.rows(
        f"""SELECT {name}, group_concat(printf('%08x', number), '') FROM clip WHERE {name} <> ''
        GROUP BY {name} ORDER BY {name}"""
    )
    by_number = np.full(int(db.value("SELECT max(number) FROM clip")) + 1, -1, dtype=np.int32)
    for code, (_, digits) in enumerate(grouped):
        by_number[np.frombuffer(bytes.fromhex(digits), dtype=">u4")] = code
    return by_number[numbers], tuple(value for value, _ in grouped)


def _in_order(rows: CountingRows, labeler: NDArray[np.int64]) -> tuple[CountingRows, NDArray[np.int64]]:
    """The labels by clip, and within a clip by labeler; mostly they are so already."""
    keys = rows.clips * (int(labeler.max(initial=0)) + 1) + labeler
    if not (np.diff(keys) < 0).any():
        return rows, labeler
    order = np.argsort(keys, kind="stable")
    ordered = CountingRows(rows.clips[order], rows.labelers[order], rows.revisions[order], rows.chars[order])
    return ordered, labeler[order]


def _numbered(clips: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
    """Distinct clip numbers of rising ones, and each row's place among them."""
    new = np.ones(len(clips), dtype=bool)
    new[1:] = clips[1:] != clips[:-1]
    return clips[new], np.cumsum(new) - 1


def _columns(chars: NDArray[np.uint8], places: NDArray[np.int64]) -> NDArray[np.uint8]:
    """The tags in use, in their order."""
    if np.array_equal(places, np.arange(chars.shape[1])):
        return chars
    chosen: NDArray[np.uint8] = chars[:, places]
    return chosen


def _tags(db: Database) -> tuple[NDArray[np.int64], tuple[TagCode, ...], tuple[Axis, ...]]:
    rows = db.rows("SELECT number, code, axis FROM tag WHERE retired IS NULL ORDER BY position, number")
    places = np.array([row[0] - 1 for row in rows], dtype=np.int64)
    return places, tuple(TagCode(row[1]) for row in rows), tuple(Axis(row[2]) for row in rows)
