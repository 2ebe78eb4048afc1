"""Clips: adding them, looking one up, and the queue that a labeler pages through.

The queue's functions take the labeler and show that labeler's own work alone.
"""

from earmark.store.clips.adding import add, near, set_fields
from earmark.store.clips.along import Segment, along
from earmark.store.clips.aside import bring_back, is_used, set_aside
from earmark.store.clips.looking import ClipView, get, known, of_recording, views
from earmark.store.clips.queue import (
    ClipFilter,
    ClipPage,
    ClipSort,
    Cursor,
    QueueCounts,
    QueueState,
    counts,
    ids,
    neighbours,
    page,
    position,
    row,
    values,
)
from earmark.store.clips.rows import ClipRow

__all__ = [
    "ClipFilter",
    "ClipPage",
    "ClipRow",
    "ClipSort",
    "ClipView",
    "Cursor",
    "QueueCounts",
    "QueueState",
    "Segment",
    "add",
    "along",
    "bring_back",
    "counts",
    "get",
    "ids",
    "is_used",
    "known",
    "near",
    "neighbours",
    "of_recording",
    "page",
    "position",
    "row",
    "set_aside",
    "set_fields",
    "values",
    "views",
]
