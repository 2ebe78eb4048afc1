"""What a clip is called where its own name would tell too much."""

from __future__ import annotations

from earmark.desk.language import number, tr
from earmark.store.clips import ClipRow


def numbered(place: int) -> str:
    """A clip of a round by its place in the labeler's order."""
    return tr("Clip {number}").format(number=number(place))


def row_name(row: ClipRow) -> str:
    """The name of a row of the queue."""
    return row.name or numbered(row.place)
