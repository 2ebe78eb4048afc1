"""The report of a model's errors: from columns of clips to one record."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from earmark.measure.agreement.figures import Array, Figure
from earmark.measure.agreement.records import Why
from earmark.measure.intervals import Scale
from earmark.measure.slices import sums
from earmark.measure.slices.edits import Sum, clip_edits
from earmark.measure.slices.figures import NO_PAIRS, NO_WORDS, Excess, comparison, excess, holm, jackknifed, plain
from earmark.measure.slices.ranking import first_shares
from earmark.measure.slices.records import CROSS, SPEAKER, Overall, ShareOf, Slice, SliceAxis, SliceInput, SliceReport
from earmark.measure.slices.sums import AxisSums, Clusters, axis_sums
from earmark.model.normalizing import NormalizingSettings

STANDS_OUT = 0.05
"""Adjusted probability below which a slice's excess is taken to be more than chance."""


def slice_report(
    given: SliceInput,
    *,
    normalizing: NormalizingSettings | None = None,
    seed: int = 1,
    resamples: int = 2000,
) -> SliceReport:
    """A model's error overall and by slice, against people on the same clips.

    Only ``p_first`` is drawn by chance, with ``seed`` and ``resamples``.
    """
    normalizing = normalizing or NormalizingSettings()
    edits = clip_edits(given, normalizing)
    table = edits.table
    heard = (table[:, Sum.CLIPS] > 0) | (table[:, Sum.SHARE_WORDS] > 0)
    names, numbers = np.unique(given.clusters[heard], return_inverse=True)
    number = np.zeros(given.clip_count, np.int64)
    number[heard] = numbers
    every = SliceAxis("", ("",), np.flatnonzero(heard), np.zeros(int(heard.sum()), np.int64))
    whole = axis_sums(every, table, number, len(names))
    clusters = Clusters(whole.cells, given.cluster_kind)
    axes = [axis_sums(_heard(axis, table), table, number, len(names)) for axis in given.axes]
    firsts = first_shares(axes, clusters, seed=seed, resamples=resamples)
    rows: list[Slice] = []
    for one, first in zip(axes, firsts, strict=True):
        rows += _axis_rows(one, clusters, first, compared=given.rival is not None)
    return SliceReport(
        overall=_overall(clusters, compared=given.rival is not None),
        slices=tuple(rows),
        axes=tuple(axis.axis for axis in given.axes),
        share_of=ShareOf.PRODUCTION if edits.of_production else ShareOf.REPORT,
        clusters=int(np.count_nonzero(clusters.each[:, Sum.CLIPS])),
        cluster_kind=given.cluster_kind,
        normalizing=normalizing.title,
        seed=seed,
        resamples=resamples,
    )


def _heard(axis: SliceAxis, table: Array) -> SliceAxis:
    """The axis with the slices alone that hold a clip of the report."""
    inside = (table[axis.clips, Sum.CLIPS] > 0) | (table[axis.clips, Sum.SHARE_WORDS] > 0)
    clips, slices = axis.clips[inside], axis.slices[inside]
    present = np.unique(slices[table[clips, Sum.CLIPS] > 0])
    kept = np.isin(slices, present)
    return SliceAxis(
        axis.axis,
        tuple(axis.values[place] for place in present.tolist()),
        clips[kept],
        np.searchsorted(present, slices[kept]),
    )


def _axis_rows(one: AxisSums, clusters: Clusters, first: Array | None, *, compared: bool) -> list[Slice]:
    """The slices of one axis by rank, those that cannot be ranked last."""
    found = [one.of_slice(place) for place in range(len(one.axis.values))]
    # A speaker is one cluster: there is no interval to compare by.
    of_speakers = SPEAKER in one.axis.axis.split(CROSS)
    judged = [_UNJUDGED if of_speakers else excess(cells, met, clusters) for cells, met in found]
    adjusted = holm([each.p for each in judged])
    rows = []
    for place, (cells, _) in enumerate(found):
        row = _row(one.axis.axis, one.axis.values[place], cells, clusters, compared=compared)
        rows.append(
            replace(
                row,
                p_first=None if first is None or row.worth is None else float(first[place]),
                excess=judged[place].figure.value,
                excess_interval=judged[place].figure.interval,
                stands_out=_stands_out(judged[place], adjusted[place]),
                why=row.why | judged[place].figure.why("excess", "excess_interval"),
            )
        )
    rows.sort(key=lambda row: (row.worth is None, -(row.worth or 0.0), row.value))
    ranked = [row if row.worth is None else replace(row, rank=rank) for rank, row in enumerate(rows, 1)]
    return [replace(row, why=_reasons(row, clusters)) for row in ranked]


