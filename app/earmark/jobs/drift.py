"""Drift: whether a batch of clips differs from the training data, or from another batch, in sound and in tags.

A tag is compared over labels made under the definition that is in force: another definition is another question.
Whether the labelers have drifted is read off the anchor clips, which are the same in every round.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.jobs.agreement_sections import RoundAnchors, round_anchors, rounds_over_time
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure import drift as measured
from earmark.measure.agreement import ClusterKind
from earmark.measure.agreement.over_rounds import RoundFigures
from earmark.measure.drift import DriftInput, DriftReport, FeatureDrift, Kind
from earmark.measure.majority import settled_answers
from earmark.model.errors import UserError
from earmark.model.recording import ClipId, Split
from earmark.model.signal import WADA_MISLED_BY, Signal, SignalMethod
from earmark.model.tag import CLEAN, NONE, Answer, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.store import columns, guidelines, signal_columns
from earmark.store.clips import groups
from earmark.store.columns import ClipColumns
from earmark.store.database import Database
from earmark.store.project import Project

DURATION = "duration_s"
COMPARED = (
    Signal.LOUDNESS,
    Signal.PEAK,
    Signal.CLIPPING,
    Signal.NOISE_FLOOR,
    Signal.BANDWIDTH,
    Signal.SPEECH,
    Signal.WADA_SNR,
    Signal.GAP_SNR,
    Signal.MODULATION,
    Signal.GAP_VARIATION,
    Signal.GAP_CENTROID,
    Signal.GAP_FLATNESS,
    Signal.GAP_LOW,
)
"""The mel bands stay out: with so many features no difference could be told from chance."""


@dataclass(frozen=True, slots=True)
class DriftFindings:
    """The report of ``batch`` against ``against``, with the clips behind each feature.

    ``clips`` gives the batch's clips that make the difference: those with the tag, or those beyond nine tenths of the
    reference, the furthest first. ``unmeasured`` clips of both sides have no signals of ``method``, which is
    None where nothing was measured. ``labelers`` stand against the gold of each round's anchor clips; ``rounds`` are
    the agreement and the error between labelers over time.
    """

    report: DriftReport
    taxonomy: Taxonomy
    batch: str
    against: str
    method: SignalMethod | None
    unmeasured: int
    labelers: tuple[RoundAnchors, ...]
    rounds: tuple[RoundFigures, ...]
    clips: Callable[[FeatureDrift], tuple[ClipId, ...]]


def drift_findings(
    project: Project,
    batch: str,
    *,
    against: str | None = None,
    seed: int = 1,
    progress: Progress | None = None,
) -> DriftFindings:
    """Compare the batch with the split ``train``, or with the split or batch named ``against``.

    Raises UserError where there is no such batch, or one side has no clips; Cancelled where the user stops.
    """
    watched = progress or Unwatched()
    watched.report(0, None, "reading signals and labels")
    reference = against or Split.TRAIN.value
    given, clips, method, unmeasured = project.read(lambda db: _given(db, batch, reference))
    stop_if_cancelled(watched)

    def watch(done: int, total: int) -> None:
        stop_if_cancelled(watched)
        watched.report(done, total, "comparing with chance")

    report = measured.drift(given, seed=seed, watch=watch)
    return DriftFindings(
        report=report,
        taxonomy=project.read(guidelines.taxonomy),
        batch=batch,
        against=reference,
        method=method,
        unmeasured=unmeasured,
        labelers=round_anchors(project),
        rounds=rounds_over_time(project, progress=watched),
        clips=lambda feature: tuple(clips.id(row) for row in _behind(given, feature).tolist()),
    )


def wada_misled(tags: tuple[TagCode, ...], answers: npt.NDArray[np.int8]) -> npt.NDArray[np.bool_]:
    """The clips that have a tag by which WADA is misled: bool (clips,); ``answers`` int8 (clips, tags)."""
    places = [place for place, tag in enumerate(tags) if tag in WADA_MISLED_BY]
    return np.asarray((answers[:, places] == Answer.YES).any(axis=1))


def _given(db: Database, batch: str, against: str) -> tuple[DriftInput, ClipColumns, SignalMethod | None, int]:
    mine, reference = _sides(db, batch, against)
    numbers = np.sort(np.concatenate([mine, reference]))
    clips = columns.clip_columns(db, numbers)
    method = signal_columns.fullest_method(db)
    tags, answers = _answers(db, numbers)
    signals = {DURATION: clips.durations_s}
    unmeasured = len(numbers)
    if method is not None:
        found = signal_columns.signals(db, numbers, COMPARED, method)
        signals |= {str(name): found.of(name) for name in COMPARED}
        signals[Signal.WADA_SNR] = signal_columns.reliable_wada(found, wada_misled(tags, answers))
        unmeasured = int(np.count_nonzero(~found.measured))
    by_speaker = bool((clips.speakers >= 0).all())
    given = DriftInput(
        batch=np.isin(numbers, mine),
        signals=signals,
        tags=tags,
        answers=answers,
        clusters=clips.speakers.astype(np.int64) if by_speaker else clips.recordings,
        cluster_kind=ClusterKind.SPEAKER if by_speaker else ClusterKind.RECORDING,
    )
    return given, clips, method, unmeasured


def _sides(db: Database, batch: str, against: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Clip numbers of the batch, and of the reference without them."""
    known = groups.batches(db)
    if batch not in known:
        hint = f"It has {', '.join(known[:20])}." if known else "Import with --batch NAME to name them."
        raise UserError(f"the project has no batch '{batch}'", hint)
    mine = groups.in_batch(db, batch)
    is_split = against in set(Split)
    if not is_split and against not in known:
        hint = f"Splits are {', '.join(Split)}; batches are {', '.join(known[:20])}."
        raise UserError(f"the project has no split or batch '{against}'", hint)
    other = groups.in_split(db, against) if is_split else groups.in_batch(db, against)
    reference = np.setdiff1d(other, mine)
    if not len(reference):
        hint = "Name another batch with --against, or import the training data with --split train."
        raise UserError(f"there are no clips in '{against}' beside those of '{batch}'", hint)
    return mine, reference


