"""Snapshots: freezing the labels, comparing two of them, and whether a cleaner one helped every model."""

from __future__ import annotations

from earmark.jobs.agreement_reading import agreement_input, no_verdict, project_limits
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure import agreement as measured
from earmark.measure.agreement import AgreementReport
from earmark.model.people import Labeler
from earmark.model.snapshot import Result, Snapshot
from earmark.model.snapshot_diff import (
    AgreementDiff,
    ClipsDiff,
    LabelsDiff,
    SnapshotDiff,
    TagPair,
    helped,
    result_pairs,
)
from earmark.store import columns, snapshot_columns, snapshots
from earmark.store.database import Database
from earmark.store.project import Project
from earmark.store.revisions.reading import stored
from earmark.store.snapshots import LabelChange


def make_snapshot(project: Project, name: str, by: Labeler | None = None) -> Snapshot:
    """Freeze every label in force. Raises UserError for a name that is empty or taken."""
    return project.write(lambda db: snapshots.make(db, name, "" if by is None else by.name)).result()


def all_snapshots(project: Project) -> tuple[Snapshot, ...]:
    """Every snapshot, the oldest first."""
    return project.read(snapshots.all_snapshots)


def add_result(
    project: Project, snapshot: str, model: str, metric: str, value: float, train_value: float | None = None
) -> Result:
    """Keep the score of a model that was trained on a snapshot. Raises UserError where there is no such snapshot."""
    return project.write(lambda db: snapshots.add_result(db, snapshot, model, metric, value, train_value)).result()


def all_results(project: Project, snapshot: str | None = None) -> tuple[Result, ...]:
    """Every result, or those on one snapshot. Raises UserError where there is none of that name."""

    def work(db: Database) -> tuple[Result, ...]:
        return snapshots.results(db, None if snapshot is None else snapshots.named(db, snapshot).name)

    return project.read(work)


def snapshot_diff(project: Project, a: str, b: str, progress: Progress | None = None) -> SnapshotDiff:
    """What changed from one snapshot to another. Raises UserError where there is none of that name."""
    progress = progress or Unwatched()
    first, second = project.read(lambda db: (snapshots.named(db, a), snapshots.named(db, b)))
    progress.report(0, 3, "comparing labels")
    clips, labels = project.read(lambda db: _compared(db, snapshots.changes(db, first.id, second.id)))
    stop_if_cancelled(progress)
    reports = []
    for done, one in enumerate((first, second), 1):
        progress.report(done, 3, "measuring agreement")
        reports.append(_agreement(project, one))
        stop_if_cancelled(progress)
    results = result_pairs(
        project.read(lambda db: snapshots.results(db, first.name)),
        project.read(lambda db: snapshots.results(db, second.name)),
    )
    progress.report(3, 3, "done")
    return SnapshotDiff(first, second, clips, labels, _agreement_diff(*reports), results, helped(results))


def _compared(db: Database, changes: tuple[LabelChange, ...]) -> tuple[ClipsDiff, LabelsDiff]:
    before = {one.clip for one in changes if one.before is not None}
    after = {one.clip for one in changes if one.after is not None}
    changed = [(one.before, one.after) for one in changes if one.before is not None and one.after is not None]
    differing = [(old, new) for old, new in changed if old != new]
    old = stored(db, [one for one, _ in differing])
    new = stored(db, [one for _, one in differing])
    pairs = [(one.label, other.label) for one, other in zip(old, new, strict=True)]
    touched = {one.clip for one in changes if one.before != one.after}
    clips = ClipsDiff(
        len(before),
        len(after),
        tuple(sorted(after - before)),
        tuple(sorted(before - after)),
        tuple(sorted(touched & before & after)),
    )
    labels = LabelsDiff(
        a=sum(one.before is not None for one in changes),
        b=sum(one.after is not None for one in changes),
        same=len(changed) - len(differing),
        changed=len(differing),
        added=sum(one.before is None for one in changes),
        removed=sum(one.after is None for one in changes),
        transcripts=sum(one.transcript != other.transcript for one, other in pairs),
        tags=sum(
            (one.sources, one.channels, one.environment) != (other.sources, other.channels, other.environment)
            for one, other in pairs
        ),
    )
    return clips, labels


def _agreement(project: Project, snapshot: Snapshot) -> AgreementReport:
    found = project.read(lambda db: snapshot_columns.answers(db, snapshot.id))
    said = project.read(lambda db: columns.transcripts(db, found))
    given, _ = agreement_input(found, said, None, project.language)
    return measured.agreement(given, limits=project_limits(project), no_verdict=no_verdict(project, None))


def _agreement_diff(a: AgreementReport, b: AgreementReport) -> AgreementDiff:
    after = {row.tag: row for row in b.tags}
    tags = []
    for row in a.tags:
        other = after[row.tag]
        if not row.tagged and not other.tagged:
            continue
        why = {f"{key}_a": reason for key, reason in _undefined(row.why).items()}
        why |= {f"{key}_b": reason for key, reason in _undefined(other.why).items()}
        tags.append(
            TagPair(
                row.tag,
                row.tagged,
                other.tagged,
                row.positive_agreement,
                other.positive_agreement,
                row.alpha,
                other.alpha,
                row.verdict,
                other.verdict,
                why,
            )
        )
    errors = {"word_error_a": a.transcripts, "word_error_b": b.transcripts}
    return AgreementDiff(
        a.clips,
        b.clips,
        a.transcripts.word_error,
        b.transcripts.word_error,
        tuple(tags),
        {key: one.why.get("word_error", "") for key, one in errors.items() if one.word_error is None},
    )


def _undefined(why: dict[str, str]) -> dict[str, str]:
    names = {"positive_agreement": "positive", "alpha": "alpha", "verdict": "verdict"}
    return {short: why[key] for key, short in names.items() if key in why}
