"""What there is to see and hear of a clip: the clip, its recording, and where the file lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from earmark.model.recording import Clip, ClipId, Recording


@dataclass(frozen=True, slots=True)
class ClipSource:
    """A clip with its sound. Frames are those of the recording's clock, not of the clip."""

    clip: Clip
    recording: Recording
    path: Path

    @property
    def id(self) -> ClipId:
        return self.clip.id
