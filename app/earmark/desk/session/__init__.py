"""One labeler at work on one project: the clip at hand, its label, undo, and what is saved."""

from earmark.desk.session.loading import OpenClip
from earmark.desk.session.remembered import LastPlace, Remembered
from earmark.desk.session.session import Session
from earmark.desk.session.steps import Typed

__all__ = ["LastPlace", "OpenClip", "Remembered", "Session", "Typed"]
