"""Clips that an imported row may mean: tools round times, so its ends need not be a clip's to the frame."""

from __future__ import annotations

from earmark.model.recording import Clip, Recording
from earmark.store import clips
from earmark.store.project import Project


class NearbyClips:
    """The clips of the project, and those that earlier rows of the same file have made."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._made: dict[str, list[Clip]] = {}

    def met(self, clip: Clip) -> None:
        """A row speaks of this clip: rows after it may mean the same."""
        if not clip.whole:
            self._made.setdefault(clip.recording, []).append(clip)

    def near(self, recording: Recording, first: int, end: int, frames: int) -> Clip | None:
        """The closest clip of the project or of this file within so many frames."""
        known = self._project.read(lambda db: clips.near(db, recording.id, first, end, tolerance=frames))
        view = None if known is None else self._project.read(lambda db: clips.get(db, known))
        candidates = [*self._made.get(recording.id, ()), *([view.clip] if view is not None else [])]
        close = [
            clip
            for clip in candidates
            if clip.channel is None and abs(clip.first - first) <= frames and abs(clip.end - end) <= frames
        ]
        return min(close, key=lambda clip: abs(clip.first - first) + abs(clip.end - end), default=None)
