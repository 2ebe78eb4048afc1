"""The one fixed probe: what the gaps of a clip sound like → does it have the tag.

Code and seed are held fixed, so that what changes its score is the data alone.
"""

from earmark.measure.probe.classifier import Probe, average_precision, fit
from earmark.measure.probe.confident import doubted, held_out_chances
from earmark.measure.probe.labels import ProbeInput, TagLabels, tag_labels
from earmark.measure.probe.learning import LearningPoint, TagLearning, WorthVerdict, learning

__all__ = [
    "LearningPoint",
    "Probe",
    "ProbeInput",
    "TagLabels",
    "TagLearning",
    "WorthVerdict",
    "average_precision",
    "doubted",
    "fit",
    "held_out_chances",
    "learning",
    "tag_labels",
]
