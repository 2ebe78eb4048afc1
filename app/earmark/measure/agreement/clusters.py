"""Sums of a tag's answers a cluster, clusters with equal counts collapsed.

A clip is told by its pattern alone: how many yes, how many no, and how often the earlier labeler
alone said yes. There are few patterns and few distinct clusters, so a million clips cost a few
counts. Weighted clips do not collapse.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.coefficients import Array, TagSums, sums_of_clips
from earmark.model.tag import Answer

Ints = npt.NDArray[np.int64]

_DENSE = 20_000_000
"""Cells of clusters × patterns up to which a table of counts is the quickest way."""


@dataclass(frozen=True, slots=True)
class ClusterSums:
    """``each`` holds the sums of one cluster a row; a row stands for ``times`` equal clusters."""

    total: TagSums
    each: TagSums
    times: Ints

    @property
    def informing(self) -> int:
        """How many clusters hold a yes on a clip that was answered twice."""
        return int(self.times[self.each.pairable_yes > 0].sum())


@dataclass(frozen=True, slots=True)
class Patterns:
    """What the clips of one tag look like: ``code[i]`` is the row of clip i in the other columns."""

    code: Ints
    yes: Array
    no: Array
    earlier: Array

    @property
    def most_frequent_answers(self) -> int:
        """The most frequent number ≥ 2 of answers a clip (tie: the larger); 0 where none has two."""
        clips = np.bincount(self.code, minlength=len(self.yes))
        by_number = np.bincount((self.yes + self.no).astype(np.int64), weights=clips)
        by_number[:2] = 0
        largest_first = by_number[::-1]
        return int(len(by_number) - 1 - largest_first.argmax()) if by_number.any() else 0


def patterns(answers: npt.NDArray[np.int8]) -> Patterns:
    """The patterns of one tag's answers, int8 (labels, clips)."""
    labels, clips = answers.shape
    side = labels + 1
    most_earlier = labels * labels // 4 + 1
    space = side * side * most_earlier
    small: npt.DTypeLike = np.int16 if space <= np.iinfo(np.int16).max else np.int64
    code = np.zeros(clips, small)
    yes, no, earlier = np.zeros_like(code), np.zeros_like(code), np.zeros_like(code)
    for column in answers:
        says_no = (column == Answer.NO).astype(small)
        earlier = earlier + yes * says_no
        yes = yes + (column == Answer.YES).astype(small)
        no = no + says_no
    code = (yes * side + no) * most_earlier + earlier
    seen, compact = _compact(code, space)
    return Patterns(
        code=compact,
        yes=(seen // most_earlier // side).astype(float),
        no=(seen // most_earlier % side).astype(float),
        earlier=(seen % most_earlier).astype(float),
    )


def cluster_sums(
    clips: Patterns, full: int, clusters: Ints, cluster_count: int, weights: Array | None = None
) -> ClusterSums:
    """The sums of every cluster; ``clusters`` numbers them from 0, ``full`` is Fleiss' number of answers."""
    table = sums_of_clips(clips.yes, clips.no, clips.earlier, full).columns()
    each, times = distinct_clusters(clips.code, table, clusters, cluster_count, weights)
    return ClusterSums(TagSums.of_columns((times @ each)[np.newaxis]), TagSums.of_columns(each), times)


def distinct_clusters(
    code: Ints, table: Array, clusters: Ints, cluster_count: int, weights: Array | None = None
) -> tuple[Array, Ints]:
    """Sums (distinct clusters, sums) over each cluster's units, and how many clusters have them.

    ``code`` (units,) is the row of each unit in ``table`` (patterns, sums); ``clusters`` (units,)
    numbers the units' clusters from 0.
    """
    keys = clusters * len(table) + code
    cells = cluster_count * len(table)
    if cells > max(_DENSE, 4 * len(keys)):
        return _sparse(keys, table, cluster_count, weights), np.ones(cluster_count, np.int64)
    counts = np.bincount(keys, weights, cells).reshape(cluster_count, len(table))
    if weights is not None:
        return counts @ table, np.ones(cluster_count, np.int64)
    distinct, times = _collapse(counts)
    return distinct @ table, times


def _compact(code: npt.NDArray[np.signedinteger], space: int) -> tuple[Ints, Ints]:
    """The codes that occur, rising, and for each clip where its code stands among them."""
    if space > max(1_000_000, 4 * len(code)):
        seen, where = np.unique(code, return_inverse=True)
        return seen.astype(np.int64), where.astype(np.int64)
    seen = np.flatnonzero(np.bincount(code, minlength=space))
    place = np.zeros(space, np.int64)
    place[seen] = np.arange(len(seen))
    return seen.astype(np.int64), place[code]


def _collapse(counts: Ints) -> tuple[Array, Ints]:
    """The distinct rows of a table of counts, and how often each occurs.

    A row is read as the digits of one number. Where that number would not fit into 62 bits the rows
    are long or the clusters large, hardly any two are equal, and all are kept.
    """
    bases = counts.max(axis=0, initial=0) + 1
    steps = [1]
    for base in bases.tolist():
        steps.append(steps[-1] * base)
    if steps[-1] >= 1 << 62:
        return counts.astype(float), np.ones(len(counts), np.int64)
    place = np.array(steps[:-1], np.int64)
    numbers = counts @ place
    if steps[-1] <= 4 * len(counts) + 1000:
        occurs = np.bincount(numbers, minlength=1)
        distinct = np.flatnonzero(occurs)
        times = occurs[distinct]
    else:
        distinct, times = np.unique(numbers, return_counts=True)
    return (distinct[:, np.newaxis] // place % bases).astype(float), times


def _sparse(keys: Ints, table: Array, cluster_count: int, weights: Array | None) -> Array:
    """The sums a cluster where most (cluster, pattern) cells are empty."""
    cells, where = np.unique(keys, return_inverse=True)
    counts = np.bincount(where, weights, len(cells))
    cluster, pattern = cells // len(table), cells % len(table)
    return np.column_stack([np.bincount(cluster, counts * column[pattern], cluster_count) for column in table.T])
