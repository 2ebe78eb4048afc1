"""How a clip is played: its speed, which of its channels, and whether as loud as every other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from earmark.desk.clip_source import ClipSource


@dataclass(frozen=True, slots=True)
class Manner:
    """``speed`` keeps the pitch. ``channel`` is a number, MIX for the mean of all, or None for all as they are;
    ``matched`` brings the clip to the target of ``audio.integrated_loudness``.
    """

    speed: float = 1.0
    channel: int | None = None
    matched: bool = False

    def for_clip(self, source: ClipSource) -> Manner:
        """A clip that is a channel of its own has no other."""
        own = source.clip.channel
        return self if own is None else replace(self, channel=own)
