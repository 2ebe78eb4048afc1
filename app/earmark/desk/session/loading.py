"""What a clip needs on the desk, read in one snapshot of the project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from earmark.desk.clip_source import ClipSource
from earmark.model.errors import UserError
from earmark.model.label import Label
from earmark.model.recording import ClipId
from earmark.model.revision import LabelKey, Revision
from earmark.store import clips, drafts, recordings, revisions
from earmark.store.clips import ClipView
from earmark.store.database import Database


@dataclass(frozen=True, slots=True)
class OpenClip:
    """What is on the desk: the clip, the key of its label, and its newest revision, if any."""

    view: ClipView
    key: LabelKey
    revision: Revision | None
    path: Path | None

    @property
    def source(self) -> ClipSource | None:
        """What there is to hear; None where the sound is not on this machine."""
        return None if self.path is None else ClipSource(self.view.clip, self.view.recording, self.path)

    @property
    def channels(self) -> int:
        """How many channels the clip has: all of its recording, or the one that it is made of."""
        return self.view.recording.channels if self.view.clip.channel is None else 1


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is stored of a clip and its label; ``seconds`` were spent on the draft before."""

    view: ClipView
    path: Path | None
    revision: Revision | None
    draft: Label | None
    seconds: float


def sources_of(db: Database, ids: Sequence[ClipId]) -> list[ClipSource]:
    """The sounds of clips; those that are not on this computer are left out."""
    found = []
    for view in clips.views(db, ids):
        path = recordings.find(db, view.recording.id)
        if path is not None:
            found.append(ClipSource(view.clip, view.recording, path))
    return found


def load(db: Database, key: LabelKey) -> Loaded:
    """Everything that a clip needs on the desk, in one snapshot."""
    view = clips.get(db, key.clip)
    if view is None:
        raise UserError("this clip is no longer in the project", "Choose another one in the queue.")
    kept = drafts.draft(db, key)
    return Loaded(
        view=view,
        path=recordings.find(db, view.recording.id),
        revision=revisions.current(db, key),
        draft=kept.label if kept is not None else None,
        seconds=kept.seconds_spent if kept is not None else 0.0,
    )
