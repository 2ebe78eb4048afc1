"""What stands in a list of clips that is empty: why it is, and what brings clips."""

from __future__ import annotations

from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.store.clips import ClipFilter, QueueCounts, QueueState


def empty_words(listed: ClipFilter, counts: QueueCounts | None) -> str:
    """A sentence with the way on, where there is one."""
    if listed.text:
        return tr("Nothing found for “{words}”. Clear the search to see the queue again.").format(words=listed.text)
    if counts is not None and counts.known and not counts.total:
        return tr("Every clip is in your rounds: choose one above.")
    if counts is not None and counts.total == 0:
        key = in_force().named("project.import_folder")
        return tr("No clips yet. Drop a folder of sound here, or press {key}.").format(key=key)
    if listed.state is QueueState.TODO and listed.round:
        return tr("Your part of this round is done. Press Done to look at your labels again.")
    if listed.state is QueueState.TODO:
        return tr("Everything is done. Press Done to look at your labels again.")
    if listed.state is QueueState.FLAGGED:
        return tr("Nothing is flagged. {key} flags the clip at hand.").format(key=in_force().named("clip.flag"))
    return tr("Nothing is here yet.")
