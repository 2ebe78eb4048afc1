"""A model's errors by slice of the data: columns from the store, figures from measure, the clips behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.jobs.slice_columns import slice_columns
from earmark.measure.slices import (
    SliceAxis,
    SliceCell,
    SliceReport,
    WrongWord,
    clips_behind,
    crossed,
    slice_report,
    wrong_words,
)
from earmark.model.errors import UserError
from earmark.model.normalizing import NormalizingSettings
from earmark.model.prediction import Model
from earmark.model.recording import ClipId
from earmark.model.taxonomy import Taxonomy
from earmark.report.model_errors_figure import model_errors_figure
from earmark.report.numbers import slice_numbers
from earmark.report.saving import FIGURE_SUFFIXES, save_figure, save_numbers
from earmark.store import guidelines, predictions, reviewing
from earmark.store.project import Project


@dataclass(frozen=True, slots=True)
class SliceFindings:
    """The report with the clips behind its numbers, the worst first, and the words that go wrong there.

    ``revisions`` are the labels of a clip that the report counts, by their numbers in this file.
    """

    report: SliceReport
    model: Model
    against: Model | None
    taxonomy: Taxonomy
    clips: Callable[[SliceCell], tuple[ClipId, ...]]
    wrong_words: Callable[[SliceCell], tuple[WrongWord, ...]]
    revisions: Callable[[ClipId], tuple[int, ...]]


def models(project: Project) -> tuple[Model, ...]:
    """The models that have transcribed clips of the project, by name and version."""
    return tuple(one.model for one in project.read(predictions.models) if one.transcripts)


def newest_model(project: Project) -> Model | None:
    """The model whose transcripts came in last; None where there is none."""
    return project.read(predictions.newest_with_words)


def model_named(project: Project, name: str, option: str = "--model") -> Model:
    """The model with this name, or name and version as in its title. Raises UserError where there is not one."""
    known = models(project)
    found = [one for one in known if name in (one.name, one.title)]
    exact = [one for one in found if one.title == name]
    if len(found) == 1 or exact:
        return (exact or found)[0]
    if found:
        titles = ", ".join(f"'{one.title}'" for one in found)
        raise UserError(f"the model '{name}' is there in {len(found)} versions", f"Name one of {titles}.", option)
    titles = ", ".join(f"'{one.title}'" for one in known)
    hint = f"There are transcripts of {titles}." if known else "Bring some in: earmark import --as predictions."
    raise UserError(f"the project has no transcripts of a model '{name}'", hint, option)


def slice_findings(
    project: Project,
    model: Model,
    *,
    against: Model | None = None,
    pairs: Sequence[tuple[str, str]] = (),
    seed: int = 1,
    resamples: int = 2000,
    progress: Progress | None = None,
) -> SliceFindings:
    """The model's errors by source, severity, channel, environment, SNR, speaker and attribute.

    ``pairs`` of axes are crossed beside them; UserError for an axis that the project has not.
    """
    progress = progress or Unwatched()
    progress.report(0, 3, "reading labels")
    taxonomy = project.read(guidelines.taxonomy)
    found = project.read(lambda db: slice_columns(db, model, against, project.language))
    stop_if_cancelled(progress)
    axes = found.given.axes
    given = replace(found.given, axes=(*axes, *(_crossed(axes, *pair) for pair in pairs)))
    normalizing = NormalizingSettings()
    progress.report(1, 3, "comparing transcripts")
    report = slice_report(given, normalizing=normalizing, seed=seed, resamples=resamples)
    progress.report(3, 3, "done")

    def behind(cell: SliceCell) -> tuple[ClipId, ...]:
        return tuple(found.clips.id(row) for row in clips_behind(given, cell, normalizing).tolist())

    # Words are told of no clip that somebody still labels blind.
    told = given.said.copy()
    told[np.isin(found.clips.numbers, project.read(reviewing.blind_clips))] = None
    open_ones = replace(given, said=told)

    def wrong(cell: SliceCell) -> tuple[WrongWord, ...]:
        return wrong_words(open_ones, cell, normalizing)

    def counted(clip: ClipId) -> tuple[int, ...]:
        rows = found.revisions[found.clips.ids == clip.encode("ascii")]
        return tuple(number for number in rows.reshape(-1).tolist() if number)

    return SliceFindings(report, model, against, taxonomy, behind, wrong, counted)


def save_slices(findings: SliceFindings, axis: str, path: Path) -> Path:
    """Save the figure of one axis as PNG, SVG or PDF, or the numbers of all as CSV; the suffix of ``path`` says which.

    Raises UserError for another suffix, and where the file cannot be written.
    """
    suffix = path.suffix.lower()
    report, title, taxonomy = findings.report, findings.model.title, findings.taxonomy
    if suffix == ".csv":
        save_numbers(slice_numbers(report, title, taxonomy), path)
    elif suffix in FIGURE_SUFFIXES:
        save_figure(partial(model_errors_figure, report, axis, title, taxonomy), path)
    else:
        raise UserError(f"a figure cannot be saved as '{suffix}'", "Use .png, .svg, .pdf or .csv.", str(path))
    return path


def _crossed(axes: Sequence[SliceAxis], first: str, second: str) -> SliceAxis:
    named = {axis.axis: axis for axis in axes}
    for one in (first, second):
        if one not in named:
            raise UserError(f"clips cannot be sliced by '{one}'", f"They can by {', '.join(named)}.", "--cross")
    return crossed(named[first], named[second])
