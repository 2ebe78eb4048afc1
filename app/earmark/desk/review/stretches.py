"""What of a clip is heard by one key: the places in which words differ, and the spans that labelers do not share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from earmark.desk.time_range import TimeRange
from earmark.desk.timeline import StripSpan
from earmark.jobs.reviewing import ReviewedClip
from earmark.measure.word_times import heard_at
from earmark.model.label import Label
from earmark.model.taxonomy import Taxonomy

_PADDING_S = 0.2


@dataclass(frozen=True, slots=True)
class Heard:
    """A differing stretch on the recording's clock; ``place`` is that of the words, None for a span."""

    stretch: TimeRange
    place: int | None = None


def differing_stretches(seen: ReviewedClip, speech: Sequence[TimeRange] = ()) -> tuple[Heard, ...]:
    """In the order in which they are heard. ``speech`` is where somebody speaks, where that is known."""
    clip = seen.view.clip
    rate, first = clip.sample_rate, clip.first
    spoken = [((one.first - first) / rate, (one.end - first) / rate) for one in speech]
    found = []
    times = heard_at(seen.words, clip.duration_s, spoken, seen.timed, seen.language)
    for place, (start, end) in enumerate(times):
        stretch = TimeRange(first + round(start * rate), min(clip.end, first + round(end * rate)))
        found.append(Heard(stretch, place))
    shared = [set(one.label.spans) for one in seen.labels]
    everywhere = set.intersection(*shared) if shared else set()
    padding = round(_PADDING_S * rate)
    for span in sorted(set().union(*shared) - everywhere):
        found.append(Heard(TimeRange(max(first, span.first - padding), min(clip.end, span.end + padding))))
    return tuple(sorted(found, key=lambda one: (one.stretch.first, one.stretch.end)))


def strip_of(seen: ReviewedClip, taxonomy: Taxonomy, order: Sequence[int], names: Sequence[str]) -> list[StripSpan]:
    """The spans of all labels under one timeline: each labeler has lanes and a hatch of their own."""
    strip: list[StripSpan] = []
    for hatch, (place, name) in enumerate(zip(order, names, strict=True)):
        strip += spans_of(seen.labels[place].label, taxonomy, name, hatch)
    return strip


def spans_of(label: Label, taxonomy: Taxonomy, owner: str, hatch: int = 0) -> list[StripSpan]:
    """The spans of one label, as the strip under the sound shows them."""
    strip = []
    for span in label.spans:
        mark = label.mark(span.code)
        severity = mark.severity if mark is not None else None
        stretch = TimeRange(span.first, span.end)
        strip.append(StripSpan(stretch, span.code, taxonomy.name(span.code), severity, owner=owner, hatch=hatch))
    return strip
