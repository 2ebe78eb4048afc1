"""Clips to label next: nobody has labeled them, and a model hears in them what targets lack."""

from __future__ import annotations

from collections.abc import Sequence

from earmark.jobs.matrix import CoverageAxes
from earmark.measure.coverage_matrix import Deficit
from earmark.measure.slices.records import CHANNEL, SEVERITY, SOURCE
from earmark.model.recording import ClipId
from earmark.model.tag import TagCode
from earmark.store import model_columns
from earmark.store.project import Project


def likely_clips(project: Project, found: CoverageAxes, chosen: Sequence[Deficit] | None = None) -> tuple[ClipId, ...]:
    """Clips for the deficits, the widest first, no more of each than it lacks twice over.

    Of a deficit its open clips count in which the surest model (the probe too) hears its tags, the surest
    first: not every one will turn out to be it. Deficits without a source or channel tag have none.
    """
    heard = project.read(model_columns.heard_tags)
    taken: dict[ClipId, None] = {}
    for one in found.deficits if chosen is None else chosen:
        tags = [_tag(axis, value) for axis, value in one.cell if axis in (SOURCE, CHANNEL, SEVERITY)]
        if not tags:
            continue
        sure = {
            clip: min(heard[clip].get(tag, 0.0) for tag in tags)
            for clip in found.clips_of(one.cell, still_open=True)
            if clip in heard and clip not in taken
        }
        likely = sorted((clip for clip, score in sure.items() if score > 0), key=lambda clip: (-sure[clip], clip))
        taken |= dict.fromkeys(likely[: 2 * (one.gap.clips or len(likely))])
    return tuple(taken)


def _tag(axis: str, value: str) -> TagCode:
    return TagCode(value.rpartition(":")[0] if axis == SEVERITY else value)
