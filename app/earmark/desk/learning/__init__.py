"""Clean or collect: the learning curves of the probe, tag by tag."""

from earmark.desk.learning.dialog import LearningDialog

__all__ = ["LearningDialog"]
