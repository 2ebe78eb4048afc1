"""The background between the words, as a sound that the player plays like any clip."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from earmark.desk.clip_source import ClipSource
from earmark.desk.player.prepared import MAX_IN_MEMORY_S, OpenSound
from earmark.model.recording import ClipId


@dataclass(frozen=True, slots=True)
class GapsSource(ClipSource):
    """A clip of whose sound only the gaps are played."""


def gaps_source(source: ClipSource, position: int) -> GapsSource:
    """The gaps of a clip; of a long one, those in the minute about ``position`` (a frame)."""
    clip = source.clip
    room = round(MAX_IN_MEMORY_S * clip.sample_rate) - 1
    first, end = clip.first, clip.end
    if clip.frames > room:
        first = min(max(clip.first, position - room // 2), clip.end - room)
        end = first + room
    stretch = replace(clip, id=ClipId(f"{clip.id}|gaps|{first}"), first=first, end=end, whole=False)
    return GapsSource(stretch, source.recording, source.path)


def open_clip(source: ClipSource) -> AbstractContextManager[OpenSound]:
    """The sound of a source: as it is, or its gaps alone."""
    from earmark.audio.cache import default_cache
    from earmark.audio.decode import open_sound

    sound = open_sound(source.path, source.recording, default_cache())
    return _opened_gaps(sound, source) if isinstance(source, GapsSource) else sound


class _Gaps:
    """The gaps in memory, on the clock of their stretch."""

    def __init__(self, samples: NDArray[np.float32], first: int) -> None:
        self._samples = samples
        self._first = first

    def read(self, first: int, end: int) -> NDArray[np.float32]:
        return self._samples[first - self._first : end - self._first]


@contextmanager
def _opened_gaps(sound: AbstractContextManager[OpenSound], source: ClipSource) -> Iterator[OpenSound]:
    from earmark.audio.gaps import gaps_only

    clip = source.clip
    with sound as opened:
        samples = opened.read(clip.first, clip.end)
    yield _Gaps(gaps_only(samples, clip.sample_rate), clip.first)
