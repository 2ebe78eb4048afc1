"""Clean or collect: what the probe learns from labels as they came and from cleaned ones."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from earmark.jobs.probe_input import probe_columns
from earmark.jobs.progress import Progress, Unwatched, stop_if_cancelled
from earmark.measure.probe import ProbeInput, TagLearning, learning, tag_labels
from earmark.measure.probe.learning import RESAMPLES
from earmark.model.errors import UserError
from earmark.model.tag import Answer, TagCode
from earmark.model.taxonomy import Taxonomy
from earmark.store import guidelines
from earmark.store.project import Project

_LOOK_S = 0.2


@dataclass(frozen=True, slots=True)
class LearningFindings:
    """The learning curves of each tag that a clip has, most clips first.

    ``clips`` have labels and signals; ``unmeasured`` have labels, but no signals of gaps: their sound has
    not been measured, or has no gaps.
    """

    tags: tuple[TagLearning, ...]
    taxonomy: Taxonomy
    clips: int
    unmeasured: int
    seed: int


def learning_findings(
    project: Project,
    *,
    seed: int = 1,
    resamples: int = RESAMPLES,
    tags: Sequence[TagCode] | None = None,
    progress: Progress | None = None,
) -> LearningFindings:
    """Curves and worth of cleaning of each tag, or of the named ones; one process a tag, beside this one.

    Raises UserError where no labeled clip has been measured, and for an unknown tag.
    """
    progress = progress or Unwatched()
    progress.report(0, None, "reading labels")
    held = probe_columns(project)
    answered = (held.answers != Answer.MISSING).any(axis=(1, 2)) | (held.gold != Answer.MISSING).any(axis=1)
    rows = np.flatnonzero(answered & held.heard)
    if answered.any() and not len(rows):
        raise UserError(
            "no labeled clip has been measured", "Run earmark measure PROJECT, or Measure sound in the window."
        )
    given = held.taught(rows)
    chosen = _chosen(given, tags)
    found = _each(given, chosen, seed, resamples, progress)
    unmeasured = int(answered.sum()) - len(rows)
    return LearningFindings(tuple(found), project.read(guidelines.taxonomy), len(rows), unmeasured, seed)


def _chosen(given: ProbeInput, named: Sequence[TagCode] | None) -> list[TagCode]:
    """Tags that some clip has, most clips first."""
    if named is not None:
        for tag in named:
            if tag not in given.tags:
                raise UserError(
                    f"the project has no source or channel tag '{tag}'", f"It has {', '.join(given.tags)}.", tag
                )
        return list(named)
    number = (given.answers == Answer.YES).any(axis=1).sum(axis=0)
    order = np.argsort(-number, kind="stable")
    return [given.tags[place] for place in order.tolist() if number[place]]


def _each(
    given: ProbeInput, tags: Sequence[TagCode], seed: int, resamples: int, progress: Progress
) -> list[TagLearning]:
    from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
    from multiprocessing import get_context

    found: dict[TagCode, TagLearning] = {}
    pool = ProcessPoolExecutor(
        max(1, min(len(tags), os.cpu_count() or 1)), mp_context=get_context("spawn"), initializer=_alone
    )
    try:
        work = {
            pool.submit(learning, tag, tag_labels(given, tag, seed), seed=seed, resamples=resamples): tag
            for tag in tags
        }
        left = set(work)
        while left:
            stop_if_cancelled(progress)
            progress.report(len(found), len(tags), "teaching the probe")
            done, left = wait(left, timeout=_LOOK_S, return_when=FIRST_COMPLETED)
            found |= {work[one]: one.result() for one in done}
    finally:
        for process in list((pool._processes or {}).values()) if progress.cancelled else ():
            process.kill()
        pool.shutdown(wait=True, cancel_futures=True)
    progress.report(len(tags), len(tags), "done")
    return [found[tag] for tag in tags]


def _alone() -> None:
    """One thread a process: the probe's matrices are small, and a tag a core is faster."""
    os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1"))
