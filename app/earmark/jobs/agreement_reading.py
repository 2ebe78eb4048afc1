"""Labels that count, as the measure of agreement wants them, with the way back to their clips."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure.agreement import AgreementInput, ClusterKind, Limits, SpanColumns, double_labeled
from earmark.model.recording import ClipId
from earmark.model.tag import Answer
from earmark.store import columns, counting, rounds, settings, span_columns
from earmark.store.columns import AnswerColumns, GoldColumns
from earmark.store.project import Project
from earmark.store.rounds import Round
from earmark.store.span_columns import SpanRows

LIMITS_SETTING = "agreement_limits"
"""The project's setting of the limits of a verdict: ``{"positive": …, "alpha": …}``."""

PICKED = "its clips were not drawn by chance"
UNFINISHED = "the round is still being labeled"
REPAIRED = "some labels come from rounds that were not drawn by chance"


@dataclass(frozen=True, slots=True)
class ReadLabels:
    """``given`` is made of the rows ``kept`` of ``found``: the double-labeled clips, or all."""

    found: AnswerColumns
    given: AgreementInput
    kept: npt.NDArray[np.intp]

    def ids(self, rows: npt.NDArray[np.integer]) -> tuple[ClipId, ...]:
        """The clips of these rows of ``given``."""
        return tuple(self.found.clips.id(row) for row in self.kept[rows].tolist())

    @property
    def numbers(self) -> npt.NDArray[np.int64]:
        """The numbers of the clips of ``given``."""
        return self.found.clips.numbers[self.kept]


def read_labels(project: Project, one_round: Round | None = None, progress: Progress | None = None) -> ReadLabels:
    """The double-labeled clips of a round, or of the whole project, with their chances of having been drawn."""
    progress = progress or Unwatched()
    progress.report(0, 3, "reading labels")
    round_id = None if one_round is None else one_round.id
    found = project.read(lambda db: columns.answers(db, round_id=round_id))
    stop_if_cancelled(progress)
    progress.report(1, 3, "reading transcripts and spans")
    said, spans = _texts_and_spans(project, found)
    weights = None
    if round_id is not None:
        weights = 1 / project.read(lambda db: columns.inclusion(db, round_id, found.clips.numbers))
    stop_if_cancelled(progress)
    return ReadLabels(found, *agreement_input(found, said, spans, project.language, weights))


def read_anchors(project: Project, one_round: Round) -> ReadLabels:
    """Every label of the round's anchor clips; one labeler is enough."""
    found = project.read(lambda db: columns.answers(db, round_id=one_round.id, anchors=True))
    return _all_rows(project, found)


def read_round(project: Project, one_round: Round) -> ReadLabels:
    """Every label of the round that counts; one labeler is enough."""
    return _all_rows(project, project.read(lambda db: columns.answers(db, round_id=one_round.id)))


def read_repeats(project: Project, one_round: Round | None = None) -> ReadLabels:
    """Hidden repeats beside their first presentations."""
    round_id = None if one_round is None else one_round.id
    return _all_rows(project, project.read(lambda db: columns.repeats(db, round_id=round_id)))


def gold_of(labels: ReadLabels, gold: GoldColumns) -> npt.NDArray[np.int8]:
    """The gold answers of the clips of ``given``, (clips, tags), missing where there is none."""
    found = np.full((len(labels.kept), gold.answers.shape[1]), Answer.MISSING, np.int8)
    if len(gold.clips):
        place = np.minimum(np.searchsorted(gold.clips, labels.numbers), len(gold.clips) - 1)
        there = gold.clips[place] == labels.numbers
        found[there] = gold.answers[place[there]]
    return found


def no_verdict(project: Project, one_round: Round | None) -> str:
    """Why no verdict follows from the labels of the round, or of the whole project; empty where one does."""
    if one_round is None:
        return REPAIRED if project.read(counting.repairing) else ""
    if not one_round.probability_sample:
        return PICKED
    return "" if finished(one_round) else UNFINISHED


def project_limits(project: Project) -> Limits:
    """The limits of a verdict that the project has set, else the usual ones."""
    stored = project.read(lambda db: settings.load(db, LIMITS_SETTING))
    usual = Limits()
    if not isinstance(stored, dict):
        return usual
    positive, alpha = stored.get("positive"), stored.get("alpha")
    return Limits(
        positive=float(positive) if isinstance(positive, (int, float)) else usual.positive,
        alpha=float(alpha) if isinstance(alpha, (int, float)) else usual.alpha,
    )


def finished(one_round: Round) -> bool:
    """Whether nobody labels in it any longer: it was opened for review, or closed."""
    return one_round.opened_us is not None or one_round.closed_us is not None


def round_named(project: Project, name: str) -> Round:
    """Raises UserError where there is no round with this name or id."""
    return project.read(lambda db: rounds.named(db, name))


def agreement_input(
    found: AnswerColumns,
    said: npt.NDArray[np.object_],
    spans: SpanRows | None,
    language: str,
    weights: npt.NDArray[np.float64] | None = None,
) -> tuple[AgreementInput, npt.NDArray[np.intp]]:
    """The double-labeled clips as measure wants them, and their rows in ``found``."""
    given, kept = double_labeled(_whole(found, said, spans, language, weights))
    return _by_speaker(given, found, kept), kept


def latest_sample(project: Project) -> Round | None:
    """The newest finished round that was drawn by chance: what is looked at first where there is one."""
    known = project.read(rounds.all_rounds)
    return next((one for one in reversed(known) if one.probability_sample and finished(one)), None)


def _all_rows(project: Project, found: AnswerColumns) -> ReadLabels:
    kept = np.arange(len(found.clips))
    whole = _whole(found, *_texts_and_spans(project, found), project.language, None)
    return ReadLabels(found, _by_speaker(whole, found, kept), kept)


def _texts_and_spans(project: Project, found: AnswerColumns) -> tuple[npt.NDArray[np.object_], SpanRows | None]:
    return project.read(lambda db: (columns.transcripts(db, found), span_columns.spans(db, found)))


def _whole(
    found: AnswerColumns,
    said: npt.NDArray[np.object_],
    spans: SpanRows | None,
    language: str,
    weights: npt.NDArray[np.float64] | None,
) -> AgreementInput:
    clips = found.clips
    names = (*clips.language_names, language)
    return AgreementInput(
        labelers=found.labelers,
        tags=found.tags,
        axes=found.axes,
        answers=found.answers,
        severities=found.severities,
        people=found.people,
        clusters=clips.recordings,
        transcripts=said,
        # An unknown language has the code -1, which is the last name: the project's own.
        languages=tuple(names[code] for code in clips.languages.tolist()),
        weights=weights,
        spans=None
        if spans is None
        else SpanColumns(spans.clips, spans.labels, spans.tags, spans.starts_ms, spans.ends_ms, spans.clips_ms),
    )


def _by_speaker(given: AgreementInput, found: AnswerColumns, kept: npt.NDArray[np.intp]) -> AgreementInput:
    """Clusters are speakers where every clip names one, else recordings."""
    speakers = found.clips.speakers[kept]
    if not len(kept) or (speakers < 0).any():
        return given
    return replace(given, clusters=speakers, cluster_kind=ClusterKind.SPEAKER)
