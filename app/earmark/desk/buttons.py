"""Buttons that stock ones lack: with their key on them, so that the mouse teaches the keyboard; and with a menu."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from earmark.desk.actions import key_words
from earmark.desk.keys.in_force import in_force
from earmark.desk.signs import draw_key, key_width
from earmark.desk.theme import bold, pixmap, sized, text_font, tokens

_GAP = 7
_SIDE = 12
_ICON = 16
_ARROW = 12


class KeyButton(QPushButton):
    """A push button whose key stands behind its words: that of an action as it is in force, or ``keys`` as they are."""

    def __init__(
        self, words: str, action: str = "", parent: QWidget | None = None, *, keys: str = "", primary: bool = False
    ) -> None:
        super().__init__(words, parent)
        self._action = action
        self._keys = key_words(keys)
        self._shows_keys = True
        self._primary = primary
        self.setProperty("primary", primary)
        if action:
            in_force().changed.connect(self._name_key)
        self._name_key()

    def show_keys(self, shown: bool) -> None:
        """Without its key the button is narrower; its tool tip still names the key."""
        if shown != self._shows_keys:
            self._shows_keys = shown
            self.updateGeometry()
            self.update()

    def _name_key(self) -> None:
        if self._action:
            self._keys = in_force().of(self._action)
        self.setAccessibleName(f"{self.text()}, {self._keys}" if self._keys else self.text())
        self.updateGeometry()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        # What a main button does leads on: the second press of a double click would do it to what comes next.
        if not self._primary:
            super().mouseDoubleClickEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.width_for(self.text()), super().sizeHint().height())

    def width_for(self, text: str) -> int:
        """How wide the button is with other words: for one whose words change."""
        words = QFontMetrics(self._font()).horizontalAdvance(text)
        icon = sized(_ICON) + _GAP if not self.icon().isNull() else 0
        keys = self._keys_width() + _GAP if self._keys and self._shows_keys else 0
        return round(words + icon + keys + 2 * _SIDE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        colours = tokens()
        ink = colours.on_accent if self._primary else colours.accent if self.isChecked() else colours.text
        if not self.isEnabled():
            ink = colours.muted
        left = _SIDE
        if not self.icon().isNull():
            size = sized(_ICON)
            mode = self.icon().Mode.Normal if self.isEnabled() else self.icon().Mode.Disabled
            picture = self.icon().pixmap(QSize(size, size), self.devicePixelRatioF(), mode)
            painter.drawPixmap(left, (self.height() - size) // 2, picture)
            left += size + _GAP
        painter.setFont(self._font())
        painter.setPen(ink)
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), _MIDDLE_LEFT, self.text())
        if not self._keys or not self._shows_keys:
            return
        # The key keeps its place at the end, however long the words before it are at the moment.
        width = self._keys_width()
        left = round(self.width() - _SIDE - width)
        if self._primary:
            painter.drawText(QRect(left, 0, self.width() - left, self.height()), _MIDDLE_LEFT, self._keys)
            return
        height = painter.fontMetrics().height() + 2
        box = QRectF(left, (self.height() - height) // 2, width, height)
        draw_key(painter, box, self._keys, colours.line, colours.muted)

    def _font(self) -> QFont:
        return bold() if self._primary else text_font()

    def _keys_width(self) -> float:
        return QFontMetrics(bold()).horizontalAdvance(self._keys) if self._primary else key_width(self._keys)


class MenuButton(QPushButton):
    """A button that opens a menu: its words from the left, elided where room is short, an arrow at the end."""

    _answered = True
    """Whether the words are an answer, or muted as a prompt."""

    def sizeHint(self) -> QSize:  # noqa: N802
        words = QFontMetrics(text_font()).horizontalAdvance(self.text())
        return QSize(_SIDE + words + _GAP + sized(_ARROW) + _SIDE, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.features = QStyleOptionButton.ButtonFeature.None_
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        colours, size = tokens(), sized(_ARROW)
        painter.setPen(colours.text if self._answered and self.isEnabled() else colours.muted)
        room = self.rect().adjusted(_SIDE, 0, -_SIDE - size - _GAP, 0)
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room.adjusted(0, 0, 1, 0), _MIDDLE_LEFT, words)
        arrow = pixmap("down", colours.muted, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _SIDE - size, (self.height() - size) // 2, arrow)


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
