"""What the report of a model's errors is made from: the labeled clips, and the ways to slice them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement import ClusterKind
from earmark.measure.agreement.transcripts import answered
from earmark.measure.majority import settled_answers, settled_grades
from earmark.measure.slices import SliceAxis, SliceInput
from earmark.measure.slices.records import CHANNEL, ENVIRONMENT, SEVERITY, SNR, SOURCE, SPEAKER
from earmark.model.prediction import Model
from earmark.model.signal import SNR_BANDS
from earmark.model.tag import Answer, Axis, Severity
from earmark.store import columns, model_columns, signal_columns
from earmark.store.columns import AnswerColumns, ClipColumns, GoldColumns
from earmark.store.database import Database

MOST_VALUES = 50
"""Values of an attribute up to which it slices the data; beyond, it names clips rather than kinds of them."""

_AXES = {Axis.SOURCE: SOURCE, Axis.CHANNEL: CHANNEL, Axis.ENVIRONMENT: ENVIRONMENT}


@dataclass(frozen=True, slots=True)
class SliceColumns:
    """``given`` row by row of ``clips``: those that have a label that counts, or gold."""

    given: SliceInput
    clips: ClipColumns


def slice_columns(db: Database, model: Model, against: Model | None, language: str) -> SliceColumns:
    """The labeled clips with what one model says of them, and another; ``language`` is the project's own."""
    labels = columns.answers(db)
    gold = columns.gold(db)
    texts, blind_texts = model_columns.settled(db)
    numbers = np.unique(np.concatenate([labels.clips.numbers, gold.clips, texts.clips]))
    clips = columns.clip_columns(db, numbers)
    labeled = np.searchsorted(numbers, labels.clips.numbers)
    transcripts = np.full((len(numbers), labels.people.shape[1]), None, object)
    transcripts[labeled] = columns.transcripts(db, labels)
    blind = np.zeros(len(numbers), bool)
    blind[np.searchsorted(numbers, texts.clips)] = blind_texts
    names = (*clips.language_names, language)
    # By speaker only where every clip that is compared has one: others stand in for nobody.
    said = model_columns.predicted(db, model).at(numbers)
    compared = answered(said)
    by_speaker = bool(compared.any()) and bool((clips.speakers[compared] >= 0).all())
    given = SliceInput(
        said=said,
        transcripts=transcripts,
        clusters=clips.speakers.astype(np.int64) if by_speaker else clips.recordings,
        cluster_kind=ClusterKind.SPEAKER if by_speaker else ClusterKind.RECORDING,
        axes=tuple(_axes(db, labels, gold, clips)),
        # An unknown language has the code -1, which is the last name: the project's own.
        languages=tuple(names[code] for code in clips.languages.tolist()),
        gold=texts.at(numbers),
        blind=blind,
        production=model_columns.newest_production(db, numbers),
        rival=None if against is None else model_columns.predicted(db, against).at(numbers),
    )
    return SliceColumns(given, clips)


def _axes(db: Database, labels: AnswerColumns, gold: GoldColumns, clips: ClipColumns) -> Iterator[SliceAxis]:
    """Tags count as in coverage: by gold, else by what more than half of the answers say."""
    yes, grades = _settled(labels, gold, clips)
    of_axis = {axis: [place for place, one in enumerate(labels.axes) if one is axis] for axis in Axis}
    tags = {
        _AXES[axis]: _of_table(_AXES[axis], tuple(labels.tags[one] for one in places), yes[:, places])
        for axis, places in of_axis.items()
    }
    sources = of_axis[Axis.SOURCE]
    graded = [(place, grade) for place in sources for grade in Severity]
    severity = _of_table(
        SEVERITY,
        tuple(f"{labels.tags[place]}:{int(grade)}" for place, grade in graded),
        np.column_stack([yes[:, place] & (grades[:, place] == grade) for place, grade in graded])
        if graded
        else np.zeros((len(clips), 0), bool),
    )
    yield tags[SOURCE]
    yield severity
    yield tags[CHANNEL]
    yield tags[ENVIRONMENT]
    yield _of_codes(SNR, tuple(SNR_BANDS), signal_columns.snr_bands(db, clips.numbers).astype(np.int32))
    yield _of_codes(SPEAKER, clips.speaker_names, clips.speakers)
    for name, (codes, values) in sorted(model_columns.facts(db, clips.numbers).items()):
        if 1 < len(np.unique(codes[codes >= 0])) <= MOST_VALUES:
            yield _of_codes(name, values, codes)


def _settled(
    labels: AnswerColumns, gold: GoldColumns, clips: ClipColumns
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int8]]:
    """Which tags each clip has, bool (clips, tags), and with which severity, int8 alike."""
    labeled = np.searchsorted(clips.numbers, labels.clips.numbers)
    by_gold = np.searchsorted(clips.numbers, gold.clips)
    yes = np.zeros((len(clips), len(labels.tags)), bool)
    grades = np.zeros(yes.shape, np.int8)
    for place in range(len(labels.tags)):
        answers = np.full((len(clips), labels.people.shape[1]), Answer.MISSING, np.int8)
        severities = np.zeros_like(answers)
        answers[labeled], severities[labeled] = labels.answers[:, :, place], labels.severities[:, :, place]
        settled = np.full(len(clips), Answer.MISSING, np.int8)
        settled_severities = np.zeros_like(settled)
        settled[by_gold], settled_severities[by_gold] = gold.answers[:, place], gold.severities[:, place]
        yes[:, place] = settled_answers(answers, settled) == Answer.YES
        grades[:, place] = settled_grades(answers, severities, settled, settled_severities)
    return yes, grades


def _of_table(axis: str, values: tuple[str, ...], has: npt.NDArray[np.bool_]) -> SliceAxis:
    clips, slices = np.nonzero(has)
    return SliceAxis(axis, values, clips.astype(np.int64), slices.astype(np.int64))


def _of_codes(axis: str, values: tuple[str, ...], codes: npt.NDArray[np.int32]) -> SliceAxis:
    clips = np.flatnonzero(codes >= 0)
    return SliceAxis(axis, values, clips.astype(np.int64), codes[clips].astype(np.int64))
