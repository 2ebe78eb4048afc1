"""Cutting a long recording: the limits with what they lead to, before anything is written."""

from earmark.desk.segmenting.panel import SegmentPanel
from earmark.desk.segmenting.preview import CutPreview, Previewed

__all__ = ["CutPreview", "Previewed", "SegmentPanel"]
