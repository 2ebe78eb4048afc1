"""How the sound is seen: the user's look, and which channels of a clip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from earmark.audio.samples import MIX
from earmark.desk.actions import CHANNEL_ACTIONS
from earmark.desk.look import Look, Preset
from earmark.desk.look.look import chosen, keep_look, remembered_look
from earmark.desk.work.part import Bench, Part

if TYPE_CHECKING:
    from earmark.desk.look.panel import LookPanel

_REDRAW_AFTER_MS = 80
"""Held arrow keys step a frequency many times a second: the sound is drawn once they rest."""


class Looking(Part):
    """Commands of how the sound is drawn. Colours and levels change at once, the rest is drawn anew."""

    put_away = Signal()
    in_force = Signal(str, bool)  # action id, whether it is on
    channels_changed = Signal(list)  # ids of the actions that the clip at hand has a use for

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._look = remembered_look(self.remembered)
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_AFTER_MS)
        self._panel: LookPanel | None = None
        self.on(self.view.look_made, self._hear)
        if self.view.has_look:
            self._hear(self.view.look)
        self.on(self.view.listening.shown_channel_changed, self._channels_changed)
        self.on(self._redraw.timeout, self._draw)
        self._draw()
        self._colour()

    def commands(self) -> dict[str, Callable[[], object]]:
        listening = self.view.listening
        return {
            "look.panel": self.toggle_panel,
            "look.reset": self.reset,
            "channel.all": partial(listening.choose_channel, None),
            "channel.mix": partial(listening.choose_channel, MIX),
            "channel.next": listening.next_channel,
            **{f"look.{preset}": partial(self.choose, preset) for preset in Preset},
            **{f"channel.{at + 1}": partial(listening.choose_channel, at) for at in range(CHANNEL_ACTIONS)},
        }

    def say_in_force(self) -> None:
        """Tell the menus, which may be new or changed, how it is."""
        self.in_force.emit(f"look.{self._look.preset}", True)
        self._channels_changed()

    def choose(self, preset: Preset) -> None:
        self.take(chosen(preset, self._look, self.remembered))

    def reset(self) -> None:
        """As at the first start."""
        self.take(Look())

    def take(self, look: Look) -> None:
        """See the sound so from now on, also after the next start."""
        before, self._look = self._look, look
        keep_look(self.remembered, look)
        self._colour()
        self.in_force.emit(f"look.{look.preset}", True)
        if look.settings != before.settings:
            self._redraw.start()

    def toggle_panel(self) -> None:
        if self.view.look_is_open:
            self.view.look.close_panel()
        else:
            self.view.look.open_panel()

    def _hear(self, panel: LookPanel) -> None:
        """The panel is there: it shows what is in force and says what is wished."""
        self._panel = panel
        self.on(panel.look_chosen, self.take)
        self.on(panel.preset_chosen, self.choose)
        self.on(panel.reset_pressed, self.reset)
        self.on(panel.closed, self.put_away)
        panel.show_look(self._look)

    def _colour(self) -> None:
        if self._panel is not None:
            self._panel.show_look(self._look)
        self.view.listening.timeline.set_colours(self._look.colours, self._look.range_db)

    def _draw(self) -> None:
        self.view.listening.draw_by(self._look.settings)

    def _channels_changed(self) -> None:
        listening = self.view.listening
        several = listening.channels if listening.channels > 1 else 0
        numbers = [f"channel.{at + 1}" for at in range(min(several, CHANNEL_ACTIONS))]
        self.channels_changed.emit(["channel.all", *numbers, "channel.mix"] if several else [])
        shown = listening.shown_channel
        self.in_force.emit(
            "channel.all" if shown is None else "channel.mix" if shown == MIX else f"channel.{shown + 1}", True
        )
