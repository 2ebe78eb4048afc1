"""What a stratified sample goes by: a field of clips, an attribute, or what is known of their tags.

What is known of tags comes from gold, from others' labels, from labels that came with the data, and
from models, in this order. Labels of the round's own labelers are never looked at.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from earmark.model.errors import UserError
from earmark.model.people import LabelerId
from earmark.model.signal import SNR_BANDS
from earmark.model.tag import CLEAN, NONE, Answer, Axis, TagCode
from earmark.store import columns, signal_columns
from earmark.store.compact import CANNOT_TELL, MISSING, NO
from earmark.store.database import Database

Ints = NDArray[np.int64]

FIELDS = ("language", "speaker", "device", "batch", "split")
TAG = "tag:"
SNR = "snr"
UNKNOWN = ""
"""The stratum of clips of which the axis says nothing."""

_SAID = {MISSING: Answer.MISSING, NO: Answer.NO, CANNOT_TELL: Answer.CANNOT_TELL}
_ANSWERS = {Answer.YES: "yes", Answer.NO: "no", Answer.CANNOT_TELL: "cannot tell", Answer.MISSING: UNKNOWN}


@dataclass(frozen=True, slots=True)
class Strata:
    """``codes`` int (clips,) count from 0 into ``names``; every name has a clip."""

    codes: Ints
    names: tuple[str, ...]


def axes(db: Database) -> list[str]:
    """What a sample can be stratified by in this project, but for single tags."""
    fields = [one for one in FIELDS if db.value(f"SELECT 1 FROM clip WHERE {one} <> '' LIMIT 1")]
    names: set[str] = set()
    for (text,) in db.rows("SELECT DISTINCT attributes FROM clip WHERE attributes <> ''"):
        names.update(json.loads(text))
    measured = [SNR] if db.value("SELECT 1 FROM signal LIMIT 1") else []
    return [*(axis.value for axis in Axis), *measured, *fields, *sorted(names)]


def strata(db: Database, axis: str, numbers: Ints, labelers: Sequence[LabelerId]) -> Strata:
    """The stratum of each clip. Raises UserError where the project has no such axis."""
    if axis in list(Axis):
        return _coded(_rarest(db, Axis(axis), numbers, labelers))
    if axis.startswith(TAG):
        return _coded(_of_tag(db, TagCode(axis.removeprefix(TAG)), numbers, labelers))
    if axis == SNR:
        return _coded(_bands(db, numbers))
    if axis in FIELDS:
        values = dict(db.rows(f"SELECT number, {axis} FROM clip WHERE {axis} <> ''"))
    elif axis in axes(db):
        given = db.rows("SELECT number, attributes FROM clip WHERE attributes <> ''")
        values = {number: json.loads(text).get(axis, UNKNOWN) for number, text in given}
    else:
        raise UserError(
            f"clips cannot be stratified by '{axis}'", f"Use {', '.join(axes(db))}, or {TAG} with a tag's code.", axis
        )
    return _coded([values.get(number, UNKNOWN) for number in numbers.tolist()])


def _coded(values: Sequence[str]) -> Strata:
    names, codes = np.unique(np.array(values, dtype=object), return_inverse=True)
    return Strata(codes.astype(np.int64), tuple(names.tolist()))


def _bands(db: Database, numbers: Ints) -> list[str]:
    """SNR bands; unknown where nothing was measured. The signals want clips in ascending order."""
    order = np.argsort(numbers)
    found = np.empty(len(numbers), dtype=np.int64)
    found[order] = signal_columns.snr_bands(db, numbers[order])
    return [UNKNOWN if place < 0 else SNR_BANDS[place].value for place in found.tolist()]


def _of_tag(db: Database, tag: TagCode, numbers: Ints, labelers: Sequence[LabelerId]) -> list[str]:
    codes, _, said = _known(db, numbers, labelers)
    if tag not in codes:
        raise UserError(f"the project has no tag '{tag}'", f"Its tags are {', '.join(codes)}.", tag)
    return [_ANSWERS[Answer(value)] for value in said[:, codes.index(tag)].tolist()]


def _rarest(db: Database, axis: Axis, numbers: Ints, labelers: Sequence[LabelerId]) -> list[str]:
    """Of each clip the rarest tag of the axis that is known of it; ``none`` or ``clean`` where all are denied."""
    codes, on, said = _known(db, numbers, labelers)
    places = [place for place, one in enumerate(codes) if on[place] is axis and one != NONE]
    yes = said[:, places] == Answer.YES
    order = np.argsort(yes.sum(axis=0), kind="stable")
    nothing = {Axis.SOURCE: NONE, Axis.CHANNEL: CLEAN, Axis.ENVIRONMENT: TagCode(UNKNOWN)}[axis]
    denied = (said[:, places] == Answer.NO).any(axis=1)
    first = yes[:, order].argmax(axis=1)
    found = yes.any(axis=1)
    return [
        codes[places[order[place]]] if is_found else nothing if is_denied else UNKNOWN
        for place, is_found, is_denied in zip(first.tolist(), found.tolist(), denied.tolist(), strict=True)
    ]


def _known(
    db: Database, numbers: Ints, labelers: Sequence[LabelerId]
) -> tuple[tuple[TagCode, ...], tuple[Axis, ...], NDArray[np.int8]]:
    """Tags, their axes, and what is known of each clip, int8 (clips, tags) as ``Answer``."""
    labels = columns.answers(db, suggested=True)
    rows = {number: row for row, number in enumerate(numbers.tolist())}
    said = np.full((len(numbers), len(labels.tags)), Answer.MISSING, dtype=np.int8)
    places = {tag: place for place, tag in enumerate(labels.tags)}
    for clip, text in db.rows("SELECT clip, tags FROM prediction WHERE tags <> '[]' ORDER BY taken_us"):
        if clip in rows:
            _predicted(said[rows[clip]], labels, places, json.loads(text))
    by_number = [places.get(TagCode(row[0])) for row in db.rows("SELECT code FROM tag ORDER BY number")]
    for clip, text in db.rows("SELECT clip, answers FROM current WHERE lane = 'reference' AND counts = 1"):
        if clip in rows:
            for place, sign in zip(by_number, text, strict=False):
                if place is not None and sign != MISSING:
                    said[rows[clip], place] = _SAID.get(sign, Answer.YES)
    own = {place for place, id_ in enumerate(labels.labeler_ids) if id_ in labelers}
    others = (labels.people >= 0) & ~np.isin(labels.people, list(own))
    _over(said, rows, labels.clips.numbers, _majority(labels.answers, others))
    gold = columns.gold(db)
    _over(said, rows, gold.clips, gold.answers)
    return labels.tags, labels.axes, said


def _predicted(
    said: NDArray[np.int8], labels: columns.AnswerColumns, places: dict[TagCode, int], tags: list[list[object]]
) -> None:
    """A model that names a tag of an axis denies the axis's others."""
    named = {str(one[0]) for one in tags}
    said[[place for place, axis in enumerate(labels.axes) if axis.value in named]] = Answer.NO
    for _, code, cannot_tell, *_ in tags:
        place = places.get(TagCode(str(code)))
        if place is not None:
            said[place] = Answer.CANNOT_TELL if cannot_tell else Answer.YES


def _majority(answers: NDArray[np.int8], counted: NDArray[np.bool_]) -> NDArray[np.int8]:
    """What more than half of the counted labels say of yes and no; missing where they are even."""
    yes = ((answers == Answer.YES) & counted[:, :, None]).sum(axis=1)
    no = ((answers == Answer.NO) & counted[:, :, None]).sum(axis=1)
    said = np.full(yes.shape, Answer.MISSING, dtype=np.int8)
    said[yes > no] = Answer.YES
    said[no > yes] = Answer.NO
    return said


def _over(said: NDArray[np.int8], rows: dict[int, int], clips: Ints, better: NDArray[np.int8]) -> None:
    """Better knowledge takes the place of what was there."""
    kept = np.array([number in rows for number in clips.tolist()], dtype=bool)
    at = np.array([rows[number] for number in clips[kept].tolist()], dtype=np.int64)
    said[at] = np.where(better[kept] != Answer.MISSING, better[kept], said[at])
