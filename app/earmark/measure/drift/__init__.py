"""Drift: whether a batch of clips differs from a reference in its sound or its tags, beyond chance.

A batch always differs a little, and a bare limit fires in nearly every second batch of a hundred clips. So each
difference is held against those that come about when speakers are dealt to the two sides at random; what is
surprising there, all features considered together, and large as well, is an alarm.
"""

from earmark.measure.drift.records import DriftInput, DriftReport, FeatureDrift, Kind, Limits, Statistic
from earmark.measure.drift.report import drift

__all__ = [
    "DriftInput",
    "DriftReport",
    "FeatureDrift",
    "Kind",
    "Limits",
    "Statistic",
    "drift",
]
