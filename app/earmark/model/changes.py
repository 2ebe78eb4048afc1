"""What a write changed, so that every view can ask "does this concern me?"."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.recording import ClipId


@dataclass(frozen=True, slots=True)
class Changes:
    """Clips touched (``all_clips`` where they are too many to name) and kinds of things touched."""

    clips: frozenset[ClipId] = frozenset()
    all_clips: bool = False
    recordings: bool = False
    labels: bool = False
    drafts: bool = False
    labelers: bool = False
    guideline: bool = False
    targets: bool = False
    predictions: bool = False
    signals: bool = False
    settlements: bool = False
    rounds: bool = False
    snapshots: bool = False
    questions: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            clips=self.clips | other.clips,
            all_clips=self.all_clips or other.all_clips,
            recordings=self.recordings or other.recordings,
            labels=self.labels or other.labels,
            drafts=self.drafts or other.drafts,
            labelers=self.labelers or other.labelers,
            guideline=self.guideline or other.guideline,
            targets=self.targets or other.targets,
            predictions=self.predictions or other.predictions,
            signals=self.signals or other.signals,
            settlements=self.settlements or other.settlements,
            rounds=self.rounds or other.rounds,
            snapshots=self.snapshots or other.snapshots,
            questions=self.questions or other.questions,
        )

    def concerns(self, clip: ClipId) -> bool:
        return self.all_clips or clip in self.clips
