"""What the actions of the table do on the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from earmark.desk.desk_view import DeskView
from earmark.desk.session import Remembered

if TYPE_CHECKING:
    from earmark.desk.desk_work import DeskWork

STEP_BACK_S = 1.0
"""How far playing steps back when it is resumed from inside the text, unless set otherwise."""


def desk_commands(work: DeskWork, view: DeskView, remembered: Remembered) -> dict[str, Callable[[], object]]:
    """By the id of the action."""
    session, listening = work.session, view.listening
    player, timeline = listening.player, listening.timeline
    return {
        "edit.undo": session.undo,
        "edit.redo": session.redo,
        "queue.search": view.queue.search.setFocus,
        "clip.finish": work.finish,
        "clip.next": lambda: work.step(1),
        "clip.previous": lambda: work.step(-1),
        "clip.flag": work.toggle_flag,
        "clip.cannot": view.remarks.ask_reason,
        "clip.question": view.remarks.ask_question,
        "clip.note": view.remarks.note.setFocus,
        "text.enter": view.transcript.start_writing,
        "text.nothing": work.nothing_said,
        "text.leave": work.leave_text,
        "play.toggle": player.toggle,
        "play.step_back": lambda: listening.step_back_and_toggle(remembered.number("step_back_s", STEP_BACK_S)),
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
        "row.step": view.tags.step_focused,
        "span.mark": lambda: work.mark(timeline.selection),
        "view.zoom_in": timeline.zoom_in,
        "view.zoom_out": timeline.zoom_out,
        "view.zoom_selection": timeline.zoom_to_selection,
        "view.queue": view.toggle_queue,
        "view.tags": view.toggle_tags,
    }
