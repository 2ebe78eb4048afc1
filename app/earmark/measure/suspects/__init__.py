"""Labels that look wrong: what was measured, what models say and what the probe learns, held against what was labeled.

Every detector takes its limits from the project's own clips. It is silent where there are too few of them, and
where they show that what it listens for does not go with the tag. What it lists is a suspicion, never a label;
reviewers' decisions say how often it was right.
"""

from earmark.measure.suspects.precision import DetectorPrecision, precision
from earmark.measure.suspects.probe import doubted_labels
from earmark.measure.suspects.records import Detector, LabeledSignals, LabeledTexts, Suspect, ranked
from earmark.measure.suspects.signals import told_against_measured
from earmark.measure.suspects.transcripts import far_from_models, odd_pace

__all__ = [
    "Detector",
    "DetectorPrecision",
    "LabeledSignals",
    "LabeledTexts",
    "Suspect",
    "doubted_labels",
    "far_from_models",
    "odd_pace",
    "precision",
    "ranked",
    "told_against_measured",
]
