"""The ways to divide clips: by what labels say of them, by what was measured, and by what is known of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.coverage_matrix import MatrixAxis
from earmark.measure.majority import settled_answers, settled_grades
from earmark.measure.slices import SliceAxis
from earmark.measure.slices.records import CHANNEL, ENVIRONMENT, SEVERITY, SNR, SOURCE, SPEAKER
from earmark.model.signal import SNR_BANDS
from earmark.model.tag import Answer, Axis, Severity
from earmark.store import model_columns, signal_columns
from earmark.store.columns import AnswerColumns, ClipColumns, GoldColumns
from earmark.store.database import Database

MOST_VALUES = 50
"""Values of an attribute up to which it divides the data; beyond, it names clips rather than kinds of them."""
SPLIT = "split"
LABELED = (SOURCE, SEVERITY, CHANNEL, ENVIRONMENT)
"""The axes that labels answer. All others are facts: a clip of which they are unknown lies nowhere on them."""

_AXES = {Axis.SOURCE: SOURCE, Axis.CHANNEL: CHANNEL, Axis.ENVIRONMENT: ENVIRONMENT}


@dataclass(frozen=True, slots=True)
class SettledClips:
    """What counts of each clip, by gold, else by what more than half of the answers say.

    ``yes`` and ``open`` (nobody answered) bool (clips, tags), ``grades`` int8 alike.
    """

    yes: npt.NDArray[np.bool_]
    open: npt.NDArray[np.bool_]
    grades: npt.NDArray[np.int8]


def clip_axes(db: Database, labels: AnswerColumns, gold: GoldColumns, clips: ClipColumns) -> Iterator[SliceAxis]:
    """The axes by which a model's errors are sliced; ``clips`` hold those of ``labels`` and ``gold``."""
    settled = settled_clips(labels, gold, clips)
    yield from _labeled(labels, settled.yes, settled.yes, settled.grades)
    yield from _facts(db, clips)


def matrix_axes(db: Database, labels: AnswerColumns, gold: GoldColumns, clips: ClipColumns) -> tuple[MatrixAxis, ...]:
    """The axes of a coverage matrix over ``clips``, each with the clips that may still belong somewhere on it."""
    settled = settled_clips(labels, gold, clips)
    certain = _labeled(labels, settled.yes, settled.yes, settled.grades)
    # Of a tag that was heard and not graded any grade may come yet.
    still = _labeled(labels, settled.open, settled.open | (settled.yes & (settled.grades == 0)), None)
    of_labels = [MatrixAxis(one, left) for one, left in zip(certain, still, strict=True)]
    nothing = np.zeros(0, np.int64)
    facts = [*_facts(db, clips), _of_codes(SPLIT, clips.split_names, clips.splits)]
    return (*of_labels, *(MatrixAxis(one, SliceAxis(one.axis, one.values, nothing, nothing)) for one in facts))


def settled_clips(labels: AnswerColumns, gold: GoldColumns, clips: ClipColumns) -> SettledClips:
    """What counts of every clip, tag by tag."""
    labeled = np.searchsorted(clips.numbers, labels.clips.numbers)
    by_gold = np.searchsorted(clips.numbers, gold.clips)
    yes = np.zeros((len(clips), len(labels.tags)), bool)
    still_open = np.ones(yes.shape, bool)
    grades = np.zeros(yes.shape, np.int8)
    for place in range(len(labels.tags)):
        answers = np.full((len(clips), labels.people.shape[1]), Answer.MISSING, np.int8)
        severities = np.zeros_like(answers)
        answers[labeled], severities[labeled] = labels.answers[:, :, place], labels.severities[:, :, place]
        settled = np.full(len(clips), Answer.MISSING, np.int8)
        settled_severities = np.zeros_like(settled)
        settled[by_gold], settled_severities[by_gold] = gold.answers[:, place], gold.severities[:, place]
        said = settled_answers(answers, settled)
        yes[:, place] = said == Answer.YES
        still_open[:, place] = said == Answer.MISSING
        grades[:, place] = settled_grades(answers, severities, settled, settled_severities)
    return SettledClips(yes, still_open, grades)


def _labeled(
    labels: AnswerColumns,
    has: npt.NDArray[np.bool_],
    of_grade: npt.NDArray[np.bool_],
    grades: npt.NDArray[np.int8] | None,
) -> list[SliceAxis]:
    """The axes of ``LABELED``: by ``has`` bool (clips, tags), severities by ``of_grade`` alike.

    Without ``grades`` a clip of ``of_grade`` lies in every grade.
    """
    of_axis = {axis: [place for place, one in enumerate(labels.axes) if one is axis] for axis in Axis}
    tags = {
        _AXES[axis]: _of_table(_AXES[axis], tuple(labels.tags[one] for one in places), has[:, places])
        for axis, places in of_axis.items()
    }
    graded = [(place, grade) for place in of_axis[Axis.SOURCE] for grade in Severity]
    columns = [
        of_grade[:, place] if grades is None else of_grade[:, place] & (grades[:, place] == grade)
        for place, grade in graded
    ]
    severity = _of_table(
        SEVERITY,
        tuple(f"{labels.tags[place]}:{int(grade)}" for place, grade in graded),
        np.column_stack(columns) if columns else np.zeros((len(has), 0), bool),
    )
    return [tags[SOURCE], severity, tags[CHANNEL], tags[ENVIRONMENT]]


def _facts(db: Database, clips: ClipColumns) -> Iterator[SliceAxis]:
    yield _of_codes(SNR, tuple(SNR_BANDS), signal_columns.snr_bands(db, clips.numbers).astype(np.int32))
    yield _of_codes(SPEAKER, clips.speaker_names, clips.speakers)
    for name, (codes, values) in sorted(model_columns.facts(db, clips.numbers).items()):
        if 1 < len(np.unique(codes[codes >= 0])) <= MOST_VALUES:
            yield _of_codes(name, values, codes)


def _of_table(axis: str, values: tuple[str, ...], has: npt.NDArray[np.bool_]) -> SliceAxis:
    clips, slices = np.nonzero(has)
    return SliceAxis(axis, values, clips.astype(np.int64), slices.astype(np.int64))


def _of_codes(axis: str, values: tuple[str, ...], codes: npt.NDArray[np.int32]) -> SliceAxis:
    clips = np.flatnonzero(codes >= 0)
    return SliceAxis(axis, values, clips.astype(np.int64), codes[clips].astype(np.int64))
