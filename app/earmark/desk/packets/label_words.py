"""A label in a line, where several stand beside each other."""

from __future__ import annotations

from earmark.desk.language import tr
from earmark.model.label import NOTHING_SAID, State
from earmark.model.revision import Revision, RevisionKind
from earmark.model.tag import UNSURE
from earmark.model.taxonomy import Taxonomy


def label_words(revision: Revision, taxonomy: Taxonomy) -> str:
    """What it says: the transcript, then the tags."""
    if revision.kind is RevisionKind.WITHDRAWN:
        return tr("taken back")
    if revision.state is State.CANNOT_LABEL:
        return tr("cannot be labeled: {reason}").format(reason=revision.reason)
    label = revision.label
    marks = [
        f"? {taxonomy.name(mark.code)}"
        if mark.cannot_tell
        else taxonomy.name(mark.code) + (f" {int(mark.severity)}" if mark.severity is not None else "")
        for mark in (*label.sources, *label.channels)
    ]
    if label.environment is not None and label.environment != UNSURE:
        marks.append(taxonomy.name(label.environment))
    said = tr("nothing said") if label.transcript == NOTHING_SAID else f"“{label.transcript}”"
    return " · ".join(([] if label.transcript is None else [said]) + marks)
