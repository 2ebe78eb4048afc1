"""Labels that look wrong: the detectors' suspects, and how often each detector was right.

What is listed is noted in the project, once. Gold that a reviewer gives the clip afterwards decides it: another
answer than the label's, and the detector was right. Clips that are settled already are not suspected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt

from earmark.jobs.drift import wada_misled
from earmark.jobs.probe_input import probe_columns
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.writing import Pieces
from earmark.measure import suspects as measured
from earmark.measure.majority import settled_answers
from earmark.measure.suspects import Detector, DetectorPrecision, LabeledSignals, LabeledTexts, Suspect
from earmark.measure.suspects.records import TRANSCRIPT
from earmark.measure.suspects.signals import PAIRINGS, SNR
from earmark.model.label import NOTHING_SAID
from earmark.model.normalizing import NormalizingSettings, normalizer
from earmark.model.recording import ClipId
from earmark.model.tag import Answer, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.report.suspect_words import reason
from earmark.store import (
    columns,
    guidelines,
    model_columns,
    predictions,
    settlements,
    signal_columns,
    suspects,
)
from earmark.store.clips import groups
from earmark.store.columns import ClipColumns
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.signal_columns import SNR_SIGNALS
from earmark.store.suspects import Listed, Outcome

_ROWS_A_PIECE = 200


@dataclass(frozen=True, slots=True)
class SuspectLabel:
    """A suspect with its clip; ``tag`` is None where it is the transcript."""

    clip: ClipId
    name: str
    tag: TagCode | None
    detector: Detector
    said: Answer
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class SuspectFindings:
    """``suspects`` stand with the surest first. ``unmeasured`` of the labeled ``clips`` have no signals.

    ``recorded`` says whether the list is noted in the project, so that decisions count for the detectors.
    """

    suspects: tuple[SuspectLabel, ...]
    detectors: tuple[DetectorPrecision, ...]
    taxonomy: Taxonomy
    clips: int
    unmeasured: int
    recorded: bool

    def of(self, detector: Detector) -> tuple[ClipId, ...]:
        """The clips behind a detector's number, the surest first."""
        return tuple(one.clip for one in self.suspects if one.detector is detector)


