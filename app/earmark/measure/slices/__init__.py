"""A model's errors by slice of the data, against what people reach on the same clips."""

from earmark.measure.slices.cells import SliceCell, clips_behind
from earmark.measure.slices.records import (
    Comparison,
    Overall,
    ShareOf,
    Slice,
    SliceAxis,
    SliceInput,
    SliceReport,
    WrongWord,
    crossed,
)
from earmark.measure.slices.report import slice_report
from earmark.measure.slices.wrong_words import wrong_words

__all__ = [
    "Comparison",
    "Overall",
    "ShareOf",
    "Slice",
    "SliceAxis",
    "SliceCell",
    "SliceInput",
    "SliceReport",
    "WrongWord",
    "clips_behind",
    "crossed",
    "slice_report",
    "wrong_words",
]
