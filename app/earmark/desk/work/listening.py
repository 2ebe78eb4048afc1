"""Hearing and seeing by key: what the actions of the Play and View menus do on the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from earmark.desk.work.part import Bench, Part

STEP_BACK_S = 1.0
"""How far playing steps back when it is resumed from inside the text, unless set otherwise."""


class Listening(Part):
    """Commands of the player and the timeline."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self.on(self.view.listening.heard, self.session.stopwatch.sign_of_life)
        self.on(self.view.listening.unheard, lambda why: self.line.say(why, tone="warn"))

    def commands(self) -> dict[str, Callable[[], object]]:
        listening = self.view.listening
        player, timeline = listening.player, listening.timeline
        step_back = self.remembered.number
        return {
            "play.toggle": player.toggle,
            "play.selection": listening.play_selection,
            "play.step_back": lambda: listening.step_back_and_toggle(step_back("step_back_s", STEP_BACK_S)),
            "play.from_start": listening.play_from_start,
            "play.back": lambda: player.seek_by(-1),
            "play.forward": lambda: player.seek_by(1),
            "play.back_5": lambda: player.seek_by(-5),
            "play.forward_5": lambda: player.seek_by(5),
            "play.start": listening.to_start,
            "play.end": listening.to_end,
            "play.loop": listening.toggle_loop,
            "play.slower": lambda: listening.change_speed(-1),
            "play.faster": lambda: listening.change_speed(1),
            "play.normal": lambda: player.set_speed(1.0),
            "play.gaps": listening.start_gaps,
            "view.zoom_in": timeline.zoom_in,
            "view.zoom_out": timeline.zoom_out,
            "view.zoom_selection": timeline.zoom_to_selection,
            "view.zoom_all": timeline.zoom_to_clip,
        }
