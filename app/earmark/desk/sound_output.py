"""Which loudspeaker or headphones the sound comes from: Play, Output.

The choice is remembered by the device's id, and by its name, which is what is said while it is unplugged.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from earmark.desk.language import tr
from earmark.desk.player import Outputs, Player, SoundOutput
from earmark.desk.session import Remembered

SETTING = "sound_output"
NAME_SETTING = "sound_output_name"


class SoundOutputs(QObject):
    """Lists the outputs in their menu, and says when the chosen one goes and comes back."""

    said = Signal(str)  # one sentence

    def __init__(self, player: Player, menu: QMenu, system: QAction, remembered: Remembered) -> None:
        super().__init__(menu)
        self._player = player
        self._menu = menu
        self._remembered = remembered
        self._system = system
        self._listed: list[QAction] = []
        self._was_there: bool | None = None
        self._group = QActionGroup(self)
        self._group.addAction(system)
        menu.aboutToShow.connect(self._about_to_show)
        player.outputs_changed.connect(self._changed)
        player.use_output(self._wanted)
        self._list()

    def as_system(self) -> None:
        """Play on whatever the system plays on."""
        self._take(SoundOutput(b"", ""))

    def choose(self, output: SoundOutput) -> None:
        """Play on this one while it is plugged in."""
        self._take(output)

    @property
    def _wanted(self) -> bytes:
        try:
            return bytes.fromhex(self._remembered.text(SETTING))
        except ValueError:
            return b""

    def _take(self, output: SoundOutput) -> None:
        self._remembered.keep(SETTING, output.id.hex())
        self._remembered.keep(NAME_SETTING, output.name)
        self._was_there = None
        self._player.use_output(output.id)
        self._list()

    def _about_to_show(self) -> None:
        """The list is that of the last news; where there was none yet, it fills when it comes."""
        if not self._player.outputs.known:
            self._player.open()
        self._list()

    def _changed(self, outputs: Outputs) -> None:
        self._list()
        if not self._wanted:
            return
        is_there = any(one.id == self._wanted for one in outputs.known)
        before, self._was_there = self._was_there, is_there
        name = self._remembered.text(NAME_SETTING)
        if not is_there and before is not False and outputs.in_use is not None:
            words = tr("{name} is not connected, so the sound comes from {other} until it is")
            self.said.emit(words.format(name=name, other=outputs.in_use.name))
        elif is_there and before is False:
            self.said.emit(tr("{name} is connected again, and the sound comes from it").format(name=name))

    def _list(self) -> None:
        for entry in self._listed:
            self._group.removeAction(entry)
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._listed = []
        wanted, outputs = self._wanted, self._player.outputs
        for output in outputs.known:
            self._add(output.name, output, output.id == wanted)
        if wanted and all(one.id != wanted for one in outputs.known):
            name = self._remembered.text(NAME_SETTING)
            words = tr("{name} (not connected)").format(name=name) if self._player.is_open else name
            self._add(words, SoundOutput(wanted, name), True)
        if not outputs.known and self._player.is_open:
            self._listed.append(self._menu.addAction(tr("No sound output was found")))
            self._listed[-1].setEnabled(False)
        self._system.setChecked(not wanted)

    def _add(self, words: str, output: SoundOutput, is_wanted: bool) -> None:
        entry = self._menu.addAction(words.replace("&", "&&"), partial(self.choose, output))
        entry.setCheckable(True)
        entry.setChecked(is_wanted)
        self._group.addAction(entry)
        self._listed.append(entry)
