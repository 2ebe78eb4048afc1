"""The user's keys while the program runs: changed, remembered, and in force at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from earmark.desk.actions import Action, Scope, key_words
from earmark.desk.keys.in_force import in_force
from earmark.desk.keys.keymap import keys_in, text_keys
from earmark.desk.keys.own import OwnKeys, actions_in_force, from_text, to_text
from earmark.desk.keys.presets import Change, Preset
from earmark.desk.session.remembered import Remembered
from earmark.jobs.looking import Kind, kind_at
from earmark.model.errors import UserError

_NAME = "keys"
_LARGEST_BYTES = 1_000_000


class UserKeys(QObject):
    """Holds the table as the program has it, and what the user made of it."""

    changed = Signal()

    def __init__(self, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._given: tuple[Action, ...] = ()
        self._own = OwnKeys()
        written = remembered.text(_NAME)
        try:
            self._own = from_text(written) if written else OwnKeys()
        except UserError:
            # A settings file that somebody else wrote: the window opens with the keys of the program.
            self._own = OwnKeys()

    def set_table(self, actions: Iterable[Action]) -> None:
        """Other actions: those of another project's tags."""
        self._given = tuple(actions)
        self._apply()

    @property
    def own(self) -> OwnKeys:
        return self._own

    @property
    def table(self) -> tuple[Action, ...]:
        """Every action with the keys in force."""
        return actions_in_force(self._given, self._own)

    @property
    def preset_table(self) -> tuple[Action, ...]:
        """Every action with the keys of the preset alone."""
        return actions_in_force(self._given, OwnKeys(self._own.preset))

    def choose(self, preset: Preset) -> None:
        """Another preset; the user's own changes stay on top."""
        self.take(replace(self._own, preset=preset))

    def put(self, changes: Mapping[str, Change]) -> None:
        self.take(self._own.changed(changes))

    def reset(self, name: str) -> None:
        """This action as the preset has it."""
        self.take(self._own.without(name))

    def reset_all(self) -> None:
        self.take(OwnKeys(self._own.preset))

    def take(self, own: OwnKeys) -> None:
        """Put these keys in force and remember them."""
        self._own = own
        self._remembered.keep(_NAME, to_text(own))
        self._apply()

    def export_to(self, path: Path) -> None:
        """Raises ``UserError`` where the file cannot be written."""
        try:
            path.write_text(to_text(self._own), encoding="utf-8")
        except OSError as error:
            raise UserError("The keys could not be written", error.strerror or "", str(path)) from error

    def import_from(self, path: Path) -> None:
        """Raises ``UserError`` where the file cannot be read, or is none of keys."""
        hint = "Choose a file that Earmark exported"
        if kind_at(path) is not Kind.FILE:
            raise UserError("This is not a file of keys", hint, str(path))
        try:
            if path.stat().st_size > _LARGEST_BYTES:
                raise UserError("This is not a file of keys", hint, str(path))
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeError) as error:
            raise UserError("The keys could not be read", hint, str(path)) from error
        own = from_text(text, str(path))
        self._require_apart(own, path)
        self.take(own)

    def _require_apart(self, own: OwnKeys, path: Path) -> None:
        """Of two actions with the same keys one would silently have none, perhaps the one that finishes clips."""
        table = actions_in_force(self._given, own)
        maps = (*(keys_in(scope, table) for scope in Scope), text_keys(table))
        found = next((one for keys in maps for one in keys.clashes), None)
        if found is not None:
            titles = {action.id: action.shown for action in table}
            raise UserError(
                f"{key_words(found.strokes)} is given to “{titles[found.kept_by]}” and to “{titles[found.refused]}”",
                "Leave it to one of them in the file",
                str(path),
            )

    def _apply(self) -> None:
        in_force().use(self.table)
        self.changed.emit()
