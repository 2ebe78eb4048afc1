"""What is taken over from one label to the next, and what never is."""

from __future__ import annotations

from dataclasses import replace

from earmark.model.label import Label, Span


def same_tags(label: Label, other: Label) -> Label:
    """``label`` with the tags, channel and environment of ``other``.

    Words, spans, notes and flags belong to one clip alone. Spans of tags that are gone go too.
    """
    codes = {mark.code for mark in other.sources if not mark.cannot_tell}
    spans: tuple[Span, ...] = tuple(span for span in label.spans if span.code in codes)
    return replace(label, sources=other.sources, channels=other.channels, environment=other.environment, spans=spans)
