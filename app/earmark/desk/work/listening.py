"""Hearing and seeing by key: what the actions of the Play and View menus do on the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from earmark.desk.listening.commands import sound_commands
from earmark.desk.work.part import Bench, Part

STEP_BACK_S = 1.0
"""How far playing steps back when it is resumed from inside the text, unless set otherwise."""


MATCHING = "match_loudness"
SPACE_STEPS_BACK = "space_steps_back"


class Listening(Part):
    """Commands of the player and the timeline."""

    in_force = Signal(str, bool)  # action id, whether it is on

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self.on(self.view.listening.heard, self.session.stopwatch.sign_of_life)
        self.on(self.view.listening.unheard, lambda why: self.line.say(why, tone="warn"))

        self.on(self.view.listening.transport.play_pressed, self.play_or_pause)
        self.on(self.view.listening.transport.matching_pressed, self.toggle_matching)
        self.view.listening.player.match_loudness(self._is_on(MATCHING))

    def say_in_force(self) -> None:
        """Tell the menus, which may be new, what is on."""
        self.in_force.emit("play.match", self._is_on(MATCHING))
        self.in_force.emit("step.space", self._is_on(SPACE_STEPS_BACK))

    def toggle_matching(self) -> None:
        """Hear every clip equally loud, or each as it is."""
        self._toggle(MATCHING)
        self.view.listening.player.match_loudness(self._is_on(MATCHING))

    def play_or_pause(self) -> None:
        """As Space does it."""
        if self._is_on(SPACE_STEPS_BACK):
            self._step_back()
        else:
            self.view.listening.player.toggle()

    def _step_back(self) -> None:
        self.view.listening.step_back_and_toggle(self.remembered.number("step_back_s", STEP_BACK_S))

    def _is_on(self, setting: str) -> bool:
        return self.remembered.text(setting, "off") == "on"

    def _toggle(self, setting: str) -> None:
        self.remembered.keep(setting, "off" if self._is_on(setting) else "on")
        self.say_in_force()

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            **sound_commands(self.view.listening),
            "play.toggle": self.play_or_pause,
            "play.match": self.toggle_matching,
            "step.space": lambda: self._toggle(SPACE_STEPS_BACK),
            "play.step_back": self._step_back,
        }
