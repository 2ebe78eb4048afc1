"""Measuring as a piece of work that can be done anywhere: in this process, in another, on a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache as once
from pathlib import Path

from earmark.audio.cache import DiskCache, default_cache
from earmark.audio.decode import open_sound, trust_unchanged
from earmark.audio.samples import Samples, of_channel
from earmark.audio.signals.dnsmos import dnsmos
from earmark.audio.signals.measuring import BY_LEVEL, measure_clip
from earmark.audio.speech import speech_method, speech_of
from earmark.model.errors import UserError
from earmark.model.recording import Recording
from earmark.model.signal import SOUND_SIGNALS, SignalMethod

TIMES_SLOWER = 0.5
"""Seconds a second of sound: the voice network needs .005, decoding .005; a machine may be a hundred times slower."""
DNSMOS_S = 120.0
"""Sixty windows of a clip at two seconds each; they take .05 here."""

Row = tuple[float | None, ...]
"""One clip's numbers, in the order of the method's signals."""


@dataclass(frozen=True, slots=True)
class SoundTask:
    """Clips of one recording: ``clips`` are (first, end, channel), frames of its clock; a channel None is all.

    With ``by_network`` the gaps are told by the network of ``earmark.audio.speech``: slower, and right where the
    background is as loud as the speech.
    """

    path: Path
    recording: Recording
    clips: tuple[tuple[int, int, int | None], ...]
    by_network: bool = False
    dnsmos: Path | None = None
    """The model that is asked instead of measuring."""
    mtime_ns: int | None = None
    """The file's time when its content was read; None where nobody knows."""

    @property
    def limit_s(self) -> float:
        """What it may take beside a batch's own time."""
        return TIMES_SLOWER * self.sound_s + (DNSMOS_S * len(self.clips) if self.dnsmos is not None else 0.0)

    @property
    def sound_s(self) -> float:
        """How much sound is heard for it."""
        frames = sum(end - first for first, end, _ in self.clips)
        if self.by_network:
            frames = max(frames, self.recording.clock.frames)
        return frames / self.recording.clock.sample_rate


def sound_method(*, by_network: bool) -> SignalMethod:
    """The method in force on this computer."""
    if not by_network:
        return BY_LEVEL
    heard = speech_method()
    return SignalMethod(f"{BY_LEVEL.name}-{heard.name}", f"{BY_LEVEL.version}-{heard.version}", SOUND_SIGNALS)


def measure_task(task: SoundTask) -> tuple[Row, ...]:
    """The numbers of each clip. Raises UserError as ``open_sound`` does."""
    cache = _cache()
    if task.mtime_ns is not None:
        trust_unchanged(task.path, task.recording, task.mtime_ns)
    rate = task.recording.clock.sample_rate
    rows = []
    with open_sound(task.path, task.recording, cache) as sound:
        for first, end, channel in task.clips:

            def read(start: int, stop: int, channel: int | None = channel) -> Samples:
                return of_channel(sound.read(start, stop), channel)

            if task.dnsmos is not None:
                rows.append(dnsmos(read, first, end, rate, task.dnsmos))
                continue
            speech = speech_of(task.path, task.recording, cache, channel=channel) if task.by_network else None
            measured = measure_clip(read, first, end, rate, speech)
            rows.append(tuple(measured[name] for name in SOUND_SIGNALS))
    return tuple(rows)


def measure_tasks(tasks: Sequence[SoundTask]) -> list[tuple[Row, ...] | UserError]:
    """Of each task its numbers, or why it is refused; one refused task does not stop the others."""
    outcomes: list[tuple[Row, ...] | UserError] = []
    for task in tasks:
        try:
            outcomes.append(measure_task(task))
        except UserError as refusal:
            outcomes.append(refusal)
    return outcomes


@once
def _cache() -> DiskCache:
    """Of the process: finding the user's folder anew for every recording costs a tenth of measuring it."""
    return default_cache()
