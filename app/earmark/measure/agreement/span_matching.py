"""Time spans of labels: merged, matched one to one within a collar, and counted in frames.

All spans of one label and tag are merged where they touch or overlap, so that they are disjoint and
rise in both ends. Then the spans of another label that one can match follow each other, and their
first and last rise with it: taking the first that is still free matches as many as any matching can.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from earmark.measure.agreement.records import SpanColumns

Array = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

FRAME_MS = 10.0

_ROUNDING_MS = 1e-6
"""Frames of some clocks are no whole milliseconds; their differences are off by less than this."""


@dataclass(frozen=True, slots=True)
class TagsSpans:
    """The merged spans of one tag by clip, label and time."""

    clips: Ints
    labels: Ints
    starts: Array
    ends: Array

    def __len__(self) -> int:
        return len(self.clips)

    def counted(self, labels: int, clips: int) -> Ints:
        """How many spans each label has, (labels, clips)."""
        return np.bincount(self.labels * clips + self.clips, minlength=labels * clips).reshape(labels, clips)

    def of(self, kept: npt.NDArray[np.bool_]) -> TagsSpans:
        return TagsSpans(self.clips[kept], self.labels[kept], self.starts[kept], self.ends[kept])


def merged(spans: SpanColumns, tag: int) -> TagsSpans:
    """The spans of the tag at place ``tag``, touching and overlapping ones of one label made one."""
    own = np.flatnonzero(spans.tags == tag)
    order = own[np.lexsort((spans.starts_ms[own], spans.labels[own], spans.clips[own]))]
    clips, labels = spans.clips[order], spans.labels[order]
    starts, ends = spans.starts_ms[order], spans.ends_ms[order]
    if not len(order):
        return TagsSpans(clips, labels, starts, ends)
    same_label = (clips[1:] == clips[:-1]) & (labels[1:] == labels[:-1])
    for row in np.flatnonzero(same_label).tolist():
        # An earlier, longer span may reach over the next ones.
        if starts[row + 1] <= ends[row] + _ROUNDING_MS:
            starts[row + 1], ends[row + 1] = starts[row], max(ends[row], ends[row + 1])
    opens = np.ones(len(order), bool)
    opens[1:] = ~same_label | (starts[1:] != starts[:-1])
    last = np.append(np.flatnonzero(opens)[1:], len(order)) - 1
    return TagsSpans(clips[last], labels[last], starts[last], ends[last])


def matches(one: list[tuple[float, float]], other: list[tuple[float, float]], collar_ms: float) -> int:
    """The most pairs of a span of ``one`` and a span of ``other``, each used once, both ends within the collar.

    Both lists are merged and rise.
    """
    collar = collar_ms + _ROUNDING_MS
    found = free = 0
    for start, end in one:
        while free < len(other) and (other[free][0] < start - collar or other[free][1] < end - collar):
            free += 1
        if free < len(other) and other[free][0] <= start + collar and other[free][1] <= end + collar:
            found += 1
            free += 1
    return found


def fits(one: TagsSpans, other: TagsSpans, collar_ms: float) -> npt.NDArray[np.bool_]:
    """Whether each span of ``one`` can match the span of ``other`` in the same row."""
    apart = np.maximum(np.abs(one.starts - other.starts), np.abs(one.ends - other.ends))
    found: npt.NDArray[np.bool_] = apart <= collar_ms + _ROUNDING_MS
    return found


def frames_between(starts: Array, ends: Array) -> Ints:
    """How many frames of 10 ms of the recording's clock have their centre in [start, end)."""
    found: Ints = (_first_centre(ends) - _first_centre(starts)).astype(np.int64)
    return np.maximum(found, 0)


def frames_with(spans: TagsSpans, clips_ms: Array) -> tuple[Ints, Ints]:
    """Σ y and Σ y² over the frames of each clip, y being the number of labels whose spans cover the frame."""
    clips = len(clips_ms)
    begins = _first_centre(np.maximum(spans.starts, clips_ms[spans.clips, 0]))
    ends = np.maximum(_first_centre(np.minimum(spans.ends, clips_ms[spans.clips, 1])), begins)
    rows = np.concatenate([spans.clips, spans.clips])
    places = np.concatenate([begins, ends])
    steps = np.concatenate([np.ones(len(spans), np.int64), np.full(len(spans), -1, np.int64)])
    order = np.lexsort((places, rows))
    rows, places, covering = rows[order], places[order], np.cumsum(steps[order])
    # Within a clip as many spans end as begin, so that nothing reaches over into the next clip.
    lengths = np.where(covering[:-1] > 0, np.diff(places), 0)
    sums, squares = (
        np.bincount(rows[:-1], lengths * covering[:-1] ** power, clips).round().astype(np.int64) for power in (1, 2)
    )
    return sums, squares


def _first_centre(times_ms: Array) -> Ints:
    """The first frame whose centre is not before the time."""
    found: Ints = np.ceil(times_ms / FRAME_MS - 0.5 - 1e-9).astype(np.int64)
    return found
