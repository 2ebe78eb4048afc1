"""The keyboard of the window: one place decides what a key press means where the focus is.

The filter sits on the focused widget and on the window, not on the application: an application
filter would see every event of every widget.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from earmark.desk.actions import Action, Scope
from earmark.desk.keys.keymap import Continuation, KeyMap, keys_in, text_keys
from earmark.desk.keys.strokes import stroke

_TYPED = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)

TRANSCRIPT = "transcript"
"""The property of a text in which the keys of the transcript apply."""

ANSWER = "answer"
"""The property of a button that answers something of a label: it has a key of its own, and Enter,
which finishes, never presses it.
"""


class Typing(Enum):
    """Where the focus is, as far as keys care."""

    NOWHERE = "outside text"
    TRANSCRIPT = "in the transcript"
    FIELD = "in a one-line field"


class Keyboard(QObject):
    """Turns key presses of a window into actions of the table.

    While the next clip is on its way, keys are held back and come to it afterwards: typing ahead
    loses nothing, and nothing meant for the next clip lands in the one before.
    """

    triggered = Signal(str)
    released = Signal(str)
    waiting = Signal(str, list)
    """The strokes so far and what may follow (``Continuation``); both empty when nothing is waited for."""
    used = Signal()
    """Some key went down in the window, whatever it meant."""

    def __init__(self, window: QWidget, scope: Callable[[], Scope]) -> None:
        """``scope`` says which keys are in force outside text, by the place that is shown."""
        super().__init__(window)
        self._window = window
        self._scope = scope
        self._outside = {one: KeyMap() for one in Scope}
        self._transcript = KeyMap()
        self._fields = KeyMap()
        self._pending: tuple[str, ...] = ()
        self._held: dict[int, str] = {}
        self._holds_back = False
        self._typed_ahead: deque[QEvent] = deque()
        self._watched: QWidget | None = None
        self._came_from: tuple[Typing, int, int] | None = None
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def use(self, actions: Iterable[Action]) -> None:
        """Put these actions' keys in force."""
        table = tuple(actions)
        self._outside = {scope: keys_in(scope, table) for scope in Scope}
        self._transcript = text_keys(table)
        self._fields = text_keys(table, fields=True)
        self._forget()

    def hold_back(self) -> None:
        """The clip at hand is being left: what is typed from here on belongs to the next."""
        self._holds_back = True

    def go_on(self) -> None:
        """The next clip is there and takes what was typed ahead."""
        self._holds_back = False
        QTimer.singleShot(0, self, self._replay)

    def forget_typed_ahead(self) -> None:
        """The clip that it was meant for does not come."""
        self._holds_back = False
        self._typed_ahead.clear()

    def _replay(self) -> None:
        """A replayed key may leave this clip too; the rest then waits for the one after it."""
        while self._typed_ahead and not self._holds_back:
            event = self._typed_ahead.popleft()
            waiting, self._typed_ahead = self._typed_ahead, deque()
            focused: QWidget | None = self._window.focusWidget()
            QApplication.sendEvent(focused if focused is not None else self._window, event)
            self._typed_ahead = deque((*self._typed_ahead, *waiting))

    def _waits_its_turn(self, event: QEvent) -> bool:
        """Whether the event is kept for the next clip; a key that only repeats is not."""
        if not (self._holds_back or self._typed_ahead) or event.type() not in _TYPED:
            return False
        if not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            self._typed_ahead.append(event.clone())
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if not self._came_up(watched, event) and self._waits_its_turn(event):
            return True
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._let_go(event)
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate) and self._pending:
            self._forget()
        if kind == QEvent.Type.WindowDeactivate:
            self._release_all()
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        self.used.emit()
        typing = self._typing_at_first(watched, event)
        pressed = stroke(event)
        if not pressed or (typing is Typing.TRANSCRIPT and self._is_composing(watched)):
            return False
        if typing is not Typing.NOWHERE:
            keys = self._transcript if typing is Typing.TRANSCRIPT else self._fields
            return self._fire(keys.action((pressed,)), event)
        if self._pending and pressed == "Escape":
            self._forget()
            return True
        if pressed == "Return" and isinstance(watched, QAbstractButton) and not watched.property(ANSWER):
            if watched.isEnabled() and not event.isAutoRepeat():
                watched.click()
            return True
        if isinstance(watched, QComboBox) and pressed in ("Up", "Down", "Return", "Space"):
            return False
        strokes, keys = (*self._pending, pressed), self._outside[self._scope()]
        if keys.is_prefix(strokes):
            if not event.isAutoRepeat():
                self._wait(strokes, keys)
            return True
        action = keys.action(strokes)
        was_waiting = bool(self._pending)
        self._forget()
        return self._fire(action, event) or was_waiting

    def _is_composing(self, watched: QObject) -> bool:
        """Whether an input method is in the middle of a word of the transcript."""
        return bool(getattr(self._focused_within(watched), "is_composing", False))

    def _fire(self, action: Action | None, event: QKeyEvent) -> bool:
        if action is None or self._scope() not in action.scopes:
            return False
        if event.isAutoRepeat() and not action.repeats:
            return True
        if action.held:
            self._held[event.key()] = action.id
        self.triggered.emit(action.id)
        return True

    def _let_go(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or event.key() not in self._held:
            return False
        self.released.emit(self._held.pop(event.key()))
        return True

    def _release_all(self) -> None:
        for key in list(self._held):
            self.released.emit(self._held.pop(key))

    def _wait(self, strokes: tuple[str, ...], keys: KeyMap) -> None:
        self._pending = strokes
        following: list[Continuation] = keys.continuations(strokes)
        self.waiting.emit(" ".join(strokes), following)

    def _forget(self) -> None:
        if self._pending:
            self._pending = ()
            self.waiting.emit("", [])

    def _typing_at_first(self, watched: QObject, event: QKeyEvent) -> Typing:
        """Where the key was pressed, although a field gave the focus away on it: Enter in a note
        ends the note, and comes up to the window when the focus lies elsewhere.
        """
        if self._came_from is not None and self._came_up(watched, event):
            return self._came_from[0]
        typing = self._typing(watched)
        self._came_from = None if watched is self._window else (typing, event.timestamp(), event.key())
        return typing

    def _came_up(self, watched: QObject, event: QEvent) -> bool:
        """Whether the focused widget has had this key before the window."""
        return (
            watched is self._window
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._came_from is not None
            and self._came_from[1:] == (event.timestamp(), event.key())
        )

    def _focused_within(self, watched: QObject) -> QObject:
        if watched is self._window:
            # A key that the focused widget did not want comes up to the window.
            focused: QWidget | None = self._window.focusWidget()
            return focused if focused is not None else watched
        return watched

    def _typing(self, watched: QObject) -> Typing:
        watched = self._focused_within(watched)
        if watched.property(TRANSCRIPT) and not _read_only(watched):
            return Typing.TRANSCRIPT
        return Typing.FIELD if _is_text(watched) else Typing.NOWHERE

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A widget may be gone before it says so: a window furnished anew loses all of them at once.
        if self._watched is not None and self._watched is not self._window and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is not None and new.window() is self._window:
            self._forget()
            self._watched = new
            if new is not self._window:
                new.installEventFilter(self)
                new.destroyed.connect(self._watched_gone)

    def _watched_gone(self) -> None:
        self._watched = None


def _is_text(widget: QObject) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox) and not _read_only(widget)


def _read_only(widget: QObject | None) -> bool:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return bool(widget.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable) is False
    return isinstance(widget, QLineEdit) and widget.isReadOnly()