_NO_SETTLED = "no gold was settled with the labels in sight"
_NOT_COMPARED = "no other model was named"


def _reasons(row: Slice, clusters: Clusters) -> Why:
    """Why each figure of a slice that is None is None."""
    no_gap = row.why.get("gap", "")
    known = {
        "worth": no_gap or NO_WORDS,
        "rank": no_gap or NO_WORDS,
        "p_first": no_gap or f"too few {clusters.kind}s",
        "share": NO_WORDS,
        "stands_out": row.why.get("excess") or row.why.get("excess_interval") or "the gap does not vary",
        "settled_error": _NO_SETTLED,
        "rival": _NOT_COMPARED,
    }
    return row.why | {name: why for name, why in known.items() if getattr(row, name) is None}


_UNJUDGED = Excess(Figure(None, reason="one speaker is not judged"), None)


def _stands_out(found: Excess, adjusted: float | None) -> bool | None:
    if adjusted is None or found.figure.value is None:
        return None
    return adjusted < STANDS_OUT and found.figure.value > 0


@dataclass(frozen=True, slots=True)
class _Figures:
    """What a slice and the whole have in common."""

    error: Figure
    human: Figure
    gap: Figure

    def why(self) -> Why:
        return (
            self.error.why("error", "interval")
            | self.human.why("human", "human_interval")
            | self.gap.why("gap", "gap_interval")
        )


def _figures(cells: Array, clusters: Clusters) -> _Figures:
    return _Figures(
        jackknifed(sums.error, cells, clusters, Sum.WORDS, Scale.LOG, NO_WORDS),
        jackknifed(sums.human, cells, clusters, Sum.PAIRED_WORDS, Scale.LOG, NO_PAIRS),
        jackknifed(sums.gap, cells, clusters, Sum.PAIRED_WORDS, Scale.IDENTITY, NO_PAIRS),
    )


def _row(axis: str, value: str, cells: Array, clusters: Clusters, *, compared: bool) -> Slice:
    """A slice without what compares it with the others."""
    total, found = cells.sum(axis=0), _figures(cells, clusters)
    of = float(clusters.total[Sum.SHARE_WORDS])
    share = float(total[Sum.SHARE_WORDS]) / of if of else None
    gap = found.gap.value
    return Slice(
        axis=axis,
        value=value,
        clips=round(float(total[Sum.CLIPS])),
        words=float(total[Sum.WORDS]),
        edits=float(total[Sum.EDITS]),
        share=share,
        error=found.error.value,
        interval=found.error.interval,
        human=found.human.value,
        human_interval=found.human.interval,
        gap=gap,
        gap_interval=found.gap.interval,
        paired_clips=round(float(total[Sum.PAIRED_CLIPS])),
        worth=None if gap is None or share is None else gap * share,
        rank=None,
        p_first=None,
        excess=None,
        excess_interval=None,
        stands_out=None,
        settled_error=plain(sums.settled_error, total),
        clusters=int(np.count_nonzero(cells[:, Sum.CLIPS])),
        rival=comparison(cells, clusters) if compared else None,
        why=found.why(),
    )


def _overall(clusters: Clusters, *, compared: bool) -> Overall:
    total, found = clusters.total, _figures(clusters.each, clusters)
    return Overall(
        clips=round(float(total[Sum.CLIPS])),
        words=float(total[Sum.WORDS]),
        edits=float(total[Sum.EDITS]),
        error=found.error.value,
        interval=found.error.interval,
        human=found.human.value,
        human_interval=found.human.interval,
        gap=found.gap.value,
        gap_interval=found.gap.interval,
        paired_clips=round(float(total[Sum.PAIRED_CLIPS])),
        blind_gold=round(float(total[Sum.BLIND_CLIPS])),
        settled_gold=round(float(total[Sum.SETTLED_CLIPS])),
        settled_error=plain(sums.settled_error, total),
        settled_human=plain(sums.settled_human, total),
        rival=comparison(clusters.each, clusters) if compared else None,
        why=found.why()
        | ({} if compared else {"rival": _NOT_COMPARED})
        | ({} if total[Sum.SETTLED_WORDS] else {"settled_error": _NO_SETTLED})
        | ({} if total[Sum.SETTLED_HUMAN_WORDS] else {"settled_human": _NO_SETTLED}),
    )
