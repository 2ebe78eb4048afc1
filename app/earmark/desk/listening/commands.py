"""What the actions of the Play and View menus do with a sound, wherever it is shown."""

from __future__ import annotations

from collections.abc import Callable

from earmark.desk.listening.panel import ListeningPanel


def sound_commands(listening: ListeningPanel) -> dict[str, Callable[[], object]]:
    """By the id of the action; what a setting has a say in is the caller's."""
    player, timeline = listening.player, listening.timeline
    return {
        "play.here": listening.play_from_here,
        "play.selection": listening.play_selection,
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
