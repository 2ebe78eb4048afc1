"""Reports: columns from the store, figures from measure, and the files that show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from earmark import __version__
from earmark.jobs.looking import require_replaceable
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.report_findings import AgreementFindings, CoverageFindings, Figure
from earmark.measure import agreement as measured
from earmark.measure import coverage as held
from earmark.measure.agreement import AgreementInput, AgreementReport, ClusterKind, Limits, SpanColumns
from earmark.measure.agreement.cells import AgreementCell, Part, any_tag_disagreed, clips_behind
from earmark.measure.agreement.confusions import confusions
from earmark.measure.coverage import CoverageInput, CoverageReport
from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.recording import ClipId
from earmark.model.tag import Answer, TagCode
from earmark.report import words
from earmark.report.agreement_figure import agreement_figure
from earmark.report.coverage_figure import coverage_figure, environment_figure, severity_figure
from earmark.report.numbers import agreement_numbers, coverage_numbers
from earmark.report.page.document import PageContents, report_page
from earmark.report.saving import FIGURE_SUFFIXES, save_figure, save_numbers, save_text
from earmark.store import columns, guidelines, rounds, settings, span_columns, targets
from earmark.store.columns import AnswerColumns, ClipColumns, CoverageColumns
from earmark.store.project import Project
from earmark.store.rounds import Round
from earmark.store.span_columns import SpanRows

LIMITS_SETTING = "agreement_limits"
"""The project's setting of the limits of a verdict: ``{"positive": …, "alpha": …}``."""


def coverage_report(project: Project, progress: Progress | None = None) -> CoverageReport:
    """How much the project holds of each tag, against its targets."""
    return coverage_findings(project, progress).report


def agreement_report(
    project: Project, *, limits: Limits | None = None, progress: Progress | None = None
) -> AgreementReport:
    """How far the labelers agree, over the whole project. ``limits`` stand in for the project's own."""
    return agreement_findings(project, limits=limits, progress=progress).report


def coverage_findings(project: Project, progress: Progress | None = None) -> CoverageFindings:
    """The coverage report with the clips behind its numbers."""
    progress = progress or Unwatched()
    progress.report(0, 2, "reading labels")
    found, taxonomy, wanted = project.read(
        lambda db: (columns.coverage_columns(db), guidelines.taxonomy(db), targets.all(db))
    )
    stop_if_cancelled(progress)
    progress.report(1, 2, "counting")
    given = _coverage_input(found)
    report = held.coverage(given, wanted)
    progress.report(2, 2, "done")
    return CoverageFindings(report, taxonomy, lambda cell: _ids(found.clips, held.clips_behind(given, cell)))


def agreement_findings(
    project: Project, *, round_name: str | None = None, limits: Limits | None = None, progress: Progress | None = None
) -> AgreementFindings:
    """The agreement report with what is confused with what, and the clips behind its numbers.

    Of the whole project, or of the round with this name or id; UserError where there is none.
    """
    progress = progress or Unwatched()
    progress.report(0, 3, "reading labels")
    one_round = None if round_name is None else _round_named(project, round_name)
    round_id = None if one_round is None else one_round.id
    taxonomy = project.read(guidelines.taxonomy)
    found = project.read(lambda db: columns.answers(db, round_id=round_id))
    stop_if_cancelled(progress)
    progress.report(1, 3, "reading transcripts and spans")
    said = project.read(lambda db: columns.transcripts(db, found))
    spans = project.read(lambda db: span_columns.spans(db, found))
    stop_if_cancelled(progress)
    progress.report(2, 3, "measuring agreement")
    weights = None
    if round_id is not None:
        weights = 1 / project.read(lambda db: columns.inclusion(db, round_id, found.clips.numbers))
    given, kept = agreement_input(found, said, spans, project.language, weights)
    report = measured.agreement(given, limits=limits or project_limits(project))
    stop_if_cancelled(progress)

    disputed = any_tag_disagreed(given)

    def behind(cell: AgreementCell) -> tuple[ClipId, ...]:
        return _ids(found.clips, kept[clips_behind(given, cell)])

    findings = AgreementFindings(
        report=report,
        taxonomy=taxonomy,
        confusions=confusions(given, disputed),
        disagreed=int(np.count_nonzero(disputed)),
        clips=behind,
        with_suggestion=found.with_suggestion,
        transcripts_differ=_number(given, Part.TRANSCRIPT),
        environments_differ=_number(given, Part.ENVIRONMENT),
        older=_under_older_definitions(project, found, kept),
        round=one_round,
    )
    progress.report(3, 3, "done")
    return findings


def _round_named(project: Project, name: str) -> Round:
    known = project.read(rounds.all_rounds)
    for one in known:
        if name in (one.name, one.id):
            return one
    hint = f"Its rounds are {words.listed([one.name for one in known])}." if known else "It has no rounds yet."
    raise UserError(f"the project has no round '{name}'", f"{hint} Without a round the report is of the whole project.")


