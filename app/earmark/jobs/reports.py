"""Reports: columns from the store, figures from measure, and the files that show them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from earmark.jobs.agreement_reading import no_verdict, project_limits, read_labels, round_named
from earmark.jobs.agreement_sections import agreement_sections
from earmark.jobs.matrix import coverage_axes, coverage_beside
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.report_findings import AgreementFindings, CoverageFindings, Figure
from earmark.measure import agreement as measured
from earmark.measure import coverage as held
from earmark.measure.agreement import AgreementInput, AgreementReport, Limits
from earmark.measure.agreement.cells import AgreementCell, Part, any_tag_disagreed, clips_behind
from earmark.measure.agreement.confusions import confusions
from earmark.measure.coverage import CoverageInput, CoverageReport
from earmark.model.errors import UserError
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.recording import ClipId
from earmark.model.tag import Answer, TagCode
from earmark.report.agreement_figure import agreement_figure
from earmark.report.changes_figure import changes_figure, changes_numbers
from earmark.report.coverage_figure import coverage_figure, environment_figure, severity_figure
from earmark.report.numbers import agreement_numbers, coverage_numbers
from earmark.report.saving import FIGURE_SUFFIXES, save_figure, save_numbers
from earmark.store import columns, counting, guidelines, rounds, targets
from earmark.store.columns import AnswerColumns, ClipColumns, CoverageColumns
from earmark.store.project import Project


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


def coverage_place(project: Project, progress: Progress | None = None) -> CoverageFindings:
    """The coverage report with everything that is looked at beside it: the matrix, leaks, true shares."""
    found = coverage_findings(project, progress)
    return replace(found, axes=coverage_axes(project, progress), beside=coverage_beside(project, progress))


def agreement_findings(
    project: Project, *, round_name: str | None = None, limits: Limits | None = None, progress: Progress | None = None
) -> AgreementFindings:
    """The agreement report with what is confused with what, and the clips behind its numbers.

    Of the whole project, or of the round with this name or id; UserError where there is none.
    """
    progress = progress or Unwatched()
    one_round = None if round_name is None else round_named(project, round_name)
    taxonomy = project.read(guidelines.taxonomy)
    labels = read_labels(project, one_round, progress)
    progress.report(2, 3, "measuring agreement")
    given = labels.given
    report = measured.agreement(
        given, limits=limits or project_limits(project), no_verdict=no_verdict(project, one_round)
    )
    stop_if_cancelled(progress)
    disputed = any_tag_disagreed(given)
    findings = AgreementFindings(
        report=report,
        taxonomy=taxonomy,
        confusions=confusions(given, disputed),
        disagreed=int(np.count_nonzero(disputed)),
        clips=lambda cell: labels.ids(clips_behind(given, cell)),
        with_suggestion=labels.found.with_suggestion,
        transcripts_differ=_number(given, Part.TRANSCRIPT),
        environments_differ=_number(given, Part.ENVIRONMENT),
        older=_under_older_definitions(project, labels.found, labels.kept),
        round=one_round,
        rounds=project.read(rounds.all_rounds),
        after_discussion=project.read(lambda db: counting.after_discussion(db, one_round.id if one_round else None)),
    )
    progress.report(3, 3, "done")
    return findings


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


def save_findings(findings: AgreementFindings | CoverageFindings, figure: Figure, path: Path) -> Path:
    """Save one figure as PNG, SVG or PDF, or its numbers as CSV; the suffix of ``path`` says which.

    Raises UserError for another suffix, and where the file cannot be written.
    """
    suffix = _known_suffix(path)
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


def save_changes(project: Project, path: Path, progress: Progress | None = None) -> Path:
    """Save agreement round by round as PNG, SVG or PDF, or its numbers as CSV. Raises UserError like the other."""
    suffix = _known_suffix(path)
    sections = agreement_sections(project, progress=progress)
    changes = [(one.before, one.after, one.change) for one in sections.changes]
    taxonomy, limit = project.read(guidelines.taxonomy), project_limits(project).positive
    if suffix == ".csv":
        save_numbers(changes_numbers(sections.rounds, changes, taxonomy), path)
    else:
        save_figure(partial(changes_figure, sections.rounds, changes, taxonomy, limit), path)
    return path


def _known_suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in (*FIGURE_SUFFIXES, ".csv"):
        raise UserError(f"a figure cannot be saved as '{suffix}'", "Use .png, .svg, .pdf or .csv.", str(path))
    return suffix


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
