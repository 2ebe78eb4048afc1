"""The whole report as one page: what the other jobs find, put together."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from earmark import __version__
from earmark.jobs.agreement_reading import latest_sample
from earmark.jobs.agreement_sections import agreement_sections
from earmark.jobs.looking import require_replaceable
from earmark.jobs.progress import Progress
from earmark.jobs.reports import agreement_findings, coverage_findings
from earmark.jobs.scorecard import scorecard
from earmark.jobs.slices import models, slice_findings
from earmark.jobs.snapshots import all_results, all_snapshots, snapshot_diff
from earmark.measure.slices import SliceCell
from earmark.report.page.document import PageContents, report_page
from earmark.report.page.labelers import labelers_section
from earmark.report.page.model_errors import model_errors_section
from earmark.report.page.rounds import kinds_section, rounds_section
from earmark.report.page.scorecard import scorecard_section, snapshots_section
from earmark.report.saving import save_text
from earmark.report.verdicts import sample_sentence
from earmark.store import guidelines
from earmark.store.project import Project

_MOST_MODELS = 5
"""Models that have a section of their own, by name."""


def html_report(project: Project, path: Path, progress: Progress | None = None) -> Path:
    """Write the whole report as one page and return its path. Raises UserError where it cannot be written.

    Its agreement is that of the newest finished round drawn by chance, where there is one, as in the window.
    """
    require_replaceable(path, project.path)
    coverage = coverage_findings(project, progress)
    newest = latest_sample(project)
    round_id = None if newest is None else newest.id
    agreement = agreement_findings(project, round_name=round_id, progress=progress)
    beside = agreement_sections(project, round_name=round_id, progress=progress)
    changes = [(one.before, one.after, one.change) for one in beside.changes]
    anchors = [(one.round, one.labelers) for one in beside.anchors]
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
        sample=sample_sentence() if newest is None else sample_sentence(newest.name, by_chance=True),
        sections=(
            labelers_section(
                beside.people, beside.self_consistency, beside.skills, beside.gold, anchors, coverage.taxonomy
            ),
            rounds_section(beside.rounds, changes, coverage.taxonomy),
            kinds_section(beside.kinds),
            *_models(project),
            _snapshots(project),
        ),
        scorecard=scorecard_section(scorecard(project, progress=progress).card),
    )
    save_text(report_page(contents), path)
    return path


def _models(project: Project) -> list[str]:
    sections = []
    for model in models(project)[:_MOST_MODELS]:
        found = slice_findings(project, model)
        wrong = found.wrong_words(SliceCell())
        sections.append(model_errors_section(found.report, model.title, found.taxonomy, wrong))
    return sections


def _snapshots(project: Project) -> str:
    known = all_snapshots(project)
    newest = snapshot_diff(project, known[-2].name, known[-1].name) if len(known) > 1 else None
    return snapshots_section(known, all_results(project), newest)