def suspect_findings(project: Project, *, seed: int = 1, progress: Progress | None = None) -> SuspectFindings:
    """Let every detector look at the labels that count, note what is new, and rank all by score and trust."""
    watched = progress or Unwatched()
    watched.report(0, 4, "reading labels")
    read = project.read(_read)
    stop_if_cancelled(watched)
    watched.report(1, 4, "comparing with signals")
    found = list(measured.told_against_measured(read.signals))
    watched.report(2, 4, "comparing transcripts")
    texts = _texts(read, project.language)
    found += [*measured.far_from_models(texts), *measured.odd_pace(texts)]
    stop_if_cancelled(watched)
    watched.report(3, 4, "asking the probe")
    found += _doubted(project, read, seed, watched)
    taxonomy = project.read(guidelines.taxonomy)
    if not project.read_only:
        _note(project, [_listed(one, read.clips, taxonomy) for one in found])
    detectors = project.read(_precisions)
    trust = {one.detector: one.trust for one in detectors}
    order = measured.ranked(found, trust)
    names = project.read(lambda db: groups.names(db, sorted({read.clips.id(one.row) for one in order})))
    watched.report(4, 4, "done")
    return SuspectFindings(
        suspects=tuple(_label(one, read.clips, names, taxonomy) for one in order),
        detectors=detectors,
        taxonomy=taxonomy,
        clips=len(read.clips),
        unmeasured=read.unmeasured,
        recorded=not project.read_only,
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """The labeled clips that nobody has settled, and what the detectors hold against them."""

    clips: ClipColumns
    signals: LabeledSignals
    unmeasured: int
    said: npt.NDArray[np.object_]
    models: tuple[npt.NDArray[np.object_], ...]


def _read(db: Database) -> _Read:
    labels = columns.answers(db, suggested=True)
    settled = np.setdiff1d(columns.gold(db).clips, settlements.accepted_in_bulk(db))
    kept = np.flatnonzero(~np.isin(labels.clips.numbers, settled))
    clips = labels.clips.of(kept)
    answers = np.full((len(kept), len(labels.tags)), Answer.MISSING, np.int8)
    for place in range(len(labels.tags)):
        answers[:, place] = settled_answers(labels.answers[kept][..., place])
    wanted = tuple(dict.fromkeys((*SNR_SIGNALS, *(one.signal for one in PAIRINGS if one.signal != SNR))))
    found = signal_columns.signals(db, clips.numbers, wanted)
    ratio = signal_columns.snr_db(found, wada_misled(labels.tags, answers))
    # Of those who wrote with a model's draft in sight, no model's word says anything.
    alone = columns.answers(db)
    said = np.full((len(kept), alone.people.shape[1]), None, object)
    rows = np.flatnonzero(np.isin(clips.numbers, alone.clips.numbers))
    said[rows] = columns.transcripts(db, alone)[np.searchsorted(alone.clips.numbers, clips.numbers[rows])]
    # Where nobody speaks there is no ratio of speech to noise, whatever was measured.
    ratio[(said == NOTHING_SAID).any(axis=1)] = np.nan
    signals = {name: found.of(name) for name in wanted} | {SNR: ratio}
    heard = [one.model for one in predictions.models(db) if one.transcripts]
    models = tuple(model_columns.predicted(db, model).at(clips.numbers) for model in heard)
    unmeasured = int(np.count_nonzero(~found.measured))
    return _Read(clips, LabeledSignals(labels.tags, answers, signals), unmeasured, said, models)


def _texts(read: _Read, language: str) -> LabeledTexts:
    """Normal forms: what all who transcribed a clip agree on, and what the models say."""
    names = (*read.clips.language_names, language)
    forms = [normalizer(names[code], NormalizingSettings()) for code in range(len(names))]
    # An unknown language has the code -1, which is the last name: the project's own.
    codes = read.clips.languages.tolist()

    def normal(texts: Sequence[object]) -> npt.NDArray[np.object_]:
        made = np.full(len(codes), None, object)
        made[:] = [None if text is None else forms[code][str(text)] for text, code in zip(texts, codes, strict=True)]
        return made

    told = [normal(read.said[:, place].tolist()) for place in range(read.said.shape[1])]
    agreed = np.full(len(codes), None, object)
    for row in range(len(codes)):
        given = {one[row] for one in told if one[row] is not None}
        if len(given) == 1:
            agreed[row] = given.pop()
    heard = np.full((len(read.models), len(codes)), None, object)
    for place, one in enumerate(read.models):
        heard[place] = normal(one.tolist())
    return LabeledTexts(agreed, heard, read.clips.durations_s)


def _doubted(project: Project, read: _Read, seed: int, progress: Progress) -> list[Suspect]:
    """What the probe doubts of the clips that it has features of."""
    held = probe_columns(project)
    here = np.searchsorted(held.clips.numbers, read.clips.numbers)
    rows = np.flatnonzero(held.heard[here])
    found: list[Suspect] = []
    for tag in held.tags:
        stop_if_cancelled(progress)
        answers = read.signals.answers[rows, read.signals.tags.index(tag)]
        doubted = measured.doubted_labels(tag, answers, held.features[here[rows]], held.speakers[here[rows]], seed)
        found += [replace(one, row=int(rows[one.row])) for one in doubted]
    return found


def _precisions(db: Database) -> tuple[DetectorPrecision, ...]:
    """Each detector that ever listed something, with what became of it."""
    known = suspects.outcomes(db)
    if not known:
        return ()
    listed, decided, right = Counter[str](), Counter[str](), Counter[str]()
    judge = _judge(db, {one.number for one in known if one.settled_later})
    for one in known:
        listed[one.detector] += 1
        verdict = judge(one) if one.settled_later else None
        decided[one.detector] += verdict is not None
        right[one.detector] += verdict is True
    return tuple(
        measured.precision(detector, listed[detector], decided[detector], right[detector])
        for detector in Detector
        if listed[detector]
    )


def _judge(db: Database, numbers: set[int]) -> Callable[[Outcome], bool | None]:
    """Whether a suspicion turned out right by the clip's gold; None where the gold does not say."""
    gold = columns.gold(db)
    tags = columns.answers(db).tags
    rows = {number: row for row, number in enumerate(gold.clips.tolist())}
    wrong = _wrong_transcripts(db, np.array(sorted(numbers), np.int64))

    def judged(one: Outcome) -> bool | None:
        if one.tag == TRANSCRIPT:
            return wrong.get(one.number)
        row = rows.get(one.number)
        if row is None or one.tag not in tags:
            return None
        answer = int(gold.answers[row, tags.index(one.tag)])
        return None if answer not in (Answer.YES, Answer.NO) else answer != one.said

    return judged


def _wrong_transcripts(db: Database, numbers: npt.NDArray[np.int64]) -> dict[int, bool]:
    """Of clips with a gold transcript, whether the labelers' say something else, conventions apart."""
    texts, _ = model_columns.settled(db)
    gold = texts.at(numbers)
    labels = columns.answers(db)
    said = columns.transcripts(db, labels)
    there = {number: row for row, number in enumerate(labels.clips.numbers.tolist())}
    languages = labels.clips.language_names
    own = db.value("SELECT value FROM project WHERE name = 'language'") or ""
    wrong = {}
    for number, text in zip(numbers.tolist(), gold.tolist(), strict=True):
        row = there.get(number)
        if text is None or row is None:
            continue
        code = int(labels.clips.languages[row])
        form = normalizer(languages[code] if code >= 0 else own, NormalizingSettings())
        told = {form[one] for one in said[row].tolist() if one is not None}
        if told:
            wrong[number] = told != {form[text]}
    return wrong


def _note(project: Project, found: Sequence[Listed]) -> None:
    pieces = Pieces[int](project, lambda _: None)
    for start in range(0, len(found), _ROWS_A_PIECE):
        part = found[start : start + _ROWS_A_PIECE]
        pieces.send(partial(suspects.list_all, found=part))
    pieces.finish()


def _listed(one: Suspect, clips: ClipColumns, taxonomy: Taxonomy) -> Listed:
    return Listed(clips.id(one.row), one.tag, one.detector, one.said, one.score, reason(one, taxonomy))


def _label(one: Suspect, clips: ClipColumns, names: Mapping[ClipId, str], taxonomy: Taxonomy) -> SuspectLabel:
    tag = None if one.tag == TRANSCRIPT else one.tag
    clip = clips.id(one.row)
    return SuspectLabel(clip, names[clip], tag, one.detector, one.said, one.score, reason(one, taxonomy))
