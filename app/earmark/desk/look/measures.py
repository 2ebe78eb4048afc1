"""What is laid over and beside a clip, measured on a worker: a newer wish ends an older one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from earmark.desk.clip_source import ClipSource
from earmark.desk.listening.speech import speech_inside
from earmark.desk.newest_first import NewestFirst
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.overlays import Loudness
from earmark.model.errors import UserError

if TYPE_CHECKING:
    from earmark.audio.spectra import Spectrum, Stretches

LONGEST_S = 7200.0
"""Longer clips are not measured: two hours of speech take the network minutes."""
LEVEL_GAPS_S = 120.0
"""Up to here a clip in which somebody always speaks is looked through for its quietest moments instead."""
_LEAST_GAPS_S = 0.2


class Shown(StrEnum):
    """What may be shown beside waveform and spectrogram."""

    SPEECH = "speech"
    LOUDNESS = "loudness"
    SPECTRUM = "spectrum"


@dataclass(frozen=True, slots=True, eq=False)
class SpectrumPair:
    """The spectrum of a selection, or of the clip, and that of the clip's gaps; None where too short."""

    chosen: Spectrum | None
    gaps: Spectrum | None
    of_selection: bool


class Measures(QObject):
    """Answers come as signals in the window's thread, each for the source that it was asked for."""

    speech_found = Signal(object, object)  # ClipSource, tuple[TimeRange, ...]
    loudness_found = Signal(object, object)  # ClipSource, Loudness
    spectra_found = Signal(object, object)  # ClipSource, SpectrumPair
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = NewestFirst("measures")
        self._number = 0

    def want(self, source: ClipSource, shown: frozenset[Shown], selection: TimeRange | None) -> None:
        """Measure what is shown; what was asked before is overtaken."""
        self.stop()
        number = self._number

        def overtaken() -> bool:
            return number != self._number

        def work() -> None:
            from earmark.audio.drawing import Overtaken

            try:
                self._measure(source, shown, selection, overtaken)
            except Overtaken:
                return
            except UserError as error:
                self.failed.emit(str(error))

        self._work.keep(())
        self._work.submit(number, work)

    def stop(self) -> None:
        """Nobody waits any more."""
        self._number += 1

    def close(self) -> None:
        self.stop()
        self._work.close()

    def _measure(
        self,
        source: ClipSource,
        shown: frozenset[Shown],
        selection: TimeRange | None,
        overtaken: Callable[[], bool],
    ) -> None:
        if Shown.LOUDNESS in shown:
            loudness = _loudness(source, overtaken)
            if not overtaken():
                self.loudness_found.emit(source, loudness)
        if Shown.SPEECH not in shown and Shown.SPECTRUM not in shown:
            return
        speech = speech_inside(source, overtaken)
        if Shown.SPEECH in shown and not overtaken():
            self.speech_found.emit(source, tuple(TimeRange(int(first), int(end)) for first, end in speech))
        if Shown.SPECTRUM in shown:
            pair = _spectra(source, selection, speech, overtaken)
            if not overtaken():
                self.spectra_found.emit(source, pair)


def _loudness(source: ClipSource, overtaken: Callable[[], bool]) -> Loudness:
    from earmark.audio.cache import default_cache
    from earmark.audio.loudness import STEP_S, STEPS, momentary_loudness, step_edges

    clip = source.clip
    lufs = momentary_loudness(
        source.path, source.recording, clip.first, clip.end, default_cache(), channel=clip.channel, overtaken=overtaken
    )
    ends = step_edges(clip.first, clip.end, clip.sample_rate)[1:]
    middle = round(STEPS * STEP_S / 2 * clip.sample_rate)
    return Loudness((ends - middle).clip(min=clip.first), lufs)


def _spectra(
    source: ClipSource, selection: TimeRange | None, speech: Stretches, overtaken: Callable[[], bool]
) -> SpectrumPair:
    import numpy as np

    from earmark.audio.cache import default_cache
    from earmark.audio.spectra import gaps_between, mean_spectrum

    clip = source.clip

    def spectrum(stretches: Stretches) -> Spectrum | None:
        return mean_spectrum(
            source.path, source.recording, stretches, default_cache(), channel=clip.channel, overtaken=overtaken
        )

    chosen = selection or TimeRange(clip.first, clip.end)
    gaps = gaps_between(speech, clip.first, clip.end)
    if (gaps[:, 1] - gaps[:, 0]).sum() < _LEAST_GAPS_S * clip.sample_rate and clip.duration_s <= LEVEL_GAPS_S:
        gaps = _level_gaps(source)
    return SpectrumPair(
        spectrum(np.array([[chosen.first, chosen.end]], np.int64)), spectrum(gaps), selection is not None
    )


def _level_gaps(source: ClipSource) -> Stretches:
    """The quietest moments, told by level alone."""
    import numpy as np

    from earmark.audio.cache import default_cache
    from earmark.audio.decode import open_sound
    from earmark.audio.gaps import FRAME_S, gap_frames

    clip = source.clip
    with open_sound(source.path, source.recording, default_cache()) as sound:
        quiet = gap_frames(sound.read(clip.first, clip.end), clip.sample_rate)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], quiet, [False])).astype(np.int8)))
    frame = round(FRAME_S * clip.sample_rate)
    return np.asarray(clip.first + edges.reshape(-1, 2) * frame, np.int64)
