"""A button that hears a key: one stroke or two, whatever the layout, media and function keys too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from earmark.desk.actions import key_words
from earmark.desk.keys.strokes import stroke
from earmark.desk.language import tr

SECOND_STROKE_MS = 900
"""How long after the first stroke a second one still belongs to it."""


class KeyRecorder(QPushButton):
    """Pressed once, it waits for keys; Esc, or the focus going elsewhere, gives up."""

    recorded = Signal(str)

    def __init__(self, words: str, *, strokes: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._idle = words
        self._most = strokes
        self._heard: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECOND_STROKE_MS)
        self._timer.timeout.connect(self._done)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.toggled.connect(self._toggled)

    def event(self, event: QEvent) -> bool:
        """Before Qt makes Tab a move of the focus and Space a click."""
        waits = self.isChecked()
        if waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if waits and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._hear(event)
            return True
        if waits and event.type() == QEvent.Type.KeyRelease:
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.setChecked(False)

    def _hear(self, event: QKeyEvent) -> None:
        pressed = stroke(event)
        if not pressed or event.isAutoRepeat():
            return
        if pressed == "Escape" and not self._heard:
            self.setChecked(False)
            return
        self._heard.append(pressed)
        self.setText(f"{key_words(', '.join(self._heard))} …")
        if len(self._heard) >= self._most:
            self._done()
        else:
            self._timer.start()

    def _toggled(self, waits: bool) -> None:
        self._timer.stop()
        self._heard = []
        self.setText(tr("Press a key…") if waits else self._idle)
        if waits:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        keys = ", ".join(self._heard)
        self.setChecked(False)
        if keys:
            self.recorded.emit(keys)
