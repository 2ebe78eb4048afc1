"""The keys in force, in words, for everything that names a key: buttons, tool tips, sentences."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QObject, Signal

from earmark.desk.actions import Action, key_words
from earmark.desk.language import tr
from earmark.model.tag import NONE, Axis


class KeysInForce(QObject):
    """One for the program, as the look is; what names keys follows ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._actions: dict[str, Action] = {}
        self._tags_of: dict[str, list[Action]] = {}

    def use(self, actions: Iterable[Action]) -> None:
        self._actions = {action.id: action for action in actions}
        # Asked for with every clip: looked through once.
        self._tags_of = {}
        for name, action in self._actions.items():
            if name.startswith("tag."):
                self._tags_of.setdefault(action.group, []).append(action)
        self.changed.emit()

    def outside(self, name: str) -> str:
        """The first key outside text; empty where there is none."""
        action = self._actions.get(name)
        return key_words(action.keys.split("; ")[0]) if action is not None else ""

    def inside(self, name: str) -> str:
        """The first key inside the transcript."""
        action = self._actions.get(name)
        return key_words(action.text_keys.split("; ")[0]) if action is not None else ""

    def of(self, name: str) -> str:
        """The key that a button shows."""
        return self.outside(name) or self.inside(name)

    def named(self, name: str, *, in_text: bool = False) -> str:
        """The key for a sentence; the action's own words where it has none."""
        found = self.inside(name) if in_text else self.outside(name)
        action = self._actions.get(name)
        return found or (f"“{action.shown}”" if action is not None else name)

    def tip(self, words: str, name: str) -> str:
        """A tool tip that ends with the key."""
        keys = self.of(name)
        return f"{words}  {keys}" if keys else words

    def leading(self, axis: Axis) -> str:
        """The stroke with which all keys of an axis begin; empty where they begin differently."""
        keys = [action.keys for action in self._tags(axis) if action.keys]
        first = {one.split(", ")[0] for one in keys if ", " in one}
        return key_words(first.pop()) if len(first) == 1 and all(", " in one for one in keys) else ""

    @property
    def digits_tag(self) -> bool:
        """Whether 1 to 9 set sources."""
        held = {one for action in self._tags(Axis.SOURCE) for one in action.keys.split("; ")}
        return set("123456789") <= held

    @property
    def tags_in_text(self) -> str:
        """The keys that tag while text is typed: from the first to the last."""
        tags = [action for action in self._tags(Axis.SOURCE) if action.text_keys and action.id != f"tag.{NONE}"]
        keys = [self.inside(action.id) for action in tags]
        if not keys:
            return ""
        return tr("{first} to {last}").format(first=keys[0], last=keys[-1]) if len(keys) > 1 else keys[0]

    def _tags(self, axis: Axis) -> list[Action]:
        return self._tags_of.get(axis, [])


@cache
def in_force() -> KeysInForce:
    """The keys in force."""
    return KeysInForce()
