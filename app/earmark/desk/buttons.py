"""A button with its key on it, so that the mouse teaches the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from earmark.desk.signs import draw_key, key_width
from earmark.desk.theme import bold, text_font, tokens

_GAP = 7
_SIDE = 12


class KeyButton(QPushButton):
    """A push button whose key stands behind its words."""

    def __init__(self, words: str, keys: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(words, parent)
        self._keys = keys
        self._primary = primary
        self.setProperty("primary", primary)
        self.setAccessibleName(f"{words}, {keys}" if keys else words)

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.width_for(self.text()), super().sizeHint().height())

    def width_for(self, text: str) -> int:
        """How wide the button is with other words: for one whose words change."""
        words = QFontMetrics(bold() if self._primary else text_font()).horizontalAdvance(text)
        icon = 22 if not self.icon().isNull() else 0
        keys = (key_width(self._keys) if not self._primary else self._plain_keys_width()) + _GAP if self._keys else 0
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
            picture = self.icon().pixmap(16, 16)
            painter.drawPixmap(left, (self.height() - 16) // 2, picture)
            left += 22
        painter.setFont(bold() if self._primary else text_font())
        painter.setPen(ink)
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), _MIDDLE_LEFT, self.text())
        if not self._keys:
            return
        left = round(left + self._metrics_width() + _GAP)
        if self._primary:
            painter.drawText(QRect(left, 0, self.width() - left, self.height()), _MIDDLE_LEFT, self._keys)
            return
        height = painter.fontMetrics().height() + 2
        box = QRectF(left, (self.height() - height) / 2, key_width(self._keys), height)
        draw_key(painter, box, self._keys, colours.line, colours.muted)

    def _metrics_width(self) -> int:
        return QFontMetrics(bold() if self._primary else text_font()).horizontalAdvance(self.text())

    def _plain_keys_width(self) -> int:
        return QFontMetrics(bold()).horizontalAdvance(self._keys)


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
