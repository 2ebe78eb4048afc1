"""Which key may be given to which action: what nobody may take, and what another action has already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from earmark.desk.actions import Action, Scope, key_words
from earmark.desk.keys.presets import Change
from earmark.desk.language import tr


class Where(Enum):
    """Which keys of an action are meant."""

    OUTSIDE = "outside text"
    INSIDE = "inside text"


_SYSTEM = re.compile(
    r"(Alt\+(Space|Tab|F4|Escape)|Alt\+Shift\+Tab|Ctrl\+Alt\+(Del|Delete|Backspace|F\d+)|.*Meta\+.*|Print|F10|Shift\+F10)"
)
"""Windows and desktops keep these for themselves, or for the menu bar."""

_OF_TEXT = re.compile(
    r"Return|Shift\+Return|Backspace|Delete|Del|Insert|Ins|Space|(Shift\+)?(Up|Down|PgUp|PgDown)"
    r"|(Ctrl\+)?(Shift\+)?(Left|Right|Home|End|Backspace|Del)"
    r"|Ctrl\+[ACVXZY]|Ctrl\+Shift\+[ZV]|Ctrl\+Insert|Shift\+Insert|Shift\+Del"
)
"""What every text field does by these."""

_NAMED = re.compile(
    r"F\d+|Media .*|Volume .*|Launch .*|Tab|Escape|Menu|Help|Pause|Play|Stop|Forward|Back|Home Page|Search"
)
"""Keys without Ctrl or Alt that write nothing."""

_ALT_GR = re.compile(r"Ctrl\+Alt\+.")


def refusal(keys: str, where: Where) -> str:
    """Why nobody may have these keys there, in a sentence; empty where they are free to give.

    >>> refusal("E", Where.INSIDE)
    'E is typed in the text; there a key goes with Ctrl or Alt, or is a function key'
    """
    words = key_words(keys)
    strokes = strokes_of_keys(keys)
    if any(_SYSTEM.fullmatch(one) for one in strokes):
        return tr("{key} belongs to the system or its menus, and would not always arrive here").format(key=words)
    if len(strokes) > 3:
        return tr("{key} is more than three strokes").format(key=words)
    if where is Where.OUTSIDE:
        return ""
    if len(strokes) > 1:
        return tr("{key} is more than one stroke; in the text a key is one").format(key=words)
    if _OF_TEXT.fullmatch(keys):
        return tr("{key} edits the text there").format(key=words)
    plain = keys.removeprefix("Shift+")
    if not keys.startswith(("Ctrl+", "Alt+")) and not _NAMED.fullmatch(plain):
        sentence = tr("{key} is typed in the text; there a key goes with Ctrl or Alt, or is a function key")
        return sentence.format(key=words)
    if _ALT_GR.fullmatch(keys):
        return tr("{key} writes a letter on keyboards with AltGr").format(key=words)
    return ""


def needs_company(alternatives: Iterable[str]) -> str:
    """Ctrl+Space switches input methods on many machines: it must not be an action's only key."""
    if list(alternatives) == ["Ctrl+Space"]:
        return tr("Ctrl+Space switches the input method on many machines: give this action another key first")
    return ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another action that has the keys, or a longer or shorter form of them, and what would be left to it."""

    action: Action
    has: tuple[str, ...]
    left: Change

    @property
    def leaves_nothing(self) -> bool:
        """Whether the other action would have no key at all."""
        keys = self.action.keys if self.left.keys is None else self.left.keys
        text_keys = self.action.text_keys if self.left.text_keys is None else self.left.text_keys
        return not keys and not text_keys


def conflicts(table: Iterable[Action], name: str, keys: str, where: Where) -> tuple[Conflict, ...]:
    """Who would lose something if this action had ``keys`` there: over every scope in which they would fire."""
    actions = tuple(table)
    own = next(action for action in actions if action.id == name)
    wanted: set[str] = {"text"} if where is Where.INSIDE else set(own.scopes)
    if where is Where.OUTSIDE and _holds_in_text(own, keys):
        wanted.add("text")
    found = []
    for action in actions:
        if action.id == name:
            continue
        lost = [
            (alternative, kind)
            for scope, alternative, kind in _firing(action)
            if not scope.isdisjoint(wanted) and _shadow(alternative, keys)
        ]
        if lost:
            gone = set(lost)
            left = Change(
                _rest(action.keys, {one for one, kind in gone if kind is Where.OUTSIDE}),
                _rest(action.text_keys, {one for one, kind in gone if kind is Where.INSIDE}),
            )
            found.append(Conflict(action, tuple(dict.fromkeys(one for one, _kind in lost)), left))
    return tuple(found)


def sentence_of(keys: str, others: tuple[Conflict, ...]) -> str:
    """The clash in one sentence, before anything is changed."""
    first, words = others[0], key_words(keys)
    same = keys in first.has
    title = first.action.shown
    if len(others) > 1 and all(keys in one.has for one in others):
        return tr("{key} does “{title}” and %Ln more already: they would lose it", len(others) - 1).format(
            key=words, title=title
        )
    if len(others) > 1:
        return tr("{key} begins the keys of “{title}” and %Ln more: they would lose them", len(others) - 1).format(
            key=words, title=title
        )
    if not same:
        return tr("{key} and {other} of “{title}” cannot both hold: the shorter fires first").format(
            key=words, other=key_words(first.has[0]), title=title
        )
    if first.leaves_nothing:
        return tr("{key} is the only key of “{title}”").format(key=words, title=title)
    return tr("{key} does “{title}” already").format(key=words, title=title)


def strokes_of_keys(keys: str) -> tuple[str, ...]:
    """
    >>> strokes_of_keys("E, 1"), strokes_of_keys(",")
    (('E', '1'), (',',))
    """
    return tuple(keys.split(", "))


def _holds_in_text(action: Action, keys: str) -> bool:
    return action.scope is Scope.WINDOW and keys.startswith("Ctrl+")


def _firing(action: Action) -> Iterator[tuple[frozenset[str], str, Where]]:
    """The maps that a key of the action is in, the key, and which keys of the action it is from."""
    for keys in filter(None, action.keys.split("; ")):
        yield frozenset({*action.scopes, *(("text",) if _holds_in_text(action, keys) else ())}), keys, Where.OUTSIDE
    for keys in filter(None, action.text_keys.split("; ")):
        yield frozenset({"text"}), keys, Where.INSIDE


def _shadow(one: str, other: str) -> bool:
    """Whether one is the other, or its beginning: the shorter would fire before the longer is complete."""
    shorter, longer = sorted((strokes_of_keys(one), strokes_of_keys(other)), key=len)
    return longer[: len(shorter)] == shorter


def _rest(keys: str, gone: set[str]) -> str | None:
    return "; ".join(one for one in keys.split("; ") if one not in gone) if gone else None
