"""The coverage matrix and what stands beside it: deficits, tags that come together, true shares, leaks."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.jobs.clip_axes import matrix_axes, settled_clips
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure.agreement import ClusterKind
from earmark.measure.coverage_matrix import CoverageMatrix, Deficit, MatrixAxis, clips_in, coverage_matrix, deficits
from earmark.measure.leaks import Leak, leaks
from earmark.measure.shares import SampleInput, TagShare, tag_shares
from earmark.measure.together import Together, together
from earmark.model.errors import UserError
from earmark.model.recording import ClipId
from earmark.model.round import Round, RoundKind
from earmark.model.tag import NONE, Answer, Axis
from earmark.model.target import CellTarget
from earmark.model.taxonomy import Taxonomy
from earmark.report.matrix_words import cell_name
from earmark.store import columns, guidelines, rounds, targets
from earmark.store.columns import ClipColumns, CoverageColumns
from earmark.store.database import Database
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class CoverageAxes:
    """All clips of the project and the axes by which a matrix can be made of them."""

    clips: ClipColumns
    axes: tuple[MatrixAxis, ...]
    taxonomy: Taxonomy
    cell_targets: tuple[CellTarget, ...]
    deficits: tuple[Deficit, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The axes on which some clip lies, or may."""
        return tuple(one.known.axis for one in self.axes if len(one.known.clips) or len(one.still_open.clips))

    def matrix(self, by: Sequence[str]) -> CoverageMatrix:
        """Raises UserError for an axis that is not there, one axis twice, or a matrix too large to read."""
        try:
            return coverage_matrix(self._named(by), self.clips.durations_s)
        except ValueError as error:
            raise UserError(str(error), f"The axes are {', '.join(self.names)}.", " × ".join(by)) from error

    def clips_of(self, cell: Sequence[tuple[str, str]], *, still_open: bool = False) -> tuple[ClipId, ...]:
        """The clips of a cell, or those that may still turn out to be; in the order of the project."""
        rows = clips_in(self._named([name for name, _ in cell]), [value for _, value in cell], still_open=still_open)
        return tuple(self.clips.id(row) for row in rows.tolist())

    def _named(self, by: Sequence[str]) -> list[MatrixAxis]:
        named = {one.known.axis: one for one in self.axes}
        for name in by:
            if name not in named:
                raise UserError(f"coverage cannot be split by '{name}'", f"It can by {', '.join(self.names)}.", name)
        return [named[name] for name in by]


@dataclass(frozen=True, slots=True)
class CoverageBeside:
    """What coverage is read together with. ``sampled`` is the round that ``shares`` come from, None without one."""

    leaks: tuple[Leak, ...]
    together: tuple[Together, ...]
    shares: tuple[TagShare, ...]
    sampled: Round | None


def coverage_axes(project: Project, progress: Progress | None = None) -> CoverageAxes:
    """Read everything a matrix may be made of."""
    progress = progress or Unwatched()
    progress.report(0, 2, "reading labels")

    def read(db: Database) -> tuple[CoverageColumns, tuple[MatrixAxis, ...]]:
        held = columns.coverage_columns(db)
        return held, matrix_axes(db, held.answers, held.gold, held.clips)

    held, axes = project.read(read)
    stop_if_cancelled(progress)
    progress.report(1, 2, "counting")
    wanted, of_cells, taxonomy = project.read(
        lambda db: (targets.all(db), targets.all_cells(db), guidelines.taxonomy(db))
    )
    left = deficits(axes, held.clips.durations_s, wanted, of_cells)
    progress.report(2, 2, "done")
    return CoverageAxes(held.clips, axes, taxonomy, tuple(of_cells), left)


def coverage_beside(project: Project, progress: Progress | None = None) -> CoverageBeside:
    """Leaks between splits, tags that come together, and true shares by the newest random sample."""
    progress = progress or Unwatched()
    progress.report(0, 2, "reading labels")
    held = project.read(columns.coverage_columns)
    clips, labels = held.clips, held.answers
    settled = settled_clips(labels, held.gold, clips)
    heard = [
        place for place, axis in enumerate(labels.axes) if axis is not Axis.ENVIRONMENT and labels.tags[place] != NONE
    ]
    stop_if_cancelled(progress)
    progress.report(1, 2, "counting")
    sampled = _newest_sample(project)
    found = CoverageBeside(
        leaks(clips.speakers, clips.speaker_names, clips.splits, clips.split_names),
        together(tuple(labels.tags[one] for one in heard), settled.yes[:, heard], ~settled.open[:, heard]),
        () if sampled is None else tag_shares(_sample(project, sampled)),
        sampled,
    )
    progress.report(2, 2, "done")
    return found


def collection_list(found: CoverageAxes) -> str:
    """What to record, as CSV for whoever records: the widest gap first."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["what", "clips wanted", "clips there", "clips missing", "minutes wanted", "minutes there",
                     "minutes missing", "unreviewed clips that may be it"])  # fmt: skip
    for one in found.deficits:
        amounts = (one.target.clips, one.clips, one.gap.clips, one.target.minutes, one.minutes, one.gap.minutes)
        writer.writerow(
            [
                cell_name(one.spoken, found.taxonomy),
                *("" if amount is None else round(amount, 1) for amount in amounts),
                one.still_open,
            ]
        )
    return text.getvalue()


def _newest_sample(project: Project) -> Round | None:
    """The newest round drawn by chance that has answers."""

    def read(db: Database) -> Round | None:
        drawn = [one for one in reversed(rounds.all_rounds(db)) if one.kind is RoundKind.SAMPLE]
        return next((one for one in drawn if len(columns.answers(db, round_id=one.id).clips)), None)

    return project.read(read)


def _sample(project: Project, sampled: Round) -> SampleInput:
    """Every clip that was drawn, answered or not; anchors were not drawn."""

    def read(db: Database) -> tuple[columns.AnswerColumns, ClipColumns, npt.NDArray[np.float64], npt.NDArray[np.int64]]:
        labels = columns.answers(db, round_id=sampled.id)
        drawn = {one.clip: one for one in rounds.clips_of(db, sampled.id) if not one.anchor}
        everything = columns.clip_columns(db)
        rows = np.array([row for row in range(len(everything)) if everything.id(row) in drawn], np.intp)
        clips = everything.of(rows)
        of_clip = [drawn[clips.id(row)] for row in range(len(clips))]
        _, strata = np.unique([one.stratum for one in of_clip], return_inverse=True)
        return labels, clips, np.array([one.inclusion for one in of_clip]), strata.astype(np.int64)

    labels, clips, inclusion, strata = project.read(read)
    answers = np.full((len(clips), *labels.answers.shape[1:]), Answer.MISSING, np.int8)
    there = np.isin(labels.clips.numbers, clips.numbers)
    answers[np.searchsorted(clips.numbers, labels.clips.numbers[there])] = labels.answers[there]
    known = bool(len(clips)) and bool((clips.speakers >= 0).all())
    heard = [place for place, axis in enumerate(labels.axes) if axis is not Axis.ENVIRONMENT]
    return SampleInput(
        tuple(labels.tags[one] for one in heard),
        answers[:, :, heard],
        inclusion,
        strata,
        clips.speakers.astype(np.int64) if known else clips.recordings,
        ClusterKind.SPEAKER if known else ClusterKind.RECORDING,
    )
