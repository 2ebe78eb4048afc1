"""Transcripts beside each other: what differs is underlined, place by place."""

from earmark.desk.differences.text import AlignedText, Marked, marked_places

__all__ = ["AlignedText", "Marked", "marked_places"]
