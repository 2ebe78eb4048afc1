"""A labeler's work on the desk: what its parts tell the session, and the session them. One part a subject."""

from earmark.desk.work.part import Bench
from earmark.desk.work.work import DeskWork

__all__ = ["Bench", "DeskWork"]
