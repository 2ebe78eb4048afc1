"""The segments of the recording at hand, beside the transcript: where in it one is."""

from earmark.desk.segments.panel import SegmentsPanel

__all__ = ["SegmentsPanel"]
