"""Beside the answer: note, question, flag, "cannot label", and the way on."""

from earmark.desk.remarks.bar import RemarkBar

__all__ = ["RemarkBar"]
