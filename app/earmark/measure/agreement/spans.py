"""Agreement on time spans: how many are found by both (event F1), and alpha over frames.

A label with the tag and spans says where, one without the tag says nowhere; one with the tag but
without spans is missing, and so is cannot tell. F1 = 2M ÷ (nA + nB) over pairs of labelers, M spans
matched one to one with both ends within the collar. Alpha is nominal over frames of 10 ms of the
recording's clock, on where the frame's centre lies in a span. The pooled row adds up the tags to
which somebody gave a span.

Source of F1 with a collar: Mesaros, Heittola & Virtanen (2016), Metrics for polyphonic sound event
detection, Applied Sciences 6(6), 162.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.coefficients import ratio, without
from earmark.measure.agreement.figures import NO_VARIATION, Array, Ints, Sample, figure
from earmark.measure.agreement.records import SpanAgreement, SpanColumns, TagSpans
from earmark.measure.agreement.span_matching import (
    FRAME_MS,
    TagsSpans,
    fits,
    frames_between,
    frames_with,
    matches,
    merged,
)
from earmark.measure.intervals import Scale
from earmark.model.tag import Answer, TagCode

COLLAR_MS = 200.0
NO_SPANS = "no clip has time spans of two labelers"

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Sums:
    """Per cluster: spans of both labelers of each pair, those matched, and sums over frames."""

    spans: Array
    matched: Array
    answers: Array
    yes: Array
    discordant: Array
    clips: int
    pairs: int
    frames: int

    def __add__(self, other: _Sums) -> _Sums:
        return _Sums(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def span_agreement(
    tags: tuple[TagCode, ...],
    answers: npt.NDArray[np.int8],
    spans: SpanColumns | None,
    sample: Sample,
    collar_ms: float = COLLAR_MS,
) -> SpanAgreement:
    """``answers`` is int8 (tags, labels, clips) of the clips in the report."""
    nothing = np.zeros(sample.cluster_count)
    pooled = _Sums(nothing, nothing, nothing, nothing, nothing, 0, 0, 0)
    rows = []
    for place in [] if spans is None else np.unique(spans.tags).tolist():
        assert spans is not None
        sums = _sums(answers[place], merged(spans, place), spans.clips_ms, sample, collar_ms)
        pooled += sums
        rows.append(_row(tags[place], sums, sample))
    return SpanAgreement(collar_ms, FRAME_MS, (*rows, _row(None, pooled, sample)))


def spans_unmatched(
    answers: npt.NDArray[np.int8], spans: TagsSpans, collar_ms: float = COLLAR_MS, *, heard_by_both: bool
) -> Mask:
    """Clips on which some span of one of two labelers has no match among the other's.

    ``heard_by_both``: only where both hear the tag and say where, so that its boundaries alone differ.
    ``answers`` is int8 (labels, clips) of the tag.
    """
    counts, known = _counts(answers, spans)
    told = counts > 0 if heard_by_both else known
    found = np.zeros(answers.shape[1], bool)
    for earlier, later in combinations(range(len(answers)), 2):
        both = told[earlier] & told[later]
        matched = _matched(spans, earlier, later, both, collar_ms)
        found |= both & (2 * matched < counts[earlier] + counts[later])
    return found


def _counts(answers: npt.NDArray[np.int8], spans: TagsSpans) -> tuple[Ints, Mask]:
    """Spans of each label that hears the tag, and which labels say where it is or that it is not, (labels, clips)."""
    counts = np.where(answers == Answer.YES, spans.counted(*answers.shape), 0)
    return counts, (answers == Answer.NO) | (counts > 0)


def _sums(answers: npt.NDArray[np.int8], spans: TagsSpans, clips_ms: Array, sample: Sample, collar_ms: float) -> _Sums:
    counts, known = _counts(answers, spans)
    spans = spans.of((answers == Answer.YES)[spans.labels, spans.clips])
    clips = answers.shape[1]
    each, matched, pairs = np.zeros(clips, np.int64), np.zeros(clips, np.int64), 0
    for earlier, later in combinations(range(len(answers)), 2):
        both = known[earlier] & known[later] & (counts[earlier] + counts[later] > 0)
        pairs += int(np.count_nonzero(both))
        each += np.where(both, counts[earlier] + counts[later], 0)
        matched += _matched(spans, earlier, later, both & (counts[earlier] > 0) & (counts[later] > 0), collar_ms)
    people = np.count_nonzero(known, axis=0)
    pairable = people >= 2
    frames = np.where(pairable, frames_between(clips_ms[:, 0], clips_ms[:, 1]), 0)
    yes, squares = frames_with(spans, clips_ms)
    discordant = np.where(pairable, people * yes - squares, 0) / np.maximum(people - 1, 1)

    def by_cluster(values: npt.NDArray[np.generic]) -> Array:
        return np.bincount(sample.clusters, values, sample.cluster_count).astype(np.float64)

    return _Sums(
        spans=by_cluster(each),
        matched=by_cluster(matched),
        answers=by_cluster(frames * people),
        yes=by_cluster(np.where(pairable, yes, 0)),
        discordant=by_cluster(discordant),
        clips=int(np.count_nonzero(each)),
        pairs=pairs,
        frames=int(frames.sum()),
    )


def _matched(spans: TagsSpans, earlier: int, later: int, both: Mask, collar_ms: float) -> Ints:
    """How many spans of one label have a match in the other's, a number a clip; clips outside ``both`` have none."""
    found = np.zeros(len(both), np.int64)
    one, other = (spans.of(both[spans.clips] & (spans.labels == label)) for label in (earlier, later))
    single = np.logical_and(*(np.bincount(part.clips, minlength=len(both)) == 1 for part in (one, other)))
    # Most clips have one span each: those are compared at once.
    mine, theirs = (part.of(single[part.clips]) for part in (one, other))
    found[mine.clips] = fits(mine, theirs, collar_ms)
    one, other = (part.of(~single[part.clips]) for part in (one, other))
    if not len(one):
        return found
    edges = [*np.flatnonzero(np.append(True, np.diff(one.clips) > 0)).tolist(), len(one)]
    begins = np.searchsorted(other.clips, one.clips, "left").tolist()
    ends = np.searchsorted(other.clips, one.clips, "right").tolist()
    several, partners = (list(zip(part.starts.tolist(), part.ends.tolist(), strict=True)) for part in (one, other))
    for first, end in pairwise(edges):
        found[one.clips[first]] = matches(several[first:end], partners[begins[first] : ends[first]], collar_ms)
    return found


