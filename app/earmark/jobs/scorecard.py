"""The four questions about good data, from the other reports, with trends over rounds and months."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from earmark.jobs.agreement_reading import finished
from earmark.jobs.drift import drift_findings
from earmark.jobs.matrix import coverage_axes
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.report_findings import AgreementFindings, CoverageFindings
from earmark.jobs.reports import agreement_findings, coverage_findings
from earmark.measure.agreement import AgreementReport, Verdict
from earmark.measure.coverage_cells import CoverageCell, Holding
from earmark.measure.probe import TagLearning
from earmark.measure.timeliness import LabeledClip, Timeliness, timeliness
from earmark.model.recording import ClipId, Split
from earmark.model.scorecard import Scorecard, TrendPoint
from earmark.model.taxonomy import Taxonomy
from earmark.report import words
from earmark.report.matrix_words import cell_name
from earmark.report.scorecard import consistent_card, covered_card, sized_card, timely_card
from earmark.report.signal_words import feature_name
from earmark.store import model_columns, rounds, settings, targets
from earmark.store import timeliness as times
from earmark.store.clips import groups
from earmark.store.project import Project
from earmark.store.rounds import Round

LIMITS_SETTING = "timely_limits"
"""The project's setting of what is timely: ``{"days": …, "production_days": …}``."""

USUAL_DAYS, USUAL_PRODUCTION_DAYS = 7.0, 31.0
"""From recording to label a week; production that came this month."""

_ROUNDS = 8
"""Rounds of the trend."""
_MONTHS = 12
_STEPS = 5

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ScorecardFindings:
    """The scorecard with the reports that it is made of. ``round`` is that of the agreement, None the whole project."""

    card: Scorecard
    agreement: AgreementFindings
    coverage: CoverageFindings
    timeliness: Timeliness
    round: Round | None