def _answers(db: Database, numbers: npt.NDArray[np.int64]) -> tuple[tuple[TagCode, ...], npt.NDArray[np.int8]]:
    """What more than half of the labels say of each tag, int8 (clips, tags), missing where there are none.

    Without ``none`` and ``clean``, which say of all tags at once what each says for itself.
    """
    found = columns.answers(db)
    labels = found.answers.copy()
    under = columns.editions(db, found)
    for tag, edition in guidelines.changed(db).items():
        if tag in found.tags:
            labels[..., found.tags.index(tag)][(under > 0) & (under < edition)] = Answer.MISSING
    settled = np.full((len(numbers), len(found.tags)), Answer.MISSING, np.int8)
    there = np.isin(found.clips.numbers, numbers)
    rows = np.searchsorted(numbers, found.clips.numbers[there])
    kept = [place for place, tag in enumerate(found.tags) if tag not in (NONE, CLEAN)]
    for place in kept:
        settled[rows, place] = settled_answers(labels[there][..., place])
    return tuple(found.tags[place] for place in kept), settled[:, kept]


def _behind(given: DriftInput, feature: FeatureDrift) -> npt.NDArray[np.intp]:
    """Rows of the batch that make the difference."""
    if feature.kind is Kind.TAG:
        place = given.tags.index(TagCode(feature.feature))
        return np.flatnonzero(given.batch & (given.answers[:, place] == Answer.YES))
    values = given.signals[feature.feature]
    known = np.isfinite(values)
    reference, mine = values[known & ~given.batch], np.flatnonzero(known & given.batch)
    if not len(reference) or not len(mine):
        return mine
    if (feature.difference or 0) >= 0:
        beyond = mine[values[mine] > np.quantile(reference, 0.9)]
        return beyond[np.argsort(-values[beyond], kind="stable")]
    beyond = mine[values[mine] < np.quantile(reference, 0.1)]
    return beyond[np.argsort(values[beyond], kind="stable")]