def _number(given: AgreementInput, part: Part) -> int:
    return len(clips_behind(given, AgreementCell(part)))


def _under_older_definitions(
    project: Project, found: AnswerColumns, kept: npt.NDArray[np.intp]
) -> tuple[tuple[TagCode, int], ...]:
    """The tags whose definition has changed since some of the double labels were made, with their number."""
    changed = {tag: edition for tag, edition in project.read(guidelines.changed).items() if tag != TRANSCRIPT_RULES}
    if not changed:
        return ()
    under = project.read(lambda db: columns.editions(db, found))[kept]
    older = ((tag, int(np.count_nonzero((under > 0) & (under < edition)))) for tag, edition in changed.items())
    return tuple((tag, number) for tag, number in older if number)


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


def html_report(project: Project, path: Path, progress: Progress | None = None) -> Path:
    """Write the whole report as one page and return its path. Raises UserError where it cannot be written."""
    require_replaceable(path, project.path)
    coverage = coverage_findings(project, progress)
    agreement = agreement_findings(project, progress=progress)
    steps = [coverage.next_step().sentence, agreement.next_step().sentence]
    if agreement.report.clips:
        steps.reverse()
    contents = PageContents(
        project=project.name,
        made_at=datetime.now().astimezone(),
        program=f"Earmark {__version__}",
        edition=project.read(guidelines.current_edition),
        taxonomy=coverage.taxonomy,
        coverage=coverage.report,
        agreement=agreement.report,
        steps=tuple(steps),
        with_suggestion=agreement.with_suggestion,
        older=agreement.older,
    )
    save_text(report_page(contents), path)
    return path


def save_findings(findings: AgreementFindings | CoverageFindings, figure: Figure, path: Path) -> Path:
    """Save one figure as PNG, SVG or PDF, or its numbers as CSV; the suffix of ``path`` says which.

    Raises UserError for another suffix, and where the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in (*FIGURE_SUFFIXES, ".csv"):
        raise UserError(f"a figure cannot be saved as '{suffix}'", "Use .png, .svg, .pdf or .csv.", str(path))
    taxonomy = findings.taxonomy
    if isinstance(findings, AgreementFindings):
        if suffix == ".csv":
            save_numbers(agreement_numbers(findings.report, taxonomy), path)
        else:
            save_figure(partial(agreement_figure, findings.report, taxonomy), path)
        return path
    if suffix == ".csv":
        save_numbers(coverage_numbers(findings.report, taxonomy), path)
        return path
    drawn = {Figure.ENVIRONMENT: environment_figure, Figure.SEVERITY: severity_figure}
    save_figure(partial(drawn.get(figure, coverage_figure), findings.report, taxonomy), path)
    return path


def agreement_input(
    found: AnswerColumns,
    said: npt.NDArray[np.object_],
    spans: SpanRows | None,
    language: str,
    weights: npt.NDArray[np.float64] | None = None,
) -> tuple[AgreementInput, npt.NDArray[np.intp]]:
    """The double-labeled clips as measure wants them, and their rows in ``found``."""
    clips = found.clips
    names = (*clips.language_names, language)
    whole = AgreementInput(
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
    given, kept = measured.double_labeled(whole)
    speakers = clips.speakers[kept]
    if len(kept) and (speakers >= 0).all():
        given = replace(given, clusters=speakers, cluster_kind=ClusterKind.SPEAKER)
    return given, kept


def _coverage_input(found: CoverageColumns) -> CoverageInput:
    """All clips, with the answers of those that have any at their rows."""
    labels, clips = found.answers, found.clips
    labeled = np.searchsorted(clips.numbers, labels.clips.numbers)
    settled = np.searchsorted(clips.numbers, found.gold.clips)
    answers = np.full((len(clips), *labels.answers.shape[1:]), Answer.MISSING, np.int8)
    severities = np.zeros_like(answers)
    answers[labeled], severities[labeled] = labels.answers, labels.severities
    gold = np.full((len(clips), len(labels.tags)), Answer.MISSING, np.int8)
    gold_severities = np.zeros_like(gold)
    gold[settled], gold_severities[settled] = found.gold.answers, found.gold.severities
    reviewed = np.zeros(len(clips), bool)
    reviewed[labeled] = reviewed[settled] = True
    return CoverageInput(
        tags=labels.tags,
        axes=labels.axes,
        answers=answers,
        severities=severities,
        durations_s=clips.durations_s,
        gold=gold if len(settled) else None,
        gold_severities=gold_severities if len(settled) else None,
        reviewed=reviewed,
    )


def _ids(clips: ClipColumns, rows: npt.NDArray[np.intp]) -> tuple[ClipId, ...]:
    return tuple(clips.id(row) for row in rows.tolist())