def scorecard(
    project: Project,
    *,
    learning: Sequence[TagLearning] | None = None,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> ScorecardFindings:
    """Answer the four questions from what the project holds.

    Consistency speaks of the newest finished random sample, else of the whole project. ``learning`` are the
    curves where they have been made, which takes long; ``now`` is the moment to tell ages from.
    """
    progress = progress or Unwatched()
    progress.report(0, _STEPS, "measuring agreement")
    samples = [one for one in project.read(rounds.all_rounds) if one.probability_sample and finished(one)]
    newest = samples[-1] if samples else None
    agreement = agreement_findings(project, round_name=None if newest is None else newest.id)
    stop_if_cancelled(progress)
    progress.report(1, _STEPS, "comparing rounds")
    over_rounds = _over_rounds(project, samples, agreement.report)
    stop_if_cancelled(progress)
    progress.report(2, _STEPS, "counting coverage")
    coverage = coverage_findings(project)
    cells = _cells(project, coverage.taxonomy)
    stop_if_cancelled(progress)
    progress.report(3, _STEPS, "looking at times")
    first = project.read(times.first_labels)
    timely = timeliness([_labeled(one) for one in first], now or datetime.now(UTC))
    stop_if_cancelled(progress)
    limits = timely_limits(project)
    progress.report(4, _STEPS, "comparing production with the training set")
    alarms = _drift_alarms(project, progress)
    where = f"Round {newest.name}." if newest is not None else "All clips with two labels."
    card = Scorecard(
        consistent=consistent_card(
            agreement.report, agreement.taxonomy, agreement.next_step().sentence, where, over_rounds
        ),
        covered=covered_card(coverage.report, coverage.taxonomy, cells, _targets_met(coverage, first)),
        timely=timely_card(timely, *limits, alarms),
        sized=sized_card(agreement.report, agreement.taxonomy, learning, _labeled_by_month(timely)),
    )
    progress.report(_STEPS, _STEPS, "done")
    return ScorecardFindings(card, agreement, coverage, timely, newest)


def _drift_alarms(project: Project, progress: Progress) -> tuple[str, ...] | None:
    """What of the newest production batch drifts from the training set, by name; None without both."""
    batch = project.read(model_columns.newest_production_batch)
    if not batch or not len(project.read(lambda db: groups.in_split(db, Split.TRAIN))):
        return None
    found = drift_findings(project, batch, progress=progress)
    return tuple(feature_name(one, found.taxonomy) for one in found.report.alarms)


def timely_limits(project: Project) -> tuple[float, float]:
    """Days from recording to label, and the age of the newest labeled production: the project's, else the usual."""
    stored = project.read(lambda db: settings.load(db, LIMITS_SETTING))
    held = stored if isinstance(stored, dict) else {}
    given = [held.get(key) for key in ("days", "production_days")]
    usual = (USUAL_DAYS, USUAL_PRODUCTION_DAYS)
    first, second = (
        float(value) if isinstance(value, (int, float)) else other for value, other in zip(given, usual, strict=True)
    )
    return first, second


def _over_rounds(project: Project, samples: Sequence[Round], newest: AgreementReport) -> list[TrendPoint]:
    reports = [(one.name, agreement_findings(project, round_name=one.id).report) for one in samples[-_ROUNDS:-1]]
    if samples:
        reports.append((samples[-1].name, newest))
    found = []
    for name, report in reports:
        heard = [tag for tag in report.tags if tag.tagged]
        if heard:
            found.append(TrendPoint(name, sum(tag.verdict is Verdict.AGREED for tag in heard) / len(heard)))
    return found


def _cells(project: Project, taxonomy: Taxonomy) -> list[tuple[str, bool]]:
    """Targets of cells, by name with what is missing, and whether each is met."""
    wanted = project.read(targets.all_cells)
    if not wanted:
        return []
    missing = {one.cell: one for one in coverage_axes(project).deficits}
    found = []
    for target in wanted:
        name = cell_name(target.cell, taxonomy)
        left = missing.get(target.cell)
        if left is not None and left.gap.clips:
            name = f"{name} ({words.clips(left.gap.clips)})"
        found.append((name, left is None))
    return found


def _labeled(one: times.FirstLabel) -> LabeledClip:
    return LabeledClip(_EPOCH + timedelta(microseconds=one.labeled_us), _recorded(one.recorded_at), one.production)


def _recorded(text: str) -> datetime | None:
    """The time of recording; without a zone it is taken for UTC."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _targets_met(coverage: CoverageFindings, first: Sequence[times.FirstLabel]) -> list[TrendPoint]:
    """How many targets in clips were met at the end of each month, by when each clip was first labeled."""
    wanted = [(tag.tag, tag.target.clips) for tag in coverage.report.tags if tag.target and tag.target.clips]
    labeled: dict[ClipId, int] = {one.clip: one.labeled_us for one in first}
    if not wanted or not labeled:
        return []
    moments = {
        tag: sorted(labeled[clip] for clip in coverage.clips(CoverageCell(Holding.YES, tag)) if clip in labeled)
        for tag, _ in wanted
    }
    months = _months(min(labeled.values()), max(labeled.values()))
    return [
        TrendPoint(name, float(sum(bisect_left(moments[tag], end) >= clips for tag, clips in wanted)))
        for name, end in months[-_MONTHS:]
    ]


def _labeled_by_month(found: Timeliness) -> list[TrendPoint]:
    total, points = 0, []
    for month in found.months:
        total += month.clips
        points.append(TrendPoint(month.month, float(total)))
    return points[-_MONTHS:]


def _months(first_us: int, last_us: int) -> list[tuple[str, int]]:
    """Every month from one moment to another by name, and its end in microseconds since 1970."""
    at = _EPOCH + timedelta(microseconds=first_us)
    at = at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    found: list[tuple[str, int]] = []
    while not found or found[-1][1] <= last_us:
        after = (at + timedelta(days=32)).replace(day=1)
        found.append((f"{at:%Y-%m}", int((after - _EPOCH).total_seconds() * 1e6)))
        at = after
    return found
