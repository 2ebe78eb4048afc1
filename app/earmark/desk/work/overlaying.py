"""What is laid over and beside the sound: speech, loudness, spectrum; each when asked for, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from earmark.desk.clip_source import ClipSource
from earmark.desk.language import tr
from earmark.desk.look.measures import LONGEST_S, Shown, SpectrumPair
from earmark.desk.time_range import TimeRange
from earmark.desk.timeline.overlays import Loudness, Overlays
from earmark.desk.work.part import Bench, Part

_KEY = "look/shown"
_SELECTION_RESTS_MS = 150


class Overlaying(Part):
    """Asks for what is shown once the picture of a clip is there, and lays the answers over it."""

    in_force = Signal(str, bool)  # action id, whether it is on

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        known = self.remembered.text(_KEY).split(",")
        self._shown = frozenset(shown for shown in Shown if shown in known)
        self._source: ClipSource | None = None
        self._again = QTimer(self, singleShot=True, interval=_SELECTION_RESTS_MS)
        listening = self.view.listening
        measures = listening.measures
        self.on(listening.picture_shown, self._picture_shown)
        self.on(listening.shown_channel_changed, self._left)
        self.on(listening.timeline.selection_changed, self._selected)
        self.on(self._again.timeout, partial(self._ask, frozenset({Shown.SPECTRUM})))
        self.on(self.view.look.shown_toggled, self.toggle)
        self.on(measures.speech_found, self._speech_found)
        self.on(measures.loudness_found, self._loudness_found)
        self.on(measures.spectra_found, self._spectra_found)
        self.on(measures.failed, lambda words: self.line.say(words, tone="bad"))
        self._show()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {f"show.{shown}": partial(self.toggle, shown) for shown in Shown}

    def end(self) -> None:
        self._left()
        super().end()

    def say_in_force(self) -> None:
        """Tell the menus, which may be new, what is on."""
        for shown in Shown:
            self.in_force.emit(f"show.{shown}", shown in self._shown)

    def toggle(self, shown: Shown) -> None:
        """Show it, or no longer; now and after the next start."""
        self._shown = self._shown ^ {shown}
        self.remembered.keep(_KEY, ",".join(sorted(self._shown)))
        self._show()
        self.say_in_force()
        timeline = self.view.listening.timeline
        if shown not in self._shown:
            kept = timeline.overlays
            if shown is Shown.SPEECH:
                timeline.set_overlays(replace(kept, speech=None))
            elif shown is Shown.LOUDNESS:
                timeline.set_overlays(replace(kept, loudness=None))
        self._ask(self._shown)

    def _show(self) -> None:
        self.view.look.show_shown(self._shown)
        self.view.listening.spectrum.fit()
        self.view.listening.spectrum.setVisible(Shown.SPECTRUM in self._shown)

    def _picture_shown(self, source: ClipSource) -> None:
        if source != self._source:
            self._source = source
            self._ask(self._shown)
        self.view.listening.spectrum.update()

    def _left(self) -> None:
        """Another clip or channel comes: what is being measured is of no use any more."""
        self._source = None
        self._again.stop()
        self.view.listening.measures.stop()
        self.view.listening.timeline.set_overlays(Overlays())
        self.view.listening.spectrum.show_pair(None)

    def _selected(self, _selection: TimeRange | None) -> None:
        if Shown.SPECTRUM in self._shown and self._source is not None:
            self._again.start()

    def _ask(self, wanted: frozenset[Shown]) -> None:
        if self._source is None or not wanted & self._shown:
            return
        if self._source.clip.duration_s > LONGEST_S:
            self.line.say(tr("Speech, loudness and spectrum are measured in clips of up to two hours"))
            return
        have = self.view.listening.timeline.overlays
        missing = {Shown.SPEECH} if have.speech is None else set()
        missing |= {Shown.LOUDNESS} if have.loudness is None else set()
        # What a newer wish overtakes is asked for again with it.
        again = (wanted | missing) & self._shown
        self.view.listening.measures.want(self._source, again, self.view.listening.timeline.selection)

    def _speech_found(self, source: ClipSource, speech: tuple[TimeRange, ...]) -> None:
        if source == self._source and Shown.SPEECH in self._shown:
            timeline = self.view.listening.timeline
            timeline.set_overlays(replace(timeline.overlays, speech=speech))

    def _loudness_found(self, source: ClipSource, loudness: Loudness) -> None:
        if source == self._source and Shown.LOUDNESS in self._shown:
            timeline = self.view.listening.timeline
            timeline.set_overlays(replace(timeline.overlays, loudness=loudness))

    def _spectra_found(self, source: ClipSource, pair: SpectrumPair) -> None:
        if source == self._source:
            self.view.listening.spectrum.show_pair(pair)
