"""The true share of a tag, estimated from a random sample whose strata are told apart.

Σ W_h p̂_h over the strata h of a round (Cochran 1977, chapter 5): W_h is the part of the frame that a
stratum stands for, by the inclusion probabilities of its clips, p̂_h the share among its answered ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.figures import figure
from earmark.measure.agreement.records import ClusterKind, Interval
from earmark.measure.intervals import Scale
from earmark.model.tag import Answer, TagCode

Array = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

NO_ANSWERS = "no clip of the sample was answered"
EMPTY_STRATUM = "a stratum of the sample has no answered clip"


@dataclass(frozen=True, slots=True)
class SampleInput:
    """The clips of one probability sample, answered or not.

    ``answers`` int8 (clips, labels, tags) as ``Answer``; ``inclusion`` (clips,) the chance with which each
    was drawn; ``strata`` and ``clusters`` (clips,) any numbers.
    """

    tags: tuple[TagCode, ...]
    answers: npt.NDArray[np.int8]
    inclusion: Array
    strata: Ints
    clusters: Ints
    cluster_kind: ClusterKind


@dataclass(frozen=True, slots=True)
class TagShare:
    """The share of clips that have a tag, from 0 to 1, over ``clips`` answered ones of the sample.

    A clip counts with the share of yes among its yes and no. ``why`` has the reason of each None.
    """

    tag: TagCode
    clips: int
    share: float | None
    interval: Interval | None
    why: Mapping[str, str]


def tag_shares(given: SampleInput) -> tuple[TagShare, ...]:
    """The share of each tag with its jackknife interval, on the logit scale."""
    _, strata = np.unique(given.strata, return_inverse=True)
    _, clusters = np.unique(given.clusters, return_inverse=True)
    sizes = np.bincount(strata, 1 / given.inclusion)
    weights: Array = sizes / max(float(sizes.sum()), 1.0)
    return tuple(_share(given, place, strata, clusters, weights) for place in range(len(given.tags)))


def _share(given: SampleInput, place: int, strata: Ints, clusters: Ints, weights: Array) -> TagShare:
    said = given.answers[:, :, place]
    yes = (said == Answer.YES).sum(axis=1)
    number = yes + (said == Answer.NO).sum(axis=1)
    heard = number > 0
    part = yes[heard] / number[heard]
    # Within a stratum clips may still differ in their chance, where it was drawn from in two ways.
    each = 1 / given.inclusion[heard]
    count, groups = len(weights), int(clusters.max(initial=-1)) + 1
    cell = clusters[heard] * count + strata[heard]
    hits = np.bincount(cell, part * each, groups * count).reshape(groups, count)
    seen = np.bincount(cell, each, groups * count).reshape(groups, count)
    there = seen.sum(axis=1) > 0
    hits, seen = hits[there], seen[there]
    value = _weighted(hits.sum(axis=0), seen.sum(axis=0), weights)
    left_out = _weighted(hits.sum(axis=0) - hits, seen.sum(axis=0) - seen, weights)
    undefined = EMPTY_STRATUM if heard.any() else NO_ANSWERS
    found = figure(
        float(value), left_out, np.ones(len(hits), np.int64), len(hits), Scale.LOGIT, given.cluster_kind, undefined
    )
    return TagShare(given.tags[place], int(heard.sum()), found.value, found.interval, found.why("share", "interval"))


def _weighted(hits: Array, seen: Array, weights: Array) -> Array:
    """Σ W_h p̂_h along the last axis; NaN where a stratum has no answered clip."""
    filled = seen > 1e-9
    shares = np.where(filled, hits / np.where(filled, seen, 1.0), np.nan)
    total: Array = (np.clip(shares, 0.0, 1.0) * weights).sum(axis=-1)
    return total
