"""The keys in force: strokes to actions, sequences, and clashes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from earmark.desk.actions import Action, Scope


@dataclass(frozen=True, slots=True)
class Clash:
    """Two actions that want the same strokes in the same scope; the first one keeps them."""

    strokes: str
    kept_by: str
    refused: str


@dataclass(frozen=True, slots=True)
class Continuation:
    """What may follow the strokes so far: the next stroke and what it does."""

    stroke: str
    title: str


class KeyMap:
    """Sequences of strokes, each for one action id."""

    def __init__(self) -> None:
        self._actions: dict[tuple[str, ...], Action] = {}
        self._prefixes: set[tuple[str, ...]] = set()
        self.clashes: list[Clash] = []

    def bind(self, keys: str, action: Action) -> None:
        """Give every alternative of ``keys`` to the action, unless an earlier one has it."""
        for alternative in filter(None, keys.split("; ")):
            strokes = tuple(alternative.split(", "))
            taken = self._actions.get(strokes) or self._shadowed(strokes)
            if taken is not None:
                self.clashes.append(Clash(alternative, taken.id, action.id))
                continue
            self._actions[strokes] = action
            self._prefixes.update(strokes[:length] for length in range(1, len(strokes)))

    def _shadowed(self, strokes: tuple[str, ...]) -> Action | None:
        for length in range(1, len(strokes)):
            if strokes[:length] in self._actions:
                return self._actions[strokes[:length]]
        if strokes in self._prefixes:
            return next(action for known, action in self._actions.items() if known[: len(strokes)] == strokes)
        return None

    def action(self, strokes: tuple[str, ...]) -> Action | None:
        return self._actions.get(strokes)

    def is_prefix(self, strokes: tuple[str, ...]) -> bool:
        return strokes in self._prefixes

    def continuations(self, strokes: tuple[str, ...]) -> list[Continuation]:
        """What may follow, one line a next stroke."""
        found: dict[str, str] = {}
        for known, action in self._actions.items():
            if known[: len(strokes)] != strokes or len(known) == len(strokes):
                continue
            following = known[len(strokes)]
            found[following] = action.shown if len(known) == len(strokes) + 1 else "…"
        return [Continuation(following, title) for following, title in found.items()]


def desk_keys(actions: Iterable[Action]) -> KeyMap:
    """The keys outside text, on the desk."""
    return keys_in(Scope.DESK, actions)


def keys_in(scope: Scope, actions: Iterable[Action]) -> KeyMap:
    """The keys outside text that fire in a scope."""
    made = KeyMap()
    for action in actions:
        if scope in action.scopes:
            made.bind(action.keys, action)
    return made


def text_keys(actions: Iterable[Action], *, fields: bool = False) -> KeyMap:
    """The keys inside the transcript; with ``fields``, those that also work in one-line fields.

    What holds in the whole window by Ctrl holds in texts too; undo and redo are the text's own.
    """
    made = KeyMap()
    for action in actions:
        commands = action.keys.split("; ") if action.scope is Scope.WINDOW else []
        for keys in commands:
            made.bind(keys if keys.startswith("Ctrl+") else "", action)
        if action.in_fields or not fields:
            made.bind(action.text_keys, action)
    return made
