"""What may follow the first stroke of two, where it is more than one line holds: above the line, and nothing moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from earmark.desk.theme import small

_FIRM = "\u00a0"


class KeyList(QLabel):
    """Lies over the foot of the page, as high as its words need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 8, 12, 8)
        self.hide()

    def show_above(self, line: QWidget, options: Sequence[str]) -> None:
        """Each option stays in one piece where the words wrap."""
        page = line.parentWidget()
        if page is None:
            return
        self.setParent(page)
        self.setFont(small())
        self.setText("    ".join(option.replace(" ", _FIRM) for option in options))
        height = self.heightForWidth(line.width())
        self.setGeometry(line.x(), line.y() - height, line.width(), height)
        self.show()
        self.raise_()
