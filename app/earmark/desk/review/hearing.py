"""Hearing the clip at hand: all of it by the keys of the desk, and what differs stretch by stretch."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from earmark.desk.language import tr
from earmark.desk.listening.commands import sound_commands
from earmark.desk.review.board import Board
from earmark.desk.review.stretches import Heard, differing_stretches
from earmark.desk.session import Remembered
from earmark.desk.sound_output import SETTING as OUTPUT_SETTING
from earmark.desk.time_range import TimeRange
from earmark.desk.work.listening import MATCHING, STEP_BACK_S
from earmark.jobs.reviewing import ReviewedClip
from earmark.model.recording import ClipId


class Hearing(QObject):
    """Plays what the board shows."""

    said = Signal(str)
    in_force = Signal(str, bool)

    def __init__(self, board: Board, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._listening = board.listening
        self._remembered = remembered
        self._seen: ReviewedClip | None = None
        self._stretches: tuple[Heard, ...] = ()
        self._at: int | None = None
        board.place_chosen.connect(self._place_pressed)
        listening = self._listening
        listening.speech.found.connect(self._speech_found)
        listening.transport.play_pressed.connect(listening.player.toggle)
        listening.transport.matching_pressed.connect(self._toggle_matching)
        listening.unheard.connect(self.said)

    def enter(self) -> None:
        """As on the desk: by the same loudspeaker, equally loud where that is wanted."""
        player = self._listening.player
        try:
            player.use_output(bytes.fromhex(self._remembered.text(OUTPUT_SETTING)))
        except ValueError:
            player.use_output(b"")
        player.match_loudness(self._is_on(MATCHING))

    def show_clip(self, seen: ReviewedClip) -> None:
        """Load the clip; where somebody speaks in it is found aside, and sharpens where words are heard."""
        self._seen, self._at = seen, None
        self._listening.show_clip(seen.view.clip, seen.view.recording, seen.path)
        self._stretches = differing_stretches(seen)
        if seen.words.places and seen.path is not None:
            self._listening.want_speech()
        if self._is_on("play_on_open"):
            self._listening.player.play()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            **sound_commands(self._listening),
            "play.toggle": self._listening.player.toggle,
            "play.step_back": self._step_back,
            "play.match": self._toggle_matching,
            "review.next_place": partial(self.play_stretch, 1),
            "review.place_before": partial(self.play_stretch, -1),
        }

    def play_stretch(self, by: int) -> None:
        """The next differing stretch, or the one before; from the last on to the first."""
        if self._seen is None:
            return
        if not self._stretches:
            self._listening.play_from_start()
            self.said.emit(tr("No stretch differs: the whole clip plays"))
            return
        at = (0 if by > 0 else -1) if self._at is None else self._at + by
        self._play(at % len(self._stretches))

    def _place_pressed(self, place: int) -> None:
        found = next((at for at, one in enumerate(self._stretches) if one.place == place), None)
        if found is not None:
            self._play(found)

    def _play(self, at: int) -> None:
        self._at = at
        heard = self._stretches[at]
        self._board.choose_place(heard.place)
        self._listening.timeline.select(heard.stretch.first, heard.stretch.end)
        self._listening.player.play_range(heard.stretch.first, heard.stretch.end)

    def _speech_found(self, clip: ClipId, speech: tuple[TimeRange, ...]) -> None:
        if self._seen is not None and clip == self._seen.clip:
            self._stretches = differing_stretches(self._seen, speech)

    def _step_back(self) -> None:
        self._listening.step_back_and_toggle(self._remembered.number("step_back_s", STEP_BACK_S))

    def _toggle_matching(self) -> None:
        self._remembered.keep(MATCHING, "off" if self._is_on(MATCHING) else "on")
        self._listening.player.match_loudness(self._is_on(MATCHING))
        self.in_force.emit("play.match", self._is_on(MATCHING))

    def _is_on(self, setting: str) -> bool:
        return self._remembered.text(setting, "off") == "on"
