"""Seeing: the clip's sound on one time axis, from the whole of it down to single samples."""

from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.colour_maps import ColourMap
from earmark.desk.timeline.pictures import PictureMaker
from earmark.desk.timeline.readout import Readout
from earmark.desk.timeline.spans import StripSpan
from earmark.desk.timeline.timeline import Timeline
from earmark.desk.timeline.view import View

__all__ = ["ColourMap", "PictureMaker", "Readout", "StripSpan", "TimeRange", "Timeline", "View"]
