"""The keys that belong to the user: a preset, and changes of their own on top of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from earmark.desk.actions import Action
from earmark.desk.keys.presets import Change, Preset, changes_of
from earmark.desk.keys.rules import Where, refusal
from earmark.desk.keys.strokes import are_keys
from earmark.model.errors import UserError

_FORMAT = "earmark keys"
_VERSION = 1
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """What the user chose; ``changes`` are by action id, those of tags of other projects among them."""

    preset: Preset = Preset.EARMARK
    changes: Mapping[str, Change] = field(default_factory=dict)

    def changed(self, changes: Mapping[str, Change]) -> OwnKeys:
        """With these on top; what a change leaves open stays as the user had it."""
        merged = dict(self.changes)
        for name, change in changes.items():
            before = merged.get(name, Change())
            merged[name] = Change(
                before.keys if change.keys is None else change.keys,
                before.text_keys if change.text_keys is None else change.text_keys,
            )
        return replace(self, changes=merged)

    def without(self, name: str) -> OwnKeys:
        """The action as the preset has it."""
        return replace(self, changes={known: one for known, one in self.changes.items() if known != name})


def actions_in_force(table: Iterable[Action], own: OwnKeys) -> tuple[Action, ...]:
    """The table with the keys that hold for this user."""
    preset = changes_of(own.preset)
    return tuple(_with(_with(action, preset.get(action.id)), own.changes.get(action.id)) for action in table)


def _with(action: Action, change: Change | None) -> Action:
    if change is None:
        return action
    return replace(
        action,
        keys=action.keys if change.keys is None else change.keys,
        text_keys=action.text_keys if change.text_keys is None else change.text_keys,
    )


def to_text(own: OwnKeys) -> str:
    """As a small file that another laptop reads.

    >>> from_text(to_text(OwnKeys(Preset.PRAAT, {"play.loop": Change("F5")}))).changes["play.loop"].keys
    'F5'
    """
    changes = {
        name: {
            scope: keys.split("; ") if keys else []
            for scope, keys in (("outside", change.keys), ("inside", change.text_keys))
            if keys is not None
        }
        for name, change in sorted(own.changes.items())
    }
    whole = {"format": _FORMAT, "version": _VERSION, "preset": own.preset.value, "keys": changes}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def from_text(text: str, place: str = "") -> OwnKeys:
    """Raises ``UserError`` where this is no file of keys, or one that binds what must not be bound."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError("This is not a file of keys", "Export one from the key editor", place) from error
    if not isinstance(whole, dict) or whole.get("format") != _FORMAT or not isinstance(whole.get("keys"), dict):
        raise UserError("This is not a file of keys", "Export one from the key editor", place)
    if type(whole.get("version")) is not int or whole["version"] < 1:
        raise UserError("This is not a file of keys", "Export one from the key editor", place)
    if whole["version"] != _VERSION:
        raise UserError("The file of keys is of a newer Earmark", "Update Earmark on this machine", place)
    try:
        preset = Preset(str(whole.get("preset")))
    except ValueError as error:
        raise UserError(f"There is no preset “{whole.get('preset')}”", "Update Earmark", place) from error
    return OwnKeys(preset, {str(name): _change(str(name), one, place) for name, one in whole["keys"].items()})


def _change(name: str, written: object, place: str) -> Change:
    if not isinstance(written, dict):
        raise UserError(f"The keys of “{name}” cannot be read", "Export the file anew", place)
    outside = _read(name, written.get("outside"), Where.OUTSIDE, place)
    return Change(outside, _read(name, written.get("inside"), Where.INSIDE, place))


def _read(name: str, written: object, where: Where, place: str) -> str | None:
    if written is None:
        return None
    if not isinstance(written, list) or not all(isinstance(one, str) and one for one in written):
        raise UserError(f"The keys of “{name}” cannot be read", "Export the file anew", place)
    for keys in written:
        if not are_keys(keys):
            shown = keys if len(keys) <= _SHOWN else f"{keys[:_SHOWN]}…"
            raise UserError(f"{name}: “{shown}” is no key", "Write it as an exported file does, or take it out", place)
        if why := refusal(keys, where):
            raise UserError(f"{name}: {why}", "Take that key out of the file", place)
    return "; ".join(written)