def _row(tag: TagCode | None, sums: _Sums, sample: Sample) -> TagSpans:
    times = np.ones(sample.cluster_count, np.int64)
    informing = int(np.count_nonzero(sums.spans))
    f1 = figure(
        float(_f1(sums.matched.sum(keepdims=True), sums.spans.sum(keepdims=True))[0]),
        _f1(sums.matched.sum() - sums.matched, sums.spans.sum() - sums.spans),
        times,
        informing,
        Scale.LOGIT,
        sample.kind,
        NO_SPANS,
    )
    totals = [one.sum(keepdims=True) for one in (sums.answers, sums.yes, sums.discordant)]
    alpha = figure(
        float(_alpha(*totals)[0]),
        _alpha(
            *(without(total, one) for total, one in zip(totals, (sums.answers, sums.yes, sums.discordant), strict=True))
        ),
        times,
        int(np.count_nonzero(sums.yes)),
        Scale.LOG_COMPLEMENT,
        sample.kind,
        NO_VARIATION if sums.yes.any() else NO_SPANS,
    )
    return TagSpans(
        tag=tag,
        clips=sums.clips,
        pairs=sums.pairs,
        spans=round(float(sums.spans.sum())),
        matched=round(float(sums.matched.sum())),
        f1=f1.value,
        f1_interval=f1.interval,
        frames=sums.frames,
        frame_alpha=alpha.value,
        frame_alpha_interval=alpha.interval,
        clusters=informing,
        why=f1.why("f1", "f1_interval") | alpha.why("frame_alpha", "frame_alpha_interval"),
    )


def _f1(matched: Array, spans: Array) -> Array:
    return ratio(2 * matched, spans)


def _alpha(answers: Array, yes: Array, discordant: Array) -> Array:
    varied = yes * without(answers, yes)
    return np.where(varied > 0, 1 - ratio((answers - 1) * discordant, varied), np.nan)
